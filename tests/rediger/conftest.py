"""The web editor in a browser, with a GitHub of its own that is nowhere but here."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import chromium
import pytest
from liksomgithub import EIER, NAVN, NOKKEL, Github
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from regionportal.kontekst import Kontekst
from regionportal.load import last
from regionportal.model.region import Region
from regionportal.pages.rediger import filer
from regionportal.pages.tegner import Tegner

ROT = Path(__file__).parents[2]
ADRESSE = "https://portal.example/"
REPO = f"https://github.com/{EIER}/{NAVN}"
expect.set_options(timeout=30_000)  # on a busy machine; it goes on as soon as it is so

# Where it would go too: for fonts that it has, and for GitHub's state. The policy stops it, and it does without.
UNNVAERLIG = {"cdn.jsdelivr.net", "www.githubstatus.com"}
HOY = {"width": 1280, "height": 5000}  # it draws a field first when it is in the window


@pytest.fixture(scope="session")
def ekte(dag: date) -> Region:
    """The region of this repository."""
    region, feil = last(ROT / "data", dag)
    assert region, feil
    return region


class _Stille(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Nettsted(NamedTuple):
    """A site with nothing but the editor, its address, and the data that its repository has."""

    mappe: Path
    adresse: str
    data: Path


def _legg_ut(mappe: Path, region: Region, repo: str, dag: date) -> None:
    """What a build puts on the site for the editor, and the pages that it leads to."""
    kontekst = Kontekst(dag, ADRESSE, repo=repo)
    for artefact in filer(region, Tegner(ROT / "overrides" / "sider", region, kontekst)):
        (mappe / artefact.path).parent.mkdir(parents=True, exist_ok=True)
        (mappe / artefact.path).write_bytes(artefact.serialize())
    shutil.copytree(ROT / "overrides" / "rediger", mappe / "rediger", dirs_exist_ok=True)
    for plass, kilder in json.loads((ROT / "package.json").read_text("utf-8"))["nettsted"].items():
        if plass.startswith("rediger/"):
            (mappe / plass).mkdir(parents=True, exist_ok=True)
            for kilde in kilder:
                (mappe / plass / kilde.rpartition("/")[2]).symlink_to(ROT / "node_modules" / kilde)
    (mappe / "assets").mkdir()
    shutil.copy(ROT / "overrides" / "assets" / "merke.svg", mappe / "assets")
    (mappe / "bidra").mkdir()
    (mappe / "bidra" / "index.html").write_text("<!doctype html><html lang=nb><title>Bidra</title><h1>Bidra</h1>")


@pytest.fixture(scope="session")
def legg_ut(tmp_path_factory: pytest.TempPathFactory, dag: date) -> Iterator[Callable[[Region, Path, str], Nettsted]]:
    """Serve the editor for a region, its data, and the address of its repository."""
    tjenere = []

    def legg(region: Region, data: Path, repo: str = REPO) -> Nettsted:
        mappe = tmp_path_factory.mktemp("rediger")
        _legg_ut(mappe, region, repo, dag)
        tjener = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Stille, directory=mappe))
        threading.Thread(target=tjener.serve_forever, daemon=True).start()
        tjenere.append(tjener)
        return Nettsted(mappe, f"http://127.0.0.1:{tjener.server_port}/", data)

    yield legg
    for tjener in tjenere:
        tjener.shutdown()
        tjener.server_close()


@pytest.fixture(scope="session")
def testnes(legg_ut: Callable, testregion: Region, testdata: Path) -> Nettsted:
    return legg_ut(testregion, testdata)


@pytest.fixture(scope="session")
def nettleser() -> Iterator[Browser]:
    with sync_playwright() as p:
        leser = p.chromium.launch(executable_path=chromium.sti(), args=chromium.VALG)
        yield leser
        leser.close()


class Redaktor:
    """Somebody in the editor, who finds things by what they are called there."""

    def __init__(self, side: Page, nettsted: Nettsted):
        self.side, self.nettsted = side, nettsted
        self.github = Github.av(nettsted.data.parent)
        self.github.svar_i(side)
        self.brudd: list[str] = []  # where it was stopped from going
        side.on("requestfailed", lambda bedt: self.brudd.append(bedt.url) if bedt.failure == "csp" else None)

    def logg_inn(self) -> None:
        self.side.goto(f"{self.nettsted.adresse}rediger/")
        self.trykk("Logg inn med nøkkel")
        self.side.get_by_role("textbox").fill(NOKKEL)
        self.side.keyboard.press("Enter")
        self.side.get_by_role("grid").wait_for()

    def ga_til(self, sti: str) -> None:
        self.side.goto(f"{self.nettsted.adresse}rediger/#/{sti}")

    def trykk(self, navn: str, i: Locator | None = None) -> None:
        (i or self.side).get_by_role("button", name=navn).last.click()

    def felt(self, *navn: str) -> Locator:
        """The field of that name, in the one before: felt("Kilder", "Adresse")"""
        funnet: Page | Locator = self.side
        for en in navn:
            funnet = funnet.get_by_role("group", name=f"Feltet «\u2068{en}\u2069»", exact=True)
        return funnet

    def skriv(self, felt: Sequence[str], tekst: str) -> None:
        self.felt(*felt).get_by_role("textbox").fill(tekst)

    def lagre(self) -> None:
        """Save, and keep it as a draft."""
        self.side.get_by_role("button", name="Lagre", exact=True).click()
        self.trykk("Senere")
        try:
            self.side.get_by_role("grid").wait_for(timeout=9000)
        except Exception:
            self.side.screenshot(path="/tmp/rt1.png"); print(self.side.inner_text("body")[:900], self.github.ukjent); raise


@pytest.fixture
def redaktor(nettleser: Browser, testnes: Nettsted, dag: date) -> Iterator[Redaktor]:
    """Somebody signed in to Testnes' repository."""
    kontekst = nettleser.new_context(viewport=HOY, locale="nb-NO")
    ny = Redaktor(kontekst.new_page(), testnes)
    ny.side.clock.set_fixed_time(f"{dag}T12:00:00")
    ny.logg_inn()
    yield ny
    assert ny.github.ukjent == []
    assert {urlsplit(en).hostname for en in ny.brudd} <= UNNVAERLIG
    kontekst.close()
