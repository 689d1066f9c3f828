"""Reads YAML as ``yaml12`` does, and past a slip: what was meant is tried, said, and the rest is read as if it stood.

A guess counts only when the reader then comes further. So no message advises what would not help, and all slips of a
file are told at once.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pydantic_core import ErrorDetails

from regionportal.feil import Feil
from regionportal.reading import yaml12
from regionportal.reading.i_klammer import rettet
from regionportal.reading.merknad import MERKNAD
from regionportal.reading.skrivefeil import Retting, forslag
from regionportal.reading.yaml12 import LINJESKIFT, Dokument

FORSOK_MAKS = 120  # readings of one file
LINJER_MAKS = 3000  # a longer file is not one that people write, and is told its first slip alone
_MERKE = re.compile(r"(<{7}|={7}|>{7}|\|{7})(?: .*)?")


class Lesning(NamedTuple):
    """A document, and every fault. With a fault there may be a document all the same: what was meant. ``linjer`` is
    the text that it was read from, where that is another than the file's."""

    dokument: Dokument | None
    feil: list[Feil]
    linjer: Sequence[str] | None = None


def les(innhold: bytes, fil: str) -> Lesning:
    """One document and every fault."""
    dokument, feil = yaml12.les_post(innhold, fil)
    if dokument is not None or (tekst := _tekst(innhold)) is None:
        return Lesning(dokument, feil)
    linjer = LINJESKIFT.split(tekst)
    if len(linjer) > LINJER_MAKS:
        return Lesning(None, feil)
    funnet, linjer = _tegn(linjer, fil, feil)
    konflikter, linjer = _uten_konflikter(linjer, fil)
    return _les_videre(linjer, fil, [*funnet, *konflikter])


def les_i_klammer(lest: Lesning, innhold: bytes, fil: str, avvik: Sequence[ErrorDetails]) -> Lesning:
    """The same, past the slips inside {} that made a model not know what stands there."""
    steder = [en["loc"] for en in avvik if en["type"] == "extra_forbidden" and en["input"] is None]
    if lest.dokument is None or not steder:
        return lest
    linjer = [*(lest.linjer or LINJESKIFT.split(innhold.decode("utf-8-sig")))]
    slurv = _rett_linjene(linjer, {lest.dokument.linje(sti) for sti in steder}, fil)
    dokument, feil = yaml12.les_tekst("\n".join(linjer), fil, uten_tomme=True)
    if dokument is None or not slurv:
        return lest
    lest_for = {en for en in lest.feil if not en.felt}  # a field that stood twice may have been half a number
    return Lesning(dokument, [*lest_for, *slurv, *feil], linjer)


def _rett_linjene(linjer: list[str], numre: Iterable[int], fil: str) -> list[Feil]:
    """Mend these lines (from 1), and tell of it."""
    slurv = []
    for nummer in numre:
        linjer[nummer - 1], meldinger = rettet(linjer[nummer - 1])
        slurv += [Feil(fil, nummer, "", en) for en in meldinger]
    return slurv


def _tekst(innhold: bytes) -> str | None:
    try:
        return innhold.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _tegn(linjer: list[str], fil: str, feil: list[Feil]) -> tuple[list[Feil], list[str]]:
    """The faults of characters that no line may have, and the lines without them."""
    funnet = yaml12.ulovlige_tegn(linjer, fil)
    hode = [en for en in feil if en.melding == yaml12.BOM]
    return [*hode, *funnet], [yaml12.uten_ulovlige_tegn(linje) for linje in linjer] if funnet else linjer


def _les_videre(linjer: Sequence[str], fil: str, funnet: list[Feil]) -> Lesning:
    dokument, feil = yaml12.les_tekst("\n".join(linjer), fil, uten_tomme=True)
    igjen = FORSOK_MAKS
    while dokument is None and feil and not feil[-1].melding.endswith((yaml12.DYPT, yaml12.SKRIV_OM)):
        stoppet = feil[-1].linje
        for retting in forslag(linjer, min(stoppet, len(linjer)) - 1):
            igjen -= 1
            if igjen < 0:
                return Lesning(None, [*funnet, *feil])
            prove = [*linjer[: retting.linje], retting.ny, *linjer[retting.linje + 1 :]]
            ny, nye_feil = yaml12.les_tekst("\n".join(prove), fil, uten_tomme=True)
            if ny is not None or nye_feil[-1].linje > stoppet:
                if not any(en.linje == retting.linje + 1 and en.melding == yaml12.TABULATOR for en in funnet):
                    funnet = [*funnet, Feil(fil, retting.linje + 1, "", _melding(retting, feil[-1]))]
                linjer, dokument, feil = prove, ny, nye_feil
                break
        else:
            break
    return Lesning(dokument, [*funnet, *feil], linjer)


def _melding(retting: Retting, stoppet: Feil) -> str:
    """What is said of a slip: what a # cut off, where that is what the line lacks."""
    return stoppet.melding if MERKNAD in stoppet.melding else retting.melding


def _uten_konflikter(linjer: list[str], fil: str) -> tuple[list[Feil], list[str]]:
    """Git's marks of two versions, told once for each place, and the lines with the first of them."""
    merker = [(en, linje[0]) for en, linje in enumerate(linjer) if _MERKE.fullmatch(linje)]
    feil, ut = [], [*linjer]
    for fra, andre, til in _konflikter(merker):
        feil.append(_konflikt(fil, fra + 1, til + 1))
        ut[fra] = ""
        ut[andre : til + 1] = [""] * (til + 1 - andre)
    return feil, ut


def _konflikter(merker: Sequence[tuple[int, str]]) -> Iterator[tuple[int, int, int]]:
    """Where each conflict begins, where its second version does, and where it ends, of marks that are out of order
    too."""
    fra = andre = None
    for nummer, tegn in merker:
        if tegn == "<":
            fra, andre = nummer, None
        elif tegn == ">":
            start = andre if fra is None else fra
            yield nummer if start is None else start, nummer if andre is None else andre, nummer
            fra = andre = None
        elif andre is None:
            andre = nummer
    if fra is not None:
        yield fra, fra if andre is None else andre, merker[-1][0]


def _konflikt(fil: str, fra: int, til: int) -> Feil:
    if fra == til:
        return Feil(fil, fra, "", "linja er et merke som Git har satt der to har endret samtidig. Slett den")
    return Feil(
        fil,
        fra,
        "",
        f"linje {fra} til {til} har to utgaver av det samme, fordi to har endret samtidig. Behold den som er riktig, "
        "og "
        "slett den andre og linjene som begynner med <<<<<<<, ======= og >>>>>>>",
    )
