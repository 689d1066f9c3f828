"""Whom to turn to in a municipality, and how: who is reached directly, and what to ask the switchboard for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regionportal.ground.ordform import oppramsing
from regionportal.model.kommune import Kommune
from regionportal.model.kontakt import Kontakt


@dataclass(frozen=True, slots=True)
class Henvendelse:
    """``sentral`` is the one to ask of anything. ``egne`` are the roles that are reached directly, and ``andre`` those
    that the switchboard finds."""

    kommune: Kommune
    sentral: Kontakt
    egne: Sequence[Kontakt]
    andre: Sequence[Kontakt]

    @property
    def etter(self) -> str:
        """Whom to ask the switchboard for, as running text: «tilflyttervert eller næringskonsulent». Empty when any who
        answers will do."""
        return oppramsing((_i_setning(en.rolle) for en in self.andre), "eller")


def henvendelse(kommune: Kommune, *temaer: str) -> Henvendelse:
    """For these questions: the roles that are there for any of them, and the one to ask of anything."""
    return _til(kommune, [en for en in kommune.kontakter if not set(temaer).isdisjoint(en.temaer)])


def forst_etter(kommuner: Iterable[Kommune], tema: str) -> str:
    """The role to ask for first, wherever it is, as running text: the one that most of them have for the question.
    Empty when any who answers will do."""
    hos = ({en.rolle for en in kommune.kontakter if tema in en.temaer} for kommune in kommuner)
    roller = Counter(rollen for roller in hos for rollen in roller)
    return _i_setning(min(roller, key=lambda rolle: (-roller[rolle], rolle))) if roller else ""


def alle_roller(kommune: Kommune) -> Henvendelse:
    """For whatever it may be."""
    return _til(kommune, kommune.kontakter)


def sentralen(kommune: Kommune) -> Kontakt:
    """The role that is there for no question alone, else the first."""
    return next((en for en in kommune.kontakter if not en.temaer), kommune.kontakter[0])


def _til(kommune: Kommune, roller: Sequence[Kontakt]) -> Henvendelse:
    sentral = sentralen(kommune)
    resten = [en for en in roller if en is not sentral]
    egne = [en for en in resten if en.kan_nas or en.har_egen_side]
    return Henvendelse(kommune, sentral, egne, [en for en in resten if en not in egne])


def _i_setning(rolle: str) -> str:
    """As it stands in a sentence; NAV is as it is."""
    return rolle if rolle[1:2].isupper() else rolle[:1].lower() + rolle[1:]
