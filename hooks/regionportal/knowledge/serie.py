"""The days of an event that comes again, by its rule (RFC 5545, 3.3.10), which dateutil reads here as calendars do."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from dateutil.easter import easter
from dateutil.rrule import rrulestr

from regionportal.model.gjentakelse import NUMMER, SISTE_DAG, UKEDAGER, Gjentakelse, Ukedag, fra_paske
from regionportal.model.hendelse import Tid

FREKVENS = {"dag": "DAILY", "uke": "WEEKLY", "maned": "MONTHLY", "ar": "YEARLY"}
ALLTID = 28  # the last day that every month has, every year
LENGST_TIL_NESTE = timedelta(days=366 * 100)  # a leap day may be eight years away, and every twelfth of them many more


def regel(tid: Tid) -> str | None:
    """The rule without its end, as FREQ=WEEKLY;INTERVAL=2; None where no rule says it: once, or by Easter."""
    gjentas = tid.gjentas
    if gjentas is None or gjentas.hver == "paske":
        return None
    deler = {"FREQ": FREKVENS[gjentas.hver]}
    if gjentas.intervall > 1:
        deler["INTERVAL"] = str(gjentas.intervall)
    return ";".join(f"{navn}={verdi}" for navn, verdi in {**deler, **_pa(gjentas, tid.fra)}.items())


def lik_overalt(tid: Tid) -> bool:
    """Whether all programs read the rule alike. Where a month lacks the day, some take another."""
    if tid.gjentas is None or tid.gjentas.hver == "paske":
        return False
    if tid.gjentas.hver in ("dag", "uke") or tid.gjentas.i_maneden not in (None, SISTE_DAG):
        return True
    return tid.fra.day <= ALLTID if tid.gjentas.hver == "maned" else (tid.fra.month, tid.fra.day) != (2, ALLTID + 1)


def dager(tid: Tid, til: date, siden: date = date.min) -> Iterator[date]:
    """Each first day in the series until then, soonest first, also those that are excepted. Of what comes daily or
    weekly, those before ``siden`` may be left out: they may be many."""
    if tid.gjentas is None:
        if tid.fra <= til:
            yield tid.fra
        return
    slutt = min(til, tid.gjentas.til or til)
    if slutt < tid.fra:
        return
    if (rrule := regel(tid)) is None:
        yield from _etter_paske(tid.fra, tid.gjentas.intervall, slutt)
    else:
        ende = f"{rrule};UNTIL={slutt:%Y%m%d}"
        forste = tid.fra + _hopp(tid.gjentas, max((siden - tid.fra).days, 0))
        yield from (en.date() for en in rrulestr(ende, dtstart=datetime.combine(forste, time())))


def _hopp(gjentas: Gjentakelse, dager: int) -> timedelta:
    """Whole steps of the series, at most so many days: it is the same from there."""
    steg = {"dag": 1, "uke": 7}.get(gjentas.hver, 0) * gjentas.intervall
    return timedelta(days=dager - dager % steg) if steg else timedelta()


def _etter_paske(fra: date, intervall: int, slutt: date) -> Iterator[date]:
    etter = timedelta(days=fra_paske(fra))
    for ar in range(fra.year, slutt.year + 1, intervall):
        if fra <= (dag := easter(ar) + etter) <= slutt:
            yield dag


def _pa(gjentas: Gjentakelse, fra: date) -> dict[str, str]:
    """What the rule says beside how often: the weekdays, or which of the month's days."""
    if gjentas.ukedager:
        uka = {"WKST": "MO"} if gjentas.intervall > 1 else {}
        return {**uka, "BYDAY": ",".join(_kode(dag) for dag in UKEDAGER if dag in gjentas.ukedager)}
    if gjentas.i_maneden is None:
        return {}
    maneden = {"BYMONTH": str(fra.month)} if gjentas.hver == "ar" else {}
    if gjentas.i_maneden == SISTE_DAG:
        return {**maneden, "BYMONTHDAY": "-1"}
    return {**maneden, "BYDAY": f"{NUMMER[gjentas.i_maneden]}{_kode(UKEDAGER[fra.weekday()])}"}


def _kode(ukedag: Ukedag) -> str:
    return ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[UKEDAGER.index(ukedag)]
