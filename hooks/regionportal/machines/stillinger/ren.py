"""Text from strangers becomes a plain line: no HTML, nothing that cannot be seen, no address, and not longer than it
may be."""

from html import unescape
from unicodedata import category, normalize

import nh3

from regionportal.ground import tegn
from regionportal.model.stilling import leder_ut

LENGST_LEST = 5_000  # characters; what comes after is not looked at
OMGANGER = 5  # text may be escaped within escaped text


def ren(tekst: str, lengst: int) -> str:
    """The line, of at most so many characters; empty where nothing is left."""
    tekst = _synlig(tekst[:LENGST_LEST])
    for _ in range(OMGANGER):
        for_, tekst = tekst, _synlig(unescape(nh3.clean(tekst, tags=set())))
        if tekst == for_:
            break
    return kort(" ".join(ord_ for ord_ in tegn.uten(tekst).split() if not leder_ut(ord_)), lengst)


def kort(tekst: str, lengst: int) -> str:
    """Cut between two words, where there are two."""
    if len(tekst) <= lengst:
        return tekst
    kuttet = tekst[: lengst - 1]
    return (kuttet.rpartition(" ")[0] or kuttet) + "…"


def _synlig(tekst: str) -> str:
    """On one line, and without control, direction and zero-width characters, nor halves of characters (Unicode's C)."""
    synlig = ("" if category(tegn)[0] == "C" and not tegn.isspace() else tegn for tegn in tekst)
    return normalize("NFC", " ".join("".join(synlig).split()))
