"""Boats and what else is on the water. The waterline is y = 0."""

from random import Random

from regionportal.drawing.motiv.strek import flate, gruppe, mellom, sirkel, strek

KJOLVANN = "M-62 5h26m10 3h60m-40 5h26M44 4h22"


def hval(t: Random) -> str:
    """The tail of a humpback, and the fins of orcas."""
    return (
        flate("k", "M-22 2q14-20 16-44-4-16-38-26 34-2 44 14 10-16 46-18-34 12-40 30 4 26 18 44z")
        + flate("s", "M-6-46q-8-12-22-17 20 2 26 13zM8-46q6-12 20-16-16 2-23 12z")
        + flate("k", "M56 4q-4-24 6-38 2 22 18 38zM96 8q-2-14 6-24 0 14 12 24z")
        + strek(3, "s", "M-38 4q8-7 16 0m40 0q8-7 16 0M50 8h14m18-2h10M-56 12h22m30-2h30")
    )


def laks(t: Random) -> str:
    """A salmon leaping in the river."""
    return (
        flate("b", "M-34-6q-2-46 40-60 26-6 40 4-8 14-34 20-22 8-30 36l6 10-12-2-12 6z")
        + flate("s", "M-20-6q0-34 30-46 20-6 36-10-8 14-34 20-22 8-30 36z")
        + flate("k", "M36-63a2 2 0 1 1 1 0zM-2-50l-6-12 18-4z")
        + flate("r", "M4-46h3v3h-3zm8-6h3v3h-3zm-16 14h3v3h-3z")
        + strek(3, "s", "M-54 6q8-8 16 0M-20 8q10-9 20 0m8 0q8-7 14 0M-46-6l-6-8m34 4l10-10m-2 14l10-4")
    )


def sjark(t: Random) -> str:
    """A coastal fishing boat on its way in, gulls after it."""
    skrog = t.choice("rsr")
    return (
        flate(skrog, "M-60-20q20 6 50 4 36 0 66-14l-14 34h-86q-12-6-16-24z")
        + flate("x", "M-56-8q50 8 100 0l-3 8h-83q-10-2-14-8z")
        + flate("s", "M-34-17v-26h8l3-9h20l8 34z")
        + flate("k", "M-22-44h16l3 10h-19z")
        + strek(2, "k", "M-14-52v-26l30 40M-14-72l-28 34M16-18v-20")
        + flate("l", "M-16-80a3 3 0 1 1 1 0z")
        + strek(2, "s", "M-76-44q5-5 8 0 3-5 8 0M-62-62q4-4 7 0 3-4 7 0M-90-58q4-4 7 0 3-4 7 0")
        + strek(2, "y", KJOLVANN)
    )


def ferje(t: Random) -> str:
    """The ferry, lit, on the ordinary crossing."""
    return (
        flate("s", "M-76-26h150l12 6-14 22h-136l-14-18zM-50-44h96l6 18h-108zM-22-58h40l6 14h-52z")
        + flate("k", "M-80-14h164l-4 5h-158z")
        + flate("q", "".join(f"M{x}-39h8v7h-8z" for x in range(-44, 44, 13)) + "M-16-55h30l3 7h-36z")
        + flate("x", "M-76-26h34l-12 28h-10l-14-18z")
        + flate("r", "M-40-44l3-20h12l3 20z")
        + strek(2, "k", "M4-58v-14M-2-68h12")
        + strek(2, "y", "M-96 4h34m12 5h80m-50 5h30M78 5h26")
    )


def nordlandsbat(t: Random) -> str:
    """An open boat under one square sail."""
    return (
        flate(t.choice("esr"), "M-32-88q36 8 68 0 8 34 0 62-34 6-66 0 8-32-2-62z")
        + flate("x", "M-32-88q14 4 26 4-6 32 2 58-14 0-26-2 8-30-2-60z")
        + strek(3, "k", "M2-92v86M-36-88q38 8 76 0")
        + flate("k", "M-64-34q6 22 26 24 38 4 76 0 20-4 26-26 4 30-18 36h-86q-24-6-24-34z")
        + strek(2, "e", "M-58-14q60 14 118-2")
        + flate("k", "M-26-18a4 4 0 1 1 1 0zM-30-8l1-8q4-4 8 0l2 8z")
        + strek(2, "y", KJOLVANN)
    )


