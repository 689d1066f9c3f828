"""What the search is told about the pages: of what kind they are, where they belong, and every name they go by.

Pagefind takes á for a and å for a, so «gaisi» finds Gáisi. Letters that are not a plain one with a mark, as ø, đ and
ŋ, it leaves; the names that have them are given in ASCII as well.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from regionportal.ground.skrivemate import i_ascii, uten_merker
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.kommune import Kommune, Senter
from regionportal.model.post import Post
from regionportal.model.slag import SAMLINGER
from regionportal.model.tekster import egne_navn
from regionportal.pages.sti import path

# The kinds that the search can show alone (overrides/sider/_sok.html), and where what is of no such kind is.
GRUPPER = {"kommune", "skatt", "hendelse", "tiltak"}
ANDRE = "side"


@dataclass(frozen=True, slots=True)
class Oppslag:
    """A page as the search knows it: its kind, the municipalities to filter by, and its own names."""

    path: str
    slag: str
    kommuner: tuple[Kommune, ...] = ()
    navn: tuple[str, ...] = ()

    @property
    def meta(self) -> dict[str, object]:
        """As the front matter of the page has it. A page is found by each name of its municipalities too."""
        steder = [navn for kommune in self.kommuner for navn in _navn(kommune)]
        return {
            "slag": self.slag,
            "kommuner": [kommune.navn for kommune in self.kommuner],
            "steder": _med_ascii(steder),
            "navn": _med_ascii(self.navn),
        }


def oppslag(kunnskap: Kunnskap) -> Iterator[Oppslag]:
    """Every page that is of a kind that people search for. The others are just pages."""
    region = kunnskap.region

    def kommuner(ider: Iterable[str]) -> tuple[Kommune, ...]:
        return tuple(region.kommune[id_] for id_ in ider)

    for slag in SAMLINGER.values():
        for post in region.av(slag.modell):
            if egen := _egen_side(post):
                gruppe = slag.navn if slag.navn in GRUPPER else ANDRE
                yield Oppslag(egen, gruppe, kommuner(post.kommuner), _navn(post))
    for tema in region.om.temaer:
        svarer = tuple(kommune for kommune in region.kommuner if kommune.lenker.get(tema.id))
        yield Oppslag(path(tema.side), "sporsmal", svarer, (tema.navn,))
    yrker = {yrke for behov in region.jobbehov for yrke in behov.nevner}
    yield Oppslag("jobb/index.md", "jobb", region.kommuner, tuple(sorted(yrker)))
    yield Oppslag("jobb/ledige.md", "jobb", region.kommuner, ("ledige stillinger",))
    if kunnskap.etterspurte:
        yield Oppslag("jobb/ferdig-utdannet.md", "jobb", region.kommuner, ("ferdig utdannet", "nyutdannet"))
        yield Oppslag("jobb/vi-er-to.md", "jobb", region.kommuner, ("vi er to",))
    for yrke in kunnskap.etterspurte:
        yield Oppslag(path(yrke.side), "jobb", region.kommuner, (yrke.navn, yrke.flertall))


def navneliste(kunnskap: Kunnskap) -> str:
    """Every name that someone may have meant, in each language, as JSON: for the suggestions when one is misspelt."""
    navn = {en for side in oppslag(kunnskap) for en in side.navn}
    region = kunnskap.region
    navn |= {navn for kommune in region.kommuner for navn in (*kommune.tettsteder, *_navn(kommune.senter))}
    navn |= {kategori.navn for kategori in region.om.kategorier}
    return json.dumps(sorted(navn), ensure_ascii=False, separators=(",", ":")) + "\n"


def _egen_side(post: Post) -> str | None:
    """The page that is the record's alone; None for a place on a page that it shares with others."""
    return None if "#" in post.side else path(post.side)


def _navn(post: Post | Senter) -> tuple[str, ...]:
    return tuple(navn for _, navn in egne_navn(post))


def _med_ascii(navn: Iterable[str]) -> list[str]:
    """The names, and how they are written where the letters are missing."""
    return list(dict.fromkeys(skrevet for ett in navn for skrevet in (ett, *_uten_bokstavene(ett.lower()))))


@cache
def _uten_bokstavene(navn: str) -> tuple[str, ...]:
    return tuple(skrevet for skrevet in i_ascii(navn) if skrevet != uten_merker(navn))
