"""Where the lists lie that all regions share, and what stands there.

felles/<liste>.yml               the same in all of Norway
felles/soner/<sone>/sone.yml     which municipalities lie in a zone
felles/soner/<sone>/<liste>.yml  what holds in a zone, for the regions that name it under ``soner`` in region.yml
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from regionportal.feil import Feil, vis
from regionportal.kontekst import FELLES
from regionportal.model.slag import DELTE, Slag
from regionportal.model.typer import SLUG
from regionportal.reading import retting
from regionportal.reading.fletting import Lag
from regionportal.reading.skjult import SYMLINK, er_skjult
from regionportal.reading.storrelse import STORST_BYTE, for_stor
from regionportal.reading.yaml12 import Dokument

SONER, SONEFIL = "soner", "sone.yml"
NORGE = "norge/"  # what new regions are made of
_LISTEFILER = frozenset(f"{liste}.yml" for liste in DELTE)
PEKES_PA = ("kategorier", "hendelsestyper", "behovstemaer", "malgrupper", "temaer", "satser")


class Lagfil(NamedTuple):
    """A file with a part of a list: the list, the file's name as faults tell it, and where it lies."""

    liste: str
    navn: str
    sti: Path


@dataclass(frozen=True)
class Fellesmappe:
    """The folder that regions share. It need not be there."""

    mappe: Path

    @property
    def soner(self) -> list[str]:
        """The zones that there are."""
        return sorted(sti.name for sti in self.mappe.joinpath(SONER).glob("*") if SLUG.fullmatch(sti.name))

    def fil(self, liste: str) -> Path:
        """The file with what is the same everywhere."""
        return self.mappe / f"{liste}.yml"

    def lag(self, slag: Slag, soner: Sequence[str]) -> tuple[Lagfil, ...]:
        """The files with a part of a list of the kind, for a region in these zones: the undermost first."""
        mapper = ("", *(f"{SONER}/{sone}/" for sone in soner))
        return tuple(
            Lagfil(liste, f"{FELLES}/{plass}", sti)
            for liste in slag.delte
            for mappe in mapper
            if _er_fil(sti := self.mappe / (plass := f"{mappe}{liste}.yml"))
        )

    def feil(self) -> Iterator[Feil]:
        """Of files that nobody reads: links, and what lies in the wrong place."""
        for sti in sorted(self.mappe.rglob("*")):
            plass = sti.relative_to(self.mappe).as_posix()
            if sti.is_symlink():
                yield Feil(f"{FELLES}/{vis(plass)}", 1, "", SYMLINK)
            elif sti.is_file() and not plass.startswith(NORGE) and not er_skjult(plass) and not _er_lag(plass):
                yield Feil(f"{FELLES}/{vis(plass)}", 1, "", f"fila ligger på feil sted. Filene kan hete {_plasser()}")


def _er_fil(sti: Path) -> bool:
    return sti.is_file() and not sti.is_symlink()


def _er_lag(plass: str) -> bool:
    *mapper, fil = plass.split("/")
    if not mapper:
        return fil in _LISTEFILER
    return (
        len(mapper) == 2 and mapper[0] == SONER and bool(SLUG.fullmatch(mapper[1])) and fil in {*_LISTEFILER, SONEFIL}
    )


def _plasser() -> str:
    lister = f"{{{','.join(DELTE)}}}.yml"
    return f"{FELLES}/{lister}, {FELLES}/{SONER}/<sone>/{lister} og {FELLES}/{SONER}/<sone>/{SONEFIL}"


def les_lag(filer: Sequence[Lagfil]) -> tuple[Mapping[str, Sequence[Lag]], list[Feil]]:
    """{list: what each file says of it, the undermost first}, and the faults of those that hold something else."""
    lest: dict[str, list[Lag]] = {}
    feil: list[Feil] = []
    for fil in filer:
        if stor := for_stor(fil.navn, fil.sti, STORST_BYTE):
            feil.append(stor)
            continue
        dokument, funn = retting.les(fil.sti.read_bytes(), fil.navn)[:2]
        feil += funn
        if dokument is None:
            continue
        if not isinstance(dokument.verdi, dict) or not isinstance(dokument.verdi.get(fil.liste), list):
            feil.append(Feil(fil.navn, 1, "", f"fila må ha feltet «{fil.liste}» med en liste i"))
            continue
        feil += (
            Feil(fil.navn, dokument.linje((navn,)), navn, f"ukjent felt. Fila har bare «{fil.liste}»")
            for navn in dokument.verdi
            if navn != fil.liste
        )
        lest.setdefault(fil.liste, []).append(Lag(fil.navn, dokument))
    return lest, feil


def ider_i_lister(dokumenter: Mapping[str, Dokument]) -> dict[str, frozenset[str] | None]:
    """{list that others point into: the ids there, of broken entries too}; None when the list cannot be read."""
    lest = {liste: _listen(liste, dokumenter) for liste in PEKES_PA}
    return {
        liste: None if innslag is None else frozenset(id_ for en in innslag if (id_ := _id(en)))
        for liste, innslag in lest.items()
    }


def andre_filer(dokumenter: Mapping[str, Dokument]) -> dict[tuple[str, str], str]:
    """{list and id: the file of an entry that a region's own files say nothing of}"""
    return {
        (liste, id_): fil
        for liste in DELTE
        for plass, en in enumerate(_listen(liste, dokumenter) or ())
        if (id_ := _id(en)) and (fil := dokumenter[_egen_fil(liste)].filer.get((liste, plass)))
    }


def _egen_fil(liste: str) -> str:
    return DELTE[liste].modell.plass.fil


def _listen(liste: str, dokumenter: Mapping[str, Dokument]) -> list[object] | None:
    dokument = dokumenter.get(_egen_fil(liste))
    verdi = dokument.verdi.get(liste) if dokument and isinstance(dokument.verdi, dict) else None
    return verdi if isinstance(verdi, list) else None


def _id(innslag: object) -> str | None:
    id_ = innslag.get("id") if isinstance(innslag, dict) else None
    return id_ if isinstance(id_, str) else None
