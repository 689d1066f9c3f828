"""What one run saw of one address."""

from typing import NamedTuple

from regionportal.machines.nettfeil import IKKE_I_TIDE
from regionportal.model.lenkestatus import Tilstand


class Lenkesvar(NamedTuple):
    """``svarte``: whether the host told us about this page at all. A run in which most hosts did not, says nothing.
    ``kontrollert``: whether the run came to it."""

    tilstand: Tilstand
    grunn: str | None = None
    adresse: str | None = None
    svarte: bool = True
    kontrollert: bool = True


IKKE_KONTROLLERT = Lenkesvar("sperret", "det ble ikke tid til å spørre", svarte=False, kontrollert=False)
FOR_TREG = Lenkesvar("usikker", IKKE_I_TIDE, svarte=False)


def vart_eget(feil: BaseException) -> Lenkesvar:
    """Of a link that our own code could not bear: told, and the other links are checked all the same."""
    hva = f"kontrollen tålte ikke det nettstedet svarte ({type(feil).__name__}). Meld gjerne fra om det"
    return Lenkesvar("usikker", hva, svarte=False)
