"""The outline drawing: north is up, distances are true, and every municipality is on it."""

import re

import pytest
import shapely

from regionportal.geo import avstand_km
from regionportal.kartskisse import BREDDE, MARG, tegn
from regionportal.model.kart import FlateGeometri, Grense


@pytest.fixture(scope="module")
def skisse(testregion):
    return tegn(testregion.grenser)


def ringer(bane: str) -> list[list[tuple[float, float]]]:
    """The closed rings of an SVG path of straight lines."""
    assert re.fullmatch(r"(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+){2,}Z)+", bane)
    return [[tuple(map(float, par.split(","))) for par in ring.split("L")] for ring in re.findall(r"M([^Z]*)Z", bane)]


def test_hver_kommune_har_sin_bane_innenfor_ramma(skisse):
    assert list(skisse.baner) == ["ness", "vik"]
    for bane in skisse.baner.values():
        for ring in ringer(bane):
            assert all(0 < x < skisse.bredde and 0 < y < skisse.hoyde for x, y in ring)


def test_bana_folger_grensa(skisse, testregion):
    for grense in testregion.grenser:
        hjorner = [skisse.plass(punkt) for punkt in shapely.get_coordinates(grense.flate.geoms[0].exterior)]
        [ring] = ringer(skisse.baner[grense.kommune])
        assert shapely.LinearRing(ring).hausdorff_distance(shapely.LinearRing(hjorner)) <= 1


@pytest.mark.parametrize(
    ("punkt", "side"),
    [((20.0, 69.5), "nordvest"), ((21.0, 69.0), "sørøst")],
)
def test_nord_er_opp_og_ost_er_til_hoyre(skisse, punkt, side):
    hjorner = {"nordvest": (MARG, MARG), "sørøst": (BREDDE - MARG, skisse.hoyde - MARG)}
    assert skisse.plass(punkt) == pytest.approx(hjorner[side], abs=0.6)


def test_en_kilometer_er_like_lang_i_alle_retninger(skisse):
    midt, ost, nord = (20.5, 69.25), (20.9, 69.25), (20.5, 69.45)
    (x, y), (x_ost, y_ost), (x_nord, y_nord) = map(skisse.plass, (midt, ost, nord))
    assert (y_ost, x_nord) == (y, x)
    assert (x_ost - x) / avstand_km(midt, ost) == pytest.approx((y - y_nord) / avstand_km(midt, nord), rel=0.01)


def test_oyer_er_med():
    fastland, oy = shapely.box(20, 69, 20.5, 69.5), shapely.box(20.7, 69.1, 20.9, 69.3)
    skisse = tegn((Grense("ness", shapely.MultiPolygon([fastland, oy])),))
    assert len(ringer(skisse.baner["ness"])) == 2


def test_ei_grense_med_utstikker_gir_ogsa_en_skisse():
    ring = [(20, 69), (20.3, 69), (20.3, 68.5), (20.3, 69), (20.5, 69), (20.5, 69.5), (20, 69.5), (20, 69)]
    utstikker = FlateGeometri(type="Polygon", coordinates=[ring]).som_flate()
    assert len(ringer(tegn((Grense("ness", utstikker),)).baner["ness"])) == 1


def test_ei_grense_som_krysser_seg_selv_gir_ogsa_en_skisse():
    sloyfe = shapely.Polygon([(20, 69), (20.5, 69.5), (20.5, 69), (20, 69.5)])
    assert len(ringer(tegn((Grense("ness", shapely.make_valid(sloyfe)),)).baner["ness"])) == 2


def test_samme_grenser_gir_samme_skisse(testregion, skisse):
    assert tegn(testregion.grenser) == skisse
