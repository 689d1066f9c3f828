"""Houses and other buildings. Every figure stands on y = 0 round x = 0, with the light from the right."""

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


def grend(t: Random) -> str:
    """Houses in a row, lights in the windows."""
    farger = "".join(t.choice(VEGGER) for _ in range(2))
    return (
        gruppe(-58, -9, gavler(0, farger), ".8")
        + hus(-6, 30, 26, 26, 15, t.choice(VEGGER))
        + flate("q", ruter(1, -19, 2, 13, 6, 8) + "M33-19h8v9h-8z")
        + roykpipe(10, -36)
    )


def gard(t: Random) -> str:
    """A farm: the house, the barn and a fence."""
    return (
        gruppe(-40, -5, hus(-26, 40, 30, 22, 17, "r"), ".85")
        + flate("k", "M-51-6v-14h10v14z")
        + hus(8, 26, 26, 26, 15, "s")
        + flate("q", ruter(13, -20, 2, 11) + "M43-20h6v7h-6z")
        + roykpipe(26, -38)
        + strek(2, "k", "M-72 6v-9m16 9v-9m16 9v-9M-75 0h40")
    )


def tun(t: Random) -> str:
    """A log house and a storehouse on pillars."""
    return (
        flate("k", "M-62 0v-6h5v6zM-36 0v-6h5v6z")
        + flate("e", "M-63-6v-16h-3v-16l20-14 19 14v16h-3v16z")
        + strek(1, "k", "M-62-11h33m-33-5h33M-65-25h37m-38-6h38")
        + flate("o", "M-70-35l24-19 24 19-3 2-21-16-21 16z")
        + hus(-8, 36, 26, 22, 15, t.choice("eer"))
        + flate("q", ruter(-2, -16, 3))
        + flate("k", "M37 0v-14h8v14zM-50-6v-12h8v12z")
        + roykpipe(6, -33)
    )


def stue(t: Random) -> str:
    """One old house, alone."""
    vegg = t.choice("ers")
    return (
        hus(-34, 48, 32, 26, 18, vegg)
        + strek(1, "x", "M-34-8h48m-48-8h48m-48-8h48")
        + flate("s", "M-27-20h9v11h-9zm24 0h9v11h-9zM25-20h10v12h-10z")
        + flate("q", "M-25-18h5v7h-5zm24 0h5v7h-5zM27-18h6v8h-6z")
        + roykpipe(0, -40)
        + strek(2, "k", "M-60 4v-10m12 10v-10m-16 4h20")
    )


def hytte(t: Random) -> str:
    """A cabin with a turf roof, and skis by the wall."""
    return (
        hus(-30, 34, 32, 20, 15, t.choice("eer"))
        + flate("t", "M-34-18l19-20h34l3 3-19 17z")
        + flate("q", "M-22-14h8v8h-8zm14 0h8v8h-8zM15-15h9v9h-9z")
        + roykpipe(-8, -36)
        + strek(2, "k", "M40 0l4-32m2 32l3-32M-42 0v-8h-12v8m0-5h12")
    )


def kirke(t: Random) -> str:
    """A white wooden church."""
    return (
        flate("s", "M-6 0v-28h54v28zM-34 0v-50h26v50z")
        + flate("x", "M-34 0v-50h9v50zM-6 0v-28h54v8h-54z")
        + flate("o", "M-8-26l7-19h44l8 19zM-37-49l16-36 16 36z")
        + flate("q", "M4-6v-10q3-6 6 0v10zm14 0v-10q3-6 6 0v10zm14 0v-10q3-6 6 0v10zM-18-32v-8q3-6 6 0v8z")
        + flate("k", "M-25 0v-14q4-7 8 0v14z")
        + strek(2, "k", "M-21-84v-12m-4 4h8")
        + strek(2, "k", "M56 6v-9m-3 3h6M66 8v-9m-3 3h6M-50 6v-8m-3 3h6")
    )


def kulturhus(t: Random) -> str:
    """A new house of wood and glass, where people gather; no two have the same roof."""
    hoy, lav, farge = mellom(t, 48, 62), mellom(t, 24, 40), t.choice("eers")
    spiler = "".join(f"M{x} 0v-{lav + (hoy - lav) * (x + 66) // 66}" for x in range(-58, 0, mellom(t, 7, 11)))
    return (
        flate(farge, f"M-66 0v-{lav}L0-{hoy}V0z")
        + strek(1, "x", spiler)
        + flate("q", f"M0 0v-{hoy}l58 14V0z")
        + strek(2, "k", f"M14 0v-{hoy - 4}m15 {hoy - 4}v-{hoy - 7}m15 {hoy - 7}v-{hoy - 11}M0-{hoy // 2 - 3}h58")
        + flate("o", f"M-70 {2 - lav}L0-{hoy + 5}l64 16v4L0-{hoy}-70 {5 - lav}z")
        + flate("k", "M20 0v-13h9v13z")
    )


