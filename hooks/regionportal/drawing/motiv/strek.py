"""The pen: short SVG elements with whole numbers. The classes are explained in overrides/stil/motiv.css."""

from collections.abc import Iterable
from random import Random

Punkt = tuple[int, int]


def flate(farge: str, d: str) -> str:
    """A path, filled."""
    return f'<path class="{farge}" d="{d}"/>'


def strek(tykk: int, farge: str, d: str) -> str:
    """A path as a line; 2 is the width that the style sheet gives."""
    bredde = "" if tykk == 2 else f' stroke-width="{tykk}"'
    return f'<path class="{farge} w"{bredde} d="{d}"/>'


def sirkel(farge: str, x: int, y: int, r: int) -> str:
    return f'<circle class="{farge}" cx="{x}" cy="{y}" r="{r}"/>'


def gruppe(x: int, y: int, innhold: str, skala: str = "") -> str:
    """Something moved to (x, y), and scaled if a scale is given."""
    return f'<g transform="translate({x} {y}){f"scale({skala})" if skala else ""}">{innhold}</g>'


def vei(punkter: Iterable[Punkt]) -> str:
    """Straight lines through the points: the first absolute, the rest relative."""
    (x, y), *resten = punkter
    d = f"M{x} {y}l"
    for nx, ny in resten:
        d += f"{nx - x} {ny - y} "
        x, y = nx, ny
    return d[:-1].replace(" -", "-")


def bolger(punkter: Iterable[Punkt]) -> str:
    """A soft line through the points, level at each of them."""
    (x, y), *resten = punkter
    d = f"M{x} {y}c"
    for nx, ny in resten:
        d += f"{(nx - x) // 2} 0 {(nx - x) // 2} {ny - y} {nx - x} {ny - y} "
        x, y = nx, ny
    return d[:-1].replace(" -", "-")


def mellom(t: Random, fra: float, til: float) -> int:
    """A whole number between the two."""
    return round(fra + (til - fra) * t.random())
