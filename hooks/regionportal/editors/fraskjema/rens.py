"""What a phone or a web page puts in a text that nobody wrote: other line ends, spaces that are none, characters that
are not seen."""

import re
from unicodedata import category, normalize

_LINJESKIFT = re.compile("(?:\r|_x000[Dd]_)\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_SKJOTER = "\u200c\u200d"  # joins letters in some scripts, and the parts of a picture character
_IKKE_TEGN = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


def rens(tekst: str) -> str:
    """The same text in NFC, with plain line ends and spaces, and no trailing ones."""
    return normalize("NFC", "\n".join(map(_ren_linje, _LINJESKIFT.sub("\n", tekst).split("\n"))))


def _ren_linje(linje: str) -> str:
    if linje.isascii() and linje.isprintable():
        return linje.rstrip()
    return "".join(map(_rent, _IKKE_TEGN.sub("", linje))).rstrip()


def _rent(tegn: str) -> str:
    slag = category(tegn)
    if tegn == "\t" or slag == "Zs":
        return " "
    if slag == "Cs":
        return "\N{REPLACEMENT CHARACTER}"  # bytes that are no text: an environment may hold any
    return "" if slag == "Cc" or (slag == "Cf" and tegn not in _SKJOTER) else tegn
