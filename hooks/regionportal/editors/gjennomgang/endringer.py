"""What is new, changed and removed between two folders, file by file and field by field."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from regionportal.feil import Feltsti
from regionportal.kontekst import FELLES
from regionportal.model.felt import Merke, merkede, modell_ved
from regionportal.model.slag import DELTE, finn, side_for
from regionportal.model.typer import Modell
from regionportal.reading.innhold import Innhold
from regionportal.reading.yaml12 import les_post

Endringsslag = Literal["ny", "endret", "fjernet"]


@dataclass(frozen=True, slots=True)
class Feltendring:
    """One field by its path, as in ``sted.lat``, and what it said before and says now: None where it does not stand."""

    felt: str
    gammel: str | None
    ny: str | None


@dataclass(frozen=True, slots=True)
class Endring:
    """What happened to one file: the record's name, the page that shows it (a path on the site, None where there is
    none), and for a changed record its fields. A file that is no record, as a picture, has none."""

    slag: Endringsslag
    fil: str
    navn: str
    side: str | None
    felter: tuple[Feltendring, ...] = ()


def endringer(gammel: Innhold, ny: Innhold) -> Iterator[Endring]:
    """Everything in data/, in the order of the files."""
    brukere = _bildebrukere(ny)
    for slag, fil in _ulike(gammel.filer, ny.filer):
        for_, etter = gammel.dokumenter.get(fil), ny.dokumenter.get(fil)
        modell = _modell(fil)
        navn = next(
            (en for lest in (etter, for_) if lest and (en := _navn(lest.verdi, modell))), fil.rpartition("/")[2]
        )
        felter = tuple(ulike_felter(for_.verdi, etter.verdi, modell)) if for_ and etter else ()
        yield Endring(slag, fil, navn, side_for(brukere.get(fil, fil)), felter)


def endrede_sider(gammel: Path, ny: Path) -> Iterator[Endring]:
    """The hand-written pages of two projects."""
    for slag, fil in _ulike(_docs(gammel), _docs(ny)):
        yield Endring(slag, fil, fil.rpartition("/")[2], side_for(fil))


def endret_felles(gammel: Path, ny: Path) -> Iterator[Endring]:
    """The lists of two projects that all regions share."""
    filer = [{sti.relative_to(rot).as_posix(): sti for sti in (rot / FELLES).rglob("*.yml")} for rot in (gammel, ny)]
    for slag, fil in _ulike(*filer):
        for_, etter = (les_post(alle[fil].read_bytes(), fil)[0] if fil in alle else None for alle in filer)
        liste = fil.rpartition("/")[2].removesuffix(".yml")
        modell = DELTE[liste].modell if liste in DELTE else Modell
        felter = tuple(ulike_felter(for_.verdi, etter.verdi, modell)) if for_ and etter else ()
        yield Endring(slag, fil, fil.rpartition("/")[2], side_for(fil), felter)


def ulike_felter(gammel: object, ny: object, modell: type[Modell], sti: Feltsti = ()) -> Iterator[Feltendring]:
    """Where two values of YAML differ, as deep as it can be told; ``modell`` is that of the whole file. An entry of a
    list keeps its name when it moves."""
    if gammel == ny:
        return
    if isinstance(gammel, dict) and isinstance(ny, dict):
        yield from _i_felter(gammel, ny, modell, sti)
    elif (
        isinstance(gammel, list)
        and isinstance(ny, list)
        and (kjennetegn := _kjennetegn(modell_ved(modell, sti), gammel, ny))
    ):
        for_, etter = ({str(en[kjennetegn]): en for en in liste} for liste in (gammel, ny))
        yield from _i_felter(for_, etter, modell, sti)
        yield from _flyttet(for_, etter, sti)
    else:
        yield Feltendring(".".join(sti), _som_tekst(gammel), _som_tekst(ny))


def _flyttet(gammel: Mapping[str, object], ny: Mapping[str, object], sti: Feltsti) -> Iterator[Feltendring]:
    """When the entries that are in both lists stand in another order."""
    for_, etter = [navn for navn in gammel if navn in ny], [navn for navn in ny if navn in gammel]
    if for_ != etter:
        yield Feltendring(".".join((*sti, "rekkefølge")), ", ".join(for_), ", ".join(etter))


def _ulike(gammel: Mapping[str, Path], ny: Mapping[str, Path]) -> Iterator[tuple[Endringsslag, str]]:
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


def _modell(fil: str) -> type[Modell]:
    """The model of a file by its place; the one that knows no fields for another file."""
    slag, _ = finn(fil) or (None, {})
    return slag.modell if slag else Modell


def _navn(verdi: object, modell: type[Modell]) -> str | None:
    """What a record calls itself."""
    felter = verdi if isinstance(verdi, dict) else {}
    return next(
        (en for felt in merkede(modell, Merke.TITTEL) if isinstance(en := felter.get(felt), str) and en.strip()), None
    )


def _bildebrukere(innhold: Innhold) -> dict[str, str]:
    """The record that shows each picture, for a picture has no page of its own."""
    return {
        f"data/bilder/{bilde.fil}": post.fil
        for post in reversed(innhold.utkast.poster)
        for _, bilde in post.alle_bilder
    }


_INGEN = object()  # a field that does not stand; None is one that stands empty


def _i_felter(
    gammel: Mapping[str, object], ny: Mapping[str, object], modell: type[Modell], sti: Feltsti
) -> Iterator[Feltendring]:
    for navn in {**gammel, **ny}:
        for_, etter = gammel.get(navn, _INGEN), ny.get(navn, _INGEN)
        if for_ is _INGEN or etter is _INGEN:
            yield Feltendring(".".join((*sti, navn)), _som_tekst(for_), _som_tekst(etter))
        else:
            yield from ulike_felter(for_, etter, modell, (*sti, navn))


def _kjennetegn(modell: type[Modell], *lister: Sequence[object]) -> str | None:
    """The field that tells the entries, of that model, apart in all the lists."""
    mulige = (*merkede(modell, Merke.KJENNETEGN), *merkede(modell, Merke.TITTEL))
    return next((felt for felt in mulige if all(_skiller(felt, liste) for liste in lister)), None)


def _skiller(felt: str, liste: Sequence[object]) -> bool:
    verdier = [en.get(felt) if isinstance(en, dict) else None for en in liste]
    return all(isinstance(en, str | int) for en in verdier) and len(set(map(str, verdier))) == len(verdier)


def _som_tekst(verdi: object) -> str | None:
    if verdi is _INGEN:
        return None
    return verdi if isinstance(verdi, str) else json.dumps(verdi, ensure_ascii=False)
