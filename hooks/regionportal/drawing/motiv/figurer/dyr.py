"""Animals and plants."""

from random import Random

from regionportal.drawing.motiv.strek import flate, gruppe, mellom, strek


def _sau(hode: str) -> str:
    """A sheep with its head up or down."""
    ull = "M-16-12q-5-8 2-12 2-7 10-5 6-4 10 0 8 0 8 7 5 6-2 11-4 6-12 3-8 4-16-4z"
    return flate("k", "M-11 0v-12h4v12zm16 0v-12h4v12z") + flate("s", ull) + flate("k", hode)


def sau(t: Random) -> str:
    """Sheep on the shore meadow."""
    hode = "M12-24l8-4 7 6-2 9-7 0-6-5z"
    beiter = "M12-12l8 0 5 8-4 5-6-3-4-6z"
    flokk = "".join(
        gruppe(x + mellom(t, -9, 9), y, _sau(t.choice((hode, beiter))), t.choice((".8", "-.9 .9", "1")))
        for x, y in ((-78, -4), (-46, -8), (48, -4), (82, 0))[mellom(t, 0, 2) : t.choice((3, 4))]
    )
    return flokk + gruppe(-2, 4, _sau(t.choice((hode, hode, beiter))), t.choice(("1.35", "-1.35 1.35")))


def rein(t: Random) -> str:
    """Reindeer: one, or some of the herd, and the calf."""
    kropp = "M-30 0l3-22-5-10 6-8 34-2 12-14 9-4 9 8-2 4-10 2-7 18-2 28h-4l-3-22-24 1-7 2-5 19z"
    kalv = flate("k", kropp) + flate("s", "M-32-36l-4 8 6 2z")
    gevir = "M24-58q-4-14-16-18m7 4l-4-12m9 18l2-14M27-58q0-12 10-20m-5 8l10-4m-13 9l-3-13"
    stort = (
        f"M24-58q-{mellom(t, 2, 8)}-20-22-{mellom(t, 22, 30)}m9 9l-9-12m13 20l4-18"
        f"M27-58q2-16 14-{mellom(t, 20, 30)}m-7 11l12-6m-17 14l-3-15"
    )
    voksen = kalv + flate("s", "M14-42l8-12 4 4-4 16z")
    dyr = ""
    for x, y, skala in ((72, -10, ".5"), (-76, -10, ".6"))[mellom(t, 0, 2) :]:
        en = t.choice((kalv, voksen + strek(2, "k", gevir)))
        dyr += gruppe(x + mellom(t, -8, 8), y, en, t.choice((skala, f"-{skala} {skala}")))
    return dyr + gruppe(0, 2, voksen + strek(2, "k", t.choice((gevir, stort))), t.choice(("1", "-1 1", "1.1", ".9")))


def hest(t: Random) -> str:
    """A horse with its mane in the wind, at its fence or with its foal."""
    x = mellom(t, -78, -62)
    farge, man = t.choice(("ek", "ks", "ak", "ek"))
    hest_ = (
        flate(
            farge,
            "M-36 2l3-26-6-10q0-16 14-17l30 1 16-16 8-11 6 6 10 13-3 6-12-4-9 17-2 16 2 25h-6l-5-24-28 0-8 24h-6l3-24z",
        )
        + flate(man, "M-38-48q-14 4-12 32 8-10 9-22zM8-50q2-20 18-28l6-2-6 10-6 20-6 4z")
        + flate("k", "M-36 2h8l1-4h-8zM14 2h7v-4h-7z")
    )
    foll = gruppe(x, -4, hest_, t.choice((".55", "-.55 .55")))
    gjerde = strek(2, "k", f"M{mellom(t, 46, 60)} 4v-24m22 24v-24m-26 8h40m-40 8h40")
    return t.choice((foll, gjerde, foll + gjerde)) + gruppe(0, 0, hest_, t.choice(("1", "-1 1", "1.1")))


