"""Which occupations a vacancy is for, by the words of its title.

An occupation's words (``i_stillinger``) are found in any case and inflection, alone or as the end of a compound:
fagsykepleier is a sykepleier. The longest word wins at its place, so a spesialsykepleier is no sykepleier, and what a
word only begins, as lærerassistent, is something else.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from unicodedata import normalize

from regionportal.model.stilling import Stilling
from regionportal.model.yrke import Yrke

# What ends as an occupation does, and is another or none: it takes the place from the shorter word.
ANDRE = (
    "barnehagelærer",
    "barnehagelærar",
    "kjørelærer",
    "køyrelærar",
    "trafikklærer",
    "trafikklærar",
    "skilærer",
    "danselærer",
    "universitetslærer",
    "universitetslektor",
    "høgskolelektor",
    "høyskolelektor",
    "høgskulelektor",
    "førstelektor",
    "helsesykepleier",
    "helsesjukepleiar",
    "tannlege",
    "dyrlege",
    "kollege",
    "college",
)

_BOKSTAV = r"[^\W\d_]"
_BOYNING = r"(?:e|er|a|ar|en|n|ne|ene|ane)?s?"
_BARE_ORD_FOR_JOBBEN = r"(?:-?(?:stilling(?:er|en|ar|a)?|vikar(?:er|ar)?|vikariat(?:er)?))?"


def yrker_i(tittel: str, yrker: Sequence[Yrke]) -> tuple[Yrke, ...]:
    """The occupations that the title names, in the order of ``yrker``, each once. Give all that the region has: of some
    alone, a longer word of another would not win."""
    skrevet = normalize("NFC", tittel).lower()
    ord_per_yrke = {
        yrke.navn: [treff for ord_ in yrke.i_stillinger for treff in _steder(ord_, skrevet)] for yrke in yrker
    }
    alle = [
        *(sted for steder in ord_per_yrke.values() for sted in steder),
        *(sted for ord_ in ANDRE for sted in _steder(ord_, skrevet)),
    ]
    return tuple(yrke for yrke in yrker if any(_er_lengst(sted, alle) for sted in ord_per_yrke[yrke.navn]))


def per_yrke(stillinger: Iterable[Stilling], yrker: Sequence[Yrke]) -> Mapping[str, tuple[Stilling, ...]]:
    """The vacancies of each occupation, by its name, in the order that they come; empty for one without."""
    funnet: dict[str, list[Stilling]] = {yrke.navn: [] for yrke in yrker}
    for stilling in stillinger:
        for yrke in yrker_i(stilling.tittel, yrker):
            funnet[yrke.navn].append(stilling)
    return {navn: tuple(egne) for navn, egne in funnet.items()}


def _steder(ord_: str, skrevet: str) -> Iterator[tuple[int, int]]:
    """Where the word stands, without what comes before it in a compound."""
    if ord_ in skrevet:
        yield from (treff.span(1) for treff in _monster(ord_).finditer(skrevet))


@cache
def _monster(ord_: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!{_BOKSTAV}){_BOKSTAV}*?({re.escape(ord_)}){_BOYNING}{_BARE_ORD_FOR_JOBBEN}(?!{_BOKSTAV})")


def _er_lengst(sted: tuple[int, int], alle: Iterable[tuple[int, int]]) -> bool:
    fra, til = sted
    return not any(
        andre_fra <= fra and til <= andre_til and andre_til - andre_fra > til - fra for andre_fra, andre_til in alle
    )
