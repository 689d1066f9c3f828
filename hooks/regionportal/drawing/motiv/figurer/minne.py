"""What is left of earlier times: turf huts, mines, forts, paintings on rock, stones that remember."""

from random import Random

from regionportal.drawing.motiv.figurer.bygg import roykpipe
from regionportal.drawing.motiv.figurer.folk import person
from regionportal.drawing.motiv.strek import flate, gruppe, mellom, strek


def gamme(t: Random) -> str:
    """A turf hut."""
    b, h, x = mellom(t, 42, 58), mellom(t, 34, 46), mellom(t, -22, 10)
    return (
        flate(
            "t",
            f"M-{b} 0q4-{h // 2} 18-{h * 3 // 4} 14-{h // 4} {b - 20}"
            f"-{h // 4} 20 0 {b - 18} {h // 4} 12 12 16 {h * 3 // 4}z",
        )
        + flate("x", f"M-{b} 0q4-{h // 2} 18-{h * 3 // 4} 10-9 {b - 28}-{h // 4 - 1}-22 12-20 {h - 1}z")
        + flate("e", f"M{x} 0l2-{h * 3 // 5}h18l3 {h * 3 // 5}z")
        + flate("k", f"M{x + 4} 0l1-{h // 2}h12l2 {h // 2}z")
        + strek(2, "k", f"M{x - 24}-14l5-8m{b} 4l4 6M-10-{h - 9}l6-4")
        + (roykpipe(-6, 3 - h) if t.random() < 0.7 else strek(2, "k", f"M{b + 10} 2l12-40 12 40m-20-26h16"))
    )


def stein(t: Random) -> str:
    """Standing stones among heather."""
    h, x = mellom(t, 58, 92), mellom(t, -16, 8)
    stor = (
        f"M{x - 20} 4l-{mellom(t, 0, 8)}-{h // 2} {mellom(t, 8, 14)}"
        f"-{h // 3} 14-8 14 10 {mellom(t, 0, 8)} {h // 3}-4 {h // 2}z"
    )
    sma = ""
    for sx in (38, -58, 66)[: mellom(t, 1, 3)]:
        sx, sh = sx + mellom(t, -8, 8), mellom(t, 12, 38)
        sma += f"M{sx - 14} 6l5-{sh} 12-6 11 {sh // 3} 4 {sh * 2 // 3 + 6}z"
    return (
        flate("a", sma + stor)
        + flate("x", f"M{x - 20} 4l-2-{h // 2} 10-{h // 3} 14-8-6 {h // 2} 4 {h // 2 - 6}z")
        + flate("t", f"M{x - 32} 8q6-9 12 0 8-8 14 1 8-9 14 0 6-6 10 0z")
    )


def minne(t: Random) -> str:
    """A memorial stone, what is left of a fence, and flowers."""
    h, b, x = mellom(t, 40, 70), mellom(t, 24, 38), mellom(t, -14, 14)
    g, v = x - b // 2, mellom(t, 50, 70)
    stein = t.choice(
        (
            f"M{g} 4l3-{h}q{b // 2 - 3}-14 {b - 6} 0l3 {h}z",
            f"M{g} 4l{b // 3}-{h + 10} {b // 6}-8 {b // 6} 8 {b // 3} {h + 10}z",
            f"M{g - 8} 4l2-{h // 2} 14-{h // 4} {b - 4} 3 10 {h // 3} 2 {h * 5 // 12}z",
            f"M{g} 4v-{h - 12}l{b}-14V4z",
        )
    )
    gjerder = ""
    for side in t.choice(((-1,), (1,), (-1, 1))):
        s, e = x + side * v, side * mellom(t, 18, 30)
        gjerder += (
            f"M{s} 6v-{mellom(t, 32, 44)}m{e} 40v-{mellom(t, 32, 42)}"
            f"M{s}-26q{e // 2} {mellom(t, 3, 9)} {e} 0M{s}-14q{e // 2} 5 {e} 0"
        )
    blomster = "".join(f"M{x + i}-{mellom(t, 2, 9)}a4 4 0 1 1 7 0z" for i in (-14, -4, 5)[: mellom(t, 1, 3)])
    return (
        strek(2, "k", gjerder)
        + flate(t.choice("sa"), stein)
        + (
            flate("x", f"M{g + 1} 4l3-{h // 2}h{b // 3}v{h // 2}z")
            + strek(2, "t", f"M{x - 4} 6l-4-10m8 10v-13m4 13l5-10")
            + flate("r", blomster)
        )
    )


