"""People on their way: on foot, on skis, on wheels, behind dogs, and one who has stopped by the water."""

from random import Random

from regionportal.drawing.motiv.strek import flate, gruppe, mellom, sirkel, strek


def turgaer(t: Random) -> str:
    """Someone walking with a rucksack and a stick, alone or with another or a dog."""
    en = (
        flate("k", "M-10 2l4-24h12l6 10 2 14h-5l-3-12-6-4-5 16z")
        + flate(t.choice("rre"), "M-8-22l1-20q8-8 14 0l2 20z")
        + flate(t.choice("ekt"), "M-20-22q-4-18 2-22l10 0 1 22z")
        + flate("k", "M1-46a6 6 0 1 1 1 0z")
        + strek(3, "k", "M4-38l12 10M18-32l8 34")
    )
    hund = flate("k", "M-14 2l2-10-3-7 3-1 3 5 13 0 4-8 4 3 5 2-3 4-4 0-2 12h-3l-1-9-10 1-4 8z")
    folge = t.choice(
        (
            "",
            gruppe(mellom(t, 36, 50), -4, en, ".85"),
            gruppe(mellom(t, 34, 52), 2, hund, "1.2"),
            gruppe(-44, -6, en, ".7"),
        )
    )
    sti = f"M-70 10q40-{mellom(t, 4, 18)} 60-6t34-4 40-2"
    return strek(3, "y", sti) + folge + gruppe(mellom(t, -12, 8), 0, en)


def loper(t: Random) -> str:
    """Runners, with numbers on."""
    kropp = "M-4-26l-12 10-10-2 1-5 8 0 9-13q6-6 12-2l10 10 9-2 1 4-12 4-8-6-4 8 10 8 2 16h-5l-4-13-10-7z"
    felt = ""
    for x, y, skala in ((-58, -6, ".7"), (4, 2, "1.1"), (58, -3, ".85"))[mellom(t, 0, 1) : t.choice((2, 3))]:
        loper = (
            flate(t.choice("rek"), kropp)
            + flate("k", "M8-46a5 5 0 1 1 1 0zM-6-20l-8 12-14 2v-5l10-2 6-12z")
            + flate("s", "M-2-34h8v7h-8z")
        )
        felt += gruppe(x + mellom(t, -12, 12), y, loper, skala)
    x = mellom(t, 74, 90)
    return (
        strek(2, "y", "M-90 8h180")
        + felt
        + strek(2, "k", f"M{x} 4v-40")
        + flate("e", f"M{x} -36l-18 6 18 7z".replace(" -", "-"))
    )


def syklist(t: Random) -> str:
    """A cyclist, and one who follows."""
    en = (
        strek(
            3,
            "k",
            "M-16-16a16 16 0 1 0 .1 0M36-16a16 16 0 1 0 .1 0"
            "M-16 0l12-28h30l-18 26zl24-2M36 0l-12-34h8m-38 0h10m2 8l8 24",
        )
        + flate(t.choice("re"), "M-2-36l10-22q6-6 12 0l12 20-3 3-14-14-6 18z")
        + flate("k", "M22-62a6 6 0 1 1 1 0zM-2-38h12l10 16-2 24h-6v-20l-12-12z")
    )
    bak = (
        gruppe(-mellom(t, 58, 78), -mellom(t, 6, 12), en, ".6")
        if t.random() < 0.6
        else strek(3, "y", "M-44-30h-22m16 12h-26m18 12h-20")
    )
    return bak + gruppe(mellom(t, -4, 26), 0, en)


def skiloper(t: Random) -> str:
    """Up on skins, with the track down behind; alone or two."""
    en = (
        strek(3, "k", "M-28 4l56-10M18-28l10 24M-8-28l-14 30M-6-32l-10 12M8-32l10 8")
        + flate(t.choice("re"), "M-6-24l2-18q7-7 13 0l1 18z")
        + flate("k", "M-6-26h15l4 12 4 12-5 1-7-13-8 15h-5z")
        + flate(t.choice("ekb"), "M-15-26l2-16h8l-1 16z")
        + flate("k", "M5-46a6 6 0 1 1 1 0z")
    )
    spor = f"M-80 10q30-{mellom(t, 8, 20)} 60-8t30-14 30-12 24-20"
    bak = gruppe(mellom(t, 48, 62), -mellom(t, 12, 22), en, ".75") if t.random() < 0.5 else ""
    return strek(2, "x", spor) + bak + gruppe(mellom(t, -26, 4), 0, en)


