"""What a first visit may cost: bytes and requests. How long it takes is measured by ``make bench``."""

import gzip
from datetime import date
from urllib.parse import urlsplit

import pytest
import rcssmin
from filtjener import tjen
from lxml.html import HtmlElement
from mange import MANGE, lister, med_mange
from nettstedet import INGEN_FORSKYVNING, Nettsted, adresser, fil
from playwright.sync_api import Page
from steder import ROT
from stillingsdata import NA, mange, med_stillinger
from tegnede import tegnede

from regionportal.artefact import Artefact
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import csp, ledige, skatter

KB = 1000
HODER = 300  # bytes: what a host says of a file before it
KOMPRIMERES = (".html", ".js", ".css", ".svg", ".json", ".geojson", ".xml")

# Page: the most bytes (gzip) and requests of a first visit. The small drawings that are near count as bytes alone.
BUDSJETT = {
    "": (85 * KB, 7),
    "skatter/": (85 * KB, 10),
    "skatter/bjorkebukta/": (60 * KB, 7),
    "hva-skjer/": (60 * KB, 10),
    "hva-skjer/fyrdagen/": (60 * KB, 7),
    "jobb/": (60 * KB, 7),
    "jobb/ferdig-utdannet/": (60 * KB, 8),
    "jobb/vi-er-to/": (60 * KB, 8),
    "jobb/yrker/sykepleier/": (60 * KB, 7),
    "jobb/ledige/": (60 * KB, 7),
    "flytte-hit/": (60 * KB, 7),
    "flytte-hit/barnehage/": (60 * KB, 7),
    "kommuner/ness/": (60 * KB, 7),
    "kommuner/ness/lenker/": (60 * KB, 7),
    "kommuner/ness/brev/": (60 * KB, 7),
    "kommuner/ness/forste-90-dager/": (60 * KB, 8),
    "en/": (60 * KB, 6),
    "om-regionen/": (60 * KB, 6),
    "kommuner/": (60 * KB, 7),
    "om/": (60 * KB, 7),
    "bidra/": (60 * KB, 8),
    "bidra/skjema/": (60 * KB, 10),
    "bidra/rediger/": (60 * KB, 10),
}
LEDIGE, LEDIGE_BUDSJETT = 300, (60 * KB, 8)  # so many vacancies, when Nav was just read
LISTE_MAKS = 150 * KB  # the HTML of the list (gzip) with so many treasures


@pytest.mark.parametrize("sti", BUDSJETT)
@pytest.mark.parametrize("side", [({"width": 412, "height": 823}, "light")], ids=["telefon"], indirect=True)
def test_et_forste_besok(side: Page, vert: str, bygda: Nettsted, sti: str):
    """As few bytes and requests as promised, nothing but what the page's own HTML names, and nothing that moves."""
    side.goto(vert + sti, wait_until="networkidle")
    bedt_om = _bedt_om(side)
    maks_byte, maks_sporsmal = BUDSJETT[sti]

    assert bedt_om - {sti} - _nevnt(bygda, sti) == set()
    assert len(uten_tegninger := _uten_tegninger(bedt_om)) <= maks_sporsmal, sorted(uten_tegninger)
    assert sum(_sendt(bygda, en) for en in bedt_om) <= maks_byte
    assert side.evaluate(INGEN_FORSKYVNING) == 0


@pytest.mark.parametrize("sti", ["", "skatter/bjorkebukta/", "flytte-hit/barnehage/", "hva-skjer/"])
@pytest.mark.parametrize("side", [({"width": 412, "height": 823}, "light")], ids=["telefon"], indirect=True)
def test_ingenting_flytter_seg_nar_sida_kommer_litt_etter_litt(side: Page, bygda: Nettsted, sti: str):
    with tjen(bygda.mappe, stykkevis=True) as vert:
        side.goto(vert + sti, wait_until="networkidle")

        assert side.evaluate(INGEN_FORSKYVNING) == 0


