"""A sum or a rate in running text: it changes some day, and then someone has to find it. A warning, no fault.

A figure of a year that is over is history and does not change, so it may stand, with its year in the same sentence. So
may what a source found (a need for people, an entry in a measure's history), and the names of sources and figures.
"""

import re
from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.felt import Merke
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.markdown.lesing import Konvertering, data, innhegninger
from regionportal.model.satstekst import SKRIVEMATE
from regionportal.rules.skrevet import Skrevet

FUNN = (Jobbehov,)  # kinds where the figure is what is told
IKKE_EGNE_ORD = {Merke.ANDRES, Merke.TALL, Merke.LENKE, Merke.DAG}

_STOR = r"(?:(?:tusen|mill\.?|millioner?|mrd\.?|milliard(?:er)?)\s+)?"
_BELOP = re.compile(
    rf"\d[\d\s.,]{{0,20}}{_STOR}(?:kr\b|kroner?\b|NOK\b|prosent\w*|per ?cent\b|%)|\b(?:kr\.?|NOK)\s*\d[\d\s.,]{{0,20}}",
    re.IGNORECASE,
)
_ADRESSE = re.compile(r"https?://\S+")
_SETNINGSSKILLE = re.compile(r"(?<=[.!?])\s+(?=[^\W\da-zæøå]|[«–])|\n\s*\n")
_ARSTALL = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    if post.slag.modell in FUNN:
        return
    for sti, tekst, er in post.merket:
        if isinstance(tekst, str) and er.isdisjoint(IKKE_EGNE_ORD):
            yield from (Merknad(melding(belop), sti) for _, belop in belop_i(tekst, dag))


def belop_i(tekst: str, dag: date, som: Konvertering = data) -> Iterator[tuple[int, str]]:
    """Where in the text a sum or a rate stands that may change, and how it is written."""
    if not _BELOP.search(tekst):
        return
    uten_adresser = _ADRESSE.sub(lambda treff: " " * len(treff[0]), tekst)
    funnet = []
    start = 0
    for slutt in [*(treff.end() for treff in _SETNINGSSKILLE.finditer(uten_adresser)), len(tekst)]:
        setning = uten_adresser[start:slutt]
        if not any(int(ar) < dag.year for ar in _ARSTALL.findall(setning)):
            funnet += [(start + treff.start(), treff[0].rstrip()) for treff in _BELOP.finditer(setning)]
        start = slutt
    plasser = [(fra, fra + len(skrevet)) for fra, skrevet in funnet]
    for (fra, skrevet), hvor in zip(funnet, innhegninger(tekst, plasser, som), strict=True):
        if hvor != "kode":
            yield fra, " ".join(skrevet.split())


def melding(belop: str) -> str:
    return (
        f"«{belop}» kan endre seg. Legg tallet i data/satser.yml og hent det med {SKRIVEMATE}. "
        "Gjelder det et år som er over, så skriv årstallet i samme setning"
    )
