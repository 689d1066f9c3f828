"""data/ and a day become one Region, or every fault that could be found.

1. each file is found in its place;
2. each is read (``yaml12``), checked against its model, and given the identity that its name and folder say;
3. the rules (``rules/``) look at the records together;
4. without a single fault there is a Region.

A record that is broken still counts as a name that others may refer to, so one fault is reported once.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from math import ceil
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from regionportal.feil import Feil
from regionportal.model.felles import SLUG, SLUGFORM, Modell
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kart import Grense, Grensefil
from regionportal.model.kommune import Kommune
from regionportal.model.region import Om, Region
from regionportal.model.sats import Satser
from regionportal.model.skatt import Skatt
from regionportal.model.tiltak import Tiltak
from regionportal.modellfeil import forklar
from regionportal.rules import REGLER, Utkast
from regionportal.yaml12 import Dokument, les

STORST_BYTE = 256 * 1024
STORSTE_BILDE_BYTE = 15 * 1024 * 1024

REGION, SATSER, GRENSER = "region.yml", "satser.yml", "kart/kommuner.geojson"
SAMLINGER: dict[str, type[Modell]] = {
    "kommuner": Kommune,
    "skatter": Skatt,
    "hendelser": Hendelse,
    "jobbehov": Jobbehov,
    "tiltak": Tiltak,
}
HVOR = {"id": "filnavnet", "kommune": "mappa"}
_PLASSER = (
    "data/region.yml, data/satser.yml, data/kart/kommuner.geojson, data/skatter/<kommune>/<id>.yml, "
    "data/{kommuner,hendelser,jobbehov,tiltak}/<id>.yml og data/bilder/<navn>.jpg"
)

M = TypeVar("M", bound=Modell)


def last(data: Path, dag: date) -> tuple[Region | None, list[Feil]]:
    """Read the folder. The day decides which dates lie in the future; with faults there is no Region."""
    lasting = _Lasting(data)
    lasting.les_alt()
    utkast = lasting.utkast()
    for regel in REGLER:
        for funn in regel(utkast, dag):
            lasting.meld(funn.fil, funn.melding, funn.sti)
    if lasting.feil:
        return None, sorted(set(lasting.feil))
    return _region(utkast), []


def _region(utkast: Utkast) -> Region:
    om = utkast.om
    plass = {kommune: nummer for nummer, kommune in enumerate(om.kommuner)}
    return Region(
        om=om,
        kommuner=tuple(sorted(utkast.kommuner, key=lambda kommune: plass[kommune.id])),
        skatter=utkast.skatter,
        hendelser=utkast.hendelser,
        jobbehov=utkast.jobbehov,
        tiltak=utkast.tiltak,
        satser=utkast.satser.satser,
        grenser=utkast.grenser,
        bilder=utkast.bilder,
    )


def _slag(fil: str) -> str:
    """The kind of document that a file holds: data/skatter/… is skatter, data/region.yml is region."""
    return fil.split("/")[1].removesuffix(".yml")


@dataclass
class _Lasting:
    """One reading of the folder: what was found so far, and the faults."""

    data: Path
    feil: list[Feil] = field(default_factory=list)
    dokumenter: dict[str, Dokument] = field(default_factory=dict)
    poster: dict[str, list[Modell]] = field(default_factory=lambda: {navn: [] for navn in SAMLINGER})
    ider: dict[str, dict[str, str]] = field(default_factory=lambda: {navn: {} for navn in SAMLINGER})
    om: Om | None = None
    satser: Satser | None = None
    grenser: tuple[Grense, ...] | None = None
    bilder: dict[str, Path] = field(default_factory=dict)

    def meld(self, fil: str, melding: str, sti: tuple[str | int, ...] = (), felt: str | None = None) -> None:
        linje = self.dokumenter[fil].linje(sti) if fil in self.dokumenter else 1
        if felt is None:
            felt = ".".join(del_ for del_ in sti if isinstance(del_, str))
        self.feil.append(Feil(fil, linje, felt, melding))

    def les_alt(self) -> None:
        for pakrevd in (REGION, SATSER, GRENSER):
            if not (self.data / pakrevd).is_file():
                self.meld(f"data/{pakrevd}", "fila mangler")
        for sti in self._filer():
            self._les_fil(self._plass(sti), sti)

    def _plass(self, sti: Path) -> str:
        """The path below data/, printable even when the file system's name is not text."""
        return sti.relative_to(self.data).as_posix().encode(errors="backslashreplace").decode()

    def _filer(self) -> Iterator[Path]:
        for sti in sorted(self.data.rglob("*")):
            if any(del_.startswith(".") for del_ in sti.relative_to(self.data).parts):
                continue
            if sti.is_symlink():
                self.meld(f"data/{self._plass(sti)}", "lenker til andre filer (symlinks) brukes ikke her")
            elif sti.is_file():
                yield sti

    def _les_fil(self, plass: str, sti: Path) -> None:
        fil = f"data/{plass}"
        if plass == REGION:
            self.om = self._post(fil, sti, Om, {})
        elif plass == SATSER:
            self.satser = self._post(fil, sti, Satser, {})
        elif plass == GRENSER:
            self.grenser = self._grenser(fil, sti)
        elif treff := re.fullmatch(r"(kommuner|hendelser|jobbehov|tiltak)/([^/]+)\.yml", plass):
            self._les_post(fil, sti, treff[1], {"id": treff[2]})
        elif treff := re.fullmatch(r"skatter/([^/]+)/([^/]+)\.yml", plass):
            self._les_post(fil, sti, "skatter", {"id": treff[2], "kommune": treff[1]})
        elif treff := re.fullmatch(r"bilder/([^/]+)", plass):
            self.bilder[treff[1]] = sti
            self._liten_nok(fil, sti, STORSTE_BILDE_BYTE)
        else:
            self.meld(fil, f"fila ligger på feil sted. Filene kan hete {_PLASSER}")

    def _liten_nok(self, fil: str, sti: Path, storst: int = STORST_BYTE) -> bool:
        storrelse = sti.stat().st_size
        if storrelse > storst:
            self.meld(fil, f"fila er {ceil(storrelse / 1024)} KB. Høyst {storst // 1024} KB er tillatt")
        return storrelse <= storst

    def _les_post(self, fil: str, sti: Path, samling: str, identitet: dict[str, str]) -> None:
        id_ = identitet["id"]
        for felt, navn in identitet.items():
            if not SLUG.fullmatch(navn):
                self.meld(fil, f"{HVOR[felt]} «{navn}» kan ikke være id: {SLUGFORM}")
                return
        forste = self.ider[samling].setdefault(id_, fil)
        if forste != fil:
            self.meld(fil, f"id-en «{id_}» er alt brukt i {forste}. Gi fila et annet navn")
        if post := self._post(fil, sti, SAMLINGER[samling], identitet):
            self.poster[samling].append(post)

    def _post(self, fil: str, sti: Path, modell: type[M], identitet: dict[str, str]) -> M | None:
        if not self._liten_nok(fil, sti):
            return None
        dokument, feil = les(sti.read_bytes(), fil)
        self.feil += feil
        if dokument is None:
            return None
        self.dokumenter[fil] = dokument
        if not isinstance(dokument.verdi, dict):
            self.meld(fil, "fila må ha felt: et navn, kolon og en verdi på hver linje")
            return None
        for felt, verdi in identitet.items():
            if dokument.verdi.get(felt, verdi) != verdi:
                self.meld(fil, f"«{dokument.verdi[felt]}» er ikke likt {HVOR[felt]} («{verdi}»). Ta bort feltet", (felt,))
        try:
            return modell.model_validate({**dokument.verdi, **identitet})
        except ValidationError as e:
            for en in e.errors():
                forklaring = forklar(en, modell, dokument.verdi)
                self.meld(fil, forklaring.melding, forklaring.sti, forklaring.felt)
            return None

    def _grenser(self, fil: str, sti: Path) -> tuple[Grense, ...] | None:
        if not self._liten_nok(fil, sti):
            return None
        try:
            verdi = json.loads(sti.read_bytes())
        except (ValueError, RecursionError):
            self.meld(fil, "fila kan ikke leses som GeoJSON (RFC 7946)")
            return None
        try:
            grensefil = Grensefil.model_validate(verdi)
        except ValidationError as e:
            self.meld(fil, f"fila har ikke formen til kommunegrenser i GeoJSON: {'.'.join(map(str, e.errors()[0]['loc']))}")
            return None
        return tuple(Grense(trekk.id, trekk.geometry.som_flate()) for trekk in grensefil.features)

    def utkast(self) -> Utkast:
        return Utkast(
            om=self.om,
            **{navn: tuple(poster) for navn, poster in self.poster.items()},
            satser=self.satser,
            grenser=self.grenser,
            bilder=self.bilder,
            dokumenter={fil: (_slag(fil), dokument.verdi) for fil, dokument in self.dokumenter.items()},
            ider={**{navn: frozenset(ider) for navn, ider in self.ider.items()}, **self._ider_i_region(), **self._ider_i_satser()},
        )

    def _ider_i_region(self) -> dict[str, frozenset[str] | None]:
        return {navn: self._ider(REGION, navn) for navn in ("kategorier", "malgrupper", "temaer")}

    def _ider_i_satser(self) -> dict[str, frozenset[str] | None]:
        return {"satser": self._ider(SATSER, "satser")}

    def _ider(self, plass: str, liste: str) -> frozenset[str] | None:
        """The ids in a list of a file, broken or not; None when the file cannot be read at all."""
        dokument = self.dokumenter.get(f"data/{plass}")
        if dokument is None or not isinstance(dokument.verdi, dict):
            return None
        poster = dokument.verdi.get(liste)
        if not isinstance(poster, list):
            return None
        return frozenset(post["id"] for post in poster if isinstance(post, dict) and isinstance(post.get("id"), str))
