"""How long it takes from one municipality to another, where a source says so."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Dato, Heltall, Kilde, Modell, Navn, Slug

Reisemate = Literal["bil", "bil_ferje", "ferje", "hurtigbat"]


class Reisetid(Modell):
    """The time between two places of two municipalities, the same both ways. ``strekning`` says which places."""

    fra: Slug
    til: Slug
    strekning: Navn
    minutter: Annotated[Heltall, Field(ge=1, le=1440)]
    maate: Reisemate
    kilde: Kilde
    merknad: Navn | None = None

    @property
    def par(self) -> frozenset[str]:
        return frozenset((self.fra, self.til))

    @model_validator(mode="after")
    def _to_kommuner(self):
        if self.fra == self.til:
            raise PydanticCustomError("felt:til", "er den samme kommunen som «fra»")
        return self


class Reisetider(Modell):
    """The file data/reisetider.yml: one line for each pair, the quickest way that a source tells of."""

    reisetider: tuple[Reisetid, ...] = ()
    oppdatert: Dato | None = None

    @property
    def fil(self) -> str:
        return "data/reisetider.yml"

    @model_validator(mode="after")
    def _en_linje_for_hvert_par(self):
        sett = set()
        for tid in self.reisetider:
            if tid.par in sett:
                raise PydanticCustomError("felt:reisetider", "har {fra} og {til} to ganger", {"fra": tid.fra, "til": tid.til})
            sett.add(tid.par)
        return self
