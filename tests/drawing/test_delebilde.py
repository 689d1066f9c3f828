"""The pictures of shared pages."""

from io import BytesIO

import pytest
from PIL import Image

from regionportal.drawing.delebilde import SIDESLAG, delebilder


@pytest.fixture(scope="module")
def bilder(testregion):
    return {navn: lag() for navn, lag in delebilder(testregion)}


def test_hvert_sideslag_og_hver_kommune_har_et_bilde(bilder):
    assert bilder.keys() == {*SIDESLAG, "kommuner-ness", "kommuner-vik"}


def test_bildene_har_malene_som_deling_ber_om_og_er_lette(bilder):
    for png in bilder.values():
        assert Image.open(BytesIO(png)).size == (1200, 630)
        assert len(png) < 40_000


def test_hver_kommune_har_sitt_eget(bilder):
    assert bilder["kommuner-ness"] != bilder["kommuner-vik"]


def test_samme_region_gir_samme_bilder(bilder, testregion):
    assert {navn: lag() for navn, lag in delebilder(testregion)} == bilder
