"""A picture as a file of its own, which pages show where someone comes near it: as small as one in the page, with the
colours of its season."""

import re
from pathlib import PurePosixPath

from markupsafe import Markup

MAPPE = PurePosixPath("motiver")
_RAMME = 'xmlns="http://www.w3.org/2000/svg" width="400" height="220"'
_SESONG = re.compile(r"motiv--(\w+)")
_EGENSKAP, _BRUK = re.compile(r"(--m-\w+):(#\w+)"), re.compile(r"var\((--m-\w+)\)")


def sti(side: str) -> str:
    """Where the picture of the record on a page lies: motiver/skatter/fyret.svg of skatter/fyret/."""
    return str((MAPPE / side).with_suffix(".svg"))


def som_fil(bilde: Markup, stil: str) -> str:
    """The drawing, with what it needs of its style sheet: there one rule is one line, for one season or for all."""
    begynnelse, resten = bilde.split(">", 1)
    return f"{begynnelse} {_RAMME}><style>{''.join(_regler(begynnelse, stil))}</style>{resten}"


def med_faste_farger(bilde: Markup, stil: str) -> str:
    """The same by day, for a program that knows no dark form and no properties of one's own (librsvg)."""
    begynnelse, resten = bilde.split(">", 1)
    lyst, morkt = stil.split("@media", 1)
    regler = "".join(_regler(begynnelse, lyst + morkt.split("\n}\n", 1)[1]))
    farger = dict(_EGENSKAP.findall(regler))  # the last one counts
    regler = _BRUK.sub(lambda treff: farger[treff[1]], regler)
    return f"{begynnelse} {_RAMME}><style>{regler}</style>{resten}"


def _regler(begynnelse: str, stil: str) -> list[str]:
    egne = set(_SESONG.findall(begynnelse))
    return [linje for linje in stil.splitlines() if egne.issuperset(_SESONG.findall(linje))]
