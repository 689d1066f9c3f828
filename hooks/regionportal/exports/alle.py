"""The open data, file by file: the table of contents of what is published beside the pages. Nothing is made before it
is asked for."""

from collections.abc import Iterator
from functools import partial

from regionportal.artefact import Planlagt
from regionportal.exports import brev, csv_api, geojson, json_api
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Hendelse
from regionportal.model.kommune import Kommune
from regionportal.model.slag import SAMLINGER, Postslag


def filer(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    yield from _api(kunnskap)
    yield from _kalendere(kunnskap)
    yield from _flyttekalendere(kunnskap)
    yield from _brev(kunnskap)
    yield from _feeder(kunnskap)


def _api(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """api/v1/"""
    for fil in json_api.FILER:
        yield Planlagt(f"api/v1/{fil.navn}.json", partial(json_api.data, kunnskap, fil))
        yield Planlagt(f"api/v1/skjema/{fil.navn}.json", partial(json_api.skjema, kunnskap.kontekst, fil))
        yield Planlagt(f"api/v1/{fil.navn}.csv", partial(csv_api.tabell, kunnskap, fil))
        yield Planlagt(f"api/v1/{fil.navn}.csv-metadata.json", partial(csv_api.forklaring, kunnskap, fil))
    yield Planlagt("api/v1/skatter.geojson", partial(geojson.skatter, kunnskap))


def _kalendere(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """kalender/, and one beside the page of each event that has dates."""
    region = kunnskap.region

    def kalender(navn: str, hendelser: list[Hendelse]) -> str:
        from regionportal.exports import ics  # and what writes calendars, which nothing else waits for

        return ics.kalender(kunnskap, navn, hendelser)

    def en_hendelse(hendelse: Hendelse) -> str:
        from regionportal.exports import ics

        return ics.en_hendelse(kunnskap, hendelse)

    alle = list(region.hendelser)
    yield Planlagt("kalender/alle.ics", partial(kalender, f"Hva skjer i {region.om.navn}", alle))
    for kommune in region.kommuner:
        egne = [hendelse for hendelse in alle if kommune.id in hendelse.kommuner]
        yield Planlagt(f"kalender/{kommune.id}.ics", partial(kalender, f"Hva skjer i {kommune.navn}", egne))
    for hendelse in alle:
        if hendelse.datoer:
            sti = f"{hendelse.side}{hendelse.id}.ics"
            yield Planlagt(sti, partial(en_hendelse, hendelse), hendelse.fil)


def _flyttekalendere(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """The first 90 days in each municipality."""

    def kalender(kommune: Kommune) -> str:
        from regionportal.exports import ics_steg

        return ics_steg.kalender(kunnskap, kommune)

    if kunnskap.region.om.forste_90_dager:
        for kommune in kunnskap.region.kommuner:
            sti = f"{kommune.side}forste-90-dager/{kunnskap.innflyttingsdag}.ics"
            yield Planlagt(sti, partial(kalender, kommune))


def _brev(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """The letter to each municipality that has something to mend."""
    for kommune in kunnskap.region.kommuner:
        if skrevet := brev.brev(kunnskap, kommune):
            sti = f"{kommune.side}brev.txt"  # .md would be a page
            yield Planlagt(sti, partial(brev.som_markdown, skrevet), kommune.fil)


def _feeder(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """feed/"""
    region = kunnskap.region

    def feed(slag: Postslag) -> str:
        from regionportal.exports import atom, atom_hendelser  # and what writes feeds

        navn, tittel = slag.samling, f"{slag.feed} i {region.om.navn}"
        om_feeden = atom.Feed(navn=navn, tittel=tittel, mappe=slag.liste.rstrip("/"), slag=navn)
        return atom.feed(
            kunnskap,
            om_feeden,
            (
                atom_hendelser.innslag(kunnskap, en)
                if isinstance(en, Hendelse)
                else atom.Innslag(en.id, en.navn, en.side, en.oppdatert, en.ingress)
                for en in region.av(slag.modell)
            ),
        )

    def stillinger(kommune: Kommune | None = None) -> str:
        from regionportal.exports import atom_stillinger

        return atom_stillinger.feed(kunnskap, kommune)

    for slag in SAMLINGER.values():
        if slag.feed:
            yield Planlagt(f"feed/{slag.samling}.xml", partial(feed, slag))
    yield Planlagt("feed/stillinger.xml", stillinger)
    for kommune in region.kommuner:
        yield Planlagt(f"feed/stillinger-{kommune.id}.xml", partial(stillinger, kommune))
