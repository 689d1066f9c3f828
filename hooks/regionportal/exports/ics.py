"""Calendars (RFC 5545, written by the library icalendar), in the parts of it that all programs read alike.

A date that is listed is a VEVENT of its own, with the event's id and the date as its UID; one alone has the id. A
series is an RRULE only where the rule says exactly its days, and all programs read it so; else each of its days is
listed. A cancelled day of a series is an exception from it (EXDATE) and a cancelled VEVENT of its own, for not all
programs read overrides (RECURRENCE-ID); a night when the clock is changed is its own too, for they do not agree how
long it lasts. The state is in the summary too: many show no STATUS.

After its @, a UID has the region's id. What lies in a municipality that belongs to another region has that one's, so
that whoever follows both calendars has the event once. What lies in several has it only where all of them share it:
else it is the region's own.

DTSTAMP is the record's own day, and SEQUENCE (3.8.7.4) counts the days to it, so that it grows with each new one.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDuration, vRecur, vText

from regionportal.exports import ics_tidssone
from regionportal.exports.ics_avtaler import Avtale, avtaler, klokka_stilles, slutt, start
from regionportal.knowledge.pa_sprak import tekst
from regionportal.kontekst import Kontekst
from regionportal.model.hendelse import Hendelse
from regionportal.model.om import Om

OPPDATERES = timedelta(days=1)  # how often a program that follows a calendar does well to ask
NULLDAG = date(2000, 1, 1)  # what SEQUENCE counts from
INGEN_ANDRE: Mapping[str, str] = MappingProxyType({})


def kalender(
    om: Om, kontekst: Kontekst, navn: str, hendelser: Iterable[Hendelse], hjem: Mapping[str, str] = INGEN_ANDRE
) -> str:
    """A calendar to follow, of the events that have dates. ``hjem`` has the home region of each municipality that has
    another than this one."""
    ut = tom(om)
    for felt in ("name", "x-wr-calname"):  # RFC 7986, 5.1, and what came before it
        ut.add(felt, vText(navn))  # the library escapes neither by itself
    for felt in ("refresh-interval", "x-published-ttl"):  # RFC 7986, 5.7, and Outlook's own
        ut.add(felt, vDuration(OPPDATERES), parameters={"VALUE": "DURATION"} if felt == "refresh-interval" else {})
    return _med(ut, om, kontekst, sorted(hendelser, key=lambda hendelse: hendelse.id), hjem)


def en_hendelse(om: Om, kontekst: Kontekst, hendelse: Hendelse, hjem: Mapping[str, str] = INGEN_ANDRE) -> str:
    """The dates of one event, to be laid into a calendar that someone has: with a name, Outlook makes a new one."""
    return _med(tom(om), om, kontekst, [hendelse], hjem)


def tom(om: Om) -> Calendar:
    """A calendar with what all have."""
    ut = Calendar()
    ut.add("prodid", f"-//regionportal//{om.id}//NO")
    ut.add("version", "2.0")
    ut.add("calscale", "GREGORIAN")
    ut.add("method", "PUBLISH")
    return ut


def _eier(om: Om, hendelse: Hendelse, hjem: Mapping[str, str]) -> str:
    """The id of the region that the event is known by: its municipalities' home region where they all have the same,
    else this one."""
    eiere = {hjem.get(kommune, om.id) for kommune in hendelse.kommuner}
    return eiere.pop() if len(eiere) == 1 else om.id


def _med(ut: Calendar, om: Om, kontekst: Kontekst, hendelser: Iterable[Hendelse], hjem: Mapping[str, str]) -> str:
    sone = ZoneInfo(om.tidssone)
    alle = [(hendelse, uid, avtale) for hendelse in hendelser for uid, avtale in avtaler(hendelse, kontekst.dag, sone)]
    forste = min((avtale.tid.fra.year for *_, avtale in alle if avtale.tid.kl), default=None)
    ut.add_component(ics_tidssone.tidssone(om.tidssone, forste))
    for hendelse, uid, avtale in alle:
        ut.add_component(_komponent(hendelse, f"{uid}@{_eier(om, hendelse, hjem)}", avtale, om, kontekst))
    return ut.to_ical().decode()


def _komponent(hendelse: Hendelse, uid: str, avtale: Avtale, om: Om, kontekst: Kontekst) -> Event:
    tid, ut, navn = avtale.tid, Event(), tekst(hendelse, "navn", kontekst)
    stempel = datetime.combine(hendelse.oppdatert, time(), UTC)
    ut.add("uid", uid)
    ut.add("dtstamp", stempel)
    ut.add("last-modified", stempel)
    ut.add("sequence", max(0, (hendelse.oppdatert - NULLDAG).days))
    _nar(ut, avtale, ZoneInfo(om.tidssone))
    ut.add("summary", kontekst.gettext("AVLYST: %(navn)s", navn=navn) if tid.avlyst else navn)
    ut.add("description", tekst(hendelse, "ingress", kontekst))
    ut.add("location", hendelse.sted.navn)
    if hendelse.sted.punkt:
        ut.add("geo", (hendelse.sted.lat, hendelse.sted.lon))
    ut.add("url", f"{kontekst.sidenes}{hendelse.side}")
    ut.add("categories", [hendelse.type])
    ut.add("status", "CANCELLED" if tid.avlyst else "CONFIRMED")
    if tid.kl is None:
        ut.add("transp", "TRANSPARENT")
    return ut


def _nar(ut: Event, avtale: Avtale, sone: ZoneInfo) -> None:
    tid = avtale.tid
    i_utc = avtale.rrule is None and klokka_stilles(tid, tid.fra, sone)
    for felt, nar in (("dtstart", start(tid, sone)), ("dtend", slutt(tid, sone))):
        if nar:
            ut.add(felt, nar.astimezone(UTC) if i_utc and isinstance(nar, datetime) else nar)
    if avtale.rrule:
        ut.add("rrule", _regel(avtale.rrule, avtale.til, sone if tid.kl else None))
    for dag in avtale.unntatt:
        ut.add("exdate", start(tid, sone, dag), parameters={"VALUE": "DATE"} if tid.kl is None else {})


def _regel(rrule: str, til: date | None, sone: ZoneInfo | None) -> vRecur:
    """UNTIL has the type of DTSTART, and is UTC where that has a time (3.3.10): then there is a zone."""
    regel = vRecur.from_ical(rrule)
    if til:
        regel["until"] = datetime.combine(til, time(23, 59, 59), sone).astimezone(UTC) if sone else til
    return regel
