"""Boats and what else is on the water. The waterline is y = 0."""

from random import Random

from regionportal.drawing.motiv.strek import flate, gruppe, mellom, sirkel, strek

KJOLVANN = "M-62 5h26m10 3h60m-40 5h26M44 4h22"


def hval(t: Random) -> str:
    """The tail of a humpback, and the fins of orcas."""
    x, s = mellom(t, -20, 8), t.choice(("1", "-1 1", ".85", "1.15"))
    hale = flate("k", "M-22 2q14-20 16-44-4-16-38-26 34-2 44 14 10-16 46-18-34 12-40 30 4 26 18 44z") + flate(
        "s", "M-6-46q-8-12-22-17 20 2 26 13zM8-46q6-12 20-16-16 2-23 12z"
    )
    finner = ""
    for fx in (56, 96, -84)[: t.choice((1, 2, 3))]:
        fx, h = fx + mellom(t, -8, 8), mellom(t, 20, 44)
        finner += f"M{fx} 4q-4-{h * 2 // 3} 6-{h} 2 {h // 2} 18 {h}z"
    blast = strek(3, "y", f"M{mellom(t, 60, 90)}-{mellom(t, 26, 40)}q-3-10-10-14m10 14q1-12 8-16")
    return (
        gruppe(x, 0, hale, s)
        + flate("k", finner)
        + (blast if t.random() < 0.5 else "")
        + strek(3, "s", "M-38 4q8-7 16 0m40 0q8-7 16 0M50 8h14m18-2h10M-56 12h22m30-2h30")
    )


def laks(t: Random) -> str:
    """A salmon leaping in the river, and the stones or the next one."""
    h, sprut, s = mellom(t, 8, 18), mellom(t, -8, 8), t.choice(("1", "1.15", "-1 1", "-.9 .9"))
    fisk = (
        flate("b", "M-34-6q-2-46 40-60 26-6 40 4-8 14-34 20-22 8-30 36l6 10-12-2-12 6z")
        + flate("s", "M-20-6q0-34 30-46 20-6 36-10-8 14-34 20-22 8-30 36z")
        + flate("k", "M36-63a2 2 0 1 1 1 0zM-2-50l-6-12 18-4z")
        + flate("r", "M4-46h3v3h-3zm8-6h3v3h-3zm-16 14h3v3h-3z")
    )
    neste = flate("b", "M-24 2q10-20 30-16 16 2 20 12-8 4-10 4z") + flate("k", "M4-14l6-12 8 14z")
    stein = flate("a", "M-26 8l8-18 18-8 20 8 8 18z") + flate("x", "M-26 8l8-18 18-8-6 14-4 12z")
    plass = t.choice((-1, 1)) * mellom(t, 60, 78)
    return (
        t.choice(("", gruppe(plass, 4, neste), gruppe(plass, 6, stein)))
        + gruppe(0, 0, fisk, s)
        + strek(
            3, "s", f"M-54 6q8-8 16 0M-20 8q10-{h} 20 0m8 0q8-7 14 0M-46-6l-6-{h}m34 4l10-{h + 2}m-2 14l{14 + sprut}-4"
        )
    )


def sjark(t: Random) -> str:
    """A coastal fishing boat on its way in, gulls after it."""
    x, h, b = mellom(t, -40, 6), mellom(t, 22, 32), mellom(t, 26, 36)
    mast, s = x + mellom(t, 8, 20), mellom(t, 70, 84)
    maker = "".join(f"M{mellom(t, -92, -60)}-{mellom(t, 36, 70)}q4-5 8 0 3-5 8 0" for _ in range(mellom(t, 2, 4)))
    return (
        flate(t.choice("rsrve"), "M-60-20q20 6 50 4 36 0 66-14l-14 34h-86q-12-6-16-24z")
        + flate("x", "M-56-8q50 8 100 0l-3 8h-83q-10-2-14-8z")
        + flate("s", f"M{x}-17v-{h}h8l3-9h{b - 14}l8 {h + 9}z")
        + flate("k", f"M{x + 10}-{h + 15}h{b - 18}l3 9h-{b - 15}z")
        + strek(2, "k", f"M{mast}-{h + 24}V-{s}l{mellom(t, 22, 34)} {s - 34}M{mast}-{s - 6}L{mellom(t, -54, -40)}-20")
        + flate("l", f"M{mast - 2}-{s + 2}a3 3 0 1 1 1 0z")
        + (flate("e", "M12-18v-9h16v7z") if t.random() < 0.5 else strek(3, "k", "M24-18v-20h10"))
        + strek(2, "s", maker)
        + strek(2, "y", KJOLVANN)
    )


