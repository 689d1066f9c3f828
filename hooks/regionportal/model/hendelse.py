"""An event: on exact dates, or usually in some month."""

from datetime import date, datetime, time
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import (
    Dato,
    Heltall,
    Ingress,
    JaNei,
    Kilder,
    Klokkeslett,
    Markdown,
    Modell,
    Navn,
    Nettadresse,
    Oversettelse,
    Slug,
    Sted,
    Tekst,
)

Hendelsestype = Literal[
    "festival", "marked", "idrett", "kultur", "musikk", "teater", "museum", "merkedag", "konferanse", "bygdedager"
]


class Periode(Modell):
    """Whole days, both ends included."""

    fra: Dato
    til: Dato | None = None

    @property
    def siste(self) -> date:
        return self.til or self.fra

    @model_validator(mode="after")
    def _rekkefolge(self):
        if self.siste < self.fra:
            raise PydanticCustomError("felt:til", "slutter før den begynner ({fra})", {"fra": self.fra.isoformat()})
        return self


class Gjentakelse(Modell):
    """The date comes again each week, month or year (RFC 5545, 3.3.10), but not on the days in ``unntatt``."""

    hver: Literal["uke", "maned", "ar"]
    til: Dato | None = None
    unntatt: tuple[Dato, ...] = ()


class Tid(Periode):
    """When an event takes place: whole days, or from ``kl`` to ``slutt`` in the region's time zone."""

    kl: Klokkeslett | None = None
    slutt: Klokkeslett | None = None
    avlyst: JaNei = False
    gjentas: Gjentakelse | None = None

    @property
    def start(self) -> date | datetime:
        return self.fra if self.kl is None else datetime.combine(self.fra, time.fromisoformat(self.kl))

    @property
    def ende(self) -> date | datetime | None:
        """The end as people say it: the last day, or the time on it. None when only a start time is known."""
        if self.kl is None:
            return self.siste
        return datetime.combine(self.siste, time.fromisoformat(self.slutt)) if self.slutt else None

    @model_validator(mode="after")
    def _klokkeslett(self):
        if self.slutt and not self.kl:
            raise PydanticCustomError("felt:slutt", "har et klokkeslett, men «kl» mangler")
        if self.slutt and self.ende <= self.start:
            raise PydanticCustomError("felt:slutt", "slutter før den begynner ({kl})", {"kl": self.kl})
        if self.gjentas and self.gjentas.til and self.gjentas.til < self.fra:
            raise PydanticCustomError("felt:gjentas", "gjentakelsen slutter før den begynner ({fra})", {"fra": str(self.fra)})
        return self


class Hendelse(Modell):
    """One file data/hendelser/<id>.yml."""

    id: Slug
    navn: Navn
    navn_samisk: Navn | None = None
    navn_kvensk: Navn | None = None
    kommune: Slug
    ogsa_kommuner: tuple[Slug, ...] = ()
    type: Hendelsestype
    ingress: Ingress
    tekst: Markdown | None = None
    sted: Sted
    arrangor: Navn | None = None
    nettsted: Nettadresse | None = None
    datoer: tuple[Tid, ...] = ()
    maned: Annotated[Heltall, Field(ge=1, le=12)] | None = None
    tidspunkt: Tekst | None = None
    tidligere: tuple[Periode, ...] = ()
    merknad: Tekst | None = None
    passer_for: tuple[Slug, ...] = ()
    kilder: Kilder
    sjekkes_innen: Dato | None = None
    oppdatert: Dato
    en: Oversettelse | None = None

    @property
    def fil(self) -> str:
        return f"data/hendelser/{self.id}.yml"

    @property
    def kommuner(self) -> tuple[str, ...]:
        return (self.kommune, *self.ogsa_kommuner)

    @model_validator(mode="after")
    def _naar(self):
        if not self.datoer and not self.tidspunkt:
            raise PydanticCustomError(
                "felt:tidspunkt", "mangler. Skriv «datoer» når datoen er fastsatt, ellers når på året det vanligvis er"
            )
        if self.datoer and self.maned:
            raise PydanticCustomError("felt:maned", "kan ikke stå sammen med «datoer»: dagene er fastsatt. Ta bort «maned»")
        if len(self.datoer) > 1 and any(tid.gjentas for tid in self.datoer):
            raise PydanticCustomError("felt:datoer", "«gjentas» kan bare stå når lista har én dato")
        if len({tid.kl is None for tid in self.datoer}) > 1:
            raise PydanticCustomError("felt:datoer", "blander hele dager og klokkeslett. Skriv «kl» på alle eller ingen")
        if len({tid.start for tid in self.datoer}) < len(self.datoer):
            raise PydanticCustomError("felt:datoer", "har samme dato to ganger")
        return self
