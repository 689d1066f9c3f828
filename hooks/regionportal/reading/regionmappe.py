"""Where the data and the hand-written pages of a region lie: in the project itself, or in a folder of regioner/."""

from pathlib import Path

from regionportal.feil import finnes_ikke
from regionportal.kontekst import FELLES

REGIONER = "regioner"


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


def foran(rot: Path, mappe: Path) -> str:
    """What the names of the region's files begin with in the repository: empty for the project's own."""
    fra_rot, hele = rot.resolve(), mappe.resolve()
    if hele == fra_rot:
        return ""
    return f"{(hele.relative_to(fra_rot) if hele.is_relative_to(fra_rot) else hele).as_posix()}/"
