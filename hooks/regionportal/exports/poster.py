"""The records as the open data gives them: as in data/, with names and addresses resolved beside the ids.

Version 1 is a promise: fields may come, none changes or goes. docs/apne-data/endringer.md tells what came when.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.oppgaver import Oppgave
from regionportal.model import lisens
from regionportal.model.felles import Bilde, Lenke
from regionportal.model.fotofil import TYPER
from regionportal.model.fotokonkurranse import Bidrag, Fase, Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.region import Region
from regionportal.model.reisetid import Reisetid
from regionportal.model.sats import Sats
from regionportal.model.skatt import Skatt
from regionportal.model.stilling import Stilling
from regionportal.model.tid import Dato
from regionportal.model.tiltak import Tiltak
from regionportal.model.typer import Modell, Slug
from regionportal.model.yrke import NUS_FAGFELT, NUS_NIVA, Styrkkode, Yrke

P = TypeVar("P", bound=Modell)


class RegionPost(Om):
    """The region, with its population and the rates that apply there."""

    adresse: str
    innbyggere: int
    satser: tuple[Sats, ...]


class KommunePost(Kommune):
    """A municipality, with its full name in the official order."""

    adresse: str
    offisielt_navn: str


class UtgavePost(Modell):
    """One published size of a picture: where it is, its media type, and pixels."""

    adresse: str
    type: str
    bredde: int
    hoyde: int


class BildePost(Bilde):
    """A picture. ``fil`` is the name it was sent in under, which is not published."""

    lisensadresse: str | None = None
    utgaver: tuple[UtgavePost, ...]


class SkattPost(Skatt):
    """A treasure."""

    bilder: tuple[BildePost, ...] = ()
    adresse: str
    kategori_navn: str
    kommune_navn: str


class HendelsePost(Hendelse):
    """An event; ``neste_fra`` and ``neste_til`` are its next days, counted from the day of the build."""

    adresse: str
    kommune_navn: str
    neste_fra: Dato | None = None
    neste_til: Dato | None = None


class JobbehovPost(Jobbehov):
    """A finding about the need for people; ``yrkeskoder`` are the codes in STYRK-08 of the occupations that have any."""

    adresse: str
    yrkeskoder: Mapping[str, tuple[Styrkkode, ...]]


class YrkePost(Yrke):
    """An occupation, with the digits of its level and field in NUS2000, and its page where the region needs it."""

    nus_niva: int | None = None
    nus_fagfelt: int | None = None
    adresse: str | None = None


class ReisetidPost(Reisetid):
    """How long it takes between two municipalities."""

    fra_navn: str
    til_navn: str


class StillingPost(Stilling):
    """An open vacancy; ``yrker`` are the ids of those in its title that the region needs."""

    kommune_navn: tuple[str, ...]
    yrker: tuple[Slug, ...]


class TiltakPost(Tiltak):
    """A measure or a plan."""

    adresse: str


class BidragPost(Bidrag):
    """A picture in a photo contest."""

    kommune_navn: str
    lisensadresse: str | None = None
    utgaver: tuple[UtgavePost, ...]


class FotokonkurransePost(Fotokonkurranse):
    """A photo contest; ``fase`` is counted from the day of the build."""

    bidrag: tuple[BidragPost, ...] = ()
    adresse: str
    fase: Fase


class LenkePost(Lenke):
    """A link of one municipality, or of the whole region, that answers one of the newcomers' questions."""

    tema: str
    tema_navn: str
    kommune: str | None = None
    kommune_navn: str | None = None


class OppgavePost(Oppgave):
    """Something for the editors to do; ``endring`` is where the file is edited."""

    adresse: str
    kommune_navn: str | None = None
    endring: str | None = None


def regioner(kunnskap: Kunnskap) -> list[RegionPost]:
    return [
        _post(
            RegionPost,
            kunnskap.region.om,
            adresse=kunnskap.kontekst.adresse,
            innbyggere=kunnskap.region.innbyggere,
            satser=kunnskap.region.satser,
        )
    ]


def kommuner(kunnskap: Kunnskap) -> list[KommunePost]:
    return [
        _post(KommunePost, en, adresse=f"{kunnskap.kontekst.adresse}{en.side}", offisielt_navn=en.fullt_navn)
        for en in kunnskap.region.kommuner
    ]


def skatter(kunnskap: Kunnskap) -> list[SkattPost]:
    return [
        _post(
            SkattPost,
            en,
            adresse=f"{kunnskap.kontekst.adresse}{en.side}",
            kategori_navn=kunnskap.region.kategori[en.kategori].navn,
            kommune_navn=kunnskap.region.kommune[en.kommune].navn,
            bilder=tuple(_bilde(BildePost, bilde, kunnskap) for bilde in en.bilder),
        )
        for en in kunnskap.region.skatter
    ]


