"""A page of docs/ in another language is of one in the region's own, and says by a mark in its front matter (``av``)
which words of that it is of: when they change, the translation is old, and else never."""

from collections.abc import Iterator, Mapping, Sequence

from regionportal.feil import Alvor
from regionportal.model.docsfil import av, i_spraket
from regionportal.model.oversettelse import AV, merke


def funn(tekster: Mapping[str, str], sprakene: Sequence[str]) -> Iterator[tuple[str, str, Alvor]]:
    """(path in docs/, what is wrong, how bad that is) of the pages in a region with these languages."""
    for sti, tekst in tekster.items():
        sprak, her = i_spraket(sti)
        if not sprak:
            continue
        if sprak not in sprakene:
            yield sti, f"regionen er ikke på «{sprak}». Sett det inn i sprak i region.yml, eller ta bort sida", "feil"
        elif her not in tekster:
            yield sti, f"er oversatt fra docs/{her}, som ikke finnes. Ta bort sida, eller skriv den norske", "feil"
        elif (skrevet := av(tekst)) and skrevet != merke(her, tekster[her]):
            yield (
                sti,
                f"oversettelsen er gammel: docs/{her} er endret siden. Se over sida, ta bort linja med «{AV}», og kjør "
                f"portal sprak {sprak} --merk",
                "varsel",
            )
