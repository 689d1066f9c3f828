"""The built sites that the tests walk. Each is built once."""

from datetime import date
from pathlib import Path

import pytest
from nettstedet import ROT, Nettsted, bygg, kopier

from regionportal.feil import som_tekst
from regionportal.load import last
from regionportal.model.region import Region

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


@pytest.fixture(params=["nettsted", "under_prefiks", "testnes"])
def ethvert(request: pytest.FixtureRequest) -> Nettsted:
    """Each of the sites in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def kopi(testdata: Path, tmp_path: Path) -> Path:
    """A project with the test region's data that a test may write in."""
    return kopier(testdata, tmp_path / "portal")
