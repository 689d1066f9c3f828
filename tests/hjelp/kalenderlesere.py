"""Other people's calendar programs: what each of them shows of a calendar, in a process and a time zone of its own.

As a program, ``python kalenderlesere.py LESER`` does for the readers in Python and C what kalenderlesere.mjs does for
those in JavaScript: the same in, the same out.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from steder import ROT

JAVASCRIPT = ("ical.js", "node-ical")
SONER = ("Europe/Oslo", "America/New_York")


class Gang(NamedTuple):
    """Once that it takes place: a moment in UTC (2027-03-27T17:00:00Z) or a whole day, and the first one after."""

    uid: str
    start: str
    slutt: str
    status: str
    tittel: str


def les(leser: str, sone: str, filer: Mapping[str, str], fra: date, til: date) -> dict[str, list[Gang]]:
    """What the reader shows of each calendar from one day to another, in time, in a process where it is this zone."""
    navn = "kalenderlesere.mjs" if leser in JAVASCRIPT else "kalenderlesere.py"
    kommando = ["node" if leser in JAVASCRIPT else sys.executable, str(ROT / "tests" / "hjelp" / navn), leser]
    inn = {"fra": fra.isoformat(), "til": til.isoformat(), "filer": dict(filer)}
    svar = subprocess.run(
        kommando, input=json.dumps(inn), capture_output=True, encoding="utf-8", env={**os.environ, "TZ": sone}
    )
    if svar.returncode:
        raise ValueError(f"{leser} stoppet: {svar.stderr[-2000:]}")
    return {
        fil: sorted(gang for en in ganger if inn["fra"] <= (gang := Gang(*en)).start < inn["til"])
        for fil, ganger in json.loads(svar.stdout).items()
    }


def _med_ical(tekst: str, fra: str, til: str) -> Iterator[list[str]]:
    from ical.calendar_stream import IcsCalendarStream

    vindu = [datetime.combine(date.fromisoformat(dag), time(), UTC) for dag in (fra, til)]
    for en in IcsCalendarStream.calendar_from_ics(tekst).timeline.overlapping(*vindu):
        yield [en.uid, _skrevet(en.dtstart), _skrevet(en.end), en.status.value, en.summary]


def _med_icalendar(tekst: str, fra: str, til: str) -> Iterator[list[str]]:
    """The library reads, and dateutil expands what it read: its own expander asks for an older dateutil than ours."""
    from dateutil.rrule import rrulestr
    from icalendar import Calendar

    for en in Calendar.from_ical(tekst).walk("VEVENT"):
        if {"RDATE", "RECURRENCE-ID"} & set(en):
            raise ValueError("en dato for seg skal ha sin egen VEVENT")
        start, varighet = en.start, en.end - en.start
        ganger = [start]
        if regel := en.get("RRULE"):
            hel_dag = not isinstance(start, datetime)
            forst = datetime.combine(start, time()) if hel_dag else start
            alle = rrulestr(regel.to_ical().decode(), dtstart=forst)
            siste = datetime.combine(date.fromisoformat(til), time(), forst.tzinfo)
            unntatt = {dag.dt for liste in _liste(en.get("EXDATE")) for dag in liste.dts}
            ganger = [gang.date() if hel_dag else gang for gang in alle.between(forst, siste, inc=True)]
            ganger = [gang for gang in ganger if gang not in unntatt]
        for gang in ganger:
            yield [en["UID"], _skrevet(gang), _skrevet(gang + varighet), en["STATUS"], en["SUMMARY"]]


def _liste(verdi: object) -> list:
    return verdi if isinstance(verdi, list) else [verdi] if verdi else []


def _skrevet(tid: date) -> str:
    return tid.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(tid, datetime) else tid.isoformat()


def _med_libical(tekst: str, fra: str, til: str) -> Iterator[list[str]]:
    import libical

    return libical.les(tekst, fra, til)


Leser = Callable[[str, str, str], Iterator[list[str]]]
PYTHON: Mapping[str, Leser] = {"ical": _med_ical, "icalendar": _med_icalendar, "libical": _med_libical}
LESERE = (*JAVASCRIPT, *PYTHON)


if __name__ == "__main__":
    spurt = json.load(sys.stdin)
    lest = {navn: list(PYTHON[sys.argv[1]](en, spurt["fra"], spurt["til"])) for navn, en in spurt["filer"].items()}
    print(json.dumps(lest))
