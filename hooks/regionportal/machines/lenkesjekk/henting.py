"""What the addresses answer: many hosts at once, each treated kindly.

1. robots.txt of the site, once;
2. HEAD, and GET where HEAD is refused, or where the page itself must be read: a page may say with status 200 that it is gone;
3. redirects are followed by hand, each through its own host's gate, for what is told depends on which kind they are;
4. what may pass (no answer in time, 429, 5xx) is tried again, later and later, and never before Retry-After.
"""

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urldefrag

import httpx

from regionportal.machines import nettfeil, retry_after
from regionportal.machines.lenkesjekk import nettside, robots
from regionportal.machines.lenkesjekk.funn import Funn
from regionportal.machines.lenkesjekk.robots import Robots
from regionportal.machines.lenkesjekk.vert import PAUSE, Klokke, Sov, Vert
from regionportal.model.adresse import gyldig

AGENT = "portal-lenkesjekk"  # what a robots.txt may name
STORST_BYTE = 256 * 1024  # as much of a page as is read
FORSOK = 3
VENT_FORST = 2.0  # seconds before the second try; then twice as long
VENT_LENGST = 120.0  # however long Retry-After asks us to wait
FLEST_VIDERE = 10  # redirects
TAUSE_PA_RAD = 10  # requests to a host without any answer, and then the host is taken to be down

VARIG = (301, 308)
VIDERE = (*VARIG, 302, 303, 307)
FORBIGAENDE = (429, 500, 502, 503, 504)
NEKTER = {
    401: "siden krever innlogging",
    403: "nettstedet slipper ikke inn automatiske sjekker",
    407: "nettstedet krever innlogging",
    429: "nettstedet tar ikke imot flere forespørsler nå",
    451: "siden er stengt av rettslige grunner",
    999: "nettstedet slipper ikke inn automatiske sjekker",
}

HODE = {"Accept": "text/html,*/*;q=0.8", "Accept-Encoding": "gzip", "Accept-Language": "nb,no,en;q=0.5"}


@dataclass(frozen=True)
class Oppsett:
    """What differs between a weekly run, a pull request and a test. ``naa`` is the time of day, for a Retry-After that is a date;
    ``frist`` how many seconds there are for all of it."""

    brukeragent: str
    pause: float = PAUSE
    samtidig: int = 64
    tidsfrist: float = 20.0
    klokke: Klokke = time.monotonic
    naa: Callable[[], datetime] = lambda: datetime.now(UTC)
    sov: Sov = asyncio.sleep
    transport: httpx.AsyncBaseTransport | None = None
    tls: ssl.SSLContext | bool = True
    frist: float | None = None


def brukeragent(portal: str, repo: str, agent: str = AGENT) -> str:
    """Who we are, and where to complain, where that is known."""
    hvor = "; ".join(filter(None, (portal, repo)))
    return f"{agent}/1.0 (+{hvor})" if hvor else f"{agent}/1.0"


async def hent_alle(adresser: Iterable[str], oppsett: Oppsett) -> dict[str, Funn]:
    """What each address answers. Two that differ in the #part only are one page, and are fetched once."""
    adresser = list(adresser)
    async with httpx.AsyncClient(
        headers=HODE | {"User-Agent": oppsett.brukeragent},
        timeout=oppsett.tidsfrist,
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=oppsett.samtidig),
        transport=oppsett.transport,
        verify=oppsett.tls,
    ) as klient:
        henter = _Henter(klient, oppsett)
        sider = sorted({urldefrag(adresse).url for adresse in adresser})
        slutt = oppsett.frist and asyncio.get_running_loop().time() + oppsett.frist
        svar = await asyncio.gather(*(_innen(slutt, henter.sjekk(side)) for side in sider))
        funn = dict(zip(sider, svar, strict=True))
    return {adresse: _med_anker(funn[urldefrag(adresse).url], urldefrag(adresse).fragment) for adresse in adresser}


