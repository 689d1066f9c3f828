"""Houses that people live and work in. Every figure stands on y = 0 round x = 0, with the light from the right."""

from random import Random

from regionportal.drawing.motiv.strek import flate, gruppe, mellom, strek

VEGGER = "rrse"  # red, white and ochre, as along the whole coast


def ruter(x: int, y: int, antall: int, skritt: int = 11, b: int = 5, h: int = 6) -> str:
    """The path of a row of windows."""
    return "".join(f"M{x + i * skritt} {y}h{b}v{h}h-{b}z" for i in range(antall))


def hus(x: int, lang: int, gavl: int, h: int, t: int, vegg: str) -> str:
    """A house seen from the corner: the long side in shade, the gable in the light."""
    g = gavl // 2
    return (
        flate(vegg, f"M{x} 0v-{h}h{lang}l{g}-{t} {g} {t}v{h}z")
        + flate("x", f"M{x} 0v-{h}h{lang}v{h}z")
        + flate("o", f"M{x - 3} {1 - h}l{g + 3}-{t + 3}h{lang}l{g + 4} {t + 5}-2 2-{g + 2}-{t + 2}-{g} {t}z")
    )


def roykpipe(x: int, y: int) -> str:
    """A chimney and its smoke."""
    return flate("k", f"M{x} {y}v-12h6v12z") + strek(4, "y", f"M{x + 3} {y - 17}q-5-6 1-11t0-12")


def gavler(x: int, mal: str) -> str:
    """A row of gables by their colours: r, s, e."""
    vegger = tak = vindu = ""
    for nummer, farge in enumerate(mal):
        h = 22 + 5 * (nummer * 7 % 3)
        vegger += flate(farge, f"M{x} 0v-{h}l12-11 12 11v{h}z")
        tak += f"M{x - 3} {2 - h}l15-14 15 14"
        vindu += f"M{x + 5} {4 - h}h5v7h-5zm10 0h5v7h-5z"
        x += 29
    return vegger + strek(4, "o", tak) + flate("q", vindu)


def gjerde(x: int, stolper: int) -> str:
    """A fence."""
    return strek(2, "k", f"M{x} 6" + "v-9m15 9" * stolper + f"v-9M{x - 3} 0h{stolper * 15 + 6}")


def grend(t: Random) -> str:
    """Houses in a row, lights in the windows."""
    farger = "".join(t.choice(VEGGER) for _ in range(t.choice((2, 3))))
    lang, h = mellom(t, 24, 36), mellom(t, 22, 30)
    return (
        gruppe(-38 - 20 * len(farger), -mellom(t, 4, 12), gavler(0, farger), ".8")
        + hus(-6, lang, 26, h, mellom(t, 12, 18), t.choice(VEGGER))
        + flate("q", ruter(1, 7 - h, 2, 13, 6, 8) + f"M{lang + 3} {7 - h}h8v9h-8z")
        + roykpipe(mellom(t, 2, 16), -h - 10)
    )


def fiskevar(t: Random) -> str:
    """Red cabins on poles over the water, one to each boat."""
    deler, x = "", -70
    for _ in range(t.choice((3, 4))):
        b, h = mellom(t, 26, 36), mellom(t, 20, 32)
        deler += flate(t.choice("rrre"), f"M{x} 0v-{h}l{b // 2}-{b // 2} {b // 2} {b // 2}v{h}z")
        deler += strek(4, "o", f"M{x - 3} {2 - h}l{b // 2 + 3}-{b // 2 + 2} {b // 2 + 3} {b // 2 + 2}")
        deler += flate("q", f"M{x + b // 2 - 4}-{h - 4}h8v8h-8z")
        x += b + mellom(t, 2, 10)
    bat = gruppe(mellom(t, -40, 50), 22, flate("s", "M-20-6q20 7 40-3l-5 10h-28z") + strek(2, "k", "M2-4v-18"))
    return (
        strek(3, "k", "M-66 0v16m22-16v17m24-17v16m22-16v17m22-17v16")
        + flate("k", f"M-78 0h{x + 84}v4h-{x + 84}z")
        + deler
        + bat
    )


