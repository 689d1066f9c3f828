"""A point lies in its municipality, or at most 2 km outside: a slip of a digit is found, a pier is not.

A sea area is excepted by ``presisjon: omrade``. The documents are looked at as they were read, as in ``referanser``.
"""

from collections.abc import Iterator, Mapping
from typing import TypeGuard

from regionportal.ground.geo import Punkt, km_utenfor
from regionportal.model.felt import Merke, merkede
from regionportal.model.kommune import Kommune
from regionportal.model.slag import Slag
from regionportal.rules.grenser import ligger_galt
from regionportal.rules.utkast import Funn, Utkast

SLINGRING_KM = 2


def regel(utkast: Utkast) -> Iterator[Funn]:
    galt = ligger_galt(utkast)
    flater = {grense.kommune: grense.flate for grense in utkast.grenser or () if grense.kommune not in galt}
    for fil, (slag, verdi) in utkast.dokumenter.items():
        felter = verdi if isinstance(verdi, dict) else {}
        kommuner = [en for en in _kommuner(fil, slag, felter) if en in flater]
        for felt in merkede(slag.modell, Merke.PUNKT) if kommuner else ():
            if punkt := _punkt(felter.get(felt)):
                km = min(km_utenfor(punkt, flater[kommune]) for kommune in kommuner)
                if km > SLINGRING_KM:
                    yield Funn(fil, _melding(km, kommuner[0]), (felt, "lat"))


def _kommuner(fil: str, slag: Slag, verdi: Mapping[str, object]) -> list[str]:
    """The municipalities that the record says it lies in, its own first."""
    felter = {**verdi, **(slag.identitet(fil) or {})}
    egen = felter.get("id" if slag.modell is Kommune else "kommune")
    ogsa = felter.get("ogsa_kommuner", [])
    return [en for en in (egen, *(ogsa if isinstance(ogsa, list) else [])) if isinstance(en, str)]


def _punkt(sted: object) -> Punkt | None:
    """The point of a place that must lie in its municipality."""
    if not isinstance(sted, dict) or sted.get("presisjon") == "omrade":
        return None
    lon, lat = sted.get("lon"), sted.get("lat")
    return (lon, lat) if _grader(lon, 180) and _grader(lat, 90) else None


def _grader(verdi: object, mest: int) -> TypeGuard[float]:
    return isinstance(verdi, int | float) and not isinstance(verdi, bool) and abs(verdi) <= mest


def _melding(km: float, kommune: str) -> str:
    return (
        f"punktet ligger {km:.0f} km utenfor {kommune}. Er lat og lon byttet om, eller mangler en kommune i "
        "«ogsa_kommuner»? Et havområde skal ha «presisjon: omrade»"
    )
