"""What the search is told about the pages: of what kind they are, where they belong, and every name they go by.

Pagefind takes á for a and å for a, so «gaisi» finds Gáisi. Letters that are not a plain one with a mark, as ø, đ and
ŋ, it leaves; the names that have them are given in ASCII as well.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args

from regionportal.ground.skrivemate import i_ascii, uten_merker
from regionportal.knowledge import pa_sprak
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import EGET
from regionportal.model.kommune import Kommune, Senter
from regionportal.model.om import Tema
from regionportal.model.oversettelse import SPRAK
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER
from regionportal.model.sokeord import Fastside
from regionportal.model.tekster import egne_navn
from regionportal.model.typer import Modell
from regionportal.pages.sti import path

# The kinds that the search can show alone (overrides/sider/_sok.html), and where what is of no such kind is.
GRUPPER = {"kommune", "skatt", "hendelse", "tiltak"}
ANDRE = "side"
MEST = 8  # questions that are shown before someone writes
# The lists that open with one municipality chosen.
MED_FILTER, FILTRERT = {"hva-skjer/", "jobb/ledige/", "skatter/"}, "?kommune="


@dataclass(frozen=True, slots=True)
class Oppslag:
    """A page as the search knows it: its kind, the municipalities to filter by, its own names, and other words that
    people search for it with. ``sted`` is what stands before a municipality's id in the address of its place there,
    and ``tittel`` its heading, where that is not its title."""

    path: str
    slag: str
    kommuner: tuple[Kommune, ...] = ()
    navn: tuple[str, ...] = ()
    sokeord: tuple[str, ...] = ()
    sted: str | None = None
    tittel: str | None = None

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


def mest_spurt(region: Region) -> list[Tema]:
    """What people ask most often, for whoever has not begun to write."""
    forst = [region.tema[id_] for id_ in region.om.loftes_fram.forsida]
    return [*forst, *(tema for tema in region.om.temaer if tema not in forst)][:MEST]


def oppslag(kunnskap: Kunnskap) -> Iterator[Oppslag]:
    """Every page that is of a kind that people search for, what they ask for most first. The others are just pages."""
    region = kunnskap.region
    for tema in region.om.temaer:
        svarer = tuple(kommune for kommune in region.kommuner if kommune.lenker.get(tema.id))
        sporsmal = str(pa_sprak.i_spraket(tema, "sporsmal", kunnskap.kontekst.sprak))
        ord_ = (*_pa_alle_sprak(tema, "sporsmal"), *tema.sokeord)
        yield Oppslag(path(tema.side), "sporsmal", svarer, (tema.navn,), ord_, sted="#kommune-", tittel=sporsmal)
    for yrke in kunnskap.yrker_med_side:
        navn = tuple(filter(None, (yrke.navn, yrke.flertall, yrke.navn_engelsk)))
        yield Oppslag(path(yrke.side), "jobb", region.kommuner, navn, (*yrke.sokeord, *yrke.i_stillinger))
    yield from _faste(kunnskap)
    for gruppe in region.om.malgrupper:
        yield Oppslag(path(gruppe.side), ANDRE, navn=(gruppe.navn, gruppe.tittel), sokeord=gruppe.sokeord)
    for slag in SAMLINGER.values():
        for post in region.av(slag.modell):
            if egen := _egen_side(post):
                gruppe_i_soket = slag.navn if slag.navn in GRUPPER else ANDRE
                kommuner = tuple(region.kommune[id_] for id_ in post.kommuner)
                yield Oppslag(egen, gruppe_i_soket, kommuner, _navn(post), post.andre_ord)


def _faste(kunnskap: Kunnskap) -> Iterator[Oppslag]:
    """The pages that are made of many records."""
    region = kunnskap.region
    ord_ = {en.side: en.sokeord for en in region.om.sokeord}
    yrker = tuple(sorted({yrke for behov in region.jobbehov for yrke in behov.nevner}))
    egne_navn = {
        "jobb/": yrker,
        "jobb/ledige/": ("ledige stillinger",),
        "jobb/ferdig-utdannet/": ("ferdig utdannet", "nyutdannet"),
        "jobb/vi-er-to/": ("vi er to",),
    }
    for side in get_args(Fastside):
        om_jobb = side.startswith("jobb/")
        yield Oppslag(
            _fast_path(side),
            "jobb" if om_jobb else ANDRE,
            region.kommuner if om_jobb else (),
            egne_navn.get(side, ()),
            ord_.get(side, ()),
            sted=FILTRERT if side in MED_FILTER else None,
            tittel=f"{region.om.navn} in English" if side == "en/" else None,
        )


def _fast_path(side: str) -> str:
    """A page that leads to others of its own is the index of their folder."""
    return path(side) if side.startswith("jobb/") and side != "jobb/" else f"{side}index.md"


def _egen_side(post: Post) -> str | None:
    """The page that is the record's alone; None for a place on a page that it shares with others."""
    return None if "#" in post.side else path(post.side)


def _pa_alle_sprak(hva: Modell, felt: str) -> tuple[str, ...]:
    """What the field says in each language."""
    sagt = (pa_sprak.i_spraket(hva, felt, sprak) for sprak in (EGET, *SPRAK))
    return tuple(dict.fromkeys(pa_sprak.uten_merker(str(en)) for en in sagt))


def _navn(post: Post | Senter) -> tuple[str, ...]:
    return tuple(navn for _, navn in egne_navn(post))


def _med_ascii(navn: Iterable[str]) -> list[str]:
    """The names, and how they are written where the letters are missing."""
    return list(dict.fromkeys(skrevet for ett in navn for skrevet in (ett, *_uten_bokstavene(ett.lower()))))


@cache
def _uten_bokstavene(navn: str) -> tuple[str, ...]:
    return tuple(skrevet for skrevet in i_ascii(navn) if skrevet != uten_merker(navn))
