"""Pydantic's faults, said to an editor in Norwegian."""

import re

from pydantic_core import ErrorDetails

from regionportal.feil import Merknad, Sti, finnes_ikke
from regionportal.ground.skrevet_tall import hva_menes
from regionportal.model.felt import modell_ved
from regionportal.model.typer import Modell, tusen_i


def forklar(feil: ErrorDetails, modell: type[Modell], dokument: object) -> Merknad:
    """Explain one fault that the model found in a document."""
    sti = _i_dokumentet(feil, dokument)
    if feil["type"].startswith("felt:"):
        sti = (*sti, feil["type"].removeprefix("felt:"))
    return Merknad(_melding(feil, modell, sti), sti)


def _i_dokumentet(feil: ErrorDetails, verdi: object) -> Sti:
    """The fault's path without what pydantic puts in it of its own, as the branch of a union."""
    sti: list[str | int] = []
    for del_ in feil["loc"]:
        inni = _inni(verdi, del_)
        if inni is not _INGENTING:
            sti.append(del_)
            verdi = inni
        elif feil["type"] == "missing":
            sti.append(del_)
    return tuple(sti)


_INGENTING = object()


def _inni(verdi: object, del_: str | int) -> object:
    """What the value has under that name, or at that place in a list."""
    if isinstance(verdi, list) and isinstance(del_, int):
        return verdi[del_]
    return verdi.get(del_, _INGENTING) if isinstance(verdi, dict) else _INGENTING


_FASTE = {
    "string_too_short": "er tom",
    "string_type": "må være tekst. Sett anførselstegn om den hvis den er et tall",
    "int_type": "må være et helt tall",
    "int_parsing": "må være et helt tall",
    "bool_type": "skriv true eller false",
    "tuple_type": "må være en liste: en strek (-) foran hvert punkt, eller [a, b]",
    "model_type": "må ha felt under seg",
    "model_attributes_type": "må ha felt under seg",
    "dict_type": "må ha felt under seg",
}


def _melding(feil: ErrorDetails, modell: type[Modell], sti: Sti) -> str:
    kontekst, verdi = feil.get("ctx", {}), feil["input"]
    match feil["type"]:
        case "missing":
            return "mangler"
        case "extra_forbidden":
            forelder = modell_ved(modell, sti[:-1])
            return "ukjent felt. " + finnes_ikke(str(sti[-1]), forelder.model_fields)
        case _ if verdi is None:
            return "mangler verdi"
        case "literal_error":
            return finnes_ikke(str(verdi), re.findall(r"'([^']*)'", kontekst["expected"]))
        case "string_too_long":
            return f"er {len(verdi.strip())} tegn. Høyst {kontekst['max_length']} er tillatt"
        case "greater_than_equal":
            return f"må være minst {kontekst['ge']}"
        case "less_than_equal":
            return f"må være høyst {kontekst['le']}"
        case "value_error":
            return str(kontekst["error"])
        case "int_type" if skrevet := tusen_i(verdi):
            return hva_menes(skrevet, desimaler=False)
        case type_:
            return _FASTE.get(type_, feil["msg"])
