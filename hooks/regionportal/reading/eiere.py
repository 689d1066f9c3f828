"""Who approves what in the repository: the file that GitHub asks, which lies beside the data of all its regions."""

from collections.abc import Iterator
from pathlib import Path

from regionportal.feil import Feil
from regionportal.model.region import Region
from regionportal.rules import eierskap

EIERE = Path(".github/CODEOWNERS")


def sjekk(rot: Path, mappe: str, region: Region) -> Iterator[Feil]:
    """A warning for each line of other municipalities than the region's, and each municipality that has none.
    ``mappe`` is the folder of the region in the project ``rot``, ending in /, or empty."""
    fil = rot / EIERE
    if fil.is_file():
        for linje, melding in eierskap.funn(fil.read_text("utf-8", errors="replace"), mappe, region.om.kommuner):
            yield Feil(EIERE.as_posix(), linje, "", melding, "varsel")
