"""How long a server asks us to wait before the next request."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def sekunder(verdi: str, na: datetime) -> float:
    """What a Retry-After says (RFC 9110, section 10.2.3: seconds, or a date); 0 where it says nothing."""
    if verdi.strip().isascii() and verdi.strip().isdigit():
        return float(verdi)
    try:
        tid = parsedate_to_datetime(verdi)
        return max(0.0, (tid.replace(tzinfo=tid.tzinfo or UTC) - na).total_seconds())
    except (ValueError, OverflowError):  # the latter for a year that no calendar has
        return 0.0
