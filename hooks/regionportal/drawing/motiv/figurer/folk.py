"""People, and what they gather round."""

from random import Random

from regionportal.drawing.motiv.strek import flate, gruppe, mellom, sirkel, strek


def person(x: int, y: int = 0) -> str:
    """The path of someone standing."""
    return f"M{x} {y - 24}a4 4 0 1 1 1 0zM{x - 4} {y}l-1-12-2-8q7-6 14 0l-2 8-1 12h-3l-1-8-1 8z"


def sittende(x: int, s: str = "") -> str:
    """The path of someone sitting; ``s`` is "-" for those who look left."""
    m = "" if s else "-"
    return f"M{x}-18a4 4 0 1 1 1 0zM{x} 2h{m}6v-10q0-7 {s}5-8 {s}5 0 {s}6 6l{s}7 4v8h{m}4l{m}1-6h{m}5z"


def bal() -> str:
    """A fire, its logs and its light."""
    return (
        sirkel("y", 0, -8, 34)
        + strek(3, "k", "M-10 2l20-5m-20 0l20 5")
        + flate("r", "M-8-1q-6-10 1-18 2 6 5 3-1-9 5-15 1 9 6 14 3 9-3 16z")
        + flate("l", "M-4-1q-3-7 3-11 4 4 5 0 5 6 1 11z")
    )


def rundt_balet(t: Random) -> str:
    """Round the fire, as many as came."""
    sitter = "".join(sittende(x) for x in (-32, -50)[: mellom(t, 1, 2)])
    motsatt = "".join(sittende(x, "-") for x in (32, 50)[: mellom(t, 0, 2)])
    star = "".join(person(x) for x in (mellom(t, 62, 80), -mellom(t, 62, 80), mellom(t, 84, 96))[: mellom(t, 0, 3)])
    a, b = t.choice(("kr", "rk", "ek", "ke", "er"))
    bak = (
        gruppe(-mellom(t, 40, 84), -8, flate("s", "M-30 0l26-44h6l28 44z") + flate("x", "M-30 0l26-44h2l-8 44z"), ".9"),
        strek(14, "t", f"M-{mellom(t, 80, 96)}-40v14m28-2v10") + strek(2, "k", "M-86 0v-28m26 28v-22"),
        "",
    )
    benker = flate("k", "M-58 5h38v-4h-38z" + ("M20 5h38v-4h-38z" if motsatt else ""))
    return t.choice(bak) + bal() + flate(a, sitter) + flate(b, motsatt) + flate("k", star) + benker


def lavvo(t: Random) -> str:
    """A lávvu with the fire lit, and another behind it where more have come."""
    b, h = mellom(t, 36, 50), mellom(t, 56, 74)
    telt = (
        strek(2, "k", f"M-9-{h + 12}l8 18 10-20M-1-{h - 6}l-1-20")
        + flate("s", f"M-{b} 0l{b - 4}-{h}h6l{b - 2} {h}z")
        + flate("r", f"M-{b - 4}-6l3-5h{2 * b - 14}l3 5z")
        + flate("x", f"M-{b} 0l{b - 4}-{h}h3l-14 {h}z")
        + flate("l", f"M-4 0l10-{h // 2 + 5} 14 {h // 2 + 5}z")
    )
    bak = gruppe(t.choice((-1, 1)) * mellom(t, 56, 74), -6, telt, ".6") if t.random() < 0.6 else ""
    folk = (person(b + mellom(t, 10, 22)), sittende(b + 4, "-"), sittende(-b - 8), person(-b - 16))
    return bak + telt + strek(4, "y", f"M2-{h + 18}q-6-6 1-11t0-12") + flate("k", "".join(t.sample(folk, 2)))


def gryte(t: Random) -> str:
    """A pot over the fire, and those who wait for it."""
    h, s = mellom(t, 58, 74), t.choice(("", "-"))
    x = mellom(t, 46, 60) * (1 if s else -1)
    return (
        bal()
        + strek(3, "k", f"M-34 4l34-{h} 34 {h}M0-{h - 4}v{h - 40}")
        + flate("k", "M-18-34h36q2 20-8 22h-20q-10-2-8-22zM-21-38h42v5h-42z")
        + strek(3, "y", "M-8-46q-5-6 0-11t0-10M8-44q5-6 0-11t0-10")
        + flate(t.choice("re"), sittende(x, s))
        + (flate("k", person(-x)) if t.random() < 0.6 else "")
        + flate("k", f"M{x - 14} 5h28v-4h-28z")
    )


