"""The pictures in the editors' guide, taken of the portal's own pages as a telephone shows them:
``make bilder-til-guiden``, and ``make bilder-til-guiden REGION=<id>`` for a region in regioner/, into its own docs/.

The site is built for reserved addresses and answered from its folder, and GitHub by the web editor's test GitHub, so
that nothing is asked of any network. GitHub's own pages are not here: they cannot be reached so, and they are not ours
to draw.
"""

import io
import mimetypes
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import markdown
import programmer
from ekte import dagen
from liksomgithub import EIER, NAVN, NOKKEL, Github
from PIL import Image
from playwright.sync_api import Locator, Page, Route, sync_playwright
from steder import ROT

from regionportal.editors.gjennomgang.kjoring import gjennomga
from regionportal.editors.gjennomgang.sammendrag import som_markdown
from regionportal.model.regiontekst import forste_skatt
from regionportal.model.skatt import Skatt
from regionportal.portal import les
from regionportal.reading.regionmappe import finn

ADRESSE = "https://portal.example/"
REPO = f"https://github.com/{EIER}/{NAVN}"
TELEFON = {"width": 390, "height": 560}
TETTHET = 1.5
KVALITET = 40  # of WebP
LUFT = 16
SAMMENDRAG = 654  # CSS pixels


@dataclass(frozen=True)
class Guiden:
    """The guide of a region, the treasure that it tells of, and what its ingress is made in the pictures."""

    hjem: Path
    skatt: Skatt

    @property
    def mappe(self) -> Path:
        return self.hjem / "docs" / "bidra" / "bilder"

    @property
    def ny_ingress(self) -> str:
        """Of the old one, so that nothing is said of the place that its source does not say."""
        return f"{self.skatt.ingress.partition('. ')[0].rstrip('.')}. Dette er en ny setning."


@cache
def guiden() -> Guiden:
    """Of the region in REGION, or of the project itself."""
    hjem = finn(ROT, os.environ.get("REGION", ""))
    skatt = forste_skatt(les(ROT, dagen(), hjem=hjem).hel)
    if skatt is None:
        sys.exit("Regionen har ingen skatt å vise. Skriv en, og kjør kommandoen på nytt.")
    return Guiden(hjem, skatt)


@dataclass(frozen=True)
class Bilde:
    """A picture: its name, the page that it is of, and what is done there before it is taken. ``ta`` gives what to
    picture, and None for the window; ``over`` and ``under`` are CSS pixels of the page around it."""

    navn: str
    side: str
    ta: Callable[[Page], Locator | None]
    over: int = LUFT
    under: int = LUFT


def _vindu(side: Page) -> None:
    """The page as it opens."""


def _endre(side: Page) -> Locator:
    return side.locator(".endre")


def _meld_inn(side: Page) -> Locator:
    return side.locator("main p", has=side.get_by_role("link", name="Meld inn en skatt"))


def _innlogging(side: Page) -> None:
    side.get_by_role("button", name="Logg inn med nøkkel").wait_for()


def _samlinger(side: Page) -> None:
    _innlogging(side)
    side.get_by_role("button", name="Logg inn med nøkkel").click()
    side.get_by_role("textbox").fill(NOKKEL)
    side.get_by_role("button", name="Logg inn", exact=True).click()
    side.get_by_text("Skatter i ").first.wait_for()


def _skatten(side: Page) -> None:
    skatt = guiden().skatt
    side.goto(f"{ADRESSE}rediger/#/collections/skatter-{skatt.kommune}/entries/{skatt.id}")
    felt = side.locator('[data-key-path="ingress"] textarea')
    felt.fill(guiden().ny_ingress)
    felt.evaluate("felt => felt.scrollIntoView({block: 'center'})")


def _send(side: Page) -> None:
    side.get_by_role("button", name="Lagre").click()
    side.get_by_role("button", name="Send til godkjenning").wait_for()


def _forslagene(side: Page) -> None:
    side.get_by_role("button", name="Send til godkjenning").click()
    side.get_by_role("button", name="Sorter").wait_for()  # back in the list
    side.goto(f"{ADRESSE}rediger/#/workflow")
    side.get_by_text(guiden().skatt.navn).first.wait_for()


def _sammendrag(side: Page) -> Locator:
    """What the check says of the proposal, in the page's own styles. The page is one that it tells of."""
    side.locator("main").evaluate("(main, html) => { main.innerHTML = `<div>${html}</div>`; }", _sjekken_sier())
    hele = side.locator("main > div")  # which the guide shows in one height, whatever the region
    hele.evaluate("(hele, hoyde) => Object.assign(hele.style, {height: `${hoyde}px`, overflow: 'hidden'})", SAMMENDRAG)
    return hele


