"""A step of the first 90 days in a new home."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Heltall, Kilde, Lenke, Modell, Navn, Slug, Tekst

SISTE_DAG = 90


class Steg(Modell):
    """What to do, and by which day; the day of moving is day 1.

    The link is the municipality's own to the question ``tema``, or ``lenke`` where all have the same; or both. A step says
    where its facts are from, or only shows the way to a municipality's answer.
    """

    id: Slug
    dag: Annotated[Heltall, Field(ge=1, le=SISTE_DAG)]
    tittel: Navn
    tekst: Tekst
    tema: Slug | None = None
    lenke: Lenke | None = None
    kilder: tuple[Kilde, ...] = ()

    @model_validator(mode="after")
    def _leder_videre(self):
        if not (self.tema or self.lenke):
            raise PydanticCustomError("felt:tema", "mangler. Et steg har tema eller lenke, så leseren kommer videre")
        if self.lenke and not self.kilder:
            raise PydanticCustomError("felt:kilder", "mangler. Et steg med egen lenke har minst én kilde")
        return self
