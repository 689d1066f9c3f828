"""A step of the first 90 days in a new home."""

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Id, Lenke, Temaid, ValgfrieKilder
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.typer import Heltall, Modell, Navn, Setninger

SISTE_DAG = 90


@oversettes
class Steg(Modell):
    """What to do, and by which day; the day of moving is day 1.

    The link is the municipality's own to the question ``tema``, or ``lenke`` where all have the same; or both. A step
    says where its facts are from, or only shows the way to a municipality's answer.
    """

    id: Id
    dag: Annotated[Heltall, Field(ge=1, le=SISTE_DAG)] = felt(
        "Dag", "Innen hvilken dag, fra 1 til 90. Flyttedagen er dag 1.", 8
    )
    tittel: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt("Tittel", "Hva leseren skal gjøre.", "Meld flytting")
    tekst: Annotated[Setninger, Merke.LOPENDE, Merke.OVERSETTES] = felt(
        "Tekst", "Én eller to setninger om hvorfor og hvordan.", "Du har åtte dager på deg."
    )
    tema: Temaid | None = felt("Tema", "Da går lenka til kommunens egen side om temaet.", standard=None)
    lenke: Lenke | None = felt("Lenke", "Når alle kommunene har den samme siden. Da må kilder være med.", standard=None)
    kilder: ValgfrieKilder = ()
    en: PaEngelsk = None

    @model_validator(mode="after")
    def _leder_videre(self) -> Self:
        if not (self.tema or self.lenke):
            raise PydanticCustomError("felt:tema", "mangler. Et steg har tema eller lenke, så leseren kommer videre")
        if self.lenke and not self.kilder:
            raise PydanticCustomError("felt:kilder", "mangler. Et steg med egen lenke har minst én kilde")
        return self
