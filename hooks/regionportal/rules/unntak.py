"""What is excepted from a series, or cancelled in it, is one of its days, and not both; and some day is left."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from regionportal.ground.ordform import oppramsing
from regionportal.knowledge import serie
from regionportal.model.gjentakelse import Gjentakelse
from regionportal.model.hendelse import Tid
from regionportal.rules.utkast import Funn, Utkast

LISTER = ("unntatt", "avlyste")
FLEST = 6  # days that are named: the nearest, or all of a short series
LENGST_FRAM, MED_DE_NESTE = timedelta(days=4000), timedelta(days=800)


def regel(utkast: Utkast) -> Iterator[Funn]:
    for hendelse in utkast.hendelser:
        for nummer, tid in enumerate(hendelse.datoer):
            for liste, plass, melding in _alle_feil(tid, tid.gjentas, utkast.dag) if tid.gjentas else ():
                yield Funn(hendelse.fil, melding, ("datoer", nummer, "gjentas", liste, plass))


def _alle_feil(tid: Tid, gjentas: Gjentakelse, dag: date) -> Iterator[tuple[str, int, str]]:
    """In which list, where in it, and what is wrong."""
    if gjentas.til and _ingen_igjen(tid, gjentas.til, set(gjentas.unntatt)):
        melding = "alle dagene i serien er unntatt. Er alt avlyst, skriver du «avlyst: true» på datoen i stedet"
        yield LISTER[0], 0, melding
    else:
        yield from _feil(tid, gjentas, dag)


def _feil(tid: Tid, gjentas: Gjentakelse, dag: date) -> Iterator[tuple[str, int, str]]:
    """Of each exception by itself."""
    unntak = [(liste, plass, en) for liste in LISTER for plass, en in enumerate(getattr(gjentas, liste))]
    if not unntak:
        return
    alle = [tid.fra, *(en for *_, en in unntak)]
    forste, siste = max(tid.fra, min(en for *_, en in unntak)), min(max(alle), dag + LENGST_FRAM)
    dager = list(serie.dager(tid, siste + MED_DE_NESTE, min(forste, siste) - MED_DE_NESTE))
    if not dager:  # it begins farther ahead than any day may be, and that is told of
        return
    for liste, plass, en in unntak:
        if en not in dager:
            yield liste, plass, f"{en} er ikke en av dagene i serien. {_dagene(dager, en)}"
        elif liste == LISTER[1] and en in gjentas.unntatt:
            yield liste, plass, f"{en} står både som unntatt og som avlyst. Ta bort den ene"


def _ingen_igjen(tid: Tid, til: date, unntatt: set[date]) -> bool:
    return set(islice(serie.dager(tid, til), len(unntatt) + 1)) <= unntatt


def _dagene(dager: list[date], en: date) -> str:
    """The days of the series that are nearest, or all when they are few."""
    naermest = sorted(sorted(dager, key=lambda dag: abs((dag - en).days))[:FLEST])
    alle = "Dagene er" if len(dager) <= FLEST else "De nærmeste er"
    return f"{alle} {oppramsing(map(str, naermest))}"
