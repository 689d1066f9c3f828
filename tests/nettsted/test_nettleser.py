"""What only a browser can show: each kind of page, as people meet it, in Debian's Chromium."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import chromium
import pytest
from axe_playwright_python.sync_playwright import Axe
from nettstedet import Nettsted
from playwright.sync_api import Browser, Page, sync_playwright

SIDESLAG = (
    "", "skatter/", "skatter/mollisfossen/", "hva-skjer/", "hva-skjer/kvenfolkets-dag/", "jobb/", "flytte-hit/",
    "flytte-hit/barnehage/", "kommuner/", "kommuner/kafjord/", "for/unge/", "tiltak/", "tiltak/unge-i-nord-troms/",
    "apne-data/", "om/", "bidra/", "404.html",
)  # fmt: skip
VANLIG, SMAL = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
VALG = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


class _Stille(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def vert(nettsted: Nettsted) -> Iterator[str]:
    """The real site, served here."""
    tjener = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Stille, directory=nettsted.mappe))
    threading.Thread(target=tjener.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{tjener.server_port}/"
    tjener.shutdown()
    tjener.server_close()


@pytest.fixture(scope="module")
def nettleser() -> Iterator[Browser]:
    with sync_playwright() as p:
        leser = p.chromium.launch(executable_path=chromium.sti(), args=VALG)
        yield leser
        leser.close()


@pytest.fixture
def side(nettleser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of a given size and colour scheme; all that it asks for is in ``side.bedt_om``."""
    storrelse, farger = getattr(request, "param", (VANLIG, "light"))
    kontekst = nettleser.new_context(viewport=storrelse, color_scheme=farger)
    ny = kontekst.new_page()
    ny.bedt_om = []
    ny.on("request", lambda bedt: ny.bedt_om.append(bedt.url))
    yield ny
    kontekst.close()


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