def scene(t: Random) -> str:
    """A stage with its lights, and those who have come."""
    hoder = "".join(f"M{x} 16v-{mellom(t, 9, 15)}h0" for x in (-58, -42, -26, -8, 10, 27, 43, 59))
    return (
        flate("k", "M-56-4v-60l8-10h96l8 10v60z")
        + flate("y", "M-36-64l-16 56h34zM36-64l16 56h-34zM0-66l-22 58h44z")
        + strek(8, "l", "M-36-62h0m72 0h0")
        + flate("r", "M-1-38a4 4 0 1 1 1 0l5 6v12l4 14h-4l-5-12-4 12h-4l3-26z")
        + strek(3, "l", "M-8-22l18-9")
        + flate("e", "M-64-8h128v6h-128z")
        + strek(11, "k", hoder)
    )


def skole(t: Random) -> str:
    """A school with its flag."""
    return (
        hus(-60, 60, 36, 28, 18, t.choice("rse"))
        + flate("q", ruter(-54, -21, 5, 11, 6, 8) + ruter(-54, -9, 5, 11, 6, 6) + "M10-24h10v8h-10z")
        + flate("k", "M12 0v-12h8v12z")
        + strek(2, "s", "M54 0v-66")
        + flate("r", "M55-65h24v15h-24z")
        + strek(4, "s", "M63-63v11M57-57h20")
        + strek(2, "v", "M63-64v13M56-57h22")
    )


def legehus(t: Random) -> str:
    """Where one is looked after: long, low and lit, with a heart."""
    return (
        flate("s", "M-64 0v-30h96v30zM32 0v-44h30v44z")
        + flate("x", "M-64 0v-30h96v8h-96z")
        + flate("o", "M-67-30v-5h99v5zM30-44v-5h35v5z")
        + flate("q", ruter(-58, -20, 8, 11, 7, 10))
        + flate("r", "M47-22l-9-9q-4-7 4-8 4 0 5 4 1-4 5-4 8 1 4 8z")
        + flate("k", "M41 0v-14h12v14z")
    )


def butikk(t: Random) -> str:
    """Market stalls with striped awnings."""
    duk = "h8v12q-4 5-8 0zm16 0h8v12q-4 5-8 0zm16 0h8v12q-4 5-8 0z"
    return (
        strek(3, "k", "M-58 2v-32m40 32v-32M6 2v-36m40 36v-36M-70 4v-62M66 4v-66")
        + flate(t.choice("er"), "M-62-14h48v12h-48zM2-16h48v13H2z")
        + flate("s", "M-58-36h40v11h-40zM6-40h40v11H6z")
        + flate("r", f"M-58-36{duk}M6-40{duk}")
        + flate("t", "M-54-14a4 4 0 0 1 8 0 4 4 0 0 1 8 0 4 4 0 0 1 8 0zM12-16a4 4 0 0 1 8 0 4 4 0 0 1 8 0z")
        + strek(1, "k", "M-70-56q34 16 66 4t70-8")
        + flate("l", "M-52-50l4 8 5-6zm24 4l4 8 4-9zM0-53l5 8 4-10zm26-5l5 8 4-9z")
    )


def byggeplass(t: Random) -> str:
    """A house under construction."""
    return (
        flate("l", "M-34 0v-30l24-20h44l0 50z")
        + strek(
            3,
            "e",
            "M-36 0v-32h48v32m-36 0v-32m12 32v-32m12 32v-32M-38-30l26-22 26 22"
            "M12-32h26v32m-13 0v-32M-12-52h28l24 22M-26-40h28",
        )
        + strek(2, "k", "M44 0l-8-36m16 36l-8-36m-7 6h7m-6 8h8m-6 8h8m-6 8h8")
        + flate("e", "M-66 0v-5h22v5zm3-5v-5h20v5zm2-5v-5h15v5z")
    )


def naust(t: Random) -> str:
    """Boat houses in the shore, and a boat drawn up."""
    a, b, c = t.choice(("rer", "err", "rsr", "res"))
    return (
        flate(a, "M-66 0v-20l17-16 17 16v20z")
        + flate(b, "M-24 0v-25l19-17 19 17v25z")
        + flate(c, "M22 0v-19l15-15 15 15v19z")
        + strek(4, "o", "M-69-17l20-19 20 19M-27-22l22-20 22 20M19-16l18-18 18 18")
        + flate("k", "M-57 0v-16h16v16zM-14 0v-20h18v20zM30 0v-14h14v14z")
        + flate("x", "M-66 0v-20l8-7v27zM-24 0v-25l9-8v33zM22 0v-19l7-7v26z")
        + flate("s", "M-2 12q26 8 50-10 0 16-14 18h-22q-10-2-14-8z")
        + strek(2, "k", "M0 13q24 7 46-8")
    )


def handelssted(t: Random) -> str:
    """The white main house and the red warehouse on its quay."""
    return (
        hus(-68, 40, 34, 32, 20, "s")
        + flate("q", ruter(-62, -26, 3, 12, 6, 8) + ruter(-62, -12, 3, 12, 6, 7) + "M-16-28h7v9h-7z")
        + hus(22, 14, 32, 34, 20, t.choice("rre"))
        + flate("k", "M46 0v-14h12v14zM48-30h8v9h-8zM14 0h62v4H14zm4 4h4v14h-4zm20 0h4v14h-4zm24 0h4v14h-4z")
    )
