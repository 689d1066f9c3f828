"""The points in time that Nav writes, in the region's own time."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

_FORM = re.compile(
    r"\s*(\d{4}-\d\d-\d\d(?:[T ][\d:.,]+)?(?:Z|[+-]\d\d:?\d\d)?)(?:\[[^\]]*\])?\s*", re.ASCII
)  # «[Europe/Oslo]» is Java's
AR = range(2000, 2100)


def tid(verdi: object, sone: ZoneInfo) -> datetime | None:
    """What an ISO 8601 date or time says; without an offset it is local. None for what says something else."""
    treff = _FORM.fullmatch(verdi) if isinstance(verdi, str) else None
    if treff is None:
        return None
    try:
        lest = datetime.fromisoformat(treff[1])
    except ValueError:
        return None
    if lest.year not in AR:
        return None
    return lest.replace(tzinfo=sone) if lest.tzinfo is None else lest.astimezone(sone)