def kaffe(t: Random) -> str:
    """The coffee kettle on the fire, and a cup of curly birch."""
    s, h = t.choice((1, -1)), mellom(t, 46, 62)
    kopp = flate("e", "M40 2q-4-12 4-14h16q6 3 2 14zM58-10l14-5 3 4-14 6z")
    brod = flate("e", "M38 3q2-9 18-9t18 9zM44-4q4-7 12-7t12 7z")
    return (
        bal()
        + strek(3, "k", f"M{-42 * s} 4L{-48 * s}-{h}m{-2 * s} 4L0-{h + 4}v14")
        + flate("k", "M-13-12l4-20q9-8 18 0l4 20zM9-24l13-9 2 4-13 14zM-3-36h6v-4h-6z")
        + strek(2, "k", f"M-12-30q12-16 24 0M0-40V-{h - 8}")
        + t.choice((kopp, brod, kopp + gruppe(36, -2, brod, ".8")))
        + flate(t.choice("kr"), sittende(-mellom(t, 60, 76)))
    )


def ungdom(t: Random) -> str:
    """Young people, arms in the air."""
    deler = armer = ""
    x = -70
    for _ in range(t.choice((4, 5))):
        x += mellom(t, 20, 30)
        hopp = t.random() < 0.4
        y = -mellom(t, 8, 16) if hopp else 0
        deler += flate(t.choice("rrek"), hoppende(x, y) if hopp else person(x))
        armer += f"M{x - 4} {y - 18}l-8-{mellom(t, 6, 15)}M{x + 6} {y - 18}l8-{mellom(t, 6, 15)}"
    return deler + strek(3, "k", armer)


def hoppende(x: int, y: int) -> str:
    """The path of someone jumping."""
    return f"M{x} {y - 24}a4 4 0 1 1 1 0zM{x - 4} {y - 6}l-3-14q7-6 14 0l-2 12 8 6-2 3-9-5-2-4-5 5-9 2-1-3z"


def ved_havet(t: Random) -> str:
    """Someone on the pier, looking out; a lantern."""
    x, slutt, h = mellom(t, -26, 6), mellom(t, 36, 60), mellom(t, 38, 56)
    den = flate(t.choice("rke"), "M-2-38a6 6 0 1 1 1 0zM-14 0l8-30q5-5 10 0l10 30z") + flate(
        "x", "M-14 0l8-30q2-3 5-3l-3 33z"
    )
    folge = gruppe(x - mellom(t, 30, 40), 2, den, t.choice((".7", "1.1"))) if t.random() < 0.5 else ""
    kasse = flate("e", f"M-{mellom(t, 66, 74)} 2v-14h18v14z")
    return (
        flate("k", f"M-80 2H{slutt}v5H-80zM-60 7h5v22h-5zm44 0h5v22h-5zm40 0h5v22h-5z")
        + folge
        + gruppe(x, 2, den, "1.2")
        + strek(3, "k", f"M{slutt - 8} 2v-{h}")
        + sirkel("y", slutt - 8, -h - 2, 16)
        + sirkel("l", slutt - 8, -h - 2, 5)
        + (kasse if t.random() < 0.5 else "")
    )


def hundestatue(t: Random) -> str:
    """A dog on a plinth, and someone who has come to see it."""
    h, b = mellom(t, 14, 34), mellom(t, 30, 44)
    hund = "M-30 4h-4l3-24-8-10 2-4 10 8 34-2 8-14 2-8 5 6h8l5 6-1 4-9 2-4 14 1 22h-6l-4-18-26 0-3 18h-6l-1-18z"
    return (
        flate("a", f"M-{b} 2v-{h}h{2 * b}v{h}z")
        + flate("x", f"M-{b} 2v-{h}h{b * 2 // 3}v{h}z")
        + gruppe(0, -h, flate(t.choice("ek"), hund), t.choice(("1", "-1 1", "1.15")))
        + flate(t.choice("rk"), person(t.choice((-1, 1)) * (b + mellom(t, 12, 30))))
    )


def lek(t: Random) -> str:
    """Swings, a slide or a climbing frame, and children."""
    b = mellom(t, 76, 96)
    huske = (
        strek(4, "r", f"M-62 2l12-54h{b}l14 54M-50-52l14 54M{b - 50}-52l-14 54")
        + strek(1, "k", f"M-26-52l-{mellom(t, 4, 16)} 38m10 0l14-38M12-52l{mellom(t, 6, 16)} 36")
        + flate("e", "M-36-30a5 5 0 1 1 1 0zM-42-12l1-14q6-5 10 0l2 10 12 2-1 4z")
    )
    sklie = (
        strek(4, "e", f"M-30 2v-{mellom(t, 44, 56)}M-46 2l16-50h14l52 44h16")
        + strek(2, "k", "M-42-10h12m-8-14h8m-5-14h5")
        + flate("r", "M2-38a5 5 0 1 1 1 0zM-6-22l2-12q6-5 10 0l3 10 9 8-4 4z")
    )
    klatre = strek(
        3, "k", f"M-56 2q0-{mellom(t, 48, 64)} 46-52 46 4 46 52M-42-24q32-14 64 0M-10-50v52M-34 2l24-52 24 52"
    )
    klatre += flate("e", "M-8-56a5 5 0 1 1 1 0zM-16-36l3-16q6-5 10 0l3 16z")
    barn = person(mellom(t, 58, 72)) + (
        hoppende(mellom(t, 82, 96), 0) if t.random() < 0.6 else person(-mellom(t, 72, 84))
    )
    return t.choice((huske, sklie, klatre)) + flate(t.choice("kr"), barn)


