"""What the addresses answer: many hosts at once, each treated kindly.

1. robots.txt of the site, once;
2. HEAD, and GET where HEAD is refused, or where the page must be read: it may say with status 200 that it is gone;
3. redirects are followed by hand, each through its own host's gate, for what is told depends on which kind they are;
4. where HEAD led astray, all the way again with GET: some servers answer the two differently.

How the hosts are asked, and asked again, is in ``machines.nett``, and what the answers mean in ``dom``.
"""

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urldefrag

import httpx

from regionportal.machines.lenkesjekk import robots
from regionportal.machines.lenkesjekk.dommer.dom import VIDERE, Steg, dom, er_html, videre
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.machines.lenkesjekk.robots import Robots
from regionportal.machines.nett import Hensyn, Nede, Nett, Nettsvar
from regionportal.machines.vert import PAUSE, Klokke, Sov

AGENT = "portal-lenkesjekk"  # what a robots.txt may name
STORST_BYTE = 256 * 1024  # as much of a page as is read
FORSOK = 3
VENT_FORST = 2.0  # seconds before the second try; then twice as long
VENT_LENGST = 120.0  # however long Retry-After asks us to wait
FLEST_VIDERE = 10  # redirects

DOKUMENT = ("application/pdf", "application/zip", "application/msword", "application/vnd.", "application/octet-stream")
MEDIUM = ("image/", "audio/", "video/", "font/")

HODE = {"Accept": "text/html,*/*;q=0.8", "Accept-Encoding": "gzip", "Accept-Language": "nb,no,en;q=0.5"}


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


async def hent_alle(adresser: Iterable[str], oppsett: Oppsett) -> dict[str, Lenkesvar]:
    """What each address answers. Two that differ in the #part only are one page, and are fetched once."""
    adresser = list(adresser)
    async with httpx.AsyncClient(
        headers=HODE | {"User-Agent": oppsett.brukeragent},
        timeout=oppsett.tidsfrist,
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=oppsett.samtidig),
        transport=oppsett.transport,
        verify=oppsett.tls,
    ) as klient:
        henter = _Henter(Nett(klient, oppsett.hensyn))
        sider = sorted({urldefrag(adresse).url for adresse in adresser})
        slutt = oppsett.frist and asyncio.get_running_loop().time() + oppsett.frist
        svar = await asyncio.gather(*(_innen(slutt, henter.sjekk(side)) for side in sider))
        for_side = dict(zip(sider, svar, strict=True))
    return {adresse: _med_anker(for_side[urldefrag(adresse).url], urldefrag(adresse).fragment) for adresse in adresser}


async def _innen(slutt: float | None, svar: Awaitable[Lenkesvar]) -> Lenkesvar:
    """The answer, if it comes before that time of the loop's: one time for all, for some wait for the same thing."""
    try:
        async with asyncio.timeout_at(slutt):
            return await svar
    except TimeoutError:
        return Lenkesvar("sperret", "det ble ikke tid til å spørre", svarte=False)


def _med_anker(svar: Lenkesvar, anker: str) -> Lenkesvar:
    if not anker or not svar.adresse or urldefrag(svar.adresse).fragment:
        return svar
    return svar._replace(adresse=f"{svar.adresse}#{anker}")


class _Henter:
    def __init__(self, nett: Nett):
        self._nett = nett
        self._robots: dict[str, asyncio.Task[Robots]] = {}

    async def sjekk(self, url: str) -> Lenkesvar:
        """Follow the address to its end. What a HEAD sent elsewhere, is only good when it is."""
        ferd: list[Steg] = []
        svar = await self._prov(url, ferd, self._sparsomt)
        if svar.tilstand == "ok" or all(steg.metode == "GET" for steg in ferd):
            return svar
        lest = {steg.url: steg for steg in ferd if steg.metode == "GET"}

        async def helt(her: str) -> Steg:
            return lest.pop(her, None) or Steg(her, await self._be("GET", her))

        return await self._prov(url, [], helt)

    async def _prov(self, url: str, ferd: list[Steg], hent: Callable[[str], Awaitable[Steg]]) -> Lenkesvar:
        try:
            return await self._folg(url, ferd, hent)
        except Nede as e:
            return Lenkesvar("borte" if e.finnes_ikke else "usikker", str(e), svarte=False)
        except (httpx.InvalidURL, UnicodeError):  # the latter for a name that IDNA does not allow
            return Lenkesvar("usikker", "adressen kan ikke leses")

    async def _folg(self, url: str, ferd: list[Steg], hent: Callable[[str], Awaitable[Steg]]) -> Lenkesvar:
        her, sett = url, [url]
        for _ in range(FLEST_VIDERE):
            if stopp := await self._stoppet_av_robots(her):
                return stopp
            ferd.append(await hent(her))
            sendt = videre(ferd[-1])
            if sendt is None:
                return dom(ferd)
            neste = _neste(her, sendt)
            if neste is None:
                return Lenkesvar("usikker", "siden sender videre til noe som ikke er en nettadresse")
            if neste == her and ferd[-1].svar.status not in VIDERE:
                return dom(ferd)  # a page that loads itself anew
            if sett.count(neste) > 1:  # once is how some sites see whether a cookie comes back
                return Lenkesvar("usikker", "siden sender videre i ring")
            sett.append(neste)
            her = neste
        return Lenkesvar("usikker", f"siden sender videre mer enn {FLEST_VIDERE} ganger")

    async def _sparsomt(self, url: str) -> Steg:
        """HEAD, where it tells enough; else GET."""
        try:
            svar = await self._be("HEAD", url, forsok=1)
        except Nede as e:
            if e.varig:
                raise
            return Steg(url, await self._be("GET", url))
        fortalt_nok = svar.status in VIDERE or (200 <= svar.status < 300 and _er_fil(svar))
        return Steg(url, svar, "HEAD") if fortalt_nok else Steg(url, await self._be("GET", url))

    async def _be(self, metode: str, url: str, forsok: int = FORSOK, storst: int = STORST_BYTE) -> Nettsvar:
        return await self._nett.be(metode, url, lambda svar: svar, storst=storst, forsok=forsok)

    async def _stoppet_av_robots(self, url: str) -> Lenkesvar | None:
        regler = await self._robots_for(url)
        if regler.nede:
            raise Nede(str(regler.nede), varig=True, finnes_ikke=regler.nede.finnes_ikke)
        if regler.grunn:
            return Lenkesvar("sperret", regler.grunn, svarte=False)
        if regler.tillater(url, AGENT):
            return None
        return Lenkesvar("sperret", "robots.txt på nettstedet ber oss la være å lese siden")

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
        except Nede as e:
            return Robots(nede=e) if her == opphav else Robots()
        regler = robots.les(svar.status, svar.kropp)
        self._nett.vert(opphav).ber_om_pause(regler.pause(AGENT))
        return regler


def _er_fil(svar: Nettsvar) -> bool:
    """A document, a picture: not worth fetching, for it says nothing of itself."""
    return not er_html(svar) and svar.hode.get("content-type", "").lower().startswith((*DOKUMENT, *MEDIUM))


def _neste(her: str, location: str) -> str | None:
    """Where a redirect leads, without its #part; None where that is no web address."""
    try:
        neste = httpx.URL(her).join(location)
    except (httpx.InvalidURL, ValueError):
        return None
    return urldefrag(str(neste)).url if neste.scheme in ("http", "https") and neste.host else None
