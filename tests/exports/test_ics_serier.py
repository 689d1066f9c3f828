"""That a calendar has the days of the event: every kind of date, read back by its rules, exceptions and lists alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from pydantic import ValidationError

from regionportal.exports.ics import kalender
from regionportal.knowledge.kalender import HORISONT, forekomster
from regionportal.model.gjentakelse import NUMMER, UKEDAGER
from regionportal.model.hendelse import Hendelse, Tid

OSLO = ZoneInfo("Europe/Oslo")
Gang = tuple[date | datetime, bool]  # a beginning, in UTC where it has an hour, and whether it is cancelled


def i_kalenderen(tekst: str, fra: date, til: date) -> list[Gang]:
    """What a program shows between the days."""
    ganger = [gang for vevent in Calendar.from_ical(tekst).walk("VEVENT") for gang in _ganger(vevent, til)]
    return sorted((gang for gang in ganger if fra <= _dagen(gang[0]) <= til), key=str)


def _ganger(vevent: Event, til: date) -> Iterator[Gang]:
    start, avlyst = vevent["DTSTART"].dt, vevent["STATUS"] == "CANCELLED"
    assert str(vevent["SUMMARY"]).startswith("AVLYST: ") == avlyst
    utenom = vevent.get("EXDATE", [])
    fritatt = {en.dt for liste in (utenom if isinstance(utenom, list) else [utenom]) for en in liste.dts}
    if "RRULE" not in vevent:
        yield _i_utc(start), avlyst
        return
    forste = start if isinstance(start, datetime) else datetime.combine(start, time())
    for en in rrulestr(vevent["RRULE"].to_ical().decode(), dtstart=forste):
        if en.date() > til:
            return
        gang = en if isinstance(start, datetime) else en.date()
        if gang not in fritatt:
            yield _i_utc(gang), avlyst


def _i_utc(nar: date | datetime) -> date | datetime:
    return nar.astimezone(UTC) if isinstance(nar, datetime) else nar


def _dagen(nar: date | datetime) -> date:
    return nar.astimezone(OSLO).date() if isinstance(nar, datetime) else nar


def i_dataene(hendelse: Hendelse, fra: date, til: date) -> list[Gang]:
    """What the pages show between the days."""
    alle = (
        (dag, en.tid, en.avlyst)
        for en in forekomster(hendelse, fra)
        for dag in (
            [en.fra + timedelta(days=n) for n in range((en.til - en.fra).days + 1)] if en.tid.hver_dag else [en.fra]
        )
        if fra <= dag <= til
    )
    return sorted(((_start(dag, tid), avlyst) for dag, tid, avlyst in alle), key=str)


def _start(dag: date, tid: Tid) -> date | datetime:
    return datetime.combine(dag, time.fromisoformat(tid.kl), OSLO).astimezone(UTC) if tid.kl else dag


DAGER = st.dates(date(2025, 1, 1), date(2027, 6, 1))
KLOKKA = st.sampled_from([{}, {"kl": "10:00", "slutt": "16:00"}, {"kl": "20:00", "slutt": "02:00"}, {"kl": "18:00"}])
GJENTAS = st.fixed_dictionaries(
    {"hver": st.sampled_from(["dag", "uke", "maned", "ar", "paske"]), "intervall": st.integers(1, 3)},
    optional={
        "i_maneden": st.sampled_from([*NUMMER, "siste_dag"]),
        "ukedager": st.lists(st.sampled_from(UKEDAGER), min_size=1, max_size=3, unique=True),
        "til": DAGER.map(str),
    },
)


@pytest.mark.parametrize("bygd", [date(2026, 11, 22), date(2027, 3, 20)])  # across both changes of the clock
@given(
    fra=DAGER,
    varer=st.integers(0, 3),
    klokka=KLOKKA,
    gjentas=st.none() | GJENTAS,
    valg=st.lists(st.integers(0, 30), max_size=4),
    andre=st.lists(DAGER, max_size=2),
)
def test_kalenderen_har_dagene_til_hendelsen(kunnskap, lag_hendelse, bygd, fra, varer, klokka, gjentas, valg, andre):
    til = {"til": str(fra + timedelta(days=varer))} if varer else {}
    serie = {"fra": str(fra), **til, **klokka, **({"gjentas": gjentas} if gjentas else {})}
    enkle = [{"fra": str(en), "kl": "12:00", "avlyst": nummer == 1} for nummer, en in enumerate(andre)]
    try:
        hendelse = lag_hendelse(serie, *enkle)
        dagene = [en.fra for en in forekomster(hendelse, bygd)] if gjentas else []
        if treff := [str(dagene[nummer]) for nummer in valg if nummer < len(dagene)]:
            unntak = {"unntatt": treff[:2], "avlyste": [en for en in treff[2:] if en not in treff[:2]]}
            hendelse = lag_hendelse({**serie, "gjentas": {**gjentas, **unntak}})
    except ValidationError:
        assume(False)
    slutt = bygd + HORISONT
    tekst = kalender(kunnskap.region.om, replace(kunnskap.kontekst, dag=bygd), "Fest", [hendelse])
    assert i_kalenderen(tekst, bygd, slutt) == i_dataene(hendelse, bygd, slutt)
    uider = [str(en["UID"]) for en in Calendar.from_ical(tekst).walk("VEVENT")]
    assert len(set(uider)) == len(uider)


# ---- the nights when the clock is changed


def test_en_natt_klokka_stilles_star_for_seg_i_utc(kunnskap, lag_hendelse):
    """A program that takes the others' length for it, and one that takes their hour, would differ."""
    dans = {"fra": "2027-03-20", "kl": "22:00", "slutt": "03:00", "gjentas": {"hver": "uke", "til": "2027-04-03"}}
    serien, natta = Calendar.from_ical(
        kalender(kunnskap.region.om, kunnskap.kontekst, "Dans", [lag_hendelse(dans)])
    ).walk("VEVENT")
    assert (serien["UID"], natta["UID"]) == ("fest@testnes", "fest-2027-03-27@testnes")
    assert [en.dt for en in serien["EXDATE"].dts] == [datetime(2027, 3, 27, 22, tzinfo=OSLO)]
    assert natta["DTSTART"].to_ical() == b"20270327T210000Z"
    assert natta["DTEND"].to_ical() == b"20270328T010000Z"


