"""What is known of the test region on the tests' day."""

import pytest

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region


@pytest.fixture(scope="session")
def kunnskap(testregion: Region, kontekst: Kontekst) -> Kunnskap:
    return Kunnskap(testregion, kontekst)
