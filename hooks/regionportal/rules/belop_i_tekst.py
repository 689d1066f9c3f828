"""A sum or a rate in running text: it changes some day, and then someone has to find it. A warning, no fault.

A figure of a year that is over is history and does not change, so it may stand, with its year in the same sentence. So may
what a source found (a need for people, an entry in a measure's history), and the names of sources and figures.
"""

import re
from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad, Sti
from regionportal.model.satstekst import SKRIVEMATE, uten_kode
from regionportal.rules.post import Post

FUNN = {"jobbehov"}  # kinds of documents where the figure is what is told
IKKE_PROSA = {
    *("kilder", "kilde", "url", "enhet", "verdi", "tall", "historikk", "myndighet", "foto", "lisens", "id"),
    *("oppdatert", "sjekkes_innen", "dato", "lest", "sett", "frist"),
}

_STOR = r"(?:(?:tusen|mill\.?|millioner?|mrd\.?|milliard(?:er)?)\s+)?"
_BELOP = re.compile(
    rf"\d[\d\s.,]{{0,20}}{_STOR}(?:kr\b|kroner?\b|NOK\b|prosent\w*|per ?cent\b|%)|\b(?:kr\.?|NOK)\s*\d[\d\s.,]{{0,20}}",
    re.IGNORECASE,
)
_ADRESSE = re.compile(r"https?://\S+")
_SETNINGSSKILLE = re.compile(r"(?<=[.!?])\s+(?=[^\W\da-zæøå]|[«–])|\n\s*\n")
_ARSTALL = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def regel(post: Post, dag: date) -> Iterator[Merknad]:
    if post.slag in FUNN:
        return
    for sti, tekst in post.alt:
        if isinstance(tekst, str) and not tekst.startswith("http") and _er_prosa(sti):
            yield from (Merknad(melding(belop), sti) for _, belop in belop_i(tekst, dag))


def belop_i(tekst: str, dag: date) -> Iterator[tuple[int, str]]:
    """Where in the text a sum or a rate stands that may change, and how it is written."""
    if not _BELOP.search(tekst):
        return
    tekst = _ADRESSE.sub(lambda treff: " " * len(treff[0]), uten_kode(tekst))
    start = 0
    for slutt in [*(treff.end() for treff in _SETNINGSSKILLE.finditer(tekst)), len(tekst)]:
        setning = tekst[start:slutt]
        if not any(int(ar) < dag.year for ar in _ARSTALL.findall(setning)):
            yield from ((start + treff.start(), " ".join(treff[0].split())) for treff in _BELOP.finditer(setning))
        start = slutt


def melding(belop: str) -> str:
    return (
        f"«{belop}» kan endre seg. Legg tallet i data/satser.yml og hent det med {SKRIVEMATE}. "
        "Gjelder det et år som er over, så skriv årstallet i samme setning"
    )


def _er_prosa(sti: Sti) -> bool:
    """Whether the text is the portal's own: not the title of a page elsewhere, nor a name of a figure or a source."""
    tittel_hos_andre = "lenker" in sti and sti[-1] == "tittel"
    return not tittel_hos_andre and IKKE_PROSA.isdisjoint(sti)
