"""The checks that all data go through, of records that are not written yet, and which cell each fault comes from."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from regionportal.editors.jobbehovsark.poster import Kladd
from regionportal.editors.jobbehovsark.rutenett import Celle, Cellefeil, Cellefelt, Rad
from regionportal.feil import Feil
from regionportal.reading.prove import prov
from regionportal.reading.yaml12 import les

IKKE_PEKT_PA = "skatter", "hendelser", "tiltak", "bilder", "status"  # a finding points to nothing in these
HELE_ARKET = Celle(1, 1)
_FELT = {
    "ar": "kartlagt",
    "ar.fra": "kartlagt",
    "kilder": "url",
    "kilder.url": "url",
    "kilder.lest": "lest",
    "kilder.tittel": "kilde",
}


def sjekk(kladder: Sequence[Kladd], data: Path, dag: date) -> list[Cellefeil]:
    """Every fault that data/ would have with these files in it."""
    alle = prov({kladd.fil: kladd.nytt.encode() for kladd in kladder}, data, dag, IKKE_PEKT_PA)
    return [
        feil
        for kladd in kladder
        for feil in _i_cellene(kladd, [en for en in alle if en.fil == kladd.fil and en.stopper])
    ]


def _i_cellene(kladd: Kladd, feil: Sequence[Feil]) -> Iterator[Cellefeil]:
    """Each row of the record is one line of its file, and so a fault's line tells its row."""
    dokument, _ = les(kladd.nytt.encode(), kladd.fil)
    linjer = {dokument.linje(("rader", nummer)): rad for nummer, rad in enumerate(kladd.radfelt)} if dokument else {}
    for en in feil:
        felt = _felt(en, linjer, kladd.felt)
        if felt:
            yield felt.feil(en.melding)
        else:
            yield Cellefeil(HELE_ARKET, "", f"{kladd.fil}: {en.felt}: {en.melding}")


def _felt(feil: Feil, linjer: Mapping[int, Rad], overst: Rad) -> Cellefelt | None:
    """None for what is wrong with the record as a whole."""
    samling, _, navn = feil.felt.partition(".")
    if samling == "rader":
        return linjer[feil.linje].get(navn) if feil.linje in linjer else None
    return overst.get(_FELT.get(feil.felt, feil.felt))
