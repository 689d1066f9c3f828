"""How alike two pictures are: the mean difference of small grey rasters under one palette, the one turned or not."""

import re
from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pyvips
from markupsafe import Markup
from steder import ROT

from regionportal.drawing.motiv import fil

BREDDE = 64  # of the raster
_SESONG = re.compile(r"motiv--(var|sommer|host|vinter)( motiv--dag)?")
_STIL = (ROT / "overrides" / "stil" / "motiv.css").read_text(encoding="utf-8")


def raster(bilde: str) -> np.ndarray:
    """Of a motif, in the colours of summer: what differs is not only the light."""
    svg = fil.med_faste_farger(Markup(_SESONG.sub("motiv--sommer", bilde, count=1)), _STIL)
    grat = pyvips.Image.svgload_buffer(svg.encode(), scale=BREDDE / 400).flatten(background=255).colourspace("b-w")
    return grat.numpy().astype(float)


def alene(tegning: str) -> str:
    """A figure without its landscape."""
    himmel = '<path class="h" d="M-200-200h400v400h-400z"/>'
    return f'<svg class="motiv motiv--sommer" viewBox="-125 -113 250 138">{himmel}{tegning}</svg>'


def forskjeller(rastre: Sequence[np.ndarray]) -> list[tuple[float, int, int]]:
    """Of each pair, the most alike first: in steps of grey, of 255."""
    nummerert = combinations(enumerate(rastre), 2)
    return sorted(
        (min(float(np.abs(en - andre).mean()), float(np.abs(en - andre[:, ::-1]).mean())), i, j)
        for (i, en), (j, andre) in nummerert
    )
