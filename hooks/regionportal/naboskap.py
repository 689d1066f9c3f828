"""Which treasures lie near each other."""

from collections.abc import Mapping

import numpy as np
import shapely

from regionportal.geo import KM_PER_GRAD, avstand_km
from regionportal.model.skatt import Skatt

Nabo = tuple[float, Skatt]


def naermeste(skatter: tuple[Skatt, ...], antall: int) -> Mapping[str, list[Nabo]]:
    """For each treasure with a point, the nearest others as (kilometres, treasure), nearest first.

    A spatial index keeps the cost proportional to the number of treasures.
    """
    med_punkt = [skatt for skatt in skatter if skatt.sted and skatt.sted.punkt]
    if len(med_punkt) < 2:
        return {}
    grader = np.array([skatt.sted.punkt for skatt in med_punkt])
    lokale = grader * (KM_PER_GRAD * np.cos(np.radians(grader[:, 1].mean())), KM_PER_GRAD)
    tre = shapely.STRtree(shapely.points(lokale))
    onsket = min(antall + 1, len(med_punkt))

    def nabolag(nummer: int) -> list[Nabo]:
        radius, treff = 4.0, ()
        while len(treff) < onsket:
            radius *= 2
            treff = tre.query(shapely.Point(lokale[nummer]), predicate="dwithin", distance=radius)
        meg = med_punkt[nummer]
        andre = (med_punkt[i] for i in treff if i != nummer)
        return sorted(((avstand_km(meg.sted.punkt, en.sted.punkt), en) for en in andre), key=lambda nabo: (nabo[0], nabo[1].id))

    return {skatt.id: nabolag(nummer)[:antall] for nummer, skatt in enumerate(med_punkt)}
