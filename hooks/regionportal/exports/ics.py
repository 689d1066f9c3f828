"""Calendars (RFC 5545, written by the library icalendar), in the parts of it that all programs read alike.

A date that is listed is a VEVENT of its own, with the event's id and the date as its UID; one alone has the id. A
series is an RRULE only where the rule says exactly its days, and all programs read it so; else each of its days is
listed. A cancelled day of a series is an exception from it (EXDATE) and a cancelled VEVENT of its own, for not all
programs read overrides (RECURRENCE-ID). The state is in the summary too: many show no STATUS.

DTSTAMP is the record's own day, and SEQUENCE (3.8.7.4) counts the days to it, so that it grows with each new one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDuration, vRecur, vText

from regionportal.exports import ics_tidssone
from regionportal.knowledge import serie
from regionportal.knowledge.kalender import kjente
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Hendelse, Tid
from regionportal.model.om import Om
from regionportal.model.tid import MIDNATT, oyeblikk

OPPDATERES = timedelta(days=1)  # how often a program that follows a calendar does well to ask
NULLDAG = date(2000, 1, 1)  # what SEQUENCE counts from
AVLYST = "AVLYST: "


@dataclass(frozen=True, slots=True)
class Avtale:
    """What becomes one VEVENT: its own dates, and the rule that they come again by, with its last day."""

    tid: Tid
    rrule: str | None = None
    til: date | None = None
    hel: bool = False  # whether it is all of what one entry of the list says


def kalender(kunnskap: Kunnskap, navn: str, hendelser: Iterable[Hendelse]) -> str:
    """A calendar to follow, of the events that have dates."""
    ut = tom(kunnskap.region.om)
    for felt in ("name", "x-wr-calname"):  # RFC 7986, 5.1, and what came before it
        ut.add(felt, vText(navn))  # the library escapes neither by itself
    for felt in ("refresh-interval", "x-published-ttl"):  # RFC 7986, 5.7, and Outlook's own
        ut.add(felt, vDuration(OPPDATERES), parameters={"VALUE": "DURATION"} if felt == "refresh-interval" else {})
    return _med(ut, kunnskap, sorted(hendelser, key=lambda hendelse: hendelse.id))


def en_hendelse(kunnskap: Kunnskap, hendelse: Hendelse) -> str:
    """The dates of one event, to be laid into a calendar that someone has: with a name, Outlook makes a new one."""
    return _med(tom(kunnskap.region.om), kunnskap, [hendelse])


def tom(om: Om) -> Calendar:
    """A calendar with what all have."""
    ut = Calendar()
    ut.add("prodid", f"-//regionportal//{om.id}//NO")
    ut.add("version", "2.0")
    ut.add("calscale", "GREGORIAN")
    ut.add("method", "PUBLISH")
    return ut


def _med(ut: Calendar, kunnskap: Kunnskap, hendelser: Iterable[Hendelse]) -> str:
    om, kontekst = kunnskap.region.om, kunnskap.kontekst
    alle = [(hendelse, uid, avtale) for hendelse in hendelser for uid, avtale in avtaler(hendelse, kontekst.dag)]
    forste = min((avtale.tid.fra.year for *_, avtale in alle if avtale.tid.kl), default=None)
    ut.add_component(ics_tidssone.tidssone(om.tidssone, forste))
    for hendelse, uid, avtale in alle:
        ut.add_component(_komponent(hendelse, f"{uid}@{om.id}", avtale, om, kontekst.adresse))
    return ut.to_ical().decode()


def avtaler(hendelse: Hendelse, dag: date) -> Iterator[tuple[str, Avtale]]:
    """What the event's dates become, soonest first, each with what its UID has before the @: the id alone for the one
    date or series, else with the date, and the hour where there is more that day. Days that are listed are those known
    on the day."""
    tider = sorted(hendelse.datoer, key=lambda tid: str(tid.start))
    serier = [tid for tid in tider if tid.gjentas]
    hoved = tider[0] if len(tider) == 1 else serier[0] if len(serier) == 1 else None
    alle = [(tid is hoved and avtale.hel, avtale) for tid in tider for avtale in _avtaler(tid, dag)]
    dager = Counter(avtale.tid.fra for er_hoved, avtale in alle if not er_hoved)
    for er_hoved, avtale in alle:
        fra, kl = avtale.tid.fra, avtale.tid.kl
        nar = f"-{fra}" + (f"-{kl.replace(':', '')}" if kl and dager[fra] > 1 else "")
        yield hendelse.id + ("" if er_hoved else nar), avtale


def _avtaler(tid: Tid, dag: date) -> Iterator[Avtale]:
    """All of the series in one, and beside it the days that are cancelled; or each day by itself."""
    if tid.gjentas is None:
        yield _en_gang(tid, hel=True)
        return
    ganger = list(kjente(tid, dag))
    if serie.lik_overalt(tid) and not tid.hver_dag:
        if faktiske := [en for en in ganger if en not in tid.gjentas.avlyste]:
            yield Avtale(_flyttet(tid, faktiske[0]), serie.regel(tid), tid.gjentas.til, hel=True)
        ganger = [en for en in ganger if en in tid.gjentas.avlyste]
    for fra in ganger:
        avlyst = tid.avlyst or fra in tid.gjentas.avlyste
        yield _en_gang(_flyttet(tid, fra).model_copy(update={"gjentas": None, "avlyst": avlyst}))


def _en_gang(tid: Tid, hel: bool = False) -> Avtale:
    return Avtale(tid, "FREQ=DAILY", tid.siste, hel) if tid.hver_dag else Avtale(tid, hel=hel)


def _flyttet(tid: Tid, fra: date) -> Tid:
    """The same from another day."""
    return tid.model_copy(update={"fra": fra, "til": None if tid.til is None else fra + (tid.til - tid.fra)})


def _komponent(hendelse: Hendelse, uid: str, avtale: Avtale, om: Om, adresse: str) -> Event:
    sone, tid = ZoneInfo(om.tidssone), avtale.tid
    ut = Event()
    stempel = datetime.combine(hendelse.oppdatert, time(), UTC)
    ut.add("uid", uid)
    ut.add("dtstamp", stempel)
    ut.add("last-modified", stempel)
    ut.add("sequence", max(0, (hendelse.oppdatert - NULLDAG).days))
    ut.add("dtstart", _start(tid, sone))
    if slutt := _slutt(tid, sone):
        ut.add("dtend", slutt)
    if avtale.rrule:
        ut.add("rrule", _regel(avtale.rrule, avtale.til, sone if tid.kl else None))
    for dag in sorted(en for en in tid.gjentas.utenom if en > tid.fra) if tid.gjentas else ():
        ut.add("exdate", _start(tid, sone, dag), parameters={"VALUE": "DATE"} if tid.kl is None else {})
    ut.add("summary", f"{AVLYST if tid.avlyst else ''}{hendelse.navn}")
    ut.add("description", hendelse.ingress)
    ut.add("location", hendelse.sted.navn)
    if hendelse.sted.punkt:
        ut.add("geo", (hendelse.sted.lat, hendelse.sted.lon))
    ut.add("url", f"{adresse}{hendelse.side}")
    ut.add("categories", [hendelse.type])
    ut.add("status", "CANCELLED" if tid.avlyst else "CONFIRMED")
    if tid.kl is None:
        ut.add("transp", "TRANSPARENT")
    return ut


def _start(tid: Tid, sone: ZoneInfo, dag: date | None = None) -> date | datetime:
    dag = dag or tid.fra
    if tid.kl is None:
        return dag
    start = oyeblikk(dag, tid.kl, sone)
    # An hour that the clock leaps over is the one after (3.3.5); in a series it keeps the others'.
    return start if tid.gjentas else start.astimezone(UTC).astimezone(sone)


def _slutt(tid: Tid, sone: ZoneInfo) -> date | datetime | None:
    """DTEND is the first moment after (3.6.1): the end of the last day where no time of day is known. What is between
    the same hours each day, ends on the first of them."""
    dagen_etter = tid.siste + timedelta(days=1)
    if tid.kl is None:
        return dagen_etter
    if tid.slutt:
        sluttdag = tid.fra if tid.hver_dag else dagen_etter if tid.om_natta else tid.siste
        return oyeblikk(sluttdag, tid.slutt, sone).astimezone(UTC).astimezone(sone)
    return oyeblikk(tid.siste, MIDNATT, sone) if tid.til else None


def _regel(rrule: str, til: date | None, sone: ZoneInfo | None) -> vRecur:
    """UNTIL has the type of DTSTART, and is UTC where that has a time (3.3.10): then there is a zone."""
    regel = vRecur.from_ical(rrule)
    if til:
        regel["until"] = datetime.combine(til, time(23, 59, 59), sone).astimezone(UTC) if sone else til
    return regel
