"""The region and everything in it, as one immutable value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from regionportal.model.fotofil import Fotofil
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.inndeling import Behovstema, Hendelsestype, Kategori
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kart import Grense
from regionportal.model.kommune import Kommune
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.om import Malgruppe, Om, Tema
from regionportal.model.post import Datafil, Post
from regionportal.model.reisetid import Reisetid, Reisetider
from regionportal.model.sats import Sats, Satser
from regionportal.model.skatt import Skatt
from regionportal.model.slag import DELTE
from regionportal.model.stilling import Stillinger
from regionportal.model.tiltak import Tiltak
from regionportal.model.typer import Modell
from regionportal.model.yrke import Yrke, Yrker

P = TypeVar("P", bound=Datafil)


@dataclass(frozen=True)
class Region:
    """All of data/, checked. Every collection is sorted: municipalities, subjects and groups as region.yml has them.
    ``andre_filer`` are those of entries in lists that regions share, where the region itself says nothing of them."""

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
    bilder: Mapping[str, Fotofil]
    lenkestatus: Lenkestatuser
    stillinger: Stillinger
    andre_filer: Mapping[tuple[str, str], str]

    def fil_for(self, liste: str, id_: str) -> str:
        """The file that an entry of a list that regions share stands in: the region's own where that says anything of
        it."""
        return self.andre_filer.get((liste, id_), DELTE[liste].modell.plass.fil)

    @cached_property
    def poster(self) -> tuple[Post, ...]:
        """Every record that has a file of its own."""
        return (
            *self.kommuner,
            *self.skatter,
            *self.hendelser,
            *self.jobbehov,
            *self.tiltak,
            *self.fotokonkurranser,
        )

    def av(self, modell: type[P]) -> tuple[P, ...]:
        """The records of one kind."""
        return tuple(post for post in self.poster if isinstance(post, modell))

    @property
    def innhold(self) -> Iterator[tuple[str, tuple[str, ...], Modell]]:
        """All that people wrote, file by file: the file, where in it, and what stands there."""
        yield self.om.fil, (), self.om
        yield from ((post.fil, (), post) for post in self.poster)
        yield from ((Satser.plass.fil, ("satser", sats.id), sats) for sats in self.satser)
        yield from ((Yrker.plass.fil, ("yrker", yrke.id), yrke) for yrke in self.yrker)
        yield from ((Reisetider.plass.fil, ("reisetider",), tid) for tid in self.reisetider)

    @cached_property
    def kommune(self) -> Mapping[str, Kommune]:
        return {kommune.id: kommune for kommune in self.kommuner}

    @cached_property
    def hjemregioner(self) -> Mapping[str, str]:
        """{municipality: the other region that it belongs to}, of those that are in two."""
        return {kommune.id: kommune.hjemregion for kommune in self.kommuner if kommune.hjemregion}

    def fylket(self, kommune: Kommune) -> str:
        """The county of a municipality: the region's, where it says no other."""
        return kommune.fylke or self.om.fylke

    @cached_property
    def fylker(self) -> tuple[str, ...]:
        """The counties, that of the region first."""
        return tuple(dict.fromkeys((self.om.fylke, *map(self.fylket, self.kommuner))))

    @cached_property
    def skatt(self) -> Mapping[str, Skatt]:
        return {skatt.id: skatt for skatt in self.skatter}

    @cached_property
    def kategori(self) -> Mapping[str, Kategori]:
        return {kategori.id: kategori for kategori in self.om.kategorier}

    @cached_property
    def hendelsestype(self) -> Mapping[str, Hendelsestype]:
        return {type_.id: type_ for type_ in self.om.hendelsestyper}

    @cached_property
    def behovstema(self) -> Mapping[str, Behovstema]:
        return {tema.id: tema for tema in self.om.behovstemaer}

    @cached_property
    def om_arbeid(self) -> tuple[Jobbehov, ...]:
        """The findings that are about work, and not about homes or who moves."""
        return tuple(behov for behov in self.jobbehov if self.behovstema[behov.tema].arbeid)

    @cached_property
    def tema(self) -> Mapping[str, Tema]:
        return {tema.id: tema for tema in self.om.temaer}

    @cached_property
    def naturkategorier(self) -> frozenset[str]:
        return frozenset(kategori.id for kategori in self.om.kategorier if kategori.natur)

    @cached_property
    def stillingstemaer(self) -> tuple[Tema, ...]:
        """The questions that the vacancies answer."""
        return tuple(tema for tema in self.om.temaer if tema.ledige_stillinger)

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
