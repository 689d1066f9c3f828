"""The ground that the subject stands on, and what grows there."""

from random import Random

from regionportal.drawing.motiv.strek import flate, mellom, strek
from regionportal.drawing.motiv.utsikt import Utsikt


def odde(u: Utsikt, t: Random) -> str:
    """A headland from the left, sloping into the water."""
    b, slutt = u.bakke, mellom(t, 340, 410)
    d = f"M0 {b - mellom(t, 4, 12)}q60 2 110 0 90-2 {slutt - 210} {226 - b}t100 9H0z"
    lys = f"M0 {b + 18}q90-14 160 4t{slutt - 160} 40H0z"
    return _vekster(u, t, 12, 70) + flate("j", d) + flate("i", lys) + _tuer(u, t, 220)


def slette(u: Utsikt, t: Random) -> str:
    """Land from edge to edge, as in the valleys and on the plateau."""
    b = u.bakke
    d = f"M0 {b - mellom(t, 2, 8)}q60 2 110 0 90-2 160-{mellom(t, 2, 8)}t130-{mellom(t, 0, 9)}V220H0z"
    lys = f"M0 {b + 22}q120-14 230 2t170 6V220H0z"
    return _vekster(u, t, 250, 390) + flate("j", d) + flate("i", lys) + _tuer(u, t, 390)


def skjaer(t: Random) -> str:
    """A bare rock in the corner, before open water."""
    b = mellom(t, 188, 202)
    gress = strek(2, "t", f"M14 {b + 2}l-3-7m3 7l3-8m18 10l-2-7m2 7l4-6")
    return flate("j", f"M0 {b}q30-6 50 6t60 20V226H0z") + flate("i", f"M0 {b + 14}q30-8 60 12v9H0z") + gress


def _vekster(u: Utsikt, t: Random, fra: int, til: int) -> str:
    """Birches or spruces behind the edge of the ground, or nothing."""
    b, slag = u.bakke + 2, t.random()
    steder = [(mellom(t, fra, til), mellom(t, 20, 36)) for _ in range(3)]
    if slag < 0.35:
        return flate("c", "".join(f"M{x} {b}l{h // 3}-{h} {h // 3} {h}z" for x, h in steder))
    if slag < 0.7:
        kroner = strek(18, "t", "".join(f"M{x} {b - h}v9" for x, h in steder))
        return kroner + strek(2, "k", "".join(f"M{x} {b}v-{h}" for x, h in steder))
    return ""


def _tuer(u: Utsikt, t: Random, bredde: int) -> str:
    """Tufts of grass, where there is no snow."""
    if u.sesong == "vinter":
        return ""
    return strek(
        2, "t", "".join(f"M{mellom(t, 6, bredde)} {mellom(t, u.bakke + 22, 217)}l-3-6m3 6v-8m0 8l3-6" for _ in range(2))
    )
