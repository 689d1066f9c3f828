"""Distances on the ground. Points are (lon, lat) in WGS 84 degrees; distances are kilometres on a sphere."""

from collections.abc import Sequence
from math import asin, cos, radians, sin, sqrt

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

JORDRADIUS_KM = 6371.0088  # the mean radius of the Earth (IUGG)
KM_PER_GRAD = radians(1) * JORDRADIUS_KM

Punkt = tuple[float, float]
INTET_STED = (np.nan, np.nan)  # is far from everywhere


def avstand_km(a: Punkt, b: Punkt) -> float:
    """The great-circle distance between two points (the haversine formula)."""
    lon_a, lat_a, lon_b, lat_b = map(radians, (*a, *b))
    h = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 2 * JORDRADIUS_KM * asin(sqrt(h))


def avstander_km(fra: Punkt, til: Sequence[Punkt]) -> np.ndarray:
    """The same to each of many points, quicker."""
    lon, lat = np.radians(np.asarray(til, dtype=float).reshape(-1, 2)).T
    her_lon, her_lat = map(radians, fra)
    h = np.sin((lat - her_lat) / 2) ** 2 + np.cos(lat) * cos(her_lat) * np.sin((lon - her_lon) / 2) ** 2
    return 2 * JORDRADIUS_KM * np.arcsin(np.sqrt(h))


def km_utenfor(punkt: Punkt, flate: BaseGeometry) -> float:
    """How far outside the area the point lies, 0 inside; exact to a few metres within some tens of kilometres."""
    lon, lat = punkt
    if shapely.intersects_xy(flate, lon, lat):
        return 0
    skala = np.array([KM_PER_GRAD * cos(radians(lat)), KM_PER_GRAD])
    lokal = shapely.transform(flate, lambda koordinater: (koordinater - (lon, lat)) * skala)
    return shapely.distance(lokal, shapely.Point(0, 0))
