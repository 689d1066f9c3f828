"""How long it takes from one municipality to another, where a source says so."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Kilde, Kommuneid
from regionportal.model.felt import Merke, felt
from regionportal.model.post import Datafil, Plass
from regionportal.model.tid import Dato
from regionportal.model.typer import Heltall, Modell, Navn

Reisemate = Literal["bil", "bil_ferje", "ferje", "hurtigbat"]


class Reisetid(Modell):
    """The time between two places of two municipalities, the same both ways. ``strekning`` says which places."""

    fra: Kommuneid = felt("Fra", "Den ene kommunen. Tida er den samme begge veier.")
    til: Kommuneid = felt("Til", "Den andre kommunen.")
    strekning: Annotated[Navn, Merke.TITTEL] = felt("Strekning", "Hvilke to steder tida gjelder.", "Nordvik–Sørvik")
    minutter: Annotated[Heltall, Field(ge=1, le=1440)] = felt("Minutter", "Hvor lang tid det tar.", 40)
    maate: Reisemate = felt("Hvordan", "Hvordan du reiser.")
    kilde: Annotated[Kilde, Merke.ANDRES] = felt("Kilde", "Hvor tida står.")
    merknad: Navn | None = felt(
        "Merknad", "Det leseren bør vite.", "Bare overfarten. Ventetid kommer i tillegg.", standard=None
    )

    @property
    def par(self) -> frozenset[str]:
        return frozenset((self.fra, self.til))

    @model_validator(mode="after")
    def _to_kommuner(self) -> Self:
        if self.fra == self.til:
            raise PydanticCustomError("felt:til", "er den samme kommunen som «fra»")
        return self


class Reisetider(Datafil):
    """The file data/reisetider.yml: one line for each pair, the quickest way that a source tells of."""

    plass = Plass("data/reisetider.yml", "jobb/vi-er-to/")

    reisetider: tuple[Reisetid, ...] = felt(
        "Reisetider", "Den raskeste måten mellom to kommuner som en kilde forteller om.", standard=()
    )
    oppdatert: Annotated[
        Dato | None, Merke.FORTID, felt("Oppdatert", "Dagens dato, hver gang du endrer noe.", "2026-11-22")
    ] = None

    @model_validator(mode="after")
    def _en_linje_for_hvert_par(self) -> Self:
        sett = set()
        for tid in self.reisetider:
            if tid.par in sett:
                raise PydanticCustomError(
                    "felt:reisetider", "har {fra} og {til} to ganger", {"fra": tid.fra, "til": tid.til}
                )
            sett.add(tid.par)
        return self
