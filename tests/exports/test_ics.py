"""Calendars: the whole file, line by line (RFC 5545, 3.1), and each event as a calendar program reads it."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from regionportal.exports.ics import en_hendelse, kalender
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst

OSLO = ZoneInfo("Europe/Oslo")
ADRESSE = "https://portal.example/"


@pytest.fixture(scope="module")
def alle(kunnskap, testregion) -> str:
    return kalender(kunnskap.region.om, kunnskap.kontekst, "Hva skjer i Testnes", testregion.hendelser)


@pytest.fixture(scope="module")
def hendelser(alle) -> dict:
    """The first VEVENT of each event."""
    ut = {}
    for komponent in Calendar.from_ical(alle).walk("VEVENT"):
        ut.setdefault(re.sub(r"(-\d{4}-\d\d-\d\d)?@testnes", "", str(komponent["UID"])), komponent)
    return ut


@pytest.fixture
def les(kunnskap, lag_hendelse):
    """The VEVENTs that a calendar program finds for an event with these dates."""

    def les(*datoer, **felt):
        return Calendar.from_ical(
            kalender(kunnskap.region.om, kunnskap.kontekst, "Fest", [lag_hendelse(*datoer, **felt)])
        ).walk("VEVENT")

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
    assert Calendar.from_ical(kalender(kunnskap.region.om, kunnskap.kontekst, "Tom", [])).walk("VEVENT") == []


def test_samme_data_gir_samme_byte_i_hvilken_rekkefolge_de_enn_kommer(kunnskap, testregion, alle):
    assert (
        kalender(kunnskap.region.om, kunnskap.kontekst, "Hva skjer i Testnes", reversed(testregion.hendelser)) == alle
    )


# ---- one event


def test_uid_kommer_av_id_og_star_nar_dagen_og_adressen_flyttes(dag, kunnskap, testregion, lag_hendelse):
    forst = kalender(kunnskap.region.om, kunnskap.kontekst, "Fest", [lag_hendelse({"fra": "2026-12-05"})])
    nytt_sted = Kunnskap(testregion, Kontekst(dag, "https://ny.example/"))
    flyttet = kalender(
        nytt_sted.region.om, nytt_sted.kontekst, "Fest", [lag_hendelse({"fra": "2027-03-01"}, navn="Ny fest")]
    )
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
    tekst = kalender(
        kunnskap.region.om,
        kunnskap.kontekst,
        "Fest",
        [lag_hendelse({"fra": "2026-11-05", **klokke, "gjentas": gjentas})],
    )
    assert [linje for linje in tekst.split("\r\n") if linje.startswith("EXDATE")] == linjer


# ---- several dates


def test_hver_dato_i_lista_er_en_egen_avtale(les):
    fest = les(
        {"fra": "2027-02-14", "kl": "15:00", "slutt": "17:00"},
        {"fra": "2027-02-12", "kl": "19:00", "slutt": "21:00"},
        {"fra": "2027-02-13", "kl": "19:00", "slutt": "21:00", "avlyst": True},
    )
    assert [
        (str(en["UID"]), en["DTSTART"].dt, en["DTEND"].dt, str(en["STATUS"]), str(en["SUMMARY"])) for en in fest
    ] == [
        (f"fest-2027-02-{dag}@testnes", fra.replace(tzinfo=OSLO), til.replace(tzinfo=OSLO), status, tittel)
        for dag, fra, til, status, tittel in (
            (12, datetime(2027, 2, 12, 19), datetime(2027, 2, 12, 21), "CONFIRMED", "Fest"),
            (13, datetime(2027, 2, 13, 19), datetime(2027, 2, 13, 21), "CANCELLED", "AVLYST: Fest"),
            (14, datetime(2027, 2, 14, 15), datetime(2027, 2, 14, 17), "CONFIRMED", "Fest"),
        )
    ]


@pytest.mark.parametrize(
    ("datoer", "uider"),
    [
        ([{"fra": "2027-02-12"}], ["fest"]),
        ([{"fra": "2027-02-12"}, {"fra": "2027-02-13"}], ["fest-2027-02-12", "fest-2027-02-13"]),
        (  # two the same day, and one that day that has no hour
            [{"fra": "2027-02-12", "kl": "19:00"}, {"fra": "2027-02-12", "kl": "13:00"}, {"fra": "2027-02-12"}],
            ["fest-2027-02-12", "fest-2027-02-12-1300", "fest-2027-02-12-1900"],
        ),
        (  # a series keeps its own when a night of it is moved
            [{"fra": "2027-02-04", "gjentas": {"hver": "uke", "unntatt": ["2027-02-11"]}}, {"fra": "2027-02-12"}],
            ["fest", "fest-2027-02-12"],
        ),
        (  # a cancelled night, and another hour that night
            [
                {"fra": "2027-02-04", "kl": "19:00", "gjentas": {"hver": "uke", "avlyste": ["2027-02-11"]}},
                {"fra": "2027-02-11", "kl": "21:00"},
            ],
            ["fest", "fest-2027-02-11-1900", "fest-2027-02-11-2100"],
        ),
        (  # two series
            [{"fra": "2027-02-04", "gjentas": {"hver": "uke"}}, {"fra": "2027-02-02", "gjentas": {"hver": "uke"}}],
            ["fest-2027-02-02", "fest-2027-02-04"],
        ),
    ],
)
def test_uid_er_id_alene_for_det_ene_og_ellers_med_datoen(les, datoer, uider):
    assert [str(en["UID"]) for en in les(*datoer)] == [f"{uid}@testnes" for uid in uider]


def test_en_avlyst_dag_i_en_serie_er_tatt_ut_og_star_avlyst_for_seg(les):
    serie, avlyst = les(
        {
            "fra": "2026-12-03",
            "kl": "19:00",
            "slutt": "21:00",
            "gjentas": {"hver": "uke", "til": "2026-12-17", "avlyste": ["2026-12-10"]},
        }
    )
    assert (serie["STATUS"], serie["EXDATE"].dts[0].dt) == ("CONFIRMED", datetime(2026, 12, 10, 19, tzinfo=OSLO))
    assert (avlyst["STATUS"], avlyst["SUMMARY"], avlyst["DTSTART"].dt) == (
        "CANCELLED",
        "AVLYST: Fest",
        datetime(2026, 12, 10, 19, tzinfo=OSLO),
    )
    assert "RRULE" not in avlyst


def test_en_serie_begynner_pa_den_forste_dagen_det_er_noe(les):
    """Programs show DTSTART, whatever EXDATE says of it."""
    [serie] = les({"fra": "2026-12-03", "gjentas": {"hver": "uke", "unntatt": ["2026-12-03", "2026-12-17"]}})
    assert (serie["DTSTART"].dt, serie["EXDATE"].dts[0].dt) == (date(2026, 12, 10), date(2026, 12, 17))


def test_sekvensen_vokser_nar_posten_blir_oppdatert(les):
    [for_], [etter] = (les({"fra": "2026-12-05"}, oppdatert=dag) for dag in ("2026-11-20", "2026-11-21"))
    assert for_["SEQUENCE"] + 1 == etter["SEQUENCE"]


# ---- nights, afternoons, and what some programs read otherwise


@pytest.mark.parametrize(
    ("dato", "start", "slutt"),
    [
        ({"fra": "2026-12-05", "kl": "22:00", "slutt": "02:00"}, "2026-12-05T21:00Z", "2026-12-06T01:00Z"),
        (
            {"fra": "2026-12-05", "til": "2026-12-06", "kl": "22:00", "slutt": "02:00"},
            "2026-12-05T21:00Z",
            "2026-12-06T01:00Z",
        ),
        ({"fra": "2026-12-05", "kl": "19:00", "slutt": "00:00"}, "2026-12-05T18:00Z", "2026-12-05T23:00Z"),
        ({"fra": "2026-12-05", "kl": "19:00", "slutt": "24:00"}, "2026-12-05T18:00Z", "2026-12-05T23:00Z"),
        ({"fra": "2026-10-24", "kl": "22:00", "slutt": "04:00"}, "2026-10-24T20:00Z", "2026-10-25T03:00Z"),  # 7 hours
        ({"fra": "2027-03-27", "kl": "22:00", "slutt": "04:00"}, "2027-03-27T21:00Z", "2027-03-28T02:00Z"),  # 5 hours
        ({"fra": "2027-03-28", "kl": "03:00", "slutt": "03:45"}, "2027-03-28T01:00Z", "2027-03-28T01:45Z"),
        # the clock leaps over that hour
        ({"fra": "2027-03-28", "kl": "02:30", "slutt": "03:45"}, "2027-03-28T01:30Z", "2027-03-28T01:45Z"),
    ],
)
def test_ei_natt_er_den_natta_ogsa_nar_klokka_stilles(les, dato, start, slutt):
    [fest] = les(dato)
    assert [fest[felt].dt.astimezone(UTC) for felt in ("DTSTART", "DTEND")] == [
        datetime.fromisoformat(en) for en in (start, slutt)
    ]
    assert "RRULE" not in fest


def test_samme_klokkeslett_pa_flere_dager_er_hver_dag(les):
    [fest] = les({"fra": "2027-06-18", "til": "2027-06-20", "kl": "10:00", "slutt": "16:00"})
    assert (fest["DTSTART"].dt, fest["DTEND"].dt) == (
        datetime(2027, 6, 18, 10, tzinfo=OSLO),
        datetime(2027, 6, 18, 16, tzinfo=OSLO),
    )
    assert fest["RRULE"].to_ical() == b"FREQ=DAILY;UNTIL=20270620T215959Z"


@pytest.mark.parametrize(
    ("dato", "dager"),
    [
        (
            {"fra": "2026-10-31", "gjentas": {"hver": "maned", "til": "2027-05-31"}},
            ["2026-10-31", "2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31"],
        ),
        ({"fra": "2024-02-29", "gjentas": {"hver": "ar"}}, ["2024-02-29", "2028-02-29"]),
        ({"fra": "2026-04-02", "gjentas": {"hver": "paske"}}, ["2026-04-02", "2027-03-25", "2028-04-13"]),
        (
            {"fra": "2026-04-02", "gjentas": {"hver": "paske", "unntatt": ["2027-03-25"]}},
            ["2026-04-02", "2028-04-13"],
        ),
    ],
)
def test_det_ingen_regel_sier_likt_overalt_star_dag_for_dag(les, dato, dager):
    fest = les(dato)
    assert [str(en["DTSTART"].dt) for en in fest] == dager
    assert [str(en["UID"]) for en in fest] == [f"fest-{dag}@testnes" for dag in dager]
    assert [en for en in fest if "RRULE" in en or "EXDATE" in en] == []


# ---- what other programs refuse, in the bytes


def test_ingen_rdate_og_ingen_recurrence_id_og_ei_tidssone_etter_regel(alle):
    """Outlook drops a date that only RDATE says, and reads no zone that has one."""
    assert not re.findall(r"^(?:RDATE|RECURRENCE-ID).*", alle, re.MULTILINE)
    sone = alle[alle.index("BEGIN:VTIMEZONE") : alle.index("END:VTIMEZONE")]
    assert re.findall(r"^(?:DTSTART|RRULE|TZOFFSET\w+):(.*?)\r$", sone, re.MULTILINE) == [
        *("19960331T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "+0100", "+0200"),
        *("19961027T030000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "+0200", "+0100"),
    ]


def test_en_kalender_en_folger_sier_hvor_ofte_den_blir_ny(alle):
    assert "\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n" in alle


def test_fila_for_en_hendelse_har_ikke_noe_kalendernavn(kunnskap, lag_hendelse):
    """With one, Outlook makes a new calendar of it."""
    tekst = en_hendelse(kunnskap.region.om, kunnskap.kontekst, lag_hendelse({"fra": "2026-12-05"}))
    assert re.findall(r"^(?:NAME|X-WR-CALNAME|REFRESH-INTERVAL|X-PUBLISHED-TTL).*", tekst, re.MULTILINE) == []
    assert "\r\nUID:fest@testnes\r\n" in tekst
