"""What is new, changed and removed between two folders, file by file and field by field."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from regionportal.editors.gjennomgang.sider import side
from regionportal.reading.load import Innhold

Slag = Literal["ny", "endret", "fjernet"]

# What tells one entry of a list from the others, the surest first.
KJENNETEGN = ("id", "fil", "url", "navn", "rolle", "tittel", "dag", "dato", "fra")


@dataclass(frozen=True, slots=True)
class Felt:
    """One field by its path, as in ``sted.lat``, and what it said before and says now: None where it does not stand."""

    felt: str
    gammel: str | None
    ny: str | None


@dataclass(frozen=True, slots=True)
class Endring:
    """What happened to one file: the record's name, the page that shows it (a path on the site, None where there is none),
    and for a changed record its fields. A file that is no record, as a picture, has none."""

    slag: Slag
    fil: str
    navn: str
    side: str | None
    felter: tuple[Felt, ...] = ()


def endringer(gammel: Innhold, ny: Innhold) -> Iterator[Endring]:
    """Everything in data/, in the order of the files."""
    brukere = _bildebrukere(ny)
    for slag, fil in _ulike(gammel.filer, ny.filer):
        for_, etter = gammel.dokumenter.get(fil), ny.dokumenter.get(fil)
        navn = next(
            (en for dokument in (etter, for_) if dokument and (en := _navn(dokument.verdi))), fil.rpartition("/")[2]
        )
        felter = tuple(ulike_felter(for_.verdi, etter.verdi)) if for_ and etter else ()
        yield Endring(slag, fil, navn, side(brukere.get(fil, fil)), felter)


def endrede_sider(gammel: Path, ny: Path) -> Iterator[Endring]:
    """The hand-written pages of two projects."""
    for slag, fil in _ulike(_docs(gammel), _docs(ny)):
        yield Endring(slag, fil, fil.rpartition("/")[2], side(fil))


def ulike_felter(gammel: object, ny: object, sti: tuple[str, ...] = ()) -> Iterator[Felt]:
    """Where two values of YAML differ, as deep as it can be told. An entry of a list keeps its name when it moves."""
    if gammel == ny:
        return
    if isinstance(gammel, dict) and isinstance(ny, dict):
        yield from _i_felter(gammel, ny, sti)
    elif isinstance(gammel, list) and isinstance(ny, list) and (kjennetegn := _kjennetegn(gammel, ny)):
        for_, etter = ({str(en[kjennetegn]): en for en in liste} for liste in (gammel, ny))
        yield from _i_felter(for_, etter, sti)
        if (igjen := [navn for navn in for_ if navn in etter]) != (flyttet := [navn for navn in etter if navn in for_]):
            yield Felt(".".join((*sti, "rekkefølge")), ", ".join(igjen), ", ".join(flyttet))
    else:
        yield Felt(".".join(sti), _som_tekst(gammel), _som_tekst(ny))


def _ulike(gammel: Mapping[str, Path], ny: Mapping[str, Path]) -> Iterator[tuple[Slag, str]]:
    for fil in sorted(gammel.keys() | ny.keys()):
        if fil not in gammel:
            yield "ny", fil
        elif fil not in ny:
            yield "fjernet", fil
        elif gammel[fil].read_bytes() != ny[fil].read_bytes():
            yield "endret", fil


def _docs(rot: Path) -> dict[str, Path]:
    docs = rot / "docs"
    return {
        sti.relative_to(rot).as_posix(): sti for sti in docs.rglob("*.md") if sti.is_file() and not sti.is_symlink()
    }


def _navn(verdi: object) -> str | None:
    """What a record calls itself."""
    felter = verdi if isinstance(verdi, dict) else {}
    return next((en for felt in ("navn", "tittel") if isinstance(en := felter.get(felt), str) and en.strip()), None)


def _bildebrukere(innhold: Innhold) -> dict[str, str]:
    """The record that shows each picture, for a picture has no page of its own."""
    utkast = innhold.utkast
    i_konkurranser = {
        f"data/bilder/{bidrag.fil}": en.fil for en in reversed(utkast.fotokonkurranser) for bidrag in en.bidrag
    }
    i_skatter = {f"data/bilder/{bilde.fil}": skatt.fil for skatt in reversed(utkast.skatter) for bilde in skatt.bilder}
    return i_konkurranser | i_skatter


_INGEN = object()  # a field that does not stand; None is one that stands empty


def _i_felter(gammel: Mapping[str, object], ny: Mapping[str, object], sti: tuple[str, ...]) -> Iterator[Felt]:
    for navn in {**gammel, **ny}:
        for_, etter = gammel.get(navn, _INGEN), ny.get(navn, _INGEN)
        if for_ is _INGEN or etter is _INGEN:
            yield Felt(".".join((*sti, navn)), _som_tekst(for_), _som_tekst(etter))
        else:
            yield from ulike_felter(for_, etter, (*sti, navn))


def _kjennetegn(*lister: Sequence[object]) -> str | None:
    """The field that tells the entries apart in all the lists."""
    return next((felt for felt in KJENNETEGN if all(_skiller(felt, liste) for liste in lister)), None)


def _skiller(felt: str, liste: Sequence[object]) -> bool:
    verdier = [en.get(felt) if isinstance(en, dict) else None for en in liste]
    return all(isinstance(en, str | int) for en in verdier) and len(set(map(str, verdier))) == len(verdier)


def _som_tekst(verdi: object) -> str | None:
    if verdi is _INGEN:
        return None
    return verdi if isinstance(verdi, str) else json.dumps(verdi, ensure_ascii=False)
