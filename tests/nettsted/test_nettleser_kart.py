"""The map of the treasures: whole without JavaScript, and one to move about in when the visitor asks.

Tiles are served here.
"""

import json
import re
from collections.abc import Iterator

import pytest
from filtjener import tjen
from nettstedet import VANLIG, Nettsted
from playwright.sync_api import Browser, Page, Route, expect
from tilgjengelig import axe

SMAL = {"width": 390, "height": 844}
KARTVERKET = "https://cache.kartverket.no/"
FLIS = bytes.fromhex(  # a PNG of one pixel
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63b8f6e81a000520028f993f31c10000000049454e44ae426082"
)
FLISADRESSE = re.compile(KARTVERKET + r"v1/wmts/1\.0\.0/topo/default/webmercator/\d+/\d+/\d+\.png")

# Two treasures far apart, so that each has its own marker, and three at one place.
STEDER = {
    "fyret": (21.83, 69.36),
    "hestoy-kirke": (20.97, 70.03),
    "en": (20.2, 69.4),
    "to": (20.2, 69.4),
    "tre": (20.2, 69.4),
}
PUNKTER = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": id_,
            "geometry": {"type": "Point", "coordinates": plass},
            "properties": {
                "navn": f"<i>{id_}</i>",
                "ingress": "En skatt.",
                "kategori_navn": "Natur",
                "kommune_navn": "Ness",
                "presisjon": "omtrent",
            },
        }
        for id_, plass in STEDER.items()
    ],
}


def _flis(rute: Route) -> None:
    rute.fulfill(body=FLIS, content_type="image/png")


def _ingen(rute: Route) -> None:
    rute.abort("internetdisconnected")


@pytest.fixture
def skatter(side: Page, vert: str) -> Page:
    """The page of the treasures, with tiles of our own."""
    side.route(f"{KARTVERKET}**", _flis)
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    return side


@pytest.fixture
def kartet(skatter: Page) -> Iterator[Page]:
    """The same with the map open, and a few places on it."""
    skatter.route("**/skatter.geojson", lambda rute: rute.fulfill(json=PUNKTER))
    _apne(skatter)
    return skatter


def _apne(side: Page) -> None:
    side.get_by_role("button", name="Åpne kartet").press("Enter")
    expect(side.get_by_role("region", name="Kart over skattene")).to_be_visible()


def test_boksen_er_pa_sidas_sprak_og_ellers_merket(side: Page, to_sprak: Nettsted):
    data = json.loads(to_sprak.filer["api/v1/skatter.geojson"])
    data["features"] = [en for en in data["features"] if en["id"] in ("fyret", "stortinden")]
    for plass, trekk in zip(((20, 69), (22, 70)), data["features"], strict=True):
        trekk["geometry"]["coordinates"] = plass
    side.route(f"{KARTVERKET}**", _flis)
    side.route("**/skatter.geojson", lambda rute: rute.fulfill(json=data))
    boks = side.locator(".leaflet-popup")
    with tjen(to_sprak.mappe) as vert:
        side.goto(f"{vert}en/skatter/", wait_until="networkidle")
        side.get_by_role("button", name="Open the map").click()
        expect(side.locator(".regionkart--apent")).to_be_visible()  # it shuts what is open when it has drawn itself
        side.locator(".kartpunkt[title='The Ness lighthouse']").press("Enter")
        expect(boks).to_contain_text("Lit in 1859, and still shining.")
        assert boks.locator("a[lang], p[lang]").count() == 0
        assert boks.get_by_role("link").evaluate("lenke => lenke.pathname") == "/en/skatter/fyret/"
        side.keyboard.press("Escape")
        side.locator(".kartpunkt[title='Stortinden']").press("Enter")
        expect(boks.locator("a[lang=nb]")).to_have_text("Stortinden")
        expect(boks.locator("p[lang=nb]")).to_contain_text("Det høyeste fjellet")


def _antall_pa_kartet(side: Page) -> int:
    """How many treasures the open map has, in clusters or alone."""
    klynger = side.locator(".kartklynge").all_inner_texts()
    return sum(map(int, klynger)) + side.locator(".kartpunkt").count()


# ---- before the visitor asks


def test_kartet_er_helt_uten_skript(nettleser: Browser, vert: str, bygda: Nettsted):
    kontekst = nettleser.new_context(java_script_enabled=False)
    side = kontekst.new_page()
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    kartet = side.get_by_role("group", name="Kart over skattene")
    kommuner = {lenke.text_content(): lenke.get_attribute("href") for lenke in kartet.get_by_role("link").all()}
    assert kommuner["Ness"] == "../kommuner/ness/"
    assert len(kommuner) == 2
    pa_kartet = {id_ for prikk in kartet.locator("circle").all() for id_ in prikk.get_attribute("data-ider").split()}
    assert pa_kartet == {trekk["id"] for trekk in json.loads(bygda.filer["api/v1/skatter.geojson"])["features"]}
    expect(side.get_by_role("button", name="kartet")).to_have_count(0)
    kontekst.close()


def test_kommunene_nas_med_tastatur(skatter: Page):
    lenke = skatter.get_by_role("group", name="Kart over skattene").get_by_role("link", name="Ness")
    lenke.focus()
    skatter.keyboard.press("Enter")
    expect(skatter).to_have_url(re.compile("/kommuner/ness/$"))


def test_ingenting_hentes_for_kartet_er_apnet(skatter: Page, vert: str):
    expect(skatter.get_by_role("button", name="Åpne kartet")).to_be_visible()
    assert [bedt for bedt in skatter.bedt_om if "leaflet" in bedt or "geojson" in bedt or KARTVERKET in bedt] == []
    expect(skatter.get_by_text("kommer fra Kartverket. De får da se IP-adressen")).to_be_visible()
    skatter.bedt_om.clear()
    _apne(skatter)
    andre = [bedt for bedt in skatter.bedt_om if not bedt.startswith((vert, "data:"))]
    assert andre
    assert [bedt for bedt in andre if not FLISADRESSE.fullmatch(bedt)] == []


