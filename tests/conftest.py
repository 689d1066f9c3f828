"""What the tests share: a small made-up region on a day of its own, the real one today, what is built once, a browser.

Each test is marked by what it needs, so that one may leave out what is slow: ``browser`` (it looks in one), ``bygg``
(it builds a site). What a contributor's change must pass is marked ``innhold`` where it stands.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import programmer
import pytest
from bygda import skriv_bygda
from ekte import dagen, les_ekte
from filelock import FileLock
from hull import lag_hull
from hypothesis import settings
from kopi import Kopi
from steder import TESTDATA
from tjener import Tjener

from regionportal.feil import som_tekst
from regionportal.kontekst import Kontekst
from regionportal.model.hendelse import Hendelse
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.reading.load import last

pytest.register_assert_rewrite("gull", "reisende")

if TYPE_CHECKING:
    from playwright.sync_api import Browser

settings.register_profile("portal", derandomize=True, deadline=None, database=None)  # no chance, no clock, no files
settings.register_profile("lenge", settings.get_profile("portal"), derandomize=False, max_examples=5000)
settings.load_profile("portal")


@pytest.fixture(scope="session")
def testdata() -> Path:
    """The data of Testnes: two municipalities and every kind of record. Tests copy it, never write in it."""
    return TESTDATA


@pytest.fixture(scope="session")
def dag() -> date:
    """Today, in all tests: a Sunday."""
    return date(2026, 11, 22)


@pytest.fixture(scope="session")
def testregion(testdata: Path, dag: date) -> Region:
    region, feil = last(testdata, dag)
    if region is None:
        pytest.fail(f"Testregionen har feil:\n{som_tekst(feil)}", pytrace=False)
    return region


@pytest.fixture(scope="session")
def hullregion(testdata: Path, tmp_path_factory: pytest.TempPathFactory, dag: date) -> Region:
    """Testnes with every kind of hole in its answers (hull.py)."""
    region, feil = lag_hull(Kopi.ramme(testdata, tmp_path_factory.mktemp("hull"), dag)).last()
    assert region, feil
    return region


@pytest.fixture(scope="session")
def kontekst(dag: date) -> Kontekst:
    return Kontekst(dag, "https://portal.example/")


@pytest.fixture
def nett(monkeypatch: pytest.MonkeyPatch) -> Callable[[Tjener], None]:
    """nett(tjener): all http addresses lead to the server."""
    return lambda tjener: monkeypatch.setenv("HTTP_PROXY", tjener.rot)


@pytest.fixture(scope="session")
def lag_hendelse() -> Callable[..., Hendelse]:
    """An event with these dates: lag_hendelse({"fra": "2026-12-05"}, navn="Fyrdagen")."""

    def lag(*datoer: dict, **felt: object) -> Hendelse:
        return Hendelse.model_validate(
            {
                "id": "fest",
                "navn": "Fest",
                "kommune": "ness",
                "type": "festival",
                "ingress": "Fest i bygda.",
                "sted": {"navn": "Nessby"},
                "tidspunkt": "Når det passer",
                "oppdatert": "2026-11-20",
                "kilder": [{"url": "https://www.ness.example/", "lest": "2026-11"}],
                "datoer": datoer,
                **felt,
            }
        )

    return lag


@pytest.fixture(scope="session")
def lag_skatt() -> Callable[..., Skatt]:
    """A treasure, at (lon, lat) if a point is given: lag_skatt("fyret", (20.2, 69.3), kategori="historie")."""

    def lag(id_: str, punkt: tuple[float, float] | None = None, **felt: object) -> Skatt:
        sted = (
            {"navn": "Nessby", "lon": punkt[0], "lat": punkt[1], "presisjon": "punkt", "kilde": "SSR"}
            if punkt
            else None
        )
        return Skatt.model_validate(
            {
                "id": id_,
                "navn": id_,
                "kommune": "ness",
                "kategori": "mat",
                "ingress": "God.",
                "sted": sted,
                "kilder": [{"url": "https://www.ness.example/", "lest": "2026-11"}],
                "oppdatert": "2026-11-20",
                **felt,
            }
        )

    return lag


@pytest.fixture(scope="session")
def ekte_dag() -> date:
    """The day of the real data: today."""
    return dagen()


@pytest.fixture(scope="session")
def ekte(ekte_dag: date) -> Region:
    """The region of this repository, today."""
    return les_ekte(ekte_dag)


@pytest.fixture(scope="session")
def bygdaregion(testdata: Path, tmp_path_factory: pytest.TempPathFactory, dag: date) -> Region:
    """The test region grown to a real one's size (bygda.py)."""
    data = tmp_path_factory.mktemp("bygda") / "data"
    skriv_bygda(testdata, data)
    return les_ekte(dag, data)


@pytest.fixture(scope="session")
def felles(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """A folder that is made once in a run of the tests, by the worker that asks first: felles("nettsted", lag). It is
    not there when ``lag`` gets it; nobody writes in it afterwards."""
    egen = tmp_path_factory.getbasetemp()
    rot = (egen.parent if "PYTEST_XDIST_WORKER" in os.environ else egen) / "felles"  # the folder of the run
    rot.mkdir(exist_ok=True)

    def hent(navn: str, lag: Callable[[Path], None]) -> Path:
        mappe, ferdig = rot / navn, rot / f"{navn}.ferdig"
        with FileLock(rot / f"{navn}.las"):
            if not ferdig.exists():
                shutil.rmtree(mappe, ignore_errors=True)  # of one who gave up half-way
                lag(mappe)
                ferdig.touch()
        return mappe

    return hent


@pytest.fixture(scope="module")
def nettleser() -> Iterator["Browser"]:
    """The browser, open as long as the tests of one file. Playwright's event loop runs in this thread meanwhile, and
    asyncio takes no other beside it: what needs one of its own is in a file without a browser."""
    from playwright.sync_api import sync_playwright  # which most tests do not wait for

    with sync_playwright() as p:
        leser = p.chromium.launch(executable_path=programmer.CHROMIUM.sti(), args=programmer.VALG)
        yield leser
        leser.close()


@pytest.hookimpl(tryfirst=True)  # before -m chooses
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for test in items:
        for merke, tegn in (("browser", "nettleser"), ("bygg", "felles")):
            if tegn in getattr(test, "fixturenames", ()):
                test.add_marker(merke)
