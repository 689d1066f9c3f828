"""What stands so large behind the ground that it is a backdrop. The foot is y = 0, at the water's edge."""

from random import Random

from regionportal.drawing.motiv.strek import flate, mellom, strek


def tind(t: Random) -> str:
    """One great peak."""
    x = mellom(t, -8, 10)
    return (
        flate("b", f"M-124 2l30-34 18-8 28-42 14-8 {34 + x}-42 {24 - x} 36 14 10 24 42 20 10 36 36z")
        + flate("s", f"M{x}-132l{24 - x} 36 14 10 10 18-14-6-8 14-10-20-8 12-9-22-8 18-10-6-8 14-7-14 {32 + x}-48z")
        + flate("x", f"M{x}-132l-{34 + x} 42-14 8-28 42-18 8-30 34h124l-8-44 14-36z")
    )


def bre(t: Random) -> str:
    """A glacier winding down between two peaks."""
    x = mellom(t, -6, 6)
    return (
        flate("b", "M-90 2l24-60 40-36q30-12 64-2l40 40 24 58z")
        + flate(
            "s",
            "M-60-72q34-32 62-24 30-8 66 18l-28 24q-30 12-16 30 8 14-4 26h-44"
            f"q-4-20 {x + 14}-32 12-14-10-22-24-6-40-20z",
        )
        + strek(2, "a", f"M-34-76q36 12 70-2M-14-58q20 7 38-2M{x - 2}-40q10 5 22 2M-12-14q16 6 32 1")
        + flate(
            "b",
            "M-150 2l26-34 16-10 26-46 14-12 18 36 14 12 12 30 8 24z"
            "M150 2l-18-30-18-10-24-54-10-14-20 44-14 12-10 30-10 22z",
        )
        + flate(
            "x", "M-150 2l26-34 16-10 26-46 14-12-6 40 10 24-14 38zM80-106l-20 44-14 12-10 30-10 22h40l-6-44 16-28z"
        )
        + flate("s", "M-68-100l-14 12-10 18 12-4 8 10 10-8 10 4zM80-106l-10 22 10 2 8-8 12 10-10-12z")
        + flate("n", "M-40 3q36-12 80 0z")
    )


def foss(t: Random) -> str:
    """A waterfall over the edge of the plateau, in two leaps."""
    x = mellom(t, -10, 12)
    return (
        flate("b", "M-150 2v-80l40-34 60 10 50-8 60 6 40 34 24 32 30 40z")
        + flate("c", f"M-150 2v-66l40-24 50 6 {x + 46} 2v82zM{x + 16} 2v-82l44-2 30 22 22 28 36 34z")
        + flate(
            "x",
            f"M-150 2v-66l40-24 14 32-16 26 10 32zM{x - 14}-80l-22 26 10 22-20 34h32z"
            f"M{x + 16}-80l12 26-8 24 20 32h-24z",
        )
        + flate("s", f"M{x - 14}-80q14-4 30 0v40l8 6v36h-44v-34l6-8z")
        + strek(
            2,
            "a",
            f"M{x - 7}-74v30M{x + 2}-76v36M{x + 10}-74v28M{x - 13}-30v26M{x - 2}-30v28M{x + 9}-30v24M{x + 18}-28v20",
        )
        + flate("s", f"M{x - 46} 5q12-12 26-6 12-9 26-2 14-8 26-1 14-5 20 9z")
    )


def hengebru(t: Random) -> str:
    """A footbridge hung over the gorge."""
    x = mellom(t, -20, 20)
    return (
        flate("b", "M-60 2v-60l40-14 50 10 50-8v72z")
        + flate("s", f"M{x + 6} 2q-4-30 0-66h10q-2 36 4 66z")
        + flate("c", "M-140 2v-92l50-14 30 6 10 34-8 30 6 36zM168 2l-12-70-34-30-30-4-20 12-4 32 8 24-6 36z")
        + flate("x", "M-60-98l10 34-8 30 6 36h-24l6-40-6-50zM72-90l-4 32 8 24-6 36h26l-8-44 4-38z")
        + strek(
            2,
            "k",
            "M-62-126v28M74-118v28M-62-122q68 50 136 4M-62-98q68 20 136 8"
            "M-44-110v16m18-6v10m18-3v5m18-3v4m18-7v6m18-14v11m18-20v16",
        )
        + flate("r", f"M{x - 2}-98a3 3 0 1 1 1 0zM{x - 6}-86l1-9q4-4 8 0l1 9z")
    )
