"""Bytes of a file of a map to what JSON says, or in words what the file is instead."""

import json
import re
from collections.abc import Mapping

_ANDRE_FILER = {
    b"PK\x03\x04": "er en zip-fil. Pakk den ut",
    b"\x1f\x8b": "er pakket (gzip). Pakk den ut",
    b"SQLite format 3": "er en GeoPackage. Last ned som GeoJSON",
    b"\x00\x00\x27\x0a": "er en shape-fil. Last ned som GeoJSON",
    b"<": "er XML eller HTML (GML, KML eller ei nettside). Last ned som GeoJSON",
    b".HODE": "er en SOSI-fil. Last ned som GeoJSON",
}


class IkkeJson(ValueError):
    """The file holds no JSON; the text says what it is, and is the rest of a sentence that begins with «fila»."""


def tolk(innhold: bytes) -> object:
    """The value. A mark of the order of bytes is passed over (RFC 8259, section 8.1). ``IkkeJson`` otherwise."""
    for begynner, hva in _ANDRE_FILER.items():
        if innhold.lstrip().startswith(begynner):
            raise IkkeJson(hva)
    try:
        tekst = innhold.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise IkkeJson(_tegnsett(innhold, e.start)) from None
    if not tekst.strip():
        raise IkkeJson("er tom")
    try:
        return json.loads(tekst)
    except json.JSONDecodeError as e:
        raise IkkeJson(f"er ikke JSON. Det stopper på linje {e.lineno}, ved tegn {e.colno}") from None
    except (ValueError, RecursionError):
        raise IkkeJson("er ikke JSON som kan leses") from None


def _tegnsett(innhold: bytes, plass: int) -> str:
    if innhold.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "er lagret som UTF-16. Lagre den som UTF-8"
    linje = innhold.count(b"\n", 0, plass) + 1
    return f"er ikke lagret som UTF-8: på linje {linje} står et tegn fra et annet tegnsett, som Windows-1252"


def koordinatsystem(verdi: Mapping[str, object]) -> str | None:
    """The system that a ``crs`` member names (GeoJSON of 2008), as EPSG:25833; None where there is none."""
    crs = verdi.get("crs")
    egenskaper = crs.get("properties") if isinstance(crs, dict) else None
    navn = egenskaper.get("name") if isinstance(egenskaper, dict) else None
    if not isinstance(navn, str):
        return None
    if "CRS84" in navn.upper():
        return "EPSG:4326"
    nummer = re.search(r"(?<!\d)\d+$", navn)
    return f"EPSG:{nummer[0]}" if nummer and "EPSG" in navn.upper() else navn
