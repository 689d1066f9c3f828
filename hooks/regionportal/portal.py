"""The whole portal as artefacts: pages, open data, calendars, feeds and the pictures for sharing. The photos are made in
``bilder``, for they may have faults of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

from regionportal import pages
from regionportal.artefact import Artefact
from regionportal.drawing.delebilde import delebilder
from regionportal.editors.jobbehovsark import csvfil, excelmal, mal
from regionportal.exports import atom, atom_stillinger, geojson, ics, ics_steg, json_api
from regionportal.exports.brev import brev, som_markdown
from regionportal.ground.prosesser import fordel
from regionportal.knowledge.dekning import dekning
from regionportal.knowledge.forste_90_dager import forste_i_neste_maned
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import rediger, sok
from regionportal.pages.tegner import Tegner


def artefacts(region: Region, maler: Path, kontekst: Kontekst, prosesser: int = 1) -> list[Artefact]:
    """Everything that data/ becomes, but the photos. ``maler`` is the folder of the page templates; the result does not depend on how many
    processes draw the pages."""
    tegner = Tegner(maler, region, kontekst)
    sider = _begynn_sidene(region, tegner, prosesser)
    resten = [
        *_apne_data(region, kontekst),
        *_kalendere(region, kontekst),
        *_flyttekalendere(region, kontekst),
        *_brev(region, kontekst),
        *_regneark(region, kontekst),
        *_feeder(region, kontekst),
        *_delebilder(region),
        Artefact("sok/navn.json", sok.navneliste(region)),
        Artefact("sok/dialog.txt", tegner.del_("_sok", "")),
        *rediger.filer(region, tegner),
    ]
    return [*sider(), *resten]


def _begynn_sidene(region: Region, tegner: Tegner, prosesser: int) -> Callable[[], list[Artefact]]:
    """Begin to draw the pages; call the result to have them."""
    tegner.les_malene()

    def tegn_andel(nummer: int, av: int) -> list[Artefact]:
        tegner.del_arbeidet(nummer, av)
        return list(pages.pages(region, tegner))

    return fordel(tegn_andel, prosesser)


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
            yield Artefact(
                f"hva-skjer/{hendelse.id}/{hendelse.id}.ics", kalender(hendelse.navn, [hendelse]), hendelse.fil
            )


def _flyttekalendere(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    fra = forste_i_neste_maned(kontekst.dag)
    if region.om.forste_90_dager:
        for kommune in region.kommuner:
            yield Artefact(
                f"kommuner/{kommune.id}/forste-90-dager/{fra}.ics", ics_steg.kalender(region.om, kommune, fra, kontekst)
            )


def _brev(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    ruter = dekning(region, kontekst.dag)
    for kommune in region.kommuner:
        if skrevet := brev(kommune, region, ruter, kontekst):
            yield Artefact(f"kommuner/{kommune.id}/brev.txt", som_markdown(skrevet), kommune.fil)  # .md would be a page


def _regneark(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    """The sheet that a municipality fills, for whoever cannot run the command that writes it."""
    rader = mal.rader(None, None, region.yrke)
    yield Artefact("jobb/behov.xlsx", excelmal.skriv(rader, mal.overskrifter(None), region, kontekst.dag))
    yield Artefact("jobb/behov.csv", csvfil.skriv(rader))


def _feeder(region: Region, kontekst: Kontekst) -> Iterator[Artefact]:
    feeder = {
        "skatter": ("Skatter", "skatter", region.skatter),
        "hendelser": ("Hva skjer", "hva-skjer", region.hendelser),
        "tiltak": ("Tiltak", "tiltak", region.tiltak),
    }
    for navn, (tittel, mappe, poster) in feeder.items():
        innslag = [atom.Innslag(en.id, en.navn, f"{mappe}/{en.id}/", en.oppdatert, en.ingress) for en in poster]
        yield Artefact(
            f"feed/{navn}.xml",
            atom.feed(region.om, navn, f"{tittel} i {region.om.navn}", mappe, innslag, kontekst.adresse),
        )
    yield Artefact("feed/stillinger.xml", atom_stillinger.feed(region, kontekst))
    for kommune in region.kommuner:
        yield Artefact(f"feed/stillinger-{kommune.id}.xml", atom_stillinger.feed(region, kontekst, kommune))


def _delebilder(region: Region) -> Iterator[Artefact]:
    for navn, png in delebilder(region):
        yield Artefact(f"delebilder/{navn}.png", png)