def fort(t: Random) -> str:
    """A coastal battery that has gone quiet: the gun behind its wall."""
    h, s = mellom(t, 30, 44), mellom(t, 50, 70)
    return (
        flate("t", f"M-{s + 20} 6q10-{h} {s - 8}-{h + 6} 34-6 66 8 30 10 {mellom(t, 36, 52)} {h - 2}z")
        + flate("a", f"M-46 4l8-{h - 8}h60l10 {h - 8}zM-52-{h - 4}l4-{mellom(t, 8, 14)}h78l6 12z")
        + flate("x", f"M-46 4l8-{h - 8}h16l-6 {h - 8}z")
        + flate("k", f"M-14-{h - 10}h34l2 10h-36z")
        + strek(mellom(t, 4, 6), "k", f"M6-{h - 16}l{mellom(t, 48, 66)}-{mellom(t, 4, 26)}")
        + strek(2, "t", f"M-{s} 4l-3-8m3 8l4-9m40-{h}l-3-7m3 7l4-7m74 {h + 8}l-3-8m3 8l4-9")
    )


def gruve(t: Random) -> str:
    """The mouth of a mine, rails and a cart of ore."""
    h, x = mellom(t, 78, 100), mellom(t, -26, 4)
    gang = mellom(t, -34, -16)
    return (
        flate("b", f"M-80 4l14-{h // 2} 20-16L{x}-{h} {x + 24}-{h - 12} {x + 40}-{h // 2} 66-{h // 3} 80 4z")
        + flate("x", f"M-80 4l14-{h // 2} 20-16L{x}-{h}l-8 34-18 {h - 30}z")
        + flate("k", f"M{gang} 4l4-32h26l4 32z")
        + strek(4, "e", f"M{gang - 2} 4l4-34h30l4 34")
        + strek(2, "k", f"M{gang + 22} 4q30 2 70 8M{gang + 10} 6q30 4 74 12")
        + gruppe(
            mellom(t, -6, 34),
            mellom(t, 0, 3),
            flate("k", "M26-8h30l-4 14h-22zM32 10a4 4 0 1 1 1 0zm16 2a4 4 0 1 1 1 0z")
            + flate(t.choice("er"), "M28-8q4-8 10-6 8-7 16 6z"),
        )
    )


def bergmaleri(t: Random) -> str:
    """Figures in red on the rock: people, reindeer, a boat, the sun."""
    mann = "m0 0l4-14v-10m0 10l6 14m-16-22h20m-10-4v-3"
    rein = "m0 0l4-14h22l6-10 4 4m-10 8l-4 14m-18 0v-12m8 12l2-12m-14-6l-2-6"
    bat = "m0-8q14 12 30 0m-22 4v-10m8 11v-12m8 8v-9"
    sol = "m10-14a6 6 0 1 0 .1 0m-10 6h-5m22 0h5m-11-11v-5m0 22v5"
    valg = t.sample((mann, rein, bat, sol, rein), t.choice((3, 4)))
    tegn = "".join(f"M{x}-{mellom(t, 14, 24)}{en}" for x, en in zip((-48, -8, 26, 46), valg, strict=False))
    h = mellom(t, 80, 104)
    return (
        flate("b", f"M-78 6l6-{h // 2} 22-30L0-{h} 44-{h - 18} 62-{h // 2} 68 6z")
        + flate("s", f"M-60-8l6-{h // 3} 20-18 34-6 34 14 22 {h // 3}-4 18q-60-14-112-4z")
        + flate("x", f"M-78 6l6-{h // 2} 22-30 14-2-18 34-8 50z")
        + strek(3, "r", tegn)
        + flate("t", "M-84 8q10-14 20 0zM44 8q12-16 24 0z")
    )


