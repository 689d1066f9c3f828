"""Which treasures lie near each other."""

from collections.abc import Mapping

import numpy as np

from regionportal.ground.geo import avstand_km
from regionportal.model.skatt import Skatt

Nabo = tuple[float, Skatt]


def naermeste(skatter: tuple[Skatt, ...], antall: int) -> Mapping[str, list[Nabo]]:
    """For each treasure with a point, the nearest others as (kilometres, treasure), nearest first, then by id.

    Every pair is measured, but by numpy: half a second for 4 000 treasures.
    """
    med_punkt = sorted(((skatt, punkt) for skatt in skatter if (punkt := skatt.punkt)), key=lambda en: en[0].id)
    lon, lat = np.radians([punkt for _, punkt in med_punkt]).reshape(-1, 2).T
    cos_lat = np.cos(lat)

    def naboer(nummer: int, her: tuple[float, float]) -> list[Nabo]:
        haversinus = (
            np.sin((lat - lat[nummer]) / 2) ** 2 + cos_lat * cos_lat[nummer] * np.sin((lon - lon[nummer]) / 2) ** 2
        )
        haversinus[nummer] = np.inf
        rekkefolge = np.argsort(haversinus, kind="stable")[: min(antall, len(med_punkt) - 1)]
        return [(avstand_km(her, der), nabo) for nabo, der in (med_punkt[i] for i in rekkefolge)]

    return {skatt.id: naboer(nummer, punkt) for nummer, (skatt, punkt) in enumerate(med_punkt)}
