"""The JSON Schema of a file, as the file is written: what its place says is not in it, and what it points to is a
choice.

It is 2020-12, in words that draft-07 has too, for that is what the YAML extension of VS Code reads. Nothing in it is by
reference, so whoever reads it sees each field whole. ``enumDescriptions`` and ``patternErrorMessage`` are VS Code's
own: what people call each choice, and what is wrong with a text of another form.

An empty value is refused, though the reader takes it where a field is optional: an editor who sees it wants to fill it
in. What is left to ``portal sjekk`` is what must be so between fields or files, and dates that no calendar has.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from regionportal.editors.skjema.lister import Lister
from regionportal.feil import Sti
from regionportal.kontekst import FELLES
from regionportal.model.felt import HVERT, NOKKEL, pekere
from regionportal.model.ord import delen, valgene
from regionportal.model.slag import DELTE, Postslag, Slag
from regionportal.model.tid import TIDSPUNKTFORM
from regionportal.model.tilpasning import Tilpasning
from regionportal.model.typer import Modell

Skjema = dict[str, Any]

NULL = {"type": "null"}
_PLASS = {"title": 0, "description": 1, "type": 2}
_JSON_ORD = {"ge": "minimum", "le": "maximum"}  # pydantic's own words, where a number may be of two kinds
_FELTER = ("properties", "patternProperties")  # what is under them are names, not keywords


def skjema(slag: Slag, lister: Lister) -> Skjema:
    """The schema of one kind of file. A field that points to a list that is not among these takes any name. A list
    that all regions share need not be there, and an entry of it needs its id alone: the rest may stand in felles/."""
    hel = helt(slag, lister)
    return {
        **hel,
        "properties": {navn: _delt(felt) if navn in slag.delte else felt for navn, felt in hel["properties"].items()},
        "required": [navn for navn in hel["required"] if navn not in slag.delte],
    }


def delt(liste: str, lister: Lister) -> Skjema:
    """The schema of felles/<liste>.yml, and of a zone's file of that name."""
    hel = skjema(DELTE[liste], lister)
    felt = hel["properties"][liste]
    hvor = f"Fila {FELLES}/{liste}.yml, og fila med samme navn i hver sone"
    return {**hel, "title": felt["title"], "description": hvor, "properties": {liste: felt}, "required": [liste]}


def _delt(felt: Skjema) -> Skjema:
    """A field that is not there is as the layer below has it, and not as the model has it."""
    punkt = felt["items"]
    egne = {
        navn: {hva: verdi for hva, verdi in en.items() if hva != "default"} for navn, en in punkt["properties"].items()
    }
    egenskaper = {**egne, **_av_modellen(Tilpasning)["properties"]}
    hel = {**felt, "items": {**punkt, "properties": egenskaper, "required": ["id"]}}
    return {navn: verdi for navn, verdi in hel.items() if navn != "minItems"}


def helt(slag: Slag, lister: Lister) -> Skjema:
    """The schema of a file that stands alone: with all that an entry must have when no other region has it."""
    innhold = _av_modellen(slag.modell)
    for felt in slag.gitt:
        del innhold["properties"][felt]
    for sti, navn in pekere(slag.modell).items():
        if navn in lister and sti[0] not in slag.gitt:
            _velg(innhold, sti, lister[navn])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": slag.entall,
        "description": f"Hver fil i {slag.filer}" if isinstance(slag, Postslag) else f"Fila {slag.filer}",
        "type": "object",
        "properties": innhold["properties"],
        "required": [felt for felt in innhold.get("required", ()) if felt not in slag.gitt],
        "additionalProperties": False,
    }


def _av_modellen(modell: type[Modell]) -> Skjema:
    """The fields of a model, as a file has them: a copy, that may be changed."""
    felter: Skjema = json.loads(_i_en_tekst(modell))
    return felter


@cache
def _i_en_tekst(modell: type[Modell]) -> str:
    hel = modell.model_json_schema()
    return json.dumps(_hel(hel, hel.get("$defs", {})))


def som_tekst(innhold: Skjema) -> str:
    return json.dumps(innhold, ensure_ascii=False, indent=2) + "\n"


def felt_i(innhold: Skjema) -> Mapping[str, Skjema]:
    """The fields of an object, or of each object in a list; none for other values."""
    objekt = innhold.get("items", innhold)
    [felles] = objekt.get("patternProperties", {"": {}}).values()
    return {navn: {**felles, **felt} for navn, felt in objekt.get("properties", {}).items()}


def _hel(node: Any, deler: Mapping[str, Skjema]) -> Any:
    """The node with what it refers to in it. A class' docstring is for programmers, and goes."""
    if isinstance(node, list):
        return [_hel(en, deler) for en in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _hel(_delen(node, deler), deler)
    if "anyOf" in node:
        return _hel(_ett_valg(node), deler)
    return _som_i_fila(
        {
            navn: {felt: _hel(en, deler) for felt, en in verdi.items()} if navn in _FELTER else _hel(verdi, deler)
            for navn, verdi in node.items()
        }
    )


def _delen(node: Skjema, deler: Mapping[str, Skjema]) -> Skjema:
    """The node with the part that it refers to, in its place."""
    del_ = deler[node["$ref"].rpartition("/")[2]]
    ny = {**del_, "title": delen(del_["title"]), **node}
    return {navn: ny[navn] for navn in ny if navn != "$ref" and (navn != "description" or navn in node)}


def _ett_valg(node: Skjema) -> Skjema:
    """Without the choice of no value; and numbers of either kind as numbers."""
    valg = [en for en in node["anyOf"] if en != NULL]
    rest = {navn: verdi for navn, verdi in node.items() if navn not in ("anyOf", "default")}
    if len(valg) == 1:
        return {**valg[0], **rest}
    typer = list(dict.fromkeys("number" if en["type"] == "integer" else en["type"] for en in valg))
    return {"type": typer[0] if len(typer) == 1 else typer, **rest}


def _som_i_fila(node: Skjema) -> Skjema:
    """The value as YAML gives it: a year alone is a number. A default that is no value is not told."""
    ny = {_JSON_ORD.get(navn, navn): verdi for navn, verdi in node.items()}
    if ny.get("default") is None or isinstance(ny["default"], list | dict):
        ny.pop("default", None)
    if "enum" in ny:
        ny["enumDescriptions"] = valgene(ny["enum"])
    if ny.get("patternErrorMessage") == TIDSPUNKTFORM:
        ny["type"] = ["string", "integer"]
    return {navn: ny[navn] for navn in sorted(ny, key=lambda navn: _PLASS.get(navn, len(_PLASS)))}


def _velg(node: Skjema, sti: Sti, liste: Mapping[str, str]) -> None:
    """Make what stands at the path a choice from the list."""
    if not sti:
        for navn in ("pattern", "patternErrorMessage", "minLength", "maxLength", "examples"):
            node.pop(navn, None)
        node.update(enum=list(liste), enumDescriptions=list(liste.values()))
        return
    forst, *rest = sti
    if forst == NOKKEL:
        node.update(
            properties={id_: {"title": navn} for id_, navn in liste.items()}, propertyNames={"enum": list(liste)}
        )
        return
    _velg(node["items"] if forst == HVERT else node["properties"][forst], tuple(rest), liste)
