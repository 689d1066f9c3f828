"""A link that leads to a front page is called what it is, so that it promises no more. A warning, no fault."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.adresse import delt
from regionportal.rules.skrevet import Skrevet


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    for sti, verdi, _ in post.merket:
        if isinstance(verdi, dict) and "type" in verdi and (vert := _forside_hos(verdi.get("url"))):
            tittel, utgiver = str(verdi.get("tittel")), verdi.get("utgiver")
            if tittel != utgiver and vert not in tittel.lower():
                yield Merknad(_melding(vert, utgiver), (*sti, "tittel"))


def _forside_hos(url: object) -> str | None:
    """The host, when the address is that of its front page."""
    deler = delt(str(url))
    if deler is None or deler.path.strip("/") or deler.query or deler.fragment:
        return None
    return (deler.hostname or "").removeprefix("www.")


def _melding(vert: str, utgiver: object) -> str:
    return (
        f"lenka går bare til forsida på {vert}. Skriv adressen til sida du mener, "
        f"eller kall lenka det den er: «{utgiver or vert}»"
    )
