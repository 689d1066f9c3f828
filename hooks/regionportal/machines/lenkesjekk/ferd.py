"""One link, followed to its end.

1. robots.txt of the site, once;
2. HEAD, and GET where HEAD is refused, or where the page must be read: it may say with status 200 that it is gone;
3. redirects are followed by hand, each through its own host's gate, for what is told depends on which kind they are;
4. where HEAD led astray, all the way again with GET: some servers answer the two differently.

How the hosts are asked, and asked again, is in ``machines.nett``, and what the answers mean in ``dom``.
"""

from collections.abc import Awaitable, Callable

import httpx

from regionportal.machines.lenkesjekk.dommer.dom import VIDERE, Steg, dom, er_html, videre
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.machines.lenkesjekk.neste import neste
from regionportal.machines.lenkesjekk.robots import Robotstekster
from regionportal.machines.nett import Nede, Nett, Nettsvar

STORST_BYTE = 256 * 1024  # as much of a page as is read
FLEST_VIDERE = 10  # redirects

DOKUMENT = ("application/pdf", "application/zip", "application/msword", "application/vnd.", "application/octet-stream")
MEDIUM = ("image/", "audio/", "video/", "font/")


class Ferd:
    """The way of one link, with cookies of its own."""

    def __init__(self, nett: Nett, robots: Robotstekster):
        self._nett, self._robots = nett, robots
        self._kapsler = httpx.Cookies()

    async def til_slutten(self, url: str) -> Lenkesvar:
        """The verdict. What a HEAD sent elsewhere, is only good when it is."""
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
            til = neste(her, sendt)
            if til is None:
                return Lenkesvar("usikker", "siden sender videre til noe som ikke er en nettadresse")
            if til == her and ferd[-1].svar.status not in VIDERE:
                return dom(ferd)  # a page that loads itself anew
            if sett.count(til) > 1:  # once is how some sites see whether a cookie comes back
                return Lenkesvar("usikker", "siden sender videre i ring")
            sett.append(til)
            her = til
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

    async def _be(self, metode: str, url: str, forsok: int | None = None) -> Nettsvar:
        return await self._nett.be(
            metode, url, lambda svar: svar, storst=STORST_BYTE, forsok=forsok, kapsler=self._kapsler
        )

    async def _stoppet_av_robots(self, url: str) -> Lenkesvar | None:
        regler = await self._robots.for_siden(url)
        if regler.nede:
            raise Nede(str(regler.nede), varig=True, finnes_ikke=regler.nede.finnes_ikke)
        if regler.grunn:
            return Lenkesvar("sperret", regler.grunn, svarte=False)
        if regler.tillater(url):
            return None
        return Lenkesvar("sperret", "robots.txt på nettstedet ber oss la være å lese siden")


def _er_fil(svar: Nettsvar) -> bool:
    """A document, a picture: not worth fetching, for it says nothing of itself."""
    return not er_html(svar) and svar.hode.get("content-type", "").lower().startswith((*DOKUMENT, *MEDIUM))
