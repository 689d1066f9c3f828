"""Golden files: each whole output of the made-up region, as it is published.

A test that fails here shows the public contract changing. When the change is meant, renew the files and read the
difference before it is committed:

    PORTAL_NY_GULL=1 .venv/bin/python -m pytest tests/exports
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
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
        fil = GULL / navn
        if os.environ.get("PORTAL_NY_GULL"):
            fil.parent.mkdir(parents=True, exist_ok=True)
            fil.write_bytes(tekst.encode())
        assert tekst == fil.read_bytes().decode()
        return True

    return sjekk
