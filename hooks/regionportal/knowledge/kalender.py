"""When events take place: a record's dates become single occurrences."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from regionportal.knowledge import serie
from regionportal.model.gjentakelse import LENGSTE_GANG
from regionportal.model.hendelse import Hendelse, Tid
from regionportal.model.tid import oyeblikk

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
        return self.tid.avlyst or (self.tid.gjentas is not None and self.fra in self.tid.gjentas.avlyste)

    @property
    def begynner(self) -> date | datetime:
        """The first day, or the time on it."""
        return self.fra if self.tid.kl is None else oyeblikk(self.fra, self.tid.kl)

    @property
    def slutter(self) -> date | datetime | None:
        """The end as people say it: the last day, or the time on it or in the night after. None when it is not
        known."""
        if self.tid.slutt is None:
            return self.til if self.tid.kl is None else None
        return oyeblikk(self.til + timedelta(days=int(self.tid.om_natta)), self.tid.slutt)


def forekomster(hendelse: Hendelse, dag: date) -> Iterator[Forekomst]:
    """The occurrences that end on the day or later, for a year and a half ahead, and the next of what comes again, if
    that is later still."""
    for tid in hendelse.datoer:
        varighet = tid.siste - tid.fra
        for fra in kjente(tid, dag, siden=dag - timedelta(days=LENGSTE_GANG)):
            if fra + varighet >= dag:
                yield Forekomst(hendelse, tid, fra, fra + varighet)


def kjente(tid: Tid, dag: date, siden: date = date.min) -> Iterator[date]:
    """The first day of each time, as far ahead as is looked on the day; those that have been too, since then at
    least."""
    if tid.gjentas is None:
        yield tid.fra
        return
    neste = None
    for fra in serie.dager(tid, dag + serie.LENGST_TIL_NESTE, siden):
        if fra in tid.gjentas.unntatt:
            continue
        if neste is not None and fra > dag + HORISONT:
            return
        yield fra
        if fra >= dag:
            neste = fra


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
