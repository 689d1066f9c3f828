"""Nothing that ``sjekk`` accepts breaks the build: regions that hypothesis makes of the models (vilkarlig.py).

``pytest tests/test_byggbart.py --hypothesis-profile=lenge`` tries fifty times as many.
"""

from collections import Counter
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from gransking import galt_i
from hypothesis import HealthCheck, Phase, given, settings
from kopi import Kopi
from nettstedet import bygg, kopier
from steder import TESTDATA
from tegnede import alle_filer
from vilkarlig import regioner, skriv_lovlig

from regionportal.artefact import Artefact
from regionportal.model.region import Region
from regionportal.reading.load import last

DAG = date(2026, 11, 22)
FAERREST = 5  # records of a region, in the mean


@pytest.fixture
def ramme(tmp_path: Path) -> Kopi:
    return Kopi.ramme(TESTDATA, tmp_path / "portal", DAG)


def test_alt_som_sjekken_godtar_lar_seg_bygge(ramme: Kopi):
    sett: Counter[str] = Counter()

    @_ganger(4)
    @given(regioner(TESTDATA))
    def prov(filer: dict[str, dict]) -> None:
        region = _lovlig(filer, ramme)
        sett.update(regioner=1, poster=len(region.poster), stillinger=len(region.stillinger.stillinger))
        assert galt_i(alle_filer(region, DAG)) == []

    prov()
    assert sett["poster"] > FAERREST * sett["regioner"]
    assert sett["stillinger"]


@pytest.mark.treg
def test_mkdocs_bygger_det_strengt(ramme: Kopi, tmp_path: Path):
    numre = count()

    @_ganger(50)
    @given(regioner(TESTDATA))
    def prov(filer: dict[str, dict]) -> None:
        _lovlig(filer, ramme)
        prosjekt = kopier(ramme.data, tmp_path / f"{next(numre)}")
        assert galt_i(Artefact(*en) for en in bygg(prosjekt, prosjekt / "site", DAG).filer.items()) == []

    prov()
    assert next(numre)


def _ganger(andel: int) -> settings:
    """That part of as many as the profile says: a region takes a while to make, and minutes to make small."""
    sen = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    return settings(max_examples=settings().max_examples // andel, phases=[Phase.generate], suppress_health_check=sen)


def _lovlig(filer: dict[str, dict], ramme: Kopi) -> Region:
    ramme.tilbake()
    assert skriv_lovlig(filer, ramme, TESTDATA / "bilder") == []
    region, _ = last(ramme.data, DAG)
    assert region
    return region
