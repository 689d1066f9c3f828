"""What has happened has not happened in the future."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.felt import Merke
from regionportal.rules.skrevet import Skrevet, tidspunkt_i


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    for sti, verdi, er in post.merket:
        if Merke.FORTID in er and (tid := tidspunkt_i(verdi)) and tid.forste_dag > dag:
            yield Merknad(f"{tid} er ikke kommet ennå", sti)
