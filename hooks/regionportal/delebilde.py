"""Pictures for those who share a page (Open Graph): one for each kind of page and each municipality.

The region's shape in the low sun. No words: whoever shows the picture writes the page's title beside it.
"""

from collections.abc import Collection, Iterator
from io import BytesIO
from math import cos, radians
from typing import NamedTuple

import shapely
from PIL import Image, ImageDraw

from regionportal.model.kart import Grense
from regionportal.model.region import Region

BREDDE, HOYDE = 1200, 630  # what the Open Graph users ask for
GROVT = 2  # drawn this much larger, then made smaller: smooth edges
MARG = 60


class Farger(NamedTuple):
    """The sky, three rings of light around the sun, the land, and the land that is picked out."""

    himmel: str
    ringer: tuple[str, str, str]
    sol: str
    land: str
    her: str


MORKETID = Farger("#0a2430", ("#103444", "#174a5c", "#226377"), "#f2d28a", "#dfecef", "#f2b84b")
NORDLYS = Farger("#10213d", ("#15344a", "#1c4f58", "#2b7468"), "#bfe9c9", "#cfe0ee", "#f2b84b")
MIDNATTSSOL = Farger("#e59a5f", ("#eaae72", "#f0c388", "#f6d8a0"), "#fff4d2", "#5d4a68", "#b8392b")
VAR = Farger("#7fc0d2", ("#9ccfd9", "#bcdfdf", "#dcefe6"), "#fffbe8", "#2f6a86", "#e0a03f")
HOST = Farger("#8d7fa6", ("#a990a8", "#c6a3a6", "#e2b9a2"), "#fff0cf", "#463f60", "#dd8a30")

SIDESLAG = {
    "start": MORKETID,
    "jobb": VAR,
    "flytte-hit": MIDNATTSSOL,
    "hva-skjer": NORDLYS,
    "skatter": HOST,
    "kommuner": MORKETID,
    "for": VAR,
    "tiltak": HOST,
    "apne-data": MORKETID,
}


def delebilder(region: Region) -> Iterator[tuple[str, bytes]]:
    """(name, PNG): one for each kind of page, and kommuner-<id> with that municipality picked out."""
    hele = {farger: _tegn(region.grenser, (), farger) for farger in set(SIDESLAG.values())}
    for navn, farger in SIDESLAG.items():
        yield navn, hele[farger]
    for kommune in region.kommuner:
        yield f"kommuner-{kommune.id}", _tegn(region.grenser, (kommune.id,), MIDNATTSSOL)


def _tegn(grenser: tuple[Grense, ...], uthevet: Collection[str], farger: Farger) -> bytes:
    bilde = Image.new("RGB", (BREDDE * GROVT, HOYDE * GROVT), farger.himmel)
    penn = ImageDraw.Draw(bilde)
    x, y = BREDDE * GROVT * 0.3, HOYDE * GROVT * 0.62
    for radius, farge in zip((560, 400, 260, 120), (*farger.ringer, farger.sol), strict=True):
        penn.circle((x, y), radius * GROVT, fill=farge)
    for grense in grenser:
        farge = farger.her if grense.kommune in uthevet else farger.land
        for ring in _ringer(grense, grenser):
            penn.polygon(ring, fill=farge, outline=farger.himmel, width=GROVT)
    ut = BytesIO()
    bilde.reduce(GROVT).quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(ut, "PNG")
    return ut.getvalue()


def _ringer(grense: Grense, alle: tuple[Grense, ...]) -> Iterator[list[tuple[float, float]]]:
    """The outlines in the picture, with the whole region to the right in it."""
    vest, sor, ost, nord = shapely.total_bounds([en.flate for en in alle])
    smalere = cos(radians((sor + nord) / 2))
    skala = GROVT * min((HOYDE - 2 * MARG) / (nord - sor), 0.6 * BREDDE / ((ost - vest) * smalere))
    hoyre = (BREDDE - MARG) * GROVT
    for flate in shapely.get_parts(grense.flate):
        yield [
            (hoyre - (ost - lon) * smalere * skala, MARG * GROVT + (nord - lat) * skala)
            for lon, lat in shapely.get_coordinates(flate.exterior)
        ]
