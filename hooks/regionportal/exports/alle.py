"""The open data, file by file: the table of contents of what is published beside the pages. Nothing is made before it
is asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from regionportal.artefact import Planlagt, planlagt_av
from regionportal.exports import brev, csv_api, geojson, json_api
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import EGET, Kontekst
from regionportal.model.hendelse import Hendelse
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.slag import SAMLINGER


def filer(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    yield from _api(kunnskap)
    yield from _brev(kunnskap)
    yield from i_spraket(kunnskap)


def i_spraket(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """What people follow, in the language of the context. The events in a calendar, and the entries of a feed, are the
    same ones in each."""
    yield from _kalendere(kunnskap)
    yield from _flyttekalendere(kunnskap)
    yield from _feeder(kunnskap)


def _planlagt(kontekst: Kontekst, sti: str, lag: Callable[..., str], *av: object, source: str = "") -> Planlagt:
    """What is made of these values alone, but in another language also of its catalogue."""
    if kontekst.sprak == EGET:
        return planlagt_av(sti, lag, *av, source=source or None)
    return Planlagt(kontekst.sprakmappe + sti, partial(lag, *av), source or None)


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
    region, kontekst = kunnskap.region, kunnskap.kontekst
    felles = (region.om, kontekst, region.hjemregioner)

    def kalender(id_: str, sted: str, hendelser: tuple[Hendelse, ...]) -> Planlagt:
        navn = kontekst.gettext("Hva skjer i %(sted)s", sted=sted)
        return _planlagt(kontekst, f"kalender/{id_}.ics", _kalender, *felles, navn, hendelser)

    yield kalender("alle", region.om.navn, region.hendelser)
    for kommune in region.kommuner:
        yield kalender(kommune.id, kommune.navn, tuple(en for en in region.hendelser if kommune.id in en.kommuner))
    for hendelse in region.hendelser:
        if hendelse.datoer:
            sti = f"{hendelse.side}{hendelse.id}.ics"
            yield _planlagt(kontekst, sti, _en_hendelse, *felles, hendelse, source=hendelse.fil)


def _flyttekalendere(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """The first 90 days in each municipality."""
    om, dag = kunnskap.region.om, kunnskap.innflyttingsdag
    if om.forste_90_dager:
        for kommune in kunnskap.region.kommuner:
            sti = f"{kommune.side}forste-90-dager/{dag}.ics"
            yield _planlagt(kunnskap.kontekst, sti, _flyttekalender, om, kunnskap.kontekst, kommune, dag)


def _brev(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """The letter to each municipality that has something to mend."""
    for kommune in kunnskap.region.kommuner:
        if skrevet := brev.brev(kunnskap, kommune):
            sti = f"{kommune.side}brev.txt"  # .md would be a page
            yield Planlagt(sti, partial(brev.som_markdown, skrevet), kommune.fil)


def _feeder(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    """feed/"""
    mappe = f"{kunnskap.kontekst.sprakmappe}feed/"
    for slag in SAMLINGER.values():
        if slag.feed:
            yield Planlagt(f"{mappe}{slag.samling}.xml", partial(_feed, kunnskap, slag.samling, slag.feed))
    yield Planlagt(f"{mappe}stillinger.xml", partial(_stillingsfeed, kunnskap, None))
    for kommune in kunnskap.region.kommuner:
        yield Planlagt(f"{mappe}stillinger-{kommune.id}.xml", partial(_stillingsfeed, kunnskap, kommune))


# What writes calendars and feeds is slow to begin, and a build that makes none of them anew does not wait for it.


def _kalender(om: Om, kontekst: Kontekst, hjem: Mapping[str, str], navn: str, hendelser: Sequence[Hendelse]) -> str:
    from regionportal.exports import ics

    return ics.kalender(om, kontekst, navn, hendelser, hjem)


def _en_hendelse(om: Om, kontekst: Kontekst, hjem: Mapping[str, str], hendelse: Hendelse) -> str:
    from regionportal.exports import ics

    return ics.en_hendelse(om, kontekst, hendelse, hjem)


def _flyttekalender(om: Om, kontekst: Kontekst, kommune: Kommune, dag: date) -> str:
    from regionportal.exports import ics_steg

    return ics_steg.kalender(om, kontekst, kommune, dag)


def _feed(kunnskap: Kunnskap, samling: str, hva: str) -> str:
    from regionportal.exports import atom, atom_hendelser

    slag, region, _ = SAMLINGER[samling], kunnskap.region, kunnskap.kontekst.gettext
    tittel = _("%(hva)s i %(sted)s", hva=_(hva), sted=region.om.navn)
    return atom.feed(
        kunnskap,
        atom.Feed(navn=samling, tittel=tittel, mappe=slag.liste.rstrip("/"), slag=samling),
        (
            atom_hendelser.innslag(kunnskap, en)
            if isinstance(en, Hendelse)
            else atom.Innslag(en.id, kunnskap.ord(en, "navn"), en.side, en.oppdatert, kunnskap.ord(en, "ingress"))
            for en in region.av(slag.modell)
        ),
    )


def _stillingsfeed(kunnskap: Kunnskap, kommune: Kommune | None) -> str:
    from regionportal.exports import atom_stillinger

    return atom_stillinger.feed(kunnskap, kommune)
