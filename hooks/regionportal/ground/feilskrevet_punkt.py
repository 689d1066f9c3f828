"""How a point may have been meant that lies where it cannot lie: each way that people write one wrong, undone."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, product
from math import isfinite, trunc
from typing import Final, NamedTuple

_FLYTT: Final = sorted(product(range(-6, 7), repeat=2), key=lambda en: (abs(en[0]) + abs(en[1]), en))


class Ment(NamedTuple):
    """A point in degrees, and in words what was wrong with how it was written."""

    lat: float
    lon: float
    hva: str


def tydet(lat: float, lon: float, passer: Callable[[float, float], bool], *, noye: bool) -> str | None:
    """What was done wrong and what to write, for a point that does not fit; None when no slip that we know explains
    it. The likeliest is tried first, and a point is only proposed where it fits (``passer(lat, lon)``).

    ``noye``: what fits is so small that a point which fits by minutes was meant so.
    """
    if rett := _forste(_byttet(lat, lon), passer):
        return rett
    if hva := _tomt(lat, lon):
        return f"{hva}. Finn punktet i kartet, i grader med desimaler"
    return _forste(chain(_flyttet(lat, lon), _fra_minutter(lat, lon) if noye else ()), passer)


def _forste(mulige: Iterable[Ment], passer: Callable[[float, float], bool]) -> str | None:
    rett = next((en for en in mulige if _pa_jorda(en) and passer(en.lat, en.lon)), None)
    return f"{rett.hva}. Skriv lat: {_kort(rett.lat)}, lon: {_kort(rett.lon)}" if rett else None


def _tomt(lat: float, lon: float) -> str | None:
    """What the numbers are when they say nothing of a place, whatever was meant."""
    if lat == 0 and lon == 0:
        return "0, 0 ligger i havet utenfor Afrika, og står ofte der et punkt mangler"
    if lat == lon:
        return "lat og lon er det samme tallet"
    if lat == trunc(lat) and lon == trunc(lon):
        return (
            f"{_kort(lat)}, {_kort(lon)} er hele grader. Er desimalene falt bort? De står etter et punktum, uten komma"
        )
    return None


def uten_punktum(verdi: float) -> str:
    """What a number that is too large for degrees looks like."""
    sifre = str(abs(verdi))
    if isinstance(verdi, int) and len(sifre) > 2:
        return f"Mangler punktumet foran desimalene ({'-' * (verdi < 0)}{sifre[:2]}.{sifre[2:]})? {_UTM}"
    return f"Står punktumet feil? {_UTM}"


_UTM: Final = "Er det meter (UTM), så finn gradene (WGS 84) i kartet"


def _byttet(lat: float, lon: float) -> Iterator[Ment]:
    yield Ment(lon, lat, "lat og lon er byttet om")
    yield Ment(abs(lat), abs(lon), "minustegnet skal bort")
    yield Ment(abs(lon), abs(lat), "lat og lon er byttet om, og minustegnet skal bort")


def _flyttet(lat: float, lon: float) -> Iterator[Ment]:
    for i, j in _FLYTT:
        hva = " og ".join(navn for navn, flytt in (("lat", i), ("lon", j)) if flytt)
        yield Ment(lat * 10.0**i, lon * 10.0**j, f"punktumet står feil i {hva}")
    for i, j in _FLYTT:
        yield Ment(lon * 10.0**i, lat * 10.0**j, "lat og lon er byttet om, og punktumet står feil")


def _fra_minutter(lat: float, lon: float) -> Iterator[Ment]:
    """Degrees, minutes and seconds, or degrees and minutes, that were written as decimals: 69.2213 for 69° 22′ 13″."""
    for i_grader, hva in ((_sekunder, "grader, minutter og sekunder"), (_minutter, "grader og minutter")):
        begge = i_grader(lat), i_grader(lon)
        if begge[0] is not None and begge[1] is not None:
            yield Ment(begge[0], begge[1], f"tallene ser ut som {hva}, men skal være grader med desimaler")


def _minutter(verdi: float) -> float | None:
    grader = trunc(verdi)
    minutter = round((verdi - grader) * 100, 6)
    return grader + minutter / 60 if abs(minutter) < 60 else None


def _sekunder(verdi: float) -> float | None:
    """Of a number with four decimals, or fewer."""
    grader, desimaler = divmod(round(abs(verdi) * 10_000), 10_000)
    minutter, sekunder = divmod(desimaler, 100)
    if round(verdi, 4) != verdi or not sekunder or minutter >= 60 or sekunder >= 60:
        return None
    return (grader + minutter / 60 + sekunder / 3600) * (1 if verdi > 0 else -1)


def _pa_jorda(en: Ment) -> bool:
    return isfinite(en.lat) and isfinite(en.lon) and abs(en.lat) <= 90 and abs(en.lon) <= 180


def _kort(verdi: float) -> str:
    return f"{verdi:.5f}".rstrip("0").rstrip(".")
