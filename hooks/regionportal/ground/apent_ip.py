"""Whether an address of the net (IPv4 or IPv6) is one that everyone reaches, however it is written."""

import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Ip = IPv4Address | IPv6Address

TILDELT = IPv6Network("2000::/3")  # global unicast, the part of IPv6 that is in use (RFC 4291, section 2.4)
LUKKET = (  # beside what the standard library knows, which differs with its version
    IPv4Network("168.63.129.16/32"),  # what Azure, and with it GitHub's machines, has inside at an open address
    IPv4Network("192.0.0.0/24"),  # protocols' own, Oracle's metadata among them (RFC 6890)
    IPv4Network("192.88.99.0/24"),  # relays of 6to4 (RFC 7526)
    IPv6Network("2001::/23"),  # protocols' own, Teredo among them (RFC 2928)
    IPv6Network("2002::/16"),  # 6to4, which leads to IPv4
    IPv6Network("3fff::/20"),  # for documentation (RFC 9637)
)


def er_apent(ip: Ip) -> bool:
    """Whether everyone on the net reaches the same machine by the address."""
    if isinstance(ip, IPv6Address) and ip not in TILDELT:
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not any(ip in nett for nett in LUKKET)


def ip_i(vert: str) -> Ip | None:
    """The address that a host is, as browsers read it: 127.1, 2130706433, 0x7f000001 and 0177.0.0.1 are 127.0.0.1.
    None for a name."""
    try:
        return ip_address(vert.partition("%")[0] if ":" in vert else socket.inet_aton(vert))
    except (ValueError, OSError):
        return None
