"""A name stands on its own land, and where that is too small, as little as can be on a neighbour's."""

import pytest
import shapely

from regionportal.drawing.navneplass import Skilt, plasser

RAMME = (720, 500)
SKILT = Skilt(60, 20)


def boks(x: float, y: float, skilt: Skilt = SKILT) -> shapely.Polygon:
    return shapely.box(x - skilt.bredde, y - skilt.hoyde, x + skilt.bredde, y + skilt.hoyde)


def lagt(**flater: shapely.Polygon) -> dict[str, tuple[int, int]]:
    midter = {id_: (round(en.centroid.x), round(en.centroid.y)) for id_, en in flater.items()}
    return plasser(flater, midter, dict.fromkeys(flater, SKILT), RAMME)


def test_der_det_er_plass_star_navnet_midt_pa():
    assert lagt(ness=shapely.box(50, 50, 350, 450), vik=shapely.box(350, 50, 650, 450)) == {
        "ness": (200, 250),
        "vik": (500, 250),
    }


def test_et_lite_land_ved_kysten_far_navnet_i_sjoen_og_ikke_hos_naboen():
    ness, vik = shapely.box(150, 200, 230, 300), shapely.box(230, 50, 650, 450)
    plass = lagt(ness=ness, vik=vik)
    navn = boks(*plass["ness"])
    assert navn.intersection(vik).area < navn.area / 10
    assert navn.intersection(ness).area > navn.area / 3


def test_ingen_navn_ligger_pa_et_annet_nar_landene_er_smale():
    flater = {f"nr-{n}": shapely.box(100, 100 + 25 * n, 600, 125 + 25 * n) for n in range(6)}
    bokser = [boks(*plass) for plass in lagt(**flater).values()]
    assert [(a, b) for a in bokser for b in bokser if a is not b and a.intersection(b).area > 0] == []


@pytest.mark.parametrize("vest", [0, 690])
def test_navnet_er_innenfor_ramma(vest: int):
    (x, y) = lagt(ness=shapely.box(vest, 0, vest + 30, 30))["ness"]
    assert shapely.box(0, 0, *RAMME).contains(boks(x, y))


def test_rekkefolgen_betyr_ingenting():
    flater = {"ness": shapely.box(100, 100, 200, 160), "vik": shapely.box(200, 100, 300, 160)}
    assert lagt(**flater) == lagt(**dict(reversed(flater.items())))


def test_midten_av_navnet_er_pa_landet_selv_om_det_ligger_mellom_naboer():
    ness, mellom, vik = (shapely.box(vest, 100, vest + 70, 200) for vest in (200, 270, 340))
    plass = lagt(ness=ness, mellom=mellom, vik=vik)
    assert mellom.contains(shapely.Point(plass["mellom"]))
