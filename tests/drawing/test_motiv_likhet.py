"""No two mountains, houses or forts look alike, nor two records' pictures: measured as a viewer sees them, small."""

from random import Random
from statistics import median

import pytest
from likhet import alene, forskjeller, raster

from regionportal.drawing.motiv import lag_motiv
from regionportal.drawing.motiv.figurer import FIGURER, bygg, forsamling, minne, topper

EGENARTEDE = sorted(
    navn
    for navn, figur in FIGURER.items()
    if figur.__module__ in {modul.__name__ for modul in (bygg, forsamling, minne, topper)}
)


@pytest.mark.parametrize("navn", EGENARTEDE)
def test_en_figur_er_tegnet_pa_ny_for_hver_post(navn):
    skritt = [
        ulike for ulike, *_ in forskjeller([raster(alene(FIGURER[navn](Random(f"{navn}{n}")))) for n in range(12)])
    ]
    assert skritt[0] > 0.25
    assert median(skritt) > 1.5


def test_to_poster_har_aldri_nesten_samme_bilde(testregion):
    poster = (*testregion.skatter, *testregion.hendelser, *testregion.kommuner, *testregion.om.temaer)
    assert forskjeller(list(map(raster, map(lag_motiv(testregion), poster))))[0][0] > 8
