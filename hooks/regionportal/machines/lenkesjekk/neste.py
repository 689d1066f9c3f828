"""Where a redirect leads."""

from urllib.parse import urldefrag

import httpx

LENGST = 8_000  # characters; servers refuse longer ones


def neste(her: str, location: str) -> str | None:
    """The address, without its #part; None where that is no web address, or none that a server would take."""
    try:
        til = httpx.URL(her).join(location)
        if til.scheme in ("http", "https") and til.host and len(str(til)) <= LENGST:
            return urldefrag(str(til)).url
    except (httpx.InvalidURL, ValueError):  # the latter also for a host that IDNA does not allow
        pass
    return None