def ku(t: Random) -> str:
    """A cow, and the churn or another cow."""
    flekker = "".join(
        f"M{x}-{mellom(t, 44, 50)}h{mellom(t, 9, 24)}q2 {mellom(t, 8, 18)}-{mellom(t, 4, 10)} 18-12-2-8-18z"
        for x in (-32, -6)[: mellom(t, 1, 2)]
    )
    ku_ = (
        flate(t.choice("sse"), "M-42 2v-32q-4-18 8-18h56l10-8 16 2 2 10-6 8-10 0-4 14 0 24h-7v-22h-44l-4 22h-7l1-22z")
        + flate("k", f"M-42 2h7l1-6h-8zM22 2h8v-6h-8zM22-56l10-8 4 4-4 10zM42-56l6-6 2 8z{flekker}")
        + flate("r", "M-22-22h12l-4 6h-5z")
        + strek(2, "k", "M-42-44q-6 14-4 26")
    )
    spann = flate("b", f"M{mellom(t, 56, 68)} 2v-18l4-6h10l4 6v18z")
    andre = gruppe(t.choice((-1, 1)) * mellom(t, 70, 84), -6, ku_, t.choice((".55", "-.6 .6")))
    return t.choice((spann, andre, andre + spann)) + gruppe(0, 0, ku_, t.choice(("1", "-1 1")))


def orn(t: Random) -> str:
    """A white-tailed eagle over its rock."""
    fugl = flate(
        "k", "M-60-10q26-12 48 4 6-6 12 0 24-16 52-8-22 6-38 22-8 10-14 12l-4 8-6 0-2-8q-8-6-16-16-16-12-32-14z"
    ) + flate("s", "M-6 20l4-6h6l3 9-6 5zM-6-6q6-6 12 0l-6 8z")
    h, x = mellom(t, 22, 38), mellom(t, -44, 30)
    sitter = flate("k", "M-6 0q-4-12 2-18l4-10 6 2-2 5 0 12-4 10z")
    andre = gruppe(-mellom(t, 44, 70), -mellom(t, 76, 104), fugl, ".4")
    return (
        gruppe(mellom(t, 4, 40), -mellom(t, 66, 90), fugl, t.choice(("1", "-1 1", ".85", "1.1")))
        + flate("b", f"M-60 6l8-{h - 8} 20-12 22 10 24-{mellom(t, 0, 12)} 22 18 8 16z")
        + flate("x", f"M-60 6l8-{h - 8} 20-12 4 14-12 {h - 8}z")
        + t.choice((gruppe(x, 12 - h, sitter), andre, andre + gruppe(x, 12 - h, sitter)))
    )


def blomst(t: Random) -> str:
    """Flowers of the high mountains, large."""
    krone = "q-20-12-6-24 6 4 6 4 4-14 20-10t16 18q8 14-14 18-12 4-22-6z"
    skygge = "q10 4 22 0t20-6q-2 10-20 12-12 4-22-6z"
    kroner = skygger = stilker = kjerner = ""
    for x in t.choice(((-44, -8, 32), (-52, -18, 14, 48), (-30, 20))):
        x, y = x + mellom(t, -8, 8), mellom(t, 30, 68)
        kroner += f"M{x}-{y}{krone}"
        skygger += f"M{x}-{y}{skygge}"
        stilker += f"M{x // 6} 6Q{x // 4}-{y // 2} {x + 8}-{y}"
        kjerner += f"M{x + 10}-{y + 8}a4 4 0 1 1 5 0z"
    blad = "M-34 6q4-22-8-28 24 4 22 28zM8 6q2-26 20-28-12 12-8 28zM-12 6q-4-18-14-22 18-2 22 22z"
    return strek(2, "t", stilker) + flate("t", blad) + flate("e", kroner) + flate("x", skygger) + flate("l", kjerner)


def bjork(t: Random) -> str:
    """Birches, bent by the wind."""
    kroner = stammer = merker = skygger = ""
    for x in (-46, 0, 40)[: t.choice((2, 3, 3))]:
        x, h, r = x + mellom(t, -9, 9), mellom(t, 50, 92), mellom(t, 18, 28)
        kroner += f"M{x - r}-{h}q2-{r} {r}-{r + 2} {r - 2} 2 {r} {r} 2 {r}-{r} {r + 4}-{r} 0-{r}-{r + 2}z"
        skygger += f"M{x - r}-{h}q2-{r} {r}-{r + 2}-14 {r} 0 {2 * r + 4}-{r - 2} 0-{r}-{r}z"
        stammer += f"M{x} 5q{mellom(t, -5, 6)}-{h // 2} {mellom(t, -4, 4)}-{h}m0 {r}l{mellom(t, -14, 14)}-13"
        merker += f"M{x - 1}-{mellom(t, 9, 18)}h4m-3-14h3"
    return flate("t", kroner) + flate("x", skygger) + strek(4, "s", stammer) + strek(2, "k", merker)


