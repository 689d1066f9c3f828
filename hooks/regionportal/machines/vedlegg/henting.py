"""The bytes of one photo that was put into a form: one host, the one redirect that it makes, and no more of the answer
than a photo may be. No login, no cookie, and no address that a stranger could choose."""

import asyncio
import time
from dataclasses import dataclass

import httpx

from regionportal.machines.apent_nett import ApentNett
from regionportal.machines.lenkesjekk.neste import neste
from regionportal.machines.nett import Hensyn, Nede, Nett, Nettsvar
from regionportal.machines.vedlegg.adresse import IkkeHentet, er_i_lager, er_vedlegg
from regionportal.machines.vert import PAUSE, Klokke, Sov

AGENT = "portal-skjema"
FORSOK = 3
VENT_FORST, VENT_LENGST = 2.0, 20.0  # seconds before the second try, and however long GitHub asks us to wait
TIDSFRIST = 20.0  # seconds without a byte
LENGST = 90.0  # seconds for all of it
PROV_IGJEN = "Rediger teksten din og lagre den på nytt om en stund, så prøver vi igjen"


@dataclass(frozen=True)
class Henteoppsett:
    """What differs between a run and a test."""

    brukeragent: str
    storst: int
    transport: httpx.AsyncBaseTransport | None = None
    tidsfrist: float = TIDSFRIST
    lengst: float = LENGST
    klokke: Klokke = time.monotonic
    sov: Sov = asyncio.sleep

    @property
    def hensyn(self) -> Hensyn:
        return Hensyn(
            pause=PAUSE,
            samtidig=1,
            frist=2 * self.tidsfrist,
            forsok=FORSOK,
            vent_forst=VENT_FORST,
            vent_lengst=VENT_LENGST,
            klokke=self.klokke,
            sov=self.sov,
        )


def hent(adresse: str, oppsett: Henteoppsett) -> bytes:
    """What GitHub has at the address. ``IkkeHentet`` says why there is nothing."""
    return asyncio.run(_hent(adresse, oppsett))


async def _hent(adresse: str, oppsett: Henteoppsett) -> bytes:
    async with httpx.AsyncClient(
        headers={"User-Agent": oppsett.brukeragent, "Accept": "image/*", "Accept-Encoding": "identity"},
        timeout=oppsett.tidsfrist,
        follow_redirects=False,
        transport=oppsett.transport or ApentNett(),
    ) as klient:
        try:
            async with asyncio.timeout(oppsett.lengst):
                return _innhold(await _svaret(Nett(klient, oppsett.hensyn), adresse, oppsett.storst), oppsett.storst)
        except TimeoutError:
            raise IkkeHentet(f"Det tok for lang tid å hente bildet fra GitHub. {PROV_IGJEN}") from None
        except Nede as e:
            raise IkkeHentet(f"Vi fikk ikke hentet bildet fra GitHub: {e}. {PROV_IGJEN}") from None


async def _svaret(nett: Nett, adresse: str, storst: int) -> Nettsvar:
    """The answer of the store, where GitHub sends us on to it."""
    if not er_vedlegg(adresse):
        raise IkkeHentet("Adressen er ikke til et bilde som er lagt inn hos GitHub")
    svar = await _be(nett, adresse, storst)
    if not httpx.codes.is_redirect(svar.status):
        return svar
    til = neste(adresse, svar.hode.get("location", "")) or ""
    if not er_i_lager(til):
        raise IkkeHentet("Adressen sender videre til et sted vi ikke henter fra. Legg bildet inn på nytt")
    return await _be(nett, til, storst)


async def _be(nett: Nett, url: str, storst: int) -> Nettsvar:
    return await nett.be("GET", url, lambda svar: svar, storst=storst + 1)


def _innhold(svar: Nettsvar, storst: int) -> bytes:
    if svar.status in (httpx.codes.NOT_FOUND, httpx.codes.GONE):
        raise IkkeHentet("GitHub har ikke bildet. Legg det inn på nytt, og vent til det står en adresse i feltet")
    if svar.status != httpx.codes.OK:
        raise IkkeHentet(f"GitHub ga oss ikke bildet (svar {svar.status}). {PROV_IGJEN}")
    if len(svar.kropp) > storst:
        raise IkkeHentet(f"Bildet er for stort. Høyst {storst // 1024**2} MB er tillatt. Gjør det mindre")
    return svar.kropp
