"""The sources as people write them: an address on each line, alone, with the page's name, or in the middle of a
sentence."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from regionportal.model.markdown.lesing import som_ord

KILDER = "kilder"  # the question that asks for them, and the field
INGEN_ADRESSE = (
    "Vi fant ingen adresse her. Lim inn adressen til en side som forteller det, slik: https://www.eksempel.no/side. "
    "Finner du ingen, så la det stå: En redaktør leser det, og hjelper deg å lete."
)
BILDE_SOM_KILDE = "er et bilde, og kan ikke være kilde. Lim inn adressen til siden det står på i stedet"
TITTEL_MAKS = 120
LENGST_LENKE = 1000  # characters; a longer line is read as plain words
_ADRESSE = re.compile(r"(?:https?://|www\.)[^\s<>\"«»“”„‘’]+", re.IGNORECASE)
_PUNKTMERKE = re.compile(r"^\s*(?:[-*+•·–—]|\d{1,2}[.)])\s+")
# The file itself, and not a page about it, as Commons' File:Breen.jpg.
_BILDE = re.compile(r"/[^/?#:]+\.(?:jpe?g|png|gif|webp|avif|hei[cf]|bmp|tiff?|svg)(?:[?#]|$)", re.IGNORECASE)
_ETTER = ".,;:!?'*_|"
_RUNDT = " \t-–—:|,;.()[]<>«»“”\"'*•·"


class Kilder(NamedTuple):
    """The sources as a record has them, the lines that no address is in, and the addresses that are pictures: those
    tell nothing that another can read."""

    kilder: Sequence[dict[str, str]]
    andre_ord: Sequence[str]
    bilder: Sequence[str] = ()


def les(svar: str, lest: str) -> Kilder:
    """``lest`` is when they were read, as in 2026-11."""
    kilder: dict[str, dict[str, str]] = {}
    andre: list[str] = []
    bilder: list[str] = []
    for linje in filter(None, map(str.strip, svar.split("\n"))):
        adresser, ord_ = _del(_PUNKTMERKE.sub("", linje))
        tittel = ord_ if len(adresser) == 1 and len(ord_) <= TITTEL_MAKS else ""
        bilder += filter(_BILDE.search, adresser)
        if ord_ and not tittel:
            andre.append(linje)
        for url in adresser:
            if _BILDE.search(url):
                continue
            kilder.setdefault(url, {"url": url, "lest": lest, **({"tittel": tittel} if tittel else {})})
    return Kilder(list(kilder.values()), andre, bilder)


def hel_adresse(skrevet: str) -> str:
    """The address that was meant, where there is no doubt: not <https://…>, and with https:// before www."""
    adresser, ord_ = _del(skrevet)
    return adresser[0] if len(adresser) == 1 and not ord_ else skrevet


def _del(linje: str) -> tuple[list[str], str]:
    """The addresses in a line, and the other words in it."""
    rett = som_ord(linje) if "](" in linje and len(linje) <= LENGST_LENKE else linje
    adresser = list(_adresser(rett))
    ord_ = rett
    for skrevet, _ in adresser:
        ord_ = ord_.replace(skrevet, " ", 1)
    return [hel for _, hel in adresser], " ".join(ord_.split()).strip(_RUNDT)


def _adresser(linje: str) -> Iterator[tuple[str, str]]:
    """Each as it is written, and as it should be: a phone may begin it with a large letter."""
    for treff in _ADRESSE.finditer(linje):
        skrevet = treff[0].rstrip(_ETTER)
        while skrevet.endswith((")", "]")) and skrevet.count(")") + skrevet.count("]") > skrevet.count(
            "("
        ) + skrevet.count("["):
            skrevet = skrevet[:-1].rstrip(_ETTER)
        begynnelse = "www." if skrevet.lower().startswith("www.") else skrevet.partition(":")[0]
        yield skrevet, f"{'https://' if begynnelse == 'www.' else ''}{begynnelse.lower()}{skrevet[len(begynnelse) :]}"