def ferje(t: Random) -> str:
    """The ferry, lit, on the ordinary crossing."""
    hyt, x = mellom(t, 78, 104), mellom(t, -50, -24)
    h, bro = mellom(t, 14, 22), mellom(t, 28, 46)
    pipe = mellom(t, x + 6, x + hyt - 30)
    return (
        flate(
            "s",
            f"M-76-26h150l12 6-14 22h-136l-14-18zM{x}-{26 + h}h{hyt}l6 {h}H{x - 6}z"
            f"M{x + 22}-{38 + h}h{bro}l6 12h-{bro + 12}z",
        )
        + flate(t.choice("krv"), "M-80-14h164l-4 5h-158z")
        + flate(
            "q",
            "".join(f"M{en}-{21 + h}h8v7h-8z" for en in range(x + 6, x + hyt - 8, 13))
            + f"M{x + 26}-{36 + h}h{bro - 8}l3 6h-{bro - 2}z",
        )
        + flate("x", "M-76-26h34l-12 28h-10l-14-18z")
        + flate(t.choice("rk"), f"M{pipe}-{26 + h}l3-20h12l3 20z")
        + strek(2, "k", f"M{x + bro}-{38 + h}v-14m-6 4h12")
        + (flate("k", "M76-26l22-26 4 2-18 28z") if t.random() < 0.5 else "")
        + strek(2, "y", "M-96 4h34m12 5h80m-50 5h30M78 5h26")
    )


def nordlandsbat(t: Random) -> str:
    """An open boat under one square sail, or its sail down and the oars out."""
    h, b = mellom(t, 50, 72), mellom(t, 26, 36)
    seil = (
        flate(t.choice("esrs"), f"M-{b}-{h + 22}q{b} 8 {2 * b} 0 8 34 0 {h - 4}-{b} 6-{2 * b} 0 8-32 0-{h - 4}z")
        + flate("x", f"M-{b}-{h + 22}q14 4 {b - 6} 4-6 32 2 {h - 6}-14 0-{b - 4}-2 8-30 0-{h - 4}z")
        + strek(3, "k", f"M2-{h + 28}V-6M-{b + 4}-{h + 22}q{b + 2} 8 {2 * b + 8} 0")
    )
    mann = "M{0}-18a4 4 0 1 1 1 0zM{1}-8l1-8q4-4 8 0l2 8z"
    folk = "".join(mann.format(x, x - 4) for x in (-26, -4, 22)[: mellom(t, 1, 3)])
    arer = strek(3, "e", f"M-20-16L-{mellom(t, 44, 56)} 14M24-16L{mellom(t, 44, 56)} 14")
    return (
        (seil if t.random() < 0.75 else arer)
        + flate("k", "M-64-34q6 22 26 24 38 4 76 0 20-4 26-26 4 30-18 36h-86q-24-6-24-34z")
        + strek(2, t.choice("er"), "M-58-14q60 14 118-2")
        + flate(t.choice("kr"), folk)
        + strek(2, "y", KJOLVANN)
    )


