"""The verdict on a link, from what came on the way to its end. No network, no clock, no files.

- ``ok``: a person gets the page. ``flyttet``: at another address, for good.
- ``borte``: a person would say that it is not there.
- ``sperret``: a person may get it, and we do not. ``usikker``: neither can be said.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import shorten

from regionportal.ground import tegn
from regionportal.machines.lenkesjekk.dommer import brannmur, feilside, nettside, videresending
from regionportal.machines.lenkesjekk.dommer.nettside import Nettside
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.machines.nett import Nettsvar
from regionportal.model.adresse import gyldig

VARIG = (301, 308)
VIDERE = (*VARIG, 302, 303, 307)
BORTE = (404, 410)
LENGSTE_SITAT = 40  # characters: a reason is a line
LANGT = 1_500  # characters of prose: a page to read, whatever its status says

NEKTER = {
    401: "siden krever innlogging",
    407: "nettstedet krever innlogging",
    429: "nettstedet tar ikke imot flere forespørsler nå",
    451: "siden er stengt av rettslige grunner",
}
NEKTER_ROBOTER = "nettstedet slipper ikke inn automatiske sjekker"
KLARER_IKKE = (400, 408, 414, 422, 424)  # 4xx that a visitor may well get too


@dataclass(frozen=True)
class Steg:
    """One answer on the way: who was asked, how, and what came; ``side`` where it is a page that was read."""

    url: str
    svar: Nettsvar
    metode: str = "GET"

    @cached_property
    def side(self) -> Nettside | None:
        return Nettside(self.html) if self.er_lest else None

    @property
    def er_lest(self) -> bool:
        return self.metode == "GET" and er_html(self.svar) and bool(self.svar.kropp.strip())

    @cached_property
    def kan_sende_videre(self) -> bool:
        """Whether it is worth reading for that."""
        kropp = self.svar.kropp.lower()
        return b"refresh" in kropp or b"location" in kropp

    @cached_property
    def html(self) -> str:
        return nettside.tekst(self.svar.kropp, self.svar.tegnsett)


def er_html(svar: Nettsvar) -> bool:
    return "html" in svar.hode.get("content-type", "html").lower()


def videre(her: Steg) -> str | None:
    """Where the answer sends a browser, as it is written there; None when it is the end of the way."""
    if her.svar.status in VIDERE:
        return her.svar.hode.get("location")
    if not 200 <= her.svar.status < 300 or not her.kan_sende_videre or not her.side or not her.side.videre:
        return None
    return her.side.videre.adresse


def dom(ferd: Sequence[Steg]) -> Lenkesvar:
    """The verdict, when the last step leads no further. The first one is the link as it stands."""
    slutt, fra = ferd[-1], ferd[0].url
    side = slutt.side
    if brannmur.stopper(slutt.svar.hode, slutt.html if side else "", side):
        return Lenkesvar("sperret", f"{NEKTER_ROBOTER} ({slutt.svar.status})", svarte=False)
    if not 200 <= slutt.svar.status < 300:
        return _feilstatus(slutt, side)
    sendt = videresending.hva(fra, slutt.url) if len(ferd) > 1 else "side"
    return _sendt_bort(sendt) or _lest(slutt, side) or _funnet(ferd, sendt)


def _feilstatus(slutt: Steg, side: Nettside | None) -> Lenkesvar:
    status = slutt.svar.status
    if status in BORTE:
        return _ikke_funnet(slutt, side)
    if status == 503 and _venter(slutt, side):
        return Lenkesvar("usikker", f"nettstedet er ute av drift akkurat nå ({status})", svarte=False)
    if status in NEKTER:
        return Lenkesvar("sperret", f"{NEKTER[status]} ({status})", svarte=False)
    if status == 503 or status == 999 or (400 <= status < 500 and status not in KLARER_IKKE):
        return Lenkesvar("sperret", f"{NEKTER_ROBOTER} ({status})", svarte=False)
    return Lenkesvar("usikker", f"siden svarer med feil ({status})", svarte=status < 500)


def _ikke_funnet(slutt: Steg, side: Nettside | None) -> Lenkesvar:
    """404 and 410, unless there is a page all the same: some servers say so of pages that scripts fill."""
    if side and not feilside.finn(side, slutt.url) and (side.lengde > LANGT or (side.er_skall and side.tittel)):
        return Lenkesvar("usikker", f"siden svarer at den ikke finnes ({slutt.svar.status}), men viser noe likevel")
    return Lenkesvar("borte", f"siden finnes ikke ({slutt.svar.status})")


def _venter(slutt: Steg, side: Nettside | None) -> bool:
    """Whether the site itself says that it is down for a while (RFC 9110, section 15.6.4)."""
    funn = feilside.finn(side, slutt.url) if side else None
    return "retry-after" in slutt.svar.hode or (funn is not None and funn.tilstand == "usikker")


def _sendt_bort(sendt: videresending.Slag) -> Lenkesvar | None:
    match sendt:
        case "feil":
            return Lenkesvar("borte", "lenka havner på en feilside")
        case "forside":
            return Lenkesvar("borte", "lenka havner på forsida")
        case "innlogging":
            return Lenkesvar("sperret", "siden krever innlogging")
        case "samtykke":
            return Lenkesvar("sperret", "nettstedet spør om samtykke før det viser siden")
        case "sok":
            return Lenkesvar("usikker", "lenka havner i et søk, og ikke på siden")
    return None


def _lest(slutt: Steg, side: Nettside | None) -> Lenkesvar | None:
    """What the page says against itself."""
    if side is None:
        tom = slutt.metode == "GET" and er_html(slutt.svar) and not slutt.svar.kropp.strip()
        return Lenkesvar("usikker", "siden er tom") if tom else None
    funn = feilside.finn(side, slutt.url)
    if funn is None:
        return None
    if funn.tilstand == "borte":
        return Lenkesvar(
            "borte", f"siden sier selv at den ikke finnes («{_sitat(funn.ord)}»), men svarer som om alt er i orden"
        )
    return Lenkesvar("usikker", f"siden kan være borte. Der står det «{_sitat(funn.ord)}»")


def _sitat(ord_: str) -> str:
    """What the page says, as it can stand in the data."""
    return shorten(tegn.uten(ord_), LENGSTE_SITAT, placeholder="…")


def _funnet(ferd: Sequence[Steg], sendt: videresending.Slag) -> Lenkesvar:
    """The page is there: where it was, or where it was moved to for good."""
    fra, til = ferd[0].url, _varig_til(ferd)
    flyttet = til != fra and gyldig(til) and sendt == "side" and videresending.hva(fra, til) == "side"
    return Lenkesvar("flyttet", adresse=til) if flyttet else Lenkesvar("ok")


def _varig_til(ferd: Sequence[Steg]) -> str:
    """How far the address leads by redirects that hold for good, before one that does not."""
    varige = 0
    while varige < len(ferd) - 1 and ferd[varige].svar.status in VARIG:
        varige += 1
    return ferd[varige].url
