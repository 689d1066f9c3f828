"""A walk through a record as it was read, whether its model accepts it or not."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from regionportal.feil import Sti
from regionportal.model.tid import Tidspunkt, tidspunkt


class Post(NamedTuple):
    """A record as it was read: its kind (the folder, region or satser), its fields, and every value in them with its path."""

    slag: str
    felter: Mapping[str, object]
    alt: Sequence[tuple[Sti, object]]


def som_post(slag: str, felter: Mapping[str, object]) -> Post:
    return Post(slag, felter, tuple(alt_i(felter)))


def alt_i(post: Mapping[str, object]) -> Iterator[tuple[Sti, object]]:
    """Every value in a record with its path."""
    vent: list[tuple[Sti, object]] = [((navn,), verdi) for navn, verdi in post.items()]
    for sti, verdi in vent:
        yield sti, verdi
        if isinstance(verdi, dict):
            vent += [((*sti, navn), en) for navn, en in verdi.items()]
        elif isinstance(verdi, list):
            vent += [((*sti, nummer), en) for nummer, en in enumerate(verdi)]


def tidspunkt_i(verdi: object) -> Tidspunkt | None:
    """The point in time that a value says, if it says one."""
    try:
        return tidspunkt(verdi)
    except ValueError:
        return None
