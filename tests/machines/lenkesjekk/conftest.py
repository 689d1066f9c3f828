"""A clock that only sleep moves, and a link check that is quick."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sovetid import Tid

from regionportal.machines.lenkesjekk.henting import Oppsett, hent_alle
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar

BEGYNNELSE = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _uten_mellomledd(monkeypatch):
    """Local servers are reached directly, whatever the machine's proxy is."""
    for navn in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(navn, raising=False)


@pytest.fixture(autouse=True)
def _tjeneren_star_pa_denne_maskinen(monkeypatch):
    """An address of this machine counts as any other where it is judged, and not where data is read."""
    monkeypatch.setattr("regionportal.machines.lenkesjekk.dommer.dom.gyldig", lambda adresse: True)


@pytest.fixture
def tid() -> Tid:
    return Tid()


@pytest.fixture
def hent(tid) -> Callable[..., dict[str, Lenkesvar]]:
    """hent([addresses], pause=1.0): what they answer, on the given clock."""

    def hent(adresser, **felt) -> dict[str, Lenkesvar]:
        klokker = {"klokke": lambda: tid.na, "sov": tid.sov, "na": lambda: BEGYNNELSE + timedelta(seconds=tid.na)}
        oppsett = {"pause": 0, "tidsfrist": 5} | klokker
        return asyncio.run(
            hent_alle(adresser, Oppsett("portal-lenkesjekk/1.0 (+https://portal.example/)", **oppsett | felt))
        )

    return hent
