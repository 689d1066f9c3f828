"""Houses where people meet: to pray, learn, be looked after, hear and see. They stand on y = 0 round x = 0."""

from random import Random

from regionportal.drawing.motiv.figurer.bygg import hus, ruter
from regionportal.drawing.motiv.strek import flate, gruppe, mellom, strek


def kirke(t: Random) -> str:
    """A wooden church: its tower over the door, or over the crossing."""
    lang, h, spir = mellom(t, 46, 64), mellom(t, 24, 32), mellom(t, 30, 46)
    x = t.choice((-34, -34, lang // 2 - 18))
    hoy = h + mellom(t, 16, 26)
    vinduer = "".join(f"M{v}-6v-10q3-6 6 0v10z" for v in range(0, lang - 16, 14))
    graver = "".join(f"M{mellom(t, -74, 84)} {mellom(t, 4, 9)}v-9m-3 3h6" for _ in range(3))
    vegg = t.choice("sssr")
    return (
        flate(vegg, f"M-6 0v-{h}h{lang}v{h}zM{x} 0v-{hoy}h26v{hoy}z")
        + flate("x", f"M{x} 0v-{hoy}h9v{hoy}zM-6 0v-{h}h{lang}v8h-{lang}z")
        + flate("o", f"M-8 {2 - h}l7-19h{lang - 10}l8 19zM{x - 3} {1 - hoy}l16-{spir} 16 {spir}z")
        + flate("q", vinduer + f"M{x + 15}-{hoy - 18}v-8q3-6 6 0v8z")
        + flate("k", f"M{min(x, 0) + 9} 0v-14q4-7 8 0v14z")
        + strek(2, "k", f"M{x + 13}-{hoy + spir - 2}v-12m-4 4h8{graver}")
    )


def bedehus(t: Random) -> str:
    """A house of prayer: long, plain, with a small cross."""
    lang, h = mellom(t, 48, 66), mellom(t, 24, 30)
    v = -lang // 2 - 10
    vinduer = "".join(f"M{x} {8 - h}v12h7v-12q-3-5-7 0z" for x in range(v + 8, v + lang - 8, 15))
    return (
        hus(v, lang, 34, h, 20, t.choice("sse"))
        + flate("q", vinduer + f"M{v + lang + 14} {4 - h}h6v7h-6z")
        + flate("k", f"M{v + lang + 12} 0v-14h10v14z")
        + strek(2, "k", f"M{v + lang + 17}-{h + 18}v-14m-4 4h8")
        + strek(2, "k", "M60 6v-9m-3 3h6")
    )


def kulturhus(t: Random) -> str:
    """A new house of wood and glass, where people gather; no two have the same roof."""
    hoy, lav, farge = mellom(t, 44, 66), mellom(t, 22, 40), t.choice("eers")
    form, v = t.choice(("pult", "sal", "kloss")), -mellom(t, 54, 76)
    if form == "sal":
        midt = v // 2
        vegg, tak = (
            f"M{v} 0v-{lav}L{midt}-{hoy} 0-{lav}V0z",
            f"M{v - 5} {3 - lav}L{midt}-{hoy + 6} 5-{lav - 3}v5L{midt}-{hoy} {v - 5} {8 - lav}z",
        )
        glass, h = f"M0 0v-{lav}h{mellom(t, 40, 60)}V0z", lav
    elif form == "kloss":
        vegg, tak = f"M{v} 0v-{lav}H0V0z", f"M{v - 4}-{lav}v-5H0v-{hoy - lav}h{mellom(t, 44, 54)}v5H4v{hoy - lav}z"
        glass, h = f"M0 0v-{hoy - 2}h44V0z", hoy
    else:
        vegg, tak = f"M{v} 0v-{lav}L0-{hoy}V0z", f"M{v - 4} {2 - lav}L0-{hoy + 5}l64 16v4L0-{hoy} {v - 4} {5 - lav}z"
        glass, h = f"M0 0v-{hoy}l58 14V0z", hoy - 8
    spiler = "".join(f"M{x} 0v-{lav}" for x in range(v + 8, 0, mellom(t, 8, 14)))
    return (
        flate(farge, vegg)
        + strek(1, "x", spiler)
        + flate("q", glass)
        + strek(2, "k", f"M14 0v-{h - 4}m15 {h - 4}v-{h - 7}M0-{h // 2}h44")
        + flate("o", tak)
        + flate("k", "M20 0v-13h9v13z")
    )


def museum(t: Random) -> str:
    """A house of old things: three gables, a sign, and a wheel or an anchor outside."""
    gavl = ""
    x = -70
    for _ in range(3):
        b, h = mellom(t, 28, 38), mellom(t, 20, 30)
        gavl += flate(t.choice("ers"), f"M{x} 0v-{h}l{b // 2}-{b // 2 + 4} {b // 2} {b // 2 + 4}v{h}z")
        gavl += strek(4, "o", f"M{x - 2} {2 - h}l{b // 2 + 2}-{b // 2 + 6} {b // 2 + 2} {b // 2 + 6}")
        gavl += flate("q", f"M{x + b // 2 - 4}-{h - 4}h8v9h-8z")
        x += b + mellom(t, 0, 8)
    anker = strek(3, "k", f"M{x + 12}-26v26m-11-9q1 10 11 10t11-10m-17-10h12")
    hjul = strek(3, "k", f"M{x + 14}-26a13 13 0 1 0 .1 0zm0 0v26m-13-13h26")
    return gavl + flate("l", "M-24-10h22v8h-22z") + strek(2, "k", "M-13-2v8") + t.choice((anker, hjul))


def scene(t: Random) -> str:
    """A stage with its lights, and those who have come; no two are rigged alike."""
    b, h, bue = mellom(t, 44, 66), mellom(t, 54, 74), t.random()
    hoder = "".join(f"M{x} 16v-{mellom(t, 9, 17)}h0" for x in range(-b - mellom(t, 0, 12), b + 8, mellom(t, 14, 21)))
    if bue < 0.35:
        tak = f"M{-b}-4v-{h // 2}Q{-b}-{h} 0-{h}T{b}-{h // 2}V-4z"
    elif bue < 0.65:
        tak = f"M{-b}-4v-{h - 24}L{mellom(t, -16, 16)}-{h + 10} {b}-{h - 20}V-4z"
    else:
        tak = f"M{-b}-4v-{h - 4}l8-10h{2 * b - 16}l8 10v{h - 4}z"
    lys = sorted(mellom(t, -b * 2 // 3, b * 2 // 3) for _ in range(t.choice((2, 3))))
    x = mellom(t, -18, 18)
    spiller = flate("r", f"M{x - 1}-38a4 4 0 1 1 1 0l5 6v12l4 14h-4l-5-12-4 12h-4l3-26z")
    instrument = t.choice((f"M{x - 7}-22l18-9", f"M{x + 4}-34l8-6m0-6v40", f"M{x - 5}-30l-9-10m15 10l9-11"))
    band = flate("e", f"M{x + 18}-26a4 4 0 1 1 1 0zm-4 20l1-16q4-4 8 0l1 16z") if t.random() < 0.5 else ""
    return (
        flate(t.choice("kkcr"), tak)
        + flate("y", "".join(f"M{en}-{h * 3 // 4}l-15 {h * 3 // 4 - 8}h30z" for en in lys))
        + strek(8, "l", "".join(f"M{en}-{h * 3 // 4}h0" for en in lys))
        + spiller
        + band
        + strek(3, "l", instrument)
        + flate("e", f"M{-b - 8}-8h{2 * b + 16}v6h-{2 * b + 16}z")
        + strek(11, "k", hoder)
    )


def skole(t: Random) -> str:
    """A school with its flag, and what the children have outside."""
    lang, h = mellom(t, 46, 72), mellom(t, 26, 36)
    v, n = -mellom(t, 56, 66), lang // 12
    stang = mellom(t, 52, 66)
    kurv = strek(3, "k", f"M{v - 18} 2v-38") + flate("s", f"M{v - 26}-44h14v12h-14z")
    return (
        (kurv if t.random() < 0.5 else "")
        + hus(v, lang, 36, h, mellom(t, 14, 20), t.choice("rsse"))
        + flate(
            "q",
            ruter(v + 5, 7 - h, n, 11, 6, 8)
            + ruter(v + 5, 19 - h, n, 11, 6, 6)
            + f"M{v + lang + 10} {4 - h}h10v8h-10z",
        )
        + flate("k", f"M{v + lang + 12} 0v-12h8v12z")
        + gruppe(
            v + lang + 58,
            0,
            strek(2, "s", f"M0 0v-{stang}")
            + flate("r", f"M1-{stang - 1}h24v15H1z")
            + strek(4, "s", f"M9-{stang - 1}v15M1-{stang - 8}h24")
            + strek(2, "v", f"M9-{stang - 1}v15M1-{stang - 8}h24"),
        )
    )


def legehus(t: Random) -> str:
    """Where one is looked after: long, low and lit, with a heart."""
    lang, hoy, lav = mellom(t, 72, 98), mellom(t, 38, 52), mellom(t, 24, 32)
    v, b = -lang + 30, mellom(t, 28, 36)
    x = 32 + b // 2
    hjerte = f"M{x}-{hoy - 22}l-9-9q-4-7 4-8 4 0 5 4 1-4 5-4 8 1 4 8z"
    return (
        flate("s", f"M{v} 0v-{lav}h{lang}v{lav}zM32 0v-{hoy}h{b}v{hoy}z")
        + flate("x", f"M{v} 0v-{lav}h{lang}v8h-{lang}z")
        + flate("o", f"M{v - 3}-{lav}v-5h{lang + 3}v5zM30-{hoy}v-5h{b + 4}v5z")
        + flate("q", ruter(v + 6, 10 - lav, lang // 12, 11, 7, 10))
        + flate(t.choice("rre"), hjerte)
        + flate("k", f"M{x - 6} 0v-14h12v14z")
    )


def boder(t: Random) -> str:
    """Market stalls with awnings, and those who buy."""
    deler, x = "", -mellom(t, 58, 72)
    for _ in range(t.choice((2, 2, 3))):
        b, h, farge = mellom(t, 32, 46), mellom(t, 32, 42), t.choice("rrev")
        striper = "".join(f"M{x + i}-{h}h7v11q-3 5-7 0z" for i in range(0, b - 6, 14))
        varer = "".join(f"M{x + i + 1}-14a4 4 0 0 1 8 0z" for i in range(2, b - 9, 12))
        deler += strek(3, "k", f"M{x} 2v-{h}m{b} {h}v-{h}") + flate(t.choice("er"), f"M{x - 3}-14h{b + 6}v12h-{b + 6}z")
        deler += flate("s", f"M{x - 2}-{h}h{b + 4}v11h-{b + 4}z") + flate(farge, striper) + flate(t.choice("te"), varer)
        x += b + mellom(t, 8, 18)
    lenke = strek(1, "k", f"M-78-56q50 {mellom(t, 10, 22)} 152 0") + flate(
        "l", "M-50-52l4 9 5-7zm30 5l4 9 4-8zm30 0l5 8 4-9zm30-4l5 8 4-9z"
    )
    kunde = flate(t.choice("kr"), f"M{x + 4}-22a4 4 0 1 1 1 0zm-4 22l-1-12-2-8q7-6 14 0l-2 8-1 12z")
    return deler + (lenke if t.random() < 0.6 else "") + kunde
