"""The files of data/ that the portal itself wrote."""

from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from regionportal.feil import Feil
from regionportal.model.slag import LENKESTATUS, STILLINGER
from regionportal.model.typer import Modell

M = TypeVar("M", bound=Modell)

# What to do when a file that the portal wrote cannot be read.
_HJELP = {
    f"data/{LENKESTATUS}": "Hent den forrige fra Git",
    f"data/{STILLINGER}": "Slett den. «portal stillinger» lager en ny",
}


def les_status(navn: str, sti: Path, modell: type[M]) -> M | Feil:
    """A file that a command of the portal wrote, or what to do about it."""
    try:
        return modell.model_validate_json(sti.read_bytes())
    except ValidationError as e:
        hvor = _hvor(e) or "ikke JSON"
        return Feil(navn, 1, "", f"fila er skrevet av portalen selv, men kan ikke leses ({hvor}). {_HJELP[navn]}")


def _hvor(e: ValidationError) -> str:
    return ".".join(map(str, e.errors()[0]["loc"]))
