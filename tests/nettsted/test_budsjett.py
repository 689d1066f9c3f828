"""What a first visit may cost: bytes and requests. How long it takes is measured by ``make bench``."""

import gzip
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random
from urllib.parse import urlsplit

import pytest
from lxml.html import HtmlElement
from nettstedet import ROT, Nettsted, adresser, fil
from playwright.sync_api import Page

from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.pages import skatter
from regionportal.pages.tegner import Tegner

KB = 1000
HODER = 300  # bytes: what a host says of a file before it
KOMPRIMERES = (".html", ".js", ".css", ".svg", ".json", ".geojson", ".xml")

# Page: the most bytes (gzip) and requests of a first visit.
BUDSJETT = {
    "": (85 * KB, 6),
    "skatter/": (85 * KB, 9),
    "skatter/mollisfossen/": (60 * KB, 6),
    "hva-skjer/": (60 * KB, 9),
    "hva-skjer/kvenfolkets-dag/": (60 * KB, 6),
    "jobb/": (60 * KB, 6),
    "flytte-hit/": (60 * KB, 6),
    "flytte-hit/barnehage/": (60 * KB, 6),
    "kommuner/kafjord/": (60 * KB, 6),
    "kommuner/kafjord/lenker/": (60 * KB, 6),
    "kommuner/kafjord/brev/": (60 * KB, 6),
    "kommuner/kafjord/forste-90-dager/": (60 * KB, 7),
    "om/": (60 * KB, 6),
}
MANGE = 2000
LISTE_MAKS = 150 * KB  # the HTML of the list (gzip) with so many treasures

INGEN_FORSKYVNING = """async () => {
    let sum = 0;
    const legg = (liste) => liste.forEach((en) => { if (!en.hadRecentInput) sum += en.value; });
    const tilsyn = new PerformanceObserver((liste) => legg(liste.getEntries()));
    tilsyn.observe({type: 'layout-shift', buffered: true});
    await new Promise((ferdig) => requestAnimationFrame(() => setTimeout(ferdig, 100)));
    legg(tilsyn.takeRecords());
    return sum;
}"""


@pytest.mark.parametrize("sti", BUDSJETT)
@pytest.mark.parametrize("side", [({"width": 412, "height": 823}, "light")], ids=["telefon"], indirect=True)
def test_et_forste_besok(side: Page, vert: str, nettsted: Nettsted, sti: str):
    """As few bytes and requests as promised, nothing but what the page's own HTML names, and nothing that moves."""
    side.goto(vert + sti, wait_until="networkidle")
    bedt_om = {urlsplit(url).path.lstrip("/") for url in side.bedt_om if not url.startswith(("data:", "blob:"))}
    maks_byte, maks_sporsmal = BUDSJETT[sti]

    assert bedt_om - {sti} - _nevnt(nettsted, sti) == set()
    assert len(bedt_om) <= maks_sporsmal, sorted(bedt_om)
    assert sum(_sendt(nettsted, en) for en in bedt_om) <= maks_byte
    assert side.evaluate(INGEN_FORSKYVNING) == 0


def _nevnt(nettsted: Nettsted, side: str) -> set[str | None]:
    """The files that the page says it needs, links to other pages apart."""
    return {nettsted.folg(side, adresse) for element, adresse in adresser(nettsted.sider[side]) if element.tag in ("script", "link", "img")}


def _sendt(nettsted: Nettsted, sti: str) -> int:
    navn = fil(sti)
    innhold = nettsted.filer[navn]
    return HODER + len(gzip.compress(innhold) if navn.endswith(KOMPRIMERES) else innhold)


def test_skriptet_for_de_forste_90_dagene_er_lite(nettsted: Nettsted):
    assert len(gzip.compress(nettsted.filer["assets/forste-90-dager.js"])) <= 2 * KB


def test_alle_bilder_har_sin_plass_for_de_kommer(ethvert: Nettsted):
    uten = {(side, bilde.get("src")) for side, rot in ethvert.sider.items() for bilde in rot.iter("img") if not _har_mal(bilde)}
    assert uten == set()


def _har_mal(bilde: HtmlElement) -> bool:
    return all((bilde.get(felt) or "").isdigit() for felt in ("width", "height"))


def test_lista_med_mange_skatter(nettsted: Nettsted, region: Region, dag: date):
    """The list as it is now, with the body it would have had."""
    na, da = (_liste(en, nettsted, dag) for en in (region, replace(region, skatter=tuple(_mange(region)))))
    side = nettsted.filer["skatter/index.html"].decode()
    assert na in side
    html = side.replace(na, da)
    assert html.count('<li class="kort') >= MANGE
    assert len(gzip.compress(html.encode())) <= LISTE_MAKS


def _liste(region: Region, nettsted: Nettsted, dag: date) -> str:
    ctx = Tegner(ROT / "overrides" / "sider", region, Kontekst(dag, nettsted.adresse))
    return next(en.content for en in skatter.pages(region, ctx) if en.path == skatter.INDEKS)


def _mange(region: Region) -> Iterator[Skatt]:
    """Treasures with names of the real ones' words, no two alike, so that they do not compress better than real ones would."""
    tilfeldig = Random(1)
    ord_ = sorted({en for skatt in region.skatter for en in skatt.navn.split()})
    id_ord = sorted({en for skatt in region.skatter for en in skatt.id.split("-")})
    for nummer in range(MANGE):
        skatt = region.skatter[nummer % len(region.skatter)]
        navn = " ".join(tilfeldig.sample(ord_, len(skatt.navn.split())))
        id_ = "-".join([*tilfeldig.sample(id_ord, skatt.id.count("-") + 1), str(nummer)])
        yield skatt.model_copy(update={"id": id_, "navn": navn, "sted": _flyttet(skatt, tilfeldig)})


def _flyttet(skatt: Skatt, tilfeldig: Random) -> object:
    if not skatt.sted or not skatt.sted.punkt:
        return skatt.sted
    flytting = {felt: getattr(skatt.sted, felt) + tilfeldig.uniform(-0.05, 0.05) for felt in ("lat", "lon")}
    return skatt.sted.model_copy(update=flytting)
