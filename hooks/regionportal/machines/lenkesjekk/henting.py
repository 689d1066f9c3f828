"""What the addresses answer: many hosts at once, each treated kindly, and none with more of the time than the others.

Each page gives a verdict, or what stopped the check of it: whatever a server answers, the others are checked all the
same. What there was no time for, is told as such. The way of one link is in ``ferd``.
"""

import asyncio
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from urllib.parse import urldefrag

import httpx

from regionportal.machines.lenkesjekk.ferd import Ferd
from regionportal.machines.lenkesjekk.lenkesvar import FOR_TREG, IKKE_KONTROLLERT, Lenkesvar, vart_eget
from regionportal.machines.lenkesjekk.robots import Robotstekster
from regionportal.machines.lenkesjekk.tur import Turer
from regionportal.machines.nett import Hensyn, Nett
from regionportal.machines.vert import PAUSE, Klokke, Sov

FORSOK = 3
VENT_FORST = 2.0  # seconds before the second try; then twice as long
VENT_LENGST = 120.0  # however long Retry-After asks us to wait
LENGST_PER_SIDE = 300.0  # seconds, with every redirect, wait and new try

HODE = {"Accept": "text/html,*/*;q=0.8", "Accept-Encoding": "gzip", "Accept-Language": "nb,no,en;q=0.5"}

Noter = Callable[[str, Lenkesvar], None]


@dataclass(frozen=True)
class Oppsett:
    """What differs between a weekly run, a pull request and a test. ``na`` is the time of day, for a Retry-After that
    is a date; ``frist`` is how many seconds there are for all of it."""

    brukeragent: str
    pause: float = PAUSE
    samtidig: int = 64
    tidsfrist: float = 20.0
    klokke: Klokke = time.monotonic
    na: Callable[[], datetime] = lambda: datetime.now(UTC)
    sov: Sov = asyncio.sleep
    transport: httpx.AsyncBaseTransport | None = None
    tls: ssl.SSLContext | bool = True
    frist: float | None = None

    @property
    def hensyn(self) -> Hensyn:
        return Hensyn(
            pause=self.pause,
            samtidig=self.samtidig,
            frist=2 * self.tidsfrist,
            forsok=FORSOK,
            vent_forst=VENT_FORST,
            vent_lengst=VENT_LENGST,
            klokke=self.klokke,
            na=self.na,
            sov=self.sov,
        )


async def hent_alle(
    adresser: Iterable[str],
    oppsett: Oppsett,
    kjent: Mapping[str, Lenkesvar] = MappingProxyType({}),
    noter: Noter = lambda side, svar: None,
) -> dict[str, Lenkesvar]:
    """What each address answers, the first ones first where a host has many. Two that differ in the #part only are one
    page, and are fetched once. ``kjent``: pages that need not be asked; ``noter`` is told each answer as it comes."""
    adresser = list(adresser)
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(oppsett.samtidig))  # the name service's
    async with httpx.AsyncClient(
        headers=HODE | {"User-Agent": oppsett.brukeragent},
        timeout=oppsett.tidsfrist,
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=oppsett.samtidig),
        transport=oppsett.transport,
        verify=oppsett.tls,
    ) as klient:
        sider = dict.fromkeys(urldefrag(adresse).url for adresse in adresser)
        svar = await _Henter(Nett(klient, oppsett.hensyn), noter).alle([en for en in sider if en not in kjent], oppsett)
    for_side = {en: IKKE_KONTROLLERT for en in sider} | dict(kjent) | svar
    return {adresse: _med_anker(for_side[urldefrag(adresse).url], urldefrag(adresse).fragment) for adresse in adresser}


def _med_anker(svar: Lenkesvar, anker: str) -> Lenkesvar:
    if not anker or not svar.adresse or urldefrag(svar.adresse).fragment:
        return svar
    return svar._replace(adresse=f"{svar.adresse}#{anker}")


class _Henter:
    def __init__(self, nett: Nett, noter: Noter):
        self._nett, self._noter = nett, noter
        self._robots, self._turer = Robotstekster(nett), Turer()
        self._svar: dict[str, Lenkesvar] = {}

    async def alle(self, sider: Iterable[str], oppsett: Oppsett) -> dict[str, Lenkesvar]:
        """The pages that there was time for."""
        try:
            async with asyncio.timeout(oppsett.frist):
                await asyncio.gather(*map(self._en, sider))
        except TimeoutError:
            pass
        finally:
            self._robots.avbryt()
        return self._svar

    async def _en(self, side: str) -> None:
        async with self._turer.tur(side):
            [utfall] = await asyncio.gather(self._innen_tida(side), return_exceptions=True)
        self._svar[side] = vart_eget(utfall) if isinstance(utfall, BaseException) else utfall
        self._noter(side, self._svar[side])

    async def _innen_tida(self, side: str) -> Lenkesvar:
        try:
            async with asyncio.timeout(LENGST_PER_SIDE):
                return await Ferd(self._nett, self._robots).til_slutten(side)
        except TimeoutError:
            return FOR_TREG
