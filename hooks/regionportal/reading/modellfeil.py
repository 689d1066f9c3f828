"""Pydantic's faults, said to an editor in Norwegian."""

import re

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from regionportal.feil import Merknad, Sti, finnes_ikke
from regionportal.model.felt import modell_ved


def forklar(feil: ErrorDetails, modell: type[BaseModel], dokument: object) -> Merknad:
    """Explain one fault that the model found in a document."""
    sti = _i_dokumentet(feil, dokument)
    if feil["type"].startswith("felt:"):
        sti = (*sti, feil["type"].removeprefix("felt:"))
    return Merknad(_melding(feil, modell, sti), sti)


def _i_dokumentet(feil: ErrorDetails, verdi: object) -> Sti:
    """The fault's path without what pydantic puts in it of its own, as the branch of a union."""
    sti = []
    for del_ in feil["loc"]:
        if (isinstance(verdi, dict) and del_ in verdi) or (isinstance(verdi, list) and isinstance(del_, int)):
            sti.append(del_)
            verdi = verdi[del_]
        elif feil["type"] == "missing":
            sti.append(del_)
    return tuple(sti)


def _melding(feil: ErrorDetails, modell: type[BaseModel], sti: Sti) -> str:
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
        case "string_too_short":
            return "er tom"
        case "string_type":
            return "må være tekst. Sett anførselstegn om den hvis den er et tall"
        case "int_type" | "int_parsing":
            return "må være et helt tall"
        case "bool_type":
            return "skriv true eller false"
        case "greater_than_equal":
            return f"må være minst {kontekst['ge']}"
        case "less_than_equal":
            return f"må være høyst {kontekst['le']}"
        case "tuple_type":
            return "må være en liste: en strek (-) foran hvert punkt, eller [a, b]"
        case "model_type" | "model_attributes_type" | "dict_type":
            return "må ha felt under seg"
        case "value_error":
            return str(kontekst["error"])
        case _:
            return feil["msg"]