async def _innen(slutt: float | None, svar: Awaitable[Funn]) -> Funn:
    """The answer, if it comes before that time of the loop's; one time for all, for what one waits for another may wait for too."""
    try:
        async with asyncio.timeout_at(slutt):
            return await svar
    except TimeoutError:
        return Funn("sperret", "det ble ikke tid til å spørre", svarte=False)


def _med_anker(funn: Funn, anker: str) -> Funn:
    if not anker or not funn.adresse or urldefrag(funn.adresse).fragment:
        return funn
    return funn._replace(adresse=f"{funn.adresse}#{anker}")


@dataclass(frozen=True)
class _Svar:
    """The part of an answer that is looked at."""

    status: int
    hode: httpx.Headers
    kropp: bytes = b""
    tegnsett: str | None = None

    @property
    def er_html(self) -> bool:
        return "html" in self.hode.get("content-type", "html").lower()


class _Nede(Exception):
    """No answer, after every try. ``varig``: the next try would end alike."""

    def __init__(self, grunn: str, varig: bool):
        super().__init__(grunn)
        self.varig = varig


class _Henter:
    def __init__(self, klient: httpx.AsyncClient, oppsett: Oppsett):
        self._klient, self._oppsett = klient, oppsett
        self._alle = asyncio.Semaphore(oppsett.samtidig)
        self._verter: dict[str, Vert] = {}
        self._robots: dict[str, asyncio.Task[Robots]] = {}
        self._tause: dict[str, int] = {}

    async def sjekk(self, url: str) -> Funn:
        """Follow the address to its end."""
        try:
            return await self._folg(url)
        except _Nede as e:
            return Funn("svarer_ikke", str(e), svarte=False)
        except (httpx.InvalidURL, UnicodeError):  # the latter for a name that IDNA does not allow
            return Funn("svarer_ikke", "adressen kan ikke leses")

    async def _folg(self, url: str) -> Funn:
        her, varig_til, sett = url, url, [url]
        for _ in range(FLEST_VIDERE):
            if stopp := await self._stoppet_av_robots(her):
                return stopp
            svar = await self._side(her)
            if svar.status not in VIDERE or "location" not in svar.hode:
                return self._vurder(url, her, varig_til, svar)
            neste = _neste(her, svar.hode["location"])
            if neste is None:
                return Funn("svarer_ikke", "siden sender videre til noe som ikke er en nettadresse")
            if svar.status in VARIG and varig_til == her:
                varig_til = neste
            if sett.count(neste) > 1:  # once is how some sites see whether a cookie comes back
                return Funn("svarer_ikke", "siden sender videre i ring")
            sett.append(neste)
            her = neste
        return Funn("svarer_ikke", f"siden sender videre mer enn {FLEST_VIDERE} ganger")

    def _vurder(self, url: str, her: str, varig_til: str, svar: _Svar) -> Funn:
        if svar.status in NEKTER:
            return Funn("sperret", f"{NEKTER[svar.status]} ({svar.status})", svarte=False)
        if svar.status in (404, 410):
            return Funn("svarer_ikke", f"siden finnes ikke ({svar.status})")
        if not 200 <= svar.status < 300:
            return Funn("svarer_ikke", f"siden svarer med feil ({svar.status})", svarte=svar.status < 500)
        if her != url and nettside.er_forside(her) and not nettside.er_forside(url):
            return Funn("svarer_ikke", "siden er borte: lenka havner på forsida")
        if svar.er_html and nettside.sier_borte(nettside.tekst(svar.kropp, svar.tegnsett)):
            return Funn("svarer_ikke", "siden sier selv at den ikke finnes, men svarer som om alt er i orden (200)")
        if varig_til != url and gyldig(varig_til):
            return Funn("flyttet", adresse=varig_til)
        return Funn("ok")

    async def _side(self, url: str) -> _Svar:
        """HEAD, where it tells enough; else GET."""
        try:
            svar = await self._be("HEAD", url, forsok=1)
        except _Nede as e:
            if e.varig:
                raise
            return await self._be("GET", url)
        fortalt_nok = svar.status in VIDERE or (200 <= svar.status < 300 and not svar.er_html)
        return svar if fortalt_nok else await self._be("GET", url)

    async def _be(self, metode: str, url: str, forsok: int = FORSOK, storst: int = STORST_BYTE) -> _Svar:
        """One request, and again if what is wrong may pass."""
        vent = VENT_FORST
        while True:
            forsok -= 1
            try:
                svar = await self._i_tur(metode, url, storst)
            except (httpx.HTTPError, OSError) as e:  # TimeoutError and ssl.SSLError are OSError
                if not forsok or nettfeil.er_varig(e):
                    raise _Nede(nettfeil.forklar(e), nettfeil.er_varig(e)) from e
            else:
                if svar.status not in FORBIGAENDE:
                    return svar
                onsket = retry_after.sekunder(svar.hode.get("retry-after", ""), self._oppsett.naa())
                self._vert(url).vent(min(onsket, VENT_LENGST))
                if not forsok or onsket > VENT_LENGST:
                    return svar
            await self._oppsett.sov(vent)
            vent *= 2

    async def _i_tur(self, metode: str, url: str, storst: int) -> _Svar:
        """One request, through the gate of its host, if that host is not silent."""
        vert = httpx.URL(url).host
        async with self._vert(url).plass(), self._alle:
            if self._tause.get(vert, 0) >= TAUSE_PA_RAD:
                raise _Nede("nettstedet har sluttet å svare", varig=True)
            try:
                svar = await self._en_gang(metode, url, storst)
            except (httpx.HTTPError, OSError):
                self._tause[vert] = self._tause.get(vert, 0) + 1
                raise
            self._tause[vert] = 0
            return svar

    async def _en_gang(self, metode: str, url: str, storst: int) -> _Svar:
        async with asyncio.timeout(2 * self._oppsett.tidsfrist), self._klient.stream(metode, url) as svar:
            raa = b""
            async for bit in svar.aiter_raw(16 * 1024):
                raa += bit
                if len(raa) >= storst:
                    break
            kropp = nettside.pakk_ut(raa, svar.headers.get("content-encoding", ""), storst)
            return _Svar(svar.status_code, svar.headers, kropp, svar.charset_encoding)

    def _vert(self, url: str) -> Vert:
        navn = httpx.URL(url).host
        if navn not in self._verter:
            self._verter[navn] = Vert(self._oppsett.pause, self._oppsett.klokke, self._oppsett.sov)
        return self._verter[navn]

    async def _stoppet_av_robots(self, url: str) -> Funn | None:
        regler = await self._robots_for(url)
        if regler.nede:
            raise _Nede(regler.grunn, varig=True)
        if regler.grunn:
            return Funn("sperret", regler.grunn, svarte=False)
        return (
            None
            if regler.tillater(url, AGENT)
            else Funn("sperret", "robots.txt på nettstedet ber oss la være å lese siden")
        )

    async def _robots_for(self, url: str) -> Robots:
        opphav = str(httpx.URL(url).copy_with(raw_path=b"/robots.txt", fragment=None))
        if opphav not in self._robots:
            self._robots[opphav] = asyncio.create_task(self._les_robots(opphav))
        return await self._robots[opphav]

    async def _les_robots(self, opphav: str) -> Robots:
        her = opphav
        try:
            for _ in range(5):  # RFC 9309, section 2.3.1.2
                svar = await self._be("GET", her, storst=robots.STORST_BYTE)
                neste = _neste(her, svar.hode.get("location", "")) if svar.status in VIDERE else None
                if neste is None:
                    break
                her = neste
        except _Nede as e:
            return Robots(grunn=str(e), nede=True) if her == opphav else Robots()
        regler = robots.les(svar.status, svar.kropp)
        self._vert(opphav).ber_om_pause(regler.pause(AGENT))
        return regler


def _neste(her: str, location: str) -> str | None:
    """Where a redirect leads, without its #part; None where that is no web address."""
    try:
        neste = httpx.URL(her).join(location)
    except (httpx.InvalidURL, ValueError):
        return None
    return urldefrag(str(neste)).url if neste.scheme in ("http", "https") and neste.host else None
