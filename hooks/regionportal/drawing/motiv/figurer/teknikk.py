"""What people have built to get about, make a living and find out."""

from random import Random

from regionportal.drawing.motiv.figurer.bygg import ruter
from regionportal.drawing.motiv.figurer.folk import person
from regionportal.drawing.motiv.strek import flate, gruppe, mellom, sirkel, strek


def tunnel(t: Random) -> str:
    """Through the mountain, safe all winter."""
    h, x = mellom(t, 84, 112), mellom(t, -34, 20)
    buss = flate("e", "M-6-8h22v15h-22z") + flate("q", "M-3-5h16v6h-16z")
    bil = flate("r", "M-2-4h16v9h-16zM1-9h9l3 5h-14z")
    return (
        flate("c", f"M-{mellom(t, 100, 124)} 10l20-{h - 40} 30-28L{x}-{h} {x + 36}-{h - 20} 84-{h // 3} 110 10z")
        + flate("x", f"M-104 10l14-{h - 40} 30-28L{x}-{h}l-26 {h // 2}-14 {h // 2 + 10}z")
        + flate("b", "M-44 6v-22q0-30 34-30t34 30v22z")
        + flate("l", "M-36 6v-20q0-24 26-24t26 24v20z")
        + flate("k", "M-36 6l22-30h8l22 30 60 30h-90z")
        + strek(2, "s", "M-10-22v6m1 6l3 8m4 8l10 10")
        + gruppe(mellom(t, -6, 2), mellom(t, -2, 4), t.choice((bil, buss)))
    )


def fly(t: Random) -> str:
    """The small plane that takes one out and home."""
    farge, h = t.choice("rrve"), mellom(t, 46, 92)
    fly_ = (
        flate("s", "M-58-4l-10-20h10l14 16h60q22 2 28 10-6 8-28 8h-50q-18-2-24-14z")
        + flate(farge, "M-68-24h10l12 14h-14zM-10-8h30l10-5h-24z")
        + flate("k", "M-24-2h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4z")
        + strek(3, "k", "M24-22v22M-8-11h38")
    )
    x, tarn = mellom(t, -96, -70), mellom(t, 12, 26)
    return (
        gruppe(mellom(t, -12, 34), -h, fly_, t.choice(("1", "-1 1", "1.15", ".85")))
        + flate("k", "M-70 8h170l20 12H-90z")
        + strek(2, "l", "M-60 14h20m14 0h20m14 0h20m14 0h20m14 0h20")
        + flate("b", f"M{x} 4v-22h{mellom(t, 28, 44)}v22zM{x + 12}-18v-{tarn}h10v{tarn}z")
        + flate("q", f"M{x + 9}-{18 + tarn}h16v-8h-16z" + ruter(x + 4, -12, 2, 12))
    )


