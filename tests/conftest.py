"""What the tests share: a small made-up region, the day that it is built on, and its address."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import chromium
import pytest
from hull import lag_hull
from hypothesis import settings
from kopi import Kopi
from steder import TESTDATA

from regionportal.feil import som_tekst
from regionportal.kontekst import Kontekst
from regionportal.model.hendelse import Hendelse
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.reading.load import last

if TYPE_CHECKING:
    from playwright.sync_api import Browser

settings.register_profile("portal", derandomize=True, deadline=None, database=None)  # no chance, no clock, no files
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
def nettleser() -> Iterator["Browser"]:
    """The browser. There is one, for Playwright takes no other beside it."""
    from playwright.sync_api import sync_playwright  # which most tests do not wait for

    with sync_playwright() as p:
        leser = p.chromium.launch(executable_path=chromium.sti(), args=chromium.VALG)
        yield leser
        leser.close()


@pytest.fixture(autouse=True)
def _uten_nettleserens_lokke(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that needs no browser does not see Playwright's event loop.

    It runs in the thread for as long as the browser is open, and asyncio.run takes no other.
    """
    lokke = None if "nettleser" in request.fixturenames else asyncio._get_running_loop()
    if lokke is None:
        yield
        return
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(lokke)
