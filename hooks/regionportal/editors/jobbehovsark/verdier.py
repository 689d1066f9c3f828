"""What one cell says: a number, a year, a point in time or a text. Forgiving where the meaning is plain.

What is not plain comes back as it is, so that the checks that all data go through find it.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from regionportal.editors.jobbehovsark.rutenett import Avlest, Cellefeil, Cellefelt, Rad, Ulest, Verdi
from regionportal.ground.skrevet_tall import hva_menes, kan_vaere_tusen
from regionportal.ground.skrevet_tid import tidspunkt
from regionportal.reading.husstil import KanIkkeSkrives, som_yaml

_DAG_NULL = date(1899, 12, 30)  # day 61 is 1 March 1900; Excel takes 1900 for a leap year


def tolk(avlest: Avlest) -> tuple[Avlest, list[Cellefeil]]:
    """Every cell with its value as the data has it. A cell that cannot be used is a fault, and has no value then."""
    rader, feil = [], []
    for rad in (avlest.overst, *avlest.rader):
        tolket, egne = _tolk_rad(rad)
        rader.append(tolket)
        feil += egne
    return Avlest(rader[0], tuple(rader[1:])), feil


def _tolk_rad(rad: Rad) -> tuple[Rad, list[Cellefeil]]:
    tolket = {navn: _tolk(navn, felt) for navn, felt in rad.items()}
    feil = [en for en in tolket.values() if isinstance(en, Cellefeil)]
    return {navn: rad[navn].med(None) if isinstance(en, Cellefeil) else en for navn, en in tolket.items()}, feil


def _tolk(navn: str, felt: Cellefelt) -> Cellefelt | Cellefeil:
    if isinstance(felt.verdi, Ulest):
        return felt.feil(felt.verdi.melding)
    if felt.verdi is None or navn not in TOLKES:
        return felt
    try:
        tolket = felt.med(TOLKES[navn](felt.verdi))
    except ValueError as e:
        return felt.feil(str(e))
    try:  # a text with a character that nobody sees has often come along from a web page
        som_yaml({navn: tolket.verdi})
    except KanIkkeSkrives as e:
        return felt.feil(str(e).removeprefix(f"{navn}: ").replace("linja", "cella"))
    return tolket


def heltall(verdi: Verdi) -> int | str:
    """4 from «4», 4.0 or «4,0»; what is no whole number comes back, for the model to refuse. ``ValueError`` asks of one
    that may be parted in thousands."""
    if isinstance(verdi, str) and (treff := re.fullmatch(r"(-?(?:\d{1,9}|\d{1,3}(?:\s\d{3})+))(?:[.,]0{1,2})?", verdi)):
        return int(re.sub(r"\s", "", treff[1]))
    if isinstance(verdi, float) and verdi.is_integer() and abs(verdi) < 10**9:
        return int(verdi)
    if isinstance(verdi, int) and abs(verdi) < 10**9:
        return verdi
    if kan_vaere_tusen(tekst(verdi)):
        raise ValueError(hva_menes(tekst(verdi), desimaler=False))
    return tekst(verdi)


def ar(verdi: Verdi) -> int | str:
    """A year, also from a day in it. In a cell that is formatted as a date, Excel makes a day in 1905 of a year."""
    return verdi.year if isinstance(verdi, date) and verdi.year >= 2000 else heltall(verdi)


def tekst(verdi: Verdi) -> str:
    if isinstance(verdi, datetime):
        return verdi.date().isoformat()
    if isinstance(verdi, float):
        return str(int(verdi)) if verdi.is_integer() else str(verdi).replace(".", ",")
    return str(verdi)


def kode(verdi: Verdi) -> str:
    """Four digits: Excel drops a zero that comes first."""
    tall = heltall(verdi)
    return f"{tall:04}" if isinstance(tall, int) else tall


def tid(verdi: Verdi) -> str:
    """A point in time as the data has it, from what people and Excel write."""
    if isinstance(verdi, str | int | float) and (dag := _excels_dag(verdi)):
        verdi = dag
    if isinstance(verdi, date):  # Excel takes 2026-11 for the first day of the month
        return f"{verdi:%Y-%m}" if verdi.day == 1 else f"{verdi:%Y-%m-%d}"
    return tidspunkt(tekst(verdi))


def _excels_dag(verdi: str | float) -> date | None:
    """The day of a number that Excel counts days with, in a cell that shows no date. Of the years that are ours, for
    20261 may be a slip."""
    skrevet = tekst(verdi)
    if not re.fullmatch(r"\d{5}", skrevet, re.ASCII):
        return None
    dag = _DAG_NULL + timedelta(days=int(skrevet))
    return dag if 2000 <= dag.year < 2100 else None


TOLKES: dict[str, Callable[[Verdi], int | str]] = {
    **dict.fromkeys(("kommune", "grunnlag", "niva", "yrke", "url", "kilde", "forbehold", "merknad"), tekst),
    **{"kartlagt": ar, "ar": ar, "antall": heltall, "lest": tid, "styrk08": kode},
}
