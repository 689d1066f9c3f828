"""How the machines ask the net: politely, again where what is wrong may pass, and never for more than they can hold.

1. a request goes through the gate of its host (``vert``), which keeps the pause between two of them;
2. what may pass (no answer in time, 429, 5xx, an answer cut off) is tried again, later and later;
3. a Retry-After holds for the whole host. If it asks for more than we wait, the answer is what we got;
4. a host that is silent again and again is taken to be down.
"""

import asyncio
import re
import time
import zlib
from collections.abc import Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from typing import NamedTuple, TypeVar

import httpx

from regionportal.machines import nettfeil, retry_after
from regionportal.machines.vert import Klokke, Sov, Vert

FORBIGAENDE = frozenset({429, *range(500, 600)}) - {501, 505}  # those two say that the server cannot, ever
TAUSE_PA_RAD = 10  # requests to a host without any answer, and then the host is taken to be down

_TEGNSETT = re.compile(r";\s*charset\s*=\s*\"?([\w.:+-]{1,40})", re.ASCII | re.IGNORECASE)

T = TypeVar("T")


class Nettsvar(NamedTuple):
    """The part of an answer that is looked at. ``kropp`` is unpacked, and at most as long as was asked for."""

    status: int
    hode: httpx.Headers
    kropp: bytes = b""
    tegnsett: str | None = None


class Nede(Exception):
    """No answer that could be read, after every try. ``varig``: the next try would end alike. ``finnes_ikke``: there is
    no such site, as the name service says."""

    def __init__(self, grunn: str, varig: bool, finnes_ikke: bool = False):
        super().__init__(grunn)
        self.varig, self.finnes_ikke = varig, finnes_ikke


@dataclass(frozen=True, kw_only=True)
class Hensyn:
    """How we behave. Times are in seconds: ``pause`` between two requests to a host, ``frist`` for a whole answer,
    ``vent_forst`` before the second try, ``vent_lengst`` however long we are asked to wait. ``na`` tells the time."""

    pause: float
    samtidig: int
    frist: float
    forsok: int
    vent_forst: float
    vent_lengst: float
    klokke: Klokke = time.monotonic
    na: Callable[[], datetime] = lambda: datetime.now(UTC)
    sov: Sov = asyncio.sleep


class _IngenKapsler(CookieJar):
    """Keeps no cookie: what one site sets, must not reach another that shares a part of its name."""

    def extract_cookies(self, response: object, request: object) -> None:
        pass


@dataclass
class Nett:
    """Requests with one client. ``foresporsler``: how many were sent."""

    klient: httpx.AsyncClient
    hensyn: Hensyn
    foresporsler: int = 0
    _verter: dict[str, Vert] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._alle = asyncio.Semaphore(self.hensyn.samtidig)
        self.klient.cookies = _IngenKapsler()

    async def be(
        self,
        metode: str,
        url: str,
        les: Callable[[Nettsvar], T],
        *,
        storst: int,
        hode: Mapping[str, str] | None = None,
        forsok: int | None = None,
        kapsler: httpx.Cookies | None = None,
    ) -> T:
        """What ``les`` makes of the answer. With ``ValueError`` or ``RecursionError`` from it the answer is broken, and
        asked for again; anything else is final. ``Nede`` when no try gave an answer. ``kapsler`` are sent, and get
        what the answer sets."""
        hensyn = self.hensyn
        igjen, vent = forsok or hensyn.forsok, hensyn.vent_forst
        while True:
            igjen, onsket = igjen - 1, None
            try:
                bedt = self.klient.build_request(metode, url, headers=hode, cookies=kapsler)
                svar = await self._i_tur(bedt, storst, kapsler)
                onsket = self._onsket_ventetid(url, svar)
                if onsket is None or not igjen:
                    return les(svar)
            except (httpx.HTTPError, OSError) as e:  # TimeoutError and ssl.SSLError are OSError
                if not igjen or nettfeil.er_varig(e):
                    raise Nede(nettfeil.forklar(e), nettfeil.er_varig(e), nettfeil.finnes_ikke(e)) from e
            except (ValueError, RecursionError) as e:
                if not igjen:
                    raise Nede(nettfeil.BRUTT, varig=False) from e
            await hensyn.sov(max(vent, onsket or 0))
            vent *= 2

    def vert(self, url: str) -> Vert:
        """The gate of the host that the address is at."""
        hensyn = self.hensyn
        return self._verter.setdefault(httpx.URL(url).host, Vert(hensyn.pause, hensyn.klokke, hensyn.sov))

    def _onsket_ventetid(self, url: str, svar: Nettsvar) -> float | None:
        """How long to wait before another try, as the host asks. None where the answer is the one that we get."""
        if svar.status not in FORBIGAENDE:
            return None
        onsket = retry_after.sekunder(svar.hode.get("retry-after", ""), self.hensyn.na())
        self.vert(url).vent(min(onsket, self.hensyn.vent_lengst))
        return onsket if onsket <= self.hensyn.vent_lengst else None

    async def _i_tur(self, bedt: httpx.Request, storst: int, kapsler: httpx.Cookies | None) -> Nettsvar:
        """One request, through the gate of its host, if that host is not silent."""
        vert = self.vert(str(bedt.url))
        async with vert.plass(), self._alle:
            if vert.tause >= TAUSE_PA_RAD:
                raise Nede("nettstedet har sluttet å svare", varig=True)
            try:
                svar = await self._en_gang(bedt, storst, kapsler)
            except nettfeil.IkkeApent:  # it was not asked: nobody's link makes another's site a silent one
                raise
            except (httpx.HTTPError, OSError):
                vert.tause += 1
                raise
            vert.tause = 0
            return svar

    async def _en_gang(self, bedt: httpx.Request, storst: int, kapsler: httpx.Cookies | None) -> Nettsvar:
        self.foresporsler += 1
        async with (
            asyncio.timeout(self.hensyn.frist),
            aclosing(await self.klient.send(bedt, stream=True)) as svar,
        ):
            if kapsler is not None:
                kapsler.extract_cookies(svar)
            ra = bytearray()
            async for bit in svar.aiter_raw(16 * 1024):
                ra += bit
                if len(ra) >= storst:
                    break
            kropp = pakk_ut(bytes(ra), svar.headers.get("content-encoding", ""), storst)
            return Nettsvar(svar.status_code, svar.headers, kropp, tegnsett(svar.headers.get("content-type", "")))


def brukeragent(agent: str, portal: str, repo: str) -> str:
    """Who we are, and where to complain, where that is known."""
    hvor = "; ".join(filter(None, (portal, repo)))
    return f"{agent}/1.0 (+{hvor})" if hvor else f"{agent}/1.0"


def tegnsett(innholdstype: str) -> str | None:
    """The charset of a Content-Type (RFC 9110, section 8.3.2). httpx asks the reader of e-mail for it, which stops at a
    ``charset*`` of RFC 2231 that is not as it should be."""
    treff = _TEGNSETT.search(innholdstype)
    return treff[1] if treff else None


def pakk_ut(ra: bytes, koding: str, storst: int) -> bytes:
    """The beginning of a body; never more than ``storst``, however small it was packed."""
    if koding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        return ra[:storst]
    try:
        return zlib.decompressobj(wbits=47).decompress(ra, storst)
    except zlib.error:
        return b""
