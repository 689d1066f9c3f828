"""The first 90 days in a municipality: the steps by day, each with the links that lead on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from regionportal.knowledge.dekning import Dekning, Svar
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.steg import Steg

MEST_I_ET_STEG = 2


@dataclass(frozen=True, slots=True)
class Kommunesteg:
    """A step in one municipality: its best own pages, none where it has no page that works. Its news are soon out of
    date."""

    steg: Steg
    svar: Sequence[Svar]


def stegene(om: Om, kommune: Kommune, dekning: Dekning) -> Iterator[Kommunesteg]:
    """The steps in the order of their days."""
    for steg in etter_dag(om):
        yield Kommunesteg(steg, dekning.ruter[steg.tema][kommune.id].egne_sider[:MEST_I_ET_STEG] if steg.tema else ())


def etter_dag(om: Om) -> list[Steg]:
    return sorted(om.forste_90_dager, key=lambda steg: steg.dag)


def forste_i_neste_maned(dag: date) -> date:
    """A day of moving, for a calendar without a script to choose one in."""
    return dag + relativedelta(months=1, day=1)
