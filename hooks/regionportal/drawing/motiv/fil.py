"""A picture as a file of its own, which pages show where someone comes near it: as small as one in the page, with the
colours of its season."""

import re
from pathlib import PurePosixPath

from markupsafe import Markup

MAPPE = PurePosixPath("motiver")
_SESONG = re.compile(r"motiv--(\w+)")


def sti(side: str) -> str:
    """Where the picture of the record on a page lies: motiver/skatter/fyret.svg of skatter/fyret/."""
    return str((MAPPE / side).with_suffix(".svg"))


def som_fil(bilde: Markup, stil: str) -> str:
    """The drawing, with what it needs of its style sheet: there one rule is one line, for one season or for all."""
    begynnelse, resten = bilde.split(">", 1)
    egne = set(_SESONG.findall(begynnelse))
    regler = "".join(linje for linje in stil.splitlines() if egne.issuperset(_SESONG.findall(linje)))
    return f'{begynnelse} xmlns="http://www.w3.org/2000/svg" width="400" height="220"><style>{regler}</style>{resten}'
