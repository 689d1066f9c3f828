"""Cells: what a sheet is, whatever the file that holds it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter

RADER_MAKS, KOLONNER_MAKS = 2000, 50


class Ulest(NamedTuple):
    """A cell that has no value to use: what shows in it, and why."""

    vist: str
    melding: str

    def __str__(self) -> str:
        return self.vist


Verdi = str | int | float | bool | date | Ulest | None


class Celle(NamedTuple):
    """A place in a sheet, counted from 1."""

    rad: int
    kolonne: int

    def __str__(self) -> str:
        return f"{get_column_letter(self.kolonne)}{self.rad}"


class Flettet(NamedTuple):
    """A cell that is merged over rows, from and to; the value stands in the first of them."""

    fra: int
    til: int
    kolonne: int


@dataclass(frozen=True, slots=True)
class Rutenett:
    """The cells, row by row, and the name of the sheet when the file may have several; what is merged in it, and the
    rows that do not show."""

    rader: Sequence[Sequence[Verdi]]
    ark: str | None = None
    flettet: Sequence[Flettet] = ()
    skjulte: Collection[int] = ()


class Cellefeil(NamedTuple):
    """A fault in a cell; ``felt`` is the heading that it stands under."""

    celle: Celle
    felt: str
    melding: str

    def som_tekst(self, fil: str, ark: str | None) -> str:
        """behov.xlsx: Behov!C7: Antall: må være minst 1"""
        felt = "" if self.melding.casefold().startswith(self.felt.casefold()) else f"{self.felt}: "
        return " ".join(f"{fil}: {f'{ark}!' if ark else ''}{self.celle}: {felt}{self.melding}".splitlines())


@dataclass(frozen=True, slots=True)
class Cellefelt:
    """A value, the cell that it comes from or should have come from, and the heading that it stands under."""

    verdi: Any
    celle: Celle
    navn: str

    def med(self, verdi: object) -> "Cellefelt":
        return replace(self, verdi=verdi)

    def feil(self, melding: str) -> Cellefeil:
        return Cellefeil(self.celle, self.navn, melding)


Rad = Mapping[str, Cellefelt]  # by the field of the record; a field or a column that is empty has the value None


@dataclass(frozen=True, slots=True)
class Avlest:
    """What the sheet says: the fields at the top, and the rows of the table."""

    overst: Rad
    rader: tuple[Rad, ...]


class KanIkkeLeses(ValueError):
    """The file as a whole says nothing. Tells why."""
