"""The vacancies that Nav's open feed told of (``portal stillinger``), as data/status/stillinger.json keeps them.

Programs write the file, people do not. Of an advertisement only what is here is kept: no contact person, no
description. Whoever wrote it, it leads to Nav's own site for vacancies, and nowhere else.
"""

import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field, ValidationInfo, field_validator

from regionportal.model.adresse import Nettadresse
from regionportal.model.felt import Merke, felt
from regionportal.model.typer import MINST_EN, Maskintekst, Modell, Slug, monster

HOS_NAV = "https://arbeidsplassen.nav.no/stillinger/stilling/"
NAVS_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
ETAG = re.compile(r"[!-~]{1,200}", re.ASCII)  # what a header can give back
AR = range(1990, 2200)
LENGST_TITTEL, LENGST_NAVN, LENGST_FRIST = 160, 120, 40
FERSK = timedelta(hours=24)  # an older reading may name vacancies that are gone

Omfang = Literal["heltid", "deltid"]
Sektor = Literal["offentlig", "privat"]


def _uten_adresser(tekst: str) -> str:
    if any(map(leder_ut, tekst.split())):
        raise ValueError("har en adresse, som programmer gjør til ei lenke")
    return tekst


def leder_ut(ord_: str) -> bool:
    """Whether readers of mail and feeds make a link of the word."""
    return any(en in ord_.lower() for en in ("://", "www.", "@"))


def _i_var_tid(tid: datetime) -> datetime:
    if tid.year not in AR:
        raise ValueError(f"er i {tid.year}. Årene {AR[0]} til {AR[-1]} er tillatt")
    return tid


NavId = Annotated[Maskintekst, monster(NAVS_ID.pattern, "dette er ikke en id hos Nav")]
Etag = Annotated[Maskintekst, monster(ETAG.pattern, "dette er ikke et merke som Nav gir ei side")]
NavTid = Annotated[AwareDatetime, AfterValidator(_i_var_tid)]
_Linje = Annotated[Maskintekst, AfterValidator(_uten_adresser)]


class Stilling(Modell):
    """One advertisement. ``frist_tekst`` is the deadline where it is words, as in «Snarest»; after ``utloper`` it must
    not show."""

    id: NavId = felt("Id", "Navs id for annonsen.")
    tittel: Annotated[_Linje, Field(max_length=LENGST_TITTEL), Merke.OVERSETTES] = felt(
        "Tittel", "Tittelen på annonsen."
    )
    arbeidsgiver: Annotated[_Linje, Field(max_length=LENGST_NAVN)] | None = felt(
        "Arbeidsgiver", "Hvem som søker.", standard=None
    )
    kommuner: Annotated[tuple[Slug, ...], *MINST_EN] = felt("Kommuner", "Id-ene til kommunene arbeidsplassen er i.")
    frist: NavTid | None = felt("Frist", "Når søknaden må være sendt.", standard=None)
    frist_tekst: Annotated[_Linje, Field(max_length=LENGST_FRIST)] | None = felt(
        "Frist med ord", "Det som står der det ikke er noen dato, som «Snarest».", standard=None
    )
    omfang: Omfang | None = felt("Omfang", "Heltid eller deltid.", standard=None)
    sektor: Sektor | None = felt("Sektor", "Offentlig eller privat.", standard=None)
    lenke: Nettadresse = felt("Lenke", "Annonsen hos Nav.")
    endret: NavTid = felt("Endret", "Når annonsen sist ble endret.")
    utloper: NavTid = felt("Utløper", "Når annonsen er borte.")

    @field_validator("lenke")
    @classmethod
    def _hos_nav(cls, lenke: str, info: ValidationInfo) -> str:
        if lenke != HOS_NAV + info.data.get("id", ""):
            raise ValueError(f"leder et annet sted enn til annonsen hos Nav, {HOS_NAV}…")
        return lenke

    @field_validator("kommuner")
    @classmethod
    def _hver_en_gang(cls, kommuner: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(kommuner)) < len(kommuner):
            raise ValueError("har samme kommune to ganger")
        return kommuner


class Feedplass(Modell):
    """Where in the feed the next reading goes on: the last page that was read, and its ETag then."""

    id: NavId
    etag: Etag | None = None


class Stillinger(Modell):
    """The file data/status/stillinger.json: when Nav was last read to the end, where, and the vacancies that were
    open."""

    lest: NavTid | None = None
    plass: Feedplass | None = None
    stillinger: tuple[Stilling, ...] = ()

    @field_validator("stillinger")
    @classmethod
    def _hver_id_en_gang(cls, stillinger: tuple[Stilling, ...]) -> tuple[Stilling, ...]:
        if len({en.id for en in stillinger}) < len(stillinger):
            raise ValueError("har samme annonse to ganger")
        return stillinger

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
