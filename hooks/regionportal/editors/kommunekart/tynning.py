"""Fewer corners, with one and the same line between two municipalities (shapely.coverage_simplify)."""

from collections.abc import Callable, Sequence
from math import cos, exp, log, radians
from typing import Final

import numpy as np
import shapely

from regionportal.ground.geo import KM_PER_GRAD
from regionportal.model.kart import bare_flate

DESIMALER: Final = 4  # of a degree: about 10 metres
FINEST_M, GROVEST_M, FORSOK = 10.0, 10_000.0, 12  # between which tolerances, and how many are tried
Flater = list[shapely.MultiPolygon]


def avrundet(flater: Sequence[shapely.MultiPolygon]) -> Flater:
    """The areas with as many decimals as we keep."""
    runde = shapely.transform(np.array(flater, dtype=object), lambda punkter: np.round(punkter, DESIMALER))
    return [bare_flate(en.geoms) for en in runde]


def tynn(flater: Flater, er_liten_nok: Callable[[Flater], bool]) -> tuple[Flater, int]:
    """Rounded areas, as fine as fits, and the tolerance in metres (0 when nothing was left out)."""
    if er_liten_nok(flater):
        return flater, 0
    fin, grov = log(FINEST_M), log(GROVEST_M)
    beste, brukt = _tynnet(flater, GROVEST_M), GROVEST_M
    for _ in range(FORSOK):
        midt = (fin + grov) / 2
        forsok = _tynnet(flater, exp(midt))
        if er_liten_nok(forsok):
            beste, brukt, grov = forsok, exp(midt), midt
        else:
            fin = midt
    return beste, round(brukt)


def km2(flate: shapely.MultiPolygon) -> float:
    return _plan(flate, *_skala([flate])).area / 1e6


def _tynnet(flater: Flater, meter: float) -> Flater:
    """In a plane of metres, and back; islets and lakes smaller than the tolerance squared go, but never all of a
    municipality."""
    skala = _skala(flater)
    enkle = shapely.coverage_simplify([_plan(en, *skala) for en in flater], meter)
    return avrundet([_plan(_uten_smatt(en, meter**2), *(1 / en_vei for en_vei in skala)) for en in enkle])


def _skala(flater: Sequence[shapely.MultiPolygon]) -> tuple[float, float]:
    """Metres to a degree, east and north."""
    _, sor, _, nord = shapely.total_bounds(flater)
    return 1000 * KM_PER_GRAD * cos(radians((sor + nord) / 2)), 1000 * KM_PER_GRAD


def _plan(flate: shapely.MultiPolygon, x: float, y: float) -> shapely.MultiPolygon:
    return shapely.transform(flate, lambda punkter: punkter * (x, y))


def _uten_smatt(flate: shapely.Polygon | shapely.MultiPolygon, minst: float) -> shapely.MultiPolygon:
    storste, *andre = sorted(shapely.get_parts(flate), key=lambda del_: -del_.area)
    deler = [storste, *(en for en in andre if en.area >= minst)]
    return shapely.MultiPolygon(
        [(en.exterior, [hull for hull in en.interiors if shapely.Polygon(hull).area >= minst]) for en in deler]
    )
