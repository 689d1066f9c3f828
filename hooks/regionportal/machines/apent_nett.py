"""A way to the open net only, for addresses that a stranger wrote.

The name is looked up here, each address that it has is looked at, and the connection goes to one that was looked at: a
name that says something else the next time gains nothing. Every request goes this way, those after a redirect too.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from ipaddress import ip_address

import httpx

from regionportal.ground.apent_ip import Ip, er_apent
from regionportal.machines.nettfeil import IkkeApent

SlaOpp = Callable[[str, int], Awaitable[list[Ip]]]

PORTER = {"http": 80, "https": 443}


async def sla_opp(vert: str, port: int) -> list[Ip]:
    """What the name service says, IPv4 first: many networks have no IPv6. ``OSError`` for a name that is not there."""
    svar = await asyncio.get_running_loop().getaddrinfo(vert, port, type=socket.SOCK_STREAM)
    return sorted(
        {ip_address(str(adresse[0]).partition("%")[0]) for *_, adresse in svar}, key=lambda ip: (ip.version, ip)
    )


class ApentNett(httpx.AsyncBaseTransport):
    """For ``httpx.AsyncClient(transport=…)``. ``IkkeApent`` for an address that leads elsewhere, or to another service
    than the web's own. No connection is used twice: two sites may share an address, and not a certificate."""

    def __init__(self, videre: httpx.AsyncBaseTransport | None = None, slar_opp: SlaOpp = sla_opp):
        ingen_gjenbruk = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        self._videre = videre or httpx.AsyncHTTPTransport(limits=ingen_gjenbruk, trust_env=False)
        self._slar_opp = slar_opp

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        if url.scheme not in PORTER or url.port is not None:
            raise IkkeApent("adressen har en port som nettsteder ikke bruker")
        ipene = await self._slar_opp(url.raw_host.decode("ascii"), PORTER[url.scheme])
        if not ipene or not all(map(er_apent, ipene)):
            raise IkkeApent("adressen fører ikke til det åpne nettet")
        *forste, siste = (self._til(request, ip) for ip in ipene)
        for forsok in forste:
            try:
                return await self._videre.handle_async_request(forsok)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._videre.handle_async_request(siste)

    async def aclose(self) -> None:
        await self._videre.aclose()

    @staticmethod
    def _til(request: httpx.Request, ip: Ip) -> httpx.Request:
        """The request, to a machine by its address. The name that it must have a certificate for is the same."""
        return httpx.Request(
            request.method,
            request.url.copy_with(host=str(ip)),
            headers=request.headers,  # with Host
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": request.url.raw_host.decode("ascii")},
        )
