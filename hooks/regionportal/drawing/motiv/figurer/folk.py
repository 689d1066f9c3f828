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
    """Round the fire."""
    return (
        bal()
        + flate("k", sittende(-32) + sittende(32, "-") + person(54))
        + flate("r", sittende(-46))
        + flate("k", "M-50 5h30v-4h-30zM20 5h30v-4h-30z")
    )


def lavvo(t: Random) -> str:
    """A lávvu with the fire lit."""
    return (
        strek(2, "k", "M-9-78l8 18 10-20M-1-60l-1-20")
        + flate("s", "M-44 0l40-66h6l40 66z")
        + flate("r", "M-40-6l3-5h72l3 5z")
        + flate("x", "M-44 0l40-66h3l-14 66z")
        + flate("l", "M-4 0l10-38 14 38z")
        + strek(4, "y", "M2-84q-6-6 1-11t0-12")
        + flate("k", person(60) + sittende(36, "-"))
    )


def gryte(t: Random) -> str:
    """A pot over the fire."""
    return (
        bal()
        + strek(3, "k", "M-34 4l34-66 34 66M0-62v26")
        + flate("k", "M-18-34h36q2 20-8 22h-20q-10-2-8-22zM-21-38h42v5h-42z")
        + strek(3, "y", "M-8-46q-5-6 0-11t0-10M8-44q5-6 0-11t0-10")
        + flate("r", sittende(54, "-"))
        + flate("k", "M40 5h28v-4h-28z")
    )


def kaffe(t: Random) -> str:
    """The coffee kettle on the fire, and a cup of curly birch."""
    return (
        bal()
        + strek(3, "k", "M-42 4l-6-50M-46-40l46-8v14")
        + flate("k", "M-13-12l4-20q9-8 18 0l4 20zM9-24l13-9 2 4-13 14zM-3-36h6v-4h-6z")
        + strek(2, "k", "M-12-30q12-16 24 0")
        + flate("e", "M40 2q-4-12 4-14h16q6 3 2 14zM58-10l14-5 3 4-14 6z")
        + flate("k", sittende(-66))
    )


def ungdom(t: Random) -> str:
    """Young people, arms in the air."""
    armer = "M-58-18l-8-13m22 13l8-13M-10-30l-9-12m25 12l9-12M40-18l-8-14m23 14l9-12"
    return (
        flate("r", person(-51) + person(48))
        + flate("e", person(-26) + person(23))
        + flate("k", hoppende(-2, -12))
        + strek(3, "k", armer)
        + strek(3, "r", "M-34-15l-10-4M16-15l10-4")
    )


def hoppende(x: int, y: int) -> str:
    """The path of someone jumping."""
    return f"M{x} {y - 24}a4 4 0 1 1 1 0zM{x - 4} {y - 6}l-3-14q7-6 14 0l-2 12 8 6-2 3-9-5-2-4-5 5-9 2-1-3z"


def ved_havet(t: Random) -> str:
    """Someone on the pier, looking out; a lantern."""
    return (
        flate("k", "M-80 2h120v5h-120zM-60 7h5v22h-5zm44 0h5v22h-5zm44 0h5v22h-5z")
        + gruppe(
            0,
            2,
            flate("r", "M-2-38a6 6 0 1 1 1 0zM-14 0l8-30q5-5 10 0l10 30z") + flate("x", "M-14 0l8-30q2-3 5-3l-3 33z"),
            "1.2",
        )
        + strek(3, "k", "M32 2v-46")
        + sirkel("y", 32, -48, 16)
        + sirkel("l", 32, -48, 5)
        + flate("e", "M-64 2v-14h18v14z")
        + strek(1, "k", "M-64-5h18")
    )


def hundespann(t: Random) -> str:
    """A dog team at full speed."""
    hund = "l7-5 1-5 4 4 7 2-1 4-6 2-3 7 7 3-1 3-10-4-9-1-6 6-8 1v-3l6-3 1-7-7-6 2-3 7 5z"
    return (
        flate("k", f"M78-15{hund}M46-13{hund}M12-15{hund}")
        + strek(1, "k", "M-46-8l38-4h84")
        + strek(3, "k", "M-80 2h36q8-2 8-8M-76 2l-2-26M-76-10h36")
        + flate("r", "M-81-30a5 5 0 1 1 1 0zM-88 0l2-16 1-12q7-5 11 1l8 8-2 3-8-5 1 21h-4l-2-12-3 12z")
        + flate("e", "M-72-4v-10h28l2 10z")
    )


def hundestatue(t: Random) -> str:
    """A dog on a plinth."""
    return (
        flate("a", "M-34 2v-22h68v22z")
        + flate("x", "M-34 2v-22h22v22z")
        + flate(
            "e", "M-30-20h-4l3-24-8-10 2-4 10 8 34-2 8-14 2-8 5 6h8l5 6-1 4-9 2-4 14 1 22h-6l-4-18-26 0-3 18h-6l-1-18z"
        )
    )


def turgaer(t: Random) -> str:
    """A walker with a rucksack and a stick."""
    return (
        strek(3, "y", "M-70 10q40-12 60-6t34-4 40-2")
        + flate("k", "M-10 2l4-24h12l6 10 2 14h-5l-3-12-6-4-5 16z")
        + flate("r", "M-8-22l1-20q8-8 14 0l2 20z")
        + flate("e", "M-20-22q-4-18 2-22l10 0 1 22z")
        + flate("k", "M1-46a6 6 0 1 1 1 0z")
        + strek(3, "k", "M4-38l12 10M18-32l8 34")
    )


