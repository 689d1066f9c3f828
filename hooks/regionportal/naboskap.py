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
    bredder = np.cos(np.radians(grader[:, 1]))
    lokale = grader * (KM_PER_GRAD * bredder.mean(), KM_PER_GRAD)
    strekk = 1.001 * max(1.0, bredder.mean() / bredder.min())
    tre = shapely.STRtree(shapely.points(lokale))
    onsket = min(antall, len(med_punkt) - 1)

    def innen(nummer: int, radius: float) -> list[Nabo]:
        meg = med_punkt[nummer].sted.punkt
        treff = tre.query(shapely.Point(lokale[nummer]), predicate="dwithin", distance=radius)
        naboer = ((avstand_km(meg, med_punkt[i].sted.punkt), med_punkt[i]) for i in treff if i != nummer)
        return sorted(naboer, key=lambda nabo: (nabo[0], nabo[1].id))

    def naboer(nummer: int) -> list[Nabo]:
        radius = 8.0
        while len(funnet := innen(nummer, radius)) < onsket:
            radius *= 2
        # The flat map that the index is drawn on stretches; whoever is nearer on the ground is within this on the map.
        return innen(nummer, max(radius, funnet[onsket - 1][0] * strekk))[:antall]

    return {skatt.id: naboer(nummer) for nummer, skatt in enumerate(med_punkt)}
