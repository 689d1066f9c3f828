"""Distances: against figures that anyone can look up, and what must hold of any distance."""

from math import pi

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from regionportal.ground.geo import JORDRADIUS_KM, avstand_km, avstander_km, km_utenfor

OSLO, TROMSO, ALTA = (10.7522, 59.9139), (18.9553, 69.6492), (23.2716, 69.9689)
PUNKT = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


@pytest.mark.parametrize(
    ("a", "b", "km"),
    [
        ((20, 69), (20, 69), 0),
        ((20, 69), (20, 70), 111.195),  # a degree of latitude
        ((20, 0), (21, 0), 111.195),  # a degree of longitude at the equator
        ((20, 60), (21, 60), 55.595),  # and half of it at 60 degrees north
        ((179.5, 0), (-179.5, 0), 111.195),  # over the date line
        ((0, 90), (90, 90), 0),  # the pole is one place
        ((0, -90), (0, 90), pi * JORDRADIUS_KM),  # half the way round
        (OSLO, TROMSO, 1149),
        (TROMSO, ALTA, 169),
    ],
)
def test_avstander_er_som_pa_kartet(a, b, km):
    assert avstand_km(a, b) == pytest.approx(km, rel=5e-3, abs=1e-6)


@given(PUNKT, st.lists(PUNKT))
def test_avstander_til_mange_er_som_til_hver(fra, til):
    assert list(avstander_km(fra, til)) == pytest.approx([avstand_km(fra, en) for en in til], abs=1e-6)


@given(PUNKT, PUNKT, PUNKT)
def test_avstand_er_lik_begge_veier_og_omveier_er_ikke_kortere(a, b, c):
    assert avstand_km(a, b) == pytest.approx(avstand_km(b, a))
    assert 0 <= avstand_km(a, b) <= pi * JORDRADIUS_KM + 1e-6
    assert avstand_km(a, c) <= avstand_km(a, b) + avstand_km(b, c) + 1e-4


FLATE = shapely.box(20.0, 69.0, 20.5, 69.5).difference(shapely.box(20.2, 69.2, 20.3, 69.3))


@pytest.mark.parametrize(
    ("punkt", "grense"),
    [
        ((20.1, 69.1), None),
        ((20.5, 69.25), None),  # on the border
        ((20.55, 69.25), (20.5, 69.25)),  # east of it
        ((20.25, 68.9), (20.25, 69.0)),  # south of it
        ((20.6, 69.6), (20.5, 69.5)),  # off the corner
        ((20.25, 69.21), (20.25, 69.2)),  # in the hole
    ],
)
def test_km_utenfor_er_veien_til_grensa_og_null_innenfor(punkt, grense):
    assert km_utenfor(punkt, FLATE) == pytest.approx(avstand_km(punkt, grense) if grense else 0, rel=3e-3, abs=1e-9)


@given(lon=st.floats(19.7, 20.8), lat=st.floats(68.9, 69.6))
def test_km_utenfor_er_null_bare_innenfor_og_ikke_lenger_enn_til_et_hjorne(lon, lat):
    km = km_utenfor((lon, lat), FLATE)
    assert (km == 0) == FLATE.intersects(shapely.Point(lon, lat))
    assert km <= min(avstand_km((lon, lat), hjorne) for hjorne in shapely.get_coordinates(FLATE)) * 1.01 + 1e-6
