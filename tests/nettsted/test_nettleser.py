"""What only a browser can show: each kind of page, as people meet it, in Debian's Chromium."""

import os
from collections.abc import Iterator
from pathlib import Path

import programmer
import pytest
from nettstedet import SIDESLAG, VANLIG, Nettsted, forste_av
from playwright.sync_api import Browser, Page, expect
from tilgjengelig import axe, axe_i_morket

SMAL = {"width": 390, "height": 844}


@pytest.fixture(params=SIDESLAG)
def sti(request: pytest.FixtureRequest, nettsted: Nettsted) -> str:
    """The first page of each kind in turn, of the real site."""
    return forste_av(nettsted, request.param)


@pytest.mark.parametrize("side", [(VANLIG, "light"), (SMAL, "light")], ids=["bred", "smal"], indirect=True)
def test_axe_finner_ingenting(side: Page, ekte_vert: str, sti: str):
    side.goto(ekte_vert + sti)
    funn = axe(side)
    _ta_bilde(side, sti, "light")
    assert funn == []
    funn = axe_i_morket(side)
    _ta_bilde(side, sti, "dark")
    assert funn == []


def _ta_bilde(side: Page, sti: str, farger: str) -> None:
    """The page as a picture, for whoever looks through a pull request. PORTAL_SKJERMBILDER is the folder."""
    if mappe := os.environ.get("PORTAL_SKJERMBILDER"):
        navn = sti.strip("/").replace("/", "_") or "start"
        side.screenshot(path=Path(mappe, f"{navn}-{side.viewport_size['width']}-{farger}.png"), full_page=True)


@pytest.fixture(scope="module")
def rolig(nettleser: Browser) -> Iterator[Page]:
    """A narrow window of someone who wants no motion."""
    kontekst = nettleser.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    yield kontekst.new_page()
    kontekst.close()


def test_ingen_side_ma_rulles_sidelengs(rolig: Page, ekte_vert: str, sti: str):
    """WCAG 2.2, 1.4.10: 320 CSS pixels wide."""
    rolig.goto(ekte_vert + sti)
    assert rolig.evaluate("document.documentElement.scrollWidth") <= 320


def test_ingen_tekst_er_mindre_enn_16_punkt(rolig: Page, ekte_vert: str, sti: str):
    rolig.goto(ekte_vert + sti)
    sma = rolig.evaluate("""() => [...document.querySelectorAll('body *')]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility())
        .filter(e => parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.outerHTML.slice(0, 90))""")
    assert sma == []


def test_tastaturet_hopper_til_innholdet(side: Page, ekte_vert: str):
    side.goto(ekte_vert)
    side.keyboard.press("Tab")
    assert side.evaluate("document.activeElement.textContent") == "Gå til innholdet"
    side.keyboard.press("Enter")
    assert side.evaluate("document.activeElement.id") == "innhold"


@pytest.mark.parametrize(
    ("sti", "foran"), [("jobb/", "funn-"), ("skatter/", "kommune-"), ("flytte-hit/barnehage/", "kommune-")]
)
def test_adresser_fra_for_idene_fikk_noe_foran_seg_virker(side: Page, ekte_vert: str, sti: str, foran: str):
    side.goto(ekte_vert + sti)
    ny = side.locator(f"[id^={foran}]").last.get_attribute("id")
    side.goto("about:blank")
    side.goto(f"{ekte_vert}{sti}#{ny.removeprefix(foran)}")
    expect(side.locator(f"[id={ny}]:target")).to_be_in_viewport()


@pytest.fixture(scope="module")
def stor_tekst(nettleser: Browser) -> Iterator[Page]:
    """A browser whose user has chosen text twice the usual size."""
    leser = nettleser.browser_type.launch(
        executable_path=programmer.CHROMIUM.sti(),
        args=[*programmer.VALG, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"],
    )
    yield leser.new_page(viewport=VANLIG)
    leser.close()


def test_dobbelt_sa_stor_tekst_uten_tap(stor_tekst: Page, ekte_vert: str, sti: str):
    """WCAG 2.2, 1.4.4: nothing leaves the page to the side, and no text is cut."""
    stor_tekst.goto(ekte_vert + sti)
    assert stor_tekst.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    assert stor_tekst.evaluate("document.documentElement.scrollWidth") <= VANLIG["width"]
    kuttet = stor_tekst.evaluate("""() => [...document.querySelectorAll('body *')]
        .filter(e => e.checkVisibility() && e.clientWidth > 1)
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
        .filter(e => getComputedStyle(e).overflow !== 'visible')
        .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
        .map(e => e.outerHTML.slice(0, 90))""")
    assert kuttet == []


def test_den_som_vil_ha_ro_far_ro(rolig: Page, ekte_vert: str, sti: str):
    rolig.goto(ekte_vert + sti)
    urolig = rolig.evaluate("""() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
        return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 || s.scrollBehavior === 'smooth'; })
        .map(e => e.outerHTML.slice(0, 90))""")
    assert urolig == []


@pytest.mark.parametrize("sti", ["", "skatter/", "hva-skjer/", "jobb/", "jobb/ferdig-utdannet/", "jobb/vi-er-to/"])
def test_med_systemets_egne_farger_synes_knapper_felt_og_fokus(nettleser: Browser, ekte_vert: str, sti: str):
    """Forced colours: shadows and backgrounds are gone, so that a border or a line must show what can be used."""
    kontekst = nettleser.new_context(forced_colors="active")
    side = kontekst.new_page()
    side.goto(ekte_vert + sti, wait_until="networkidle")
    uten_kant = side.evaluate("""() => [
            ...document.querySelectorAll('button, select, input:not([type=radio], [type=checkbox])')]
        .filter(e => e.checkVisibility({visibilityProperty: true}))
        .filter(e => parseFloat(getComputedStyle(e).borderTopWidth) < 1)
        .map(e => e.outerHTML.slice(0, 90))""")
    assert uten_kant == []
    for _ in range(25):
        side.keyboard.press("Tab")
        synes = side.evaluate("""() => {
            const e = document.activeElement, s = getComputedStyle(e), bruk = e.querySelector('use');
            return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
                || (bruk && parseFloat(getComputedStyle(bruk).strokeWidth) >= 2); }""")
        assert synes, side.evaluate("document.activeElement.outerHTML.slice(0, 90)")
    kontekst.close()
