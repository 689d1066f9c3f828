"""What a reading knows so far: which page is next, and what the entries until there said.

It is kept in a file of its own between pages. A run that is stopped leaves it, and the next one goes on from there.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path

from pydantic import Field, ValidationError

from regionportal.machines import statusfil
from regionportal.machines.stillinger.side import Feedside, Oppforing
from regionportal.model.stilling import Feedplass, NavId, NavTid, Stilling, Stillinger
from regionportal.model.typer import Modell


class Annonsesvar(Modell):
    """What the advertisement itself said: a vacancy of ours, or not. ``endret`` is of the entry that made us look."""

    endret: NavTid | None = None
    stilling: Stilling | None = None


class Underveis(Modell):
    """``fra``: the page that the reading began with, None where it began six months back and knows all there is.
    ``plass``: the page to read next. ``aktive``: what may be ours, by id, with the time of its last entry.
    ``uleselige``: advertisements that a reading stopped at."""

    fra: NavId | None = None
    plass: Feedplass | None = None
    aktive: dict[NavId, NavTid | None] = Field(default_factory=dict)
    stoppet: tuple[NavId, ...] = ()
    oppslag: dict[NavId, Annonsesvar] = Field(default_factory=dict)
    uleselige: tuple[NavId, ...] = ()

    def med_side(
        self, side: Feedside, kan_vare_var: Callable[[Oppforing], bool], kjente: Collection[str]
    ) -> "Underveis":
        """After a page. The last entry of an advertisement counts; one that has stopped goes, whatever else it says."""
        aktive, stoppet = dict(self.aktive), dict.fromkeys(self.stoppet)
        for en in side.oppforinger:
            if not en.aktiv:
                aktive.pop(en.id, None)
                stoppet[en.id] = None
            elif en.id in aktive or en.id in kjente or kan_vare_var(en):
                aktive[en.id] = en.endret
                stoppet.pop(en.id, None)
        felt = {"aktive": aktive, "stoppet": tuple(id_ for id_ in stoppet if id_ in kjente)}
        return self.model_copy(
            update=felt | {"plass": Feedplass(id=side.neste) if side.neste else Feedplass(id=side.id, etag=side.etag)}
        )

    def med_oppslag(self, id_: str, stilling: Stilling | None) -> "Underveis":
        return self.model_copy(
            update={"oppslag": self.oppslag | {id_: Annonsesvar(endret=self.aktive[id_], stilling=stilling)}}
        )

    def med_uleselig(self, id_: str) -> "Underveis":
        return self.model_copy(update={"uleselige": (*self.uleselige, id_)})

    def a_sla_opp(self, kjente: Mapping[str, Stilling]) -> tuple[Oppforing, ...]:
        """What is worth a request: new or changed since it was last looked at."""
        return tuple(
            Oppforing(id_, True, endret=endret)
            for id_, endret in self.aktive.items()
            if not self._er_sett(id_, endret, kjente)
        )

    def _er_sett(self, id_: str, endret: datetime | None, kjente: Mapping[str, Stilling]) -> bool:
        sett = self.oppslag.get(id_) or kjente.get(id_)
        return endret is not None and sett is not None and sett.endret == endret

    def resultat(self, kjente: Mapping[str, Stilling]) -> dict[str, Stilling]:
        """The vacancies at the end of the feed, before any of them has expired."""
        if self.fra is None:
            stillinger = {id_: kjente[id_] for id_ in self.aktive if id_ in kjente}
        else:
            stillinger = {id_: en for id_, en in kjente.items() if id_ not in self.stoppet}
        for id_ in self.aktive:
            if oppslag := self.oppslag.get(id_):
                stillinger.pop(id_, None)
                stillinger |= {id_: oppslag.stilling} if oppslag.stilling else {}
        return stillinger


def les(sti: Path, forrige: Stillinger) -> Underveis:
    """Where to begin: in the midst of a reading that was stopped, after the last one, or six months back."""
    fra = forrige.plass.id if forrige.plass else None
    begynnelsen = Underveis(fra=fra, plass=forrige.plass)
    if not sti.exists():
        return begynnelsen
    try:
        underveis = Underveis.model_validate_json(sti.read_bytes())
    except ValidationError:  # of an earlier version of the portal, perhaps: what it knew can be read again
        return begynnelsen
    return underveis if underveis.fra in (fra, None) else begynnelsen


def skriv(sti: Path, underveis: Underveis) -> None:
    statusfil.skriv(sti, underveis.model_dump_json(exclude_defaults=True) + "\n")
