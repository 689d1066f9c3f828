"""The fjord: flat water, the path of the light, and a few waves."""

from random import Random

from regionportal.drawing.motiv.strek import flate, mellom, strek
from regionportal.drawing.motiv.utsikt import Utsikt


def hav(u: Utsikt, t: Random) -> str:
    return flate("v", f"M0 {u.horisont}h400v90H0z") + _speil(u, t) + _lysvei(u, t) + _bolger(u, t)


def _speil(u: Utsikt, t: Random) -> str:
    """The mountains in the water."""
    x, h, y = u.sol_x, u.horisont, mellom(t, 10, 22)
    venstre = f"M0 {h}h{x - 14}l-{mellom(t, 30, 60)} {y}-{x // 3}-{y // 3}L0 {h + y}z"
    return flate("x", f"{venstre}M{x + 20} {h}H400v{y}l-{(400 - x) // 2}-{y // 2}z")


def _lysvei(u: Utsikt, t: Random) -> str:
    """The light on the water, wider towards us."""
    d = ""
    for i in range(5):
        bred = 14 + i * 6 + mellom(t, 0, 12)
        d += f"M{u.sol_x - bred // 2 + mellom(t, -5, 5)} {u.horisont + 4 + i * (8 + i)}h{bred}"
    return strek(3, "l", d)


def _bolger(u: Utsikt, t: Random) -> str:
    steder = [(mellom(t, 20, 370), u.horisont + 12 + i * 18 + mellom(t, -3, 3)) for i in range(3)]
    return strek(2, "y", "".join(f"M{x} {y}q6-4 12 0t12 0" for x, y in steder))