# ---- the filter


def test_kartene_viser_det_lista_viser(skatter: Page):
    """The drawing, the open map and the list, from the address on: the choice changes, and the map is closed."""
    skatter.goto(f"{skatter.url}?kommune=ness", wait_until="networkidle")
    tegnet = skatter.locator(".region circle:not([r='0'])")
    i_ness = tegnet.count()
    assert 0 < i_ness < skatter.locator(".region circle").count()
    _apne(skatter)
    expect(skatter.locator(".region")).to_be_hidden()
    noen = _antall_pa_kartet(skatter)
    skatter.locator("#filter-kommune").select_option("")
    expect(skatter.locator(".kartklynge").first).to_be_visible()
    alle = _antall_pa_kartet(skatter)
    assert 0 < noen < alle
    skatter.get_by_role("button", name="Lukk kartet").click()
    expect(skatter.locator(".region")).to_be_visible()
    expect(skatter.locator(".leaflet-container")).to_have_count(0)
    assert tegnet.count() == skatter.locator(".region circle").count() > i_ness


# ---- by keyboard


def test_en_skatt_nas_med_tastatur(kartet: Page):
    assert kartet.evaluate("document.activeElement.getAttribute('aria-label')") == "Kart over skattene"
    punkt = kartet.get_by_role("button", name="<i>fyret</i>")
    for _ in range(12):
        kartet.keyboard.press("Tab")
        if punkt.evaluate("punkt => punkt === document.activeElement"):
            break
    kartet.keyboard.press("Space")
    boks = kartet.locator(".leaflet-popup")
    expect(boks).to_contain_text("En skatt.")
    expect(boks).to_contain_text("Punktet er omtrentlig.")
    expect(boks.get_by_role("button", name="Lukk boksen")).to_be_visible()
    kartet.keyboard.press("Escape")
    expect(boks).to_have_count(0)
    expect(punkt).to_be_focused()
    kartet.keyboard.press("Enter")
    expect(boks.get_by_role("link")).to_be_focused()
    kartet.keyboard.press("Enter")
    expect(kartet).to_have_url(re.compile("/skatter/fyret/$"))


def test_skatter_pa_samme_sted_nas_en_for_en(kartet: Page):
    kartet.get_by_role("button", name="3 skatter. Zoom inn").focus()
    kartet.keyboard.press("Space")
    expect(kartet.get_by_role("region", name="Kart over skattene")).to_be_focused()
    kartet.get_by_role("button", name="<i>to</i>").press("Enter")
    expect(kartet.locator(".leaflet-popup")).to_contain_text("<i>to</i>")


# ---- when something is missing


@pytest.mark.parametrize("mangler", [f"{KARTVERKET}**", "**/leaflet.markercluster.js", "**/skatter.geojson"])
def test_tegningen_blir_staende_nar_kartet_ikke_kan_hentes(skatter: Page, mangler: str):
    skatter.route(mangler, _ingen)
    skatter.get_by_role("button", name="Åpne kartet").click()
    expect(skatter.get_by_role("status").filter(has_text="Vi fikk ikke hentet kartet.")).to_be_visible()
    expect(skatter.get_by_role("group", name="Kart over skattene")).to_be_visible()
    expect(skatter.locator(".leaflet-container")).to_have_count(0)
    skatter.unroute(mangler, _ingen)
    skatter.unroute(f"{KARTVERKET}**")
    skatter.route(f"{KARTVERKET}**", _flis)
    _apne(skatter)


def test_tegningen_star_mens_kartet_hentes_og_vi_kan_ombestemme_oss(skatter: Page):
    skatter.unroute(f"{KARTVERKET}**")
    skatter.route(f"{KARTVERKET}**", lambda rute: None)  # no answer
    skatter.get_by_role("button", name="Åpne kartet").click()
    expect(skatter.get_by_text("Henter kartet")).to_be_visible()
    expect(skatter.get_by_role("group", name="Kart over skattene")).to_be_visible()
    skatter.get_by_role("button", name="Lukk kartet").click()
    expect(skatter.get_by_text("Henter kartet")).to_have_count(0)
    expect(skatter.locator(".leaflet-container")).to_have_count(0)


# ---- for everyone


@pytest.mark.parametrize("side", [(VANLIG, "light"), (SMAL, "dark")], ids=["bred-lys", "smal-mork"], indirect=True)
def test_axe_finner_ingenting_pa_det_apne_kartet(kartet: Page):
    kartet.get_by_role("button", name="<i>fyret</i>").press("Enter")
    assert axe(kartet) == []
    assert kartet.evaluate("document.documentElement.scrollWidth") <= kartet.viewport_size["width"]
    sma = """() => [...document.querySelectorAll('.regionkart *')]
        .filter(e => e.textContent && parseFloat(getComputedStyle(e).fontSize) < 16)"""
    assert kartet.evaluate(f"{sma}.length") == 0


def test_kartet_er_rolig_for_den_som_vil_ha_ro(nettleser: Browser, vert: str):
    kontekst = nettleser.new_context(reduced_motion="reduce")
    side = kontekst.new_page()
    side.route(f"{KARTVERKET}**", _flis)
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    _apne(side)
    flate = side.locator(".leaflet-container")
    assert not {"leaflet-fade-anim", "leaflet-zoom-anim"} & set(flate.get_attribute("class").split())
    kontekst.close()
