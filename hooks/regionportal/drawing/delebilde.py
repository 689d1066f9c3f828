"""Pictures for those who share a page (Open Graph): one for each kind of page and each municipality. A record has one
of its own (``delekort``).

The region's shape in the low sun. No words: whoever shows the picture writes the page's title beside it.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from io import BytesIO
from math import cos, radians
from typing import NamedTuple

import shapely

from regionportal.drawing import delekort
from regionportal.model.kart import Grense
from regionportal.model.region import Region

BREDDE, HOYDE = 1200, 630  # what the Open Graph users ask for
GROVT = 2  # drawn this much larger, then made smaller: smooth edges
MARG = 60


class Delebilde(NamedTuple):
    """Where it lies, and its size in pixels."""

    sti: str
    bredde: int
    hoyde: int


def fil(navn: str, *, egne: bool = True) -> Delebilde:
    """The picture of a page: ``navn`` is that of its kind (jobb), or the page of the record that it is about
    (skatter/fyret/), which counts as its kind where records have no pictures of their own."""
    slag, _, id_ = navn.rstrip("/").partition("/")
    if id_ and egne:
        return Delebilde(f"delebilder/{slag}/{id_}.jpg", delekort.BREDDE, delekort.HOYDE)
    return Delebilde(f"delebilder/{slag}.png", BREDDE, HOYDE)


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


Ring = list[tuple[float, float]]  # pixels in the picture as it is drawn


def delebilder(region: Region) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """(name, what draws it as PNG): one for each kind of page, and kommuner-<id> with that municipality picked out."""
    for navn, farger in SIDESLAG.items():
        yield navn, partial(_tegn, region.grenser, farger)
    for kommune in region.kommuner:
        yield f"kommuner-{kommune.id}", partial(_tegn, region.grenser, MIDNATTSSOL, kommune.id)


@cache
def _tegn(grenser: tuple[Grense, ...], farger: Farger, uthevet: str | None = None) -> bytes:
    from PIL import Image, ImageDraw  # which nobody waits for who only asks what there is

    bilde = Image.new("RGB", (BREDDE * GROVT, HOYDE * GROVT), farger.himmel)
    penn = ImageDraw.Draw(bilde)
    x, y = BREDDE * GROVT * 0.3, HOYDE * GROVT * 0.62
    for radius, farge in zip((560, 400, 260, 120), (*farger.ringer, farger.sol), strict=True):
        penn.circle((x, y), radius * GROVT, fill=farge)
    for kommune, ringer in _omriss(grenser).items():
        for ring in ringer:
            penn.polygon(ring, fill=farger.her if kommune == uthevet else farger.land)
            penn.line(
                [*ring, ring[0]], fill=farger.himmel, width=GROVT
            )  # the outline of a polygon is drawn much slower
    ut = BytesIO()
    bilde.reduce(GROVT).quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(ut, "PNG")
    return ut.getvalue()


@cache
def _omriss(grenser: tuple[Grense, ...]) -> dict[str, list[Ring]]:
    """Each municipality's outlines, with the whole region to the right in the picture."""
    vest, sor, ost, nord = shapely.total_bounds([grense.flate for grense in grenser])
    smalere = cos(radians((sor + nord) / 2))
    skala = GROVT * min((HOYDE - 2 * MARG) / (nord - sor), 0.6 * BREDDE / ((ost - vest) * smalere))
    hoyre = (BREDDE - MARG) * GROVT

    def ring(linje: shapely.LinearRing) -> Ring:
        return [
            (hoyre - (ost - lon) * smalere * skala, MARG * GROVT + (nord - lat) * skala)
            for lon, lat in shapely.get_coordinates(linje).tolist()
        ]

    return {grense.kommune: [ring(flate.exterior) for flate in shapely.get_parts(grense.flate)] for grense in grenser}
