"""The mountains: ridges of peaks in the west, of rounded plateau in the east, with snow by the season."""

from random import Random

from regionportal.drawing.motiv.strek import Punkt, bolger, flate, mellom, strek, vei
from regionportal.drawing.motiv.utsikt import Utsikt

SNO = {"sommer": 0.2, "host": 0.32, "var": 0.5, "vinter": 0.6}  # how far down from the top


def fjell(u: Utsikt, t: Random) -> str:
    """A far ridge and a near one; by the open sea often only islands."""
    if u.hav * t.random() > 0.45:
        return _rygg(u, t, "a", _topper(u, t, u.fjell, 4, mellom(t, 150, 240), 0))
    bred = mellom(t, 50, 130)
    bak = _topper(u, t, u.fjell, 3, bred, 0.25)
    return _rygg(u, t, "a", bak) + _rygg(u, t, "b", _topper(u, t, round(u.fjell * 0.75), 3, bred + 30, 0.2))


def bakfjell(u: Utsikt, t: Random) -> str:
    """Only the far ridge, and lower: something greater stands before it."""
    return _rygg(u, t, "a", _topper(u, t, round(u.fjell * 0.65), 3, 80, 0.2))


def lier(u: Utsikt, t: Random) -> str:
    """The shore across the water, and the lights of those who live there."""
    h, x = u.horisont, u.sol_x
    d = f"M-9 {h}v-{mellom(t, 8, 26)}"
    d += f"q{x // 3}-{mellom(t, 2, 20)} {x - mellom(t, 40, 90)} {mellom(t, 6, 18)}L{x - 24} {h}z"
    d += f"M{x + mellom(t, 18, 40)} {h}q{(400 - x) // 2}-{mellom(t, 4, 10)} {420 - x}-{mellom(t, 10, 32)}v40z"
    lys_x = mellom(t, 170, x - 90) if x > 280 else mellom(t, x + 70, 370)
    lys = "".join(f"M{lys_x + i * mellom(t, 7, 11)} {h - mellom(t, 3, 7)}h3v3h-3z" for i in range(mellom(t, 2, 4)))
    return flate("c", d) + flate("l", lys)


def _topper(u: Utsikt, t: Random, hoyde: int, antall: int, apning: int, lavest: float) -> list[Punkt]:
    """Saddle, peak, saddle, … from edge to edge, lower where the light comes in and towards one side."""
    skritt = 460 / antall
    helning = t.random() - 0.4
    punkter = [(-30, u.horisont - round(hoyde * 0.5))]
    for nummer in range(antall):
        x = round(skritt * (nummer + 0.5) - 30 + skritt * (t.random() - 0.5) * 0.5)
        lys = lavest + (1 - lavest) * min(abs(x - u.sol_x) / apning, 1)
        topp = round(hoyde * (0.7 + 0.4 * t.random() + helning * (200 - x) / 400) * lys)
        sal_x, sal = round(skritt * (nummer + 1) - 30) + mellom(t, -9, 9), round(topp * (0.25 + 0.3 * t.random()))
        punkter += [(x, u.horisont - topp), (sal_x, u.horisont - sal)]
    return punkter


def _rygg(u: Utsikt, t: Random, farge: str, topper: list[Punkt]) -> str:
    return _tinder(u, t, farge, topper) if u.skarp + t.random() * 0.3 > 0.5 else _vidde(u, farge, topper)


def _tinder(u: Utsikt, t: Random, farge: str, topper: list[Punkt]) -> str:
    """Sharp peaks: snow from the top, and shade on the side that the light does not reach."""
    omriss, sno, skygge = [(-30, u.horisont), topper[0]], "", ""
    for venstre, (x, y), hoyre in zip(topper[::2], topper[1::2], topper[2::2], strict=False):
        (ax, ay), (bx, by) = (
            (round(x + (sx - x) * f * 0.8), round(y + (sy - y) * f))
            for sx, sy in (venstre, hoyre)
            for f in [SNO[u.sesong] * (0.8 + 0.4 * t.random())]
        )
        omriss += [(ax, ay), (x, y), (bx, by), hoyre]
        b, h = bx - ax, u.horisont - y
        if h > 30:
            kant = (bx - b // 3, (by + y) // 2), (x + b // 12, by + 2), (ax + b // 4, (ay + y) // 2 + 2)
            sno += vei([(x, y), (bx, by), *kant, (ax, ay)]) + "z"
        s, skulder, sal = (1, (ax, ay), venstre) if x < u.sol_x else (-1, (bx, by), hoyre)
        fot = (x + s * mellom(t, 2, 14), u.horisont)
        skygge += vei([(x, y), skulder, sal, (sal[0] + 16 * s, u.horisont), fot, (x - 7 * s, y + h // 2)]) + "z"
    return flate(farge, vei([*omriss, (430, u.horisont)]) + "z") + flate("s", sno) + flate("x", skygge)


def _vidde(u: Utsikt, farge: str, topper: list[Punkt]) -> str:
    """Rounded fells, white while the snow lies, else with patches."""
    lave = [(x, y + (u.horisont - y) // 5) for x, y in topper]
    omriss = f"{bolger(lave)}V{u.horisont}H-30z"
    skygge = ""
    for venstre, (x, y), hoyre in zip(lave[::2], lave[1::2], lave[2::2], strict=False):
        sx, sy = venstre if x < u.sol_x else hoyre
        dx, h = (sx - x) // 2, u.horisont - y
        skygge += f"M{x} {y}c{dx} 0 {dx} {sy - y} {sx - x} {sy - y}V{u.horisont}H{x}q{dx // 2}-{h // 2} 0-{h}z"
    if u.sesong in ("var", "vinter"):
        return flate("s" if farge == "a" else "a", omriss) + flate("x", skygge)
    flekker = strek(3, "s", "".join(f"M{x - 12} {y + 8}l17 2m9 5l8 2" for x, y in lave[1::2]))
    return flate(farge, omriss) + flate("x", skygge) + flekker
