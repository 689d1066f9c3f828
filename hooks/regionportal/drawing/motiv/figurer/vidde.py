"""What stands so large behind the ground that it is a backdrop. The foot is y = 0, at the water's edge."""

from random import Random

from regionportal.drawing.motiv.strek import flate, mellom, strek


def bre(t: Random) -> str:
    """A glacier winding down between two peaks."""
    x, v, h = mellom(t, -14, 14), mellom(t, 92, 122), mellom(t, 84, 120)
    bred = mellom(t, 30, 52)
    sno_v, sno_h = v - mellom(t, 18, 34), h - mellom(t, 18, 34)
    return (
        flate("b", f"M-100 2L-66-{v - 34} -26-86q30-12 64-2L80-{h - 30} 102 2z".replace(" -", "-"))
        + flate(
            "s",
            f"M-62-{v - 32}q34-{mellom(t, 18, 36)} 62-{mellom(t, 4, 14)} 30-8 64 14l-{mellom(t, 20, 34)} 30"
            f"q-30 12-16 30 8 14-4 26h-{bred}q-4-20 {x + 10}-32 12-14-10-22-24-6-44-12z",
        )
        + strek(2, "a", f"M-34-70q36 12 70-2M-14-54q20 7 38-2M{x - 2}-40q10 5 22 2M-12-14q16 6 {bred - 12} 1")
        + flate("b", f"M-150 2l26-34 16-10L-76-{v} -62-{v - 24} -40-{v // 2} -26-{v // 4} -16 2z".replace(" -", "-"))
        + flate("b", f"M150 2l-20-36-20-12L80-{h} 66-{h - 20} 46-{h // 2} 36-{h // 4} 24 2z")
        + flate(
            "x",
            f"M-150 2l26-34 16-10L-76-{v}-72-{v // 2}-84 2z"
            f"M80-{h}l-14 20-20 {h // 2 - 20}-10 {h // 4}-12 {h // 4}h34l-6-40z",
        )
        + flate(
            "s",
            f"M-76-{v}L-{94}-{sno_v} -84-{sno_v - 6} -76-{sno_v + 7} -68-{sno_v - 4} -56-{sno_v}z"
            f"M80-{h}l-14 {h - sno_h} 12-4 7 7 9-8 2 2z".replace(" -", "-"),
        )
        + flate("n", "M-40 3q36-12 80 0z")
    )


def foss(t: Random) -> str:
    """A waterfall over the edge of the plateau, in one leap or two."""
    x, b, h = mellom(t, -18, 20), mellom(t, 18, 34), mellom(t, 74, 96)
    trinn, skjev = mellom(t, 26, 50), mellom(t, -10, 14)
    striper = "".join(
        f"M{x - b // 2 + i}-{h - 4}v{mellom(t, 20, h - trinn - 6)}m{mellom(t, -3, 9)} {trinn // 2}v{trinn // 2}"
        for i in range(5, b - 3, 8)
    )
    return (
        flate("b", f"M-150 2v-{h}l40-{mellom(t, 14, 36)} 60 10 50-8 60 6 40 34 24 32 30 40z")
        + flate(
            "c",
            f"M-150 2v-{h - 14}l40-24L{x - b // 2}-{h} {x + b // 2}"
            f"-{h - 2} {x + 60}-{h + mellom(t, -4, 9)}l30 22 22 28L150 2z",
        )
        + flate(
            "x",
            f"M-150 2v-{h - 14}l40-24 14 32-16 26 10 32zM{x - b // 2}-{h}l-22 26 10 22-20 {h - 48}h32z"
            f"M{x + b // 2}-{h}l12 26-8 24 20 {h - 50}h-24z",
        )
        + flate(
            "s",
            f"M{x - b // 2}-{h}q{b // 2}-4 {b} 0v{h - trinn}"
            f"l{8 + skjev // 2} 6v{trinn - 4}h-{b + 14}v-{trinn - 6}l6-8z",
        )
        + strek(2, "a", striper)
        + flate("s", f"M{x - b - 22} 5q12-12 26-6 12-{mellom(t, 7, 13)} 26-2 14-8 26-1 14-5 20 9z")
    )


def hengebru(t: Random) -> str:
    """A footbridge hung over the gorge."""
    x, v, h = mellom(t, -24, 24), mellom(t, 84, 102), mellom(t, 82, 100)
    heng = mellom(t, 14, 30)
    tau = "".join(f"M{dx}-{98 - d}v{d // 3}" for dx, d in ((-40, 8), (-18, 14), (4, 16), (28, 14), (48, 8)))
    return (
        flate("b", f"M-60 2v-{mellom(t, 44, 66)}l40-14 50 10 50-8V2z")
        + flate("s", f"M{x + 6} 2q-4-30 0-{mellom(t, 54, 70)}h{mellom(t, 8, 16)}q-2 36 4 66z")
        + flate("c", f"M-{mellom(t, 130, 160)} 2v-{v}l50-14 30 6 10 34-8 30 6 36z")
        + flate("c", f"M{mellom(t, 150, 180)} 2l-12-70-34-{h - 70}-30-4-20 12-4 32 8 24-6 36z")
        + flate("x", f"M-60-{v + 6}l10 34-8 30 6 36h-24l6-40-6-50zM72-{h - 2}l-4 32 8 24-6 36h26l-8-44 4-38z")
        + strek(2, "k", f"M-62-124v28M74-118v24M-62-120q68 {heng + 16} 136 4M-62-98q68 {heng} 136 6{tau}")
        + flate("r", f"M{x - 2}-{98 - heng // 2 + 8}a3 3 0 1 1 1 0zm-4 12l1-9q4-4 8 0l1 9z")
    )


def bresjo(t: Random) -> str:
    """A blue lake in its hollow, with the glacier that colours it above."""
    x, h = mellom(t, -20, 20), mellom(t, 88, 112)
    ur = "".join(f"M{mellom(t, -110, 120)} {mellom(t, -6, 3)}l6-9 10-2 7 9z" for _ in range(7))
    return (
        flate("b", f"M-140 2l34-62 22-8 20-{h - 60} 22 18L{x}-60 {x + 34}-{h - 16} {x + 52}-{h - 6} 96-56 140 2z")
        + flate("s", f"M-66-{h - 6}l-12 26 12-4 8 8 10-12zM{x - 22}-64q22 12 40-6 10 22-6 34 4 12-20 18-8-20-14-46z")
        + strek(2, "a", f"M{x - 12}-50q12 6 22 0m-16 14q8 4 14 0")
        + flate("x", f"M-140 2l34-62 22-8 20-{h - 60} 4 46-24 42-10 40z")
        + flate("s", f"M-112 0q40-{mellom(t, 18, 26)} 110-20t116 18z")
        + flate("n", f"M-112 0q40-{mellom(t, 18, 26)} 110-20t116 18z")
        + flate("n", "M-100 0q50-12 100-10t96 10z")
        + flate("a", ur)
    )
