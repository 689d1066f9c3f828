"""Nav's own site for vacancies, which is where they come from and where they are applied for."""

from urllib.parse import quote

NETTSTED = "https://arbeidsplassen.nav.no/"
SOK = NETTSTED + "stillinger?q="


def sok(navn: str) -> str:
    """Where the site lists the vacancies of a place."""
    return SOK + quote(navn)
