"""What libical shows of a calendar: the library behind GNOME's and KDE's calendars, asked through its own functions.

It knows no zone but those of the file. Debian's package has the library, and no Python of ours.
"""

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, Structure, c_char_p, c_int, c_long, c_void_p
from datetime import UTC, datetime

import programmer

VEVENT = 4  # icalcomponent_kind


class Tid(Structure):
    """icaltimetype (libical 3)."""

    _fields_ = [
        *((navn, c_int) for navn in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")),
        ("zone", c_void_p),
    ]


class Spenn(Structure):
    """icaltime_span: seconds since 1970."""

    _fields_ = [("start", c_long), ("end", c_long), ("is_busy", c_int)]


HverGang = ctypes.CFUNCTYPE(None, c_void_p, POINTER(Spenn), c_void_p)

FUNKSJONER = {
    "icalparser_parse_string": (c_void_p, [c_char_p]),
    "icalcomponent_free": (None, [c_void_p]),
    "icalcomponent_get_first_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_next_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_count_errors": (c_int, [c_void_p]),
    "icalcomponent_get_uid": (c_char_p, [c_void_p]),
    "icalcomponent_get_summary": (c_char_p, [c_void_p]),
    "icalcomponent_get_status": (c_int, [c_void_p]),
    "icalproperty_status_to_string": (c_char_p, [c_int]),
    "icalcomponent_get_dtstart": (Tid, [c_void_p]),
    "icaltime_from_timet_with_zone": (Tid, [c_long, c_int, c_void_p]),
    "icalcomponent_foreach_recurrence": (None, [c_void_p, Tid, Tid, HverGang, c_void_p]),
}


def _biblioteket() -> ctypes.CDLL:
    ut = ctypes.CDLL(programmer.LIBICAL.sti())
    for navn, (svar, argumenter) in FUNKSJONER.items():
        funksjon = getattr(ut, navn)
        funksjon.restype, funksjon.argtypes = svar, argumenter
    return ut


def les(tekst: str, fra: str, til: str) -> Iterator[list[str]]:
    """[uid, start, end, status, summary] of each occurrence between the days; ValueError where it finds a fault."""
    c = _biblioteket()
    kalender = c.icalparser_parse_string(tekst.encode())
    try:
        if not kalender or c.icalcomponent_count_errors(kalender):
            raise ValueError("libical finner feil i kalenderen")
        grenser = [c.icaltime_from_timet_with_zone(int(_tid(dag).timestamp()), 0, None) for dag in (fra, til)]
        hendelse = c.icalcomponent_get_first_component(kalender, VEVENT)
        while hendelse:
            uid, navn = (hent(hendelse).decode() for hent in (c.icalcomponent_get_uid, c.icalcomponent_get_summary))
            status = c.icalproperty_status_to_string(c.icalcomponent_get_status(hendelse)).decode()
            hel_dag = bool(c.icalcomponent_get_dtstart(hendelse).is_date)
            for start, slutt in _ganger(c, hendelse, grenser):
                yield [uid, _skrevet(start, hel_dag), _skrevet(slutt, hel_dag), status, navn]
            hendelse = c.icalcomponent_get_next_component(kalender, VEVENT)
    finally:
        if kalender:
            c.icalcomponent_free(kalender)


def _ganger(c: ctypes.CDLL, hendelse: int, grenser: list[Tid]) -> list[tuple[int, int]]:
    ut: list[tuple[int, int]] = []
    noter = HverGang(lambda _hendelse, spenn, _data: ut.append((spenn.contents.start, spenn.contents.end)))
    c.icalcomponent_foreach_recurrence(hendelse, *grenser, noter, None)
    return ut


def _tid(dag: str) -> datetime:
    return datetime.fromisoformat(dag).replace(tzinfo=UTC)


def _skrevet(sekunder: int, hel_dag: bool) -> str:
    return datetime.fromtimestamp(sekunder, UTC).strftime("%Y-%m-%d" if hel_dag else "%Y-%m-%dT%H:%M:%SZ")
