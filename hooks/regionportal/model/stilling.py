"""The vacancies that Nav's open feed told of (``portal stillinger``), as data/status/stillinger.json keeps them.

Programs write the file, people do not. Of an advertisement only what is here is kept: no contact person, no
description.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import AwareDatetime

from regionportal.model.adresse import Nettadresse
from regionportal.model.typer import MINST_EN, Modell, Slug, Tekst, monster

FERSK = timedelta(hours=24)  # an older reading may name vacancies that are gone

Omfang = Literal["heltid", "deltid"]
Sektor = Literal["offentlig", "privat"]


class Stilling(Modell):
    """One advertisement. ``frist_tekst`` is the deadline where it is words, as in «Snarest»; after ``utloper`` it must
    not show."""

    id: Annotated[Tekst, monster(r"[0-9A-Za-z-]{1,64}", "dette er ikke id-en til en annonse")]
    tittel: Tekst
    arbeidsgiver: Tekst | None = None
    kommuner: Annotated[tuple[Slug, ...], *MINST_EN]
    frist: AwareDatetime | None = None
    frist_tekst: Tekst | None = None
    omfang: Omfang | None = None
    sektor: Sektor | None = None
    lenke: Nettadresse
    endret: AwareDatetime
    utloper: AwareDatetime


class Feedplass(Modell):
    """Where in the feed the next reading goes on: the last page that was read, and its ETag then."""

    id: Tekst
    etag: Tekst | None = None


class Stillinger(Modell):
    """The file data/status/stillinger.json: when Nav was last read to the end, where, and the vacancies that were
    open."""

    lest: AwareDatetime | None = None
    plass: Feedplass | None = None
    stillinger: tuple[Stilling, ...] = ()

    def i(self, kommuner: Collection[str]) -> "Stillinger":
        """Without the municipalities that are no longer in the region, and what lies only in them."""
        alle = (
            en.model_copy(update={"kommuner": tuple(id_ for id_ in en.kommuner if id_ in kommuner)})
            for en in self.stillinger
        )
        return self.model_copy(update={"stillinger": tuple(en for en in alle if en.kommuner)})

    def fersk(self, na: datetime) -> bool:
        """The reading is so new that it may be shown. One from later than now is of a clock that is wrong."""
        return self.lest is not None and timedelta(0) <= na - self.lest < FERSK

    def apne(self, na: datetime) -> tuple[Stilling, ...]:
        """What may be shown at that time, the nearest deadline first; nothing when the reading is too old."""
        if not self.fersk(na):
            return ()
        apne = (en for en in self.stillinger if en.utloper > na)
        return tuple(sorted(apne, key=lambda en: (en.frist or en.utloper, en.tittel, en.id)))
