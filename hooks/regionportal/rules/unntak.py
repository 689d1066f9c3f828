"""What is excepted from a series, or cancelled in it, is one of its days, and not both."""

from collections.abc import Iterator
from datetime import date, timedelta

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
            for liste, plass, melding in _feil(tid, tid.gjentas, utkast.dag) if tid.gjentas else ():
                yield Funn(hendelse.fil, melding, ("datoer", nummer, "gjentas", liste, plass))


def _feil(tid: Tid, gjentas: Gjentakelse, dag: date) -> Iterator[tuple[str, int, str]]:
    """In which list, where in it, and what is wrong."""
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


def _dagene(dager: list[date], en: date) -> str:
    """The days of the series that are nearest, or all when they are few."""
    naermest = sorted(sorted(dager, key=lambda dag: abs((dag - en).days))[:FLEST])
    alle = "Dagene er" if len(dager) <= FLEST else "De nærmeste er"
    return f"{alle} {oppramsing(map(str, naermest))}"