def _sjekken_sier() -> str:
    """As HTML, when the ingress of one treasure is made new."""
    with tempfile.TemporaryDirectory() as mappe:
        gammel, ny = Path(mappe, "gammel"), Path(mappe, "ny")
        for prosjekt in (gammel, ny):
            shutil.copytree(ROT / "felles", prosjekt / "felles")
            shutil.copytree(guiden().hjem / "data", prosjekt / "data")
            shutil.copytree(guiden().hjem / "docs", prosjekt / "docs", ignore=shutil.ignore_patterns("bilder"))
        fil = ny / guiden().skatt.fil
        felt = re.compile(r"^ingress: .*\n(?: .*\n)*", re.MULTILINE)
        ingress = f"ingress: {guiden().ny_ingress}\n"
        fil.write_text(felt.sub(lambda _: ingress, fil.read_text("utf-8"), count=1), "utf-8")
        gjennomgang, _ = gjennomga(ny, gammel, dagen())
    return markdown.markdown(som_markdown(gjennomgang).replace("\n  - ", "\n    - "))


SKATTEN = Skatt.plass.side
# Those of the web editor follow each other: each begins where the one before it ended.
BILDER = (
    Bilde("foresla", SKATTEN, _endre, over=180),
    Bilde("meld-inn", "skatter/", _meld_inn, under=180),
    Bilde("publisert", SKATTEN, _vindu),
    Bilde("papir", "bidra/papir/", _vindu),
    Bilde("sammendrag", SKATTEN, _sammendrag),
    Bilde("rediger-inn", "rediger/", _innlogging),
    Bilde("rediger-liste", "rediger/", _samlinger),
    Bilde("rediger-skatt", "rediger/", _skatten),
    Bilde("rediger-send", "rediger/", _send),
    Bilde("rediger-forslag", "rediger/", _forslagene),
)


def nye_bilder(nettsted: Path, ut: Path, ta: Callable[[Path, Path], None]) -> None:
    """All the pictures, instead of those in the folder: when one cannot be taken, all that were there are left."""
    with tempfile.TemporaryDirectory() as nye:
        ta(nettsted, Path(nye))
        ut.mkdir(parents=True, exist_ok=True)
        for gammelt in ut.glob("*.webp"):
            gammelt.unlink()
        for nytt in Path(nye).iterdir():
            shutil.move(nytt, ut / nytt.name)


def ta_bilder(nettsted: Path, ut: Path) -> None:
    with sync_playwright() as p:
        nettleser = p.chromium.launch(executable_path=programmer.CHROMIUM.sti(), args=programmer.VALG)
        side = nettleser.new_context(
            viewport=TELEFON,
            device_scale_factor=TETTHET,
            is_mobile=True,
            has_touch=True,
            color_scheme="light",
            reduced_motion="reduce",
            locale="nb-NO",
            timezone_id="Europe/Oslo",
        ).new_page()
        side.route("**/*", lambda rute: rute.abort())
        side.route(f"{ADRESSE}**", _fra(nettsted))
        Github.av(ROT, guiden().hjem).svar_i(side)
        for bilde in BILDER:
            _ta(side, bilde, ut)
        nettleser.close()


def _ta(side: Page, bilde: Bilde, ut: Path) -> None:
    adresse = f"{ADRESSE}{bilde.side.format_map(vars(guiden().skatt))}"
    if not side.url.startswith(f"{ADRESSE}rediger/") or bilde.side != "rediger/":
        side.goto(adresse, wait_until="networkidle")
    utsnitt = bilde.ta(side)
    side.wait_for_load_state("networkidle")
    side.wait_for_timeout(500)  # the editor moves its panels
    valg = {} if utsnitt is None else {"full_page": True, "clip": _rundt(utsnitt, bilde)}
    Image.open(io.BytesIO(side.screenshot(**valg))).save(ut / f"{bilde.navn}.webp", quality=KVALITET, method=6)


def _rundt(utsnitt: Locator, bilde: Bilde) -> dict[str, float]:
    """All of the window's width, and the height of what is pictured."""
    boks = utsnitt.evaluate(
        "e => { const b = e.getBoundingClientRect(); return {y: b.top + scrollY, height: b.height}; }"
    )
    return {
        "x": 0,
        "y": boks["y"] - bilde.over,
        "width": TELEFON["width"],
        "height": bilde.over + boks["height"] + bilde.under,
    }


def _fra(nettsted: Path) -> Callable[[Route], None]:
    def svar(rute: Route) -> None:
        sti = nettsted / unquote(urlsplit(rute.request.url).path).lstrip("/")
        fil = sti / "index.html" if sti.is_dir() else sti
        if fil.is_file():
            rute.fulfill(path=fil, content_type=mimetypes.guess_type(fil.name)[0])
        else:
            rute.fulfill(status=404)

    return svar


def main() -> None:
    miljo = os.environ | {"PORTAL_DAG": dagen().isoformat(), "PORTAL_URL": ADRESSE, "PORTAL_REPO": REPO}
    with tempfile.TemporaryDirectory() as mappe:
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", mappe], cwd=ROT, env=miljo, check=True
        )
        nye_bilder(Path(mappe), guiden().mappe, ta_bilder)
    for bilde in sorted(guiden().mappe.iterdir()):
        print(f"{bilde.relative_to(ROT)}: {bilde.stat().st_size} byte")


if __name__ == "__main__":
    main()
