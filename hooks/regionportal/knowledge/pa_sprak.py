"""What a record says in the language of a page: its translation where it has one, else its own words, marked as such.

The marks are two characters that no text has (noncharacters of Unicode), so that they follow the words through filters
and sentences to the page, where they become ``lang``, or go.
"""

import re
from functools import cache
from gettext import NullTranslations

from regionportal.kontekst import EGET, Kontekst
from regionportal.model.felt import Merke, merkede
from regionportal.model.oversettelse import Oversettelse
from regionportal.model.typer import Modell

FRA, TIL = "\ufdd0", "\ufdd1"
MERKET = re.compile(f"{FRA}([^{FRA}{TIL}]*){TIL}")
_MERKER = re.compile(f"[{FRA}{TIL}]")


def merket(tekst: str) -> str:
    """The text, marked as one in the portal's own language."""
    return f"{FRA}{tekst}{TIL}"


def uten_merker(tekst: str) -> str:
    return _MERKER.sub("", tekst)


def tekst(hva: Modell, felt: str, kontekst: Kontekst) -> str:
    """The field as people read it where nothing can be marked."""
    return uten_merker(str(i_spraket(hva, felt, kontekst.sprak)))


def i_spraket(hva: Modell, felt: str, sprak: str) -> object:
    """The value of a field, or of what the kind calls ``navn``, in the language."""
    if felt == "navn" and felt not in type(hva).model_fields:
        felt = next(iter(merkede(type(hva), Merke.TITTEL)), felt)
    verdi = getattr(hva, felt)
    if sprak == EGET or felt not in oversettes(type(hva)) or not isinstance(verdi, str | tuple):
        return verdi
    return _oversatt(hva, felt, sprak, verdi)


def _oversatt(hva: Modell, felt: str, sprak: str, verdi: str | tuple) -> object:
    blokk = getattr(hva, sprak, None)
    annen = getattr(blokk, felt, None) or getattr(hva, f"{felt}_engelsk", None)
    if not annen:
        samme_navn = blokk is not None and felt in _egennavn(type(hva))
        return verdi if samme_navn else _merkede(verdi)
    gammel = isinstance(blokk, Oversettelse) and felt in blokk.gamle
    return f"{annen}{_skille(annen)}{merket(verdi)}" if gammel and isinstance(verdi, str) else annen


@cache
def oversettes(modell: type[Modell]) -> frozenset[str]:
    """The fields that may be said in another language."""
    egne = merkede(modell, Merke.OVERSETTES)
    return frozenset(egne) | {
        navn.removesuffix("_engelsk") for navn in modell.model_fields if navn.endswith("_engelsk")
    }


class Umerket(NullTranslations):
    """What a catalogue falls back on: the portal's own words, marked as such."""

    def gettext(self, message: str) -> str:
        return merket(message)


@cache
def _egennavn(modell: type[Modell]) -> frozenset[str]:
    return frozenset(merkede(modell, Merke.EGENNAVN))


def _merkede(verdi: str | tuple) -> str | tuple:
    return merket(verdi) if isinstance(verdi, str) else tuple(merket(en) if isinstance(en, str) else en for en in verdi)


def _skille(tekst: str) -> str:
    """What stands between a translation and the words that it is no longer of."""
    return "\n\n" if "\n" in tekst else " "
