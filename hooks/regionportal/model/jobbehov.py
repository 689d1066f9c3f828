"""A finding about what the region needs of people: measured, asked or projected."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import (
    Behovstemaid,
    Brodtekst,
    Ingress,
    Kilder,
    Kommuneid,
    Oppdatert,
    SjekkesInnen,
    Yrkesnavn,
)
from regionportal.model.felt import Merke, felt
from regionportal.model.hele_ting import sjekk_hele
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Plass, Post
from regionportal.model.tid import sjekk_rekkefolge
from regionportal.model.typer import MINST_EN, Heltall, Modell, Navn, Setninger, Tall
from regionportal.model.yrke import Utdanningsniva

Grunnlag = Literal["kartlegging", "undersokelse", "framskriving", "opplysning"]
Omradeniva = Literal["kommune", "region", "fylke", "landsdel"]
OmYrkene = Literal["trengs", "dekket", "utdannes"]


class Omrade(Modell):
    """For whom a figure speaks: a finding for a county is not one for a municipality."""

    i_linja = True

    navn: Annotated[Navn, Merke.TITTEL] = felt("Navn", "Stedet eller området funnet gjelder.", "Nordvik")
    niva: Omradeniva = felt("Hvor stort", "Et funn for et fylke er ikke et funn for en kommune.")
    kommuner: Annotated[tuple[Kommuneid, ...], *MINST_EN] = felt("Kommuner", "Kommunene her som funnet sier noe om.")


class Ar(Modell):
    """The years that a finding is about, both included."""

    i_linja = True

    fra: Annotated[Heltall, Field(ge=1900, le=2100)] = felt("Fra år", "Det første året funnet handler om.", 2014)
    til: Annotated[Heltall, Field(ge=1900, le=2100)] | None = felt(
        "Til år", "Det siste året, når det er flere.", 2015, standard=None
    )

    @model_validator(mode="after")
    def _rekkefolge(self) -> Self:
        sjekk_rekkefolge("til", self.fra, self.til, self.fra, det="det")
        return self

    @property
    def siste(self) -> int:
        return self.til or self.fra


@oversettes
class Maltall(Modell):
    """One number of a finding, as the source has it."""

    i_linja = True

    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Hva det teller", "Hva tallet sier noe om.", "Stillinger kartlagt"
    )
    verdi: Annotated[Tall, Merke.TALL] = felt(
        "Tall", "Tallet slik det står i kilden, uten mellomrom, med punktum foran desimalene.", 939
    )
    enhet: Annotated[Navn, Merke.TALL, Merke.OVERSETTES] = felt("Enhet", "Hva tallet teller eller måler.", "stillinger")
    kommune: Kommuneid | None = felt("Kommune", "Når tallet bare gjelder én kommune.", standard=None)
    en: PaEngelsk = None

    @model_validator(mode="after")
    def _hele(self) -> Self:
        sjekk_hele(self.verdi, self.enhet, self.navn)
        return self


class Behovsrad(Modell):
    """How many of an occupation a municipality needs in a year. Without ``antall`` it needs them, and no number is
    given; ``niva`` is said where it is another than the usual one for the occupation."""

    i_linja = True

    yrke: Annotated[Yrkesnavn, Merke.TITTEL] = felt(
        "Yrke", "Yrket, med navnet det har i lista over yrker.", "sykepleier"
    )
    kommune: Kommuneid = felt("Kommune", "Kommunen som trenger noen.")
    ar: Annotated[Heltall, Field(ge=2000, le=2100)] = felt("År", "Året behovet gjelder.", 2028)
    antall: Annotated[Heltall, Field(ge=1, le=10_000)] | None = felt(
        "Antall", "Hvor mange, når kilden har et tall.", 3, standard=None
    )
    niva: Utdanningsniva | None = felt(
        "Utdanning", "Når det kreves noe annet enn det vanlige for yrket.", standard=None
    )
    merknad: Annotated[Navn | None, Merke.OVERSETTES] = felt(
        "Merknad", "Noe kort leseren bør vite.", "Gjelder hele året", standard=None
    )

    @property
    def nokkel(self) -> tuple[str, str, int, str | None]:
        """What only one row of a finding may be about."""
        return (self.yrke, self.kommune, self.ar, self.niva)


@oversettes
class Jobbehov(Post):
    """One finding. ``yrker`` and ``rader`` name occupations as data/yrker.yml does, and ``om_yrkene`` says
    what the finding tells of them: they are needed, there were enough, or people are trained for them."""

    plass = Plass("data/jobbehov/{id}.yml", "jobb/#funn-{id}")

    tittel: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Tittel", "Hva funnet handler om.", "Helse og omsorg i hele regionen"
    )
    grunnlag: Grunnlag = felt(
        "Grunnlag", "Om noen har kartlagt det, spurt folk, regnet seg fram til det, eller bare fortalt det."
    )
    tema: Behovstemaid = felt("Tema", "Hva det mest handler om.", "helse")
    omrade: Omrade = felt("Område", "Hvem funnet gjelder.")
    ar: Ar = felt("År", "Hvilke år funnet handler om.")
    nivaer: tuple[Utdanningsniva, ...] = felt("Utdanning", "Hvilken utdanning det er bruk for.", standard=())
    yrker: tuple[Yrkesnavn, ...] = felt(
        "Yrker", "Yrkene funnet handler om, med navnene de har i lista over yrker.", standard=()
    )
    rader: tuple[Behovsrad, ...] = felt("Behov", "Én linje for hvert yrke, hver kommune og hvert år.", standard=())
    om_yrkene: OmYrkene = felt(
        "Om yrkene", "Om yrkene trengs, om det var nok av dem, eller om noen utdannes til dem.", standard="trengs"
    )
    ingress: Ingress
    tekst: Brodtekst = None
    tall: tuple[Maltall, ...] = felt("Tall", "Tall fra kilden.", standard=())
    forbehold: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Forbehold",
        "Det leseren bør vite før hun stoler på det.",
        "Kartleggingen er over ti år gammel. Les den som bakgrunn, ikke som dagens behov.",
        standard=None,
    )
    kilder: Kilder
    sjekkes_innen: SjekkesInnen = None
    oppdatert: Oppdatert
    en: PaEngelsk = None

    @property
    def navn(self) -> str:
        return self.tittel

    @property
    def kommuner(self) -> tuple[str, ...]:
        return self.omrade.kommuner

    @property
    def hjemkommune(self) -> str | None:
        return self.omrade.kommuner[0] if self.omrade.niva == "kommune" else None

    @property
    def nevner(self) -> tuple[str, ...]:
        """Every occupation that the finding is about, by name, once."""
        return tuple(dict.fromkeys((*self.yrker, *(rad.yrke for rad in self.rader))))

    @model_validator(mode="after")
    def _en_rad_om_hvert(self) -> Self:
        sett = set()
        for nummer, rad in enumerate(self.rader, start=1):
            if rad.nokkel in sett:
                feil = {"nummer": nummer, "yrke": rad.yrke, "kommune": rad.kommune, "ar": rad.ar}
                raise PydanticCustomError("felt:rader", "har {yrke} i {kommune} i {ar} to ganger (rad {nummer})", feil)
            sett.add(rad.nokkel)
            if rad.kommune not in self.omrade.kommuner:
                feil = {"nummer": nummer, "kommune": rad.kommune}
                raise PydanticCustomError(
                    "felt:rader", "er om {kommune} i rad {nummer}, som ikke er med i «omrade»", feil
                )
        return self
