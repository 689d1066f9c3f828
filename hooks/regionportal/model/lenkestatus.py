"""What the link check saw (``portal lenker``), as data/status/lenker.json keeps it. Programs write it, people do not."""

from collections.abc import Mapping
from typing import Literal

from regionportal.model.felles import Dato, Modell, Navn, Nettadresse

BRUTT_ETTER = 3  # failed runs, on as many days: one bad day is not a dead link

Tilstand = Literal["ok", "flyttet", "svarer_ikke", "sperret"]


class Lenkestatus(Modell):
    """One address: what the last run saw, and since when.

    ``flyttet`` answers at another ``adresse`` for good; ``sperret`` is an address that robots may not fetch, so nothing is
    known; ``svarer_ikke`` failed in the last run, for the reason in ``grunn``. ``feil`` are the days of the failed runs in a
    row, oldest first.
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


class Lenkestatuser(Modell):
    """The file data/status/lenker.json: the day of the last run that counted, and each address that was looked at."""

    sjekket: Dato | None = None
    lenker: Mapping[Nettadresse, Lenkestatus] = {}
