"""A clock that only sleep moves, and a link check that is quick."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from regionportal.machines.lenkesjekk.funn import Funn
from regionportal.machines.lenkesjekk.henting import Oppsett, hent_alle

BEGYNNELSE = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


class Tid:
    """Seconds since the beginning. ``sovet``: how long each sleep was."""

    def __init__(self):
        self.naa, self.sovet = 0.0, []

    async def sov(self, sekunder: float) -> None:
        self.naa += sekunder
        self.sovet.append(sekunder)
        await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def _uten_mellomledd(monkeypatch):
    """Local servers are reached directly, whatever the machine's proxy is."""
    for navn in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(navn, raising=False)


@pytest.fixture
def tid() -> Tid:
    return Tid()


@pytest.fixture
def hent(tid) -> Callable[..., dict[str, Funn]]:
    """hent([addresses], pause=1.0): what they answer, on the given clock."""

    def hent(adresser, **felt) -> dict[str, Funn]:
        klokker = {"klokke": lambda: tid.naa, "sov": tid.sov, "naa": lambda: BEGYNNELSE + timedelta(seconds=tid.naa)}
        oppsett = {"pause": 0, "tidsfrist": 5} | klokker
        return asyncio.run(
            hent_alle(adresser, Oppsett("portal-lenkesjekk/1.0 (+https://portal.example/)", **oppsett | felt))
        )

    return hent
