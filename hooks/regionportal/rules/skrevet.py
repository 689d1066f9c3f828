"""A record as it stands in its file, whether its model accepts it or not: then one with another fault is looked at
too."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from regionportal.feil import Sti
from regionportal.model.felt import HVERT, NOKKEL, Merke, merker
from regionportal.model.slag import Slag
from regionportal.model.tid import Tidspunkt, tidspunkt


@dataclass(frozen=True)
class Skrevet:
    """A record as it was read: its kind, and its fields."""

    slag: Slag
    felter: Mapping[str, object]

    @cached_property
    def merket(self) -> tuple[tuple[Sti, object, frozenset[Merke]], ...]:
        """Every value in it with its path, and what is said of the field that it stands in."""
        return tuple((sti, verdi, merker(self.slag.modell, navn)) for sti, navn, verdi in _alt_i(self.felter))


def _alt_i(felter: Mapping[str, object]) -> Iterator[tuple[Sti, tuple[str, ...], object]]:
    """Every value in a record with its path, and the names alone of the path."""
    vent: list[tuple[Sti, tuple[str, ...], object]] = [((navn,), (navn,), verdi) for navn, verdi in felter.items()]
    for sti, navnene, verdi in vent:
        yield sti, navnene, verdi
        if isinstance(verdi, dict):
            vent += [((*sti, navn), (*navnene, navn), en) for navn, en in verdi.items()]
        elif isinstance(verdi, list):
            vent += [((*sti, nummer), navnene, en) for nummer, en in enumerate(verdi)]


def navn_ved(verdi: object, monster: Sti, sti: Sti = ()) -> Iterator[tuple[Sti, str]]:
    """Every name in a document at a path as a pointer has it. What has another form is for the model to find."""
    if not monster:
        if isinstance(verdi, str):
            yield sti, verdi
        return
    forst, *rest = monster
    if forst == HVERT and isinstance(verdi, list):
        for nummer, en in enumerate(verdi):
            yield from navn_ved(en, tuple(rest), (*sti, nummer))
    elif forst == NOKKEL and isinstance(verdi, dict):
        yield from (((*sti, navn), navn) for navn in verdi)
    elif isinstance(verdi, dict) and forst in verdi:
        yield from navn_ved(verdi[forst], tuple(rest), (*sti, forst))


def tidspunkt_i(verdi: object) -> Tidspunkt | None:
    """The point in time that a value says, if it says one."""
    try:
        return tidspunkt(verdi)
    except ValueError:
        return None