def kai(t: Random) -> str:
    """The quay, its crane and the plant."""
    arm, kasse, lang, h = mellom(t, 44, 64), mellom(t, 20, 40), mellom(t, 50, 78), mellom(t, 28, 44)
    bat = flate("r", "M52 10h52l-8 14h-38z") + flate("s", "M64 10v-14h18l6 14z")
    return (
        flate("s", f"M-78 0v-{h}h{lang}v{h}z")
        + flate("x", f"M-78 0v-{h}h{lang}v10h-{lang}z")
        + flate(t.choice("orv"), f"M-82-{h}v-6h{lang + 8}v6z")
        + flate("q", ruter(-72, 14 - h, lang // 12, 11, 6, 7))
        + flate("k", "M-84 0h170v6h-170zM-10 6h5v20h-5zm34 0h5v20h-5zm34 0h5v20h-5z")
        + strek(4, "e", f"M34 0v-66M22 0l12-24 12 24M34-62l{arm}-14M34-66l-20 14")
        + strek(1, "k", f"M{32 + arm}-75v{kasse}M34-76l{arm} 1M34-76l-20 24")
        + flate(t.choice("re"), f"M{24 + arm}-{75 - kasse}h16v12h-16z")
        + t.choice(
            (
                flate("r", "M2 0v-12h14v12z") + flate("e", "M8-12h10v-8h-10z"),
                flate("e", "M-2 0v-9h12v9zm13 0v-9h12v9z"),
                "",
            )
        )
        + (bat if t.random() < 0.5 else "")
    )


def antenner(t: Random) -> str:
    """A dish or a mast, and a row of aerials, listening to the northern lights."""
    h = mellom(t, 84, 112)
    fat = (
        flate("k", "M-30 2l10-30h12l10 30z")
        + flate("s", "M-58-60q0 44 58 36 6-10-58-36z")
        + flate("x", "M-58-60q0 44 58 36-40 0-58-36z")
        + strek(2, "k", "M-38-44l22-24M-8-28l-8-40")
        + flate("r", "M-20-70a4 4 0 1 1 7 0 4 4 0 1 1-7 0z")
    )
    mast = strek(2, "k", f"M-32 2l8-{h} 8 {h}m-15-20l13-24m-11-6l8-26m-14-6h14M-52 2l28-{h - 10} 28 {h - 10}")
    mast += sirkel("r", -24, -h, 3) + flate("s", f"M-34-{h - 14}h6v14h-6zM-18-{h - 20}h6v14h-6z")
    x, rad = mellom(t, 18, 30), ""
    for _ in range(t.choice((2, 3, 4))):
        rad += f"M{x} {mellom(t, 3, 8)}v-28m-8-8l16 16m0-16l-16 16"
        x += mellom(t, 20, 27)
    lys = f"M8-64q10-{mellom(t, 4, 8)} 12-18M14-54q18-8 20-28M20-44q26-10 28-38"
    hus = flate("r", "M-12 4v-18l12-10 12 10v18z") + flate("q", "M-4-10h8v7h-8z")
    return (
        t.choice((fat, mast))
        + strek(2, "k", rad)
        + strek(3, "n", lys)
        + gruppe(-mellom(t, 62, 88), 0, t.choice((hus, "")), t.choice(("1", "1.4")))
    )


def observatorium(t: Random) -> str:
    """The dome, open to the stars."""
    r, s, x = mellom(t, 30, 44), t.choice((1, -1)), mellom(t, 56, 74)
    h = mellom(t, 20, 34)
    kikkert = (
        flate("k", f"M4-{r + 25}l14 5 8 {r - 6}h-12q0-22-10-{r - 1}z")
        + strek(4, "k", "M16-40l20-32")
        + flate("y", f"M34-74l{mellom(t, 12, 50)}-70 26 12-{mellom(t, 26, 56)} 62z")
    )
    return (
        flate("s", f"M-{r - 4} 2v-{h}h{2 * r - 8}v{h}zM-{r}-26a{r} {r} 0 0 1 {2 * r} 0z")
        + flate("x", f"M-{r - 4} 2v-{h}h{r // 2}v{h}z")
        + gruppe(0, 0, kikkert, f"{s} 1")
        + flate("k", "M-8 2v-16h10v16z")
        + flate("q", f"M{r - 20}-14h8v6h-8zM-{r - 12}-14h8v6h-8z")
        + gruppe(-s * x, 0, flate(t.choice("re"), "M-14 2v-16l14-10 14 10v16z") + flate("q", "M-4-10h8v6h-8z"))
    )


def fabrikk(t: Random) -> str:
    """Works with a saw-tooth roof."""
    n, b, h = t.choice((3, 4, 5)), mellom(t, 20, 28), mellom(t, 26, 36)
    v = -n * b // 2 - 22
    skygge = "".join(f"M{v + i * b}-{h + 14}v14l-{b} 14v-14z" for i in range(1, n + 1))
    lang, pipe = mellom(t, 36, 52), v + mellom(t, 10, n * b - 20)
    return (
        flate("k", f"M{pipe}-{h}v-{mellom(t, 28, 46)}h8v{h + 20}z")
        + flate("s", f"M{v} 0v-{h}" + f"l{b}-14v14" * n + "V0z")
        + flate("x", skygge)
        + flate(t.choice("reb"), f"M{v + n * b} 0v-{h - 2}h{lang}V0z")
        + flate("o", f"M{v + n * b - 2}-{h - 2}v-5h{lang + 4}v5z")
        + flate("q", ruter(v + 6, -12, n * b // 13, 13, 8, 7) + f"M{v + n * b + 6}-{h - 8}h{lang - 12}v6h-{lang - 12}z")
        + flate("k", f"M{v + n * b + 14} 0v-14h16v14z")
        + strek(6, "y", f"M{pipe + 4}-{h + 44}q-8-8 0-15t{mellom(t, 2, 8)}-14")
    )


def igloer(t: Random) -> str:
    """Glass domes for those who want to see the sky."""

    def kuppel(x: int, r: int) -> str:
        buer = f"M{x - r} 2a{r} {r} 0 0 1 {2 * r} 0M{x} {2 - r}q-{r // 2} {r // 4}-{r // 2} {r}"
        return (
            sirkel("y", x, 0, r + 12)
            + flate("l", f"M{x - r} 2a{r} {r} 0 0 1 {2 * r} 0z")
            + strek(2, "k", f"{buer}M{x} {2 - r}q{r // 2} {r // 4} {r // 2} {r}M{x - r + 3} {-r // 2 + 2}h{2 * r - 6}")
        )

    kupler = "".join(
        kuppel(x + mellom(t, -6, 6), mellom(t, 18, 26)) for x in t.choice(((-48, 44), (-56, 50), (-50,), (50,)))
    )
    r = mellom(t, 24, 34)
    return kupler + kuppel(-2, r) + flate("k", "M-7 2v-9q7-9 14 0v9z")


def hjell(t: Random) -> str:
    """Stockfish on the rack."""
    n, lang, hoyder = mellom(t, 5, 9), mellom(t, 12, 17), (60, 36, 84)[: t.choice((2, 2, 3))]
    fisk = "".join(f"M-{n * 6 - mellom(t, 0, 6)}-{h - 7}" + f"v{lang}m12-{lang}" * (n - 1) + f"v{lang}" for h in hoyder)
    v = n * 6 + 10
    return (
        strek(
            3,
            "k",
            f"M-{v + 20} 4l20-{max(hoyder) + 12} 20 {max(hoyder) + 12}"
            f"M{v - 20} 4l20-{max(hoyder) + 12} 20 {max(hoyder) + 12}",
        )
        + strek(6, "s", fisk)
        + strek(3, "k", "".join(f"M-{v + 10}-{h}h{2 * v + 20}" for h in hoyder))
        + t.choice(("", flate("r", person(mellom(t, -20, 20), 4)), gruppe(v + 34, 2, flate("e", "M-14 0v-14h28v14z"))))
    )


def sagbruk(t: Random) -> str:
    """The mill and its wheel."""
    h, b, r = mellom(t, 26, 40), mellom(t, 20, 32), mellom(t, 18, 28)
    x = b + r - 34 + 26
    stokker = flate("e", "M-90 4v-6h24v6zm4-6v-6h18v6z") if t.random() < 0.7 else flate("e", "M-88 4l8-8h16l-8 8z")
    return (
        flate(t.choice("eer"), f"M{-34 - b} 2v-{h}l{b}-18 {b} 18v{h}z")
        + strek(1, "x", f"M{-34 - b}-8h{2 * b}m-{2 * b}-8h{2 * b}")
        + strek(5, "o", f"M{-39 - b}-{h - 5}l{b + 5}-{b // 2 + 10} {b + 5} {b // 2 + 10}")
        + flate("k", "M-42 2v-18h16v18z")
        + strek(3, "k", f"M{x}-{2 * r - 4}a{r} {r} 0 1 0 .1 0zM{x}-{2 * r - 6}V2m-{r - 2}-{r - 2}h{2 * r - 4}")
        + strek(4, "k", f"M-10-{2 * r}L{x + 32}-{2 * r + 4}")
        + strek(4, "s", f"M{x}-{2 * r + 2}h{r - 6}q10 2 10 12V0")
        + flate("s", f"M{x + 18} 6q10-12 22 0z")
        + stokker
    )


def buss(t: Random) -> str:
    """The bus at its stop, and those who wait for it."""
    lang, farge = mellom(t, 86, 112), t.choice("ervs")
    x = -lang // 2 + 14
    return (
        flate("k", "M-110 2h220v5h-220z")
        + flate(farge, f"M{x}-2v-32q0-6 6-6h{lang - 16}q8 0 9 8l3 14v16z")
        + flate("q", ruter(x + 6, -34, (lang - 28) // 15, 15, 11, 12) + f"M{x + lang - 16}-34h10l4 14h-14z")
        + flate("x", f"M{x}-2v-8h{lang + 2}v8z")
        + flate("k", "".join(f"M{en}-4a8 8 0 1 1 .1 0z" for en in (x + 18, x + lang - 18)).replace("-4a", " 10a"))
        + strek(3, "k", f"M{x - 22} 2v-46")
        + flate("e", f"M{x - 30}-50h16v14h-16z")
        + flate("r", f"M{x - 40}-22a4 4 0 1 1 1 0zm-4 24l-1-20q6-5 11 0l-2 20z")
    )
