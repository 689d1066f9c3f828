"""The whole portal as artefacts: pages, open data, calendars, feeds and pictures."""

from collections.abc import Iterator
from pathlib import Path

from regionportal import pages
from regionportal.artefact import Artefact
from regionportal.exports import atom, geojson, ics, json_api
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner


def artefacts(region: Region, maler: Path, kontekst: Kontekst) -> list[Artefact]:
    """Everything that data/ becomes. ``maler`` is the folder of the page templates."""
    return [*pages.pages(region, Tegner(maler, region, kontekst)), *_apne_data(region, kontekst), *_kalendere(region, kontekst),
            *_feeder(region, kontekst), *_bilder(region)]


def _apne_data(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    for fil in json_api.FILER:
        yield Artefact(f"api/v1/{fil.navn}.json", json_api.data(fil, region, kontekst))
        yield Artefact(f"api/v1/skjema/{fil.navn}.json", json_api.skjema(fil, kontekst))
    yield Artefact("api/v1/skatter.geojson", geojson.skatter(region, kontekst))


def _kalendere(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    def kalender(navn, hendelser):
        return ics.kalender(region.om, navn, hendelser, kontekst.adresse)

    yield Artefact("kalender/alle.ics", kalender(f"Hva skjer i {region.om.navn}", region.hendelser))
    for kommune in region.kommuner:
        egne = [hendelse for hendelse in region.hendelser if kommune.id in hendelse.kommuner]
        yield Artefact(f"kalender/{kommune.id}.ics", kalender(f"Hva skjer i {kommune.navn}", egne))
    for hendelse in region.hendelser:
        if hendelse.datoer:
            yield Artefact(f"hva-skjer/{hendelse.id}/{hendelse.id}.ics", kalender(hendelse.navn, [hendelse]), hendelse.fil)


def _feeder(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    feeder = {
        "skatter": ("Skatter", "skatter", region.skatter),
        "hendelser": ("Hva skjer", "hva-skjer", region.hendelser),
        "tiltak": ("Tiltak", "tiltak", region.tiltak),
    }
    for navn, (tittel, mappe, poster) in feeder.items():
        innslag = [atom.Innslag(en.id, en.navn, f"{mappe}/{en.id}/", en.oppdatert, en.ingress) for en in poster]
        yield Artefact(f"feed/{navn}.xml", atom.feed(region.om, navn, f"{tittel} i {region.om.navn}", mappe, innslag, kontekst.adresse))


def _bilder(region: Region) -> Iterator[Artefact]:
    for fil, sti in region.bilder.items():
        yield Artefact(f"bilder/{fil}", sti)
