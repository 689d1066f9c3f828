"""The sheet as Excel saves it (ECMA-376), read as what it is: a file from someone, with anything in it.

Nothing in it is run or fetched. Of a formula only the answer is used that was saved with it.
"""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, cast

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

from regionportal.editors.jobbehovsark.csvfil import feilverdi
from regionportal.editors.jobbehovsark.kolonner import ARK, nokkel
from regionportal.editors.jobbehovsark.rutenett import KOLONNER_MAKS, RADER_MAKS, KanIkkeLeses, Rutenett, Ulest, Verdi

STORST_BYTE = 5 * 1024 * 1024
UTPAKKET_MAKS_BYTE, DELER_MAKS = 30 * 1024 * 1024, 500
SISTE_RAD = 1_048_576  # Excel's own last row
_OLE = b"\xd0\xcf\x11\xe0"
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


def les(innhold: bytes) -> Rutenett:
    """The cells of the sheet «Behov». ``KanIkkeLeses`` when the bytes are no such file."""
    _sjekk(innhold)
    try:
        with warnings.catch_warnings(action="ignore"):  # of what in the file openpyxl leaves out
            ark, svar = _ark(load_workbook(io.BytesIO(innhold), read_only=True, data_only=True, keep_links=False))
            _, formler = _ark(load_workbook(io.BytesIO(innhold), read_only=True, data_only=False, keep_links=False))
            return Rutenett(list(_rader(svar, formler)), ark)
    except KanIkkeLeses:
        raise
    except _ODELAGT:
        raise KanIkkeLeses("fila er ødelagt. Åpne den i Excel og lagre den på nytt") from None


def _sjekk(innhold: bytes) -> None:
    """Look at the archive before anything is unpacked from it."""
    if not innhold:
        raise KanIkkeLeses("fila er tom")
    if innhold.startswith(_OLE):
        med_passord = "EncryptedPackage".encode("utf-16-le") in innhold
        raise KanIkkeLeses("fila er låst med passord. Ta bort passordet i Excel" if med_passord else _IKKE_EXCEL)
    if len(innhold) > STORST_BYTE:
        raise KanIkkeLeses(f"fila er større enn {STORST_BYTE // 1024**2} MB")
    try:
        deler = zipfile.ZipFile(io.BytesIO(innhold)).infolist()
    except _ODELAGT:
        raise KanIkkeLeses(_IKKE_EXCEL) from None
    if len(deler) > DELER_MAKS or sum(del_.file_size for del_ in deler) > UTPAKKET_MAKS_BYTE:
        raise KanIkkeLeses(f"fila er større enn {UTPAKKET_MAKS_BYTE // 1024**2} MB når den pakkes ut")
    if "[Content_Types].xml" not in (del_.filename for del_ in deler):
        raise KanIkkeLeses(_IKKE_EXCEL)


_IKKE_EXCEL = (
    "dette er ikke en Excel-fil, selv om navnet ender på .xlsx. Åpne den i Excel, og lagre som «Excel-arbeidsbok»"
)


def _ark(bok: Workbook) -> tuple[str, ReadOnlyWorksheet]:
    """The sheet by its name, or the only one that there is."""
    ark = [en for en in bok.worksheets if nokkel(en.title) == nokkel(ARK)] or bok.worksheets
    if len(ark) != 1:
        raise KanIkkeLeses(
            f"fila har ikke noe ark som heter «{ARK}». Arkene i den: {', '.join(bok.sheetnames) or 'ingen'}"
        )
    ark[0].reset_dimensions()  # what the file says of its size need not be true
    return ark[0].title, ark[0]


def _rader(svar: ReadOnlyWorksheet, formler: ReadOnlyWorksheet) -> Iterator[list[Verdi]]:
    """Every row down to the last with something in it."""
    tomme, forrige = 0, None
    for nummer, (med_svar, med_formel) in enumerate(zip(_celler(svar), _celler(formler), strict=True), start=1):
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
    return celle.value
