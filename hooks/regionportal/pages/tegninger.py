"""What is drawn of the records, as files: for lists, and for whoever shares a page. ``rot`` is the folder of the
project."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from regionportal.artefact import Planlagt
from regionportal.drawing.delebilde import fil
from regionportal.drawing.delekort import delekort
from regionportal.drawing.motiv import fil as motivfil
from regionportal.drawing.motiv import lag_motiv
from regionportal.drawing.motiv.forelegg import MedSide
from regionportal.model.hendelse import Hendelse
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt

MOTIVSTIL = Path("overrides", "stil", "motiv.css")
SKRIFT = Path("node_modules", "@fontsource", "familjen-grotesk", "files")  # of the headings
FLEST_STEDER = 3


def motiver(region: Region, rot: Path) -> Iterator[Planlagt]:
    """What is drawn of the records that lists show, but for those that have a photo."""
    motiv, stil = lag_motiv(region), (rot / MOTIVSTIL).read_text("utf-8")

    def tegn(post: MedSide) -> str:
        return motivfil.som_fil(motiv(post), stil)

    for post, _sted in _tegnede(region):
        if not (isinstance(post, Skatt) and post.bilder):
            yield Planlagt(motivfil.sti(post.side), partial(tegn, post))


def delekortene(region: Region, rot: Path) -> Iterator[Planlagt]:
    """A picture of each record for those who share its page."""
    motiv, stil = lag_motiv(region), (rot / MOTIVSTIL).read_text("utf-8")
    for post, sted in _tegnede(region):
        av = (motivfil.med_faste_farger(motiv(post), stil), post.navn, sted)
        yield Planlagt(fil(post.side.rstrip("/")).sti, partial(delekort, *av, rot / SKRIFT), av=av)


def _tegnede(region: Region) -> Iterator[tuple[MedSide, str]]:
    """The records that are drawn, and where they are."""
    steder: tuple[Skatt | Hendelse, ...] = (*region.skatter, *region.hendelser)
    for post in steder:
        yield post, ", ".join(region.kommune[id_].navn for id_ in post.kommuner[:FLEST_STEDER])
    for kommune in region.kommuner:
        yield kommune, region.om.navn
    for tema in region.om.temaer:
        yield tema, region.om.navn
