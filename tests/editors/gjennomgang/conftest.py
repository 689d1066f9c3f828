"""A project as it was and as it is proposed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from kopi import Kopi

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.editors.gjennomgang.kjoring import Gjennomgang, gjennomga


class Par:
    """Two copies of the frame of Testnes: what is written in ``gammel`` stands in ``ny`` too, until something else
    does."""

    def __init__(self, testdata: Path, mappe: Path, dag: date):
        self.gammel, self.ny = (Kopi.ramme(testdata, mappe / navn, dag) for navn in ("gammel", "ny"))
        self.dag = dag

    def begge(self, plass: str, innhold: str | bytes) -> None:
        self.gammel.skriv(plass, innhold)
        self.ny.skriv(plass, innhold)

    def forslag(self) -> Forslag:
        return gjennomga(self.ny.rot, self.gammel.rot, self.dag)[1]

    def gjennomga(self) -> Gjennomgang:
        return gjennomga(self.ny.rot, self.gammel.rot, self.dag)[0]


@pytest.fixture
def par(testdata, tmp_path, dag) -> Par:
    return Par(testdata, tmp_path, dag)


@pytest.fixture
def varsler(par) -> Callable[[str], list[str]]:
    """varsler("nesten likt"): the warnings that say so, as they are printed."""
    return lambda ord_: [str(en) for en in par.gjennomga().varsler if ord_ in en.melding]
