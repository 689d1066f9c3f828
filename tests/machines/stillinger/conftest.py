"""A run against a Nav that lives on this machine, with a clock that only sleep moves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from navtjener import NA, SONE, TOKEN, Nav
from sovetid import Tid
from tjener import Tjener

from regionportal.machines.stillinger import feed
from regionportal.machines.stillinger.kjoring import Stillingskjoring, kjor
from regionportal.model.region import Region


@pytest.fixture(autouse=True)
def _uten_mellomledd(monkeypatch):
    """Local servers are reached directly, whatever the machine's proxy is."""
    for navn in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(navn, raising=False)
        monkeypatch.delenv(navn.upper(), raising=False)


@pytest.fixture(autouse=True)
def _uten_oppsett(monkeypatch):
    for navn in ("PORTAL_NAV_TOKEN", "PORTAL_URL", "PORTAL_REPO"):
        monkeypatch.delenv(navn, raising=False)


@pytest.fixture(scope="session")
def region(testregion) -> Region:
    """Testnes, with postal codes."""
    koder = {"ness": ("9990", "9991"), "vik": ("9992",)}
    return replace(
        testregion, kommuner=tuple(en.model_copy(update={"postnummer": koder[en.id]}) for en in testregion.kommuner)
    )


@pytest.fixture
def nav() -> Nav:
    return Nav()


@pytest.fixture
def tjener(nav) -> Iterator[Tjener]:
    with nav.apne() as tjener:
        yield tjener


@pytest.fixture
def tid() -> Tid:
    return Tid()


@pytest.fixture
def oppsett(tjener, tid) -> feed.Feedoppsett:
    return feed.Feedoppsett(NA, SONE, tjener.rot, pause=0, tidsfrist=5, klokke=lambda: tid.na, sov=tid.sov)


@pytest.fixture
def les(region, tmp_path, nav, oppsett) -> Callable[..., Stillingskjoring]:
    """A run of ``portal stillinger`` in a folder of its own: les(na=…)."""

    def les(na: datetime = NA, **felt) -> Stillingskjoring:
        nav.na = na
        return kjor(region, tmp_path, feed.token(TOKEN), replace(oppsett, na=na, **felt))

    return les


@pytest.fixture
def status(tmp_path) -> Path:
    return tmp_path / "data" / "status"
