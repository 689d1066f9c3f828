"""Calendars as other people's programs read them: each shows every day that the page does, at the right moment, and
what is cancelled as cancelled, wherever in the world it runs.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from kalenderlesere import LESERE, SONER, Gang, les

from regionportal.exports import alle
from regionportal.knowledge.kalender import Forekomst
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Hendelse
from regionportal.model.region import Region
from regionportal.model.tid import oyeblikk

OSLO = ZoneInfo("Europe/Oslo")
FRA, TIL = date(2026, 10, 1), date(2028, 3, 2)  # both changes of the clock, and a 29 February
AR = 365
AVLYST = "AVLYST: "

Vist = tuple[str, str, str]  # start, end, status


def kl(skrevet: str) -> str:
    """A time on the clock in Oslo as a moment: kl("2027-07-10 18:30") is 2027-07-10T16:30:00Z."""
    return datetime.fromisoformat(skrevet).replace(tzinfo=OSLO).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def ganger(fra: str, til: str, dager: int, klokke: tuple[str, str], unntatt: tuple[str, ...] = ()) -> list[Vist]:
    """An evening so and so often, by the clock on the wall."""
    alle = [date.fromisoformat(fra) + timedelta(dager * nr) for nr in range(1000)]
    return [
        (kl(f"{dag} {klokke[0]}"), kl(f"{dag} {klokke[1]}"), "CONFIRMED")
        for dag in map(str, alle)
        if dag <= til and dag not in unntatt
    ]


UKENTLIG = {"kl": "18:00", "slutt": "20:00"}

# Its dates, and what every program shows of them from FRA to TIL.
OPPDIKTEDE: Mapping[str, tuple[list[dict], list[Vist]]] = {
    "en-kveld": (
        [{"fra": "2026-12-05", "kl": "19:00", "slutt": "21:00"}],
        [("2026-12-05T18:00:00Z", "2026-12-05T20:00:00Z", "CONFIRMED")],
    ),
    "en-sommerkveld": (
        [{"fra": "2027-07-10", "kl": "18:30", "slutt": "21:00"}],
        [("2027-07-10T16:30:00Z", "2027-07-10T19:00:00Z", "CONFIRMED")],
    ),
    "uten-slutt": (
        [{"fra": "2026-12-12", "kl": "18:30"}],
        [("2026-12-12T17:30:00Z", "2026-12-12T17:30:00Z", "CONFIRMED")],
    ),
    "hele-dagen": ([{"fra": "2026-12-05"}], [("2026-12-05", "2026-12-06", "CONFIRMED")]),
    "hele-dagen-ved-arsskiftet": ([{"fra": "2026-12-31"}], [("2026-12-31", "2027-01-01", "CONFIRMED")]),
    "flere-dager": ([{"fra": "2027-01-29", "til": "2027-02-02"}], [("2027-01-29", "2027-02-03", "CONFIRMED")]),
    "en-hel-dag-klokka-stilles": ([{"fra": "2027-03-28"}], [("2027-03-28", "2027-03-29", "CONFIRMED")]),
    "avlyst": (
        [{"fra": "2027-06-18", "kl": "19:00", "slutt": "21:00", "avlyst": True}],
        [("2027-06-18T17:00:00Z", "2027-06-18T19:00:00Z", "CANCELLED")],
    ),
    "avlyst-dag": ([{"fra": "2027-03-06", "avlyst": True}], [("2027-03-06", "2027-03-07", "CANCELLED")]),
    "etter-midnatt": (
        [{"fra": "2026-12-05", "kl": "22:00", "slutt": "02:00"}],
        [("2026-12-05T21:00:00Z", "2026-12-06T01:00:00Z", "CONFIRMED")],
    ),
    "til-midnatt": (
        [{"fra": "2026-12-05", "kl": "19:00", "slutt": "00:00"}],
        [("2026-12-05T18:00:00Z", "2026-12-05T23:00:00Z", "CONFIRMED")],
    ),
    "natta-klokka-stilles-fram": (
        [{"fra": "2027-03-27", "kl": "22:00", "slutt": "04:00"}],
        [("2027-03-27T21:00:00Z", "2027-03-28T02:00:00Z", "CONFIRMED")],
    ),
    "natta-klokka-stilles-tilbake": (
        [{"fra": "2026-10-24", "kl": "22:00", "slutt": "04:00"}],
        [("2026-10-24T20:00:00Z", "2026-10-25T03:00:00Z", "CONFIRMED")],
    ),
    "rett-etter-at-klokka-stilles": (
        [{"fra": "2027-03-28", "kl": "03:00", "slutt": "03:45"}],
        [("2027-03-28T01:00:00Z", "2027-03-28T01:45:00Z", "CONFIRMED")],
    ),
    "tre-lordager": (
        [{"fra": "2027-06-05"}, {"fra": "2027-06-12"}, {"fra": "2027-06-19"}],
        [(f"2027-06-{dag:02}", f"2027-06-{dag + 1:02}", "CONFIRMED") for dag in (5, 12, 19)],
    ),
    "forste-avlyst": (
        [
            {"fra": "2027-06-18", "kl": "19:00", "slutt": "21:00", "avlyst": True},
            {"fra": "2027-06-19", "kl": "19:00", "slutt": "21:00"},
            {"fra": "2027-06-20", "kl": "15:00", "slutt": "17:00"},
        ],
        [
            ("2027-06-18T17:00:00Z", "2027-06-18T19:00:00Z", "CANCELLED"),
            ("2027-06-19T17:00:00Z", "2027-06-19T19:00:00Z", "CONFIRMED"),
            ("2027-06-20T13:00:00Z", "2027-06-20T15:00:00Z", "CONFIRMED"),
        ],
    ),
    "to-ganger-samme-dag": (
        [{"fra": "2027-06-19", "kl": fra, "slutt": til} for fra, til in (("12:00", "13:00"), ("18:00", "19:00"))],
        [
            ("2027-06-19T10:00:00Z", "2027-06-19T11:00:00Z", "CONFIRMED"),
            ("2027-06-19T16:00:00Z", "2027-06-19T17:00:00Z", "CONFIRMED"),
        ],
    ),
    "ukentlig-gjennom-vinteren": (
        [{"fra": "2026-10-01", **UKENTLIG, "gjentas": {"hver": "uke", "til": "2027-05-27", "unntatt": ["2026-12-24"]}}],
        ganger("2026-10-01", "2027-05-27", 7, ("18:00", "20:00"), ("2026-12-24",)),
    ),
    "ukentlig-gjennom-sommeren": (
        [{"fra": "2027-03-11", **UKENTLIG, "gjentas": {"hver": "uke", "til": "2027-11-25", "unntatt": ["2027-05-06"]}}],
        ganger("2027-03-11", "2027-11-25", 7, ("18:00", "20:00"), ("2027-05-06",)),
    ),
    "hele-dager-hver-uke": (
        [{"fra": "2027-03-14", "gjentas": {"hver": "uke", "til": "2027-04-11", "unntatt": ["2027-03-28"]}}],
        [(f"2027-{dag}", f"2027-{neste}", "CONFIRMED") for dag, neste in (
            ("03-14", "03-15"), ("03-21", "03-22"), ("04-04", "04-05"), ("04-11", "04-12"))],
    ),
    "hver-maned": (
        [{"fra": "2026-12-05", **UKENTLIG, "gjentas": {"hver": "maned", "til": "2027-04-05"}}],
        [(kl(f"{dag} 18:00"), kl(f"{dag} 20:00"), "CONFIRMED") for dag in (
            "2026-12-05", "2027-01-05", "2027-02-05", "2027-03-05", "2027-04-05")],
    ),
    "den-31": (
        [{"fra": "2026-12-31", **UKENTLIG, "gjentas": {"hver": "maned", "til": "2027-07-31"}}],
        [(kl(f"{dag} 18:00"), kl(f"{dag} 20:00"), "CONFIRMED") for dag in (
            "2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31")],
    ),
    "siste-dag-i-maneden": (
        [{"fra": "2027-01-31", "gjentas": {"hver": "maned", "i_maneden": "siste_dag", "til": "2027-04-30"}}],
        [("2027-01-31", "2027-02-01", "CONFIRMED"), ("2027-02-28", "2027-03-01", "CONFIRMED"),
         ("2027-03-31", "2027-04-01", "CONFIRMED"), ("2027-04-30", "2027-05-01", "CONFIRMED")],
    ),
    "siste-fredag": (
        [{"fra": "2026-11-27", **UKENTLIG, "gjentas": {"hver": "maned", "i_maneden": "siste", "til": "2027-05-28"}}],
        [(kl(f"{dag} 18:00"), kl(f"{dag} 20:00"), "CONFIRMED") for dag in (
            "2026-11-27", "2026-12-25", "2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30", "2027-05-28")],
    ),
    "andre-tirsdag": (
        [{"fra": "2027-02-09", **UKENTLIG, "gjentas": {"hver": "maned", "i_maneden": "andre", "til": "2027-05-11"}}],
        [(kl(f"{dag} 18:00"), kl(f"{dag} 20:00"), "CONFIRMED") for dag in (
            "2027-02-09", "2027-03-09", "2027-04-13", "2027-05-11")],
    ),
    "annenhver-uke": (
        [{"fra": "2026-10-08", **UKENTLIG,
          "gjentas": {"hver": "uke", "intervall": 2, "til": "2027-04-08", "unntatt": ["2026-12-31"]}}],
        ganger("2026-10-08", "2027-04-08", 14, ("18:00", "20:00"), ("2026-12-31",)),
    ),
    "tirsdag-og-torsdag": (
        [{"fra": "2027-03-23", **UKENTLIG,
          "gjentas": {"hver": "uke", "ukedager": ["tirsdag", "torsdag"], "til": "2027-04-01"}}],
        [(kl(f"{dag} 18:00"), kl(f"{dag} 20:00"), "CONFIRMED") for dag in (
            "2027-03-23", "2027-03-25", "2027-03-30", "2027-04-01")],
    ),
    "hver-dag": (
        [{"fra": "2027-03-25", **UKENTLIG, "gjentas": {"hver": "dag", "til": "2027-03-31"}}],
        ganger("2027-03-25", "2027-03-31", 1, ("18:00", "20:00")),
    ),
    "tre-ettermiddager": (
        [{"fra": "2027-03-26", "til": "2027-03-28", "kl": "10:00", "slutt": "16:00"}],
        ganger("2027-03-26", "2027-03-28", 1, ("10:00", "16:00")),
    ),
    "forste-paskedag": (
        [{"fra": "2024-03-31", "gjentas": {"hver": "paske"}}],
        [("2027-03-28", "2027-03-29", "CONFIRMED")],
    ),
    "en-gang-er-avlyst": (
        [{"fra": "2027-03-18", **UKENTLIG, "gjentas": {"hver": "uke", "til": "2027-04-08", "avlyste": ["2027-04-01"]}}],
        [(start, slutt, "CANCELLED" if start.startswith("2027-04-01") else "CONFIRMED")
         for start, slutt, _ in ganger("2027-03-18", "2027-04-08", 7, ("18:00", "20:00"))],
    ),
    "forste-gang-er-avlyst": (
        [{"fra": "2027-03-18", "gjentas": {"hver": "uke", "til": "2027-04-01", "avlyste": ["2027-03-18"]}}],
        [("2027-03-18", "2027-03-19", "CANCELLED"), ("2027-03-25", "2027-03-26", "CONFIRMED"),
         ("2027-04-01", "2027-04-02", "CONFIRMED")],
    ),
    "serien-er-avlyst": (
        [{"fra": "2027-03-25", **UKENTLIG, "avlyst": True, "gjentas": {"hver": "uke", "til": "2027-04-01"}}],
        [("2027-03-25T17:00:00Z", "2027-03-25T19:00:00Z", "CANCELLED"),
         ("2027-04-01T16:00:00Z", "2027-04-01T18:00:00Z", "CANCELLED")],
    ),
    "en-serie-og-en-dag": (
        [{"fra": "2027-03-25", **UKENTLIG, "gjentas": {"hver": "uke", "til": "2027-04-01"}},
         {"fra": "2027-04-10", "kl": "12:00", "slutt": "14:00"}],
        [("2027-03-25T17:00:00Z", "2027-03-25T19:00:00Z", "CONFIRMED"),
         ("2027-04-01T16:00:00Z", "2027-04-01T18:00:00Z", "CONFIRMED"),
         ("2027-04-10T10:00:00Z", "2027-04-10T12:00:00Z", "CONFIRMED")],
    ),
    "sesongen-og-natta": (
        [{"fra": "2027-05-01", "kl": "22:00", "slutt": "02:00", "gjentas": {"hver": "uke", "til": "2027-05-15"}}],
        [(kl(f"2027-05-{dag:02} 22:00"), kl(f"2027-05-{dag + 1:02} 02:00"), "CONFIRMED") for dag in (1, 8, 15)],
    ),
    "natt-hver-uke-om-varen": (
        [{"fra": "2027-03-20", "kl": "22:00", "slutt": "02:00", "gjentas": {"hver": "uke", "til": "2027-04-10"}}],
        [("2027-03-20T21:00:00Z", "2027-03-21T01:00:00Z", "CONFIRMED"),
         ("2027-03-27T21:00:00Z", "2027-03-28T01:00:00Z", "CONFIRMED"),
         ("2027-04-03T20:00:00Z", "2027-04-04T00:00:00Z", "CONFIRMED"),
         ("2027-04-10T20:00:00Z", "2027-04-11T00:00:00Z", "CONFIRMED")],
    ),
    "natt-hver-uke-om-hosten": (
        [{"fra": "2026-10-17", "kl": "22:00", "slutt": "04:00",
          "gjentas": {"hver": "uke", "til": "2026-11-07", "unntatt": ["2026-10-31"]}}],
        [("2026-10-17T20:00:00Z", "2026-10-18T02:00:00Z", "CONFIRMED"),
         ("2026-10-24T20:00:00Z", "2026-10-25T03:00:00Z", "CONFIRMED"),
         ("2026-11-07T21:00:00Z", "2026-11-08T03:00:00Z", "CONFIRMED")],
    ),
    "forste-natt-stilles-klokka": (
        [{"fra": "2027-03-27", "kl": "20:00", "slutt": "03:30", "gjentas": {"hver": "uke", "til": "2027-04-03"}}],
        [("2027-03-27T19:00:00Z", "2027-03-28T01:30:00Z", "CONFIRMED"),
         ("2027-04-03T18:00:00Z", "2027-04-04T01:30:00Z", "CONFIRMED")],
    ),
    "i-timen-som-er-to-ganger": (
        [{"fra": "2026-10-24", "kl": "22:00", "slutt": "02:30"}],
        [("2026-10-24T20:00:00Z", "2026-10-25T00:30:00Z", "CONFIRMED")],
    ),
    "i-timen-som-ikke-er": (
        [{"fra": "2027-03-27", "kl": "22:00", "slutt": "02:30"}],
        [("2027-03-27T21:00:00Z", "2027-03-28T01:30:00Z", "CONFIRMED")],
    ),
    "helg-gjennom-tidsskiftet": (
        [{"fra": "2027-03-26", "til": "2027-03-28", "kl": "18:00", "slutt": "12:00"}],
        [("2027-03-26T17:00:00Z", "2027-03-28T10:00:00Z", "CONFIRMED")],
    ),
    "gammel-serie": (
        [{"fra": "2004-06-06", **UKENTLIG, "gjentas": {"hver": "ar"}}],
        [("2027-06-06T16:00:00Z", "2027-06-06T18:00:00Z", "CONFIRMED")],
    ),
    "gammel-ukentlig-serie": (
        [{"fra": "2009-10-01", **UKENTLIG, "gjentas": {"hver": "uke", "til": "2027-04-01"}}],
        ganger("2026-10-01", "2027-04-01", 7, ("18:00", "20:00")),
    ),
    "fredag-og-lordag-natt": (
        [{"fra": "2027-03-26", "kl": "22:00", "slutt": "02:30",
          "gjentas": {"hver": "uke", "ukedager": ["lordag", "fredag"], "til": "2027-04-03",
                      "avlyste": ["2027-04-02"]}}],
        [("2027-03-26T21:00:00Z", "2027-03-27T01:30:00Z", "CONFIRMED"),
         ("2027-03-27T21:00:00Z", "2027-03-28T01:30:00Z", "CONFIRMED"),
         ("2027-04-02T20:00:00Z", "2027-04-03T00:30:00Z", "CANCELLED"),
         ("2027-04-03T20:00:00Z", "2027-04-04T00:30:00Z", "CONFIRMED")],
    ),
    "hele-dognet": (
        [{"fra": "2027-03-27", "kl": "00:00", "slutt": "24:00"}],
        [("2027-03-26T23:00:00Z", "2027-03-27T23:00:00Z", "CONFIRMED")],
    ),
    "marked-hver-maned": (
        [{"fra": "2027-03-05", "til": "2027-03-07", "kl": "10:00", "slutt": "16:00",
          "gjentas": {"hver": "maned", "i_maneden": "forste", "til": "2027-04-30", "avlyste": ["2027-04-02"]}}],
        [*ganger("2027-03-05", "2027-03-07", 1, ("10:00", "16:00")),
         *((start, slutt, "CANCELLED")
           for start, slutt, _ in ganger("2027-04-02", "2027-04-04", 1, ("10:00", "16:00")))],
    ),
    "kveldene-over-nyttar-uten-nyttarsaften": (
        [{"fra": "2026-12-29", **UKENTLIG, "gjentas": {"hver": "dag", "til": "2027-01-02", "unntatt": ["2026-12-31"]}}],
        ganger("2026-12-29", "2027-01-02", 1, ("18:00", "20:00"), ("2026-12-31",)),
    ),
    "den-30": (
        [{"fra": "2026-12-30", "gjentas": {"hver": "maned", "til": "2027-04-30", "avlyste": ["2027-03-30"]}}],
        [("2026-12-30", "2026-12-31", "CONFIRMED"), ("2027-01-30", "2027-01-31", "CONFIRMED"),
         ("2027-03-30", "2027-03-31", "CANCELLED"), ("2027-04-30", "2027-05-01", "CONFIRMED")],
    ),
    "paskehelga": (
        [{"fra": "2026-04-03", "til": "2026-04-06", "gjentas": {"hver": "paske", "til": "2027-12-31"}}],
        [("2027-03-26", "2027-03-30", "CONFIRMED")],
    ),
    "pinseaften-kl-12": (
        [{"fra": "2026-05-23", "kl": "12:00", "gjentas": {"hver": "paske", "til": "2027-12-31"}}],
        [("2027-05-15T10:00:00Z", "2027-05-15T10:00:00Z", "CONFIRMED")],
    ),
    "siste-dag-i-februar": (
        [{"fra": "2024-02-29", "gjentas": {"hver": "ar", "i_maneden": "siste_dag"}}],
        [("2027-02-28", "2027-03-01", "CONFIRMED"), ("2028-02-29", "2028-03-01", "CONFIRMED")],
    ),
    "annenhver-uke-to-dager": (
        [{"fra": "2027-03-11", "gjentas": {"hver": "uke", "intervall": 2, "ukedager": ["mandag", "torsdag"],
          "til": "2027-04-08"}}],
        [(f"2027-{dag}", f"2027-{neste}", "CONFIRMED") for dag, neste in (
            ("03-11", "03-12"), ("03-22", "03-23"), ("03-25", "03-26"), ("04-05", "04-06"), ("04-08", "04-09"))],
    ),
    "fra-for-sommertida": (
        [{"fra": "1975-01-02", **UKENTLIG, "gjentas": {"hver": "uke", "intervall": 4, "til": "2026-12-31"}}],
        ganger("2026-10-01", "2026-12-31", 28, ("18:00", "20:00")),
    ),
    "alle-avlyst": (
        [{"fra": "2027-01-04",
          "gjentas": {"hver": "uke", "til": "2027-01-11", "avlyste": ["2027-01-04", "2027-01-11"]}}],
        [("2027-01-04", "2027-01-05", "CANCELLED"), ("2027-01-11", "2027-01-12", "CANCELLED")],
    ),
    "arlig-siste-lordag-i-mars": (
        [{"fra": "2026-03-28", "kl": "20:00", "slutt": "04:00", "gjentas": {"hver": "ar", "i_maneden": "siste"}}],
        [("2027-03-27T19:00:00Z", "2027-03-28T02:00:00Z", "CONFIRMED")],
    ),
    "tre-dogn-fra-fredag-til-sondag": (
        [{"fra": "2026-10-23", "til": "2026-10-25", "kl": "18:00", "slutt": "15:00"}],
        [("2026-10-23T16:00:00Z", "2026-10-25T14:00:00Z", "CONFIRMED")],
    ),
    "skuddar": ([{"fra": "2024-02-29", "gjentas": {"hver": "ar"}}], [("2028-02-29", "2028-03-01", "CONFIRMED")]),
}  # fmt: skip


def _filene(kunnskap: Kunnskap) -> dict[str, str]:
    """All calendars of events, by their place on the site."""
    return {
        en.path: en.ferdig().serialize().decode()
        for en in alle.filer(kunnskap)
        if en.path.endswith(".ics") and en.path.startswith(("kalender/", "hva-skjer/"))
    }


@pytest.fixture(scope="module", params=LESERE)
def leser(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module", params=SONER)
def sone(request: pytest.FixtureRequest) -> str:
    return request.param


# ---- made-up events


@pytest.fixture(scope="module")
def oppdiktede(testregion: Region, kontekst, lag_hendelse) -> dict[str, str]:
    hendelser = tuple(lag_hendelse(*datoer, id=id_) for id_, (datoer, _) in OPPDIKTEDE.items())
    return _filene(Kunnskap(replace(testregion, hendelser=hendelser), kontekst))


@pytest.fixture(scope="module")
def lest(oppdiktede: dict[str, str], leser: str, sone: str) -> dict[str, list[Gang]]:
    return les(leser, sone, oppdiktede, FRA, TIL)


@pytest.mark.parametrize("id_", OPPDIKTEDE)
def test_hver_dag_vises_til_rett_tid_og_med_rett_tilstand(lest: Mapping[str, list[Gang]], id_: str):
    ventet = sorted(OPPDIKTEDE[id_][1])
    assert _vist(lest[f"hva-skjer/{id_}/{id_}.ics"]) == ventet
    assert _vist(_av(id_, lest["kalender/alle.ics"])) == ventet


def test_det_som_er_avlyst_sier_det_i_tittelen_og_bare_det(lest: Mapping[str, list[Gang]]):
    feil = [en for en in lest["kalender/alle.ics"] if en.tittel.startswith(AVLYST) != (en.status == "CANCELLED")]
    assert feil == []


def _av(id_: str, vist: list[Gang]) -> list[Gang]:
    """Those of one event: its UID begins with its id, and where it has several dates, each goes on with its date."""
    return [en for en in vist if en.uid.partition("@")[0].removeprefix(id_)[:5] in ("", "-2026", "-2027", "-2028")]


def _vist(lest: list[Gang]) -> list[Vist]:
    return sorted((en.start, en.slutt, en.status) for en in lest)


# ---- the test region and the real one


@pytest.fixture(scope="module")
def testregionens(testregion: Region, kontekst) -> tuple[Kunnskap, dict[str, str]]:
    kunnskap = Kunnskap(testregion, kontekst)
    return kunnskap, _filene(kunnskap)


@pytest.fixture(scope="module")
def ekte_kalendere(ekte: Region, ekte_dag: date, kontekst, nettsted) -> tuple[Kunnskap, dict[str, str]]:
    kunnskap = Kunnskap(ekte, replace(kontekst, dag=ekte_dag))
    return kunnskap, {sti: nettsted.filer[sti].decode() for sti in _filene(kunnskap)}


@pytest.mark.parametrize("region", ["testregionens", "ekte_kalendere"])
def test_alle_lesere_viser_det_sidene_viser(request: pytest.FixtureRequest, region: str, leser: str, sone: str):
    kunnskap, filer = request.getfixturevalue(region)
    dag = kunnskap.kontekst.dag
    lest = les(leser, sone, filer, dag, dag + timedelta(AR))
    for sti, vist in lest.items():
        hendelser = [en for en in kunnskap.region.hendelser if _er_i(sti, en)]
        assert _vist(vist) == sorted(gang for en in hendelser for gang in _ventet(kunnskap, en)), sti


def _er_i(sti: str, hendelse: Hendelse) -> bool:
    navn = sti.rpartition("/")[2].removesuffix(".ics")
    return navn in ("alle", hendelse.id, *hendelse.kommuner) if sti.startswith("kalender/") else navn == hendelse.id


def _ventet(kunnskap: Kunnskap, hendelse: Hendelse) -> Iterator[Vist]:
    """The next year of an event, of what the pages know."""
    fra, til = (str(kunnskap.kontekst.dag + timedelta(dager)) for dager in (0, AR))
    for en in kunnskap.forekomster[hendelse.id]:
        for start, slutt in _tidene(en):
            if fra <= start < til:
                yield start, slutt, "CANCELLED" if en.avlyst else "CONFIRMED"


def _tidene(en: Forekomst) -> Iterator[tuple[str, str]]:
    dagen_etter = en.til + timedelta(1)
    if not en.tid.kl:
        yield str(en.fra), str(dagen_etter)
    elif en.tid.hver_dag:
        dager = [en.fra + timedelta(nr) for nr in range((dagen_etter - en.fra).days)]
        yield from ((kl(f"{dag} {en.tid.kl}"), kl(str(oyeblikk(dag, en.tid.slutt)))) for dag in dager)
    else:
        start = kl(f"{en.fra} {en.tid.kl}")
        yield start, kl(str(en.slutter)) if en.slutter else kl(str(dagen_etter)) if en.til > en.fra else start