def skute(t: Random) -> str:
    """A ship of two masts or three, under more sail or less."""
    master = (-40, 2, 38) if t.random() < 0.5 else (-30, 24)
    seil = skygge = rigg = ""
    for x in master:
        h = mellom(t, 74, 100)
        rigg += f"M{x}-10v-{h - 4}"
        for y, b in ((h - 26, 16), (h - 54, 20))[: mellom(t, 1, 2)]:
            seil += f"M{x - b}-{y + 22}q{b} 6 {2 * b} 0 4 12 0 24-{b} 5-{2 * b} 0 4-14 0-24z"
            skygge += f"M{x - b}-{y + 22}q{b // 2} 2 {b - 4} 3-2 12 0 22-8 0-{b - 4}-1 4-14 0-24z"
    flagg = "".join(f"M{x}-{mellom(t, 90, 104)}v7h14z" for x in master)
    return (
        strek(3, "k", f"{rigg}M62-26l28-16")
        + flate("s", f"{seil}M{master[-1] + 4}-72l{mellom(t, 30, 42)} 40-36 4z")
        + flate("x", skygge)
        + flate("k", "M-66-22l8 4h114l14-10q-4 24-16 30h-106q-12-6-14-24z")
        + strek(2, t.choice("es"), "M-60-10h124")
        + flate(t.choice("re"), flagg)
        + strek(2, "y", KJOLVANN)
    )


def elvebat(t: Random) -> str:
    """The long river boat, poled and with a motor."""
    return (
        flate("e", "M-82-16q10 8 30 10 60 6 112-2 22-4 34-18-6 24-30 28h-110q-28-4-36-18z")
        + flate("x", "M-80-12q70 18 160 2-6 10-16 12h-110q-22-2-34-14z")
        + flate("k", "M-84-22l8-2 4 10 2 20h-6l-2-16z")
        + flate("r", "M-52-34a5 5 0 1 1 1 0zM-60-6l1-20q7-6 14 0l8 8-2 4-8-4v14z")
        + "".join(
            flate(t.choice("ksr"), f"M{x + 8}-32a5 5 0 1 1 1 0zM{x}-4l2-20q6-6 13 0l1 18z")
            for x in (-28, 6, 32)[mellom(t, 0, 2) :]
        )
        + (strek(3, "k", f"M-60-30L{mellom(t, -96, -80)} 16") if t.random() < 0.6 else "")
        + strek(2, "s", "M-96 6h26m14 4h60m14-3h40m-90 10h40")
    )


def merder(t: Random) -> str:
    """Fish farm rings, and the boat that feeds them."""
    ring = "a{r} {h} 0 1 0 {d} 0 {r} {h} 0 1 0-{d} 0"
    stor, liten = ring.format(r=34, h=9, d=68), ring.format(r=24, h=6, d=48)
    x, liten_x = (
        mellom(t, -80, -60),
        "".join(f"M{x}-{mellom(t, 5, 12)}{liten}" for x in (-98, -44, 10)[mellom(t, 0, 1) :]),
    )
    return (
        strek(3, "k", f"M{x} 14{stor}M16 16{stor}{liten_x}")
        + strek(2, "s", f"M{x} 9{stor}M16 11{stor}")
        + gruppe(
            mellom(t, -36, 20),
            -mellom(t, 0, 9),
            flate("s", "M52-26h20v-14h14l6 14h10l-6 16h-38z")
            + flate(t.choice("rve"), "M54-16h46l-3 8h-37z")
            + flate("q", "M76-37h7l3 6h-10z")
            + strek(2, "k", "M60-26v-22l-14 12"),
        )
        + sirkel("r", -32, 22, 3)
        + sirkel("r", 50, 24, 3)
    )


def oyer(t: Random) -> str:
    """Islands: a large one with its mountains and houses, a small one, and a boat between them."""
    b, h, x = mellom(t, 66, 96), mellom(t, 28, 62), mellom(t, -30, 10)
    topp, topp2, lav = x - mellom(t, 4, 30), x + mellom(t, 18, 44), mellom(t, 14, 30)
    hytter = "".join(f"M{x - 40 + i * mellom(t, 12, 18)} 0v-6l5-5 5 5v6z" for i in range(mellom(t, 2, 4)))
    y = mellom(t, -3, 6)
    return (
        flate("b", f"M{x + b - 8} {y}q10-{lav} {mellom(t, 22, 34)}-{lav}t{mellom(t, 20, 40)} {lav}z")
        + flate(
            "c",
            f"M{x - b} 5L{x - b + 14}-4 {topp - 12}-{h - 12} {topp}-{h} {topp + 16}"
            f"-{h - 16} {topp2}-{lav + 6}q{b // 3} 2 {b // 2} {lav + 11}z",
        )
        + flate("x", f"M{x - b} 5L{x - b + 14}-4 {topp - 12}-{h - 12} {topp}-{h} {topp - 2}-{h // 2} {topp + 8} 5z")
        + flate("t", f"M{x - 58} 5q{mellom(t, 30, 50)}-{mellom(t, 9, 16)} 110 0z")
        + flate(t.choice("rse"), hytter)
        + strek(2, "s", f"M{x - b - 6} 7h30m{b} 3h50m-12-3h24")
        + gruppe(mellom(t, -90, 90), 20, flate("k", "M-12-4h24l-5 7h-14z") + flate("s", "M-2-5v-22l14 18z"))
    )


