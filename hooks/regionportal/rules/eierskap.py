"""Where CODEOWNERS says who approves what of each municipality, it does so for those of the region, and no other."""

from collections.abc import Iterator, Sequence

from regionportal.model.kommune import Kommune
from regionportal.model.skatt import Skatt
from regionportal.model.slag import kommunens


def plasser(mappe: str, kommune: str) -> tuple[str, ...]:
    """What is a municipality's own, as CODEOWNERS names it, in a region whose folder that is: empty, or ending in /."""
    skatter = Skatt.plass.fil.format(kommune=kommune, id="").removesuffix(".yml")
    return f"/{mappe}{Kommune.plass.fil.format(id=kommune)}", f"/{mappe}{skatter}"


def funn(tekst: str, mappe: str, kommuner: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The line of the file, and what is wrong there. A file that names the municipalities of no region at all has one
    owner of everything, and is as it should be."""
    navngitt: dict[str, int] = {}
    for nummer, linje in enumerate(tekst.splitlines(), start=1):
        plass = linje.partition(" ")[0]
        kommune = kommunens(plass.removeprefix(f"/{mappe}")) if plass.startswith(f"/{mappe}") else None
        if kommune in kommuner:
            navngitt[plass] = nummer
        elif kommune:
            yield nummer, f"«{kommune}» er ikke en kommune i regionen. Ta bort linja"
    for kommune in kommuner if navngitt else ():
        if mangler := [en for en in plasser(mappe, kommune) if en not in navngitt]:
            linjer = " og ".join(f"«{en} @region/{kommune}»" for en in mangler)
            yield max(navngitt.values()), f"ingen er satt opp for {kommune}. Legg til {linjer}"
