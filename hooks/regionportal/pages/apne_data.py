"""/apne-data/: each file, its fields, the licence and how to subscribe."""

from collections.abc import Iterator
from typing import NamedTuple

from regionportal.exports import json_api, jsonld, postmodeller
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.slag import SAMLINGER
from regionportal.pages.side import Side

FEEDER = tuple(slag.samling for slag in SAMLINGER.values() if slag.feed)


class Felt(NamedTuple):
    """One field of a record, as the JSON Schema tells it."""

    navn: str
    type: str
    pakrevd: bool


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    filer = [  # all that has the portal's own licence, as Nav's vacancies have not
        *(
            (f"api/v1/{fil.navn}.json", "application/json")
            for fil in json_api.FILER
            if fil.post is not postmodeller.StillingPost
        ),
        ("api/v1/skatter.geojson", "application/geo+json"),
        ("kalender/alle.ics", "text/calendar"),
        *((f"kalender/{kommune.id}.ics", "text/calendar") for kommune in region.kommuner),
        *((f"feed/{navn}.xml", "application/atom+xml") for navn in FEEDER),
    ]
    yield Side(
        path="apne-data/index.md",
        mal="apne_data",
        tittel=_("Åpne data"),
        beskrivelse=_(
            "Alt innholdet i portalen for %(region)s som JSON, GeoJSON, kalendere og nyhetsstrømmer.",
            region=region.om.navn,
        ),
        for_bidragsytere=True,
        objekter=[jsonld.datasett(kunnskap, filer)],
        data={
            "adresse": kunnskap.kontekst.adresse,
            "abonner": kunnskap.kontekst.webcal,
            "filer": json_api.FILER,
            "feeder": FEEDER,
            "felter": felter,  # dear: it is asked when the page is drawn
        },
    )


def felter(fil: json_api.Fil) -> list[Felt]:
    skjema = fil.post.model_json_schema()
    pakrevd = set(skjema.get("required", ()))
    return [Felt(navn, _type(felt), navn in pakrevd) for navn, felt in skjema["properties"].items()]


_TYPER = {
    "string": "tekst",
    "integer": "heltall",
    "number": "tall",
    "boolean": "ja/nei",
    "array": "liste",
    "object": "felter",
}


def _type(felt: dict) -> str:
    """The type in words: the first alternative that is not null."""
    valg = [alternativ for alternativ in felt.get("anyOf", [felt]) if alternativ.get("type") != "null"]
    if "$ref" in valg[0]:
        return "felter"
    return "dato" if valg[0].get("format") == "date" else _TYPER.get(valg[0].get("type", ""), "tekst")
