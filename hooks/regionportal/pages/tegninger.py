"""What is drawn of the records, as files: for lists, and for whoever shares a page. ``rot`` is the folder of the
project."""

from collections.abc import Iterator
from pathlib import Path

from regionportal.artefact import Planlagt, planlagt_av
from regionportal.drawing.delebilde import fil
from regionportal.drawing.delekort import delekort
from regionportal.drawing.motiv import fil as motivfil
from regionportal.drawing.motiv import motiv
from regionportal.drawing.motiv.forelegg import Forelegg, MedSide, forelegg
from regionportal.drawing.motiv.kart import Kart, lag_kart
from regionportal.model.hendelse import Hendelse
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt

MOTIVSTIL = Path("overrides", "stil", "motiv.css")
SKRIFT = Path("node_modules", "@fontsource", "familjen-grotesk", "files")  # of the headings
FLEST_STEDER = 3


def motiver(region: Region, rot: Path) -> Iterator[Planlagt]:
    """What is drawn of the records that lists show, but for those that have a photo."""
    kart, stil = lag_kart(region), (rot / MOTIVSTIL).read_text("utf-8")
    for post, _sted in _tegnede(region):
        if not (isinstance(post, Skatt) and post.bilder):
            yield planlagt_av(motivfil.sti(post.side), _motiv, forelegg(post, region), kart, stil)


def delekortene(region: Region, rot: Path) -> Iterator[Planlagt]:
    """A picture of each record for those who share its page."""
    kart, stil, skrift = lag_kart(region), (rot / MOTIVSTIL).read_text("utf-8"), rot / SKRIFT
    for post, sted in _tegnede(region):
        av = (forelegg(post, region), kart, stil, post.navn, sted, skrift if skrift.is_dir() else None)
        yield planlagt_av(fil(post.side).sti, _delekort, *av)


def _motiv(av: Forelegg, kart: Kart, stil: str) -> str:
    return motivfil.som_fil(motiv(av, kart), stil)


def _delekort(av: Forelegg, kart: Kart, stil: str, navn: str, sted: str, skrift: Path | None) -> bytes:
    return delekort(motivfil.med_faste_farger(motiv(av, kart), stil), navn, sted, skrift)


def _tegnede(region: Region) -> Iterator[tuple[MedSide, str]]:
    """The records that are drawn, and where they are."""
    steder: tuple[Skatt | Hendelse, ...] = (*region.skatter, *region.hendelser)
    for post in steder:
        yield post, ", ".join(region.kommune[id_].navn for id_ in post.kommuner[:FLEST_STEDER])
    for kommune in region.kommuner:
        yield kommune, region.om.navn
    for tema in region.om.temaer:
        yield tema, region.om.navn
