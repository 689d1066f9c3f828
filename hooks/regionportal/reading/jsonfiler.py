"""The files of data/ that the portal itself wrote. Whoever sent them, they have bounds as all else has."""

import json
import re
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from regionportal.feil import Feil, vis
from regionportal.model.slag import LENKESTATUS, STILLINGER
from regionportal.model.typer import Modell
from regionportal.reading.storrelse import for_stor

M = TypeVar("M", bound=Modell)

STORST_BYTE = 4 * 1024 * 1024  # ten times what the files of a region with thousands of links are
# What to do when a file that the portal wrote cannot be read.
_HJELP = {
    f"data/{LENKESTATUS}": "Hent den forrige fra Git",
    f"data/{STILLINGER}": "Slett den. «portal stillinger» lager en ny",
}
_PLASS = re.compile(r"line (\d+)")


def les_status(navn: str, sti: Path, modell: type[M]) -> M | Feil:
    """A file that a command of the portal wrote, or what to do about it."""
    if stor := for_stor(navn, sti, STORST_BYTE):
        return stor
    innhold = sti.read_bytes()
    try:
        return modell.model_validate_json(innhold)
    except ValidationError as e:
        feil = e.errors()[0]
        galt = f"fila er skrevet av portalen selv, men kan ikke leses ({_hva(feil)}). {_HJELP[navn]}"
        return Feil(navn, _linje(innhold, feil), "", galt)


def _hva(feil: ErrorDetails) -> str:
    """Where it is, and what is wrong there, as far as that is said in Norwegian."""
    if feil["type"] == "json_invalid":
        return "ikke JSON"
    hvor = ".".join(map(vis, feil["loc"]))
    if feil["type"] in ("string_too_long", "too_long"):
        return f"{hvor}: høyst {feil['ctx']['max_length']} tegn er tillatt"
    return f"{hvor}: {feil['ctx']['error']}" if feil["type"] == "value_error" else hvor


def _linje(innhold: bytes, feil: ErrorDetails) -> int:
    """The line, as far as the names on the way to the value tell."""
    if treff := _PLASS.search(feil["msg"]):
        return int(treff[1])
    plass = 0
    for navn in (json.dumps(en, ensure_ascii=False).encode() for en in feil["loc"] if isinstance(en, str)):
        plass = max(plass, innhold.find(navn, plass))
    return innhold.count(b"\n", 0, plass) + 1
