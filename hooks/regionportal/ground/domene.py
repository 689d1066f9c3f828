"""Who has a site: the part of its name that someone has registered, by the Public Suffix List."""

from functools import cache
from ipaddress import ip_address
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


def eierdomene(vert: str) -> str:
    """«nessby.kommune.no» of «www.nessby.kommune.no», and «ness.github.io» of what lies below that; a name that nobody
    can register, and an address of numbers, are their own. Letters outside ASCII are as the network has them
    (RFC 3492), where that is possible."""
    navn = _som_pa_nettet(vert.rstrip(".").lower())
    return navn if _er_tall(navn) else _liste().privatesuffix(navn) or navn


def _som_pa_nettet(navn: str) -> str:
    try:
        return navn.encode("idna").decode("ascii")
    except UnicodeError:  # a label that is empty or too long, or letters that no name has
        return navn


def _er_tall(navn: str) -> bool:
    try:
        return bool(ip_address(navn.strip("[]")))
    except ValueError:
        return False


@cache
def _liste() -> "PublicSuffixList":
    from publicsuffixlist import PublicSuffixList  # only where a link has moved to another site

    return PublicSuffixList()
