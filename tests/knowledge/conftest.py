"""A small region with every kind of hole: old facts, dead and moved links, and records that lack something."""

import json
from datetime import date
from pathlib import Path

import pytest
from kopi import HENDELSE, JOBBEHOV, SKATT, TILTAK, Kopi, med

from regionportal.model.region import Region

PUNKT = "sted: {navn: Nessby, lat: 69.3, lon: 20.2, presisjon: punkt, kilde: SSR}"
BILDE = "bilder: [{fil: moloen.png, alt: Moloen., foto: Ness kommune, lisens: CC BY 4.0}]"
ENGELSK = "en: {ingress: A mountain.}"
SOLGT = "https://solgt.example/"
DOD, FLYTTET, EN_DAG = "https://dod.example/side", "https://gammel.example/side", "https://treg.example/"
TVIL = "https://tvil.example/"


def kilde(url: str) -> str:
    return f"kilder: [{{url: {url}, lest: 2026-11}}]"


STATUS = {
    "sjekket": "2026-11-21",
    "lenker": {
        DOD: {
            "tilstand": "borte",
            "sjekket": "2026-11-21",
            "sist_ok": "2026-10-01",
            "grunn": "404",
            "feil": ["2026-11-07", "2026-11-14", "2026-11-21"],
        },
        FLYTTET: {
            "tilstand": "flyttet",
            "sjekket": "2026-11-21",
            "sist_ok": "2026-11-21",
            "adresse": "https://ny.gammel.example/side",
        },
        SOLGT: {"tilstand": "flyttet", "sjekket": "2026-11-21", "adresse": "https://kjopt.example/"},
        EN_DAG: {"tilstand": "borte", "sjekket": "2026-11-21", "feil": ["2026-11-21"]},
        TVIL: {"tilstand": "usikker", "sjekket": "2026-11-21", "grunn": "siden svarte ikke i tide"},
        "https://ok.example/": {"tilstand": "ok", "sjekket": "2026-11-21", "sist_ok": "2026-11-21"},
    },
}

