"""A point on the earth, as data have it: degrees with decimals (WGS 84)."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from regionportal.ground.feilskrevet_punkt import uten_punktum
from regionportal.model.typer import Grader


@dataclass(frozen=True, slots=True)
class _Hoyst:
    """A number of degrees, at most so many either way; one that is too large is told by what it looks like."""

    mest: int

    def __get_pydantic_core_schema__(self, kilde: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._sjekk, handler(kilde))

    def __get_pydantic_json_schema__(self, skjema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(skjema), "minimum": -self.mest, "maximum": self.mest}

    def _sjekk(self, verdi: float) -> float:
        if abs(verdi) > self.mest:
            raise ValueError(f"{verdi} er ikke grader: høyst {self.mest}. {uten_punktum(verdi)}")
        return verdi


Breddegrad = Annotated[Grader, _Hoyst(90)]
Lengdegrad = Annotated[Grader, _Hoyst(180)]
