"""What Outlook refuses or reads wrong in a calendar file, and others with it: found in the bytes, without a library.

Outlook drops every day of a series that is only listed, makes a calendar of its own of a file with a calendar's name,
passes by an update whose SEQUENCE has not grown, and reads no zone but one that is told by its two rules.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

BREDDE = 75  # octets in a line (RFC 5545, 3.1)
KALENDER = {"VERSION": "2.0", "CALSCALE": "GREGORIAN", "METHOD": "PUBLISH"}
EN_GANG = ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE")  # in each event
HOYST_EN_GANG = (
    "DTEND",
    "RRULE",
    "STATUS",
    "LAST-MODIFIED",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "GEO",
    "TRANSP",
    "CLASS",
)


class Linje(NamedTuple):
    """RRULE;X=1:FREQ=WEEKLY is ("RRULE", ";X=1", "FREQ=WEEKLY")."""

    navn: str
    parametre: str
    verdi: str


class Del(NamedTuple):
    """A component: its name, its own lines, and what is in it."""

    navn: str
    linjer: list[Linje]
    deler: list["Del"]

    def alle(self, navn: str) -> list[Linje]:
        return [linje for linje in self.linjer if linje.navn == navn]

    def verdi(self, navn: str) -> str:
        return next((linje.verdi for linje in self.alle(navn)), "")


def avslag(innhold: bytes, *, alene: bool = False) -> list[str]:
    """Every reason to refuse the file. ``alene``: it is of one event, which someone adds to a calendar of theirs."""
    if bytefeil := list(_byte(innhold)):
        return bytefeil
    kalender = _tre(innhold.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n"))
    return [*_kalender(kalender, alene), *_soner(kalender), *_uider(kalender)] + [
        f"{en.verdi('UID')}: {grunn}" for en in kalender.deler if en.navn == "VEVENT" for grunn in _hendelse(en)
    ]


def _byte(innhold: bytes) -> Iterator[str]:
    if innhold.startswith(b"\xef\xbb\xbf"):
        yield "begynner med BOM"
    if not innhold.endswith(b"END:VCALENDAR\r\n") or re.search(rb"\r(?!\n)|(?<!\r)\n", innhold):
        yield "linjer som ikke slutter med CRLF"
    for linje in innhold.split(b"\r\n"):
        if len(linje) > BREDDE:
            yield f"en linje på {len(linje)} byte"
        try:
            linje.decode()
        except UnicodeDecodeError:
            yield "en bokstav er delt mellom to linjer"


def _tre(linjer: list[str]) -> Del:
    rot = Del("", [], [])
    stabel = [rot]
    for linje in linjer:
        hode, _, verdi = linje.partition(":")
        navn, skille, parametre = hode.partition(";")
        if navn == "BEGIN":
            stabel[-1].deler.append(ny := Del(verdi, [], []))
            stabel.append(ny)
        elif navn == "END":
            assert stabel.pop().navn == verdi
        else:
            stabel[-1].linjer.append(Linje(navn, skille + parametre, verdi))
    [kalender] = rot.deler
    return kalender


def _kalender(kalender: Del, alene: bool) -> Iterator[str]:
    if not kalender.verdi("PRODID"):
        yield "PRODID mangler"
    for navn, verdi in KALENDER.items():
        if [linje.verdi for linje in kalender.alle(navn)] != [verdi]:
            yield f"{navn} er ikke {verdi}"
    for navn in ("X-WR-CALNAME", "NAME"):
        if alene and kalender.alle(navn):
            yield f"{navn} i fila til én hendelse"


def _soner(kalender: Del) -> Iterator[str]:
    soner = [en for en in kalender.deler if en.navn == "VTIMEZONE"]
    linjer = (linje for en in kalender.deler for linje in en.linjer)
    brukt = {treff[1] for linje in linjer if (treff := re.search(r";TZID=([^;]+)", linje.parametre))}
    if brukt - {sone.verdi("TZID") for sone in soner}:
        yield "en TZID uten VTIMEZONE"
    for sone in soner:
        if sorted(del_.navn for del_ in sone.deler) != ["DAYLIGHT", "STANDARD"]:
            yield "VTIMEZONE har ikke én sommertid og én normaltid"
        for del_ in sone.deler:
            if del_.alle("RDATE"):
                yield "VTIMEZONE med RDATE"
            if not all(del_.verdi(navn) for navn in ("DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO")):
                yield f"{del_.navn} er ikke en regel"


def _uider(kalender: Del) -> Iterator[str]:
    hendelser = [en for en in kalender.deler if en.navn == "VEVENT"]
    antall = Counter((en.verdi("UID"), en.verdi("RECURRENCE-ID")) for en in hendelser)
    yield from (f"{uid}: UID to ganger" for (uid, _), ganger in antall.items() if ganger > 1)


def _hendelse(hendelse: Del) -> Iterator[str]:
    for navn in EN_GANG:
        if len(hendelse.alle(navn)) != 1:
            yield f"{navn} står {len(hendelse.alle(navn))} ganger"
    for navn in HOYST_EN_GANG:
        if len(hendelse.alle(navn)) > 1:
            yield f"{navn} står flere ganger"
    if hendelse.alle("RDATE") and not hendelse.alle("RRULE"):
        yield "RDATE uten RRULE"
    if not re.fullmatch(r"\d{8}T\d{6}Z", hendelse.verdi("DTSTAMP")):
        yield "DTSTAMP er ikke i UTC"
    if not re.fullmatch(r"\d+", hendelse.verdi("SEQUENCE") or "0"):
        yield "SEQUENCE er ikke et tall"
    yield from _tider(hendelse)


def _tider(hendelse: Del) -> Iterator[str]:
    start, slutt = (next(iter(hendelse.alle(navn)), Linje(navn, "", "")) for navn in ("DTSTART", "DTEND"))
    hel_dag = ";VALUE=DATE" in start.parametre
    for linje in (slutt, *hendelse.alle("EXDATE"), *hendelse.alle("RECURRENCE-ID")):
        if linje.verdi and (";VALUE=DATE" in linje.parametre) != hel_dag:
            yield f"{linje.navn} er ikke som DTSTART"
    if slutt.verdi and slutt.parametre == start.parametre and slutt.verdi <= start.verdi:
        yield "DTEND kommer ikke etter DTSTART"
    if (til := re.search(r"UNTIL=([^;]+)", hendelse.verdi("RRULE"))) and til[1].endswith("Z") == hel_dag:
        yield "UNTIL er ikke som DTSTART (en dag, eller i UTC)"
