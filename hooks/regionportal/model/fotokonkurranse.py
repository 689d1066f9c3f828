"""A photo contest: its theme, its rules, and the pictures that were sent in by people who said yes to be named."""

from datetime import date
from typing import Annotated, Literal, Self, get_args

from pydantic import AfterValidator, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.adresse import Markdown
from regionportal.model.felles import Bilde, Ingress, Kilder, Kommuneid, Oppdatert
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Plass, Post
from regionportal.model.tid import Dato, sjekk_rekkefolge
from regionportal.model.typer import JaNei, Modell, Navn, Setninger

ApenLisens = Literal["CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0"]
Plassering = Literal["forste", "andre", "tredje", "hederlig"]
PLASSER: tuple[Plassering, ...] = get_args(Plassering)
Fase = Literal["kommer", "pagar", "vurderes", "avgjort"]


def _ja(verdi: bool) -> bool:
    if not verdi:
        raise ValueError(
            "må være true: fotografen har sagt ja til at navn og bilde står her. Ellers tar du bort bidraget"
        )
    return verdi


class Bidrag(Bilde):
    """A picture that was sent in. ``foto`` is the name that the photographer chose to be published under."""

    lisens: Annotated[ApenLisens, Merke.ANDRES] = felt(
        "Lisens", "Den åpne lisensen fotografen har gitt bildet.", "CC BY 4.0"
    )
    tittel: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Tittel", "Det fotografen kaller bildet.", "Først på isen"
    )
    kommune: Kommuneid = felt("Kommune", "Kommunen der bildet er tatt.")
    samtykke: Annotated[JaNei, AfterValidator(_ja)] = felt(
        "Samtykke",
        "Skriv true når fotografen har sagt ja, skriftlig, til at navnet og bildet står på nett med lisensen.",
        True,
    )
    plassering: Plassering | None = felt(
        "Plassering",
        "Bare for vinnere, når fristen er ute: forste, andre, tredje eller hederlig.",
        "forste",
        standard=None,
    )


class Innsendingstid(Modell):
    """From the first day to the last, both included."""

    fra: Dato = felt("Fra", "Første dag det går an å sende inn.", "2026-10-01")
    til: Dato = felt("Til", "Siste dag det går an å sende inn.", "2026-11-15")

    @model_validator(mode="after")
    def _rekkefolge(self) -> Self:
        sjekk_rekkefolge("til", self.fra, self.til, self.fra)
        return self


@oversettes
class Fotokonkurranse(Post):
    """One contest."""

    plass = Plass("data/fotokonkurranser/{id}.yml", "fotokonkurranse/{id}/")

    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN, Merke.OVERSETTES] = felt(
        "Navn", "Det konkurransen heter.", "Lys i vinduene"
    )
    tema: Annotated[Navn, Merke.OVERSETTES] = felt(
        "Tema", "Hva bildene skal vise, i noen få ord.", "Hverdagen i mørketida"
    )
    ingress: Ingress
    arrangor: Navn = felt("Arrangør", "Laget, kommunen eller firmaet som står bak.", "Kystlaget")
    periode: Innsendingstid = felt("Når", "Dagene det går an å sende inn bilder.")
    deltakere: Annotated[Setninger, Merke.OVERSETTES] = felt(
        "Hvem kan være med", "Hvem som kan sende inn bilder.", "Alle som bor i kommunen."
    )
    innsending: Annotated[Markdown, Merke.OVERSETTES] = felt(
        "Slik sender du inn",
        "Hvor bildet sendes, og hva som må følge med.",
        "Lever bildet på biblioteket, med tittel og navnet du vil stå med.",
    )
    regler: Annotated[Markdown, Merke.OVERSETTES] = felt(
        "Regler",
        "Reglene, gjerne som liste. Skriv også hvilke lisenser bildene kan ha.",
        "Du har tatt bildet selv, og det får lisensen CC BY 4.0.",
    )
    kaaring: Annotated[Setninger, Merke.OVERSETTES] = felt(
        "Slik kåres vinnerne", "Hvem som velger, og etter hva.", "Tre medlemmer av laget velger."
    )
    bidrag: tuple[Bidrag, ...] = felt("Bidrag", "Bildene som er med.", standard=())
    kilder: Kilder
    oppdatert: Oppdatert
    en: PaEngelsk = None

    @property
    def kommuner(self) -> tuple[str, ...]:
        """Where the pictures were taken."""
        return tuple(dict.fromkeys(en.kommune for en in self.bidrag))

    @property
    def hjemkommune(self) -> None:
        """It is for all, also while the pictures so far are from one place."""
        return None

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
    def _bidragene(self) -> Self:
        filer = [en.fil for en in self.bidrag]
        if len(set(filer)) < len(filer):
            raise PydanticCustomError("felt:bidrag", "har samme bilde to ganger")
        plasser = [en.plassering for en in self.vinnere if en.plassering != "hederlig"]
        if plasser != list(PLASSER[: len(plasser)]):
            raise PydanticCustomError("felt:bidrag", "må ha ett bilde på hver plass: forste, så andre, så tredje")
        return self
