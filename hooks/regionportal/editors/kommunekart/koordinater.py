"""From the file's coordinates to degrees (WGS 84). Which they are, the centres of the municipalities tell: each lies on
the land of its own. What the file says of itself is tried first, and not believed when it does not fit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from regionportal.editors.kommunekart.nedlasting import IkkeKart
from regionportal.editors.kommunekart.valg import Valgt
from regionportal.ground.geo import km_utenfor
from regionportal.reading.grensefil import METER

NAR_KM: Final = 5  # a centre by the sea may lie a little outside a thinned coast
WGS84: Final = "EPSG:4326"
I_METER: Final = ("EPSG:25833", "EPSG:25832", "EPSG:25835", "EPSG:25834", "EPSG:3857")  # what Norwegian files are in

Punkter: TypeAlias = "np.ndarray[tuple[int, int], np.dtype[np.float64]]"  # (n, 2)


@dataclass(frozen=True, slots=True)
class Omregnet:
    """The areas in degrees, one a municipality, and what they were in."""

    flater: list[shapely.MultiPolygon]
    fra: str
    byttet: bool


def i_grader(valgte: Sequence[Valgt], crs: str | None) -> Omregnet:
    """``IkkeKart`` when no system puts the centres where they are."""
    former = [shapely.MultiPolygon(list(en.flater)) for en in valgte]
    sentre = [en.kommune.senter.punkt for en in valgte]
    best: tuple[int, Omregnet] | None = None
    for fra, byttet in _kandidater(former, crs):
        omregnet = [shapely.transform(form, _omregner(fra, byttet)) for form in former]
        if np.isfinite(shapely.total_bounds(omregnet)).all():
            treff = sum(km_utenfor(*en) <= NAR_KM for en in zip(sentre, omregnet, strict=True))
            if best is None or treff > best[0]:
                best = treff, Omregnet(omregnet, fra, byttet)
            if treff == len(valgte):
                break
    if best is None or 2 * best[0] <= len(valgte):
        raise IkkeKart(
            "Koordinatene i fila passer ikke med kommunesentrene i data/kommuner, verken som grader eller som UTM i "
            "sone 32 til 35. Last ned grensene i «EPSG:4258» eller «EPSG:25833»."
        )
    return best[1]


def _kandidater(former: Sequence[shapely.MultiPolygon], crs: str | None) -> Iterator[tuple[str, bool]]:
    """(system, whether its axes are in the other order), the likeliest first."""
    i_meter = np.abs(shapely.total_bounds(former)).max() > METER
    sagt = [crs] if crs and _kjent(crs) and CRS(crs).is_geographic != i_meter else []
    systemer = dict.fromkeys([*sagt, *(I_METER if i_meter else (WGS84,))])
    for byttet in (False, True):
        yield from ((fra, byttet) for fra in systemer)


def _kjent(crs: str) -> bool:
    try:
        CRS(crs)
    except CRSError:
        return False
    return True


def _omregner(fra: str, byttet: bool) -> Callable[[Punkter], Punkter]:
    omregning = Transformer.from_crs(fra, WGS84, always_xy=True)

    def regn_om(punkter: Punkter) -> Punkter:
        x, y = (punkter[:, ::-1] if byttet else punkter).T
        return np.column_stack(omregning.transform(x, y))

    return regn_om
