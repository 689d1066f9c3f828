"""What a run has seen so far, a line for each page as it answers: a run that is stopped leaves it, and the next one of
the same day goes on from there."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from regionportal.machines.lenkesjekk.henting import Noter
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.model.typer import Modell

FIL = ".lenker.underveis.jsonl"


class Sett(Modell):
    """One page, as it answered on a day."""

    dag: date
    side: str
    svar: Lenkesvar


def les(sti: Path, dag: date) -> Mapping[str, Lenkesvar]:
    """What was seen on the day. A line that was not written to its end, says nothing."""
    linjer = sti.read_bytes().splitlines() if sti.exists() else ()
    return {en.side: en.svar for en in filter(None, map(_lest, linjer)) if en.dag == dag}


@contextmanager
def skriver(sti: Path, dag: date, kjent: Mapping[str, Lenkesvar]) -> Iterator[Noter]:
    """Writes each answer at once, after those that are known."""
    with sti.open("w", encoding="utf-8") as ut:

        def noter(side: str, svar: Lenkesvar) -> None:
            ut.write(Sett(dag=dag, side=side, svar=svar).model_dump_json() + "\n")
            ut.flush()

        for side, svar in kjent.items():
            noter(side, svar)
        yield noter


def _lest(linje: bytes) -> Sett | None:
    try:
        return Sett.model_validate_json(linje)
    except ValidationError:
        return None
