"""A finding about what the region needs of people: measured, asked or projected."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import MINST_EN, Dato, Heltall, Ingress, Kilder, Markdown, Modell, Navn, Slug, Tall, Tekst
from regionportal.model.yrke import Utdanningsniva

Grunnlag = Literal["kartlegging", "undersokelse", "framskriving"]
OmYrkene = Literal["trengs", "dekket", "utdannes"]
Behovstema = Literal["helse", "skole", "kommune", "alle", "bygg", "bolig", "flytting", "utdanning", "naring"]


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


class Behovsrad(Modell):
    """How many of an occupation a municipality needs in a year. Without ``antall`` it needs them, and no number is given;
    ``niva`` is said where it is another than the usual one for the occupation."""

    yrke: Navn
    kommune: Slug
    ar: Annotated[Heltall, Field(ge=2000, le=2100)]
    antall: Annotated[Heltall, Field(ge=1, le=10_000)] | None = None
    niva: Utdanningsniva | None = None
    merknad: Navn | None = None

    @property
    def nokkel(self) -> tuple[str, str, int, str | None]:
        """What only one row of a finding may be about."""
        return (self.yrke, self.kommune, self.ar, self.niva)


class Jobbehov(Modell):
    """One file data/jobbehov/<id>.yml. ``yrker`` and ``rader`` name occupations as data/yrker.yml does, and ``om_yrkene`` says
    what the finding tells of them: they are needed, there were enough, or people are trained for them."""

    id: Slug
    tittel: Navn
    grunnlag: Grunnlag
    tema: Behovstema
    omrade: Omrade
    ar: Ar
    nivaer: tuple[Utdanningsniva, ...] = ()
    yrker: tuple[Navn, ...] = ()
    rader: tuple[Behovsrad, ...] = ()
    om_yrkene: OmYrkene = "trengs"
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
    def nevner(self) -> tuple[str, ...]:
        """Every occupation that the finding is about, by name, once."""
        return tuple(dict.fromkeys((*self.yrker, *(rad.yrke for rad in self.rader))))

    @property
    def hovedtall(self) -> Maltall | None:
        """The number that may stand alone: one municipality's share of a wider finding may not."""
        egne = (tall for tall in self.tall if tall.kommune is None or self.omrade.niva == "kommune")
        return next(egne, None)

    @model_validator(mode="after")
    def _en_rad_om_hvert(self):
        sett = set()
        for nummer, rad in enumerate(self.rader, start=1):
            if rad.nokkel in sett:
                feil = {"nummer": nummer, "yrke": rad.yrke, "kommune": rad.kommune, "ar": rad.ar}
                raise PydanticCustomError("felt:rader", "har {yrke} i {kommune} i {ar} to ganger (rad {nummer})", feil)
            sett.add(rad.nokkel)
            if rad.kommune not in self.omrade.kommuner:
                feil = {"nummer": nummer, "kommune": rad.kommune}
                raise PydanticCustomError("felt:rader", "er om {kommune} i rad {nummer}, som ikke er med i «omrade»", feil)
        return self
