"""The id of a new record, made from its name."""

from collections.abc import Collection, Iterator
from itertools import count

from regionportal.ground.skrivemate import som_slug
from regionportal.reading.lesing import WINDOWS_EGNE
from regionportal.rules.opptatte_ider import LISTE

LENGST = 60


def id_av(navn: str) -> str:
    """«Ørnes på Nes» is ornes-pa-nes. Empty when the name has no letter or digit that an address can have."""
    slug = som_slug(navn)
    return slug if len(slug) <= LENGST else slug[: LENGST + 1].rpartition("-")[0] or slug[:LENGST]


def ledig(id_: str, kommune: str, brukte: Collection[str]) -> str:
    """The id, or if another or Windows has it the id with the municipality, and then with a number."""
    return next(en for en in _kandidater(id_, kommune) if en not in {*brukte, LISTE, *WINDOWS_EGNE})


def _kandidater(id_: str, kommune: str) -> Iterator[str]:
    yield id_
    yield f"{id_}-{kommune}"
    yield from (f"{id_}-{kommune}-{nummer}" for nummer in count(2))