POSTER = {
    # treasures: whole, without anything, and two that lack one thing
    "skatter/ness/hel.yml": med(SKATT, "navn: Hel", PUNKT, BILDE, ENGELSK),
    "skatter/ness/naken.yml": med(SKATT, "navn: Naken"),
    "skatter/vik/uten-bilde.yml": med(
        SKATT, "navn: Uten bilde", PUNKT.replace("69.3, lon: 20.2", "69.2, lon: 20.7"), ENGELSK
    ),
    "skatter/vik/uten-engelsk.yml": med(
        SKATT, "navn: Uten engelsk", PUNKT.replace("69.3, lon: 20.2", "69.2, lon: 20.7"), BILDE
    ),
    # check-by dates: over, today, within 30 days, in 30 days, later
    "skatter/ness/f-over.yml": med(SKATT, "navn: Over", PUNKT, BILDE, ENGELSK, "sjekkes_innen: 2026-11-21"),
    "skatter/ness/f-i-dag.yml": med(SKATT, "navn: I dag", PUNKT, BILDE, ENGELSK, "sjekkes_innen: 2026-11-22"),
    "skatter/ness/f-snart.yml": med(SKATT, "navn: Om 30 dager", PUNKT, BILDE, ENGELSK, "sjekkes_innen: 2026-12-22"),
    "skatter/ness/f-senere.yml": med(SKATT, "navn: Om 31 dager", PUNKT, BILDE, ENGELSK, "sjekkes_innen: 2026-12-23"),
    "jobbehov/gammelt.yml": med(JOBBEHOV, "yrker: [tømrer]", "sjekkes_innen: 2026-01-01"),
    "jobbehov/regionalt.yml": med(
        JOBBEHOV,
        "tittel: Regionalt",
        "omrade: {navn: Testnes, niva: region, kommuner: [ness, vik]}",
        "sjekkes_innen: 2026-01-01",
    ),
    # links, in a source, in a text and in one that only failed once
    "skatter/ness/l-dod.yml": med(SKATT, "navn: Død kilde", PUNKT, BILDE, ENGELSK, kilde(DOD)),
    "skatter/vik/l-flyttet.yml": med(
        SKATT,
        "navn: Flyttet i teksten",
        PUNKT.replace("69.3, lon: 20.2", "69.2, lon: 20.7"),
        BILDE,
        ENGELSK,
        f"tekst: Les [mer]({FLYTTET}), og [mer]({SOLGT}).",
    ),
    "skatter/vik/l-treg.yml": med(
        SKATT,
        "navn: Treg én dag",
        PUNKT.replace("69.3, lon: 20.2", "69.2, lon: 20.7"),
        BILDE,
        ENGELSK,
        kilde(EN_DAG),
        f"tekst: Les [mer]({TVIL}).",
    ),
    # events: this year, last year, never, each year, usually
    "hendelser/i-ar.yml": med(HENDELSE, "navn: I år", "datoer: [{fra: 2026-01-01}]", "oppdatert: 2025-12-01").replace(
        "tidspunkt: Om våren\n", ""
    ),
    "hendelser/i-fjor.yml": med(
        HENDELSE, "navn: I fjor", "datoer: [{fra: 2025-12-31}]", "oppdatert: 2025-12-01"
    ).replace("tidspunkt: Om våren\n", ""),
    "hendelser/har-vart.yml": med(HENDELSE, "navn: Har vært i år", "tidligere: [{fra: 2026-06-01}]"),
    "hendelser/aldri.yml": med(HENDELSE, "navn: Aldri datert", "kommune: vik"),
    "hendelser/hvert-ar.yml": med(
        HENDELSE, "navn: Hvert år", "datoer: [{fra: 2020-02-06, gjentas: {hver: ar}}]"
    ).replace("tidspunkt: Om våren\n", ""),
    # measures: 181 days silent, 180, silent but done, a neighbour's, and one of both municipalities
    "tiltak/stille.yml": med(
        TILTAK,
        "navn: Stille",
        "kommuner: [vik]",
        "historikk:",
        "  - {dato: 2026-05-25, status: startet, tekst: X, kilder: [{url: https://a.example/, lest: 2026-11}]}",
    ),
    "tiltak/nytt.yml": med(
        TILTAK,
        "navn: Nytt",
        "kommuner: [vik]",
        "historikk:",
        "  - {dato: 2026-05-26, status: startet, tekst: X, kilder: [{url: https://a.example/, lest: 2026-11}]}",
    ),
    "tiltak/ferdig.yml": med(
        TILTAK,
        "navn: Ferdig",
        "status: fullfort",
        "kommuner: [vik]",
        "historikk: [{dato: 2020, status: fullfort, tekst: X, kilder: [{url: https://a.example/, lest: 2026-11}]}]",
    ),
    "tiltak/naboens.yml": med(
        TILTAK,
        "navn: Naboens",
        "historikk: [{dato: 2020, status: startet, tekst: X, kilder: [{url: https://a.example/, lest: 2026-11}]}]",
    ),
    "tiltak/felles.yml": med(
        TILTAK,
        "navn: Felles",
        "kommuner: [ness, vik]",
        "historikk: [{dato: 2020, status: startet, tekst: X, kilder: [{url: https://a.example/, lest: 2026-11}]}]",
    ),
}


@pytest.fixture(scope="session")
def hullete(testdata: Path, tmp_path_factory: pytest.TempPathFactory, dag: date) -> Region:
    kopi = Kopi.ramme(testdata, tmp_path_factory.mktemp("redaksjon"), dag)
    kopi.skriv("bilder/moloen.png", (testdata / "bilder/moloen.png").read_bytes())
    for plass, post in POSTER.items():
        kopi.skriv(plass, post)
    kommune = kopi.les("kommuner/ness.yml")
    kopi.skriv(
        "kommuner/ness.yml",
        kommune.replace("https://www.ness.example/barnehage", DOD).replace("https://bolig.example/ness", FLYTTET),
    )
    kopi.skriv("status/lenker.json", json.dumps(STATUS))
    region, feil = kopi.last()
    assert feil == []
    return region
