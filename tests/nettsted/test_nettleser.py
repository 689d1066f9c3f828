"""What only a browser can show: each kind of page, as people meet it, in Debian's Chromium."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from nettstedet import VANLIG
from playwright.sync_api import Page

SIDESLAG = (
    "", "skatter/", "skatter/mollisfossen/", "hva-skjer/", "hva-skjer/kvenfolkets-dag/", "jobb/", "flytte-hit/",
    "flytte-hit/barnehage/", "kommuner/", "kommuner/kafjord/", "kommuner/kafjord/lenker/", "kommuner/kafjord/brev/",
    "kommuner/kafjord/forste-90-dager/", "for/unge/", "tiltak/", "tiltak/unge-i-nord-troms/",
    "apne-data/", "om/", "bidra/", "404.html",
)  # fmt: skip
SMAL = {"width": 390, "height": 844}


@pytest.mark.parametrize("sti", SIDESLAG)
@pytest.mark.parametrize(
    "side",
    [(VANLIG, "light"), (VANLIG, "dark"), (SMAL, "light"), (SMAL, "dark")],
    ids=["bred-lys", "bred-mork", "smal-lys", "smal-mork"],
    indirect=True,
)
def test_axe_finner_ingenting(side: Page, vert: str, sti: str):
    """WCAG 2.2 AA and best practice, as far as a program can tell."""
    side.goto(vert + sti)
    funn = Axe().run(side).response["violations"]
    assert [(en["id"], [node["html"][:120] for node in en["nodes"]]) for en in funn] == []


@pytest.mark.parametrize("sti", SIDESLAG)
def test_ingen_side_spor_en_annen_vert(side: Page, vert: str, sti: str):
    side.goto(vert + sti, wait_until="networkidle")
    assert [bedt for bedt in side.bedt_om if not bedt.startswith((vert, "data:"))] == []


@pytest.mark.parametrize("sti", SIDESLAG)
@pytest.mark.parametrize("side", [({"width": 320, "height": 640}, "light")], ids=["320"], indirect=True)
def test_ingen_side_ma_rulles_sidelengs(side: Page, vert: str, sti: str):
    """WCAG 2.2, 1.4.10: 320 CSS pixels wide."""
    side.goto(vert + sti)
    assert side.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("sti", SIDESLAG)
def test_ingen_tekst_er_mindre_enn_16_punkt(side: Page, vert: str, sti: str):
    side.goto(vert + sti)
    sma = side.evaluate("""() => [...document.querySelectorAll('body *')]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility())
        .filter(e => parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.outerHTML.slice(0, 90))""")
    assert sma == []


def test_tastaturet_hopper_til_innholdet(side: Page, vert: str):
    side.goto(vert)
    side.keyboard.press("Tab")
    assert side.evaluate("document.activeElement.textContent") == "Gå til innholdet"
    side.keyboard.press("Enter")
    assert side.evaluate("document.activeElement.id") == "innhold"
