"""What the sites' robots.txt allow (RFC 9309). Each is read once."""

import asyncio
import re
from collections.abc import Iterator
from typing import NamedTuple

import httpx
from protego import Protego

from regionportal.machines.lenkesjekk.dommer.dom import VIDERE
from regionportal.machines.lenkesjekk.neste import neste
from regionportal.machines.nett import Nede, Nett

AGENT = "portal-lenkesjekk"  # what a robots.txt may name
STORST_BYTE = 500 * 1024  # RFC 9309, section 2.5
LENGST = 120.0  # seconds for all of it, with redirects and new tries
FLEST_VIDERE = 5  # section 2.3.1.2
_HVEM = re.compile(r"\s*user[-\s]*agent\s*[:\s]\s*([^\s#]*)", re.IGNORECASE)


class Robots(NamedTuple):
    """``grunn`` is why nothing on the site can be read, if so; ``nede`` what happened when nothing answered."""

    regler: Protego | None = None
    grunn: str | None = None
    nede: Nede | None = None

    def tillater(self, url: str) -> bool:
        return self.regler is None or self.regler.can_fetch(url, AGENT)

    @property
    def pause(self) -> float:
        return (self.regler and self.regler.crawl_delay(AGENT)) or 0


def les(status: int, kropp: bytes) -> Robots:
    """The rules. No file is no rules; a server that fails forbids everything (section 2.3.1)."""
    if status >= 500 or status == 429:
        return Robots(grunn=f"robots.txt svarer med feil ({status}), og da leser vi ingenting der")
    if not 200 <= status < 300:
        return Robots()
    tekst = kropp[:STORST_BYTE].decode("utf-8-sig", "replace")
    return Robots(Protego.parse("\n".join(_for_oss(tekst))))


def _for_oss(tekst: str) -> Iterator[str]:
    """The lines, with all robots that we are not as one: the reader gives each rule to each robot that it is for, and
    a file can name thousands of both."""
    for linje in tekst.splitlines():
        hvem = _HVEM.match(linje)
        navn = hvem and (hvem[1].replace("*", "").lower() or hvem[1][:1])
        oss = navn is None or navn == "*" or AGENT.startswith(navn)
        yield linje if hvem is None else f"User-agent: {navn if oss else 'andre'}"


class Robotstekster:
    """The robots.txt of each site, as it is first asked for."""

    def __init__(self, nett: Nett):
        self._nett = nett
        self._lest: dict[str, asyncio.Task[Robots]] = {}

    async def for_siden(self, url: str) -> Robots:
        opphav = str(httpx.URL(url).copy_with(raw_path=b"/robots.txt", fragment=None))
        if opphav not in self._lest:
            self._lest[opphav] = asyncio.create_task(self._innen_tida(opphav))
        return await asyncio.shield(self._lest[opphav])  # one page that gives up, does not for the others

    def avbryt(self) -> None:
        """What nobody waits for any more."""
        for en in self._lest.values():
            en.cancel()

    async def _innen_tida(self, opphav: str) -> Robots:
        try:
            async with asyncio.timeout(LENGST):
                return await self._les(opphav)
        except TimeoutError:
            return Robots(grunn="robots.txt svarer ikke i tide, og da leser vi ingenting der")

    async def _les(self, opphav: str) -> Robots:
        her = opphav
        try:
            for _ in range(FLEST_VIDERE):
                svar = await self._nett.be("GET", her, lambda svar: svar, storst=STORST_BYTE)
                sendt = neste(her, svar.hode.get("location", "")) if svar.status in VIDERE else None
                if sendt is None:
                    break
                her = sendt
        except Nede as e:
            return Robots(nede=e) if her == opphav else Robots()
        regler = les(svar.status, svar.kropp)
        self._nett.vert(opphav).ber_om_pause(regler.pause)
        return regler
