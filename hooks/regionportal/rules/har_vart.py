"""An event was looked over after its last day, and still has that as its date: a slip in the year, or days that belong
under ``tidligere``. A warning, no fault: the page says that it is over."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.hendelse import Hendelse
from regionportal.rules.skrevet import Skrevet, tidspunkt_i

RAD = (
    "Er årstallet rett? Er neste gang ikke fastsatt, så flytt datoene til «tidligere», og skriv når på året det pleier "
    "å være i «tidspunkt»"
)


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    oppdatert = tidspunkt_i(post.felter.get("oppdatert"))
    if post.slag.modell is not Hendelse or oppdatert is None:
        return
    siste = _siste_dag(post.felter.get("datoer"))
    if siste and siste < oppdatert.forste_dag <= dag:
        yield Merknad(
            f"har alt vært: siste dag er {siste}, og det er oppdatert {oppdatert}. {RAD}",
            ("datoer",),
        )


def _siste_dag(datoer: object) -> date | None:
    """The last day of all the dates, if it is known."""
    if not isinstance(datoer, list) or not datoer:
        return None
    dager = [_slutter(en) for en in datoer]
    kjente = [en for en in dager if en]
    return max(kjente) if len(kjente) == len(dager) else None


def _slutter(tid: object) -> date | None:
    """The last day of a date; None where it comes again without an end, or cannot be read."""
    if not isinstance(tid, dict):
        return None
    gjentas = tid.get("gjentas")
    til = gjentas.get("til") if isinstance(gjentas, dict) else tid.get("til", tid.get("fra")) if not gjentas else None
    lest = tidspunkt_i(til)
    return lest.siste_dag if lest else None
