"""The pages: one file a family, each ``pages(region, ctx)`` from the model to finished bodies."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.model.region import Region
from regionportal.pages import (
    apne_data,
    flytte_hit,
    forste_90_dager,
    fotokonkurranser,
    hva_skjer,
    jobb,
    jobbfinnere,
    kommuner,
    ledige,
    malgrupper,
    oppfolging,
    papir,
    redaksjon,
    skatter,
    start,
    tiltak,
    yrker,
)
from regionportal.pages.tegner import Tegner

FAMILIER = (
    start,
    skatter,
    hva_skjer,
    jobb,
    jobbfinnere,
    yrker,
    ledige,
    flytte_hit,
    kommuner,
    oppfolging,
    forste_90_dager,
    malgrupper,
    tiltak,
    fotokonkurranser,
    apne_data,
    redaksjon,
    papir,
)


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    """Every page of the portal that is made from data."""
    for familie in FAMILIER:
        yield from (side for side in familie.pages(region, ctx) if side)
