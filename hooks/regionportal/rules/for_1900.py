"""What is told of here is of our time: a year that lacks a digit would else be read as one of long ago."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.felt import Merke
from regionportal.model.hendelse import FORSTE_AR
from regionportal.rules.skrevet import Skrevet, tidspunkt_i

DAGER = frozenset((Merke.DAG, Merke.FORTID))
UTENOM = ("datoer", "tidligere")  # an event's own: it says where old days go, and they are as old as they are


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    for sti, verdi, er in post.merket:
        if DAGER & er and sti[0] not in UTENOM and (tid := tidspunkt_i(verdi)) and tid.ar < FORSTE_AR:
            yield Merknad(f"{verdi} er før {FORSTE_AR}. Er årstallet rett?", sti)
