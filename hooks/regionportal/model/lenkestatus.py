"""What the link check saw (``portal lenker``), as data/status/lenker.json keeps it. Programs write it, people do
not."""

from collections.abc import Mapping
from typing import Literal

from pydantic import model_validator

from regionportal.model.adresse import Nettadresse
from regionportal.model.tid import Dato
from regionportal.model.typer import Modell, Navn

BRUTT_ETTER = 3  # failed runs, on as many days: one bad day is not a dead link

Tilstand = Literal["ok", "flyttet", "svarer_ikke", "sperret"]
SVARER = ("ok", "flyttet")


class Lenkestatus(Modell):
    """One address: what the last run saw, and since when.

    ``flyttet`` answers at another ``adresse`` for good; ``sperret`` is an address that robots may not fetch, so nothing
    is known; ``svarer_ikke`` failed in the last run, for the reason in ``grunn``, and keeps the ``adresse`` that it was
    moved to while it still said so. ``feil`` are the days of the failed runs in a row, oldest first.
    """

    tilstand: Tilstand
    sjekket: Dato
    sist_ok: Dato | None = None
    adresse: Nettadresse | None = None
    grunn: Navn | None = None
    feil: tuple[Dato, ...] = ()

    @property
    def brutt(self) -> bool:
        return len(self.feil) >= BRUTT_ETTER

    @property
    def svarer(self) -> bool:
        return self.tilstand in SVARER


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
