"""How well the municipalities' pages answer what newcomers ask: one cell for each question and municipality."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple, get_args

from dateutil.relativedelta import relativedelta

from regionportal.knowledge.lenketilstand import Lenketilstand, lenketilstand
from regionportal.model.felles import Lenke
from regionportal.model.kommune import Kommune
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.om import Tema
from regionportal.model.region import Region
from regionportal.model.tid import Tidspunkt

GAMMEL_ETTER = relativedelta(years=2)

Slag = Literal["side", "nyhet", "ekstern", "felles", "gammel", "brutt", "mangler"]  # the best answer first
SLAG: tuple[Slag, ...] = get_args(Slag)
Lesersvar = Literal["svar", "felles", "spor"]  # something to read, what is the same for all, or someone to ask
LESERSVAR: tuple[Lesersvar, ...] = get_args(Lesersvar)


@dataclass(frozen=True, slots=True)
class Svar:
    """One link of a municipality, how good an answer it is, and what the link check saw."""

    lenke: Lenke
    slag: Slag
    tilstand: Lenketilstand

    @property
    def gammel(self) -> bool:
        return self.slag == "gammel"

    @property
    def sist_sett(self) -> Tidspunkt | date | None:
        """When someone saw what the page says, else the last good day of the link. What is old has one of them."""
        return self.lenke.sett or self.tilstand.dag


@dataclass(frozen=True)
class Rute:
    """A cell: a question, a municipality and its links."""

    tema: Tema
    kommune: Kommune
    svar: tuple[Svar, ...]

    @cached_property
    def slag(self) -> Slag:
        """That of the best link. Where the municipality has a page, a newer item by its side does not make the page
        new."""
        ingen: Slag = "felles" if self.tema.ansvar == "felles" else "mangler"
        return min((ingen, *(svar.slag for svar in self.egne_sider or self.svar)), key=_plass)

    @cached_property
    def for_leseren(self) -> Lesersvar:
        """What the cell is to whoever asks the question: how good the answer is, is for those who can mend it."""
        if self.a_lese:
            return "svar"
        return "felles" if self.tema.ansvar == "felles" else "spor"

    @property
    def a_lese(self) -> tuple[Svar, ...]:
        """The answers that there is something to read in, the best first: no dead link, and no front page."""
        return tuple(svar for svar in self.virker if svar.slag != "mangler")

    @cached_property
    def virker(self) -> tuple[Svar, ...]:
        """The links that are not dead, the best first."""
        return tuple(sorted((svar for svar in self.svar if svar.slag != "brutt"), key=lambda svar: _plass(svar.slag)))

    @property
    def egne_sider(self) -> tuple[Svar, ...]:
        """The municipality's own pages, which are there to stay, among those."""
        return tuple(svar for svar in self.virker if svar.lenke.type == "side")

    @property
    def har_side(self) -> bool:
        """Whether the municipality has made a page, dead or alive."""
        return any(svar.lenke.type == "side" for svar in self.svar)


class Uvisst(NamedTuple):
    """The municipalities whose answer to a question nobody should build on, by what is wrong with it."""

    uten_svar: Sequence[Kommune]  # there is someone to ask, and nothing to read
    uten_egen_side: Sequence[Kommune]  # only news, or pages of others
    gamle: Sequence[Kommune]


def uvisst(ruter: Iterable[Rute]) -> Uvisst:
    """What is not known of one question, from its cells."""
    alle = list(ruter)

    def med(*slag: Slag) -> list[Kommune]:
        return [rute.kommune for rute in alle if rute.slag in slag]

    spor = [rute.kommune for rute in alle if rute.for_leseren == "spor"]
    return Uvisst(spor, med("nyhet", "ekstern"), med("gammel"))


@dataclass(frozen=True)
class Dekning:
    """All the cells, by question and then by municipality, each in the region's order."""

    ruter: Mapping[str, Mapping[str, Rute]]

    def for_kommune(self, id_: str) -> Iterator[Rute]:
        return (rad[id_] for rad in self.ruter.values())

    @property
    def lesersvar(self) -> Mapping[Lesersvar, int]:
        """How many cells there are of what readers are shown."""
        telling = Counter(rute.for_leseren for rad in self.ruter.values() for rute in rad.values())
        return {svar: telling[svar] for svar in LESERSVAR}

    def antall(self, *kommuner: str) -> Mapping[Slag, int]:
        """How many cells there are of each kind, in all or in some municipalities, the best first."""
        telling = Counter(
            rute.slag for rad in self.ruter.values() for id_, rute in rad.items() if not kommuner or id_ in kommuner
        )
        return {slag: telling[slag] for slag in SLAG}


def dekning(region: Region, dag: date) -> Dekning:
    return Dekning(
        {
            tema.id: {kommune.id: _rute(tema, kommune, region.lenkestatus, dag) for kommune in region.kommuner}
            for tema in region.om.temaer
        }
    )


def _rute(tema: Tema, kommune: Kommune, statuser: Lenkestatuser, dag: date) -> Rute:
    return Rute(tema, kommune, tuple(_svar(lenke, statuser, dag) for lenke in kommune.lenker.get(tema.id, ())))


def _svar(lenke: Lenke, statuser: Lenkestatuser, dag: date) -> Svar:
    tilstand = lenketilstand(lenke.url, statuser)
    return Svar(lenke, _slag(lenke, tilstand, dag), tilstand)


def _slag(lenke: Lenke, tilstand: Lenketilstand, dag: date) -> Slag:
    if tilstand.slag == "brutt":
        return "brutt"
    if lenke.type == "rot":
        return "mangler"  # a front page answers no question
    return "gammel" if er_gammel(lenke, tilstand, dag) else lenke.type


def er_gammel(lenke: Lenke, tilstand: Lenketilstand, dag: date) -> bool:
    """Whether what the page says is more than two years old: by the day that someone saw it, else by its last good day.
    A page that answers a program today may still say what it said years ago."""
    sett = lenke.sett.siste_dag if lenke.sett else tilstand.dag
    return sett is not None and sett < dag - GAMMEL_ETTER


def _plass(slag: Slag) -> int:
    return SLAG.index(slag)
