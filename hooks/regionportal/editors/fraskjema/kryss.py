"""Boxes that are ticked, as GitHub writes them and as people do by hand: - [x], [ x], [X], ☑."""

import re
from typing import NamedTuple

_TEGN = "xX×✕✗✘✓✔☑☒✅vV"
_BOKS = re.compile(rf"(?:[-*+•]\s*+)?\[\s*+(?P<i>[{_TEGN}]?)\s*+\]\s*+(?P<valg>.*)")
_MERKE = re.compile(r"(?:[-*+•]\s*+)?(?:(?P<pa>[✓✔☑☒✅])|[☐□⬜])\s*+(?P<valg>.*)")
_UTEN_UTSEENDE = str.maketrans("", "", "\ufe0e\ufe0f")  # what makes a sign a coloured picture, or not


class Kryss(NamedTuple):
    """The choices that are ticked, and the lines that are no choice."""

    valgt: list[str]
    andre: list[str]


def les(skrevet: str) -> Kryss:
    kryss = Kryss([], [])
    for linje in filter(None, map(str.strip, skrevet.split("\n"))):
        rett = linje.translate(_UTEN_UTSEENDE)
        if treff := _BOKS.fullmatch(rett) or _MERKE.fullmatch(rett):
            if treff[1]:
                kryss.valgt.append(treff["valg"])
        else:
            kryss.andre.append(linje)
    return kryss


def nokkel(skrevet: str) -> str:
    """A choice without what people write differently."""
    return " ".join(skrevet.split()).casefold()
