"""What a picture is drawn from: what a record of any kind says of the subject, the place and the season."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import singledispatch

from regionportal.model.hendelse import Hendelse
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om, Tema
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.model.tid import Sesong

MedSide = Skatt | Hendelse | Kommune | Tema  # records that have a page, and are shown in lists
Motivert = MedSide | Om

ARSTIDER: Sequence[Sesong] = ("vinter", "var", "sommer", "host")


@dataclass(frozen=True, slots=True)
class Forelegg:
    """``fro`` is the seed: the same gives the same bytes. ``tekster`` are looked through for words that name the
    subject, in this order, and ``brodtekst`` for how high it is; ``motiv`` is the record's own choice, ``motiver`` what
    it may be where neither says, and
    ``punkt`` is (lon, lat)."""

    fro: str
    tekster: tuple[str, ...] = ()
    brodtekst: str = ""
    motiv: str | None = None
    motiver: Sequence[str] = ()
    punkt: tuple[float, float] | None = None
    sesong: tuple[Sesong, ...] = ()


@singledispatch
def forelegg(post: Motivert, region: Region) -> Forelegg:
    """Of a record, in its region."""
    raise TypeError(type(post).__name__)


@forelegg.register
def _(skatt: Skatt, region: Region) -> Forelegg:
    return Forelegg(
        fro=skatt.id,
        tekster=(f"{skatt.id} {skatt.navn}", skatt.ingress),
        brodtekst=skatt.tekst or "",
        motiv=skatt.motiv,
        motiver=region.kategori[skatt.kategori].motiver,
        punkt=skatt.punkt,
        sesong=skatt.sesong,
    )


@forelegg.register
def _(hendelse: Hendelse, region: Region) -> Forelegg:
    maned = hendelse.datoer[0].fra.month if hendelse.datoer else hendelse.maned
    return Forelegg(
        fro=hendelse.side,
        tekster=(f"{hendelse.id} {hendelse.navn}", hendelse.ingress),
        motiver=region.hendelsestype[hendelse.type].motiver,
        punkt=hendelse.sted.punkt,
        sesong=(arstid(maned),) if maned else (),
    )


@forelegg.register
def _(kommune: Kommune, region: Region) -> Forelegg:
    return Forelegg(fro=kommune.side, motiv=kommune.motiv, punkt=kommune.senter.punkt)


@forelegg.register
def _(tema: Tema, region: Region) -> Forelegg:
    return Forelegg(fro=tema.side, tekster=(f"{tema.id} {tema.navn} {tema.sporsmal}",), motiv=tema.motiv)


@forelegg.register
def _(om: Om, region: Region) -> Forelegg:
    """The region itself, which the season of the day is given to by whoever draws it."""
    return Forelegg(fro=om.id, motiv=om.motiv)


def arstid(maned: int) -> Sesong:
    """Of a month, 1 to 12: March to May is the spring."""
    return ARSTIDER[maned % 12 // 3]