def varde(t: Random) -> str:
    """A cairn on the top, as it has been built, and what stands by it."""
    steiner = skygge = ""
    b, y, n = mellom(t, 15, 36), 4, t.choice((3, 4, 5, 6))
    for _ in range(n):
        h, inn = mellom(t, 8, 17), mellom(t, 1, max(b // n + 1, 2))
        v = -b + mellom(t, -3, 3)
        steiner += f"M{v} {y}l{inn}-{h}h{2 * (b - inn)}l{inn} {h}z"
        skygge += f"M{v} {y}l{inn}-{h}h{b * 2 // 3}l-{inn // 2} {h}z"
        y, b = y - h - 1, max(b - inn - 1, 6)
    topp = t.choice((flate("s", f"M-8 {y}q8-9 16 0z"), strek(3, "k", f"M0 {y}v-{mellom(t, 16, 28)}"), ""))
    x, s = mellom(t, 40, 62), t.choice((1, -1))
    skilt = strek(3, "k", "M0 6v-44") + flate("e", "M-14-38h30l6 5-6 5h-30zM14-24h-26l-6 5 6 5h26z")
    merke = flate("a", "M-16 6l4-20 14-6 14 8 2 18z") + strek(4, "r", "M-4-12h12m-6 0v14")
    liten = flate("a", "M-12 6l2-9h20l2 9zM-8-4l2-8h12l2 8zM-4-13l1-6h6l1 6z")
    los = flate("a", "M-8 6l3-9h12l4 9zM-30 6l2-7 9-3 6 10z")
    return (
        flate("a", steiner)
        + flate("x", skygge)
        + topp
        + gruppe(s * x, 0, t.choice((skilt, merke, liten, los, flate("k", person(0, 4)))))
    )


def treriksroys(t: Random) -> str:
    """The stone of the border, out in the lake, and the planks that lead to it."""
    b, h, bro = mellom(t, 22, 32), mellom(t, 34, 50), mellom(t, 60, 84)
    s = t.choice((1, -1))
    planker = gruppe(
        0, 0, strek(4, "e", f"M{b} 2q{bro // 2} 0 {bro} 6") + strek(2, "k", "M40 3v8m20-7v9m20-7v9"), f"{s} 1"
    )
    folk = flate(t.choice("rk"), person(s * mellom(t, 62, 92), 4))
    return (
        flate("e", f"M-{b} 2l5-{h}q{b - 5}-16 {2 * b - 10} 0l5 {h}z")
        + flate("x", f"M-{b} 2l5-{h}q8-7 {b - 9}-8-6 20-6 {h + 8}z")
        + flate("l", f"M-{mellom(t, 0, 7)}-{h - 6}h14v9h-14z")
        + planker
        + flate("b", "M-40 6q4-8 14-6h54q10 0 12 6z")
        + (folk if t.random() < 0.7 else "")
    )


def markedsplass(t: Random) -> str:
    """Grey trading huts and a lávvu, as on the old market."""
    deler, x = "", -84
    hus = t.choice(((1, 0, 1), (1, 1, 0), (0, 1, 1), (1, 0, 1, 1)))
    for bod in hus:
        b, h = mellom(t, 32, 40), mellom(t, 18, 28)
        if bod:
            deler += flate(t.choice("aae"), f"M{x} 0v-{h}l{b // 2}-15 {b // 2} 15v{h}z") + flate(
                "k", f"M{x + 9} 0v-{h - 7}h11v{h - 7}z"
            )
            deler += strek(4, "o", f"M{x - 3} {3 - h}l{b // 2 + 3}-18 {b // 2 + 3} 18")
        else:
            deler += strek(2, "k", f"M{x + b // 2 - 4}-{h + 32}l6 10 6-11")
            deler += flate("s", f"M{x} 0l{b // 2}-{h + 24}h4l{b // 2} {h + 24}z") + flate(
                "l", f"M{x + b // 2 - 4} 0l5-20 6 20z"
            )
        x += b + mellom(t, 4, 12)
    return deler + flate("k", person(x + mellom(t, 2, 14)) + (person(-100) if t.random() < 0.5 else ""))


def kanoner(t: Random) -> str:
    """Guns in a row, under a low roof of concrete."""
    lop, tak = "", mellom(t, 14, 22)
    for x in (-58, -14, 30):
        h = tak + mellom(t, -3, 3)
        lop += flate("k", f"M{x - 10}-2q0-{h} 14-{h}t14 {h}z") + strek(
            4, "k", f"M{x + 4}-{h - 6}l{mellom(t, 26, 34)}-{mellom(t, 6, 16)}"
        )
    return (
        flate("t", f"M-96 6q8-{tak + 30} 50-{tak + 34} 46-{mellom(t, 6, 14)} 80 2 34 6 50 {tak + 32}z")
        + flate("a", f"M-82 4v-{tak + 8}h140l6 {tak + 8}z")
        + flate("x", f"M-82 4v-{tak + 8}h140l1 8h-131v{tak}z")
        + lop
    )


def ruin(t: Random) -> str:
    """What is left of a fort: walls without a roof, stones, and grass that has come back."""
    topp, x, h = "", -64, mellom(t, 22, 34)
    while x < 48:
        steg = mellom(t, 9, 24)
        topp += f"H{x}V-{mellom(t, 10, 46)}"
        x += steg
    steiner = "".join(f"M{mellom(t, -88, 84)} {mellom(t, 2, 12)}l5-8 9 1 4 8z" for _ in range(5))
    dor = mellom(t, -44, 0)
    return (
        flate("t", f"M-100 8q20-{mellom(t, 16, 40)} 70-22t80-{mellom(t, 0, 12)} 60 34z")
        + flate("a", f"M-64 4v-{h}{topp}H{x}V4z")
        + flate("x", f"M-64 4v-{h}h{mellom(t, 9, 20)}V4z")
        + flate("k", f"M{dor} 4v-9h{mellom(t, 14, 26)}v9zM{dor + 34} 4v-{mellom(t, 6, 9)}h9V4z")
        + flate("b", steiner)
        + strek(2, "t", f"M-50 6l-3-8m3 8l4-9M{dor + 56} 8l-3-8m3 8l4-9")
    )
