"""What a place says of its picture: from the region's own borders, whichever way its sea lies."""

from types import SimpleNamespace

import pytest
import shapely

from regionportal.drawing.motiv.kart import lag_kart
from regionportal.model.kart import Grense
from regionportal.model.om import Utsnitt

# A mainland whose border on land has a bend in it, and an island outside: in degrees, some 110 by 55 km to each.
FASTLAND = shapely.Polygon([(10, 60), (12, 60), (12, 60.4), (11.4, 60.4), (11, 60.3), (10.6, 60.4), (10, 60.4)])
OY = shapely.box(10, 60.52, 12, 60.8)
VIK = shapely.Polygon([(10, 60), (11, 60.05), (12, 60), (12, 60.4), (10, 60.4)])


def kart(*flater: shapely.Polygon, utsnitt: Utsnitt | None = None):
    grenser = tuple(Grense("ness", shapely.MultiPolygon([flate])) for flate in flater)
    return lag_kart(SimpleNamespace(grenser=grenser, om=SimpleNamespace(utsnitt=utsnitt)))


def test_kartet_er_kommunegrensene_nar_regionen_ikke_sier_noe_annet(testregion):
    vest, sor, ost, nord = shapely.total_bounds([grense.flate for grense in testregion.grenser])
    assert lag_kart(testregion).utsnitt == Utsnitt(vest=vest, sor=sor, ost=ost, nord=nord)
    eget = Utsnitt(vest=9, sor=60, ost=13, nord=61)
    assert kart(FASTLAND, utsnitt=eget).utsnitt == eget


@pytest.mark.parametrize(("lon", "ost"), [(9, 0), (10, 0), (10.5, 0.25), (12, 1), (99, 1)])
def test_hvor_langt_ost(lon, ost):
    assert kart(FASTLAND).ost((lon, 60.2)) == ost


def speilet(flate: shapely.Polygon) -> shapely.Polygon:
    return shapely.transform(flate, lambda punkter: punkter * (1, -1) + (0, 120.5))


@pytest.mark.parametrize("snu", [lambda flate: flate, speilet], ids=["sjøen i nord", "sjøen i sør"])
def test_ved_sundet_er_nar_sjoen_og_inne_i_landet_er_langt_fra(snu):
    begge = kart(snu(FASTLAND), snu(OY))

    def nar(lon, lat):
        return begge.nar_vann(snu(shapely.Point(lon, lat)).coords[0])[0]

    assert nar(10.3, 60.39) > 0.7
    assert nar(11.8, 60.53) > 0.7
    assert 0.7 > nar(11, 60.25) > nar(11, 60.02)
    assert nar(11, 60.02) < 0.05


def test_ei_bukt_i_ei_grense_pa_land_er_ikke_sjo():
    assert kart(VIK).nar_vann((11, 60.06)) is None
    assert kart(VIK, shapely.box(10, 60.5, 12, 60.8)).nar_vann((11, 60.06))[0] < 0.05


def test_et_trangt_sund_er_sjo_men_ikke_apent_hav():
    trangt = kart(FASTLAND, shapely.box(10, 60.43, 12, 60.8)).nar_vann((10.3, 60.39))
    bredt = kart(FASTLAND, OY).nar_vann((10.3, 60.39))
    assert trangt[0] > 0.5
    assert trangt[1] < bredt[1]
