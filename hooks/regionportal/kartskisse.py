"""The region's outline as SVG paths, drawn from the borders file."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, radians

import shapely

from regionportal.geo import Punkt
from regionportal.model.kart import Grense

BREDDE = 300
MARG = 6
FINHET = 0.9  # outlines are simplified to this many units of the drawing


@dataclass(frozen=True, slots=True)
class Kartskisse:
    """An equirectangular drawing, ``bredde`` × ``hoyde`` units, one path for each municipality."""

    bredde: int
    hoyde: int
    baner: Mapping[str, str]
    _vest: float
    _nord: float
    _skala: tuple[float, float]

    def plass(self, punkt: Punkt) -> tuple[float, float]:
        """(x, y) in the drawing for a point (lon, lat)."""
        lon, lat = punkt
        return (
            round(MARG + (lon - self._vest) * self._skala[0], 1),
            round(MARG + (self._nord - lat) * self._skala[1], 1),
        )


def tegn(grenser: tuple[Grense, ...]) -> Kartskisse:
    """Draw all municipalities to one scale."""
    vest, sor, ost, nord = shapely.total_bounds([grense.flate for grense in grenser])
    x_skala = (BREDDE - 2 * MARG) / (ost - vest)
    y_skala = x_skala / cos(radians((sor + nord) / 2))
    hoyde = round((nord - sor) * y_skala + 2 * MARG)
    tom = Kartskisse(BREDDE, hoyde, {}, vest, nord, (x_skala, y_skala))
    baner = {grense.kommune: _bane(tom, grense) for grense in grenser}
    return Kartskisse(BREDDE, hoyde, baner, vest, nord, (x_skala, y_skala))


def _bane(skisse: Kartskisse, grense: Grense) -> str:
    deler = []
    for flate in shapely.get_parts(grense.flate):
        punkter = [skisse.plass(punkt) for punkt in shapely.get_coordinates(flate.exterior)]
        forenklet = shapely.get_coordinates(shapely.simplify(shapely.LineString(punkter), FINHET))
        deler.append("M" + "L".join(f"{x:g},{y:g}" for x, y in forenklet[:-1]) + "Z")
    return "".join(deler)
