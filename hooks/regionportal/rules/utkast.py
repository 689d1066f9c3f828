"""What a rule sees and what it gives."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, Protocol, TypeVar

from regionportal.feil import Sti
from regionportal.model.fotofil import Fotofil
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kart import Grense
from regionportal.model.kommune import Kommune
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.motiv import MOTIVER
from regionportal.model.om import Om
from regionportal.model.post import Datafil, Post
from regionportal.model.reisetid import Reisetider
from regionportal.model.sats import Satser
from regionportal.model.skatt import Skatt
from regionportal.model.slag import Slag
from regionportal.model.sone import Sone
from regionportal.model.stilling import Stillinger
from regionportal.model.tiltak import Tiltak
from regionportal.model.yrke import Yrker


class Navngitt(Protocol):
    """What has an id, and something that people call it."""

    @property
    def id(self) -> str: ...

    @property
    def navn(self) -> str: ...


_I_REGIONEN = ("kategorier", "hendelsestyper", "behovstemaer", "malgrupper", "temaer")
P = TypeVar("P", bound=Datafil)


@dataclass(frozen=True)
class Utkast:
    """The records that their models accept, and the documents and ids of all, broken ones too.

    ``dokumenter`` has the kind and the value of each file that could be read, and ``henter_satser`` the files with a
    text that may fetch a rate. ``andre_filer`` is as the region has it.

    None stands for a file that could not be read, and in ``ider`` for a list in one: nothing can be said of what points
    there.
    """

    om: Om | None
    kommuner: tuple[Kommune, ...]
    skatter: tuple[Skatt, ...]
    hendelser: tuple[Hendelse, ...]
    jobbehov: tuple[Jobbehov, ...]
    tiltak: tuple[Tiltak, ...]
    satser: Satser | None
    yrker: Yrker | None
    reisetider: Reisetider | None
    soner: tuple[Sone, ...]
    grenser: tuple[Grense, ...] | None
    fotokonkurranser: tuple[Fotokonkurranse, ...]
    bilder: Mapping[str, Fotofil]
    lenkestatus: Lenkestatuser
    stillinger: Stillinger
    ider: Mapping[str, frozenset[str] | None]
    dokumenter: Mapping[str, tuple[Slag, object]]
    henter_satser: frozenset[str]
    andre_filer: Mapping[tuple[str, str], str]
    dag: date

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

    @cached_property
    def kalt(self) -> Mapping[str, Mapping[str, str]]:
        """{list: {id: what people call it}}, of records that their models accept."""
        om = self.om
        lister: dict[str, tuple[Navngitt, ...]] = {
            "kommuner": self.kommuner,
            "tiltak": self.tiltak,
            "satser": self.satser.satser if self.satser else (),
            **({navn: getattr(om, navn) for navn in _I_REGIONEN} if om else {}),
        }
        return {navn: {en.id: en.navn for en in liste} for navn, liste in lister.items()} | {"motiver": MOTIVER}

    def finnes(self, liste: str) -> frozenset[str]:
        """The ids of a list, broken records too; none where the list cannot be read."""
        return self.ider[liste] or frozenset()

    def av(self, modell: type[P]) -> tuple[P, ...]:
        """The records of one kind."""
        return tuple(post for post in self.poster if isinstance(post, modell))


class Funn(NamedTuple):
    """A breach of a rule, at a path in a file."""

    fil: str
    melding: str
    sti: Sti = ()
