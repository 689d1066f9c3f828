"""What is left of earlier times: turf huts, mines, forts, paintings on rock, stones that remember."""

from random import Random

from regionportal.drawing.motiv.figurer.bygg import roykpipe
from regionportal.drawing.motiv.figurer.folk import person
from regionportal.drawing.motiv.strek import flate, mellom, strek


def gamme(t: Random) -> str:
    """A turf hut."""
    return (
        flate("t", "M-50 0q4-20 18-30 14-12 30-12 20 0 32 14 12 12 16 28z")
        + flate("x", "M-50 0q4-20 18-30 10-9 22-11-22 12-20 41z")
        + flate("e", "M2 0l2-24h18l3 24z")
        + flate("k", "M6 0l1-20h12l2 20z")
        + strek(2, "k", "M-30-18l5-8m4 16l5-8M32-14l4 6M-10-32l6-4")
        + roykpipe(-6, -39)
    )


def stein(t: Random) -> str:
    """A standing stone among heather."""
    return (
        flate("a", "M-20 4l-6-40 10-34 14-8 14 10 4 36-4 36z")
        + flate("x", "M-20 4l-6-40 10-34 14-8-6 34-2 48z")
        + flate("a", "M24 6l4-14 14-5 12 10 2 9zM-54 6l3-10 12-5 10 7 1 8z")
        + flate("t", "M-34 8q6-9 12 0 8-8 14 1 8-9 14 0 6-6 10 0z")
    )


def minne(t: Random) -> str:
    """A memorial stone, what is left of a fence, and flowers."""
    return (
        strek(3, "k", "M-66 6v-40m26 40v-38M44 6v-36m26 36v-40")
        + strek(
            1, "k", "M-66-28q13 6 26 0m-26 12q13 6 26 1M44-24q13 5 26 0m-26 11q12 6 26 0M-56-28l3 6m8-5l-2 4M54-25l3 6"
        )
        + flate("s", "M-18 4l3-56q14-16 30-2l5 58z")
        + flate("x", "M-18 4l3-56q6-8 14-9-8 20-8 65z")
        + strek(2, "t", "M-4 6l-4-10m8 10v-13m4 13l5-10")
        + flate("r", "M-11-4a4 4 0 1 1 7 0zm8-4a4 4 0 1 1 7 0zm9 4a4 4 0 1 1 7 0z")
    )


def fort(t: Random) -> str:
    """A coastal battery that has gone quiet."""
    return (
        flate("t", "M-84 6q10-34 46-42 34-6 66 8 30 10 44 34z")
        + flate("a", "M-46 4l8-34h60l10 34z")
        + flate("a", "M-52-30l4-12h78l6 12z")
        + flate("x", "M-46 4l8-34h16l-6 34zM-52-30l4-12h16l-4 12z")
        + flate("k", "M-14-24h34l2 10h-36z")
        + strek(5, "k", f"M6-18l58-{mellom(t, 12, 18)}")
        + strek(2, "t", "M-70 4l-3-8m3 8l4-9m40-33l-3-7m3 7l4-7m74 48l-3-8m3 8l4-9")
    )


def gruve(t: Random) -> str:
    """The mouth of a mine, rails and a cart of ore."""
    return (
        flate("b", "M-80 4l14-44 20-16 22-24 24 12 14 30 18 14 14 28z")
        + flate("x", "M-80 4l14-44 20-16 22-24-8 34-18 50z")
        + flate("k", "M-30 4l4-32h26l4 32z")
        + strek(4, "e", "M-32 4l4-34h30l4 34")
        + strek(2, "k", "M-8 4q30 2 70 8M-20 6q30 4 74 12")
        + flate("k", "M26-8h30l-4 14h-22zM32 10a4 4 0 1 1 1 0zm16 2a4 4 0 1 1 1 0z")
        + flate("e", "M28-8q4-8 10-6 8-7 16 6z")
    )


def bergmaleri(t: Random) -> str:
    """Figures in red on the rock."""
    return (
        flate("b", "M-78 6l6-52 22-30 50-10 44 18 18 34 6 40z")
        + flate("s", "M-60-8l6-36 20-18 44-6 34 14 12 26-4 24q-60-14-112-4z")
        + flate("x", "M-78 6l6-52 22-30 14-2-18 34-8 50z")
        + strek(
            3,
            "r",
            "M-44-24l4-14h22l6-10 4 4m-10 8l-4 14m-18 0v-12m8 12l2-12m-14-6l-2-6"
            "M10-20l6-14v-10m0 10l6 14m-16-22h20m-10-4v-3M44-20q-4-18 6-22m0 0l8-4m-14 26l8 0m-2-14h8",
        )
        + flate("t", "M-84 8q10-14 20 0zM44 8q12-16 24 0z")
    )


def varde(t: Random) -> str:
    """A cairn on the top."""
    return (
        flate("a", "M-26 4l4-18h46l4 18zM-20-15l3-16h34l4 16zM-14-32l3-14h24l2 14zM-9-47l3-11h14l2 11z")
        + flate("x", "M-26 4l4-18h16l-3 18zM-20-15l3-16h12l-2 16zM-14-32l3-14h9l-1 14zM-9-47l3-11h5v11z")
        + flate("s", "M-8-58q8-9 16 0z")
        + flate("a", "M34 6l3-9h12l4 9zM-48 6l2-7 9-3 6 10z")
    )


def treriksroys(t: Random) -> str:
    """The stone of three countries, out in the lake."""
    return (
        flate("e", "M-26 2l5-40q21-16 42 0l5 40z")
        + flate("x", "M-26 2l5-40q8-7 16-8-6 20-6 48z")
        + flate("l", "M-2-34h14v9h-14z")
        + strek(4, "e", "M26 2q40 0 70 6")
        + strek(2, "k", "M40 3v8m20-7v9m20-7v9")
        + flate("b", "M-40 6q4-8 14-6h54q10 0 12 6z")
    )


def markedsplass(t: Random) -> str:
    """Grey trading huts and a lávvu, as on the old market."""
    return (
        flate("a", "M-70 0v-22l16-14 16 14v22zM18 0v-24l18-15 18 15v24z")
        + strek(4, "o", "M-73-19l19-17 19 17M15-21l21-18 21 18")
        + flate("k", "M-60 0v-14h11v14zM30 0v-15h12v15z")
        + strek(2, "k", "M-14-52l4 8 6-9")
        + flate("s", "M-34 0l22-45h4l22 45z")
        + flate("x", "M-34 0l22-45h2l-8 45z")
        + flate("l", "M-8 0l4-18 6 18z")
        + flate("k", person(66))
    )
