"""One file of data/ becomes a record, or its faults. It knows nothing of the other files, so processes can share
them."""

from collections.abc import Iterator, Mapping
from datetime import date
from math import ceil
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from regionportal.feil import Alvor, Feil, Merknad, Sti
from regionportal.model.post import Datafil
from regionportal.model.satstekst import BEGYNNER
from regionportal.model.slag import Slag
from regionportal.reading.modellfeil import forklar
from regionportal.reading.yaml12 import Dokument, les_post
from regionportal.rules import FOR_POSTEN, VARSLER_OM_POSTEN
from regionportal.rules.skrevet import Skrevet

STORST_BYTE = 256 * 1024
HVOR = {"id": "filnavnet", "kommune": "mappa"}


class Lesefil(NamedTuple):
    """A file: its name as faults tell it, where it lies, its kind, and the fields that its name and folder give."""

    navn: str
    sti: Path
    slag: Slag
    identitet: Mapping[str, str]


class Lest(NamedTuple):
    """What came of a file: None for what could not be read, or did not fit its model. ``henter_satser``: it may fetch a
    rate."""

    dokument: Dokument | None
    post: Datafil | None
    feil: list[Feil]
    henter_satser: bool = False


def les_fil(fil: Lesefil, dag: date) -> Lest:
    """Read a file, and check it against its model and the rules for one record, on that day."""
    if stor := for_stor(fil.navn, fil.sti, STORST_BYTE):
        return Lest(None, None, [stor])
    innhold = fil.sti.read_bytes()
    henter_satser = BEGYNNER.encode() in innhold.lower()
    dokument, feil = les_post(innhold, fil.navn)
    if dokument is None:
        return Lest(None, None, feil)

    def meld(melding: str, sti: Sti = (), alvor: Alvor = "feil") -> None:
        feil.append(feil_ved(fil.navn, dokument, sti, melding, alvor))

    if not isinstance(dokument.verdi, dict):
        meld("fila må ha felt: et navn, kolon og en verdi på hver linje")
        return Lest(dokument, None, feil)
    for felt, verdi in fil.identitet.items():
        if dokument.verdi.get(felt, verdi) != verdi:
            meld(f"«{dokument.verdi[felt]}» er ikke likt {HVOR[felt]} («{verdi}»). Ta bort feltet", (felt,))
    felter = {**dokument.verdi, **fil.identitet}
    for merknad, alvor in _merknader(dokument, Skrevet(fil.slag, felter), dag):
        meld(*merknad, alvor)
    try:
        return Lest(dokument, fil.slag.modell.model_validate(felter), feil, henter_satser)
    except ValidationError as e:
        for en in e.errors():
            meld(*forklar(en, fil.slag.modell, dokument.verdi))
        return Lest(dokument, None, feil, henter_satser)


def _merknader(dokument: Dokument, post: Skrevet, dag: date) -> Iterator[tuple[Merknad, Alvor]]:
    """What was cut off in the file, and what the rules for one record say."""
    yield from ((Merknad(en.melding, sti), "feil") for sti, en in dokument.avkuttet.items())
    yield from ((merknad, "feil") for regel in FOR_POSTEN for merknad in regel(post, dag))
    yield from ((merknad, "varsel") for regel in VARSLER_OM_POSTEN for merknad in regel(post, dag))


def feil_ved(navn: str, dokument: Dokument | None, sti: Sti, melding: str, alvor: Alvor = "feil") -> Feil:
    """A fault at a path in a file, or in the file as a whole when it could not be read."""
    felt = ".".join(del_ for del_ in sti if isinstance(del_, str))
    return Feil(navn, dokument.linje(sti) if dokument else 1, felt, melding, alvor)


def for_stor(navn: str, sti: Path, storst: int) -> Feil | None:
    """The fault of a file with more bytes than it may have."""
    storrelse = sti.stat().st_size
    if storrelse <= storst:
        return None
    return Feil(navn, 1, "", f"fila er {ceil(storrelse / 1024)} KB. Høyst {storst // 1024} KB er tillatt")
