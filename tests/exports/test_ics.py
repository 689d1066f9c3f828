"""Calendars: the whole file, line by line (RFC 5545, 3.1), and each event as a calendar program reads it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from pydantic import ValidationError

from regionportal.exports.ics import kalender
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst

OSLO = ZoneInfo("Europe/Oslo")
ADRESSE = "https://portal.example/"


@pytest.fixture(scope="module")
def alle(kunnskap, testregion) -> str:
    return kalender(kunnskap, "Hva skjer i Testnes", testregion.hendelser)


@pytest.fixture(scope="module")
def hendelser(alle) -> dict:
    """The first VEVENT of each event."""
    ut = {}
    for komponent in Calendar.from_ical(alle).walk("VEVENT"):
        ut.setdefault(str(komponent["UID"]).removesuffix("@testnes"), komponent)
    return ut


@pytest.fixture
def les(kunnskap, lag_hendelse):
    """The VEVENTs that a calendar program finds for an event with these dates."""

    def les(*datoer, **felt):
        return Calendar.from_ical(kalender(kunnskap, "Fest", [lag_hendelse(*datoer, **felt)])).walk("VEVENT")

    return les


def test_hele_kalenderen_er_som_gullfila(alle, lik_gullfila):
    assert lik_gullfila("alle.ics", alle)


# ---- the file


def test_alle_linjer_slutter_med_crlf_og_er_hoyst_75_byte(alle):
    assert alle.endswith("END:VCALENDAR\r\n")
    linjer = alle.removesuffix("\r\n").split("\r\n")
    assert [linje for linje in linjer if "\n" in linje or "\r" in linje] == []
    assert max(len(linje.encode()) for linje in linjer) <= 75


def test_lange_linjer_brettes_uten_at_bokstaver_blir_borte(les):
    ingress = "đŋšŧžč æøå " * 18
    [fest] = les({"fra": "2026-12-05"}, ingress=ingress)
    assert fest["DESCRIPTION"] == ingress.strip()


def test_tidssona_folger_med_og_har_sommertid(alle):
    [sone] = Calendar.from_ical(alle).walk("VTIMEZONE")
    oslo = sone.to_tz(lookup_tzid=False)
    assert sone["TZID"] == "Europe/Oslo"
    assert datetime(2027, 1, 15, tzinfo=oslo).utcoffset() == timedelta(hours=1)
    assert datetime(2027, 7, 15, tzinfo=oslo).utcoffset() == timedelta(hours=2)


def test_kalenderen_har_navn_og_bare_hendelser_med_dato(alle, hendelser):
    topp = Calendar.from_ical(alle)
    assert (topp["VERSION"], topp["X-WR-CALNAME"], topp["METHOD"]) == ("2.0", "Hva skjer i Testnes", "PUBLISH")
    assert list(hendelser) == [
        "folkets-dag",
        "fyrdagen",
        "nordlyskonserten",
        "sangkveld",
        "skirennet",
        "sommerfesten",
        "teaterhelga",
        "vintermarked",
    ]


def test_en_kalender_uten_hendelser_kan_ogsa_leses(kunnskap):
    assert Calendar.from_ical(kalender(kunnskap, "Tom", [])).walk("VEVENT") == []


def test_samme_data_gir_samme_byte_i_hvilken_rekkefolge_de_enn_kommer(kunnskap, testregion, alle):
    assert kalender(kunnskap, "Hva skjer i Testnes", reversed(testregion.hendelser)) == alle


# ---- one event


def test_uid_kommer_av_id_og_star_nar_dagen_og_adressen_flyttes(dag, kunnskap, testregion, lag_hendelse):
    forst = kalender(kunnskap, "Fest", [lag_hendelse({"fra": "2026-12-05"})])
    nytt_sted = Kunnskap(testregion, Kontekst(dag, "https://ny.example/"))
    flyttet = kalender(nytt_sted, "Fest", [lag_hendelse({"fra": "2027-03-01"}, navn="Ny fest")])
    assert "\r\nUID:fest@testnes\r\n" in forst
    assert "\r\nUID:fest@testnes\r\n" in flyttet


def test_stempelet_er_dagen_posten_ble_oppdatert(hendelser):
    assert datetime(2026, 11, 19, tzinfo=UTC) == hendelser["fyrdagen"].DTSTAMP
    assert hendelser["fyrdagen"]["LAST-MODIFIED"].dt == datetime(2026, 11, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    ("dato", "start", "slutt"),
    [
        ({"fra": "2026-12-05"}, date(2026, 12, 5), date(2026, 12, 6)),
        ({"fra": "2027-01-29", "til": "2027-02-02"}, date(2027, 1, 29), date(2027, 2, 3)),
        ({"fra": "2026-12-30", "til": "2026-12-31"}, date(2026, 12, 30), date(2027, 1, 1)),
        (
            {"fra": "2026-12-12", "kl": "18:30", "slutt": "21:00"},
            datetime(2026, 12, 12, 18, 30, tzinfo=OSLO),
            datetime(2026, 12, 12, 21, tzinfo=OSLO),
        ),
        (  # summer time ends in the night between
            {"fra": "2026-10-24", "til": "2026-10-25", "kl": "20:00", "slutt": "12:00"},
            datetime(2026, 10, 24, 18, tzinfo=UTC),
            datetime(2026, 10, 25, 11, tzinfo=UTC),
        ),
    ],
)
def test_slutten_er_det_forste_oyeblikket_etter(les, dato, start, slutt):
    [fest] = les(dato)
    assert (fest["DTSTART"].dt, fest["DTEND"].dt) == (start, slutt)


def test_uten_slutt_star_bare_starten(les):
    [fest] = les({"fra": "2026-12-12", "kl": "18:30"})
    assert fest["DTSTART"].dt == datetime(2026, 12, 12, 18, 30, tzinfo=OSLO)
    assert "DTEND" not in fest


def test_flere_dager_uten_sluttid_varer_til_den_siste(les):
    [fest] = les({"fra": "2026-12-12", "til": "2026-12-14", "kl": "18:30"})
    slutt = fest["DTEND"].dt
    assert (slutt.date() if isinstance(slutt, datetime) else slutt) >= date(2026, 12, 14)


def test_tekst_med_skilletegn_og_alle_bokstaver_kommer_hel_fram(hendelser, testregion):
    konsert = hendelser["nordlyskonserten"]
    fasit = next(en for en in testregion.hendelser if en.id == "nordlyskonserten")
    assert konsert["SUMMARY"] == fasit.navn == r"Konsert; nord, sør \ øst </script>"
    assert konsert["DESCRIPTION"] == fasit.ingress
    assert "\nBokstavene đ ŋ š ŧ ž č og æ ø å" in fasit.ingress
    assert konsert["LOCATION"] == "Vikbotn kirke, ved fjæra"


def test_skilletegn_skrives_med_skrastrek(alle):
    brettet_ut = alle.replace("\r\n ", "")
    assert r"SUMMARY:Konsert\; nord\, sør \\ øst </script>" in brettet_ut
    assert r"alt på én kveld \\o/\nBokstavene" in brettet_ut
    assert r"LOCATION:Vikbotn kirke\, ved fjæra" in brettet_ut


def test_tekst_kan_ikke_bli_til_nye_felt(les):
    [fest] = les({"fra": "2026-12-05"}, navn="Fest\r\nATTACH:https://ond.example/\rEND:VEVENT\nX-OND:1")
    assert not {"ATTACH", "X-OND"} & set(fest)


def test_stedet_har_punkt_som_bredde_og_lengde_og_lenke_til_sida(hendelser):
    assert hendelser["fyrdagen"]["GEO"].to_ical() == "69.301;20.201"
    assert hendelser["fyrdagen"]["URL"] == "https://portal.example/hva-skjer/fyrdagen/"
    assert "GEO" not in hendelser["sangkveld"]


@pytest.mark.parametrize(("id_", "status"), [("skirennet", "CANCELLED"), ("fyrdagen", "CONFIRMED")])
def test_avlyst_star_som_avlyst(hendelser, id_, status):
    assert hendelser[id_]["STATUS"] == status


# ---- repeated


@pytest.mark.parametrize(
    ("dato", "regel"),
    [
        ({"fra": "2024-02-06", "gjentas": {"hver": "ar"}}, "FREQ=YEARLY"),
        ({"fra": "2026-11-05", "gjentas": {"hver": "uke", "til": "2027-01-28"}}, "FREQ=WEEKLY;UNTIL=20270128"),
        # with a time of day UNTIL is in UTC, and the last evening is still in
        (
            {"fra": "2026-11-05", "kl": "19:00", "gjentas": {"hver": "uke", "til": "2027-01-28"}},
            "FREQ=WEEKLY;UNTIL=20270128T225959Z",
        ),
        (
            {"fra": "2026-05-05", "kl": "19:00", "gjentas": {"hver": "maned", "til": "2026-07-05"}},
            "FREQ=MONTHLY;UNTIL=20260705T215959Z",
        ),
    ],
)
def test_gjentakelse_blir_til_rrule(les, dato, regel):
    [fest] = les(dato)
    assert fest["RRULE"].to_ical().decode() == regel


@pytest.mark.parametrize(
    ("klokke", "linjer"),
    [
        ({}, ["EXDATE;VALUE=DATE:20261224", "EXDATE;VALUE=DATE:20261231"]),
        ({"kl": "19:00"}, ["EXDATE;TZID=Europe/Oslo:20261224T190000", "EXDATE;TZID=Europe/Oslo:20261231T190000"]),
    ],
)
def test_unntatte_dager_er_tatt_ut_med_samme_type_som_starten(kunnskap, lag_hendelse, klokke, linjer):
    gjentas = {"hver": "uke", "unntatt": ["2026-12-24", "2026-12-31"]}
    tekst = kalender(kunnskap, "Fest", [lag_hendelse({"fra": "2026-11-05", **klokke, "gjentas": gjentas})])
    assert [linje for linje in tekst.split("\r\n") if linje.startswith("EXDATE")] == linjer


# ---- several dates


def test_flere_datoer_er_en_serie_der_hver_dag_har_sin_egen_slutt_og_tilstand(les):
    forste, *andre = les(
        {"fra": "2027-02-14", "kl": "15:00", "slutt": "17:00"},
        {"fra": "2027-02-12", "kl": "19:00", "slutt": "21:00"},
        {"fra": "2027-02-13", "kl": "19:00", "slutt": "21:00", "avlyst": True},
    )
    tider = [datetime(2027, 2, dag, time, tzinfo=OSLO) for dag, time in ((12, 19), (13, 19), (14, 15))]
    assert forste["DTSTART"].dt == tider[0]
    assert [tid.dt for liste in forste["RDATE"] for tid in liste.dts] == tider[1:]
    assert "RECURRENCE-ID" not in forste
    assert [en["RECURRENCE-ID"].dt for en in andre] == [en["DTSTART"].dt for en in andre] == tider[1:]
    assert [en["DTEND"].dt for en in andre] == [
        datetime(2027, 2, 13, 21, tzinfo=OSLO),
        datetime(2027, 2, 14, 17, tzinfo=OSLO),
    ]
    assert [en["STATUS"] for en in (forste, *andre)] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]
    assert {str(en["UID"]) for en in (forste, *andre)} == {"fest@testnes"}


def test_hele_dager_star_som_dager_i_serien(kunnskap, lag_hendelse):
    fest = lag_hendelse({"fra": "2027-02-12"}, {"fra": "2027-02-20", "til": "2027-02-21"})
    tekst = kalender(kunnskap, "Fest", [fest])
    assert "\r\nRDATE;VALUE=DATE:20270220\r\n" in tekst
    assert "\r\nRECURRENCE-ID;VALUE=DATE:20270220\r\n" in tekst
    assert "\r\nDTEND;VALUE=DATE:20270222\r\n" in tekst


def test_at_den_forste_er_avlyst_avlyser_ikke_de_andre(les):
    """A program that reads STATUS:CANCELLED on the series itself takes away every day of it."""
    fest = les({"fra": "2027-02-12", "avlyst": True}, {"fra": "2027-02-13"})
    assert [en["STATUS"] for en in fest if "RDATE" in en and en["STATUS"] == "CANCELLED"] == []
    assert [en["DTSTART"].dt for en in fest if en["STATUS"] == "CANCELLED"] == [date(2027, 2, 12)]


def test_hele_dager_og_klokkeslett_blandes_ikke_i_en_serie(les):
    """RFC 5545, 3.8.4.4: a RECURRENCE-ID has the type of the DTSTART of its series."""
    with pytest.raises(ValidationError, match="blander hele dager og klokkeslett"):
        les({"fra": "2027-02-12"}, {"fra": "2027-02-13", "kl": "18:00"})