def syklist(t: Random) -> str:
    """A cyclist."""
    return (
        strek(
            3,
            "k",
            "M-16-16a16 16 0 1 0 .1 0M36-16a16 16 0 1 0 .1 0"
            "M-16 0l12-28h30l-18 26zl24-2M36 0l-12-34h8m-38 0h10m2 8l8 24",
        )
        + flate("r", "M-2-36l10-22q6-6 12 0l12 20-3 3-14-14-6 18z")
        + flate("k", "M22-62a6 6 0 1 1 1 0zM-2-38h12l10 16-2 24h-6v-20l-12-12z")
        + strek(3, "y", "M-44-30h-22m16 12h-26m18 12h-20")
    )


def skiloper(t: Random) -> str:
    """Up on skins, with the track down behind."""
    return (
        strek(2, "x", "M-80 10q30-16 60-8t30-14 30-12 24-20")
        + strek(3, "k", "M-28 4l56-10M18-28l10 24M-8-28l-14 30M-6-32l-10 12M8-32l10 8")
        + flate("r", "M-6-24l2-18q7-7 13 0l1 18z")
        + flate("k", "M-6-26h15l4 12 4 12-5 1-7-13-8 15h-5z")
        + flate("e", "M-15-26l2-16h8l-1 16z")
        + flate("k", "M5-46a6 6 0 1 1 1 0z")
    )


def scooter(t: Random) -> str:
    """A snowmobile and its beam."""
    return (
        flate("y", "M40-18l84-16v44z")
        + flate("k", "M-48-4h70q8 0 8-5l10-1-2 8q-2 4-8 4h-70q-14-2-8-6z")
        + flate("r", "M-42-8l6-10h30l14-12h14l16 18-4 6h-72z")
        + strek(2, "k", "M10-30l6-12M26 4h34l6-5M30-4l4 8")
        + flate("k", "M2-52a6 6 0 1 1 1 0zM-18-18l6-26q8-6 14 0l4 10 10 2v4h-14l-4-6 0 12h10v5h-20z")
        + sirkel("l", 36, -16, 3)
    )


def fisker(t: Random) -> str:
    """With a rod by the water."""
    return (
        strek(2, "k", "M16-36q40-36 64-26M80-62l10 66")
        + flate("k", "M-8 2l2-22h16l2 22h-5l-3-16-4 16z")
        + flate("e", "M-8-18l1-24q8-8 16 0l14 4v5l-14-1 1 16z")
        + flate("k", "M1-46a6 6 0 1 1 1 0zM-8-50l20 0v-2l-5-1q-5-6-10 0z")
        + flate("r", "M-32 2v-12h14v12z")
        + strek(1, "k", "M-32-10q7-10 14 0")
    )


def lek(t: Random) -> str:
    """Swings and children."""
    return (
        strek(4, "r", "M-62 2l12-54h92l14 54M-50-52l14 54M42-52l-14 54")
        + strek(1, "k", "M-26-52l-14 38m10 0l14-38M12-52l14 36")
        + flate("e", "M-36-30a5 5 0 1 1 1 0zM-42-12l1-14q6-5 10 0l2 10 12 2-1 4z")
        + flate("k", "M22-32a5 5 0 1 1 1 0zM14-14l2-14q6-5 10 0l2 8 12 2-1 4h-22z" + person(66 + mellom(t, -3, 3)))
    )


def ball(t: Random) -> str:
    """A goal, a ball and someone after it."""
    return (
        strek(1, "y", "M28-28l40 0M28-20h42M28-12h44M38-36v36M50-36v36M62-36v36")
        + strek(3, "s", "M24 2v-38h40v38M64-36l10 38")
        + flate("r", "M-30-44a5 5 0 1 1 1 0zM-38-22l3-18q6-5 12 0l8 10-3 3-8-6-1 12z")
        + flate("k", "M-38-22h13l14 10-3 4-12-5-6 3-10 14-4-3z")
        + strek(3, "k", "M-36-36l-10 10")
        + sirkel("s", -2, -4, 5)
        + strek(2, "k", "M-66 2v-66")
        + sirkel("l", -66, -64, 5)
        + sirkel("y", -66, -64, 18)
    )


def hengekoye(t: Random) -> str:
    """A hammock between two pines."""
    return (
        strek(5, "k", "M-52 4l2-84M54 4l-2-92")
        + flate(
            "t", "M-76-56q4-24 24-34 20 6 26 30-14 10-26 4-14 8-24 0zM26-62q4-28 26-36 24 8 26 34-12 10-26 5-14 8-26-3z"
        )
        + flate("r", "M-50-34q50 52 102 0-12 36-50 36t-52-36z")
        + flate("k", "M-18-12a5 5 0 1 1 5-2z")
        + flate("x", "M-50-34q50 52 102 0-16 24-50 24t-52-24z")
    )


def telt(t: Random) -> str:
    """A tent, lit from within."""
    return (
        sirkel("y", 0, -14, 46)
        + flate("e", "M-48 2q12-42 46-46 32 6 44 46z")
        + flate("l", "M2 2q-4-30-4-46 18 14 22 46z")
        + flate("x", "M-48 2q12-42 46-46-22 16-22 46z")
        + strek(1, "k", "M-48 2l-14 4m106-4l14 4M-2-44q-4 20 4 46")
        + flate("k", sittende(62, "-"))
    )


def gapahuk(t: Random) -> str:
    """A lean-to and a fire."""
    return (
        flate("k", "M-70 2l46-50 6 50z")
        + flate("e", "M-78 2l52-58h10l-52 58zM-22-50h6v52h-6z")
        + flate("r", sittende(-34))
        + gruppe(24, 2, bal())
        + flate("k", "M50 5h30v-5h-30z" + sittende(66, "-"))
    )
