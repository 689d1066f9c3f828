"""/apne-data/: each file, its fields, the licence and how to subscribe."""

from collections.abc import Iterator, Mapping

from regionportal.exports import json_api, jsonld, postmodeller
from regionportal.exports.kolonner import Kolonne, deler, kolonner
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.slag import SAMLINGER
from regionportal.pages.side import Side

FEEDER = tuple(slag.samling for slag in SAMLINGER.values() if slag.feed)


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    filer = [  # all that has the portal's own licence, as Nav's vacancies have not
        *(
            (f"api/v1/{fil.navn}.{endelse}", medietype)
            for endelse, medietype in (("json", "application/json"), ("csv", "text/csv"))
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
            "Alt innholdet i portalen for %(region)s som JSON, CSV, GeoJSON, kalendere og nyhetsstrømmer.",
            region=region.om.navn,
        ),
        for_bidragsytere=True,
        objekter=[jsonld.datasett(kunnskap, filer)],
        data={
            "adresse": kunnskap.kontekst.adresse,
            "abonner": kunnskap.kontekst.webcal,
            "filer": json_api.FILER,
            "feeder": FEEDER,
            "felter": felter,  # dear: they are asked when the page is drawn
            "deler": delene,
        },
    )


def felter(fil: json_api.Fil) -> tuple[Kolonne, ...]:
    return kolonner(fil.post)


def delene() -> Mapping[str, tuple[Kolonne, ...]]:
    """The parts of all files, by their names."""
    alle = {navn: felt for fil in json_api.FILER for navn, felt in deler(fil.post).items()}
    return dict(sorted(alle.items()))
