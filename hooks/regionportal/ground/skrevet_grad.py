"""Coordinates in degrees as people write them: 69.57633, 20.21878; 69,57633 20,21878; 69°34'35"N 20°13'8"Ø."""

import re
from typing import NamedTuple


class Funnet(NamedTuple):
    """A latitude and a longitude in degrees, and from where to where in the text they stand."""

    lat: float
    lon: float
    fra: int
    til: int


_NORD_SOR, _OST_VEST = (
    {"n", "nord", "north", "s", "sør", "syd", "south"},
    {"ø", "ö", "o", "e", "øst", "east", "v", "w", "vest", "west"},
)
_BREDDE = {"lat", "latitude", "bredde", "breddegrad"}
_LENGDE = {"lon", "lng", "long", "longitude", "lengde", "lengdegrad"}
_MINUS = {"s", "sør", "syd", "south", "v", "w", "vest", "west"}
_NAVN = "|".join(sorted(_NORD_SOR | _OST_VEST | _BREDDE | _LENGDE, key=len, reverse=True))
_HIMMELRETNING = "|".join(sorted(_NORD_SOR | _OST_VEST, key=len, reverse=True))
_MINUTT, _SEKUND = r"['′’´]", r"(?:[\"″”“]|['′’´]{2})"


def _vinkel(nummer: int) -> str:
    """An angle: with decimals, three or more where nothing else says what it is; with a degree sign, and minutes and
    seconds or not; or three numbers and a direction."""
    g, m, s, foran, bak = (f"{navn}{nummer}" for navn in ("g", "m", "s", "foran", "bak"))
    retning = rf"(?:{_HIMMELRETNING})(?![^\W\d_])"
    delt = r"\d{1,2}(?:[.,]\d++)?"
    return (
        rf"(?:(?<![^\W\d_])(?P<{foran}>{_NAVN})\.?\s*+(?:[:=]\s*+)?)?"
        rf"(?:(?P<{g}des>-?\d{{1,3}}[.,](?:\d{{3,}}+|\d++(?=\s*+(?:[°º]|{retning}))|(?({foran})\d++|(?!))))(?:\s*+[°º])?"
        rf"|(?P<{g}>-?\d{{1,3}})\s*+[°º](?:\s*+(?P<{m}>{delt})(?:\s*+{_MINUTT})?(?:\s*+(?P<{s}>{delt})(?:\s*+{_SEKUND})?)?)?"
        rf"|(?P<{g}ord>\d{{1,3}})\s++(?P<{m}ord>{delt})(?:\s++(?P<{s}ord>{delt}))?(?=\s*+{retning}))"
        rf"(?({foran})|(?:\s*+(?P<{bak}>{retning}))?)"
    )


_MELLOM = r"(?:\s*+[,;/]\s*+|\s++|(?<=[^\d\s]))(?:og\s++)?"
_PAR = re.compile(rf"(?<![\d.,-]){_vinkel(1)}{_MELLOM}{_vinkel(2)}(?!\d)", re.IGNORECASE)


def finn(skrevet: str) -> Funnet | None:
    """The first pair in a text. Without directions the latitude comes first."""
    treff = _PAR.search(skrevet)
    if not treff:
        return None
    (forste, retning1), (andre, retning2) = (_grader(treff, nummer) for nummer in (1, 2))
    snudd = bool({retning1} & (_OST_VEST | _LENGDE) or {retning2} & (_NORD_SOR | _BREDDE))
    lat, lon = (andre, forste) if snudd else (forste, andre)
    return Funnet(lat, lon, *treff.span())


_EN = re.compile(_vinkel(1), re.IGNORECASE)


def vinkel(skrevet: str) -> float | None:
    """One angle alone, that says by a degree sign or a direction that it is one."""
    treff = _EN.fullmatch(skrevet.strip())
    if not treff or re.fullmatch(r"-?[\d.,]+\s*[°º]?", skrevet.strip()):
        return None
    grader, _ = _grader(treff, 1)
    return grader


def _grader(treff: re.Match[str], nummer: int) -> tuple[float, str]:
    """The angle, and what it is called, or the way that it goes."""
    grad, minutt, sekund = (
        _tall(treff[f"{del_}{nummer}"] or treff[f"{del_}{nummer}{ellers}"])
        for del_, ellers in (("g", "des"), ("m", "ord"), ("s", "ord"))
    )
    grad = grad or _tall(treff[f"g{nummer}ord"])
    retning = (treff[f"bak{nummer}"] or treff[f"foran{nummer}"] or "").casefold()
    stort = abs(grad) + minutt / 60 + sekund / 3600
    return (-stort if retning in _MINUS or grad < 0 else stort), retning


def _tall(skrevet: str | None) -> float:
    return float((skrevet or "0").replace(",", "."))
