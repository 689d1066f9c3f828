"""Calendars (RFC 5545, written by the library icalendar).

An event keeps one UID for life, from its id. Dates after the first are RDATEs of it (3.8.5.2), each with an
instance of its own (3.8.4.4), so that it can have its own end or be cancelled. DTSTAMP is the record's own day.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vRecur, vText

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Gjentakelse, Hendelse, Tid
from regionportal.model.om import Om

TIDSSONE_FRA, TIDSSONE_TIL = date(2020, 1, 1), date(2038, 1, 1)
RRULE = {"uke": "WEEKLY", "maned": "MONTHLY", "ar": "YEARLY"}


def kalender(kunnskap: Kunnskap, navn: str, hendelser: Iterable[Hendelse]) -> str:
    """A calendar of the events that have dates."""
    om, adresse = kunnskap.region.om, kunnskap.kontekst.adresse
    ut = Calendar()
    ut.add("prodid", f"-//regionportal//{om.id}//NO")
    ut.add("version", "2.0")
    ut.add("calscale", "GREGORIAN")
    ut.add("method", "PUBLISH")
    for felt in ("name", "x-wr-calname"):  # RFC 7986, 5.1, and what came before it
        ut.add(felt, vText(navn))  # the library escapes neither by itself
    ut.add_component(Timezone.from_tzid(om.tidssone, first_date=TIDSSONE_FRA, last_date=TIDSSONE_TIL))
    for hendelse in sorted(hendelser, key=lambda hendelse: hendelse.id):
        for komponent in _komponenter(hendelse, om, adresse):
            ut.add_component(komponent)
    return ut.to_ical().decode()


def _komponenter(hendelse: Hendelse, om: Om, adresse: str) -> Iterator[Event]:
    sone = ZoneInfo(om.tidssone)
    tider = sorted(hendelse.datoer, key=lambda tid: str(tid.start))
    if len(tider) < 2:
        yield from (_komponent(hendelse, tid, om, sone, adresse) for tid in tider)
        return
    serie = _komponent(hendelse, tider[0].model_copy(update={"avlyst": False}), om, sone, adresse)
    for tid in tider[1:]:
        serie.add("rdate", _start(tid, sone), parameters=_som_dag(tid))
    yield serie
    for tid in tider if tider[0].avlyst else tider[1:]:
        instans = _komponent(hendelse, tid, om, sone, adresse)
        instans.add("recurrence-id", _start(tid, sone))
        yield instans


def _komponent(hendelse: Hendelse, tid: Tid, om: Om, sone: ZoneInfo, adresse: str) -> Event:
    ut = Event()
    stempel = datetime.combine(hendelse.oppdatert, time(), UTC)
    ut.add("uid", f"{hendelse.id}@{om.id}")
    ut.add("dtstamp", stempel)
    ut.add("last-modified", stempel)
    ut.add("dtstart", _start(tid, sone))
    if slutt := _slutt(tid, sone):
        ut.add("dtend", slutt)
    if tid.gjentas:
        ut.add("rrule", _gjentakelse(tid.gjentas, sone if tid.kl else None))
        for dag in tid.gjentas.unntatt:
            ut.add("exdate", _start(tid, sone, dag), parameters=_som_dag(tid))
    ut.add("summary", hendelse.navn)
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
    return dag if tid.kl is None else datetime.combine(dag, time.fromisoformat(tid.kl), sone)


def _slutt(tid: Tid, sone: ZoneInfo) -> date | datetime | None:
    """DTEND is the first moment after (3.6.1): the end of the last day where no time of day is known."""
    dagen_etter = tid.siste + timedelta(days=1)
    if tid.kl is None:
        return dagen_etter
    if isinstance(tid.ende, datetime):
        return tid.ende.replace(tzinfo=sone)
    return datetime.combine(dagen_etter, time(), sone) if tid.til else None


def _som_dag(tid: Tid) -> dict[str, str]:
    return {"VALUE": "DATE"} if tid.kl is None else {}


def _gjentakelse(gjentas: Gjentakelse, sone: ZoneInfo | None) -> vRecur:
    """UNTIL has the type of DTSTART, and is UTC where that has a time (3.3.10): then there is a zone."""
    regel: dict[str, str | date] = {"freq": RRULE[gjentas.hver]}
    if til := gjentas.til:
        regel["until"] = datetime.combine(til, time(23, 59, 59), sone).astimezone(UTC) if sone else til
    return vRecur(regel)
