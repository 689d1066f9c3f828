"""What people have built to get about, make a living and find out."""

from random import Random

from regionportal.drawing.motiv.figurer.bygg import ruter
from regionportal.drawing.motiv.strek import flate, gruppe, mellom, sirkel, strek


def tunnel(t: Random) -> str:
    """Through the mountain, safe all winter."""
    return (
        flate("c", "M-110 10l16-60 34-30 44-16 36 20 30 44 26 42z")
        + flate("x", "M-110 10l16-60 34-30 20-8-26 40-14 58z")
        + flate("b", "M-44 6v-22q0-30 34-30t34 30v22z")
        + flate("l", "M-36 6v-20q0-24 26-24t26 24v20z")
        + flate("k", "M-36 6l22-30h8l22 30 60 30h-90z")
        + strek(2, "s", "M-10-22v6m1 6l3 8m4 8l10 10")
        + flate("r", "M-2-4h16v9h-16zM1-9h9l3 5h-14z")
    )


def fly(t: Random) -> str:
    """The small plane that takes one out and home."""
    return (
        gruppe(
            8,
            -66,
            flate("s", "M-58-4l-10-20h10l14 16h60q22 2 28 10-6 8-28 8h-50q-18-2-24-14z")
            + flate("r", "M-68-24h10l12 14h-14zM-10-8h30l10-5h-24z")
            + flate("k", "M-24-2h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4zm10 0h4v4h-4z")
            + strek(3, "k", "M24-22v22M-8-11h38"),
        )
        + flate("k", "M-70 8h170l20 12H-90z")
        + strek(2, "l", "M-60 14h20m14 0h20m14 0h20m14 0h20m14 0h20")
        + flate("b", "M-76 4v-22h32v22zM-64-18v-18h10v18z")
        + flate("q", "M-67-36h16v-8h-16z")
        + flate("q", ruter(-72, -12, 2, 12))
    )


def kai(t: Random) -> str:
    """The quay, its crane and the plant."""
    return (
        flate("s", "M-78 0v-34h70v34z")
        + flate("x", "M-78 0v-34h70v10h-70z")
        + flate("o", "M-82-34v-6h78v6z")
        + flate("q", ruter(-72, -18, 6, 11, 6, 7))
        + flate("k", "M-84 0h170v6h-170zM-10 6h5v20h-5zm34 0h5v20h-5zm34 0h5v20h-5z")
        + strek(4, "e", "M34 0v-66M22 0l12-24 12 24M34-62l54-14M34-66l-20 14")
        + strek(1, "k", "M86-75v36M34-76l52 1M34-76l-20 24")
        + flate("r", "M78-39h16v12h-16zM2 0v-12h14v12z")
        + flate("e", "M8-12h10v-8h-10z")
    )


def antenner(t: Random) -> str:
    """A dish and a row of aerials, listening to the northern lights."""
    return (
        flate("k", "M-30 2l10-30h12l10 30z")
        + flate("s", "M-58-60q0 44 58 36 6-10-58-36z")
        + flate("x", "M-58-60q0 44 58 36-40 0-58-36z")
        + strek(2, "k", "M-38-44l22-24M-8-28l-8-40")
        + flate("r", "M-20-70a4 4 0 1 1 7 0 4 4 0 1 1-7 0z")
        + strek(
            2, "k", "M26 4v-26m-8-8l16 16m0-16l-16 16M50 8v-28m-8-8l16 16m0-16l-16 16M76 4v-26m-8-8l16 16m0-16l-16 16"
        )
        + strek(3, "n", f"M8-64q10-{mellom(t, 4, 8)} 12-18M14-54q18-8 20-28M20-44q26-10 28-38")
    )


def observatorium(t: Random) -> str:
    """The dome, open to the stars."""
    return (
        flate("s", "M-34 2v-28h68v28zM-38-26a38 38 0 0 1 76 0z")
        + flate("x", "M-34 2v-28h22v28zM-38-26a38 38 0 0 1 28-36q-10 16-8 36z")
        + flate("k", "M4-63l14 5 8 32h-12q0-22-10-37z")
        + strek(4, "k", "M16-40l20-32")
        + flate("y", "M34-74l34-70 26 12-54 62z")
        + flate("k", "M-8 2v-16h10v16z")
        + flate("q", "M18-14h8v6h-8zM-26-14h8v6h-8z")
        + gruppe(-62, 0, flate("r", "M-14 2v-16l14-10 14 10v16z") + flate("q", "M-4-10h8v6h-8z"))
    )


def fabrikk(t: Random) -> str:
    """Works with a saw-tooth roof."""
    return (
        flate("s", "M-72 0v-32l24-14v14l24-14v14l24-14v14l24-14v46z")
        + flate("x", "M-48-46v14l-24 14v-14zM-24-46v14l-24 14v-14zM0-46v14l-24 14v-14zM24-46v14l-24 14v-14z")
        + flate("r", "M24 0v-30h46v30z")
        + flate("o", "M22-30v-5h50v5z")
        + flate("q", ruter(-66, -12, 7, 13, 8, 7) + "M30-24h34v6h-34z")
        + flate("k", "M40 0v-14h16v14zM-60-38v-32h8v28z")
        + strek(6, "y", f"M-56-76q-8-8 0-15t{mellom(t, 2, 8)}-14")
    )


def igloer(t: Random) -> str:
    """Glass domes for those who want to see the sky."""

    def kuppel(x: int, r: int) -> str:
        return (
            sirkel("y", x, 0, r + 12)
            + flate("l", f"M{x - r} 2a{r} {r} 0 0 1 {2 * r} 0z")
            + strek(
                2,
                "k",
                f"M{x - r} 2a{r} {r} 0 0 1 {2 * r} 0M{x} {2 - r}v{r}M{x} {2 - r}q-{r // 2} {r // 4}-{r // 2} {r}"
                f"M{x} {2 - r}q{r // 2} {r // 4} {r // 2} {r}M{x - r + 3} {-r // 2 + 2}h{2 * r - 6}",
            )
        )

    return kuppel(-48, 24) + kuppel(42, 22) + kuppel(-2, 30) + flate("k", "M-7 2v-9q7-9 14 0v9z")


def hjell(t: Random) -> str:
    """Stockfish on the rack."""
    rad = "v14m12-14" * 8 + "v14"
    fisk = f"M-50-53{rad}M-48-29{rad}"
    return (
        strek(3, "k", "M-78 4l20-76 20 76M38 4l20-76 20 76")
        + strek(6, "s", fisk)
        + strek(3, "k", f"M-70-60h{140 + mellom(t, 0, 6)}M-74-36h148")
    )


def sagbruk(t: Random) -> str:
    """The mill and its wheel."""
    return (
        flate("e", "M-60 2v-32l26-18 26 18v32z")
        + strek(1, "x", "M-60-8h52m-52-8h52m-52-8h52")
        + strek(5, "o", "M-65-27l31-22 31 22")
        + flate("k", "M-42 2v-18h16v18z")
        + strek(3, "k", "M18-44a24 24 0 1 0 .1 0zM18-42v44m-22-22h44M3-36l30 31m0-31l-30 31")
        + strek(4, "k", "M-10-48l60-4")
        + strek(4, "s", "M18-50h18q10 2 10 12v38")
        + flate("s", "M36 6q10-12 22 0z")
        + flate("e", "M-90 4v-6h24v6zm4-6v-6h18v6z")
    )
