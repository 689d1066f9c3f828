"""How long a server asks us to wait before the next request."""

from datetime import datetime

from regionportal.machines.httpdato import httpdato


def sekunder(verdi: str, na: datetime) -> float:
    """What a Retry-After says (RFC 9110, section 10.2.3: seconds, or a date); 0 where it says nothing."""
    if verdi.strip().isascii() and verdi.strip().isdigit():
        return float(verdi)
    tid = httpdato(verdi)
    return max(0.0, (tid - na).total_seconds()) if tid else 0.0
