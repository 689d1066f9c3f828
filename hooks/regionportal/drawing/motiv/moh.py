"""How high a mountain is, by its own words."""

import re
from collections.abc import Iterable

_METER = re.compile(r"(?<![\d,.–-])(\d[   ]?\d{3}|\d{3}) (?:meter|m)\b")
LAVEST, HOYEST = 200, 2500


def hoyde(tekster: Iterable[str]) -> int | None:
    """Metres above the sea: the greatest height in the first text that names one."""
    for tekst in tekster:
        meter = [int(re.sub(r"\D", "", treff)) for treff in _METER.findall(tekst)]
        if mulige := [en for en in meter if LAVEST <= en <= HOYEST]:
            return max(mulige)
    return None
