"""Where the data and the hand-written pages of a region lie: in the project itself, or in a folder of regioner/."""

import re
from collections.abc import Iterator
from pathlib import Path

from regionportal.feil import Feil, finnes_ikke
from regionportal.kontekst import FELLES

REGIONER, OM = "regioner", "data/region.yml"
_ID = re.compile(r"^id: *[\"']?([\w-]+)", re.MULTILINE)


def finn(rot: Path, region: str) -> Path:
    """The folder of the region, by its id or its path; the project itself where none is named. ``ValueError``, with
    those that there are, where it is not there."""
    if not region:
        return rot
    for mappe in (rot / REGIONER / region, rot / region):
        if (mappe / "data").is_dir():
            return mappe
    kjente = sorted(sti.parent.name for sti in (rot / REGIONER).glob("*/data"))
    raise ValueError(f"regionen {finnes_ikke(region, kjente)}")


def felles(data: Path) -> Path:
    """The folder that the region with this data/ shares with others: the project's."""
    hjem = data.absolute().parent
    return (hjem.parents[1] if hjem.parent.name == REGIONER else hjem) / FELLES


def ider(rot: Path) -> dict[str, list[tuple[Path, int]]]:
    """{id: the region.yml files that say it, each with its line} of all regions of the project."""
    funnet: dict[str, list[tuple[Path, int]]] = {}
    for fil in (rot / OM, *sorted((rot / REGIONER).glob(f"*/{OM}"))):
        if fil.is_file() and (treff := _ID.search(tekst := fil.read_text("utf-8", errors="replace"))):
            funnet.setdefault(treff[1], []).append((fil, tekst.count("\n", 0, treff.start()) + 1))
    return funnet


def samme_id(rot: Path, hjem: Path) -> Iterator[Feil]:
    """A fault where the region's id is another's too."""
    egen = hjem / OM
    for id_, filer in ider(rot).items():
        andre = [fil for fil, _ in filer if fil != egen]
        for fil, linje in filer:
            if fil == egen and andre:
                hvor = ", ".join(en.relative_to(rot).as_posix() for en in andre)
                yield Feil(OM, linje, "id", f"«{id_}» er id-en i {hvor} også. Gi den ene regionen en annen")


def foran(rot: Path, mappe: Path) -> str:
    """What the names of the region's files begin with in the repository: empty for the project's own."""
    fra_rot, hele = rot.resolve(), mappe.resolve()
    if hele == fra_rot:
        return ""
    return f"{(hele.relative_to(fra_rot) if hele.is_relative_to(fra_rot) else hele).as_posix()}/"
