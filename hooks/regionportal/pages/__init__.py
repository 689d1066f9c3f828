"""The pages: one file a family, each ``pages(kunnskap)`` from what is known to plans (``side``). One place draws them
(``tegner``)."""

from collections.abc import Iterator
from dataclasses import replace

from regionportal.knowledge.kunnskap import Kunnskap
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
from regionportal.pages.side import Side
from regionportal.pages.sok import oppslag

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


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    """Every page of the portal that is made from data, with what the search is told of it."""
    kjent = {en.path: en for en in oppslag(kunnskap)}
    for familie in FAMILIER:
        for side in familie.pages(kunnskap):
            yield replace(side, oppslag=kjent[side.path]) if side.path in kjent else side