def hendelser(kunnskap: Kunnskap) -> list[HendelsePost]:
    poster = []
    for en in kunnskap.region.hendelser:
        neste = next(iter(kunnskap.forekomster[en.id]), None)
        poster.append(
            _post(
                HendelsePost,
                en,
                adresse=f"{kunnskap.kontekst.adresse}{en.side}",
                kommune_navn=kunnskap.region.kommune[en.kommune].navn,
                neste_fra=neste.fra if neste else None,
                neste_til=neste.til if neste else None,
            )
        )
    return poster


def jobbehov(kunnskap: Kunnskap) -> list[JobbehovPost]:
    return [
        _post(
            JobbehovPost,
            en,
            adresse=f"{kunnskap.kontekst.adresse}{en.side}",
            yrkeskoder=_yrkeskoder(en, kunnskap.region),
        )
        for en in kunnskap.region.jobbehov
    ]


def _yrkeskoder(behov: Jobbehov, region: Region) -> dict[str, tuple[str, ...]]:
    return {navn: koder for navn in behov.nevner if (koder := region.yrke[navn].styrk08)}


def yrker(kunnskap: Kunnskap) -> list[YrkePost]:
    med_side = {yrke.id for yrke in kunnskap.etterspurte}
    return [
        _post(
            YrkePost,
            en,
            nus_niva=NUS_NIVA.get(en.niva),
            nus_fagfelt=NUS_FAGFELT.get(en.fagfelt),
            adresse=f"{kunnskap.kontekst.adresse}{en.side}" if en.id in med_side else None,
        )
        for en in kunnskap.region.yrker
    ]


def reisetider(kunnskap: Kunnskap) -> list[ReisetidPost]:
    navn = {kommune.id: kommune.navn for kommune in kunnskap.region.kommuner}
    return [_post(ReisetidPost, en, fra_navn=navn[en.fra], til_navn=navn[en.til]) for en in kunnskap.region.reisetider]


def stillinger(kunnskap: Kunnskap) -> list[StillingPost]:
    return [
        _post(
            StillingPost,
            en.stilling,
            kommune_navn=tuple(kunnskap.region.kommune[id_].navn for id_ in en.stilling.kommuner),
            yrker=tuple(yrke.id for yrke in en.trengs),
        )
        for en in kunnskap.ledige
    ]


def tiltak(kunnskap: Kunnskap) -> list[TiltakPost]:
    return [_post(TiltakPost, en, adresse=f"{kunnskap.kontekst.adresse}{en.side}") for en in kunnskap.region.tiltak]


def fotokonkurranser(kunnskap: Kunnskap) -> list[FotokonkurransePost]:
    return [
        _post(
            FotokonkurransePost,
            en,
            adresse=f"{kunnskap.kontekst.adresse}{en.side}",
            fase=en.fasen(kunnskap.kontekst.dag),
            bidrag=tuple(
                _bilde(BidragPost, bidrag, kunnskap, kommune_navn=kunnskap.region.kommune[bidrag.kommune].navn)
                for bidrag in en.bidrag
            ),
        )
        for en in kunnskap.region.fotokonkurranser
    ]


def lenker(kunnskap: Kunnskap) -> list[LenkePost]:
    poster = []
    for tema in kunnskap.region.om.temaer:
        felles = {"tema": tema.id, "tema_navn": tema.navn}
        poster += [_post(LenkePost, lenke, kommune=None, kommune_navn=None, **felles) for lenke in tema.lenker]
        for kommune in kunnskap.region.kommuner:
            egne: Iterable[Lenke] = kommune.lenker.get(tema.id, ())
            poster += [
                _post(LenkePost, lenke, kommune=kommune.id, kommune_navn=kommune.navn, **felles) for lenke in egne
            ]
    return poster


def redaksjon(kunnskap: Kunnskap) -> list[OppgavePost]:
    return [
        _post(
            OppgavePost,
            en,
            adresse=kunnskap.kontekst.adresse + en.side,
            kommune_navn=kunnskap.region.kommune[en.kommune].navn if en.kommune else None,
            endring=kunnskap.kontekst.endring + en.fil if kunnskap.kontekst.endring else None,
        )
        for en in kunnskap.oppgaver
    ]


def _bilde(modell: type[P], bilde: Bilde, kunnskap: Kunnskap, **tillegg: object) -> P:
    utgaver = tuple(
        UtgavePost(
            adresse=f"{kunnskap.kontekst.adresse}bilder/{en.navn}.{endelse}",
            type=type_,
            bredde=en.bredde,
            hoyde=en.hoyde,
        )
        for en in kunnskap.region.bilder[bilde.fil].utgaver
        for endelse, type_ in TYPER.items()
    )
    return _post(modell, bilde, lisensadresse=lisens.adresse(bilde.lisens), utgaver=utgaver, **tillegg)


def _post(modell: type[P], grunnlag: Modell, **tillegg: object) -> P:
    return modell.model_construct(**{**dict(grunnlag), **tillegg})