def gard(t: Random) -> str:
    """A farm: the house, the barn and a fence, as each has been built."""
    lang, h, s = mellom(t, 34, 56), mellom(t, 18, 28), t.choice((-1, 1))
    lave = hus(-lang // 2, lang, mellom(t, 26, 34), h, 17, t.choice("rrre"))
    lave += flate("k", f"M{-lang // 2 + 8} 0v-14h{mellom(t, 8, 14)}v14z")
    hoy = mellom(t, 24, 34)
    bolig = hus(0, mellom(t, 22, 34), 26, hoy, 15, t.choice("sse")) + flate("q", ruter(5, 6 - hoy, 2, 11))
    bolig += roykpipe(14, -hoy - 10)
    ekstra = t.choice(
        (
            gjerde(-86, 3),
            gjerde(-30, 6),
            gruppe(-76, 0, flate("a", "M0 0v-40q7-8 14 0v40z") + flate("x", "M0 0v-40q3-5 6-5v45z")),
            gruppe(-84, 4, strek(2, "k", "M0 0v-20m16 20v-20m16 20v-20") + strek(8, "t", "M-4-15h40M-4-4h40")),
        )
    )
    return gruppe(-34 * s, -mellom(t, 2, 9), lave, ".9") + ekstra + gruppe(8 if s > 0 else -60, 2, bolig)


def tun(t: Random) -> str:
    """A log house, and a storehouse on pillars or a lower house beside it."""
    bur = (
        flate("k", "M-62 0v-6h5v6zM-36 0v-6h5v6z")
        + flate("e", "M-63-6v-16h-3v-16l20-14 19 14v16h-3v16z")
        + strek(1, "k", "M-62-11h33m-33-5h33M-65-25h37m-38-6h38")
        + flate("o", "M-70-35l24-19 24 19-3 2-21-16-21 16z")
        + flate("k", "M-50-6v-12h8v12z")
    )
    lang, h = mellom(t, 30, 50), mellom(t, 19, 27)
    uthus = hus(-66, mellom(t, 22, 34), 20, mellom(t, 14, 19), 12, t.choice("eer"))
    bronn = strek(3, "k", f"M{mellom(t, -86, -76)} 4v-34l22-12m-4 3v22")
    return (
        (bur if t.random() < 0.6 else uthus)
        + (bronn if t.random() < 0.5 else "")
        + hus(-8, lang, 26, h, mellom(t, 13, 18), t.choice("eers"))
        + flate("q", ruter(-2, 6 - h, lang // 13))
        + flate("k", f"M{lang + 1} 0v-14h8v14z")
        + roykpipe(mellom(t, 0, 18), -h - 11)
        + t.choice(
            (gjerde(lang + 24, 2), gruppe(lang + 36, 3, hus(-10, 20, 16, 15, 10, "r"), ".9"), gjerde(-50, 3), "")
        )
    )


def stue(t: Random) -> str:
    """One old house, alone."""
    lang, h, tak = mellom(t, 34, 60), mellom(t, 22, 36), mellom(t, 14, 22)
    v, n = -lang // 2 - 10, lang // 17
    ruter_h = "".join(f"M{v + 6 + i * 17} {6 - h}h9v11h-9z" for i in range(n)) + f"M{v + lang + 11} {6 - h}h10v12h-10z"
    ark = flate("s", f"M{v + lang // 2 - 9}-{h + 2}v-9l9-9 9 9v9z") + flate(
        "q", f"M{v + lang // 2 - 4}-{h + 9}h8v7h-8z"
    )
    tre = strek(16, "t", f"M{v - 18}-38v10") + strek(3, "k", f"M{v - 18} 2v-30")
    stang = strek(2, "s", f"M{v + lang + 44} 2v-58") + flate("r", f"M{v + lang + 45}-55h20v12h-20z")
    return (
        t.choice((tre, stang, gjerde(v - 36, 2), ""))
        + hus(v, lang, 32, h, tak, t.choice("ersse"))
        + strek(1, "x", f"M{v}-8h{lang}m-{lang}-8h{lang}")
        + flate("s", ruter_h)
        + flate("q", ruter_h.replace("h9v11h-9", "m2 2h5v7h-5").replace("h10v12h-10", "m2 2h6v8h-6"))
        + (ark if t.random() < 0.4 else "")
        + roykpipe(v + mellom(t, 10, lang - 8), -h - tak + 4)
    )


def hytte(t: Random) -> str:
    """A cabin in the mountains, and what stands by its wall."""
    lang, h, tak = mellom(t, 26, 48), mellom(t, 16, 24), mellom(t, 13, 24)
    v, vegg = -lang // 2 - 10, t.choice("eers")
    tak_h = flate("t", f"M{v - 4} {2 - h}l20-{tak + 5}h{lang - 1}l3 3-19 {tak + 2}z") if t.random() < 0.5 else ""
    ski = strek(2, "k", f"M{v + lang + 38} 0l4-32m2 32l3-32")
    do = gruppe(
        v - 30,
        -2,
        flate(t.choice("er"), "M0 2v-24h14v24z") + flate("o", "M-3-20l17-7v5z") + flate("k", "M4 2v-16h6v16z"),
    )
    benk = strek(2, "k", f"M{v - 8} 0v-8h-14m2 8v-8")
    ved = flate("e", f"M{v + lang + 36} 0v-12h22v12z") + strek(
        1, "k", f"M{v + lang + 36}-6h22M{v + lang + 44} 0v-12m7 12v-12"
    )
    return (
        t.choice((do, benk, ""))
        + hus(v, lang, 32, h, tak, vegg)
        + tak_h
        + flate("q", ruter(v + 7, 6 - h, lang // 15, 14, 8, 8) + f"M{v + lang + 12} {5 - h}h9v9h-9z")
        + roykpipe(v + mellom(t, 14, lang), -h - tak + 2)
        + t.choice((ski, ved, ski + do))
    )


def naust(t: Random) -> str:
    """Boat houses in the shore, and a boat drawn up."""
    deler, x, dorer, moner = "", -68, "", ""
    for vegg in t.choice(("rer", "err", "rsr", "rere", "er")):
        b, h = mellom(t, 30, 40) // 2, mellom(t, 18, 27)
        deler += flate(vegg, f"M{x} 0v-{h}l{b}-{b} {b} {b}v{h}z") + flate("x", f"M{x} 0v-{h}l8-8v{h + 8}z")
        moner += f"M{x - 3} {3 - h}l{b + 3}-{b + 4} {b + 3} {b + 4}"
        dorer += f"M{x + b - 8} 0v-{h - 4}h16v{h - 4}z"
        x += 2 * b + mellom(t, 4, 12)
    bat = flate("s", "M-2 12q26 8 50-10 0 16-14 18h-22q-10-2-14-8z") + strek(2, "k", "M0 13q24 7 46-8")
    return deler + strek(4, "o", moner) + flate("k", dorer) + gruppe(mellom(t, -40, 4), 0, bat)


def handelssted(t: Random) -> str:
    """The white main house and the red warehouse on its quay."""
    lang, h, b = mellom(t, 34, 52), mellom(t, 28, 36), mellom(t, 12, 26)
    return (
        hus(-lang - 28, lang, 34, h, mellom(t, 15, 22), t.choice("sse"))
        + flate("q", ruter(-lang - 22, 6 - h, lang // 13, 12, 6, 8) + ruter(-lang - 22, 20 - h, lang // 13, 12, 6, 7))
        + hus(22, b, 32, mellom(t, 30, 42), 20, t.choice("rre"))
        + flate(
            "k",
            f"M{b + 32} 0v-14h12v14zM{b + 34}-30h8v9h-8zM14 0h{b + 48}v4H14zm4 4h4v14h-4zm20 0h4v14h-4zm24 0h4v14h-4z",
        )
        + (
            strek(2, "s", f"M{-lang - 44} 2v-62") + flate("r", f"M{-lang - 43}-59h18v12h-18z")
            if t.random() < 0.5
            else ""
        )
    )


def butikk(t: Random) -> str:
    """The shop: goods in the window, an awning, and someone going in."""
    lang, h = mellom(t, 48, 70), mellom(t, 26, 36)
    striper = "".join(f"M{x} {2 - h}h5v9h-5z" for x in range(-lang // 2 - 6, lang // 2 - 12, 10))
    return (
        hus(-lang // 2 - 10, lang, 34, h, mellom(t, 13, 19), t.choice("ser"))
        + flate("q", f"M{-lang // 2 - 2} {11 - h}h{lang - 30}v12h-{lang - 30}z")
        + flate("s", f"M{-lang // 2 - 8} {2 - h}h{lang - 14}v9h-{lang - 14}z")
        + flate("r", striper)
        + flate("k", f"M{lang // 2 - 22} 0v-{h - 10}h10v{h - 10}z")
        + flate("e", f"M{lang // 2 - 4}-{h - 4}h22v9h-22z")
        + flate("t", f"M{-lang // 2 - 4} 2v-9h9v9zm12 0v-7h8v7z")
    )


def fyr(t: Random) -> str:
    """A lighthouse on the point, and the small house at its foot."""
    h, b = mellom(t, 54, 78), mellom(t, 10, 14)
    return (
        flate("y", f"M4-{h + 6}l-120-{mellom(t, 10, 26)}v{mellom(t, 36, 52)}z")
        + flate("s", f"M{4 - b} 0l4-{h}h{2 * b - 8}l4 {h}z")
        + flate("r", f"M{6 - b}-{h * 2 // 3}l1-{h // 4}h{2 * b - 6}l1 {h // 4}zM{4 - b}-{h + 11}l{b}-10 {b} 10z")
        + flate("x", f"M{4 - b} 0l4-{h}h6v{h}z")
        + flate("l", f"M{8 - b}-{h}v-10h{2 * b - 8}v10z")
        + strek(2, "k", f"M{4 - b}-{h}h{2 * b}")
        + gruppe(mellom(t, 30, 44), 0, hus(-8, 20, 18, 14, 10, t.choice("res")) + flate("q", "M-3-10h5v5h-5z"), ".95")
        + flate("a", f"M{mellom(t, -50, -34)} 4l8-9 12-2 9 11zM60 6l5-8 12 2 5 6z")
    )


def byggeplass(t: Random) -> str:
    """A house under construction, as far as it has come."""
    b, h, tak = mellom(t, 40, 54), mellom(t, 26, 36), mellom(t, 16, 24)
    stolper = "".join(f"M{x} 0v-{h}" for x in range(-34, b - 30, mellom(t, 9, 14)))
    sperrer = "".join(f"M{x} {-h}l{b // 2}-{tak} {b // 2} {tak}" for x in (-34, -20, -6)[: mellom(t, 1, 3)])
    stige = gruppe(b + mellom(t, 4, 14), 0, strek(2, "k", "M-6 0l-8-36m16 36l-8-36m-7 6h7m-6 8h8m-6 8h8m-6 8h8"))
    kran = gruppe(-62, 4, strek(3, "r", f"M0 0v-{mellom(t, 70, 88)}h{mellom(t, 60, 84)}M0-66l-16-8m58 0v18"))
    planker = flate("e", "M-66 0v-5h22v5zm3-5v-5h20v5zm2-5v-5h15v5z")
    return (
        t.choice((kran, planker, planker + stige))
        + flate("l", f"M-34 0v-{h}l{b // 2}-{tak // 2}h{b // 2 - 4}V0z")
        + strek(3, "e", f"{stolper}M-38-{h}h{b + 8}{sperrer}")
        + flate(t.choice("reb"), f"M-34 0v-{mellom(t, 4, h)}h{mellom(t, 6, b)}V0z")
    )
