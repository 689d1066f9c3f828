"""The region drawn: north is up, distances are true, every municipality is on it, and every point, however many."""

import random
import re
from itertools import accumulate

import pytest
import shapely

from regionportal.drawing.kartskisse import BREDDE, LINJE, MARG, RUTE, STOR_BREDDE, tegn, tegn_stort
from regionportal.ground.geo import avstand_km
from regionportal.model.kart import Grense, bare_flate

RING = re.compile(r"M(\d+(?: |-)\d+)l([-\d ]+)z")


@pytest.fixture(scope="module")
def skisse(testregion):
    return tegn(testregion.grenser)


@pytest.fixture(scope="module")
def stor(testregion):
    return tegn_stort(testregion.grenser)


def ringer(bane: str) -> list[list[tuple[int, int]]]:
    """The closed rings of an SVG path: where each begins, then steps in whole units."""
    assert re.fullmatch(f"({RING.pattern})+", bane)
    return [
        list(accumulate([*par(start), *par(steg)], lambda a, b: (a[0] + b[0], a[1] + b[1])))
        for start, steg in RING.findall(bane)
    ]


def par(tekst: str) -> list[tuple[int, int]]:
    tall = [int(en) for en in re.findall(r"-?\d+", tekst)]
    return list(zip(tall[::2], tall[1::2], strict=True))


def grense(id_: str, *flater: shapely.Polygon) -> Grense:
    return Grense(id_, shapely.MultiPolygon(flater))


# ---- the land


@pytest.mark.parametrize("navn", ["skisse", "stor"])
def test_hver_kommune_har_sin_bane_innenfor_ramma(request, navn):
    skisse = request.getfixturevalue(navn)
    assert list(skisse.baner) == ["ness", "vik"]
    for bane in [*skisse.baner.values(), skisse.kyst]:
        for ring in ringer(bane):
            assert all(0 < x < skisse.bredde and 0 < y < skisse.hoyde for x, y in ring)


def test_bana_folger_grensa(skisse, testregion):
    for en in testregion.grenser:
        hjorner = [skisse.plass(punkt) for punkt in shapely.get_coordinates(en.flate.geoms[0].exterior)]
        [ring] = ringer(skisse.baner[en.kommune])
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


def test_naboer_har_samme_strek():
    """A border with many small bends is made simpler, but not into two."""
    bukter = [(20.5 + 0.003 * (-1) ** n, 69 + n / 1000) for n in range(1, 500)]
    vest = shapely.Polygon([(20, 69), (20.5, 69), *bukter, (20.5, 69.5), (20, 69.5)])
    ost = shapely.Polygon([(21, 69), (20.5, 69), *bukter, (20.5, 69.5), (21, 69.5)])
    baner = tegn([grense("vest", vest), grense("ost", ost)]).baner
    a, b = (shapely.Polygon(ringer(bane)[0]) for bane in baner.values())
    assert len(a.exterior.coords) < len(bukter) / 5
    assert a.intersection(b).area == 0
    assert a.union(b).area == pytest.approx(a.envelope.union(b.envelope).area, rel=0.001)


def test_oyer_er_med():
    fastland, oy = shapely.box(20, 69, 20.5, 69.5), shapely.box(20.7, 69.1, 20.9, 69.3)
    assert len(ringer(tegn([grense("ness", fastland, oy)]).baner["ness"])) == 2


def test_holmer_som_ikke_synes_er_ikke_med_men_en_liten_kommune_er_det():
    fastland, holme = shapely.box(20, 69, 21, 69.5), shapely.box(20.5, 69.6, 20.503, 69.601)
    assert len(ringer(tegn([grense("ness", fastland, holme)]).baner["ness"])) == 1
    assert len(ringer(tegn([grense("ness", fastland), grense("holmen", holme.buffer(0.01))]).baner["holmen"])) == 1


def test_ei_grense_med_utstikker_gir_ogsa_en_skisse():
    ring = [(20, 69), (20.3, 69), (20.3, 68.5), (20.3, 69), (20.5, 69), (20.5, 69.5), (20, 69.5), (20, 69)]
    utstikker = bare_flate([shapely.Polygon(ring)])
    assert len(ringer(tegn([Grense("ness", utstikker)]).baner["ness"])) == 1


def test_ei_grense_som_krysser_seg_selv_gir_ogsa_en_skisse():
    sloyfe = shapely.Polygon([(20, 69), (20.5, 69.5), (20.5, 69), (20, 69.5)])
    assert len(ringer(tegn([Grense("ness", shapely.make_valid(sloyfe))]).baner["ness"])) == 2


def test_samme_grenser_gir_samme_skisse(testregion, skisse):
    assert tegn(testregion.grenser) == skisse


# ---- the points


def test_et_punkt_alene_er_der_det_er(stor):
    [prikk] = stor.prikker([("fyret", (20.2, 69.3))])
    assert (prikk.x, prikk.y) == pytest.approx(stor.plass((20.2, 69.3)), abs=0.6)
    assert prikk.ider == ("fyret",)


def test_punkter_som_ligger_tett_blir_en_storre_prikk(stor):
    tett = [(navn, (20.2, 69.3)) for navn in ("bua", "fyret", "kaia")]
    samlet, alene = stor.prikker([("moloen", (20.8, 69.2)), *tett])
    assert samlet.ider == ("bua", "fyret", "kaia")
    assert alene.ider == ("moloen",)
    assert samlet.r > alene.r


def test_tusenvis_av_punkter_er_alle_med_i_fa_prikker(stor):
    tilfeldig = random.Random(1)
    punkter = [(f"s{n}", (tilfeldig.uniform(20, 21), tilfeldig.uniform(69, 69.5))) for n in range(5000)]
    prikker = stor.prikker(punkter)
    assert sorted(id_ for prikk in prikker for id_ in prikk.ider) == sorted(id_ for id_, _ in punkter)
    assert len(prikker) <= (STOR_BREDDE / RUTE + 1) * (stor.hoyde / RUTE + 1)
    assert stor.prikker(reversed(punkter)) == prikker


# ---- the names


def test_hvert_navn_star_pa_sin_kommune(stor, testregion):
    for id_, plass in stor.merkelapper(testregion.kommuner).items():
        [ring] = ringer(stor.baner[id_])
        assert shapely.Polygon(ring).contains(shapely.Point(plass))


def test_navn_ligger_ikke_oppa_hverandre(testregion):
    smale = [grense(id_, shapely.box(20, 69 + n / 50, 21, 69 + (n + 1) / 50)) for n, id_ in enumerate(["ness", "vik"])]
    (_, ness), (_, vik) = sorted(tegn_stort(smale).merkelapper(testregion.kommuner).items())
    assert abs(ness[1] - vik[1]) >= LINJE


def test_navn_ved_kanten_star_innenfor_ramma(testregion):
    ved_kanten = [grense("ness", shapely.box(20, 69, 20.02, 69.5)), grense("vik", shapely.box(20.98, 69, 21, 69.5))]
    (ness, _), (vik, _) = (
        plass for _, plass in sorted(tegn_stort(ved_kanten).merkelapper(testregion.kommuner).items())
    )
    assert 30 < ness < vik < STOR_BREDDE - 25


def test_samme_sted_samme_navn_uansett_rekkefolge(stor, testregion):
    assert stor.merkelapper(testregion.kommuner[::-1]) == stor.merkelapper(testregion.kommuner)
