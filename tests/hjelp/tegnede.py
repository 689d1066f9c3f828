"""Pages of the portal as they are drawn, without the shell around them; and the whole site, with it."""

from collections.abc import Iterator
from datetime import date
from types import ModuleType

from nettstedet import ADRESSE, REPO
from skallet import nettsted
from steder import MALER, ROT

from regionportal import portal
from regionportal.artefact import Artefact
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.nettsted import begynn
from regionportal.pages.tegner import lag_tegner


def tegnede(region: Region, kontekst: Kontekst, *familier: ModuleType) -> Iterator[Artefact]:
    """Each page of the families, drawn as it is asked for."""
    kunnskap = Kunnskap(region, kontekst)
    tegner = lag_tegner(MALER, kunnskap)
    return (tegner.tegn(side) for familie in familier for side in familie.pages(kunnskap))


def alle_filer(region: Region, dag: date) -> Iterator[Artefact]:
    """Every file of the site but its photos and what docs/ becomes: the pages whole."""
    kontekst = portal.lag_kontekst(ROT, dag, None, ADRESSE, REPO)
    bygning = begynn(Kunnskap(region, kontekst), ROT, nettsted(region), hjem=ROT, med_lager=False)
    yield from (Artefact(side.fil, bygning.side(side.fil)) for side in bygning.planer)
    yield from bygning.andre()
