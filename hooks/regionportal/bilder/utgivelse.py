"""All the pictures of a region, as they are published: bilder/<navn>-<bredde>.<avif|webp>."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from regionportal.artefact import Artefact
from regionportal.bilder import lager, omforming
from regionportal.bilder.avvist import Avvist
from regionportal.feil import Feil
from regionportal.ground.prosesser import fordel
from regionportal.model.fotofil import Fotofil
from regionportal.model.region import Region


class _Arbeid(NamedTuple):
    navn: str
    fil: Fotofil
    nokkel: str


def utgi(region: Region, mappe: Path, prosesser: int = 1) -> tuple[list[Artefact], list[Feil]]:
    """The published files, or the faults of those whose pixels cannot be read. What is made is kept in the folder.
    Processes share what is new."""
    if not region.bilder:
        return [], []
    mappe.mkdir(parents=True, exist_ok=True)
    oppsett = omforming.oppsett()
    alle = [_Arbeid(navn, fil, lager.nokkel(fil, oppsett)) for navn, fil in region.bilder.items()]
    ferdige = _ferdige(mappe, alle, prosesser)
    lager.rydd(mappe, (en.nokkel for en in alle))
    if feil := [en for en in ferdige if isinstance(en, Feil)]:
        return [], feil
    return _artefakter([en for en in ferdige if not isinstance(en, Feil)]), []


def _ferdige(mappe: Path, alle: Sequence[_Arbeid], prosesser: int) -> list[dict[str, Path] | Feil]:
    """What is kept of each, and what could be made where nothing was."""
    lagrede = [lager.hent(mappe, en.nokkel) for en in alle]
    mangler = [en for en, filer in zip(alle, lagrede, strict=True) if filer is None]
    if not mangler:
        return [filer for filer in lagrede if filer is not None]
    lagd = fordel(lambda nummer, av: [_lag(mappe, en) for en in mangler[nummer::av]], min(prosesser, len(mangler)))
    nye = iter(lagd())
    return [next(nye) if filer is None else filer for filer in lagrede]


def _lag(mappe: Path, arbeid: _Arbeid) -> dict[str, Path] | Feil:
    try:
        return lager.legg_inn(mappe, arbeid.nokkel, omforming.lag(arbeid.fil))
    except Avvist as e:
        return Feil(f"data/bilder/{arbeid.navn}", 1, "", str(e))


def _artefakter(filer: Sequence[dict[str, Path]]) -> list[Artefact]:
    return [Artefact(f"bilder/{navn}", sti) for en in filer for navn, sti in en.items()]
