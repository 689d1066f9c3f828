"""Characters that a reader sees as one sign (UAX #29, extended grapheme clusters): no line breaks inside one, so a long
one makes a page as wide as itself.
"""

import re
from collections.abc import Iterator

LENGST = 10  # characters: the longest picture of Unicode's own is a kissing couple, each with a skin of its own
FLEST_MERKER = 3  # above and below a letter: no language has more on one
# Alphabets without marks of their own, and signs that nothing joins: most texts have no others, and are not looked at.
_MULIG = re.compile(r"[^\x00-\u02ff\u1e00-\u1eff\u2000-\u20cf\u2100-\u25ff]")
_FLAGGBOKSTAVER = re.compile(r"[\U0001f1e6-\U0001f1ff]")  # in pairs, and each pair may end a line
_SKJOTER = re.compile(r"[\u200c\u200d\ufe00-\ufe0f]")  # what joins characters, and what chooses the look of one


def feil_i(tekst: str) -> str | None:
    """The first that is too long, as words to go on with. None when there is none."""
    return next((feil for fra, til in _lange(tekst) if (feil := _feil_i(tekst[fra:til]))), None)


def uten(tekst: str) -> str:
    """The text with only the first character of those that are too long."""
    deler, forrige = [], 0
    for fra, til in _lange(tekst):
        if _feil_i(tekst[fra:til]):
            deler.append(tekst[forrige : fra + 1])
            forrige = til
    return "".join((*deler, tekst[forrige:]))


def _lange(tekst: str) -> Iterator[tuple[int, int]]:
    """Where those that may be too long begin and end."""
    if _MULIG.search(tekst):
        import regex  # few texts have use for it

        # In a row of flags the library goes back to the first of them for each, so they are passed as letters.
        for treff in regex.finditer(r"\X", _FLAGGBOKSTAVER.sub("F", tekst)):
            if treff.end() - treff.start() > FLEST_MERKER:
                yield treff.span()


def _feil_i(klynge: str) -> str | None:
    import regex

    if regex.search(rf"\p{{M}}{{{FLEST_MERKER + 1}}}", _SKJOTER.sub("", klynge)):
        return f"en bokstav med mer enn {FLEST_MERKER} merker oppå hverandre"
    if len(klynge) > LENGST:
        return f"{len(klynge)} tegn som henger sammen som ett (fra U+{ord(klynge[0]):04X}). Høyst {LENGST} er tillatt"
    return None
