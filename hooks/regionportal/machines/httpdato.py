"""Points in time as servers write them in headers (RFC 9110, section 5.6.7)."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

AR = range(1970, 2200)  # any other is no clock's, and cannot be counted with


def httpdato(verdi: str) -> datetime | None:
    """None for what is no date, or in a year that no clock shows."""
    try:
        tid = parsedate_to_datetime(verdi)
    except (ValueError, OverflowError):  # the latter for a year that no calendar has
        return None
    return tid.replace(tzinfo=tid.tzinfo or UTC) if tid.year in AR else None