def isfjell(t: Random) -> str:
    """Ice from the glacier, adrift."""
    h, x, lite = mellom(t, 40, 84), mellom(t, -26, 6), mellom(t, 14, 26)
    return (
        flate(
            "s",
            f"M-70 2l8-{h // 3} 18-14 {x + 34}-{h // 3}L{x}-{h} {x + 26}-{h - 12} 44-{h // 3} 60 2z"
            f"M66 6l6-{lite} 16-4 12 {lite + 4}z",
        )
        + flate("a", f"M-70 2l8-{h // 3} 18-14 4 20-12 {h // 4}zM{x}-{h}l10-2-6 {h // 2}-8 {h // 3}h-14z")
        + flate("x", "M-66 2h120l-12 9h-88zM66 6h34l-8 5h-20z")
        + gruppe(
            t.choice((mellom(t, -4, 10), -mellom(t, 196, 206))),
            mellom(t, 4, 14),
            flate("k", "M92-10h30l-4 9h-22zM106-10v-12h8v12z"),
        )
        + strek(2, "s", f"M-90 10h26m44 {mellom(t, 3, 6)}h50m30-6h30")
    )


def bru(t: Random) -> str:
    """A bridge across the sound: on its columns, or hung from its towers."""
    h, x = mellom(t, 12, 28), mellom(t, -50, 60)
    tarn, hoyde = mellom(t, -60, -30), mellom(t, 70, 98)
    kabler = "".join(f"M{tarn}-{hoyde}L{tarn + s * d}-{h + 10}" for s in (-1, 1) for d in (24, 50, 78))
    hengt = (
        strek(6, "b", f"M{tarn}-{hoyde}V18M{tarn + 156}-{hoyde - 6}V18")
        + strek(1, "k", kabler)
        + gruppe(156, 6, strek(1, "k", kabler))
    )
    soyler = strek(6, "b", "".join(f"M{sx}-{h + 6}v{h + 24}" for sx in range(-92, 160, mellom(t, 46, 64))))
    bil = flate("r", "M0 0h22v-12H0z") if t.random() < 0.5 else flate("s", "M0 0v-7h5l5-5h9l5 5h5v7z")
    return (
        t.choice((soyler, hengt))
        + strek(7, "k", f"M-190-{h - 8}q190-{mellom(t, 14, 30)} 420 4")
        + strek(2, "y", f"M-190-{h - 3}q190-20 420 4")
        + gruppe(x, -h - 6, bil)
        + strek(2, "s", "M-94 20h20m38 2h20m38 4h20m40-4h20m38 2h20")
    )


def gammelbru(t: Random) -> str:
    """The old bridge over the river, for those on foot."""
    h, n = mellom(t, 26, 40), t.choice((3, 4, 5))
    felt = 132 // n
    fag = "".join(f"M{-66 + i * felt}-22l{felt // 2}-{h} {felt // 2} {h}" for i in range(n))
    return (
        flate("a", "M-84 6v-30h20l6 30zM60 6l6-30h22v30z")
        + strek(3, "e", f"{fag}M{-66 + felt // 2}-{h + 22}H{66 - felt // 2 - 132 % n}")
        + strek(5, "k", "M-110-20h220")
        + flate("r", f"M{mellom(t, -40, 30)}-48a4 4 0 1 1 1 0zm-4 24l-1-20q6-5 11 0l-2 20z")
        + strek(2, "s", "M-94 12h30m48 3h30m34-2h36M-50 20h40m30 2h20")
    )
