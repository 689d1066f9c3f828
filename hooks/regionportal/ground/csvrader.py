"""Rows as text (RFC 4180), as a Norwegian Excel opens it."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TypeVar

V = TypeVar("V")

SKILLE = ";"
_FORMEL = tuple("=+-@\t\r")
FEILVERDIER = {  # in English and in Norwegian
    *("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"),
    *("#I/T", "#VERDI!", "#REF", "#NAVN?", "#OVERFLYT!"),
}


def skriv(rader: Iterable[Sequence[object]]) -> bytes:
    """Semicolons and a byte order mark, so that Excel opens it right; no text that it would take for a formula."""
    ut = io.StringIO(newline="")
    skriver = csv.writer(ut, delimiter=SKILLE, lineterminator="\r\n")
    skriver.writerows([skjermet(verdi) for verdi in rad] for rad in rader)
    return ut.getvalue().encode("utf-8-sig")


def skjermet(verdi: V) -> V | str:
    """An apostrophe before what Excel would calculate, and before what has one already for that reason."""
    risiko = isinstance(verdi, str) and (
        verdi.lstrip("'").startswith(_FORMEL) or verdi.lstrip("'").upper() in FEILVERDIER
    )
    return f"'{verdi}" if risiko else verdi
