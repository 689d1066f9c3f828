"""Pages of the portal as they are drawn, without the shell around them."""

from collections.abc import Iterator
from types import ModuleType

from steder import MALER

from regionportal.artefact import Artefact
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages.tegner import lag_tegner


def tegnede(region: Region, kontekst: Kontekst, *familier: ModuleType) -> Iterator[Artefact]:
    """Each page of the families, drawn as it is asked for."""
    kunnskap = Kunnskap(region, kontekst)
    tegner = lag_tegner(MALER, kunnskap)
    return (tegner.tegn(side) for familie in familier for side in familie.pages(kunnskap))