@pytest.mark.parametrize("side", [({"width": 412, "height": 823}, "light")], ids=["telefon"], indirect=True)
def test_et_forste_besok_hos_mange_ledige_stillinger(
    side: Page, vert: str, bygda: Nettsted, bygdaregion: Region, kontekst: Kontekst
):
    """The page as it is now, with the body and front matter's scripts that it has when there is something to show."""
    uten, med = (
        _ledigsida(en, kontekst)
        for en in (bygdaregion, med_stillinger(bygdaregion, mange(LEDIGE, bygdaregion.om.kommuner)))
    )
    skall = bygda.filer["jobb/ledige/index.html"].decode()
    assert uten.content in skall
    html = skall.replace(uten.content, med.content).replace(
        'data-skript=""', f'data-skript="{" ".join(med.meta["skript"])}"'
    )
    stil = "".join(
        rcssmin.cssmin((ROT / "overrides" / "stil" / f"{navn}.css").read_text("utf-8")) for navn in med.meta["stil"]
    )
    html = html.replace("</head>", f"<style>{stil}</style></head>").replace(
        "style-src 'self'", f"style-src 'self' {csp.kjennemerke(stil)}"
    )
    side.route(f"{vert}jobb/ledige/", lambda rute: rute.fulfill(body=html, content_type="text/html"))
    side.clock.install(time=NA)
    side.goto(f"{vert}jobb/ledige/", wait_until="networkidle")
    bedt_om = _bedt_om(side)
    maks_byte, maks_sporsmal = LEDIGE_BUDSJETT

    assert side.locator(".filter-liste .kort").count() == LEDIGE
    assert len(bedt_om) <= maks_sporsmal, sorted(bedt_om)
    assert len(gzip.compress(html.encode())) + sum(_sendt(bygda, en) for en in bedt_om - {"jobb/ledige/"}) <= maks_byte
    assert side.evaluate(INGEN_FORSKYVNING) == 0


def _ledigsida(region: Region, kontekst: Kontekst) -> Artefact:
    return next(tegnede(region, kontekst, ledige))


def _bedt_om(side: Page) -> set[str]:
    return {urlsplit(url).path.lstrip("/") for url in side.bedt_om if not url.startswith(("data:", "blob:"))}


def _uten_tegninger(bedt_om: set[str]) -> set[str]:
    return {en for en in bedt_om if not en.startswith("motiver/")}


def _nevnt(nettsted: Nettsted, side: str) -> set[str | None]:
    """The files that the page says it needs, links to other pages apart.

    What is over by the visitor's own day, a script sees to.
    """
    rot = nettsted.sider[side]
    (egne,) = rot.xpath("//script/@data-skript")
    skript = {f"assets/{navn}.js" for navn in ["start", "dager", "ledige", *egne.split()]}
    return skript | {
        nettsted.folg(side, adresse) for element, adresse in adresser(rot) if element.tag in ("script", "link", "img")
    }


def _sendt(nettsted: Nettsted, sti: str) -> int:
    navn = fil(sti)
    innhold = nettsted.filer[navn]
    return HODER + len(gzip.compress(innhold) if navn.endswith(KOMPRIMERES) else innhold)


def test_skriptet_for_de_forste_90_dagene_er_lite(bygda: Nettsted):
    assert len(gzip.compress(bygda.filer["assets/forste-90-dager.js"])) <= 2 * KB


def test_alle_bilder_har_sin_plass_for_de_kommer(ethvert: Nettsted):
    uten = {
        (side, bilde.get("src"))
        for side, rot in ethvert.sider.items()
        for bilde in rot.iter("img")
        if not _har_mal(bilde)
    }
    assert uten == set()


def _har_mal(bilde: HtmlElement) -> bool:
    return all((bilde.get(felt) or "").isdigit() for felt in ("width", "height"))


def test_lista_med_mange_skatter(bygda: Nettsted, bygdaregion: Region, dag: date):
    """The list as it is now, with the body it would have had: some of each municipality's. All have their own page."""
    na, da = (lister(en, bygda.adresse, dag) for en in (bygdaregion, med_mange(bygdaregion)))
    side = bygda.filer["skatter/index.html"].decode()
    assert na[skatter.INDEKS] in side
    assert skatter.HELE_LISTA not in na
    liste, hele = (side.replace(na[skatter.INDEKS], da[en]) for en in (skatter.INDEKS, skatter.HELE_LISTA))
    assert liste.count('<li class="kort') == skatter.NOEN * len(bygdaregion.kommuner)
    assert hele.count('<li class="kort') == MANGE
    assert len(gzip.compress(liste.encode())) <= LISTE_MAKS / 2
    assert len(gzip.compress(hele.encode())) <= LISTE_MAKS
