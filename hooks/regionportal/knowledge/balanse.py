"""Whether the municipalities are treated alike: how many treasures, events and links each has, of each kind.

What belongs to several municipalities counts for each of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from regionportal.model.hendelse import Hendelse, Hendelsestype
from regionportal.model.region import Region
from regionportal.model.tid import Sesong
from regionportal.model.typer import Modell, Slug

Hva = Literal["skatter", "hendelser", "lenker"]
Etter = Literal["alle", "kategori", "malgruppe", "sesong"]


class Antall(Modell):
    """How many of something a municipality has. ``verdi`` is the category, audience or season; None where all are counted.

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


_Funn = Iterator[tuple[str | None, str]]


def _tellinger(region: Region) -> Iterator[tuple[Hva, Etter, Iterable[str | None], _Funn]]:
    """What is counted, by what, the values in order, and each (value, municipality) that was found."""
    malgrupper, sesonger = tuple(region.malgruppe), get_args(Sesong)
    skatter, hendelser = region.skatter, region.hendelser
    yield "skatter", "alle", [None], ((None, k) for en in skatter for k in en.kommuner)
    yield "skatter", "kategori", tuple(region.kategori), ((en.kategori, k) for en in skatter for k in en.kommuner)
    yield (
        "skatter",
        "malgruppe",
        malgrupper,
        ((gruppe, k) for en in skatter for gruppe in en.passer_for for k in en.kommuner),
    )
    yield "skatter", "sesong", sesonger, ((sesong, k) for en in skatter for sesong in en.sesong for k in en.kommuner)
    yield "hendelser", "alle", [None], ((None, k) for en in hendelser for k in en.kommuner)
    yield "hendelser", "kategori", get_args(Hendelsestype), ((en.type, k) for en in hendelser for k in en.kommuner)
    yield (
        "hendelser",
        "malgruppe",
        malgrupper,
        ((gruppe, k) for en in hendelser for gruppe in en.passer_for for k in en.kommuner),
    )
    yield (
        "hendelser",
        "sesong",
        sesonger,
        ((sesong, k) for en in hendelser for sesong in _sesonger(en) for k in en.kommuner),
    )
    yield "lenker", "alle", [None], ((None, k) for _, k in _lenker(region))
    yield "lenker", "kategori", tuple(region.tema), _lenker(region)
    yield (
        "lenker",
        "malgruppe",
        malgrupper,
        ((gruppe.id, k) for tema, k in _lenker(region) for gruppe in region.om.malgrupper if tema in gruppe.temaer),
    )


def _lenker(region: Region) -> Iterator[tuple[str, str]]:
    """(question, municipality) for each link."""
    return (
        (tema, kommune.id) for kommune in region.kommuner for tema, lenker in kommune.lenker.items() for _ in lenker
    )


def _sesonger(hendelse: Hendelse) -> set[str]:
    """The seasons that an event is in, or usually is in: winter is from December to February, and so on."""
    maneder = {hendelse.maned} - {None}
    for tid in hendelse.datoer:
        hver_maned = tid.gjentas and tid.gjentas.hver != "ar"
        maneder |= set(range(1, 13)) if hver_maned else {tid.fra.month, tid.siste.month}
    return {("vinter", "var", "sommer", "host")[maned % 12 // 3] for maned in maneder}
