"""Mountains, each with an edge of its own. The foot is y = 0, at the water's edge; what is tallest is some 130 high."""

from random import Random

from regionportal.drawing.motiv.strek import Punkt, flate, mellom, sirkel, strek, vei

SPISS, RUND = (1.1, 1.9), (0.5, 0.75)  # hollow sides, as ice has left them, and full ones


def tind(t: Random) -> str:
    """One peak, and beside it often a lower one."""
    topp = (mellom(t, -26, 26), -mellom(t, 116, 134))
    ost, vest = mellom(t, 62, 122), mellom(t, 62, 122)
    foran = ""
    if t.random() < 0.6:
        side = t.choice((-1, 1))
        x, bredde = topp[0] + side * mellom(t, 40, 84), mellom(t, 30, 60)
        foran = _fjell(t, x - bredde, (x, topp[1] * mellom(t, 38, 66) // 100), x + bredde, SPISS, 0.3)
    return _fjell(t, topp[0] - vest, topp, topp[0] + ost, SPISS, mellom(t, 22, 42) / 100) + foran


def tvillingtopp(t: Random) -> str:
    """Two peaks of one mountain."""
    gap, hoyde, sno = mellom(t, 24, 36), mellom(t, 118, 130), mellom(t, 24, 40) / 100
    lav = hoyde - mellom(t, 6, 22)
    return _fjell(t, -gap - mellom(t, 60, 90), (-gap, -lav), gap, (0.9, 1.4), sno) + _fjell(
        t, -gap - 8, (gap, -hoyde), gap + mellom(t, 64, 96), (0.9, 1.4), sno
    )


def tinderekke(t: Random) -> str:
    """A row of sharp peaks, no two as high."""
    bak, x = "", -116 + mellom(t, 0, 16)
    for _ in range(4):
        h, b = mellom(t, 58, 126), mellom(t, 30, 50)
        bak += _fjell(t, x - b, (x, -h), x + b + mellom(t, 0, 12), SPISS, mellom(t, 20, 36) / 100, 2)
        x += mellom(t, 46, 68)
    return bak


def fjell(t: Random) -> str:
    """A mountain with a broad top, a steep side or two, and snow in its hollows."""
    bredde, h = mellom(t, 14, 44), mellom(t, 96, 120)
    helning = mellom(t, -14, 14)
    venstre = _kant(t, (-bredde - mellom(t, 54, 92), 0), (-bredde, helning - h), t.choice((RUND, (0.9, 1.5))), 3)
    hoyre = _kant(t, (bredde + mellom(t, 54, 92), 0), (bredde, -helning - h), t.choice((RUND, (0.9, 1.5))), 3)
    topp = [(-bredde, helning - h), (mellom(t, -9, 9), -h - mellom(t, 2, 9)), (bredde, -helning - h)]
    flekker = "".join(
        f"M{mellom(t, -bredde - 14, bredde)}-{mellom(t, h // 2, h - 18)}l{mellom(t, 6, 16)} {mellom(t, -4, 9)} "
        f"{mellom(t, 2, 9)} {mellom(t, 9, 22)}z"
        for _ in range(mellom(t, 2, 4))
    )
    rygg = [topp[1], (mellom(t, -bredde, bredde), -h // 2), (mellom(t, -20, 20), 2)]
    return (
        flate("b", vei([*venstre, *topp, *hoyre[::-1]]) + "z")
        + flate("x", vei([*venstre, topp[0], *rygg]) + "z")
        + flate("s", flekker)
    )


def iskuppel(t: Random) -> str:
    """A dome of ice over dark walls."""
    h, b = mellom(t, 108, 124), mellom(t, 52, 68)
    kant = -mellom(t, 56, 68)
    vegg = [(x, kant + mellom(t, -7, 9)) for x in range(-b, b + 1, b // 3)]
    isen = f"M{vegg[0][0]} {vegg[0][1]}C{-b + 9} {-h} {b - 9} {-h} {vegg[-1][0]} {vegg[-1][1]}"
    sprekker = "".join(
        f"M{mellom(t, -30, 20)}-{mellom(t, 66, 84)}q{mellom(t, 9, 16)} 5 {mellom(t, 18, 30)} 0" for _ in "123"
    )
    return (
        flate("b", vei([(-b - mellom(t, 44, 66), 2), *vegg, (b + mellom(t, 44, 66), 2)]) + "z")
        + flate("s", isen + vei(vegg[::-1]).replace("M", "L") + "z")
        + flate("x", vei([(-b - 50, 2), *vegg[:3], (mellom(t, -12, 0), 2)]) + "z")
        + strek(2, "a", sprekker)
        + flate("s", vei([vegg[4], (vegg[4][0] + 12, vegg[4][1] - 2), (mellom(t, 22, 40), -mellom(t, 18, 34))]) + "z")
    )


def skred(t: Random) -> str:
    """A mountainside that has come loose: the scar, the stones below it, and what keeps watch."""
    h, x = mellom(t, 104, 124), mellom(t, -16, 10)
    arr = mellom(t, 16, 26)
    steiner = "".join(f"M{x + mellom(t, -28, 44)}-{mellom(t, 4, 26)}l5-6 6 3 1 5-6 3z" for _ in range(5))
    return (
        _fjell(t, x - mellom(t, 90, 118), (x - 18, -h), x + mellom(t, 84, 112), RUND, 0.16)
        + flate("a", f"M{x - arr} {22 - h}l{arr}-6 {arr} 12 4 26-8 {h - 88} 34 34H{x - 34}l22-34-9-{h - 84}z")
        + strek(2, "k", f"M{x - arr} {22 - h}l{arr}-6 {arr} 12M{x - 6} {34 - h}l-4 26m16-20l4 30")
        + flate("k", steiner)
        + strek(2, "k", f"M{x - 78} 0v-26m-7 4h14")
        + sirkel("r", x - 78, -28, 4)
    )


def dal(t: Random) -> str:
    """A valley that opens between two sides, with its river."""
    v, h = mellom(t, 92, 124), mellom(t, 80, 118)
    x = mellom(t, -16, 16)
    return (
        flate("a", f"M-60 2L{x - 26}-{mellom(t, 46, 60)}l24-{mellom(t, 4, 16)} 30 12L70 2z")
        + flate("b", f"M-300 2V-{v - 16}l140-12 40 10 34 {v // 3} 26 {v // 4}L{x - 4} 2z")
        + flate("c", f"M370 2V-{h // 2}l-90-{h // 8}-50-{h // 4}-60-{h // 8}-40 {h // 3}-24 {h // 4}L{x + 6} 2z")
        + flate("x", f"M-300 2V-{v - 16}l140-12 40 10-10 {v // 2}-30 {v // 2 - 6}z")
        + flate("s", f"M-150-{v - 3}l30 5 9 {v // 8}-16-4-9 9z")
        + flate("v", f"M{x} 0q-10 6 2 9t-12 12l34 4q-4-9 6-13t-18-12z")
    )


def _fjell(
    t: Random, venstre: int, topp: Punkt, hoyre: int, form: tuple[float, float], sno: float, brott: int = 3
) -> str:
    """The rock, the snow down to a jagged edge, and the shade on the left."""
    x, y = topp
    vkant, hkant = _kant(t, (venstre, 0), topp, form, brott), _kant(t, (hoyre, 0), topp, form, brott)
    grense = round(y * (1 - sno))
    a, b = _der(vkant, topp, grense), _der(hkant, topp, grense)
    tenner = [
        (b + (a - b) * n // (brott + 1), grense + mellom(t, 2, 13) * (1 if n % 2 else -1)) for n in range(1, brott + 1)
    ]
    over_v, over_h = ([p for p in kant if p[1] < grense] for kant in (vkant, hkant))
    rygg = [(x + mellom(t, -5, 9), y * 2 // 3), (x + mellom(t, -16, 9), y // 3), (x + mellom(t, -14, 18), 2)]
    return (
        flate("b", vei([(venstre, 2), *vkant, topp, *hkant[::-1], (hoyre, 2)]) + "z")
        + flate("s", vei([topp, *over_h[::-1], (b, grense), *tenner, (a, grense), *over_v]) + "z")
        + flate("x", vei([(venstre, 2), *vkant, topp, *rygg]) + "z")
    )


def _kant(t: Random, fot: Punkt, topp: Punkt, form: tuple[float, float], brott: int) -> list[Punkt]:
    """From the foot towards the top, which it leaves out: the more hollow the higher the power."""
    potens = form[0] + (form[1] - form[0]) * t.random()
    ut = [fot]
    for n in range(1, brott + 1):
        del_ = (n + (t.random() - 0.5) * 0.6) / (brott + 1)
        ut.append(
            (round(fot[0] + (topp[0] - fot[0]) * del_), round(topp[1] * (del_**potens + (t.random() - 0.5) * 0.1)))
        )
    return ut


def _der(kant: list[Punkt], topp: Punkt, y: int) -> int:
    """How far along an edge is at a height."""
    for (ax, ay), (bx, by) in zip(kant, [*kant[1:], topp], strict=True):
        if by <= y:
            return round(ax + (bx - ax) * (y - ay) / (by - ay)) if by != ay else bx
    return topp[0]