def ball(t: Random) -> str:
    """A goal, a ball and someone after it, or two."""
    x, b, h = mellom(t, 20, 44), mellom(t, 32, 48), mellom(t, 30, 40)
    spiller = (
        "M-30-44a5 5 0 1 1 1 0zM-38-22l3-18q6-5 12 0l8 10-3 3-8-6-1 12z",
        "M-38-22h13l14 10-3 4-12-5-6 3-10 14-4-3z",
    )
    en = flate(t.choice("rev"), spiller[0]) + flate("k", spiller[1]) + strek(3, "k", "M-36-36l-10 10")
    andre = gruppe(mellom(t, -64, -34), -4, en, ".8") if t.random() < 0.6 else ""
    lampe = strek(2, "k", "M-78 2v-66") + sirkel("l", -78, -64, 5) + sirkel("y", -78, -64, 18)
    return (
        strek(1, "y", f"M{x}-{h - 8}h{b}M{x}-{h - 18}h{b}m-{b // 3}-{h - 24}v{h}m-{b // 3}-{h}v{h}")
        + strek(3, "s", f"M{x} 2v-{h}h{b}v{h}M{x + b}-{h}l9 {h + 2}")
        + andre
        + gruppe(mellom(t, -10, 8), 0, en)
        + sirkel("s", x - mellom(t, 14, 30), -mellom(t, 4, 24), 5)
        + (lampe if t.random() < 0.5 else "")
    )


def hengekoye(t: Random) -> str:
    """A hammock between two pines."""
    b, dyp = mellom(t, 44, 64), mellom(t, 40, 62)
    kroner = ""
    for x, h in ((-b, mellom(t, 66, 92)), (b, mellom(t, 66, 92))):
        r = mellom(t, 20, 30)
        kroner += f"M{x - r}-{h - 12}q4-{r} {r}-{r + 10} {r - 4} 8 {r} {r + 8}-{r // 2} 12-{r} 4-{r // 2} 8-{r}-2z"
    return (
        strek(5, "k", f"M-{b} 4l2-84M{b} 4l-2-88")
        + flate("t", kroner)
        + flate(
            t.choice("rev"),
            f"M-{b - 2}-34q{b} {dyp} {2 * b - 2} 0-12 {dyp * 2 // 3}-{b - 2} {dyp * 2 // 3}t-{b}-{dyp * 2 // 3}z",
        )
        + flate("k", f"M{mellom(t, -24, 16)}-{34 - dyp // 2 + 4}a5 5 0 1 1 5-2z")
        + flate("x", f"M-{b - 2}-34q{b} {dyp} {2 * b - 2} 0-16 {dyp // 2}-{b - 2} {dyp // 2}t-{b}-{dyp // 2}z")
    )


def telt(t: Random) -> str:
    """A tent, lit from within; or two."""
    h, b = mellom(t, 38, 52), mellom(t, 38, 54)
    ett = (
        flate(t.choice("eert"), f"M-{b} 2q12-{h - 2} {b - 2}-{h + 2} 32 6 {b - 4} {h + 2}z")
        + flate("l", f"M2 2q-4-{h // 2 + 6}-4-{h} 18 14 22 {h}z")
        + flate("x", f"M-{b} 2q12-{h - 2} {b - 2}-{h + 2}-22 16-22 {h + 2}z")
        + strek(1, "k", f"M-{b} 2l-14 4m{2 * b + 10} 0l-14-4M-2-{h - 2}q-4 20 4 {h}")
    )
    to = gruppe(t.choice((-1, 1)) * mellom(t, 60, 78), -6, ett, ".6") if t.random() < 0.5 else ""
    sitter = flate("k", sittende(b + mellom(t, 10, 22), "-")) if t.random() < 0.6 else ""
    return to + sirkel("y", 0, -14, b) + ett + sitter


def gapahuk(t: Random) -> str:
    """A lean-to and a fire."""
    h, x = mellom(t, 42, 58), mellom(t, 16, 34)
    folk = flate("k", f"M{x + 26} 5h30v-5h-30z" + sittende(x + 42, "-"))
    trar = strek(14, "t", f"M{x + 74}-36v14m22-4v8") + strek(2, "k", f"M{x + 74} 2v-30m22 30v-24")
    return (
        flate("k", f"M-70 2l46-{h - 2} 6 {h - 2}z")
        + flate("e", f"M-78 2l52-{h + 6}h10l-52 {h + 6}zM-22-{h - 2}h6v{h}h-6z")
        + (flate("r", sittende(-34)) if t.random() < 0.7 else flate("e", "M-44 2v-8h18v8z"))
        + gruppe(x, 2, bal())
        + t.choice((folk, trar, folk + flate("r", person(x + 64))))
    )
