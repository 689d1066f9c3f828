"""When events take place: a record's dates become single occurrences."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.rrule import MONTHLY, WEEKLY, YEARLY, rrule

from regionportal.model.hendelse import Hendelse, Tid

FREKVENS = {"uke": WEEKLY, "maned": MONTHLY, "ar": YEARLY}
HORISONT = timedelta(days=550)


@dataclass(frozen=True, slots=True)
class Forekomst:
    """An event on its own days."""

    hendelse: Hendelse
    tid: Tid
    fra: date
    til: date

    @property
    def avlyst(self) -> bool:
        return self.tid.avlyst


def forekomster(hendelse: Hendelse, dag: date) -> Iterator[Forekomst]:
    """The occurrences that end on the day or later, for a year and a half ahead."""
    for tid in hendelse.datoer:
        varighet = tid.siste - tid.fra
        for fra in _starter(tid, dag - varighet, dag + HORISONT):
            yield Forekomst(hendelse, tid, fra, fra + varighet)


def kommende(hendelser: tuple[Hendelse, ...], dag: date) -> list[Forekomst]:
    """The next occurrence of each event that has one, soonest first."""
    neste = (next(iter(sorterte(forekomster(hendelse, dag))), None) for hendelse in hendelser)
    return sorterte(en for en in neste if en)


def sorterte(forekomster: Iterable[Forekomst]) -> list[Forekomst]:
    """Soonest first, whole days before times of day."""
    return sorted(forekomster, key=lambda en: (en.fra, en.tid.kl or "", en.hendelse.id))


def _starter(tid: Tid, fra: date, til: date) -> Iterator[date]:
    if tid.gjentas is None:
        if fra <= tid.fra:
            yield tid.fra
        return
    slutt = min(til, tid.gjentas.til or til)
    for tidspunkt in rrule(FREKVENS[tid.gjentas.hver], dtstart=tid.fra, until=slutt):
        start = tidspunkt.date()
        if start >= fra and start not in tid.gjentas.unntatt:
            yield start
