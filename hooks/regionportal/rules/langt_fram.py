"""A day is not farther ahead than anyone plans: a slip of a digit in a year would else be a day that never comes."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.felt import Merke
from regionportal.rules.skrevet import Skrevet, tidspunkt_i

AR_FRAM = 10


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    """A year alone may be farther ahead, as that of a forecast."""
    lengst = date(dag.year + AR_FRAM, dag.month, min(dag.day, 28))
    for sti, verdi, er in post.merket:
        fram = Merke.DAG in er and Merke.FORTID not in er
        if fram and (tid := tidspunkt_i(verdi)) and tid.dag and tid.forste_dag > lengst:
            yield Merknad(f"{tid} er for langt fram. Lengst er {lengst}, {AR_FRAM} år fra nå. Er årstallet rett?", sti)
