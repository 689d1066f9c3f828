"""What the region's own borders say of a place: how far east it is, and how near the sea and the open water."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import cos, exp, radians

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from regionportal.ground.geo import KM_PER_GRAD, Punkt
from regionportal.model.kart import Grense
from regionportal.model.om import Utsnitt
from regionportal.model.region import Region

SUND, APENT = 12, 3  # km: half of the widest sound between two lands, and of the narrowest that is open water
NAR_SJOEN, NAR_HAVET = 6, 9  # km to where it is a third as near
INTET = shapely.Polygon()


@dataclass(frozen=True, slots=True)
class Vann:
    """The sea within the borders, and what of it is open, in km. Both are empty where the borders show none."""

    sjo: BaseGeometry = INTET
    apent: BaseGeometry = INTET
    bredde: float = 0  # the latitude that degrees of longitude are measured at


@dataclass(frozen=True, slots=True)
class Kart:
    """``utsnitt`` is the piece of the map that says what is far east."""

    utsnitt: Utsnitt
    vann: Vann = Vann()

    def ost(self, punkt: Punkt) -> float:
        """From 0 to 1. What lies outside counts as the edge."""
        return min(max((punkt[0] - self.utsnitt.vest) / (self.utsnitt.ost - self.utsnitt.vest), 0), 1)

    def nar_vann(self, punkt: Punkt) -> tuple[float, float] | None:
        """How near the sea and how near the open water it is, 1 at the shore."""
        if self.vann.sjo.is_empty:
            return None
        her = shapely.transform(shapely.Point(punkt), _i_km(self.vann.bredde))
        til_sjo, til_hav = (shapely.distance(her, vann) for vann in (self.vann.sjo, self.vann.apent))
        return exp(-til_sjo / NAR_SJOEN), 0 if np.isnan(til_hav) else exp(-til_hav / NAR_HAVET)


def lag_kart(region: Region) -> Kart:
    """The region's own choice of what is far east, else all of it."""
    vest, sor, ost, nord = shapely.total_bounds([grense.flate for grense in region.grenser])
    return Kart(region.om.utsnitt or Utsnitt(vest=vest, sor=sor, ost=ost, nord=nord), _vann(region.grenser))


@cache
def _vann(grenser: Sequence[Grense]) -> Vann:
    """What lies between two of the region's lands. A bend in a border on land lies along one only."""
    flater = [grense.flate for grense in grenser]
    bredde = float(np.mean(shapely.total_bounds(flater)[1::2]))
    land = shapely.union_all(shapely.transform(flater, _i_km(bredde))).simplify(0.8)
    kyster = shapely.get_parts(land)
    vik = land.buffer(SUND, quad_segs=1).buffer(-SUND, quad_segs=1).difference(land).buffer(-0.6, quad_segs=1)
    deler = [del_ for del_ in shapely.get_parts(vik) if sum(shapely.distance(kyster, del_) < 1.5) > 1]
    sjo = shapely.union_all(deler)
    return Vann(sjo, sjo.buffer(-APENT, quad_segs=1), bredde)


def _i_km(bredde: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda grader: grader * (KM_PER_GRAD * cos(radians(bredde)), KM_PER_GRAD)
