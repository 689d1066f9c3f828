"""Dates, points in time as exact as a source is, clock times and seasons."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Annotated, Literal, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from regionportal.feil import vis
from regionportal.ground.skrevet_tid import dato, datoer, klokkeslett, tidsrom
from regionportal.ground.skrevet_tid import tidspunkt as skrevet_tidspunkt
from regionportal.model.felt import Merke
from regionportal.model.typer import Tekst, monster, monster_i_skjema

T = TypeVar("T", int, date)

_DATO = r"\d{4}-\d\d-\d\d"
_TIDSPUNKT = r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?"
DATOFORM = "skriv datoen som år-måned-dag, for eksempel 2026-07-08"
TIDSPUNKTFORM = "skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"


def _dato(verdi: object) -> date:
    if isinstance(verdi, str) and re.fullmatch(_DATO, verdi, re.ASCII):
        try:
            return date.fromisoformat(verdi)
        except ValueError:
            raise ValueError(_finnes_ikke(verdi)) from None
    if flere := datoer(str(verdi)):
        raise ValueError(f"«{vis(verdi)}» er to dager. Skriv {flere[0]} i «fra» og {flere[1]} i «til»")
    ment = dato(str(verdi)) or ""
    if not ment and re.fullmatch(_DATO, lest := skrevet_tidspunkt(str(verdi)), re.ASCII):
        raise ValueError(_finnes_ikke(lest))
    raise ValueError(_som(verdi, ment, DATOFORM))


def _finnes_ikke(verdi: object) -> str:
    """What is wrong with a day that no calendar has."""
    ar, maned, *_ = (int(del_) for del_ in str(verdi).split("-"))
    if not ar:
        return f"datoen {verdi} finnes ikke. Året er et tall på fire siffer"
    if not 1 <= maned <= 12:
        return f"datoen {verdi} finnes ikke. Måneden er et tall fra 01 til 12"
    return f"datoen {verdi} finnes ikke. Den måneden har {monthrange(ar, maned)[1]} dager"


def _som(verdi: object, ment: str, form: str) -> str:
    """The value, and how what it means is written; where that is not clear, what the form is."""
    skrevet = f"«{vis(verdi)}» kan ikke leses: " if isinstance(verdi, str | int | float) else ""
    return f"«{vis(verdi)}» skrives {ment}" if ment else f"{skrevet}{form}"


Dato = Annotated[
    date,
    BeforeValidator(_dato),
    WithJsonSchema({"type": "string", "format": "date", **monster_i_skjema(_DATO, DATOFORM)}),
    Merke.DAG,
]


def forfalt(frist: date | None, dag: date) -> bool:
    """Whether the day that something should be done by is over."""
    return frist is not None and frist < dag


def sjekk_rekkefolge(felt: str, fra: T, til: T | None, begynner: object, det: str = "den") -> None:
    """The fault of the field with the end, for what ends before it begins. ``begynner`` is the beginning as it was
    written."""
    if til is not None and til < fra:
        raise PydanticCustomError(f"felt:{felt}", f"slutter før {det} begynner ({{fra}})", {"fra": str(begynner)})


class Tidspunkt(NamedTuple):
    """A year, a month or a day (ISO 8601-1, reduced precision): as exact as the source is."""

    ar: int
    maned: int | None = None
    dag: int | None = None

    def __str__(self) -> str:
        return "-".join(f"{del_:02d}" for del_ in self if del_ is not None)

    @property
    def forste_dag(self) -> date:
        return date(self.ar, 1 if self.maned is None else self.maned, 1 if self.dag is None else self.dag)

    @property
    def siste_dag(self) -> date:
        maned = 12 if self.maned is None else self.maned
        return date(self.ar, maned, monthrange(self.ar, maned)[1] if self.dag is None else self.dag)


def tidspunkt(verdi: object) -> Tidspunkt:
    """What 2026, 2026-07 or 2026-07-08 says. ``ValueError`` for what says something else."""
    treff = re.fullmatch(_TIDSPUNKT, str(verdi), re.ASCII)
    if isinstance(verdi, str | int) and treff:
        tid = Tidspunkt(*(int(del_) for del_ in treff.groups() if del_))
        try:
            _ = tid.forste_dag, tid.siste_dag
        except ValueError:
            raise ValueError(_finnes_ikke(verdi)) from None
        return tid
    raise ValueError(_som(verdi, _ment_tidspunkt(str(verdi)), TIDSPUNKTFORM))


def _ment_tidspunkt(skrevet: str) -> str:
    """What «juni 2026», 06.2026 or 2026-6 means; empty where it is not clear."""
    if hel := dato(skrevet):
        return hel
    rett = re.sub(r"^(\d{4})[-./](\d)$", r"\1-0\2", skrevet_tidspunkt(skrevet.strip()))
    return rett if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", rett, re.ASCII) else ""


TidspunktFelt = Annotated[
    Tidspunkt,
    BeforeValidator(tidspunkt),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$",
            "patternErrorMessage": TIDSPUNKTFORM,
            "examples": ["2026", "2026-07", "2026-07-08"],
        }
    ),
    Merke.DAG,
]


_KLOKKESLETT = r"([01]\d|2[0-3]):[0-5]\d"
MIDNATT = "24:00"  # the end of the day (ISO 8601-1:2019/Amd 1)
DOGNET = "Den går fra 00:00 til 23:59"
KLOKKESLETTFORM = "skriv klokkeslettet med fire siffer, for eksempel 18:30"


def _klokkeslett(verdi: object) -> object:
    """The value, if it is a time or nothing like one. ``ValueError`` for a time in another form says the right one."""
    if isinstance(verdi, str) and re.fullmatch(_KLOKKESLETT, verdi.strip(), re.ASCII):
        return verdi
    skrevet = f"{verdi:.2f}" if isinstance(verdi, float) else str(verdi)
    ment = klokkeslett(skrevet.strip().strip("\"'“”"))
    if isinstance(verdi, bool) or not re.fullmatch(_KLOKKESLETT, ment, re.ASCII):
        if isinstance(verdi, str | int | float) and str(verdi).strip():
            raise ValueError(_ikke_klokkeslett(verdi, ment))
        return verdi
    raise ValueError(_som(skrevet, ment, KLOKKESLETTFORM))


def _ikke_klokkeslett(verdi: str | float, ment: str) -> str:
    if rom := tidsrom(str(verdi)):
        return f"«{vis(verdi)}» er to klokkeslett. Skriv {rom[0]} i «kl» og {rom[1]} i «slutt»"
    if re.fullmatch(r"\d\d:\d\d", ment, re.ASCII):
        return f"klokka {ment} finnes ikke. {DOGNET}"
    return _som(verdi, "", KLOKKESLETTFORM)


def _sluttid(verdi: object) -> object:
    """The same of an end, which may be midnight."""
    return verdi if verdi == MIDNATT else _klokkeslett(verdi)


Klokkeslett = Annotated[Tekst, BeforeValidator(_klokkeslett), monster(_KLOKKESLETT, KLOKKESLETTFORM)]
Sluttid = Annotated[Tekst, BeforeValidator(_sluttid), monster(f"{_KLOKKESLETT}|{MIDNATT}", KLOKKESLETTFORM)]


def oyeblikk(dag: date, klokkeslett: str, sone: tzinfo | None = None) -> datetime:
    """The moment on the day, by the clock there."""
    if klokkeslett == MIDNATT:
        return datetime.combine(dag + timedelta(days=1), time(), sone)
    return datetime.combine(dag, time.fromisoformat(klokkeslett), sone)


def iso(nar: date | datetime, sone: str) -> str:
    """A day (2027-07-10), or a moment by the clock in the zone, with its distance from UTC (ISO 8601)."""
    return (nar.replace(tzinfo=ZoneInfo(sone)) if isinstance(nar, datetime) else nar).isoformat()


Sesong = Literal["var", "sommer", "host", "vinter"]
