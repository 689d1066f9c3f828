"""A finding about what the region needs of people: measured, asked or projected."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import MINST_EN, Dato, Heltall, Ingress, Kilder, Markdown, Modell, Navn, Slug, Tall, Tekst

Grunnlag = Literal["kartlegging", "undersokelse", "framskriving"]
Behovstema = Literal["helse", "skole", "kommune", "alle", "bygg", "bolig", "flytting", "utdanning", "naring"]
Utdanningsniva = Literal["grunnskole", "fagbrev", "bachelor", "master", "videreutdanning"]


class Omrade(Modell):
    """For whom a figure speaks: a finding for a county is not one for a municipality."""

    navn: Navn
    niva: Literal["kommune", "region", "fylke", "landsdel"]
    kommuner: Annotated[tuple[Slug, ...], *MINST_EN]


class Ar(Modell):
    """The years that a finding is about, both included."""

    fra: Annotated[Heltall, Field(ge=1900, le=2100)]
    til: Annotated[Heltall, Field(ge=1900, le=2100)] | None = None

    @model_validator(mode="after")
    def _rekkefolge(self):
        if self.til and self.til < self.fra:
            raise PydanticCustomError("felt:til", "slutter før det begynner ({fra})", {"fra": self.fra})
        return self


class Maltall(Modell):
    """One number of a finding, as the source has it."""

    navn: Navn
    verdi: Tall
    enhet: Navn
    kommune: Slug | None = None


class Jobbehov(Modell):
    """One file data/jobbehov/<id>.yml."""

    id: Slug
    tittel: Navn
    grunnlag: Grunnlag
    tema: Behovstema
    omrade: Omrade
    ar: Ar
    nivaer: tuple[Utdanningsniva, ...] = ()
    yrker: tuple[Navn, ...] = ()
    ingress: Ingress
    tekst: Markdown | None = None
    tall: tuple[Maltall, ...] = ()
    forbehold: Tekst | None = None
    kilder: Kilder
    sjekkes_innen: Dato | None = None
    oppdatert: Dato

    @property
    def fil(self) -> str:
        return f"data/jobbehov/{self.id}.yml"

    @property
    def hovedtall(self) -> Maltall | None:
        """The number that may stand alone: one municipality's share of a wider finding may not."""
        egne = (tall for tall in self.tall if tall.kommune is None or self.omrade.niva == "kommune")
        return next(egne, None)
