"""A point lies in its municipality, or at most 2 km outside: a slip of a digit is found, a pier is not.

An area (``presisjon: omrade``), as a fjord, may lie outside the land, but no farther than 20 km from the region's own
box. The documents are looked at as they were read, as in ``referanser``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import cos, radians
from typing import Final, TypeGuard

import shapely

from regionportal.ground.feilskrevet_punkt import tydet
from regionportal.ground.geo import KM_PER_GRAD, Punkt, km_utenfor
from regionportal.model.felt import Merke, merkede
from regionportal.model.kommune import Kommune
from regionportal.model.slag import Slag
from regionportal.rules.grenser import ligger_galt
from regionportal.rules.utkast import Funn, Utkast

SLINGRING_KM: Final = 2
BOKS_KM: Final = 20
KYST_KM: Final = 0.25  # a coast that is thinned may lie so far from the real one


def regel(utkast: Utkast) -> Iterator[Funn]:
    galt = ligger_galt(utkast)
    flater = {en.kommune: en.flate for en in utkast.grenser or () if en.kommune not in galt and not en.flate.is_empty}
    if not flater:
        return
    boks = shapely.box(*shapely.total_bounds(list(flater.values())))
    for fil, slag, felt, sted, kommuner in _stedene(utkast):
        land = [] if _er_omrade(sted) else [en for en in kommuner if en in flater]
        plass = _Plass(flater, boks, land, slag.modell is Kommune)
        if (punkt := _punkt(sted)) and (hva := plass.galt(punkt)):
            yield Funn(fil, hva, (felt, "lat"))


def _stedene(utkast: Utkast) -> Iterator[tuple[str, Slag, str, object, list[str]]]:
    """(file, kind, field, place, the municipalities that the record says it lies in) of all that may have a point."""
    for fil, (slag, verdi) in utkast.dokumenter.items():
        if isinstance(verdi, dict):
            for felt in merkede(slag.modell, Merke.PUNKT):
                yield fil, slag, felt, verdi.get(felt), _kommuner(fil, slag, verdi)


@dataclass(frozen=True, slots=True)
class _Plass:
    """Where a point may lie: on the land of these municipalities, or, where there are none, about the region's box."""

    flater: Mapping[str, shapely.MultiPolygon]
    boks: shapely.Polygon
    kommuner: list[str]
    er_senter: bool

    def galt(self, punkt: Punkt) -> str | None:
        """What is wrong with the point, and what to write; None when it lies well."""
        passer = self._passer()
        lon, lat = punkt
        if passer(lat, lon):
            return None
        return tydet(lat, lon, passer, noye=bool(self.kommuner)) or self._utenfor(punkt)

    def _passer(self) -> Callable[[float, float], bool]:
        if self.kommuner:
            naer = _boksen(self.flater[kommune] for kommune in self.kommuner)  # told at once; the land takes a while
            return lambda lat, lon: _i(naer, lat, lon) and self._km((lon, lat)) <= SLINGRING_KM
        return lambda lat, lon: km_utenfor((lon, lat), self.boks) <= BOKS_KM

    def _km(self, punkt: Punkt) -> float:
        return min(km_utenfor(punkt, self.flater[kommune]) for kommune in self.kommuner)

    def _utenfor(self, punkt: Punkt) -> str:
        if not self.kommuner:
            km = km_utenfor(punkt, self.boks)
            return f"punktet ligger {km:.0f} km utenfor regionen. Høyst {BOKS_KM} km er tillatt. Se på lat og lon"
        her, km = self.kommuner[0], self._km(punkt)
        if self.er_senter:
            return f"punktet ligger {km:.0f} km utenfor {her}. Se på lat og lon"
        annen = next((id_ for id_, flate in self.flater.items() if km_utenfor(punkt, flate) <= KYST_KM), None)
        if annen:
            return f"punktet ligger i {annen}, {km:.0f} km utenfor {her}. Skal «{annen}» stå i «ogsa_kommuner»?"
        return (
            f"punktet ligger {km:.0f} km utenfor {her}. Se på lat og lon. Et havområde skal ha «presisjon: omrade», og "
            "ligger det i en kommune til, skal den stå i «ogsa_kommuner»"
        )


def _boksen(flater: Iterable[shapely.MultiPolygon]) -> tuple[float, float, float, float]:
    """West, south, east and north of the areas, with the 2 km to spare."""
    vest, sor, ost, nord = shapely.total_bounds(list(flater))
    spenn = SLINGRING_KM / KM_PER_GRAD
    bredt = spenn / cos(radians(min(89, max(abs(sor), abs(nord)) + 1)))
    return vest - bredt, sor - spenn, ost + bredt, nord + spenn


def _i(boks: tuple[float, float, float, float], lat: float, lon: float) -> bool:
    vest, sor, ost, nord = boks
    return vest <= lon <= ost and sor <= lat <= nord


def _kommuner(fil: str, slag: Slag, verdi: Mapping[str, object]) -> list[str]:
    """The municipalities that the record says it lies in, its own first."""
    felter = {**verdi, **(slag.identitet(fil) or {})}
    egen = felter.get("id" if slag.modell is Kommune else "kommune")
    ogsa = felter.get("ogsa_kommuner", [])
    return [en for en in (egen, *(ogsa if isinstance(ogsa, list) else [])) if isinstance(en, str)]


def _er_omrade(sted: object) -> bool:
    return isinstance(sted, dict) and sted.get("presisjon") == "omrade"


def _punkt(sted: object) -> Punkt | None:
    if not isinstance(sted, dict):
        return None
    lon, lat = sted.get("lon"), sted.get("lat")
    return (lon, lat) if _grader(lon, 180) and _grader(lat, 90) else None


def _grader(verdi: object, mest: int) -> TypeGuard[float]:
    return isinstance(verdi, int | float) and not isinstance(verdi, bool) and abs(verdi) <= mest
