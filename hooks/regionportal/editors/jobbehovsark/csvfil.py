"""The sheet as text (RFC 4180), as a Norwegian Excel saves it."""

import codecs
import csv
import io

from regionportal.editors.jobbehovsark.kolonner import TABELL, kolonne
from regionportal.editors.jobbehovsark.rutenett import RADER_MAKS, KanIkkeLeses, Rutenett, Ulest, Verdi
from regionportal.ground.csvrader import FEILVERDIER, skjermet

STORST_BYTE = 5 * 1024 * 1024
EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
UTF16 = codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE


def les(innhold: bytes) -> Rutenett:
    """``KanIkkeLeses`` when the bytes are no such text."""
    if not innhold.strip():
        raise KanIkkeLeses("fila er tom")
    if innhold.startswith(EXCEL):
        raise KanIkkeLeses("dette er en Excel-fil, selv om navnet ender på .csv. Gi den et navn som ender på .xlsx")
    if len(innhold) > STORST_BYTE:
        raise KanIkkeLeses(f"fila er større enn {STORST_BYTE // 1024**2} MB")
    tekst = _dekod(innhold)
    if tekst.casefold().startswith("sep="):
        tekst = tekst.partition("\n")[2]
    return Rutenett([[_lest(verdi) for verdi in rad] for rad in _rader(tekst)])


def _dekod(innhold: bytes) -> str:
    """A mark at the beginning says how; without one, what is not UTF-8 is what Windows wrote before."""
    koding = _utf16(innhold) or "utf-8-sig"
    try:
        tekst = innhold.decode(koding)
    except UnicodeDecodeError:
        try:
            tekst = innhold.decode("cp1252")
        except UnicodeDecodeError:
            raise KanIkkeLeses("tegnene kan ikke leses. Lagre fila på nytt som «CSV UTF-8»") from None
    if "\x00" in tekst:
        raise KanIkkeLeses("dette er ikke en tekstfil, selv om navnet ender på .csv")
    return tekst


def _utf16(innhold: bytes) -> str | None:
    """Which UTF-16 it is, if any. Where no mark says so, every other byte of plain text is zero."""
    if innhold.startswith(UTF16):
        return "utf-16"
    forste = innhold[:400]
    if forste[1::2].count(0) > len(forste) // 3:
        return "utf-16-le"
    return "utf-16-be" if forste[::2].count(0) > len(forste) // 3 else None


def _rader(tekst: str) -> list[list[str]]:
    """The cells, by the separator that gives the most headings of the table."""
    rader, hele = max(
        (_delt(tekst, skille) for skille in ";\t,"), key=lambda forsok: max(map(_overskrifter, forsok[0]), default=0)
    )
    if not hele:
        raise KanIkkeLeses(f"rad {len(rader) + 1} kan ikke leses. Sjekk anførselstegnene i den")
    if len(rader) > RADER_MAKS:
        raise KanIkkeLeses(f"fila har {len(rader)} rader. Høyst {RADER_MAKS} er tillatt")
    return rader


def _overskrifter(rad: list[str]) -> int:
    return sum(kolonne(verdi, TABELL) is not None for verdi in rad)


def _delt(tekst: str, skille: str) -> tuple[list[list[str]], bool]:
    """The rows as far as they could be read, and whether those are all."""
    rader: list[list[str]] = []
    try:
        rader.extend(csv.reader(io.StringIO(tekst, newline=""), delimiter=skille, strict=True))
    except csv.Error:
        return rader, False
    return rader, True


def _lest(verdi: str) -> Verdi:
    if verdi.startswith("'") and skjermet(verdi) != verdi:
        return verdi[1:]
    return feilverdi(verdi) if verdi.strip().upper() in FEILVERDIER else verdi.replace("_x000D_", "\n")


def feilverdi(verdi: str) -> Ulest:
    return Ulest(verdi, f"cella har feilen {verdi} i Excel. Rett den der, eller skriv verdien")
