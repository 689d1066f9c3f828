"""The region: what it says of itself, and everything in it, as one immutable value."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator

from regionportal.model.bildefil import Bildefil
from regionportal.model.felles import (
    MINST_EN,
    Dato,
    Ingress,
    Kilde,
    Kilder,
    Lenke,
    Markdown,
    Modell,
    Navn,
    Oversettelse,
    Slug,
    Tekst,
    Utsagn,
)
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kart import Grense
from regionportal.model.kommune import Kommune
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.reisetid import Reisetid
from regionportal.model.sats import Sats
from regionportal.model.skatt import Skatt
from regionportal.model.steg import Steg
from regionportal.model.stilling import Stillinger
from regionportal.model.tiltak import Tiltak
from regionportal.model.yrke import Yrke


class Kategori(Modell):
    """A kind of treasure."""

    id: Slug
    navn: Navn
    ingress: Ingress


class Malgruppe(Modell):
    """Someone the portal is for, and what they need first."""

    id: Slug
    navn: Navn
    tittel: Navn
    ingress: Ingress
    tekst: Markdown
    temaer: tuple[Slug, ...] = ()
    kategorier: tuple[Slug, ...] = ()


class Tema(Modell):
    """A question that newcomers ask, what is common to all, and what to say where a municipality has no answer.

    ``ansvar`` is felles where others than the municipality give the service, so that it owes no page about it.
    """

    id: Slug
    navn: Navn
    sporsmal: Navn
    ingress: Ingress
    tekst: Markdown | None = None
    satser: tuple[Slug, ...] = ()
    ansvar: Literal["kommune", "felles"] = "kommune"
    hull: Tekst
    lenker: tuple[Lenke, ...] = ()
    kilder: tuple[Kilde, ...] = ()


class Forbehold(Utsagn):
    """What to know before one decides, and the questions that it matters to."""

    temaer: tuple[Slug, ...] = ()


def _tidssone(verdi: str) -> str:
    try:
        ZoneInfo(verdi)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("tidssona finnes ikke. Skriv den som i Europe/Oslo") from None
    return verdi


class Om(Modell):
    """The file data/region.yml."""

    id: Slug
    navn: Navn
    fylke: Navn
    slagord: Navn
    tidssone: Annotated[Tekst, AfterValidator(_tidssone)]
    ingress: Ingress
    tekst: Markdown
    en: Oversettelse | None = None
    kommuner: Annotated[tuple[Slug, ...], *MINST_EN]
    fordeler: tuple[Utsagn, ...]
    bor_vite: tuple[Forbehold, ...]
    malgrupper: tuple[Malgruppe, ...]
    kategorier: tuple[Kategori, ...]
    temaer: tuple[Tema, ...]
    forste_90_dager: tuple[Steg, ...] = ()
    kilder: Kilder
    oppdatert: Dato

    @property
    def fil(self) -> str:
        return "data/region.yml"


@dataclass(frozen=True)
class Region:
    """All of data/, checked. Every collection is sorted: municipalities, subjects and groups as region.yml has them."""

    om: Om
    kommuner: tuple[Kommune, ...]
    skatter: tuple[Skatt, ...]
    hendelser: tuple[Hendelse, ...]
    jobbehov: tuple[Jobbehov, ...]
    tiltak: tuple[Tiltak, ...]
    satser: tuple[Sats, ...]
    yrker: tuple[Yrke, ...]
    reisetider: tuple[Reisetid, ...]
    grenser: tuple[Grense, ...]
    fotokonkurranser: tuple[Fotokonkurranse, ...]
    bilder: Mapping[str, Bildefil]
    lenkestatus: Lenkestatuser
    stillinger: Stillinger

    @cached_property
    def kommune(self) -> Mapping[str, Kommune]:
        return {kommune.id: kommune for kommune in self.kommuner}

    @cached_property
    def skatt(self) -> Mapping[str, Skatt]:
        return {skatt.id: skatt for skatt in self.skatter}

    @cached_property
    def kategori(self) -> Mapping[str, Kategori]:
        return {kategori.id: kategori for kategori in self.om.kategorier}

    @cached_property
    def tema(self) -> Mapping[str, Tema]:
        return {tema.id: tema for tema in self.om.temaer}

    @cached_property
    def malgruppe(self) -> Mapping[str, Malgruppe]:
        return {gruppe.id: gruppe for gruppe in self.om.malgrupper}

    @cached_property
    def sats(self) -> Mapping[str, Sats]:
        return {sats.id: sats for sats in self.satser}

    @cached_property
    def yrke(self) -> Mapping[str, Yrke]:
        """By name, as the findings name them."""
        return {yrke.navn: yrke for yrke in self.yrker}

    @cached_property
    def innbyggere(self) -> int:
        return sum(kommune.fakta.innbyggere.verdi for kommune in self.kommuner)
