"""An id becomes an address, and some addresses are the portal's own: a record with one of them would take its place."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad, Sti
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.rules.skrevet import Skrevet

LISTE = "index"  # the list that the records stand in
ALLE = "alle"  # kalender/alle.ics, beside one for each municipality


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    opptatt = {LISTE, ALLE} if post.slag.modell is Kommune else {LISTE}
    for sti, id_ in _ider(post):
        if isinstance(id_, str) and id_ in opptatt:
            yield Merknad(f"«{id_}» bruker portalen selv. Velg et annet navn", sti)


def _ider(post: Skrevet) -> Iterator[tuple[Sti, object]]:
    """The ids that have a page of their own: the record's, or those of the questions and groups in region.yml."""
    if post.slag.modell is not Om:
        yield ("id",), post.felter.get("id")
        return
    yield from (
        (sti, verdi)
        for sti, verdi, _ in post.merket
        if sti[0] in ("temaer", "malgrupper") and len(sti) == 3 and sti[-1] == "id"
    )
