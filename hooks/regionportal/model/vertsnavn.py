"""The host of an address: a name that a reader can tell from every other name."""

import re
from ipaddress import AddressValueError, IPv4Address
from urllib.parse import SplitResult

_BOKSTAVER = "a-z0-9áàäčçđéèêŋńñóòôöšŧüžæøå"  # what names under .no may have (Norid), beside the hyphen
_NAVN = re.compile(rf"([{_BOKSTAVER}]([{_BOKSTAVER}-]*[{_BOKSTAVER}])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?\.?")
_UKJENT = re.compile(rf"[^{_BOKSTAVER}.-]")


def sjekk_vert(deler: SplitResult) -> None:
    """``ValueError`` for an address (http or https) whose host is another than it looks like, or none at all."""
    navn = deler.hostname or ""
    if "." not in navn:
        raise ValueError("adressen mangler et nettsted, som i https://www.eksempel.no/")
    if "@" in deler.netloc:
        raise ValueError("adressen har et navn og @ foran nettstedet. Ta det bort: det ser ut som lenka går et annet sted")
    if treff := _UKJENT.search(navn):
        riktig = _punycode(navn)
        ellers = f" Er den riktig slik, så skriv nettstedet som {riktig}" if riktig else ""
        raise ValueError(
            f"nettstedet i adressen har «{treff[0]}» (U+{ord(treff[0]):04X}), som kan være en annen bokstav enn den ser ut som. "
            f"Kopier adressen på nytt fra nettleseren.{ellers}"
        )
    if not (_NAVN.fullmatch(navn) or _er_tall(navn)) or not _gyldig_port(deler):
        raise ValueError("nettstedet i adressen er ikke et navn som i https://www.eksempel.no/")


def _punycode(navn: str) -> str | None:
    """The name as the network has it (RFC 3492): xn--…"""
    try:
        kodet = navn.encode("idna").decode()
    except UnicodeError:
        return None
    return kodet if _NAVN.fullmatch(kodet) else None


def _er_tall(navn: str) -> bool:
    """Numbers in the one form that people know, as in 192.0.2.1: it hides nothing, as 0x7f.1 does."""
    try:
        return str(IPv4Address(navn)) == navn
    except AddressValueError:
        return False


def _gyldig_port(deler: SplitResult) -> bool:
    try:
        return deler.port != 0
    except ValueError:
        return False
