"""Where one stands, and what light it is: everything in a picture that comes from the record's place and season."""

from dataclasses import dataclass
from random import Random

from regionportal.drawing.motiv.forelegg import Forelegg
from regionportal.drawing.motiv.kart import Kart
from regionportal.drawing.motiv.strek import mellom
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
    sjo: float  # 1 at the shore, 0 far inland
    hav: float  # 1 by open water
    skarp: float  # 1 for the peaks along the coast, 0 for the plateau inland
    fjell: int  # the height of the skyline


def utsikt(av: Forelegg, sesonger: tuple[Sesong, ...], kart: Kart, t: Random) -> Utsikt:
    """East and west move the sun; the way to the sea rounds off the mountains, and open water lowers the skyline.

    The season is the record's own, where it can be one that suits the subject (``sesonger``).
    """
    ost, sjo, hav = _plass(av, kart, t)
    x = min(max(round(60 + 280 * ost) + mellom(t, -40, 40), 50), 350)
    egne = av.sesong or sesonger
    sesong = t.choice([en for en in egne if en in sesonger] or egne)
    horisont = round(152 - 20 * hav) + mellom(t, -4, 4)
    return Utsikt(
        sesong=sesong,
        speilet=x < 200,
        sol_x=max(x, 400 - x),
        sol_y=horisont - mellom(t, *SOLHOYDE[sesong]),
        horisont=horisont,
        bakke=186 + mellom(t, -4, 5),
        sjo=sjo,
        hav=hav,
        skarp=0.1 + 0.7 * sjo,
        fjell=round(64 + 34 * sjo) + mellom(t, -12, 12),
    )


def _plass(av: Forelegg, kart: Kart, t: Random) -> tuple[float, float, float]:
    """How far east, how near the sea and how near open water. Without a point it is anywhere."""
    hvor_som_helst = t.random(), t.random(), t.random()
    if av.punkt is None:
        return hvor_som_helst
    return kart.ost(av.punkt), *(kart.nar_vann(av.punkt) or hvor_som_helst[1:])
