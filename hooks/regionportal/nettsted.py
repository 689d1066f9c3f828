"""The whole site as artefacts: pages, open data, sheets to fill in, and the pictures for sharing."""

from collections.abc import Iterator
from pathlib import Path

from regionportal import pages
from regionportal.artefact import Artefact
from regionportal.drawing.delebilde import delebilder
from regionportal.editors.jobbehovsark import csvfil, excelmal, mal
from regionportal.exports import alle
from regionportal.ground.prosesser import fordel
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.region import Region
from regionportal.pages import rediger, sok
from regionportal.pages.side import Del
from regionportal.pages.tegner import lag_tegner


def artefacts(kunnskap: Kunnskap, maler: Path, prosesser: int = 1) -> list[Artefact]:
    """All but the photos, which are made as they are read. ``maler`` is the folder of the page templates; the result
    does not depend on how many processes draw the pages."""
    tegner = lag_tegner(maler, kunnskap)
    tegner.les_malene()
    sider = list(pages.pages(kunnskap))
    tegnede = fordel(lambda nummer, av: [tegner.tegn(side) for side in sider[nummer::av]], prosesser)
    resten = [
        *alle.filer(kunnskap),
        *_regneark(kunnskap),
        *_delebilder(kunnskap.region),
        Artefact("sok/navn.json", sok.navneliste(kunnskap)),
        Artefact("sok/dialog.txt", tegner.del_(Del("_sok", {}), "")),
        *rediger.filer(kunnskap, tegner),
    ]
    return [*tegnede(), *resten]


def _regneark(kunnskap: Kunnskap) -> Iterator[Artefact]:
    """The sheet that a municipality fills, for whoever cannot run the command that writes it."""
    region = kunnskap.region
    rader = mal.rader(None, None, region.yrke)
    ark = excelmal.skriv(rader, mal.overskrifter(None), region, kunnskap.kontekst.dag)
    yield Artefact("jobb/behov.xlsx", ark)
    yield Artefact("jobb/behov.csv", csvfil.skriv(rader))


def _delebilder(region: Region) -> Iterator[Artefact]:
    for navn, png in delebilder(region):
        yield Artefact(f"delebilder/{navn}.png", png)
