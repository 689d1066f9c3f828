"""The name of a place, and its point where someone wrote that too: coordinates, or the address of a map."""

from typing import NamedTuple

from regionportal.feil import Feltsti
from regionportal.ground.skrevet_punkt import Lest, Punkt
from regionportal.ground.skrevet_punkt import les as les_punkt

STED: Feltsti = ("sted", "navn")
SLIK = "slik: Nordvik, 61.36155, 10.83243"


class Stedet(NamedTuple):
    """What the record gets, by the path of the field; what is wrong, and what to tell, empty for nothing."""

    felt: dict[Feltsti, object]
    mangel: str = ""
    opplysning: str = ""


def les(skrevet: str) -> Stedet:
    """What one line says of a place."""
    lest = les_punkt(skrevet)
    navn: dict[Feltsti, object] = {STED: lest.ord} if lest.ord else {}
    if lest.ulest:
        return Stedet(navn, _ulest(lest))
    if lest.punkt is None:
        return Stedet(navn)
    felt = {**navn, **_felt(lest.punkt)}
    hvor = f"{lest.punkt.lat}, {lest.punkt.lon}"
    if not lest.ord:
        return Stedet(felt, f"Vi fant punktet {hvor}, men ikke hva stedet heter. Skriv navnet foran, {SLIK}")
    return Stedet(felt, opplysning=f"Vi leste det som «{lest.ord}», med punktet {hvor} på kartet.")


def _felt(punkt: Punkt) -> dict[Feltsti, object]:
    presisjon = "punkt" if punkt.noyaktig else "omtrent"
    return {("sted", "lat"): punkt.lat, ("sted", "lon"): punkt.lon, ("sted", "presisjon"): presisjon}


def _ulest(lest: Lest) -> str:
    navnet = "" if lest.ord else "Skriv hva stedet heter. "
    punktet = f"Vil du vise hvor det er, så skriv koordinatene bak, {SLIK}"
    return f"Vi kan ikke lese noe punkt av «{lest.ulest}». {navnet}{punktet}"
