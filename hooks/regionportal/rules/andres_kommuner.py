"""A page of docs/ shows the files, fields and pages of the region's own municipalities: those of others are left from
the region that it was copied from."""

import re
from collections.abc import Iterator
from functools import cache

from regionportal.model.felt import HVERT, NOKKEL, pekere
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.slag import SLAG, kommunens
from regionportal.model.typer import SLUG

_FIL = re.compile(r"\bdata/[a-z0-9/-]+(?:\.yml)?")
_SIDE = re.compile(rf"(?<!data/)\b{Kommune.plass.side.format(id=f'({SLUG.pattern})')}")


def funn(tekst: str, region: Region) -> Iterator[tuple[int, str]]:
    """Where in the text, and what to write instead."""
    for plass, kommune in sorted(set(_navngitte(tekst))):
        if kommune not in region.kommune:
            yield plass, f"«{kommune}» er ikke en kommune i regionen. Bytt den ut, eller skriv {{region:kommuneid}}"


def _navngitte(tekst: str) -> Iterator[tuple[int, str]]:
    """The id of a municipality wherever one stands, with where that is."""
    for treff in _FIL.finditer(tekst):
        if kommune := kommunens(treff[0]):
            yield treff.start(), kommune
    for treff in _SIDE.finditer(tekst):
        yield treff.start(), treff[1]
    for treff in _felt().finditer(tekst):
        for id_ in SLUG.finditer(treff[1]):
            yield treff.start(1) + id_.start(), id_[0]


@cache
def _felt() -> re.Pattern[str]:
    """A field that points to municipalities, as it stands in a file: «kommuner: [nordvik, sorvik]»."""
    navn = {
        [str(del_) for del_ in sti if del_ not in (HVERT, NOKKEL)][-1]
        for slag in SLAG.values()
        for sti, liste in pekere(slag.modell).items()
        if liste == "kommuner"
    }
    return re.compile(rf"^[ -]*+(?:{'|'.join(sorted(navn))}): *+\[?([a-z0-9][a-z0-9, -]*+)\]? *$", re.MULTILINE)
