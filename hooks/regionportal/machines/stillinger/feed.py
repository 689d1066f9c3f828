"""The conversation with Nav: one request at a time, kindly, and the token to nobody else.

- a pause before each request, and more tries where what is wrong may pass (``machines.nett``);
- the first page is asked for by time (If-Modified-Since), each later one by its id, and the last one again without its
  ETag: in Nav's own code (FeedService.hentFeedHvis) that is the id of an entry, and the same when one more comes;
- no redirect is followed: the token is for one host;
- the conversation has an end, however slowly or much Nav answers: the next run goes on from there.

No fault has the token in it: the token is in no address, and nothing that a request had is printed.
"""

import asyncio
import json
import re
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

import httpx
from pydantic import SecretStr

from regionportal.machines import nettfeil, retry_after
from regionportal.machines.apent_nett import ApentNett
from regionportal.machines.httpdato import httpdato
from regionportal.machines.nett import FORBIGAENDE, Hensyn, Nede, Nett, Nettsvar
from regionportal.machines.stillinger.side import Feedside, les_side
from regionportal.machines.vert import Klokke, Sov
from regionportal.model.stilling import ETAG

NAV = "https://pam-stilling-feed.nav.no"
AGENT = "portal-stillinger"
STORST_BYTE = 8 * 1024 * 1024  # a page of a thousand entries is half a megabyte
FORSOK = 5
PAUSE = 2.0  # seconds from one request to the next
VENT_FORST = 5.0  # seconds before the second try; then twice as long
VENT_LENGST = 300.0  # if Nav asks for more with Retry-After, the next run will do
LENGST = 40 * 60.0  # seconds for a run; the workflow has some minutes more

T = TypeVar("T")
_ADRESSE = re.compile(r"https://[^/?#@:]+/?|http://(?:127\.[0-9.]+|localhost|\[::1\])(?::\d+)?/?", re.ASCII)
_TOKEN = re.compile(r"[!-~]+", re.ASCII)


class Feedfeil(Exception):
    """Nav could not be read. The message is for people."""


class Borte(Feedfeil):
    """What was asked for is not there."""


class Uleselig(Feedfeil):
    """What was asked for came, and nobody can read it."""


@dataclass(frozen=True)
class Feedoppsett:
    """What differs between a run and a test. ``na`` is when the run began; ``klokke`` counts seconds from any point."""

    na: datetime
    sone: ZoneInfo
    adresse: str = NAV
    brukeragent: str = f"{AGENT}/1.0"
    pause: float = PAUSE
    tidsfrist: float = 30.0
    lengst: float = LENGST
    klokke: Klokke = time.monotonic
    sov: Sov = asyncio.sleep


def adresse(verdi: str) -> str:
    """An address that a token may be sent to: encrypted, or this machine. ``ValueError`` for any other."""
    if not _ADRESSE.fullmatch(verdi):
        raise ValueError("adressen må begynne med https:// og ende med navnet på tjeneren")
    return verdi.rstrip("/")


def token(verdi: str) -> SecretStr:
    """``Feedfeil`` for what cannot be one; without saying what it is."""
    verdi = verdi.strip()
    if not _TOKEN.fullmatch(verdi):
        raise Feedfeil("tokenet har mellomrom eller tegn som ikke kan stå i et token. Kopier det på nytt")
    return SecretStr(verdi)


def finn_token(fra_miljoet: str, apent: bool, oppsett: Feedoppsett) -> SecretStr | None:
    """The one that we were given, or Nav's open one where that was asked for; None when there is none."""
    if apent:
        with Feedklient(oppsett) as feed:
            return feed.apent_token()
    return token(fra_miljoet) if fra_miljoet.strip() else None


class _Nokkel(httpx.Auth):
    def __init__(self, hemmelig: SecretStr):
        self._hemmelig = hemmelig

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Bearer {self._hemmelig.get_secret_value()}"
        yield request