def furu(t: Random) -> str:
    """Old pines, each grown as the wind would have it."""
    stammer = greiner = bar = ""
    for x in (-44, 12, 56)[: t.choice((1, 2, 2, 3))]:
        x, h, s = x + mellom(t, -10, 10), mellom(t, 62, 108), t.choice((-1, 1))
        stammer += f"M{x} 4q{4 * s}-{h // 2} {mellom(t, -6, 6)}-{h}"
        for n, y in enumerate((h, h - mellom(t, 18, 26), h - mellom(t, 42, 54))):
            b, gx = mellom(t, 14, 24) + 5 * (n == 1), x + s * n * mellom(t, 4, 14)
            bar += (
                f"M{gx - b}-{y}q{b // 2}-{mellom(t, 12, 20)} {b}-14 {b - 4} 0 {b} 14-{b} {mellom(t, 7, 12)}-{2 * b} 0z"
            )
            greiner += f"M{x}-{y - 14}L{gx}-{y - 2}"
            s = -s
    return strek(mellom(t, 5, 7), "k", stammer) + strek(3, "k", greiner) + flate("t", bar)


def urter(t: Random) -> str:
    """A greenhouse and a bed of herbs."""
    b, h, s = mellom(t, 42, 62), mellom(t, 26, 36), mellom(t, -4, 6)
    v = -b - 14
    hus = flate("l", f"M{v} 0v-{h}q{b // 2}-26 {b} 0V0z") + flate(
        "t", f"M{v + 4} 0q-2-18 8-18t8 18zm{b // 2} 0q-2-14 8-14t8 14z"
    )
    hus += strek(2, "k", f"M{v} 0v-{h}q{b // 2}-26 {b} 0V0zM{v + b // 2}-{h + 13}v{h + 13}M{v}-{h - 8}h{b}")
    urt = ""
    for x in range(s, s + 70, mellom(t, 18, 26)):
        y = mellom(t, 12, 22)
        urt += f"M{x} 2q-8-{y} 4-{y + 2} 2-8 10-4 10-6 14 4 10 4 4 {y}z"
    topper = "".join(f"M{x}-{mellom(t, 14, 20)}v-18m-6 8l6 6 6-6" for x in range(s + 9, s + 70, 22))
    bar = "".join(f"M{mellom(t, s, s + 64)}-{mellom(t, 2, 14)}h4v4h-4z" for _ in range(5))
    return (
        hus
        + flate("t", urt)
        + strek(2, "t", topper)
        + flate(t.choice("rle"), bar)
        + flate("e", f"M{s - 6} 2h84v6h-84z")
    )


def votter(t: Random) -> str:
    """Mittens on the line, each pair with its own pattern."""
    vott = "v-14h18v14l4 2q8-8 10 0l-8 14-4 4q-2 8-12 8-8 0-8-10z"
    n, ned = t.choice((2, 3, 3, 4)), mellom(t, 8, 22)
    deler, x = "", -62
    for _ in range(n):
        x += mellom(t, 2, 9)
        farge, monster = t.choice(("sr", "rs", "es", "ks", "sk"))
        y = -46 + mellom(t, -3, 5)
        deler += flate(farge, f"M{x} {y}{vott}")
        deler += strek(2, monster, f"M{x + 1} {y - 6}h16m-16 4h16M{x + 4} {y + 6}l4 6 4-6 4 6")
        x += 34
    return strek(4, "k", "M-72 4v-78M84 4v-74") + strek(2, "k", f"M-72-68q78 {ned} 156 2") + deler


