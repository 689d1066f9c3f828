"""The sheet as Excel saves it (ECMA-376), read as what it is: a file from someone, with anything in it.

Nothing in it is run or fetched. Of a formula only the answer is used that was saved with it.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, cast

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

from regionportal.editors.jobbehovsark import grenser
from regionportal.editors.jobbehovsark.csvfil import feilverdi
from regionportal.editors.jobbehovsark.kolonner import ARK, LISTER, er_hode, nokkel
from regionportal.editors.jobbehovsark.pakke import ARBEIDSBOK, er_streng, flettede, sjekk, skjulte_rader
from regionportal.editors.jobbehovsark.rutenett import KOLONNER_MAKS, RADER_MAKS, KanIkkeLeses, Rutenett, Ulest, Verdi

SISTE_RAD = 1_048_576  # Excel's own last row
_KODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UTEN_SVAR = Ulest("=", "formelen har ikke noe svar som er lagret. Åpne fila i Excel og lagre den, eller skriv verdien")

# What openpyxl, and what it stands on, raise for files that are not as they should be: faults in XML are SyntaxErrors.
_ODELAGT = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError),
    *(
        SyntaxError,
        InvalidFileException,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        ArithmeticError,
        AssertionError,
    ),
)

_Par = tuple[tuple[Any, ...], tuple[Any, ...]]  # a row with the answers, and with the formulas


def les(innhold: bytes) -> Rutenett:
    """The cells of the sheet «Behov». ``KanIkkeLeses`` when the bytes are no such file."""
    sjekk(innhold)
    try:
        with warnings.catch_warnings(action="ignore"):  # of what in the file openpyxl leaves out
            return _les(innhold)
    except KanIkkeLeses:
        raise
    except _ODELAGT:
        raise KanIkkeLeses(grenser.ODELAGT) from None


def _les(innhold: bytes) -> Rutenett:
    arkiv = zipfile.ZipFile(io.BytesIO(innhold))
    if ARBEIDSBOK in arkiv.namelist() and er_streng(arkiv.read(ARBEIDSBOK)):
        raise KanIkkeLeses(_STRENG)
    ubesvart = grenser.sjekk(arkiv)
    svar = load_workbook(io.BytesIO(innhold), read_only=True, data_only=True, keep_links=False)
    plass = _arket(svar)
    ark = _apnet(svar, plass)
    del_ = arkiv.read(cast(Any, ark)._worksheet_path)
    par = _med_formler(ark, innhold, plass) if ubesvart else ((rad, rad) for rad in _celler(ark))
    return Rutenett(list(_rader(par)), ark.title, flettede(del_), skjulte_rader(del_))


def _med_formler(svar: ReadOnlyWorksheet, innhold: bytes, plass: int) -> Iterable[_Par]:
    formler = load_workbook(io.BytesIO(innhold), read_only=True, data_only=False, keep_links=False)
    return zip(_celler(svar), _celler(_apnet(formler, plass)), strict=True)


_STRENG = (
    "fila er lagret som «Strict Open XML-regneark», som vi ikke kan lese. Åpne den i Excel, velg «Lagre som», og "
    "«Excel-arbeidsbok (.xlsx)»"
)


def _arket(bok: Workbook) -> int:
    """The number of the sheet: by its name, or the only one that there is, or the only one with the table in it."""
    alle = range(len(bok.worksheets))
    nokler = [nokkel(en.title) for en in bok.worksheets]
    ark = [en for en in alle if nokler[en] == nokkel(ARK)] or alle
    if len(ark) > 1:
        ark = [en for en in alle if nokler[en] != nokkel(LISTER) and _har_tabell(_apnet(bok, en))]
    if len(ark) != 1:
        raise KanIkkeLeses(
            f"fila har ikke noe ark som heter «{ARK}». Arkene i den: {', '.join(bok.sheetnames) or 'ingen'}"
        )
    return ark[0]


def _apnet(bok: Workbook, plass: int) -> ReadOnlyWorksheet:
    ark = cast(ReadOnlyWorksheet, bok.worksheets[plass])
    ark.reset_dimensions()  # what the file says of its size need not be true
    return ark


def _har_tabell(ark: ReadOnlyWorksheet) -> bool:
    return any(er_hode([celle.value for celle in rad]) for rad in islice(_celler(ark), RADER_MAKS))


def _rader(par: Iterable[_Par]) -> Iterator[list[Verdi]]:
    """Every row down to the last with something in it."""
    tomme, forrige = 0, None
    for nummer, (med_svar, med_formel) in enumerate(par, start=1):
        if nummer > SISTE_RAD:
            break
        if (
            med_svar is forrige
        ):  # one that the file leaves out: openpyxl gives the same each time, and there may be a million
            tomme += 1
            continue
        forrige = med_svar
        rad = [_verdi(en, formel) for en, formel in zip(med_svar, med_formel, strict=True)]
        if all(verdi is None for verdi in rad):
            tomme += 1
            continue
        if nummer > RADER_MAKS:
            raise KanIkkeLeses(f"arket har noe i rad {nummer}. Høyst {RADER_MAKS} rader er tillatt")
        yield from ([] for _ in range(tomme))
        tomme = 0
        yield rad


def _celler(ark: ReadOnlyWorksheet) -> Iterable[tuple[Any, ...]]:
    return cast(Worksheet, ark).iter_rows(max_col=KOLONNER_MAKS)  # it has the same reader


def _verdi(celle: Any, med_formel: Any) -> Verdi:
    """``celle`` has the answer of the formula that ``med_formel`` has."""
    if celle.data_type == "e":
        return feilverdi(str(celle.value))
    if (
        celle.value is None and med_formel.data_type == "f" and celle.data_type != "str"
    ):  # "str": the answer is an empty text
        return _UTEN_SVAR
    return _uten_koder(celle.value) if isinstance(celle.value, str) else celle.value


def _uten_koder(tekst: str) -> str:
    """The text with the characters that XML cannot have, or that Excel hides, which it writes as _xHHHH_ (ISO/IEC
    29500-1, 22.9.2.19): _x000D_ is a line break."""
    if not _KODE.search(tekst):
        return tekst
    tegn = _KODE.sub(lambda treff: chr(int(treff[1], 16)), tekst)
    return tegn.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