class Feedklient:
    """Use it as a context. ``avvik`` is how far Nav's clock is before ours."""

    def __init__(self, oppsett: Feedoppsett, hemmelig: SecretStr | None = None):
        self.avvik = timedelta(0)
        self._oppsett, self._start = oppsett, oppsett.klokke()
        klient = httpx.AsyncClient(
            auth=_Nokkel(hemmelig) if hemmelig else None,
            headers={
                "User-Agent": oppsett.brukeragent,
                "Accept": "application/json, text/plain",
                "Accept-Encoding": "gzip",
            },
            timeout=oppsett.tidsfrist,
            follow_redirects=False,
            transport=ApentNett() if oppsett.adresse.startswith("https:") else None,
        )
        hensyn = Hensyn(
            pause=oppsett.pause,
            samtidig=1,
            frist=4 * oppsett.tidsfrist,
            forsok=FORSOK,
            vent_forst=VENT_FORST,
            vent_lengst=VENT_LENGST,
            klokke=oppsett.klokke,
            na=self._na,
            sov=oppsett.sov,
        )
        self._nett = Nett(klient, hensyn)
        self._lokke = asyncio.Runner()  # one for the whole conversation: connections belong to a loop
        self._slutt = self._lokke.get_loop().time() + oppsett.lengst

    def __enter__(self) -> "Feedklient":
        return self

    def __exit__(self, *_: object) -> None:
        self._lokke.run(self._nett.klient.aclose())
        self._lokke.close()

    @property
    def foresporsler(self) -> int:
        """How many requests were sent."""
        return self._nett.foresporsler

    def apent_token(self) -> SecretStr:
        """The token for trying, which Nav changes now and then, and sometimes has none of."""
        try:
            tekst = self._be("/api/publicToken", {}, lambda svar: svar.kropp.decode("ascii"))
        except Borte:
            raise Feedfeil(
                "Nav har ikke noe åpent token nå (404). Prøv igjen senere, eller be Nav om et eget"
            ) from None
        return token(tekst.split()[-1] if tekst.split() else "")  # after a line of words about it

    def forste_side(self, siden: datetime) -> Feedside:
        """The first page with anything newer than that time."""
        try:
            side = self._side(
                "/api/v1/feed", {"If-Modified-Since": format_datetime(siden.astimezone(UTC), usegmt=True)}
            )
        except Borte:
            side = None
        if side is None:
            raise Feedfeil(f"Nav har ingenting i feeden etter {siden:%d.%m.%Y}. Går klokka her riktig?")
        return side

    def side(self, id_: str) -> Feedside:
        """A page, and what comes after it now."""
        side = self._side(f"/api/v1/feed/{id_}", {})
        if side is None:
            raise Feedfeil(f"Nav svarer at side {id_} er som før (304), og det spurte vi ikke om")
        return side

    def annonse(self, id_: str) -> object:
        """The advertisement as JSON. ``Borte`` when Nav does not have it."""
        return self._be(f"/api/v1/feedentry/{id_}", {}, lambda svar: json.loads(svar.kropp))

    def _side(self, sti: str, hode: dict[str, str]) -> Feedside | None:
        def les(svar: Nettsvar) -> Feedside | None:
            if svar.status == 304:
                return None
            etag = svar.hode.get("etag", "")
            return les_side(json.loads(svar.kropp), etag if ETAG.fullmatch(etag) else None, self._oppsett.sone)

        return self._be(sti, hode, les)

    def _be(self, sti: str, hode: dict[str, str], les: Callable[[Nettsvar], T]) -> T:
        """What ``les`` makes of the answer. ``Feedfeil`` for an answer that is none."""

        def les_godt(svar: Nettsvar) -> T:
            self._se_klokka(svar.hode.get("date", ""))
            if svar.status not in (200, 304):
                raise self._feil(sti, svar)
            if len(svar.kropp) > STORST_BYTE:
                raise Uleselig(f"Nav: svaret er større enn {STORST_BYTE // 1024**2} MB ({sti})")
            return les(svar)

        async def innen_tida() -> T:
            async with asyncio.timeout_at(self._slutt):
                url = self._oppsett.adresse + sti
                return await self._nett.be("GET", url, les_godt, storst=STORST_BYTE + 1, hode=hode)

        try:
            return self._lokke.run(innen_tida())
        except TimeoutError:
            slag, grunn = Feedfeil, "det ble ikke tid til mer. Neste lesing går videre herfra"
        except Nede as e:
            slag, grunn = Uleselig if str(e) == nettfeil.BRUTT else Feedfeil, str(e)
        raise slag(f"Nav: {grunn} ({sti})")  # apart from what it comes of, which knows the request

    def _feil(self, sti: str, svar: Nettsvar) -> Feedfeil:
        if svar.status in FORBIGAENDE:
            sekunder = retry_after.sekunder(svar.hode.get("retry-after", ""), self._na())
            hva = "vi spør for ofte" if svar.status == 429 else "tjenesten svarer med feil"
            lenge = f", og vil at vi venter i {sekunder / 60:.0f} minutter" if sekunder > VENT_LENGST else ""
            return Feedfeil(f"Nav: {hva} ({svar.status}){lenge} ({sti})")
        if svar.status in (401, 403):
            return Feedfeil(
                f"Nav godtar ikke tokenet ({svar.status}). Det er feil eller gått ut. "
                "Legg inn et nytt som PORTAL_NAV_TOKEN"
            )
        if svar.status == 404:
            return Borte(f"Nav: finnes ikke (404) ({sti})")
        if 300 <= svar.status < 400:
            return Feedfeil(
                f"Nav sender videre til en annen adresse ({svar.status}), og tokenet skal ikke dit. Har feeden flyttet?"
            )
        return Feedfeil(f"Nav svarer med feil ({svar.status}) ({sti})")

    def _na(self) -> datetime:
        return self._oppsett.na + timedelta(seconds=self._oppsett.klokke() - self._start)

    def _se_klokka(self, dato: str) -> None:
        if deres := httpdato(dato):
            self.avvik = deres - self._na()