def skute(t: Random) -> str:
    """Three masts: the polar ship."""
    return (
        strek(3, "k", "M-40-10v-78M2-10v-90M38-10v-72M62-26l28-16")
        + flate(
            "s",
            "M-60-72q20 6 38 0 4 14 0 26-20 5-38 0 4-14 0-26zM-56-40q18 5 34 0 3 10 0 18-18 4-34 0z"
            "M-18-80q22 6 40 0 5 14 0 28-22 5-40 0 4-14 0-28z"
            "M-14-46q18 5 34 0 4 12 0 22-18 4-34 0zM40-72l36 28-36 4zM40-34h24l-24-6z",
        )
        + flate("x", "M-60-72q8 2 16 3-2 12 0 24-8 0-16-1 4-14 0-26zM-18-80q8 3 16 3-2 14 0 27-8 0-16 2 4-16 0-32z")
        + flate("k", "M-66-22l8 4h114l14-10q-4 24-16 30h-106q-12-6-14-24z")
        + strek(2, "e", "M-60-10h124")
        + flate("r", "M-40-96v7h14zM2-108v7h14z")
        + strek(2, "y", KJOLVANN)
    )


def elvebat(t: Random) -> str:
    """The long river boat, poled and with a motor."""
    return (
        flate("e", "M-82-16q10 8 30 10 60 6 112-2 22-4 34-18-6 24-30 28h-110q-28-4-36-18z")
        + flate("x", "M-80-12q70 18 160 2-6 10-16 12h-110q-22-2-34-14z")
        + flate("k", "M-84-22l8-2 4 10 2 20h-6l-2-16z")
        + flate("r", "M-52-34a5 5 0 1 1 1 0zM-60-6l1-20q7-6 14 0l8 8-2 4-8-4v14z")
        + flate("k", "M14-32a5 5 0 1 1 1 0zM6-4l2-20q6-6 13 0l1 18zM40-30a5 5 0 1 1 1 0zM32-6l2-16q6-6 12 0l2 14z")
        + strek(2, "s", "M-96 6h26m14 4h60m14-3h40m-90 10h40")
    )


def merder(t: Random) -> str:
    """Fish farm rings, and the boat that feeds them."""
    ring = "a{r} {h} 0 1 0 {d} 0 {r} {h} 0 1 0-{d} 0"
    stor, liten = ring.format(r=34, h=9, d=68), ring.format(r=24, h=6, d=48)
    return (
        strek(3, "k", f"M-66 14{stor}M16 16{stor}M-44-8{liten}M18-8{liten}")
        + strek(2, "s", f"M-66 9{stor}M16 11{stor}")
        + flate("s", "M52-26h20v-14h14l6 14h10l-6 16h-38z")
        + flate("r", "M54-16h46l-3 8h-37z")
        + flate("q", "M76-37h7l3 6h-10z")
        + strek(2, "k", "M60-26v-22l-14 12M-32 10l-6 14m74-10l-4 14")
        + sirkel("r", -32, 22, 3)
        + sirkel("r", 50, 24, 3)
    )


def oyer(t: Random) -> str:
    """Small islands, a light, and a little boat."""
    return (
        flate("c", "M-70 4q6-22 26-26 20-10 40 6 14 4 22 20zM60 0q8-12 22-10 14 0 20 10z")
        + flate("t", "M-52-18q20-16 46-2-20-4-46 2z")
        + flate("y", "M-26-64L90-84v34z")
        + flate("s", "M-40-22l4-38h16l4 38z")
        + flate("r", "M-39-32l1-8h20l1 8zM-38-60l10-12 10 12z")
        + flate("l", "M-34-60h12v-5h-12z")
        + strek(2, "s", "M-80 6h30m20 3h50M56 3h20")
        + gruppe(76, 20, flate("k", "M-12-4h24l-5 7h-14z") + flate("s", "M-2-5v-22l14 18z"))
    )


def isfjell(t: Random) -> str:
    """Ice from the glacier, adrift."""
    return (
        flate("s", "M-70 2l8-30 18-14 14 10 10-30 26-8 16 34 20 4 16 34zM66 6l6-12 16-4 12 16z")
        + flate("a", "M-70 2l8-30 18-14 4 20-12 24zM-20-32l10-30 10-2-6 36-8 30h-14z")
        + flate("x", "M-66 2h120l-12 9h-88zM66 6h34l-8 5h-20z")
        + flate("k", "M92-10h30l-4 9h-22zM106-10v-12h8v12z")
        + strek(2, "s", f"M-90 10h26m44 {mellom(t, 3, 6)}h50m30-6h30")
    )


def bru(t: Random) -> str:
    """A bridge across the sound."""
    return (
        strek(6, "b", "M-84-34v52M-26-42v60M32-42v64M92-34v52M150-22v40")
        + strek(7, "k", "M-190-14q180-50 420 10")
        + strek(2, "y", "M-190-19q180-50 420 10")
        + flate("l", "M-20-53h7v4h-7zM62-50h7v4h-7z")
        + flate("r", "M-18-56h22v12h-22z")
        + flate("s", "M64-54h9l5 6h5v6h-19z")
        + strek(2, "s", "M-94 20h20m38 2h20m38 4h20m40-4h20m38 2h20")
    )
