"""What the fields of the open data are: what each is called, means and holds, as the models say it.

A field that has fields of its own gives a column for each of them (sted.navn). What is in a list, or goes by names of
its own, is in one column; a part that has fields there, as a source, is told of once (``deler``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from regionportal.model.typer import Modell

_TYPER = {
    "string": "tekst",
    "integer": "heltall",
    "number": "tall",
    "boolean": "ja/nei",
    "array": "liste",
    "object": "felter",
}
_TEKSTER = {"date": "dato", "date-time": "tidspunkt"}
LISTE, FELTER = "liste", "felter"
_POST = "Post"  # ends the name of a part that has more in the open data than in data/


@dataclass(frozen=True, slots=True)
class Kolonne:
    """``del_`` is the name of the part that the list or the names hold, where that has fields; ``pakrevd`` says that it
    is in each record."""

    sti: tuple[str, ...]
    tittel: str
    forklaring: str
    type: str
    pakrevd: bool
    del_: str | None = None

    @property
    def navn(self) -> str:
        return ".".join(self.sti)

    @property
    def er_sammensatt(self) -> bool:
        """Whether its value is more than one text, number or list of those."""
        return self.del_ is not None or self.type == FELTER


@cache
def kolonner(modell: type[Modell]) -> tuple[Kolonne, ...]:
    skjema = _skjema(modell)
    return tuple(_kolonner(skjema, skjema.get("$defs", {})))


@cache
def deler(modell: type[Modell]) -> Mapping[str, tuple[Kolonne, ...]]:
    """The parts that are in lists or go by names, also in each other, by their names."""
    defs = _skjema(modell).get("$defs", {})
    funnet: dict[str, tuple[Kolonne, ...]] = {}
    venter = [en.del_ for en in kolonner(modell) if en.del_]
    while venter:
        navn = venter.pop()
        if navn not in funnet:
            del_ = defs[navn] if navn in defs else defs[navn + _POST]
            funnet[navn] = tuple(_kolonner(del_, defs))
            venter += [en.del_ for en in funnet[navn] if en.del_]
    return funnet


@cache
def _skjema(modell: type[Modell]) -> Mapping[str, Any]:
    return modell.model_json_schema()


def _kolonner(skjema: Mapping[str, Any], defs: Mapping[str, Any], over: tuple[str, ...] = ()) -> Iterator[Kolonne]:
    alltid = set(skjema.get("required", ()))
    for navn, felt in skjema["properties"].items():
        verdi, sti = _verdi(felt), (*over, navn)
        if "$ref" in verdi:
            pakrevd = navn in alltid
            yield from (en if pakrevd else _valgfri(en) for en in _kolonner(defs[_navn(verdi)], defs, sti))
        else:
            innhold = _innhold(verdi)
            yield Kolonne(
                sti=sti,
                tittel=felt.get("title", ""),
                forklaring=felt.get("description", ""),
                type=_type(verdi),
                pakrevd=navn in alltid,
                del_=_navn(innhold).removesuffix(_POST) if "$ref" in innhold else None,
            )


def _valgfri(kolonne: Kolonne) -> Kolonne:
    return Kolonne(kolonne.sti, kolonne.tittel, kolonne.forklaring, kolonne.type, False, kolonne.del_)


def _verdi(felt: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the field holds where it is there. Of a whole number or another, it is the other."""
    valg = [en for en in felt.get("anyOf", [felt]) if en.get("type") != "null"]
    valgt = next((en for en in valg if en.get("type") == "number"), valg[0])
    return _verdi(valgt) if "anyOf" in valgt and valgt is not felt else valgt


def _innhold(verdi: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is in the lists, or goes by the names."""
    inni = [verdi.get("items"), verdi.get("additionalProperties"), *verdi.get("patternProperties", {}).values()]
    skjemaer = [en for en in inni if isinstance(en, Mapping)]
    return _innhold(skjemaer[0]) if skjemaer else verdi


def _navn(ref: Mapping[str, Any]) -> str:
    return ref["$ref"].rpartition("/")[2]


def _type(verdi: Mapping[str, Any]) -> str:
    return _TEKSTER.get(verdi.get("format", "")) or _TYPER.get(verdi.get("type", ""), "tekst")
