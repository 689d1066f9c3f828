"""The region drawn as SVG paths from the borders file: small beside a record, large as the static map.

1. ``tegn`` projects the borders and simplifies them together, so that neighbours keep one and the same line.
2. ``prikker`` gathers points that would lie on top of each other, so that thousands stay light.
3. ``merkelapper`` finds a place for each municipality's name, on its own land and clear of the other names.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians
from typing import NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from regionportal.drawing.navneplass import Skilt, plasser
from regionportal.ground.geo import Punkt
from regionportal.model.kart import Grense
from regionportal.model.kommune import Kommune

BREDDE = 300
MARG = 6
FINHET = 2.3  # corners that matter less than this many units of the drawing are left out (coverage_simplify)

STOR_BREDDE = 720
STOR_FINHET = 2.5
STOR_MARG = 40  # room for the pale bands around the land
RUTE = 20  # points within a square of this many units become one
SKRIFT = 40  # the largest letters that the names are drawn with, in units
LINJE = 44


class Prikk(NamedTuple):
    """One circle: the points in it, and its size, which grows with how many they are."""

    x: int
    y: int
    r: int
    ider: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kartskisse:
    """An equirectangular drawing, ``bredde`` × ``hoyde`` units.

    It has a path for each municipality, and one for the coast of all.
    """

    bredde: int
    hoyde: int
    baner: Mapping[str, str]
    kyst: str
    midter: Mapping[str, tuple[int, int]]
    _flater: Mapping[str, shapely.MultiPolygon]
    _marg: int
    _vest: float
    _nord: float
    _skala: tuple[float, float]

    def plass(self, punkt: Punkt) -> tuple[float, float]:
        """(x, y) in the drawing for a point (lon, lat)."""
        lon, lat = punkt
        return (
            round(self._marg + (lon - self._vest) * self._skala[0], 1),
            round(self._marg + (self._nord - lat) * self._skala[1], 1),
        )

    def prikker(self, punkter: Iterable[tuple[str, Punkt]]) -> list[Prikk]:
        """Circles for points with their ids: one a square of a grid that has any, at their mean, small ones last."""
        ruter: dict[tuple[int, int], list[tuple[str, tuple[float, float]]]] = {}
        for id_, punkt in sorted(punkter):
            x, y = self.plass(punkt)
            ruter.setdefault((int(x // RUTE), int(y // RUTE)), []).append((id_, (x, y)))
        prikker = [_prikk(rute) for _, rute in sorted(ruter.items())]
        return sorted(prikker, key=lambda prikk: -prikk.r)

    def merkelapper(self, kommuner: Iterable[Kommune]) -> dict[str, tuple[int, int]]:
        """The middle of each municipality's name (``navneplass``)."""
        skilt = {kommune.id: Skilt(_halv_bredde(kommune.navn), LINJE / 2) for kommune in kommuner}
        return plasser(self._flater, self.midter, skilt, (self.bredde, self.hoyde))


def tegn(grenser: Sequence[Grense], bredde: int = BREDDE, finhet: float = FINHET, marg: int = MARG) -> Kartskisse:
    """Draw all municipalities to one scale."""
    vest, sor, ost, nord = shapely.total_bounds([grense.flate for grense in grenser])
    x_skala = (bredde - 2 * marg) / (ost - vest)
    y_skala = x_skala / cos(radians((sor + nord) / 2))
    hoyde = round((nord - sor) * y_skala + 2 * marg)
    flater = [
        shapely.transform(grense.flate, lambda punkter: (punkter - (vest, nord)) * (x_skala, -y_skala) + marg)
        for grense in grenser
    ]
    enkle = shapely.coverage_simplify(flater, finhet)
    ider = [grense.kommune for grense in grenser]
    return Kartskisse(
        bredde,
        hoyde,
        baner={id_: _bane(flate, finhet) for id_, flate in zip(ider, enkle, strict=True)},
        kyst=_bane(shapely.simplify(shapely.union_all(enkle), 2 * finhet), 4 * finhet),
        midter={id_: _midte(flate) for id_, flate in zip(ider, flater, strict=True)},
        _flater=dict(zip(ider, flater, strict=True)),
        _marg=marg,
        _vest=vest,
        _nord=nord,
        _skala=(x_skala, y_skala),
    )


def tegn_stort(grenser: Sequence[Grense]) -> Kartskisse:
    """The drawing for the static map, finer than the small ones."""
    return tegn(grenser, STOR_BREDDE, STOR_FINHET, STOR_MARG)


def _halv_bredde(navn: str) -> float:
    """Half of what the name takes, when a letter is about half as wide as it is high."""
    return len(navn) * SKRIFT * 0.55 / 2


def _prikk(rute: list[tuple[str, tuple[float, float]]]) -> Prikk:
    x, y = np.mean([plass for _, plass in rute], axis=0)
    return Prikk(round(x), round(y), round(7 * len(rute) ** (1 / 3)), tuple(sorted(id_ for id_, _ in rute)))


def _midte(flate: shapely.Polygon | shapely.MultiPolygon) -> tuple[int, int]:
    """The middle of the largest circle within the area."""
    x, y = shapely.get_coordinates(shapely.maximum_inscribed_circle(flate, tolerance=1))[0]
    return round(x), round(y)


def _bane(flate: BaseGeometry, minste: float) -> str:
    """The outline in whole units, each corner relative to the one before it; islets below ``minste`` × ``minste`` are
    left out, but never all of the area."""
    deler = sorted(shapely.get_parts(flate), key=lambda del_: -del_.area)
    ringer = (_ring(del_) for nr, del_ in enumerate(deler) if not nr or del_.area >= minste**2)
    return "".join(ringer)


def _ring(flate: shapely.Polygon) -> str:
    hjorner = [(int(x), int(y)) for x, y in np.rint(shapely.get_coordinates(flate.exterior))]
    steg = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(hjorner[:-1]) if a != b]
    return f"M{_tall(hjorner[:1])}{f'l{_tall(steg)}' if steg else ''}z"


def _tall(par: Iterable[tuple[int, int]]) -> str:
    """Numbers as short as SVG allows: a minus sign also parts two of them."""
    return " ".join(str(tall) for tall in _flatt(par)).replace(" -", "-")


def _flatt(par: Iterable[tuple[int, int]]) -> Iterator[int]:
    for a, b in par:
        yield a
        yield b
