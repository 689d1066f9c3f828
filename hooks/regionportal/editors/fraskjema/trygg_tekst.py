"""A stranger's words in a comment or a pull request on GitHub: text, and nothing else.

Markdown is escaped, and so is HTML. What GitHub makes of text by itself, after Markdown is read and in commit messages
too, is a mention (@name), a reference (#5, GH-5, owner/repo#5), a link (https://, www.) or a word to its workflows
([skip ci]). Each is parted by a character that is not seen (U+200B): so «fixes #5» in the name of a treasure closes
nothing, nobody is called, and what is checked is still checked.
"""

import re

PARTES = "\u200b"
LENGST_I_LINJA, LENGST_BLOKK, LENGST_TITTEL = 300, 10_000, 100
# The last two: «Skipping workflow runs», docs.github.com ([skip ci], [no ci], [actions skip], skip-checks: true ...)
_MERKES = re.compile(
    r"@|#|://|\bGH-(?=\d)|\bwww(?=\.)|\[(?=\s*(?:skip|no|ci|actions)\b)|\bskip-checks(?=\s*:)", re.IGNORECASE
)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~$])")
_PUNKTMERKE = re.compile(r"^(\d*)([-+=.)])")


def i_linja(tekst: str) -> str:
    """The words in running text."""
    return _uten_form(_delt(_kort(" ".join(tekst.split()), LENGST_I_LINJA)).replace("&", "&amp;"))


def sitat(tekst: str) -> str:
    """The words as a quotation, line by line, which a narrow screen breaks where it must."""
    linjer = _delt(_kort(tekst, LENGST_BLOKK)).replace("&", "&amp;").split("\n")
    return "\n".join(f"> {_uten_form(linje)}".rstrip() for linje in linjer)


def _uten_form(linje: str) -> str:
    """A line where nothing is Markdown. The spaces that it begins with are kept, and make no code of it."""
    ord_ = linje.lstrip(" ")
    return "&nbsp;" * (len(linje) - len(ord_)) + _PUNKTMERKE.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\1", ord_))


def blokk(tekst: str) -> str:
    """The words as they were written, in a frame that they cannot end."""
    innhold = _delt(_kort(tekst, LENGST_BLOKK))
    gjerde = "`" * max(3, 1 + max((len(en) for en in re.findall("`+", innhold)), default=0))
    return f"{gjerde}text\n{innhold}\n{gjerde}"


def tittel(tekst: str) -> str:
    """The words in a title, which is no Markdown, and may become a commit message."""
    return _delt(_kort(" ".join(tekst.split()), LENGST_TITTEL))


def _delt(tekst: str) -> str:
    return _MERKES.sub(lambda treff: treff[0] + PARTES, tekst)


def _kort(tekst: str, lengst: int) -> str:
    return tekst if len(tekst) <= lengst else f"{tekst[:lengst]} …"
