"""The sky: light in flat bands, and sun, moon, stars, northern lights, clouds and birds."""

from random import Random

from regionportal.drawing.motiv.strek import bolger, flate, mellom, sirkel, strek
from regionportal.drawing.motiv.utsikt import Utsikt


def himmel(u: Utsikt, t: Random) -> str:
    grunn = flate("h", "M0 0h400v220H0z")
    if u.sesong == "vinter":
        return grunn + _dagslys(u) + _stjerner(u, t) + (_nordlys(t) if t.random() < 0.7 else _mane(u, t))
    return grunn + _sol(u, t) + (_fugler(t) if t.random() < 0.4 else _skyer(t))


def _sol(u: Utsikt, t: Random) -> str:
    """The disc and the rings of light round it."""
    r = mellom(t, 16, 22) if u.sesong == "var" else mellom(t, 22, 34)
    radier = (r + mellom(t, 100, 170), r + mellom(t, 50, 80), r + mellom(t, 16, 30))
    return "".join(sirkel("g", u.sol_x, u.sol_y, radius) for radius in radier) + sirkel("l", u.sol_x, u.sol_y, r)


def _mane(u: Utsikt, t: Random) -> str:
    r = mellom(t, 10, 15)
    return sirkel("y", u.sol_x, u.sol_y, r * 2 + mellom(t, 4, 16)) + sirkel("l", u.sol_x, u.sol_y, r)


def _dagslys(u: Utsikt) -> str:
    """The light of a sun that never rises, low in the south."""
    h = u.horisont
    return "".join(flate("g", f"M0 {h}V{h - y}q{u.sol_x}-{y // 2} 400 0V{h}z") for y in (66, 30))


def _stjerner(u: Utsikt, t: Random) -> str:
    return strek(2, "s", "".join(f"M{mellom(t, 4, 396)} {mellom(t, 4, u.horisont * 0.45)}h0" for _ in range(8)))


def _nordlys(t: Random) -> str:
    """A curtain in two folds, brightest along its lower edge."""
    y = mellom(t, 54, 74)
    bunn = [(-40, y + mellom(t, -14, 20))]
    while bunn[-1][0] < 430:
        bunn.append((bunn[-1][0] + mellom(t, 100, 160), y + mellom(t, -24, 16)))
    kant = bolger(bunn)
    deler = strek(7, "n", kant)
    for hoyde in (mellom(t, 46, 60), mellom(t, 22, 34)):
        topp = [(x + hoyde // 4, ny - hoyde + mellom(t, -9, 9) * hoyde // 30) for x, ny in reversed(bunn)]
        deler += flate("n", f"{kant}L{bolger(topp)[1:]}z")
    return deler


def _skyer(t: Random) -> str:
    """Two long clouds."""
    d = ""
    for y in (mellom(t, 14, 30), mellom(t, 42, 60)):
        d += f"M{mellom(t, 10, 300)} {y}h{mellom(t, 36, 80)}m{mellom(t, -20, 12)} 9h{mellom(t, 14, 40)}"
    return strek(7, "y", d)


def _fugler(t: Random) -> str:
    """Geese in a wedge."""
    x, y = mellom(t, 60, 300), mellom(t, 20, 50)
    return strek(2, "k", "".join(f"M{x + i * 15} {y + abs(i) * 6}q4-4 6 0 2-4 6 0" for i in range(-2, 3)))
