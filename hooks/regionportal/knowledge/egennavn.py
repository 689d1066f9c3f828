"""The Sámi and Kven names that the data know, by where people use them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, get_args

from regionportal.model.kommune import Senter, Sprak
from regionportal.model.post import Post
from regionportal.model.region import Region


class Egennavn(NamedTuple):
    navn: str
    sprak: Sprak


def egne_navn(post: Post | Senter) -> Iterator[Egennavn]:
    """Those of the record itself."""
    felter = vars(post)
    yield from (Egennavn(navn, sprak) for sprak in get_args(Sprak) if (navn := felter.get(f"navn_{sprak}")))


def navnets_sprak(post: Post) -> Sprak | None:
    """The language of what the record is called, where that is its Sámi or its Kven name and nothing else."""
    return next((en.sprak for en in egne_navn(post) if en.navn == post.navn), None)


def navn_i_kommunene(region: Region) -> Mapping[str, tuple[Egennavn, ...]]:
    """{municipality: its own names, its centre's, and those of all that is in it}, each name once."""
    funnet: dict[str, dict[str, Egennavn]] = {}
    for kommune in region.kommuner:
        funnet[kommune.id] = {en.navn: en for en in (*egne_navn(kommune.senter), *egne_navn(kommune))}
    for post in region.poster:
        for id_ in post.kommuner:
            for en in egne_navn(post):
                funnet[id_].setdefault(en.navn, en)
    return {id_: tuple(navn.values()) for id_, navn in funnet.items()}
