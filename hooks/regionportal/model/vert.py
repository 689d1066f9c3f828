"""The host of an address: a name that a reader can tell from every other, and a place that every reader reaches."""

import re
from ipaddress import IPv4Address
from urllib.parse import SplitResult

from regionportal.ground.apent_ip import er_apent, ip_i

BOKSTAVER = "a-z0-9áàäčçđéèêŋńñóòôöšŧüžæøå"  # what names under .no may have (Norid), beside the hyphen
LENGSTE_VERT, LENGSTE_LEDD = 253, 63  # RFC 1035, section 2.3.4
KOPIER = "Kopier den på nytt fra nettleseren"
_NAVN = re.compile(rf"([{BOKSTAVER}]([{BOKSTAVER}-]*[{BOKSTAVER}])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?\.?")
_UKJENT = re.compile(rf"[^{BOKSTAVER}.-]")
# Names that only one machine or one house answers to: RFC 6761 and 6762, RFC 8375, ICANN's .internal, and what routers
# and offices use.
_LUKKEDE = frozenset(
    ("localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa")
)


def sjekk_vert(deler: SplitResult) -> None:
    """``ValueError`` for an address (http or https) whose host is another than it looks like, or none at all."""
    navn = deler.hostname or ""
    _sjekk_lengde(navn)
    if navn in ("http", "https"):
        raise ValueError(f"adressen har {navn}:// to ganger. Ta bort det ene")
    if er_lukket(navn):
        raise ValueError(
            f"«{navn}» er ei maskin på et lukket nett, og ingen utenfor kommer dit. Skriv adressen til ei side som er "
            "åpen for alle"
        )
    if "." not in navn:
        raise ValueError("adressen mangler et nettsted, som i https://www.eksempel.no/")
    if "@" in deler.netloc:
        raise ValueError(
            "adressen har et navn og @ foran nettstedet. Ta det bort: det ser ut som lenka går et annet sted"
        )
    if "," in navn:
        raise ValueError(f"nettstedet i adressen har komma der det skal være punktum. Skriv {navn.replace(',', '.')}")
    if treff := _UKJENT.search(navn):
        raise ValueError(_ukjent_tegn(navn, treff[0]))
    if not (er_navn(navn) or _er_tall(navn)) or not _gyldig_port(deler):
        raise ValueError("nettstedet i adressen er ikke et navn som i https://www.eksempel.no/")


def _sjekk_lengde(navn: str) -> None:
    if len(navn) > LENGSTE_VERT:
        raise ValueError(f"nettstedet i adressen er {len(navn)} tegn. Høyst {LENGSTE_VERT} er mulig. {KOPIER}")
    if (lengst := max(map(len, navn.split(".")))) > LENGSTE_LEDD:
        raise ValueError(f"nettstedet i adressen har et ledd på {lengst} tegn. Høyst {LENGSTE_LEDD} er mulig. {KOPIER}")


def _ukjent_tegn(navn: str, tegn: str) -> str:
    riktig = _punycode(navn)
    ellers = f" Er den riktig slik, så skriv nettstedet som {riktig}" if riktig else ""
    return (
        f"nettstedet i adressen har «{tegn}» (U+{ord(tegn):04X}), som kan være en annen bokstav enn den "
        f"ser ut som. Kopier adressen på nytt fra nettleseren.{ellers}"
    )


def er_navn(navn: str) -> bool:
    """Whether it is a name in small letters, as a host has."""
    return _NAVN.fullmatch(navn) is not None and all(len(ledd) <= LENGSTE_LEDD for ledd in navn.split("."))


def er_lukket(navn: str) -> bool:
    """Whether the host is in a private net, or the reader's own machine."""
    bart = navn.rstrip(".")
    ip = ip_i(bart)
    if ip is not None:
        return not er_apent(ip)
    return any(bart == en or bart.endswith(f".{en}") for en in _LUKKEDE)


def _punycode(navn: str) -> str | None:
    """The name as the network has it (RFC 3492): xn--…"""
    try:
        kodet = navn.encode("idna").decode()
    except UnicodeError:
        return None
    return kodet if er_navn(kodet) else None


def _er_tall(navn: str) -> bool:
    """Numbers in the one form that people know, as in 9.9.9.9: it hides nothing, as 0x7f.1 does."""
    return isinstance(ip := ip_i(navn), IPv4Address) and str(ip) == navn


def _gyldig_port(deler: SplitResult) -> bool:
    try:
        return deler.port != 0
    except ValueError:
        return False
