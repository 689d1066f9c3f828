"""The records of each file of the open data, made from what is known: each as ``postmodeller`` has it."""

from collections.abc import Iterable
from typing import TypeVar

from pydantic import BaseModel

from regionportal.exports.postmodeller import (
    BidragPost,
    BildePost,
    FotokonkurransePost,
    HendelsePost,
    JobbehovPost,
    KommunePost,
    LenkePost,
    OppgavePost,
    RegionPost,
    ReisetidPost,
    SkattPost,
    StillingPost,
    TiltakPost,
    UtgavePost,
    YrkePost,
)
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model import lisens
from regionportal.model.felles import Bilde, Lenke
from regionportal.model.fotofil import TYPER
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.region import Region
from regionportal.model.typer import Modell
from regionportal.model.yrke import NUS_FAGFELT, NUS_NIVA

P = TypeVar("P", bound=BaseModel)


def regioner(kunnskap: Kunnskap) -> list[RegionPost]:
    return [
        _post(
            RegionPost,
            kunnskap.region.om,
            adresse=kunnskap.kontekst.adresse,
            innbyggere=kunnskap.innbyggere,
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
                type_navn=kunnskap.region.hendelsestype[en.type].navn,
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
            tema_navn=kunnskap.region.behovstema[en.tema].navn,
            yrkeskoder=_yrkeskoder(en, kunnskap.region),
        )
        for en in kunnskap.region.jobbehov
    ]


def _yrkeskoder(behov: Jobbehov, region: Region) -> dict[str, tuple[str, ...]]:
    return {navn: koder for navn in behov.nevner if (koder := region.yrke[navn].styrk08)}


def yrker(kunnskap: Kunnskap) -> list[YrkePost]:
    med_side = {yrke.id for yrke in kunnskap.yrker_med_side}
    return [
        _post(
            YrkePost,
            en,
            nus_niva=NUS_NIVA.get(en.niva) if en.niva else None,
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
            endring=kunnskap.kontekst.endres(en.fil),
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
    """The record with more beside it, or in place of what it has. It was checked as it was read."""
    return modell.model_construct(**{**dict(grunnlag), **tillegg})
