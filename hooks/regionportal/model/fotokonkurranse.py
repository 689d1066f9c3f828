"""A photo contest: its theme, its rules, and the pictures that were sent in by people who said yes to be named."""

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import (
    Bilde,
    Dato,
    Ingress,
    JaNei,
    Kilder,
    Markdown,
    Modell,
    Navn,
    Oversettelse,
    Slug,
    Tekst,
)

ApenLisens = Literal["CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0"]
Plassering = Literal["forste", "andre", "tredje", "hederlig"]
PLASSER: tuple[Plassering, ...] = get_args(Plassering)
Fase = Literal["kommer", "pagar", "vurderes", "avgjort"]


def _ja(verdi: bool) -> bool:
    if not verdi:
        raise ValueError("må være true: fotografen har sagt ja til at navn og bilde står her. Ellers tar du bort bidraget")
    return verdi


class Bidrag(Bilde):
    """A picture that was sent in. ``foto`` is the name that the photographer chose to be published under."""

    lisens: ApenLisens = Field(title="Lisens", description="Den åpne lisensen fotografen har gitt bildet.", examples=["CC BY 4.0"])
    tittel: Navn = Field(title="Tittel", description="Det fotografen kaller bildet.", examples=["Først på isen"])
    kommune: Slug = Field(title="Kommune", description="Kommunen der bildet er tatt.")
    samtykke: Annotated[JaNei, AfterValidator(_ja)] = Field(
        title="Samtykke",
        description="Skriv true når fotografen har sagt ja, skriftlig, til at navnet i «foto» og bildet står på nett med lisensen.",
    )
    plassering: Plassering | None = Field(
        None, title="Plassering", description="Bare for vinnere, når fristen er ute: forste, andre, tredje eller hederlig."
    )


class Innsendingstid(Modell):
    """From the first day to the last, both included."""

    fra: Dato = Field(title="Fra", description="Første dag det går an å sende inn.", examples=["2026-09-01"])
    til: Dato = Field(title="Til", description="Siste dag det går an å sende inn.", examples=["2026-10-31"])

    @model_validator(mode="after")
    def _rekkefolge(self):
        if self.til < self.fra:
            raise PydanticCustomError("felt:til", "slutter før den begynner ({fra})", {"fra": self.fra.isoformat()})
        return self


class Fotokonkurranse(Modell):
    """One file data/fotokonkurranser/<id>.yml."""

    id: Slug
    navn: Navn = Field(title="Navn", description="Det konkurransen heter.", examples=["Hverdagen i mørketida"])
    tema: Navn = Field(title="Tema", description="Hva bildene skal vise, i noen få ord.", examples=["Lys i vinduene"])
    ingress: Ingress = Field(title="Ingress", description="Én eller to setninger, høyst 200 tegn.")
    arrangor: Navn = Field(title="Arrangør", description="Laget, kommunen eller firmaet som står bak.")
    periode: Innsendingstid = Field(title="Når", description="Dagene det går an å sende inn bilder.")
    deltakere: Tekst = Field(title="Hvem kan være med", description="Hvem som kan sende inn bilder.")
    innsending: Markdown = Field(title="Slik sender du inn", description="Hvor bildet sendes, og hva som må følge med.")
    regler: Markdown = Field(title="Regler", description="Reglene, gjerne som liste. Skriv også hvilke lisenser bildene kan ha.")
    kaaring: Tekst = Field(title="Slik kåres vinnerne", description="Hvem som velger, og etter hva.")
    bidrag: tuple[Bidrag, ...] = Field((), title="Bidrag", description="Bildene som er med.")
    kilder: Kilder = Field(title="Kilder", description="Der konkurransen er kunngjort.")
    oppdatert: Dato = Field(title="Oppdatert", description="Dagens dato.")
    en: Oversettelse | None = Field(None, title="På engelsk", description="Navn og ingress på engelsk.")

    @property
    def fil(self) -> str:
        return f"data/fotokonkurranser/{self.id}.yml"

    @property
    def vinnere(self) -> tuple[Bidrag, ...]:
        """Those with a place, the first first, then the honourable mentions."""
        return tuple(sorted((en for en in self.bidrag if en.plassering), key=lambda en: PLASSER.index(en.plassering)))

    @property
    def andre(self) -> tuple[Bidrag, ...]:
        return tuple(en for en in self.bidrag if not en.plassering)

    def fasen(self, dag: date) -> Fase:
        """Before, while and after pictures are taken in; and when there are winners."""
        if dag <= self.periode.til:
            return "kommer" if dag < self.periode.fra else "pagar"
        return "avgjort" if self.vinnere else "vurderes"

    @model_validator(mode="after")
    def _bidragene(self):
        filer = [en.fil for en in self.bidrag]
        if len(set(filer)) < len(filer):
            raise PydanticCustomError("felt:bidrag", "har samme bilde to ganger")
        plasser = [en.plassering for en in self.vinnere if en.plassering != "hederlig"]
        if plasser != list(PLASSER[: len(plasser)]):
            raise PydanticCustomError("felt:bidrag", "må ha ett bilde på hver plass: forste, så andre, så tredje")
        return self
