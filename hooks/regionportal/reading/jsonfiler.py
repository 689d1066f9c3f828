"""The files of data/ that are JSON: the borders, and what the portal itself wrote."""

import json
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from regionportal.feil import Feil
from regionportal.model.kart import Grense, Grensefil
from regionportal.model.slag import LENKESTATUS, STILLINGER
from regionportal.model.typer import Modell
from regionportal.reading.lesing import STORST_BYTE, for_stor

M = TypeVar("M", bound=Modell)

# What to do when a file that the portal wrote cannot be read.
_HJELP = {
    f"data/{LENKESTATUS}": "Hent den forrige fra Git",
    f"data/{STILLINGER}": "Slett den. «portal stillinger» lager en ny",
}


def les_grenser(navn: str, sti: Path) -> tuple[Grense, ...] | Feil:
    """The borders of the municipalities, or why there are none."""
    if stor := for_stor(navn, sti, STORST_BYTE):
        return stor
    try:
        verdi = json.loads(sti.read_bytes())
    except (ValueError, RecursionError):
        return Feil(navn, 1, "", "fila kan ikke leses som GeoJSON (RFC 7946)")
    try:
        grensefil = Grensefil.model_validate(verdi)
    except ValidationError as e:
        return Feil(navn, 1, "", f"fila har ikke formen til kommunegrenser i GeoJSON: {_hvor(e)}")
    return tuple(Grense(trekk.id, trekk.geometry.som_flate()) for trekk in grensefil.features)


def les_status(navn: str, sti: Path, modell: type[M]) -> M | Feil:
    """A file that a command of the portal wrote, or what to do about it."""
    try:
        return modell.model_validate_json(sti.read_bytes())
    except ValidationError as e:
        hvor = _hvor(e) or "ikke JSON"
        return Feil(navn, 1, "", f"fila er skrevet av portalen selv, men kan ikke leses ({hvor}). {_HJELP[navn]}")


def _hvor(e: ValidationError) -> str:
    return ".".join(map(str, e.errors()[0]["loc"]))
