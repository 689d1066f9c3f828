"""What kind of file the bytes are, before anything in them is read, and what openpyxl does not tell of a sheet."""

import io
import re
import zipfile
from collections.abc import Collection, Mapping, Sequence

from openpyxl.utils import column_index_from_string

from regionportal.editors.jobbehovsark.grenser import I_MALEN
from regionportal.editors.jobbehovsark.rutenett import KOLONNER_MAKS, RADER_MAKS, Flettet, KanIkkeLeses

STORST_BYTE = 5 * 1024 * 1024
UTPAKKET_MAKS_BYTE, DELER_MAKS = 4 * 1024 * 1024, 500
STILER_MAKS_BYTE = 256 * 1024  # openpyxl takes some seconds for each MB of them
ARBEIDSBOK, STILER = "xl/workbook.xml", "xl/styles.xml"
_OLE = b"\xd0\xcf\x11\xe0"
_STRENGT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"  # ISO/IEC 29500-1, where others write the transitional one
_SLIK = "Velg «Lagre som» i Excel, og «Excel-arbeidsbok (.xlsx)»"
_SOM_EXCEL = "Åpne den i Excel, og lagre som «Excel-arbeidsbok»"
IKKE_EXCEL = f"dette er ikke en Excel-fil, selv om navnet ender på .xlsx. {_SOM_EXCEL}"
# What a part of the archive tells that the file is.
_ANDRE_PROGRAMMER: Mapping[str, str] = {
    "content.xml": "dette er en fil fra LibreOffice (.ods). Velg «Lagre som» der, og «Excel 2007–365 (.xlsx)»",
    "Index/Document.iwa": "dette er en fil fra Numbers. Velg «Arkiv», «Eksporter til» og «Excel» der, og send den fila",
    "xl/workbook.bin": f"dette er en binær arbeidsbok (.xlsb). {_SLIK}",
    "word/document.xml": "dette er et Word-dokument. Vi kan bare lese regneark",
}
_FLETTET = re.compile(
    rb"<(?:\w+:)?mergeCell\b[^<>]*?\bref\s*=\s*[\"'](?P<kolonne>[A-Z]{1,3})(?P<fra>\d{1,7}):[A-Z]{1,3}(?P<til>\d{1,7})[\"']"
)
_RAD = re.compile(rb"<(?:\w+:)?row\b([^<>]*)>")
_NUMMER, _SKJULT = re.compile(rb"\br\s*=\s*[\"'](\d{1,7})[\"']"), re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")


def sjekk(innhold: bytes) -> None:
    """Look at the archive before anything is unpacked from it. ``KanIkkeLeses`` for what is no workbook of ours."""
    if not innhold:
        raise KanIkkeLeses("fila er tom")
    if innhold.startswith(_OLE):
        raise KanIkkeLeses(_om_ole(innhold))
    if len(innhold) > STORST_BYTE:
        raise KanIkkeLeses(f"fila er større enn {STORST_BYTE // 1024**2} MB")
    try:
        arkiv = zipfile.ZipFile(io.BytesIO(innhold))
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError, LookupError):
        raise KanIkkeLeses(IKKE_EXCEL) from None
    deler = {del_.filename: del_.file_size for del_ in arkiv.infolist()}
    if feil := _for_mye(deler) or next((en for del_, en in _ANDRE_PROGRAMMER.items() if del_ in deler), None):
        raise KanIkkeLeses(feil)
    if "[Content_Types].xml" not in deler:
        raise KanIkkeLeses(IKKE_EXCEL)


def _for_mye(deler: Mapping[str, int]) -> str | None:
    """What there is too much of, where the parts unpacked have so many bytes."""
    if len(deler) > DELER_MAKS or sum(deler.values()) > UTPAKKET_MAKS_BYTE:
        return f"fila er større enn {UTPAKKET_MAKS_BYTE // 1024**2} MB når den pakkes ut. {I_MALEN}"
    if deler.get(STILER, 0) > STILER_MAKS_BYTE:
        return f"fila har for mange cellestiler. {I_MALEN}"
    return None


def _om_ole(innhold: bytes) -> str:
    """What Excel stored before 2007, and what has a password, are in the same kind of container."""
    if "EncryptedPackage".encode("utf-16-le") in innhold:
        return "fila er låst med passord. Ta bort passordet i Excel"
    if "Workbook".encode("utf-16-le") in innhold or "Book".encode("utf-16-le") in innhold:
        return f"dette er en eldre Excel-fil (.xls). {_SLIK}"
    return IKKE_EXCEL


def er_streng(arbeidsbok: bytes) -> bool:
    """Whether the part xl/workbook.xml is of a Strict Open XML workbook, which few programs read."""
    return _STRENGT in arbeidsbok


def flettede(ark: bytes) -> Sequence[Flettet]:
    """The cells that are merged over more than one row, of a sheet's part."""
    alle = [
        Flettet(int(en["fra"]), min(int(en["til"]), RADER_MAKS), column_index_from_string(en["kolonne"].decode()))
        for en in _FLETTET.finditer(ark)
    ]
    return [en for en in alle if 1 <= en.fra < en.til and en.kolonne <= KOLONNER_MAKS]


def skjulte_rader(ark: bytes) -> Collection[int]:
    """The rows that do not show."""
    skjulte = (en[1] for en in _RAD.finditer(ark) if _SKJULT.search(en[1]))
    return frozenset(int(nummer[1]) for en in skjulte if (nummer := _NUMMER.search(en)))
