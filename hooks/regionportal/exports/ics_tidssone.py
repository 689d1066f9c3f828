"""A time zone in a calendar (RFC 5545, 3.6.5), by its rules: all programs read them, and none reads all lists of days.

The rules are found in the days that the clock changes on, as the zone's own file has them: a run of years with the same
rule is one RRULE, its beginning the local time before the change.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

FORSTE_AR = 1996  # the European Union's rule of today is from that year (directive 94/21/EC)
SISTE_AR = 2037  # the last year that zone files have day by day (RFC 8536)
UKEDAGER = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
UKE = 7


@dataclass(frozen=True, slots=True)
class Skifte:
    """A change of the clock: the local time before it, and how far from UTC it was and will be."""

    lokalt: datetime
    fra: timedelta
    til: timedelta
    sommertid: bool
    navn: str

    @property
    def likt(self) -> tuple[object, ...]:
        """What is the same each year."""
        tid = self.lokalt
        return tid.month, tid.weekday(), tid.time(), self.fra, self.til, self.sommertid, self.navn

    @property
    def plasser(self) -> set[int]:
        """Which of the month's days of that name it is: from the beginning, and from the end where it is the last."""
        siste = {-1} if (self.lokalt + timedelta(days=UKE)).month != self.lokalt.month else set()
        return {(self.lokalt.day - 1) // UKE + 1, *siste}


@cache
def tidssone(navn: str, forste_ar: int | None = None) -> Timezone:
    """The zone as it is by today's rule, and from before the first year that is needed, if that is older."""
    ut = Timezone()
    ut.add("tzid", navn)
    sone = ZoneInfo(navn)
    fra_ar = min(FORSTE_AR, (forste_ar or SISTE_AR) - 1)
    alle = list(_skifter(sone, fra_ar))
    if fra_ar < FORSTE_AR or not alle:
        ut.add_component(_komponent([_ved_starten(sone, fra_ar)], set()))
    for rekke, plasser in _rekker(alle):
        ut.add_component(_komponent(rekke, plasser))
    return ut


def _skifter(sone: ZoneInfo, fra_ar: int) -> Iterator[Skifte]:
    """The changes from the year on, found between the first days of two months."""
    maneder = [datetime(ar, maned, 1, tzinfo=UTC) for ar in range(fra_ar, SISTE_AR + 1) for maned in range(1, 13)]
    for tidlig, sen in pairwise(maneder):
        for_, etter = tidlig, sen
        if _avvik(sone, for_) == _avvik(sone, etter):
            continue
        while etter - for_ > timedelta(minutes=1):
            midt = (for_ + (etter - for_) / 2).replace(second=0, microsecond=0)
            if _avvik(sone, midt) == _avvik(sone, for_):
                for_ = midt
            else:
                etter = midt
        yield _skifte(sone, etter, _avvik(sone, for_))


def _ved_starten(sone: ZoneInfo, ar: int) -> Skifte:
    """What the clock was when the year began, for times before the first change."""
    nyttar = datetime(ar, 1, 1, tzinfo=UTC)
    return _skifte(sone, nyttar, _avvik(sone, nyttar))


def _skifte(sone: ZoneInfo, nar: datetime, fra: timedelta) -> Skifte:
    der = nar.astimezone(sone)
    return Skifte((nar + fra).replace(tzinfo=None), fra, _avvik(sone, nar), bool(der.dst()), der.tzname() or "")


def _avvik(sone: ZoneInfo, nar: datetime) -> timedelta:
    return nar.astimezone(sone).utcoffset() or timedelta()


def _rekker(skifter: Sequence[Skifte]) -> Iterator[tuple[list[Skifte], set[int]]]:
    """Changes of years on end that one rule says, and which days of the month it can be said by."""
    apne: dict[tuple[object, ...], tuple[list[Skifte], set[int]]] = {}
    for skifte in skifter:
        rekke, plasser = apne.get(skifte.likt, ([], set()))
        felles = plasser & skifte.plasser
        if rekke and rekke[-1].lokalt.year == skifte.lokalt.year - 1 and felles:
            rekke.append(skifte)
            apne[skifte.likt] = rekke, felles
        else:
            if rekke:
                yield rekke, plasser
            apne[skifte.likt] = [skifte], skifte.plasser
    yield from apne.values()


def _komponent(rekke: Sequence[Skifte], plasser: set[int]) -> TimezoneStandard | TimezoneDaylight:
    forste, siste = rekke[0], rekke[-1]
    ut = TimezoneDaylight() if forste.sommertid else TimezoneStandard()
    ut.add("dtstart", forste.lokalt)
    ut.add("tzname", forste.navn)
    ut.add("tzoffsetfrom", forste.fra)
    ut.add("tzoffsetto", forste.til)
    if len(rekke) > 1:
        dag = f"{min(plasser)}{UKEDAGER[forste.lokalt.weekday()]}"
        regel = {"freq": "YEARLY", "bymonth": forste.lokalt.month, "byday": dag}
        if siste.lokalt.year < SISTE_AR:
            # In UTC (3.3.10), and a day later: some read it as local time, and would miss the last change.
            regel["until"] = (siste.lokalt - siste.fra + timedelta(days=1)).replace(tzinfo=UTC)
        ut.add("rrule", vRecur(regel))
    return ut
