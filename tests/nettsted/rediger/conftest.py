"""The web editor in a browser, with a GitHub of its own that is nowhere but here."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from filtjener import tjen
from playwright.sync_api import Browser
from redaktor import ADRESSE, HOY, REPO, Nettsted, Redaktor
from steder import EGEN_DAG, MALER, ROT

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages.rediger import filer
from regionportal.pages.tegner import lag_tegner
from regionportal.reading.load import last

# Where it would go too: for fonts that it has, and for GitHub's state. The policy stops it, and it does without.
UNNVAERLIG = {"cdn.jsdelivr.net", "www.githubstatus.com"}


@pytest.fixture(scope="session")
def ekte() -> Region:
    """The region of this repository."""
    region, feil = last(ROT / "data", EGEN_DAG)
    assert region, feil
    return region


def _legg_ut(mappe: Path, region: Region, repo: str, dag: date) -> None:
    """What a build puts on the site for the editor, and the pages that it leads to."""
    kontekst = Kontekst(dag, ADRESSE, repo=repo)
    kunnskap = Kunnskap(region, kontekst)
    for artefact in filer(kunnskap, lag_tegner(MALER, kunnskap)):
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

    def legg(region: Region, data: Path, repo: str = REPO) -> Nettsted:
        mappe = tmp_path_factory.mktemp("rediger")
        _legg_ut(mappe, region, repo, dag)
        return Nettsted(mappe, tjenere.enter_context(tjen(mappe)), data)

    with ExitStack() as tjenere:
        yield legg


@pytest.fixture(scope="session")
def testnes(legg_ut: Callable, testregion: Region, testdata: Path) -> Nettsted:
    return legg_ut(testregion, testdata)


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