@pytest.mark.parametrize(
    "dato",
    [
        {"fra": "2027-03-20", "gjentas": {"hver": "uke"}},
        {"fra": "2027-03-21", "kl": "12:00", "slutt": "14:00", "gjentas": {"hver": "uke"}},
        {"fra": "2027-03-20", "kl": "20:00", "slutt": "24:00", "gjentas": {"hver": "uke"}},
    ],
)
def test_det_som_ikke_er_i_den_timen_er_hele_serien(kunnskap, lag_hendelse, dato):
    [serien] = Calendar.from_ical(kalender(kunnskap.region.om, kunnskap.kontekst, "Fest", [lag_hendelse(dato)])).walk(
        "VEVENT"
    )
    assert "EXDATE" not in serien


def test_en_gammel_serie_star_ikke_med_hver_natt_det_har_vart(kunnskap, lag_hendelse):
    dans = {"fra": "2005-03-26", "kl": "22:00", "slutt": "04:00", "gjentas": {"hver": "uke"}}
    serien, *netter = Calendar.from_ical(
        kalender(kunnskap.region.om, kunnskap.kontekst, "Dans", [lag_hendelse(dans)])
    ).walk("VEVENT")
    assert serien["DTSTART"].dt == datetime(2005, 4, 2, 22, tzinfo=OSLO)  # the first is such a night
    assert [en["UID"].partition("@")[0] for en in netter] == [
        "fest-2026-03-28",
        "fest-2026-10-24",
        "fest-2027-03-27",
        "fest-2027-10-30",
        "fest-2028-03-25",
    ]
