"""Metres of UTM (EUREF89), as Norwegian maps have them, made degrees."""

import re

# UTM 33W 722000 7736000; sone 33, N 7736000 Ø 722000. The greater is the way north.
_SKREVET = re.compile(
    r"(?:(?:EUREF\s?89|WGS\s?84)\W{0,3})?(?:UTM\W{0,3})?(?:sone\W{0,2})?(?<!\d)(?P<sone>3[2-5])\s?[C-X]?\b[^\d\n]{1,12}"
    r"(?P<en>\d{6,7})(?:[.,]\d+)?[^\d\n]{1,8}(?P<to>\d{6,7})(?:[.,]\d+)?\s?m?[NØE]?\b",
    re.IGNORECASE,
)


def til_grader(sone: int, ost: float, nord: float) -> tuple[float, float] | None:
    """(latitude, longitude) in WGS 84. None for what is no place in Norway's zones."""
    from pyproj import Transformer  # late: no check of the data waits for it

    if not (-500_000 <= ost <= 1_500_000 and 6_000_000 <= nord <= 9_500_000):
        return None
    lon, lat = Transformer.from_crs(f"EPSG:258{sone}", "EPSG:4326", always_xy=True).transform(ost, nord)
    return lat, lon


def finn(skrevet: str) -> tuple[float, float, int, int] | None:
    """The first such point in a text, in degrees, and from where to where it stands."""
    treff = _SKREVET.search(skrevet)
    if treff is None:
        return None
    ost, nord = sorted((float(treff["en"]), float(treff["to"])))
    grader = til_grader(int(treff["sone"]), ost, nord)
    return None if grader is None else (*grader, *treff.span())
