"""The region with two thousand treasures, and its list of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from random import Random

from nettstedet import REPO
from tegnede import tegnede

from regionportal.kontekst import Kontekst, endring
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.pages import skatter

MANGE = 2000


def med_mange(region: Region) -> Region:
    return replace(region, skatter=tuple(_mange(region)))


def lister(region: Region, adresse: str, dag: date) -> dict[str, str]:
    """The bodies of the pages that list the treasures."""
    kontekst = Kontekst(dag, adresse, endring=endring(REPO), repo=REPO)
    forste = islice(tegnede(region, kontekst, skatter), 2)  # and not each of the treasures after them
    return {en.path: en.content for en in forste if en.path in (skatter.INDEKS, skatter.HELE_LISTA)}


def _mange(region: Region) -> Iterator[Skatt]:
    """Treasures with names of the real ones' words, no two alike, so that they do not compress better than real ones
    would."""
    tilfeldig = Random(1)
    ord_ = sorted({en for skatt in region.skatter for en in skatt.navn.split()})
    id_ord = sorted({en for skatt in region.skatter for en in skatt.id.split("-")})
    for nummer in range(MANGE):
        skatt = region.skatter[nummer % len(region.skatter)]
        navn = " ".join(tilfeldig.sample(ord_, len(skatt.navn.split())))
        id_ = "-".join([*tilfeldig.sample(id_ord, skatt.id.count("-") + 1), str(nummer)])
        yield skatt.model_copy(update={"id": id_, "navn": navn, "sted": _flyttet(skatt, tilfeldig)})


def _flyttet(skatt: Skatt, tilfeldig: Random) -> object:
    if not skatt.sted or not skatt.sted.punkt:
        return skatt.sted
    flytting = {felt: getattr(skatt.sted, felt) + tilfeldig.uniform(-0.05, 0.05) for felt in ("lat", "lon")}
    return skatt.sted.model_copy(update=flytting)
