"""The open data, file by file: the table of contents of what is published beside the pages."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports import atom, atom_stillinger, geojson, ics, ics_steg, json_api
from regionportal.exports.brev import brev, som_markdown
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.slag import SAMLINGER


def filer(kunnskap: Kunnskap) -> Iterator[Artefact]:
    yield from _api(kunnskap)
    yield from _kalendere(kunnskap)
    yield from _flyttekalendere(kunnskap)
    yield from _brev(kunnskap)
    yield from _feeder(kunnskap)


def _api(kunnskap: Kunnskap) -> Iterator[Artefact]:
    """api/v1/"""
    for fil in json_api.FILER:
        yield Artefact(f"api/v1/{fil.navn}.json", json_api.data(kunnskap, fil))
        yield Artefact(f"api/v1/skjema/{fil.navn}.json", json_api.skjema(kunnskap, fil))
    yield Artefact("api/v1/skatter.geojson", geojson.skatter(kunnskap))


def _kalendere(kunnskap: Kunnskap) -> Iterator[Artefact]:
    """kalender/, and one beside the page of each event that has dates."""
    region = kunnskap.region
    yield Artefact("kalender/alle.ics", ics.kalender(kunnskap, f"Hva skjer i {region.om.navn}", region.hendelser))
    for kommune in region.kommuner:
        egne = [hendelse for hendelse in region.hendelser if kommune.id in hendelse.kommuner]
        yield Artefact(f"kalender/{kommune.id}.ics", ics.kalender(kunnskap, f"Hva skjer i {kommune.navn}", egne))
    for hendelse in region.hendelser:
        if hendelse.datoer:
            kalender = ics.kalender(kunnskap, hendelse.navn, [hendelse])
            yield Artefact(f"{hendelse.side}{hendelse.id}.ics", kalender, hendelse.fil)


def _flyttekalendere(kunnskap: Kunnskap) -> Iterator[Artefact]:
    """The first 90 days in each municipality."""
    if kunnskap.region.om.forste_90_dager:
        for kommune in kunnskap.region.kommuner:
            sti = f"{kommune.side}forste-90-dager/{kunnskap.innflyttingsdag}.ics"
            yield Artefact(sti, ics_steg.kalender(kunnskap, kommune))


def _brev(kunnskap: Kunnskap) -> Iterator[Artefact]:
    """The letter to each municipality that has something to mend."""
    for kommune in kunnskap.region.kommuner:
        if skrevet := brev(kunnskap, kommune):
            yield Artefact(f"{kommune.side}brev.txt", som_markdown(skrevet), kommune.fil)  # .md would be a page


def _feeder(kunnskap: Kunnskap) -> Iterator[Artefact]:
    """feed/"""
    region = kunnskap.region
    for slag in (slag for slag in SAMLINGER.values() if slag.feed):
        navn, tittel = slag.samling, f"{slag.feed} i {region.om.navn}"
        feed = atom.Feed(navn=navn, tittel=tittel, mappe=slag.liste.rstrip("/"), slag=navn)
        poster = region.av(slag.modell)
        innslag = [atom.Innslag(en.id, en.navn, en.side, en.oppdatert, en.ingress) for en in poster]
        yield Artefact(f"feed/{navn}.xml", atom.feed(kunnskap, feed, innslag))
    yield Artefact("feed/stillinger.xml", atom_stillinger.feed(kunnskap))
    for kommune in region.kommuner:
        yield Artefact(f"feed/stillinger-{kommune.id}.xml", atom_stillinger.feed(kunnskap, kommune))
