"""A walk through a record as it was read, whether its model accepts it or not."""

from collections.abc import Iterator, Mapping

from regionportal.model.felles import Tidspunkt, tidspunkt
from regionportal.yaml12 import Sti


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
