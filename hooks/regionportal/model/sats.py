"""A sum of money or a rate that can change: it stands in one place, with a source and a day to look again."""

from typing import Annotated

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Dato, Kilder, Modell, Navn, Nettadresse, Slug, Tekst, TidspunktFelt


class Myndighet(Modell):
    """Who decides the rate, and where they say what it is today."""

    navn: Navn
    url: Nettadresse


def _tall_eller_ord(verdi: object) -> object:
    if isinstance(verdi, bool) or not isinstance(verdi, int | float | str) or not str(verdi).strip():
        raise ValueError("skriv et tall, eller noen ord når tallet ikke er kjent")
    return verdi


TallEllerOrd = Annotated[int | float | str, BeforeValidator(_tall_eller_ord)]


class Sats(Modell):
    """One entry of data/satser.yml. ``verdi`` is words where no source gives a number."""

    id: Slug
    navn: Navn
    verdi: TallEllerOrd
    enhet: Navn | None = None
    gjelder_fra: TidspunktFelt
    gjelder_til: TidspunktFelt | None = None
    gjelder_for: Navn
    myndighet: Myndighet | None = None
    kilder: Kilder
    sjekkes_innen: Dato
    merknad: Tekst | None = None

    @model_validator(mode="after")
    def _rekkefolge(self):
        if self.gjelder_til and self.gjelder_til.siste_dag < self.gjelder_fra.forste_dag:
            raise PydanticCustomError("felt:gjelder_til", "slutter før den begynner ({fra})", {"fra": str(self.gjelder_fra)})
        return self


class Satser(Modell):
    """The file data/satser.yml."""

    satser: tuple[Sats, ...]
    oppdatert: Dato

    @property
    def fil(self) -> str:
        return "data/satser.yml"
