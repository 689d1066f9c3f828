"""A line of a file as a message shows it, and the names that fields may have."""

import re
from functools import cache

from regionportal.model.felt import felter_i
from regionportal.model.slag import SLAG

HARDE = "\u00a0\u2007\u2009\u202f\u3000"  # spaces that look like the plain one, and are none to YAML
LENGST = 90  # characters of a line that a message shows


@cache
def feltnavn() -> frozenset[str]:
    """Every name of a field, in any kind of file."""
    return frozenset(sti[-1] for slag in SLAG.values() for sti in felter_i(slag.modell))


def vis(linje: str) -> str:
    """A line in a message."""
    kort = linje.strip()
    return f"«{kort}»" if len(kort) <= LENGST else f"«{kort[:LENGST]}…»"


def i_anforsel(tekst: str) -> str:
    """The text in quotes that read back as the same; plain where quotes in it can be the Norwegian ones."""
    if '"' not in tekst and "\\" not in tekst:
        return f'"{tekst}"'
    norsk = re.sub(r'"([^"]*)"', r"«\1»", tekst)
    if '"' not in norsk and "\\" not in norsk:
        return norsk if norsk.startswith("«") and not re.search(r": |:$| #|[,{}\[\]]", norsk) else f'"{norsk}"'
    return "'{}'".format(tekst.replace("'", "''"))
