"""Where one stands, and what light it is: everything in a picture that comes from the record's place and season."""

from dataclasses import dataclass
from random import Random

import shapely

from regionportal.drawing.motiv.forelegg import Forelegg
from regionportal.drawing.motiv.strek import mellom
from regionportal.model.om import Utsnitt
from regionportal.model.region import Region
from regionportal.model.tid import Sesong

SOLHOYDE = {
    "var": (62, 84),
    "sommer": (12, 34),
    "host": (0, 12),
    "vinter": (84, 104),
}  # over the water; in winter the moon


@dataclass(frozen=True, slots=True)
class Utsikt:
    """The sun stands in the right half; where the record's does not, the finished picture is turned (``speilet``)."""

    sesong: Sesong
    speilet: bool
    sol_x: int
    sol_y: int
    horisont: int  # the waterline
    bakke: int  # where things stand
    nord: float  # 0 in the inland south, 1 by the open sea
    skarp: float  # 1 for the peaks in the west, 0 for the plateau in the east
    fjell: int  # the height of the skyline


def utsnitt(region: Region) -> Utsnitt:
    """The piece of the map that says what is far west or north: the region's own choice, else all of it."""
    if region.om.utsnitt:
        return region.om.utsnitt
    vest, sor, ost, nord = shapely.total_bounds([grense.flate for grense in region.grenser])
    return Utsnitt(vest=vest, sor=sor, ost=ost, nord=nord)


def utsikt(av: Forelegg, sesonger: tuple[Sesong, ...], kart: Utsnitt, t: Random) -> Utsikt:
    """East and west move the sun and round off the mountains, north opens the sea.

    The season is the record's own, where it can be one that suits the subject (``sesonger``).
    """
    ost, nord = _plass(av, kart, t)
    x = min(max(round(60 + 280 * ost) + mellom(t, -40, 40), 50), 350)
    egne = av.sesong or sesonger
    sesong = t.choice([en for en in egne if en in sesonger] or egne)
    horisont = round(152 - 20 * nord) + mellom(t, -4, 4)
    return Utsikt(
        sesong=sesong,
        speilet=x < 200,
        sol_x=max(x, 400 - x),
        sol_y=horisont - mellom(t, *SOLHOYDE[sesong]),
        horisont=horisont,
        bakke=186 + mellom(t, -4, 5),
        nord=nord,
        skarp=1.05 - ost + 0.35 * (nord - 0.5),
        fjell=round(98 - 34 * ost) + mellom(t, -10, 10),
    )


def _plass(av: Forelegg, kart: Utsnitt, t: Random) -> tuple[float, float]:
    """How far east and north, 0 to 1. What lies outside counts as the edge; without a point it is anywhere."""
    if av.punkt is None:
        return t.random(), t.random()
    lon, lat = av.punkt
    ost, nord = (lon - kart.vest) / (kart.ost - kart.vest), (lat - kart.sor) / (kart.nord - kart.sor)
    return min(max(ost, 0), 1), min(max(nord, 0), 1)
