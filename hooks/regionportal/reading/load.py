"""data/ and a day become one Region, or every fault that could be found.

1. each file is found in its place, which says its model and its identity;
2. each is read, and checked against its model and the rules for one record (``lesing``);
3. the other rules (``rules/``) look at the records together;
4. without a single fault there is a Region, where each text has the rates that it fetches (``ferdig``).

A warning is told with the faults, and stops nothing. A record that is broken still counts as a name that others may
refer to, so one fault is reported once.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar
from unicodedata import normalize

from regionportal.bilder import lager
from regionportal.bilder.dor import STORST_BYTE as STORSTE_BILDE_BYTE
from regionportal.bilder.dor import les_bilder
from regionportal.feil import Feil, Sti
from regionportal.model.fotofil import Fotofil
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kart import Grense
from regionportal.model.kommune import Kommune
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.motiv import MOTIVER
from regionportal.model.om import Om
from regionportal.model.post import Datafil, Post
from regionportal.model.region import Region
from regionportal.model.reisetid import Reisetider
from regionportal.model.sats import Satser
from regionportal.model.skatt import Skatt
from regionportal.model.slag import (
    GRENSER,
    LENKESTATUS,
    SAMLINGER,
    SLAG,
    STILLINGER,
    Postslag,
    Slag,
    finn,
    plasser,
)
from regionportal.model.sone import Sone
from regionportal.model.stilling import Stillinger
from regionportal.model.tiltak import Tiltak
from regionportal.model.yrke import Yrker
from regionportal.reading import regionmappe
from regionportal.reading.felles import Fellesmappe, andre_filer, ider_i_lister
from regionportal.reading.grensefil import les_grenser
from regionportal.reading.innhold import Innhold
from regionportal.reading.jsonfiler import les_status
from regionportal.reading.leselager import Leselager
from regionportal.reading.lesing import Lesefil, Lest, feil_ved, ikke_id
from regionportal.reading.skjult import SYMLINK, er_skjult, om_skjult
from regionportal.reading.soner import les_soner
from regionportal.reading.storrelse import for_stor
from regionportal.reading.yaml12 import Dokument
from regionportal.rules import FOR_ALLE, Utkast

D = TypeVar("D", bound=Datafil)
V = TypeVar("V")


def last(data: Path, dag: date, felles: Path | None = None) -> tuple[Region | None, list[Feil]]:
    """Read the folder, and ``felles``, the one that regions share: the project's, where no other is given. The day
    decides which dates lie in the future; with faults there is no Region, with warnings alone there is."""
    innhold = les_innhold(data, dag, felles=felles)
    return innhold.region, innhold.funn


def les_innhold(
    data: Path,
    dag: date,
    prosesser: int = 1,
    kjente: lager.Kjente = MappingProxyType({}),
    leselager: Leselager | None = None,
    felles: Path | None = None,
) -> Innhold:
    """The same, with what is sound in a folder that has faults. It does not depend on how many processes read the
    files, nor on which pictures (``bilder.lager``) and files are known from before, and need not be read."""
    lasting = _Lasting(data, Fellesmappe(felles or regionmappe.felles(data)), kjente, leselager or Leselager(dag))
    lasting.les_alt(prosesser)
    utkast = lasting.utkast(dag)
    for regel in FOR_ALLE:
        for funn in regel(utkast):
            lasting.meld(funn.fil, funn.melding, funn.sti)
    return Innhold(lasting.filer, lasting.dokumenter, utkast, sorted(set(lasting.feil)))


@dataclass
class _Lasting:
    """One reading of the folder: what was found so far, and the faults."""

    data: Path
    felles: Fellesmappe
    kjente: lager.Kjente
    leselager: Leselager
    feil: list[Feil] = field(default_factory=list)
    filer: dict[str, Path] = field(default_factory=dict)
    dokumenter: dict[str, Dokument] = field(default_factory=dict)
    slag: dict[str, Slag] = field(default_factory=dict)
    poster: list[Post] = field(default_factory=list)
    ider: dict[str, dict[str, str]] = field(default_factory=lambda: {navn: {} for navn in SAMLINGER})
    enkelt: dict[type[Datafil], Datafil] = field(default_factory=dict)
    soner: tuple[Sone, ...] = ()
    mangler_soner: bool = False  # then nobody knows which rates there are
    grenser: tuple[Grense, ...] | None = None
    bildefiler: list[Path] = field(default_factory=list)
    bildenavn: set[str] = field(default_factory=set)
    bilder: dict[str, Fotofil] = field(default_factory=dict)
    lenkestatus: Lenkestatuser = field(default_factory=Lenkestatuser)
    stillinger: Stillinger = field(default_factory=Stillinger)
    henter_satser: set[str] = field(default_factory=set)

    def meld(self, fil: str, melding: str, sti: Sti = ()) -> None:
        self.feil.append(feil_ved(fil, self.dokumenter.get(fil), sti, melding))

    def les_alt(self, prosesser: int) -> None:
        for pakrevd in (*(slag.filer for slag in SLAG.values() if slag.pakrevd), f"data/{GRENSER}"):
            if not (self.data / pakrevd.removeprefix("data/")).is_file():
                self.meld(pakrevd, "fila mangler")
        self.feil += self.felles.feil()
        filer = [fil for sti in self._filer() for fil in self._finn(self._plass(sti), sti)]
        om, andre = ([fil for fil in filer if (fil.slag.modell is Om) is hvilke] for hvilke in (True, False))
        self._les(om, prosesser)  # it says which zones the rest lies in
        soner = les_soner(self.felles, self.dokumenter.get(Om.plass.fil), self.leselager.dag)
        self.soner, self.mangler_soner = soner.lest, bool(soner.feil)
        self.feil += soner.feil
        self._les([fil._replace(soner=soner.navn) for fil in andre], prosesser)
        self._se_pa_bildene(prosesser)

    def _les(self, filer: Sequence[Lesefil], prosesser: int) -> None:
        for fil, lest in zip(filer, self.leselager.les(filer, prosesser), strict=True):
            self._ta_imot(fil, lest)

    def _se_pa_bildene(self, prosesser: int) -> None:
        navngitte = [(f"data/{self._plass(sti)}", sti) for sti in self.bildefiler]
        for (_, sti), sett in zip(navngitte, les_bilder(navngitte, self.kjente, prosesser), strict=True):
            if isinstance(sett, Feil):
                self.feil.append(sett)
            else:
                self.bilder[normalize("NFC", sti.name)] = sett

    def _plass(self, sti: Path) -> str:
        """The path below data/, printable even when the file system's name is not text."""
        return sti.relative_to(self.data).as_posix().encode(errors="backslashreplace").decode()

    def _filer(self) -> Iterator[Path]:
        for sti in sorted(self.data.rglob("*")):
            if er_skjult(plass := self._plass(sti)):
                self.feil += om_skjult(plass)
            elif sti.is_symlink():
                self.meld(f"data/{self._plass(sti)}", SYMLINK)
            elif sti.is_file():
                self.filer[f"data/{self._plass(sti)}"] = sti
                yield sti

    def _finn(self, plass: str, sti: Path) -> Iterator[Lesefil]:
        """The file as one to read, if that is what its place says."""
        navn = f"data/{plass}"
        if funnet := finn(navn):
            yield from self._finn_post(navn, sti, *funnet)
        elif plass == GRENSER:
            self.grenser = les_grenser(navn, sti, self.feil.append)
        elif plass == LENKESTATUS:
            self.lenkestatus = self._tatt_imot(les_status(navn, sti, Lenkestatuser)) or self.lenkestatus
        elif plass == STILLINGER:
            self.stillinger = self._tatt_imot(les_status(navn, sti, Stillinger)) or self.stillinger
        elif treff := re.fullmatch(r"bilder/([^/]+)", plass):
            self.bildenavn.add(normalize("NFC", treff[1]))
            if stor := for_stor(navn, sti, STORSTE_BILDE_BYTE):
                self.feil.append(stor)
            else:
                self.bildefiler.append(sti)
        else:
            self.meld(navn, f"fila ligger på feil sted. Filene kan hete {plasser()}")

    def _finn_post(self, navn: str, sti: Path, slag: Slag, identitet: Mapping[str, str]) -> Iterator[Lesefil]:
        for felt, verdi in identitet.items():
            if melding := ikke_id(felt, verdi):
                self.meld(navn, melding)
                return
        if isinstance(slag, Postslag) and (forste := self.ider[slag.samling].setdefault(identitet["id"], navn)) != navn:
            self.meld(navn, f"id-en «{identitet['id']}» er alt brukt i {forste}. Gi fila et annet navn")
        yield Lesefil(navn, sti, slag, identitet, self.felles if slag.delte else None)

    def _tatt_imot(self, lest: V | Feil) -> V | None:
        """What was read; None when it was a fault, which is kept."""
        if isinstance(lest, Feil):
            self.feil.append(lest)
            return None
        return lest

    def _ta_imot(self, fil: Lesefil, lest: Lest) -> None:
        self.feil += lest.feil
        if lest.henter_satser:
            self.henter_satser.add(fil.navn)
        if lest.dokument:
            self.dokumenter[fil.navn], self.slag[fil.navn] = lest.dokument, fil.slag
        if isinstance(lest.post, Post):
            self.poster.append(lest.post)
        elif lest.post:
            self.enkelt[type(lest.post)] = lest.post

    def utkast(self, dag: date) -> Utkast:
        return Utkast(
            om=self._en(Om),
            kommuner=self._alle(Kommune),
            skatter=self._alle(Skatt),
            hendelser=self._alle(Hendelse),
            jobbehov=self._alle(Jobbehov),
            tiltak=self._alle(Tiltak),
            fotokonkurranser=self._alle(Fotokonkurranse),
            satser=self._en(Satser),
            yrker=self._en(Yrker),
            reisetider=self._en(Reisetider),
            soner=self.soner,
            grenser=self.grenser,
            bilder=self.bilder,
            lenkestatus=self.lenkestatus,
            stillinger=self.stillinger,
            henter_satser=frozenset(self.henter_satser),
            dag=dag,
            dokumenter={fil: (self.slag[fil], dokument.verdi) for fil, dokument in self.dokumenter.items()},
            ider={
                **{navn: frozenset(ider) for navn, ider in self.ider.items()},
                "bilder": frozenset(self.bildenavn),
                "motiver": frozenset(MOTIVER),
                **ider_i_lister(self.dokumenter),
                **({"satser": None} if self.mangler_soner else {}),
            },
            andre_filer=andre_filer(self.dokumenter),
        )

    def _en(self, modell: type[D]) -> D | None:
        post = self.enkelt.get(modell)
        return post if isinstance(post, modell) else None

    def _alle(self, modell: type[D]) -> tuple[D, ...]:
        return tuple(post for post in self.poster if isinstance(post, modell))
