"""The points in time that Nav writes, in the region's own time."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from regionportal.ground.skrevet_tid import dato

_FORM = re.compile(
    r"\s*(\d{4}-\d\d-\d\d(?:[T ][\d:.,]+)?(?:Z|[+-]\d\d:?\d\d)?)(?:\[[^\]]*\])?\s*", re.ASCII
)  # «[Europe/Oslo]» is Java's
AR = range(2000, 2100)  # a vacancy may be of more, so that a zone or a month more is no fault


def tid(verdi: object, sone: ZoneInfo) -> datetime | None:
    """What an ISO 8601 date or time says, or a day as people write it; without an offset it is local. None for what
    says something else."""
    lest = _lest(verdi)
    return lest and _her(lest, sone)


def slutten(verdi: object, sone: ZoneInfo) -> datetime | None:
    """When that is over. A day, and a time that is midnight as it is written or here, is over when the day is: at the
    next midnight here, 23 to 25 hours later."""
    lest = _lest(verdi)
    if lest is None:
        return None
    her = _her(lest, sone)
    return dagens_slutt(her) if time(0) in (lest.time(), her.time()) else her


def dagens_slutt(nar: datetime) -> datetime:
    """The midnight after it, on the clock of its own place."""
    return (nar + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)


def _lest(verdi: object) -> datetime | None:
    if not isinstance(verdi, str):
        return None
    treff = _FORM.fullmatch(verdi)
    for skrevet in (treff and treff[1], dato(verdi)):
        try:
            lest = datetime.fromisoformat(skrevet or "")
        except ValueError:
            continue
        return lest if lest.year in AR else None
    return None


def _her(lest: datetime, sone: ZoneInfo) -> datetime:
    return lest.replace(tzinfo=sone) if lest.tzinfo is None else lest.astimezone(sone)
