"""Whether the municipalities are treated alike: how many treasures, events and links each has, of each kind.

What belongs to several municipalities counts for each of them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeVar, get_args

from regionportal.model.hendelse import Hendelse
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.tid import Sesong
from regionportal.model.typer import Modell, Slug

P = TypeVar("P", bound=Post)
Hva = Literal["skatter", "hendelser", "lenker"]
Etter = Literal["alle", "kategori", "malgruppe", "sesong"]


class Antall(Modell):
    """How many of something a municipality has. ``verdi`` is the category, audience or season; None where all are
    counted.

    The category of an event is its type, and that of a link the question that it answers.
    """

    hva: Hva
    etter: Etter
    verdi: str | None = None
    kommune: Slug
    antall: int


def balanse(region: Region) -> list[Antall]:
    """Every count, noughts too: what one municipality lacks is what the others can be asked for."""
    return [
        Antall(hva=hva, etter=etter, verdi=verdi, kommune=kommune.id, antall=antall[verdi, kommune.id])
        for hva, etter, verdier, funnet in _tellinger(region)
        for antall in [Counter(funnet)]
        for verdi in verdier
        for kommune in region.kommuner
    ]


_Funn = Iterable[tuple[str | None, str]]  # (value, municipality) for each that was found
_Telling = tuple[
    Hva, Etter, Iterable[str | None], _Funn
]  # what is counted, by what, the values in order, and the found


def _tellinger(region: Region) -> Iterator[_Telling]:
    yield from _skattene(region)
    yield from _hendelsene(region)
    yield from _lenkene(region)


def _skattene(region: Region) -> Iterator[_Telling]:
    skatter = region.skatter
    yield "skatter", "alle", [None], _funn(skatter, lambda en: [None])
    yield "skatter", "kategori", tuple(region.kategori), _funn(skatter, lambda en: [en.kategori])
    yield "skatter", "malgruppe", tuple(region.malgruppe), _funn(skatter, lambda en: en.passer_for)
    yield "skatter", "sesong", get_args(Sesong), _funn(skatter, lambda en: en.sesong)


def _hendelsene(region: Region) -> Iterator[_Telling]:
    hendelser = region.hendelser
    yield "hendelser", "alle", [None], _funn(hendelser, lambda en: [None])
    yield "hendelser", "kategori", tuple(region.hendelsestype), _funn(hendelser, lambda en: [en.type])
    yield "hendelser", "malgruppe", tuple(region.malgruppe), _funn(hendelser, lambda en: en.passer_for)
    yield "hendelser", "sesong", get_args(Sesong), _funn(hendelser, _sesonger)


def _lenkene(region: Region) -> Iterator[_Telling]:
    lenker = list(_lenker(region))
    grupper = region.om.malgrupper
    yield "lenker", "alle", [None], ((None, kommune) for _, kommune in lenker)
    yield "lenker", "kategori", tuple(region.tema), lenker
    for_dem = ((gruppe.id, kommune) for tema, kommune in lenker for gruppe in grupper if tema in gruppe.temaer)
    yield "lenker", "malgruppe", tuple(region.malgruppe), for_dem


def _funn(poster: Iterable[P], verdier: Callable[[P], Iterable[str | None]]) -> _Funn:
    return ((verdi, kommune) for post in poster for verdi in verdier(post) for kommune in post.kommuner)


def _lenker(region: Region) -> Iterator[tuple[str, str]]:
    """(question, municipality) for each link."""
    return (
        (tema, kommune.id) for kommune in region.kommuner for tema, lenker in kommune.lenker.items() for _ in lenker
    )


def _sesonger(hendelse: Hendelse) -> set[str]:
    """The seasons that an event is in, or usually is in: winter is from December to February, and so on."""
    maneder = {hendelse.maned} if hendelse.maned else set()
    for tid in hendelse.datoer:
        hver_maned = tid.gjentas and tid.gjentas.hver not in ("ar", "paske")
        maneder |= set(range(1, 13)) if hver_maned else {tid.fra.month, tid.siste.month}
    return {("vinter", "var", "sommer", "host")[maned % 12 // 3] for maned in maneder}
