"""What the portal may say of a link, from what the link check saw."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regionportal.model.lenkestatus import Lenkestatuser

Slag = Literal["kontrollert", "ukjent", "flyttet", "brutt"]


@dataclass(frozen=True, slots=True)
class Lenketilstand:
    """The state, the day that it is about, and the address to lead people to.

    ``kontrollert`` was good on the day; ``flyttet`` was found at another address on the day; ``brutt`` has been gone
    since the day; of ``ukjent`` nothing is known. ``uviss`` is why a person should look, where the check could not
    tell, and ``kanskje`` the address that it may be at now: for those who edit, and not for the public.
    """

    slag: Slag
    adresse: str
    dag: date | None = None
    uviss: str | None = None
    kanskje: str | None = None

    @property
    def avvik(self) -> bool:
        """Whether it is worth saying where people do not ask, as under a source."""
        return self.slag in ("flyttet", "brutt")


def lenketilstand(url: str, statuser: Lenkestatuser) -> Lenketilstand:
    """A link that failed only now and then, or that is in doubt, is as good as it was on its last good day."""
    status = statuser.lenker.get(url)
    if status is None or status.tilstand == "sperret":
        return Lenketilstand("ukjent", url)
    if status.brutt:
        return Lenketilstand("brutt", url, status.feil[0])
    if status.tilstand == "flyttet" and status.adresse:
        return Lenketilstand("flyttet", status.adresse, status.sjekket)
    sist_ok = status.sjekket if status.svarer else status.sist_ok
    slag: Slag = "kontrollert" if sist_ok else "ukjent"
    if status.tilstand != "usikker":
        return Lenketilstand(slag, url, sist_ok)
    uviss = status.grunn or "kontrollen kunne ikke avgjøre det"
    return Lenketilstand(slag, url, sist_ok, uviss, status.adresse)


def ikke_kontrollert(urler: Iterable[str], statuser: Lenkestatuser) -> list[str]:
    """Those that the last run did not come to: it takes them first the next time."""
    kontrollert = {url for url, en in statuser.lenker.items() if en.sjekket == statuser.sjekket}
    return sorted(set(urler) - kontrollert)
