"""The sheet that lies on the site, for whoever cannot run the command."""

import pytest
from steder import MALER

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.nettsted import artefacts

pytestmark = pytest.mark.treg


@pytest.fixture(scope="module")
def filer(testregion, kontekst):
    return {en.path: en.content for en in artefacts(Kunnskap(testregion, kontekst), MALER)}


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_arket_er_det_samme_som_kommandoen_skriver(portal, filer, ending):
    ark = portal.mappe / f"mal.{ending}"
    assert portal(ark).kode == 0
    assert ark.read_bytes() == filer[f"jobb/behov.{ending}"]
