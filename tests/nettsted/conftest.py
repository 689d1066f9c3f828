"""The built sites that the tests walk, each built once, and a browser to meet them in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fiendtlig import skriv_region
from filtjener import tjen
from nettstedet import VANLIG, Nettsted, bygg, kopier
from playwright.sync_api import Browser, Page
from steder import ROT
from stillingsdata import STILLINGER

from regionportal.feil import som_tekst
from regionportal.model.region import Region
from regionportal.reading.load import last

SENERE = date(2026, 12, 12)


@pytest.fixture(scope="session")
def region(dag: date) -> Region:
    """The real data."""
    region, feil = last(ROT / "data", dag)
    if region is None:
        pytest.fail(f"Dataene har feil:\n{som_tekst(feil)}", pytrace=False)
    return region


@pytest.fixture(scope="session")
def nettsted(tmp_path_factory: pytest.TempPathFactory, dag: date) -> Nettsted:
    """The real data, at the root of a host."""
    return bygg(ROT, tmp_path_factory.mktemp("nettsted") / "site", dag)


@pytest.fixture(scope="session")
def under_prefiks(tmp_path_factory: pytest.TempPathFactory, dag: date) -> Nettsted:
    """The real data, in a folder of a host, as on GitHub Pages."""
    return bygg(ROT, tmp_path_factory.mktemp("prefiks") / "site", dag, "https://example.org/portal/")


@pytest.fixture(scope="session")
def testprosjekt(tmp_path_factory: pytest.TempPathFactory, testdata: Path) -> Path:
    """The project with the test region's data. Tests build it, never write in it."""
    return kopier(testdata, tmp_path_factory.mktemp("testprosjekt") / "portal")


@pytest.fixture(scope="session")
def testnes(testprosjekt: Path, tmp_path_factory: pytest.TempPathFactory, dag: date) -> Nettsted:
    """The test region, where some texts are hostile."""
    return bygg(testprosjekt, tmp_path_factory.mktemp("testnes") / "site", dag)


@pytest.fixture(scope="session")
def testnes_senere(testprosjekt: Path, tmp_path_factory: pytest.TempPathFactory) -> Nettsted:
    """The test region three weeks later."""
    return bygg(testprosjekt, tmp_path_factory.mktemp("senere") / "site", SENERE)


@pytest.fixture(scope="session")
def fiendtlig_nettsted(testdata: Path, tmp_path_factory: pytest.TempPathFactory, dag: date) -> Nettsted:
    """A region where every text is hostile (fiendtlig.py)."""
    prosjekt = kopier(testdata, tmp_path_factory.mktemp("fiendtlig") / "portal")
    skriv_region(prosjekt / "data")
    return bygg(prosjekt, tmp_path_factory.mktemp("fiendtlig") / "site", dag)


@pytest.fixture(scope="session")
def testnes_ledige(testdata: Path, tmp_path_factory: pytest.TempPathFactory, dag: date) -> Nettsted:
    """The test region with vacancies, as it was built at noon."""
    mappe = tmp_path_factory.mktemp("ledige")
    prosjekt = kopier(testdata, mappe / "portal")
    status = prosjekt / "data" / "status" / "stillinger.json"
    status.parent.mkdir(exist_ok=True)
    status.write_text(STILLINGER.model_dump_json(), encoding="utf-8")
    return bygg(prosjekt, mappe / "site", dag)


@pytest.fixture(params=["nettsted", "under_prefiks", "testnes", "testnes_ledige"])
def ethvert(request: pytest.FixtureRequest) -> Nettsted:
    """Each of the sites in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def kopi(testdata: Path, tmp_path: Path) -> Path:
    """A project with the test region's data that a test may write in."""
    return kopier(testdata, tmp_path / "portal")


@pytest.fixture(scope="session")
def vert(nettsted: Nettsted) -> Iterator[str]:
    """The real site, served here."""
    with tjen(nettsted.mappe) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def testvert(testnes: Nettsted) -> Iterator[str]:
    """The test region's site, served here."""
    with tjen(testnes.mappe) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def fiendtlig_vert(fiendtlig_nettsted: Nettsted) -> Iterator[str]:
    """The hostile site, served here."""
    with tjen(fiendtlig_nettsted.mappe) as adresse:
        yield adresse


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
