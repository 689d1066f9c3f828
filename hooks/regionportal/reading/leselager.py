"""What was read before, and nothing was wrong with: kept in a file beside data/, and safe to remove.

lest.json   {"kode": .., "dag": .., "filer": {name: [a sum of its bytes, its value, whether it may
            fetch a rate, [path, the other file that it stands in]...]}}

The same bytes on the same day, read by the same code, say the same, so YAML and rules are passed by. The model makes
the record of the value all the same, and a line is looked for in the file itself when someone asks for it.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from regionportal.feil import Sti
from regionportal.ground.avtrykk import av_byte
from regionportal.ground.koden import koden
from regionportal.ground.prosesser import fordel
from regionportal.ground.skrevet_tall import Tvilstall
from regionportal.reading.lesing import Lesefil, Lest, lagvis, les_fil, med_felles
from regionportal.reading.retting import les
from regionportal.reading.storrelse import STORST_BYTE
from regionportal.reading.yaml12 import Dokument

LAGER = Path(".cache", "lest.json")  # beside data/
SKREVET = "\0"  # the name of a field that no file can have

FA = 20  # files that are read sooner than processes are begun


class Husket(NamedTuple):
    """What is kept of a file. A page of docs/ has no value: it is enough that nothing was wrong with it."""

    sum: str
    verdi: object = None
    henter_satser: bool = False
    filer: tuple[tuple[Sti, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Leselager:
    """What is known from before, and what was found now."""

    dag: date
    _kjente: Mapping[str, Husket] = field(default_factory=dict)
    _funnet: dict[str, Husket] = field(default_factory=dict)

    def les(self, filer: Sequence[Lesefil], prosesser: int = 1) -> list[Lest]:
        """What each file says. Processes share those that are not known; the result does not depend on how many."""
        kjente = [self._hent(fil) for fil in filer]
        nye = [fil for fil, kjent in zip(filer, kjente, strict=True) if kjent is None]
        leste = fordel(
            lambda nummer, av: [les_fil(fil, self.dag) for fil in nye[nummer::av]], prosesser if len(nye) > FA else 1
        )()
        for fil, lest in zip(nye, leste, strict=True):
            self._husk(fil.navn, lest)
        neste = iter(leste)
        return [kjent or next(neste) for kjent in kjente]

    def _hent(self, fil: Lesefil) -> Lest | None:
        kjent = self._kjente.get(fil.navn)
        if kjent is None or not isinstance(kjent.verdi, dict) or fil.sti.stat().st_size > STORST_BYTE:
            return None
        innhold = fil.sti.read_bytes()
        if av_byte(lagvis(fil, innhold, kjent.verdi)) != kjent.sum:
            return None
        try:
            post = fil.slag.modell.model_validate({**kjent.verdi, **fil.identitet})
        except ValidationError:  # what is kept was changed
            return None
        self._funnet[fil.navn] = kjent
        return Lest(_sent(fil, innhold, kjent), post, [], kjent.henter_satser, kjent.sum)

    def _husk(self, navn: str, lest: Lest) -> None:
        """Keep what came of a file, where that is all there is to say of it."""
        if lest.post and lest.dokument and not lest.feil:
            self._funnet[navn] = Husket(
                lest.sum, lest.dokument.verdi, lest.henter_satser, tuple(lest.dokument.filer.items())
            )

    def er_i_orden(self, navn: str, innhold: bytes) -> bool:
        """Whether nothing was wrong with a page that has this in it."""
        kjent = self._kjente.get(navn)
        if kjent is None or kjent.sum != av_byte(innhold):
            return False
        self._funnet[navn] = kjent
        return True

    def husk_i_orden(self, navn: str, innhold: bytes) -> None:
        self._funnet[navn] = Husket(av_byte(innhold))

    def lagre(self, rot: Path) -> None:
        """Beside data/ in the folder of a project. Where it cannot be written, nothing is kept."""
        if self._funnet == self._kjente:
            return
        fil = rot / LAGER
        ny = fil.with_name(f"{fil.name}.{os.getpid()}")
        with suppress(OSError):
            fil.parent.mkdir(exist_ok=True)
            filer = {navn: en._replace(verdi=_som_json(en.verdi)) for navn, en in self._funnet.items()}
            ny.write_text(json.dumps({"kode": koden(), "dag": self.dag.isoformat(), "filer": filer}), "utf-8")
            os.replace(ny, fil)


def les_lager(rot: Path, dag: date) -> Leselager:
    """What is known of a project; nothing when the file is broken, of another day, or when other code wrote it."""
    try:
        lest = json.loads((rot / LAGER).read_bytes(), object_hook=_fra_json)
        if (lest["kode"], lest["dag"]) == (koden(), dag.isoformat()):
            return Leselager(dag, {navn: _husket(*en) for navn, en in lest["filer"].items()})
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        pass
    return Leselager(dag)


def _som_json(verdi: object) -> object:
    """With what stands for a number that knows how it was written."""
    if isinstance(verdi, dict):
        return {navn: _som_json(en) for navn, en in verdi.items()}
    if isinstance(verdi, list):
        return list(map(_som_json, verdi))
    return {SKREVET: verdi.skrevet} if isinstance(verdi, Tvilstall) else verdi


def _fra_json(felter: dict[str, object]) -> object:
    return Tvilstall(str(felter[SKREVET])) if SKREVET in felter else felter


def _husket(sum_: str, verdi: object, henter_satser: bool, filer: Sequence[tuple[Sequence[str | int], str]]) -> Husket:
    return Husket(sum_, verdi, henter_satser, tuple((tuple(sti), fil) for sti, fil in filer))


def _sent(fil: Lesefil, innhold: bytes, kjent: Husket) -> Dokument:
    """The document of a file that is known. The lines are read when someone asks, which few do of a file that is
    sound."""
    return Dokument(kjent.verdi, _Linjer(fil, innhold), {}, dict(kjent.filer))


@dataclass(frozen=True)
class _Linjer(Mapping[Sti, int]):
    """The line of each path in a file."""

    fil: Lesefil
    innhold: bytes

    @cached_property
    def _alle(self) -> Mapping[Sti, int]:
        dokument = med_felles(self.fil, les(self.innhold, self.fil.navn)).dokument
        return dokument.linjer if dokument else {}

    def __getitem__(self, sti: Sti) -> int:
        return self._alle[sti]

    def __iter__(self) -> Iterator[Sti]:
        return iter(self._alle)

    def __len__(self) -> int:
        return len(self._alle)
