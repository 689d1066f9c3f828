"""Where the names stand on the map: each on its own land as far as there is room, and none on another name.

The smallest land chooses first. A name that has room where the land is widest stands there. Any other is tried at every
so many units: best is with its middle on the land, and least of it on a neighbour, in the sea, and far from there.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import shapely

RUTE = 28  # units between the places that are tried
ROM = 0.95  # so much of a name on its own land is room enough
HOS_NABO, I_SJOEN, PER_ENHET, UTENFOR, OPPTATT = 2.0, 0.5, 1 / 250, 1 / 20, 1000.0  # what each costs
FINHET = 6  # corners that matter less are left out of the land

Flate = shapely.Polygon | shapely.MultiPolygon
Midte = tuple[int, int]


class Skilt(NamedTuple):
    """Half of what a name takes across and up."""

    bredde: float
    hoyde: float


def plasser(
    flater: Mapping[str, Flate], midter: Mapping[str, Midte], skilt: Mapping[str, Skilt], ramme: tuple[int, int]
) -> dict[str, Midte]:
    """The middle of each name, within the frame (its width and height)."""
    land = {id_: shapely.simplify(flate, FINHET) for id_, flate in flater.items()}
    plasser: dict[str, Midte] = {}
    for id_ in sorted(land, key=lambda en: (land[en].area, en)):
        opptatt = [_boks(skilt[annen], plass) for annen, plass in plasser.items()]
        midten = _innenfor(midter[id_], skilt[id_], ramme)
        plasser[id_] = _beste(id_, land, midten, skilt[id_], ramme, opptatt)
    return {id_: plasser[id_] for id_ in flater}


def _beste(
    id_: str,
    land: Mapping[str, Flate],
    midten: Midte,
    skilt: Skilt,
    ramme: tuple[int, int],
    opptatt: list[shapely.Polygon],
) -> Midte:
    eget, boks = land[id_], _boks(skilt, midten)
    ledig = not any(boks.intersects(en) for en in opptatt)
    if ledig and shapely.area(boks.intersection(eget)) >= ROM * boks.area:
        return midten
    prover = _prover(eget, midten, skilt, ramme)
    bokser = np.asarray(shapely.box(*(prover - skilt).T, *(prover + skilt).T))
    hos_naboer = _andeler(bokser, [annet for annen, annet in land.items() if annen != id_])
    i_sjoen = 1 - hos_naboer - _andel(bokser, eget)
    fra_midten = np.hypot(*(prover - midten).T)
    fra_landet = shapely.distance(eget, shapely.points(prover))
    pa_navn = _andeler(bokser, opptatt)
    kost = HOS_NABO * hos_naboer + I_SJOEN * i_sjoen + PER_ENHET * fra_midten + UTENFOR * fra_landet + OPPTATT * pa_navn
    x, y = prover[int(np.argmin(kost.round(6)))]
    return round(x), round(y)


def _prover(land: Flate, midten: Midte, skilt: Skilt, ramme: tuple[int, int]) -> np.ndarray:
    """The middle, and places over and about the land."""
    vest, nord, ost, sor = land.bounds
    hjorner = [_innenfor(en, skilt, ramme) for en in ((vest, nord - 3 * skilt.hoyde), (ost, sor + 3 * skilt.hoyde))]
    x, y = (np.arange(fra, til + 1, RUTE) for fra, til in zip(*hjorner, strict=True))
    rutene = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return np.vstack([midten, rutene])


def _innenfor(punkt: tuple[float, float], skilt: Skilt, ramme: tuple[int, int]) -> Midte:
    """The nearest point where the whole name is within the frame."""
    x, y = (min(max(en, halv), hele - halv) for en, halv, hele in zip(punkt, skilt, ramme, strict=True))
    return round(x), round(y)


def _andeler(bokser: np.ndarray, flater: Sequence[Flate]) -> np.ndarray:
    return np.sum([np.zeros(len(bokser)), *(_andel(bokser, en) for en in flater)], axis=0)


def _andel(bokser: np.ndarray, flate: Flate) -> np.ndarray:
    """How much of each box lies on the land."""
    andel = np.zeros(len(bokser))
    naer = shapely.intersects(bokser, shapely.box(*flate.bounds))
    andel[naer] = shapely.area(shapely.intersection(bokser[naer], flate)) / shapely.area(bokser[naer])
    return andel


def _boks(skilt: Skilt, plass: Midte) -> shapely.Polygon:
    (x, y), (bredde, hoyde) = plass, skilt
    return shapely.box(x - bredde, y - hoyde, x + bredde, y + hoyde)
