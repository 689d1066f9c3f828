"""Structured data in the pages: whole, readable by a machine, and unable to leave its script element."""

import json
from dataclasses import replace
from datetime import datetime

import pytest
from lxml import html

from regionportal.exports import jsonld
from regionportal.knowledge.kunnskap import Kunnskap


@pytest.fixture(scope="module")
def objekter(kunnskap, testregion) -> dict[str, dict]:
    """Every object of the made-up region, by the last part of its address."""
    alle = [
        jsonld.nettsted(kunnskap),
        jsonld.smuler(kunnskap.kontekst.sidenes, [("Testnes", ""), ("Skatter", "skatter/")]),
        jsonld.datasett(kunnskap, [("api/v1/skatter.json", "application/json")]),
        *(jsonld.kommune(kunnskap, en) for en in testregion.kommuner),
        *(jsonld.skatt(kunnskap, en) for en in testregion.skatter),
        *(jsonld.hendelse(kunnskap, en) for en in kunnskap.kommende),
    ]
    return {en.get("@id", "/smuler/").strip("/").rpartition("/")[2]: en for en in alle}


@pytest.fixture
def objekt(testregion, kontekst, lag_hendelse):
    """The object of the next occurrence of an event with these dates."""

    def objekt(*datoer):
        kunnskap = Kunnskap(replace(testregion, hendelser=(lag_hendelse(*datoer),)), kontekst)
        [neste] = kunnskap.kommende
        return jsonld.hendelse(kunnskap, neste)

    return objekt


def les(skript: str) -> list[dict]:
    """The graph as a browser finds it: the page is parsed, and the script's text is read as JSON."""
    [element] = html.document_fromstring(f"<!doctype html><body>{skript}<p>etter</p>").xpath("//script")
    assert element.get("type") == "application/ld+json"
    return json.loads(element.text)["@graph"]


def test_alle_objektene_er_som_gullfila(objekter, lik_gullfila):
    assert lik_gullfila("jsonld.html", "".join(f"{jsonld.som_skript([en])}\n" for en in objekter.values()))


@pytest.mark.parametrize(
    "tekst",
    [
        "</script><script>alert(1)</script>",
        "</ScRiPt >",
        "<!--<script>",
        "--> ]]> <![CDATA[",
        "&lt;/script&gt; &amp; &",
        '"},{"@type":"Ond"},{"a":"',
        "\\u003c/script> \\ \\\" ' `",
        "{{ 7*7 }} {% raw %} ${x}",
        "linje\nskift\r\n\u2028\u2029",
        "đŋšŧžč æøå 🐟",
    ],
)
def test_ingen_tekst_bryter_ut_av_skriptet_og_alt_leses_tilbake(tekst):
    skript = jsonld.som_skript([{"@type": "Thing", "name": tekst, tekst: 1}])
    assert les(skript) == [{"@type": "Thing", "name": tekst, tekst: 1}]
    assert skript.count("<") == skript.count(">") == 2
    assert "&" not in skript


def test_hele_regionen_leses_tilbake_som_den_var(objekter):
    assert les(jsonld.som_skript(list(objekter.values()))) == list(objekter.values())


def test_en_skatt_med_punkt_er_et_sted_man_kan_dra_til(objekter):
    assert objekter["fyret"]["@type"] == "TouristAttraction"
    assert objekter["fyret"]["geo"] == {"@type": "GeoCoordinates", "latitude": 69.301, "longitude": 20.201}
    assert objekter["fyret"]["alternateName"] == ["Njárgga čuovga", "Niemen fyyri"]


def test_mennesker_er_ikke_attraksjoner_og_far_ikke_noe_punkt(objekter):
    assert objekter["fortellersken"]["@type"] == "Place"
    assert "geo" not in objekter["fortellersken"]


def test_en_skatt_ligger_i_alle_kommunene_sine(objekter):
    assert [sted["name"] for sted in objekter["stortinden"]["containedInPlace"]] == ["Ness", "Vik"]


@pytest.mark.parametrize(
    ("id_", "start", "slutt", "status"),
    [
        ("fyrdagen", "2026-12-05", "2026-12-05", "EventScheduled"),
        ("vintermarked", "2027-01-29", "2027-02-02", "EventScheduled"),
        ("skirennet", "2027-03-06", "2027-03-06", "EventCancelled"),
        ("folkets-dag", "2027-02-06", "2027-02-06", "EventScheduled"),
    ],
)
def test_en_hendelse_har_neste_dager_og_tilstand(objekter, id_, start, slutt, status):
    hendelse = objekter[id_]
    assert (hendelse["startDate"], hendelse["endDate"]) == (start, slutt)
    assert hendelse["eventStatus"] == f"https://schema.org/{status}"


