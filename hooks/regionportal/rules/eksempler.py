"""A record that ``portal ny-region`` made as an example is told of until someone has put a true one in its place."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.post import EKSEMPEL
from regionportal.rules.skrevet import Skrevet


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    if str(post.felter.get("id", "")).startswith(EKSEMPEL):
        yield Merknad("er et eksempel, og folk ser det. Skriv noe som er sant, og gi fila et annet navn", ())
