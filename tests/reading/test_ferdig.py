from dataclasses import replace

import pytest

from regionportal.reading.ferdig import ferdig
from regionportal.reading.load import les_innhold


@pytest.fixture(scope="module")
def utkast(testdata, dag):
    return les_innhold(testdata, dag).utkast


def test_et_helt_utkast_blir_en_region(utkast, testregion):
    assert ferdig(utkast) == testregion


@pytest.mark.parametrize("fil", ["om", "satser", "yrker", "grenser"])
def test_uten_ei_fil_som_alle_har_er_det_ingen_region(utkast, fil):
    assert ferdig(replace(utkast, **{fil: None})) is None