def test_en_hendelse_har_bildet_sida_deles_med_arrangoren_og_stedet(objekter):
    fyrdagen = objekter["fyrdagen"]
    assert fyrdagen["image"] == "https://portal.example/delebilder/hva-skjer/fyrdagen.jpg"
    assert fyrdagen["organizer"] == {
        "@type": "Organization",
        "name": "Kystlaget",
        "url": "https://kystlaget.example/fyrdagen",
    }
    assert fyrdagen["location"] == {
        "@type": "Place",
        "name": "Nessfyret",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Ness",
            "addressRegion": "Testfylke",
            "addressCountry": "NO",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": 69.301, "longitude": 20.201},
    }
    assert "organizer" not in objekter["sangkveld"]
    assert "geo" not in objekter["sangkveld"]["location"]


def test_hver_dato_er_en_egen_hendelse_med_egen_adresse_tid_og_tilstand(kunnskap):
    side = "https://portal.example/hva-skjer/teaterhelga/"
    alle = jsonld.hendelser(kunnskap, kunnskap.forekomster["teaterhelga"])
    assert [(en["@id"], en["startDate"], en["endDate"], en["eventStatus"].rpartition("/")[2]) for en in alle] == [
        (side, "2027-02-12T19:00:00+01:00", "2027-02-12T21:00:00+01:00", "EventScheduled"),
        (f"{side}#2027-02-13T19:00", "2027-02-13T19:00:00+01:00", "2027-02-13T21:00:00+01:00", "EventCancelled"),
        (f"{side}#2027-02-14T15:00", "2027-02-14T15:00:00+01:00", "2027-02-14T17:00:00+01:00", "EventScheduled"),
    ]
    assert [en["url"] for en in alle] == [en["@id"] for en in alle]


def test_av_en_lang_serie_er_de_neste_med(kunnskap):
    alle = jsonld.hendelser(kunnskap, kunnskap.forekomster["sangkveld"])
    assert [en["startDate"][:10] for en in alle[:3]] == ["2026-11-26", "2026-12-03", "2026-12-10"]
    assert len(alle) == len({en["@id"] for en in alle}) == jsonld.FLEST_GANGER
    assert jsonld.hendelser(kunnskap, []) == []


@pytest.mark.parametrize(
    ("fra", "start"), [("2026-12-12", "2026-12-12T18:30:00+01:00"), ("2027-07-10", "2027-07-10T18:30:00+02:00")]
)
def test_klokkeslettet_har_norsk_tid_sommer_og_vinter(objekt, fra, start):
    assert objekt({"fra": fra, "kl": "18:30", "slutt": "21:00"})["startDate"] == start


@pytest.mark.parametrize(
    "dato",
    [
        {"fra": "2026-12-12", "kl": "18:30", "slutt": "21:00"},
        {"fra": "2026-12-12", "til": "2026-12-13", "kl": "18:30", "slutt": "02:00"},
        {"fra": "2026-12-12", "kl": "18:30"},
    ],
)
def test_slutten_kommer_aldri_for_starten(objekt, dato):
    """schema.org reads a bare date as that day's beginning, so an evening's end needs its time."""
    hendelse = objekt(dato)
    if "endDate" in hendelse:
        assert _tid(hendelse["endDate"]) >= _tid(hendelse["startDate"])
    assert ("endDate" in hendelse) >= ("slutt" in dato)


def _tid(iso: str) -> datetime:
    return datetime.fromisoformat(iso).replace(tzinfo=None)


def test_adressene_er_fulle_og_smulene_star_i_rekkefolge(objekter, kontekst):
    smuler = objekter["smuler"]["itemListElement"]
    assert [(ledd["position"], ledd["name"], ledd["item"]) for ledd in smuler] == [
        (1, "Testnes", "https://portal.example/"),
        (2, "Skatter", "https://portal.example/skatter/"),
    ]
    assert all(en["@id"].startswith(kontekst.adresse) for navn, en in objekter.items() if navn != "smuler")
