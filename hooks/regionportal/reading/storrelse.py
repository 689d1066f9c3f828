"""How large a file may be that someone else has written."""

from math import ceil
from pathlib import Path

from regionportal.feil import Feil

STORST_BYTE = 256 * 1024


def for_stor(navn: str, sti: Path, storst: int) -> Feil | None:
    """The fault of a file with more bytes than it may have."""
    storrelse = sti.stat().st_size
    if storrelse <= storst:
        return None
    return Feil(navn, 1, "", f"fila er {ceil(storrelse / 1024)} KB. Høyst {storst // 1024} KB er tillatt")
