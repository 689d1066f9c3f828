"""Each whole output of the made-up region, as it is published: golden files (gull.py) of the public contract."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gull import lik_gull
from stillingsdata import med_stillinger

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region

GULL = Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def testregion(testregion: Region) -> Region:
    """Testnes, with the vacancies of the day."""
    return med_stillinger(testregion)


@pytest.fixture(scope="session")
def kunnskap(testregion: Region, kontekst: Kontekst) -> Kunnskap:
    return Kunnskap(testregion, kontekst)


@pytest.fixture(scope="session")
def lik_gullfila() -> Callable[[str, str], bool]:
    """Whether the text is, byte for byte, what tests/exports/golden/<navn> holds."""

    def sjekk(navn: str, tekst: str) -> bool:
        return lik_gull(GULL / navn, tekst)

    return sjekk