def vev(t: Random) -> str:
    """A woven coverlet on the upright loom, as far as it has come."""
    h, b = mellom(t, 36, 60), mellom(t, 28, 38)
    striper, y = "", -74
    while y < h - 78:
        tykk = mellom(t, 3, 9)
        striper += flate(t.choice("rke"), f"M-{b} {y}h{2 * b}v{tykk}h-{2 * b}z")
        y += tykk + mellom(t, 3, 8)
    trader = f"M{4 - b}-{76 - h}v{68 - h}" + f"m10-{68 - h}v{68 - h}" * (b // 5 - 1)
    lodd = "".join(f"M{x}-4h6l2 7h-10z" for x in range(-b, b - 6, mellom(t, 14, 18)))
    sitter = (
        flate("k", f"M{b + 26}-18a4 4 0 1 1 1 0zm0 20h6v-10q0-7-5-8-5 0-6 6l-7 4v8h4l1-6h5z")
        if t.random() < 0.5
        else ""
    )
    return (
        strek(5, "k", f"M-{b + 8} 4v-86M{b + 8} 4v-86M-{b + 16}-78h{2 * b + 32}")
        + flate("s", f"M-{b}-76h{2 * b}v{h}h-{2 * b}z")
        + striper
        + strek(1, "s", trader)
        + flate("b", lodd)
        + sitter
    )


def juletre(t: Random) -> str:
    """A spruce with lights, and a small man in red."""
    b, x = mellom(t, 32, 46), t.choice((-1, 1)) * mellom(t, 50, 66)
    prikker = "".join(f"M{mellom(t, -18, 18)}-{y}h0" for y in range(12, 62, mellom(t, 7, 12)))
    gaver = flate(t.choice("re"), f"M{-x - 8} 4v-{mellom(t, 9, 16)}h16V4z") if t.random() < 0.5 else ""
    return (
        flate("k", "M-4 4v-14h8v14z")
        + flate("c", f"M-{b}-8l22-26h-12l18-22h-8L0-86 20-56h-8l18 22h-12l{b - 18} 26z")
        + flate("x", f"M-{b}-8l22-26h-12l18-22h-8L0-86-4-8z")
        + strek(mellom(t, 5, 6), "l", prikker)
        + flate("l", "M0-94l3 6 6 1-5 4 2 7-6-4-6 4 2-7-5-4 6-1z")
        + gaver
        + gruppe(
            x - 54,
            0,
            flate("r", "M44 4l4-22q6-6 12 0l4 22zM46-24l8-20 10 22z") + flate("s", "M45-26h19v6h-9v10l-4 3-6-3z"),
            "1",
        )
    )


def skarv(t: Random) -> str:
    """A cormorant drying its wings, and another that looks on."""
    s = mellom(t, -4, 6)
    return (
        flate("b", "M-64 8l10-22 24-12 26 6 22-2 26 16 12 14z")
        + flate("x", "M-64 8l10-22 24-12 2 14-14 20z")
        + flate(
            "k",
            f"M-8-20l-3-22-26 {s}-12 10-4-24 10-18 18 6 16 10 4-14-4-10 3-8 9-2 12 5-10 3-3 8 3 18 18-14 18-4 8 20-6 22"
            f"-12-10-22 {-s}-3 22z",
        )
        + flate("k", f"M{mellom(t, 42, 54)} 0l-3-24 4-14-2-10 4-6 10 2-7 4 1 8 4 16-5 24z")
        + flate("e", "M6-74l12 4-11 1z")
    )


def vadefugl(t: Random) -> str:
    """Waders on the flats where the river meets the sea."""
    fugl = (
        strek(2, "k", "M-3 0v-16m7 16v-16")
        + flate("e", "M-22-18q8-12 24-12 8 0 10-10 2-6 9-4l-3 12q-4 14-18 16-12 2-22-2z")
        + flate("s", "M-10-14q12 2 20-8-2 12-20 8z")
        + strek(2, "k", "M21-42l17 6")
    )
    flokk = ""
    for x, y in ((-62, -6), (-10, 5), (44, -2))[: t.choice((2, 3))]:
        flokk += gruppe(x + mellom(t, -12, 12), y, fugl, t.choice(("1", "-1 1", ".8", "-.9 .9")))
    vann = f"M-90 6q20-5 40 0t40 0M{mellom(t, 0, 20)} 12q20-5 40 0t30 0"
    return flate("v", f"M-110 2q60-{mellom(t, 4, 10)} 110 0t100 4q-40 14-110 12t-100-16z") + strek(2, "y", vann) + flokk
