"""What a value may be: text of a form, a number, a list with something in it.

A message in a ``ValueError`` here is read by an editor: it says in Norwegian what is allowed.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from regionportal.feil import vis
from regionportal.ground import tegn
from regionportal.ground.skrevet_tall import Tvilstall, hva_menes, kan_vaere_tusen

TALLFORM = "skriv et tall, med punktum foran desimalene"
LENGSTE_ORD = 80
_UBRUTT, _LANGT_ORD = re.compile(rf"\S{{{LENGSTE_ORD + 1},}}"), re.compile(rf"\w{{{LENGSTE_ORD + 1},}}")
STORSTE_TALL, FLEST_DESIMALER = 999_999_999_999, 6
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Modell(BaseModel):
    """Frozen, and refuses a field that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    i_linja: ClassVar[bool] = False  # so small that it stands in one line of a file, as in {navn: Reisadalen}


Tekst = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def _synlig(verdi: str) -> str:
    if tegn.uten(verdi) != verdi:
        raise ValueError("har tegn som ikke synes, eller ser ut som andre")
    return verdi


Maskintekst = Annotated[Tekst, AfterValidator(_synlig)]  # what no reader of YAML has looked at letter by letter


def sjekk_ord(tekst: str) -> str:
    """The text. ``ValueError`` for a word that no line on a phone, and no card that is shared, has room for."""
    for treff in _UBRUTT.finditer(tekst):
        if "://" not in treff[0] and (ord_ := _LANGT_ORD.search(treff[0])):
            raise ValueError(f"«{ord_[0][:20]}…» er {len(ord_[0])} tegn uten mellomrom. Høyst {LENGSTE_ORD} er tillatt")
    return tekst


LENGSTE_NAVN = 120
Navn = Annotated[Tekst, Field(max_length=LENGSTE_NAVN), AfterValidator(sjekk_ord)]
Setninger = Annotated[Tekst, Field(max_length=1_000), AfterValidator(sjekk_ord)]
Heltall = Annotated[int, Field(strict=True)]
JaNei = Annotated[bool, Field(strict=True)]


def tusen_i(verdi: object) -> str | None:
    """A number that someone may have parted in thousands, as it was written. None for any other value."""
    skrevet = verdi.skrevet if isinstance(verdi, Tvilstall) else verdi
    return skrevet if isinstance(skrevet, str) and kan_vaere_tusen(skrevet) else None


def ikke_tusen(verdi: object) -> object:
    """The value. ``ValueError`` asks of a number that someone may have parted in thousands."""
    if skrevet := tusen_i(verdi):
        raise ValueError(hva_menes(skrevet))
    return verdi


def _tall(verdi: object) -> object:
    if isinstance(verdi, bool) or not isinstance(verdi, int | float):
        raise ValueError(TALLFORM)
    return verdi


def i_grensene(verdi: float) -> float:
    """The number. ``ValueError`` for one that nobody can read, or that counts finer than anything here is measured."""
    if abs(verdi) > STORSTE_TALL:
        grense = f"{STORSTE_TALL:,}".replace(",", " ")
        raise ValueError(f"«{vis(verdi)}» er for langt fra 0. Fra −{grense} til {grense} er tillatt")
    if int(Decimal(str(verdi)).as_tuple().exponent) < -FLEST_DESIMALER:
        raise ValueError(f"«{vis(verdi)}» har for mange desimaler. Høyst {FLEST_DESIMALER} er tillatt")
    return verdi


Tall = Annotated[int | float, AfterValidator(i_grensene), BeforeValidator(_tall), BeforeValidator(ikke_tusen)]


def _grader(verdi: object) -> object:
    return float(verdi) if isinstance(verdi, Tvilstall) else _tall(verdi)


Grader = Annotated[int | float, BeforeValidator(_grader)]  # three decimals are as good as any there


def _minst_en(verdi: tuple) -> tuple:
    if not verdi:
        raise ValueError("må ha minst én")
    return verdi


# Not pydantic's own min_length: that also counts an item that has a fault as missing.
MINST_EN = AfterValidator(_minst_en), Field(json_schema_extra={"minItems": 1})


@dataclass(frozen=True, slots=True)
class _Monster:
    regex: str
    melding: str

    def __get_pydantic_core_schema__(self, kilde: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._sjekk, handler(kilde))

    def __get_pydantic_json_schema__(self, skjema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(skjema), **monster_i_skjema(self.regex, self.melding)}

    def _sjekk(self, verdi: str) -> str:
        if not re.fullmatch(self.regex, verdi, re.ASCII):
            raise ValueError(self.melding)
        return verdi


def monster(regex: str, melding: str) -> _Monster:
    """Text of a given form, by an expression that Python and ECMA-262 read alike; ``melding`` says in words what the
    form is."""
    return _Monster(regex, melding)


def monster_i_skjema(regex: str, melding: str) -> JsonSchemaValue:
    """The form in a JSON Schema. ``patternErrorMessage`` is what VS Code says where another program says the
    expression."""
    return {"pattern": f"^(?:{regex})$", "patternErrorMessage": melding}


SLUGFORM = "bruk bare små bokstaver a–z, tall og bindestrek (å og æ skrives a, ø skrives o)"
Slug = Annotated[Tekst, monster(SLUG.pattern, SLUGFORM)]
