"""When events take place: a record's dates become single occurrences."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dateutil.rrule import MONTHLY, WEEKLY, YEARLY, rrule

from regionportal.model.hendelse import Gjentakelsestakt, Hendelse, Tid

FREKVENS: Mapping[Gjentakelsestakt, Literal[0, 1, 2]] = {"uke": WEEKLY, "maned": MONTHLY, "ar": YEARLY}
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


def dager(hendelser: Iterable[Hendelse], dag: date) -> dict[str, list[Forekomst]]:
    """The occurrences of each event, soonest first, by the event's id; none for one that has none to come."""
    return {hendelse.id: sorterte(forekomster(hendelse, dag)) for hendelse in hendelser}


def kommende(dager: Mapping[str, Sequence[Forekomst]]) -> list[Forekomst]:
    """The next occurrence of each event that has one, soonest first."""
    return sorterte(deres[0] for deres in dager.values() if deres)


def uten_dato(hendelser: Iterable[Hendelse], dag: date) -> list[Hendelse]:
    """The events without fixed dates, from this month on and round the year; those without a month last."""
    treff = (hendelse for hendelse in hendelser if not hendelse.datoer)
    return sorted(treff, key=lambda en: ((en.maned - dag.month) % 12 if en.maned else 12, en.navn))


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
