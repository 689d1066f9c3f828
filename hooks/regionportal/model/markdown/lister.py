"""A numbered list is one where the writer made one: two items in order, from 1 or from a start that was chosen.

«6. februar er samefolkets dag» is a sentence. CommonMark (section 5.3) makes a list of it, and GitHub shows its number;
a page that counts from 1 would say another day.
"""

import re
from collections.abc import Iterable

from markdown_it.rules_block import StateBlock, list_block
from markdown_it.token import Token

_NUMMER = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")


def liste(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    """The rule for lists, in the place of markdown-it's own."""
    neste_punkt = silent and state.sCount[startLine] < state.blkIndent  # of a list that has begun
    if not neste_punkt and (forste := _nummer(state, startLine)) and not _fortsetter(state, startLine, endLine, forste):
        return False
    return list_block(state, startLine, endLine, silent)


def _nummer(state: StateBlock, linje: int) -> re.Match[str] | None:
    return _NUMMER.match(state.src, state.bMarks[linje] + state.tShift[linje], state.eMarks[linje])


def _fortsetter(state: StateBlock, startLine: int, endLine: int, forste: re.Match[str]) -> bool:
    """Whether the item has more than one paragraph, or the next item is in the list and has the next number."""
    innrykk = state.sCount[startLine] + len(forste[0]) + 1
    for linje in range(startLine + 1, endLine):
        if state.isEmpty(linje):
            continue
        if state.sCount[linje] >= innrykk:
            if state.isEmpty(linje - 1):
                return True
            continue
        if state.sCount[linje] < state.blkIndent:
            return False
        if neste := _nummer(state, linje):
            return neste[2] == forste[2] and int(neste[1]) == int(forste[1]) + 1
        if state.isEmpty(linje - 1):
            return False
    return False


def med_numrene(tokens: Iterable[Token]) -> None:
    """Let each item of a numbered list keep the number that is written, also where it is out of order."""
    teller: list[int | None] = []
    for token in tokens:
        if token.type.endswith("_list_open"):
            teller.append(int(token.attrs.get("start", 1)) if token.tag == "ol" else None)
        elif token.type.endswith("_list_close"):
            teller.pop()
        elif token.type == "list_item_open" and (ventet := teller[-1]) is not None:
            if int(token.info) != ventet:
                token.attrSet("value", token.info)
            teller[-1] = int(token.info) + 1
