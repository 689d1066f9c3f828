"""Whom to turn to in a municipality, and how: who is reached directly, and what to ask the switchboard for."""

from collections import ChainMap, Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regionportal.ground.ordform import oppramsing
from regionportal.knowledge.pa_sprak import FRA, i_spraket
from regionportal.kontekst import Kontekst
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


def etter(roller: Iterable[Kontakt], kontekst: Kontekst) -> str:
    """Whom to ask the switchboard for, as running text: «tilflyttervert eller næringskonsulent». Empty when any who
    answers will do."""
    navn = (str(i_spraket(en, "rolle", kontekst.sprak)) for en in roller)
    return oppramsing(map(_i_setning, navn), kontekst.gettext(" eller ").strip())


def henvendelse(kommune: Kommune, *temaer: str) -> Henvendelse:
    """For these questions: the roles that are there for any of them, and the one to ask of anything."""
    return _til(kommune, [en for en in kommune.kontakter if not set(temaer).isdisjoint(en.temaer)])


def forst_etter(kommuner: Sequence[Kommune], tema: str, kontekst: Kontekst) -> str:
    """The role to ask for first, wherever it is, as running text: the one that most of them have for the question.
    Empty when any who answers will do."""
    hos = [{en.rolle: en for en in kommune.kontakter if tema in en.temaer} for kommune in kommuner]
    roller, alle = Counter(rollen for roller in hos for rollen in roller), ChainMap(*hos)
    flest = sorted(roller, key=lambda rolle: (-roller[rolle], rolle))[:1]
    return etter([alle[rolle] for rolle in flest], kontekst)


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
    if rolle.startswith(FRA):
        return FRA + _i_setning(rolle.removeprefix(FRA))
    return rolle if rolle[1:2].isupper() else rolle[:1].lower() + rolle[1:]