def scooter(t: Random) -> str:
    """A snowmobile and its beam, and what it pulls."""
    slede = strek(3, "k", "M-96 4h34q6 0 6-6M-62-2l14-6") + flate(
        "e", f"M-92-2v-{mellom(t, 6, 16)}h28v{mellom(t, 6, 9)}z"
    )
    farge, lys = t.choice("rrev"), mellom(t, 70, 110)
    trar = flate(
        "c",
        "".join(
            f"M{x}-4l8-{mellom(t, 20, 50)} 9 {mellom(t, 20, 50)}z" for x in (-mellom(t, 60, 110), mellom(t, 50, 110))
        ),
    )
    return (
        trar
        + flate("y", f"M40-18l{lys}-{mellom(t, 10, 18)}v44z")
        + (slede if t.random() < 0.6 else "")
        + flate("k", "M-48-4h70q8 0 8-5l10-1-2 8q-2 4-8 4h-70q-14-2-8-6z")
        + flate(farge, "M-42-8l6-10h30l14-12h14l16 18-4 6h-72z")
        + strek(2, "k", "M10-30l6-12M26 4h34l6-5M30-4l4 8")
        + flate("k", "M2-52a6 6 0 1 1 1 0zM-18-18l6-26q8-6 14 0l4 10 10 2v4h-14l-4-6 0 12h10v5h-20z")
        + (flate("e", "M-26-46a6 6 0 1 1 1 0zM-40-16l4-24q8-6 14 0l2 24z") if t.random() < 0.4 else "")
        + sirkel("l", 36, -16, 3)
    )


def hundespann(t: Random) -> str:
    """A dog team at full speed."""
    hund = "l7-5 1-5 4 4 7 2-1 4-6 2-3 7 7 3-1 3-10-4-9-1-6 6-8 1v-3l6-3 1-7-7-6 2-3 7 5z"
    spann = "".join(f"M{x}-{13 + mellom(t, 0, 5)}{hund}" for x in (12, 46, 78, 108)[: t.choice((2, 3, 4))])
    return (
        flate("k", spann)
        + strek(1, "k", f"M-46-8l38-4h{34 * spann.count('M') - 18}")
        + strek(3, "k", "M-80 2h36q8-2 8-8M-76 2l-2-26M-76-10h36")
        + flate(t.choice("re"), "M-81-30a5 5 0 1 1 1 0zM-88 0l2-16 1-12q7-5 11 1l8 8-2 3-8-5 1 21h-4l-2-12-3 12z")
        + flate(t.choice("er"), f"M-72-4v-{mellom(t, 8, 18)}h28l2 10z")
    )


def fisker(t: Random) -> str:
    """With a rod by the water."""
    x, y, b = mellom(t, 66, 96), mellom(t, 48, 78), t.choice("era")
    botte = flate("r", "M-32 2v-12h14v12z") + strek(1, "k", "M-32-10q7-10 14 0")
    hund = flate("k", "M-52 2l2-14-3-8 4-1 3 6 9-1q10 4 9 18z")
    return (
        strek(2, "k", f"M16-36q{x - 36}-{y - 26} {x - 16}-{y - 36}M{x}-{y}l{mellom(t, 4, 14)} {y + 4}")
        + flate("k", "M-8 2l2-22h16l2 22h-5l-3-16-4 16z")
        + flate(b, "M-8-18l1-24q8-8 16 0l14 4v5l-14-1 1 16z")
        + flate("k", "M1-46a6 6 0 1 1 1 0zM-8-50l20 0v-2l-5-1q-5-6-10 0z")
        + t.choice((botte, hund, flate("b", "M-50 4l6-12 14-3 12 8 4 8z")))
    )
