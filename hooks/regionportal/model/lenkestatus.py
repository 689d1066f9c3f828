"""What the link check saw (``portal lenker``), as data/status/lenker.json keeps it. Programs write it, people do
not."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from regionportal.model.adresse import Nettadresse
from regionportal.model.tid import Dato
from regionportal.model.typer import Maskintekst, Modell

LENGSTE_GRUNN = 200
BRUTT_ETTER = 3  # failed runs, on as many days: one bad day is not a dead link

Tilstand = Literal["ok", "flyttet", "sperret", "usikker", "borte"]
SVARER = ("ok", "flyttet")
_SIKKERT_BORTE = re.compile(r"\b(?:404|410)\b")


class Lenkestatus(Modell):
    """One address: what the last run saw, and since when.

    ``flyttet`` answers at another ``adresse`` for good. ``sperret`` is an address that robots may not fetch, so nothing
    is known. ``borte`` is one that a person would say is dead, and ``usikker`` one that may be, or may be ill for a
    day; both for the reason in ``grunn``, and with the ``adresse`` that it was moved to while it still said so.
    ``feil`` are the days of the runs that found it ``borte``, since it last answered, oldest first.
    """

    tilstand: Tilstand
    sjekket: Dato
    sist_ok: Dato | None = None
    adresse: Nettadresse | None = None
    grunn: Annotated[Maskintekst, Field(max_length=LENGSTE_GRUNN)] | None = None
    feil: tuple[Dato, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _som_for(cls, verdi: object) -> object:
        """As an older file has it, where ``svarer_ikke`` was all of ``borte`` and ``usikker``, and firewalls too."""
        if not isinstance(verdi, dict) or verdi.get("tilstand") != "svarer_ikke":
            return verdi
        if _SIKKERT_BORTE.search(str(verdi.get("grunn"))):
            return verdi | {"tilstand": "borte"}
        return verdi | {"tilstand": "usikker", "feil": ()}

    @property
    def brutt(self) -> bool:
        """Dead, as far as the public is told. An unsure answer does not bring it back."""
        return len(self.feil) >= BRUTT_ETTER

    @property
    def svarer(self) -> bool:
        return self.tilstand in SVARER

    @property
    def seneste(self) -> date:
        """The latest day that it tells of."""
        return max(en for en in (self.sjekket, self.sist_ok, *self.feil) if en)


class Lenkestatuser(Modell):
    """The file data/status/lenker.json: the day of the last run that counted, and each address that was looked at.

    In the file, an address that was looked at on that day does not repeat it, so that a new run changes only the lines
    of what it saw change.
    """

    sjekket: Dato | None = None
    lenker: Mapping[Nettadresse, Lenkestatus] = {}

    @model_validator(mode="before")
    @classmethod
    def _fyll_ut_dagen(cls, verdi: object) -> object:
        if (
            not isinstance(verdi, dict)
            or not isinstance(verdi.get("sjekket"), str)
            or not isinstance(verdi.get("lenker"), dict)
        ):
            return verdi
        lenker = {
            url: _med_dag(en, verdi["sjekket"]) if isinstance(en, dict) else en for url, en in verdi["lenker"].items()
        }
        return verdi | {"lenker": lenker}


def _med_dag(lenke: dict, dag: str) -> dict:
    lenke = {"sjekket": dag} | lenke
    return ({"sist_ok": lenke["sjekket"]} | lenke) if lenke.get("tilstand") in SVARER else lenke
