"""What must hold of every file of a site, whatever its data say: each is what it gives itself out for."""

import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from icalendar import Calendar
from lxml import etree
from openpyxl import load_workbook
from PIL import Image

from regionportal.artefact import Artefact

# What libxml2 says of elements that are younger than it.
IKKE_GALT = re.compile(r"Tag \w+ invalid")
STI = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/+-]*", re.ASCII)


def galt_i(artefakter: Iterable[Artefact]) -> list[str]:
    """Each thing that is wrong, with the file that it is in."""
    alle = list(artefakter)
    funn = [f"{en.path}: {galt}" for en in alle for galt in _galt(en)]
    flere = [sti for sti, ganger in Counter(en.path.lower() for en in alle).items() if ganger > 1]
    return [*funn, *(f"{sti}: flere filer med det navnet" for sti in flere)]


def _galt(en: Artefact) -> Iterator[str]:
    if not STI.fullmatch(en.path):
        yield "ingen sti"
    innhold = str(en.content).encode() if en.is_page else en.serialize()
    try:
        yield from _lesere(en.path.rpartition(".")[2], innhold)
    except (ValueError, KeyError, etree.XMLSyntaxError, OSError) as e:
        yield f"{type(e).__name__}: {e}"


def _lesere(endelse: str, innhold: bytes) -> Iterator[str]:
    match endelse:
        case "md" | "html":
            yield from _html(innhold)
        case "json" | "geojson":
            _json(innhold)
        case "xml" | "svg":
            etree.fromstring(innhold)
        case "ics":
            yield from _kalender(innhold)
        case "xlsx":
            load_workbook(io.BytesIO(innhold))
        case "png":
            Image.open(io.BytesIO(innhold)).verify()
        case "txt" | "csv" | "js" | "css":
            innhold.decode()


def _json(innhold: bytes | str) -> object:
    def ingen(verdi: str) -> object:
        raise ValueError(f"{verdi} er ikke JSON (RFC 8259)")

    return json.loads(innhold, parse_constant=ingen)


def _html(innhold: bytes) -> Iterator[str]:
    leser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    rot = etree.fromstring(innhold, leser)
    for en in leser.error_log:
        if not IKKE_GALT.search(en.message):
            her = innhold.splitlines()[en.line - 1][max(0, en.column - 80) : en.column + 20]
            yield f"linje {en.line}: {en.message}: {her!r}"
    for id_, ganger in Counter(rot.xpath("//@id")).items():
        if ganger > 1:
            yield f"id-en «{id_}» {ganger} ganger"
    if (h1 := len(rot.xpath("//h1"))) != 1:
        yield f"{h1} overskrifter av første grad"
    for skript in rot.xpath("//script[@type='application/ld+json']"):
        _json(skript.text)


def _kalender(innhold: bytes) -> Iterator[str]:
    kalender = Calendar.from_ical(innhold)
    if any(len(linje) > 75 for linje in innhold.split(b"\r\n")):
        yield "ei linje på mer enn 75 byte (RFC 5545, 3.1)"
    uider = [str(en["uid"]) + str(en.get("recurrence-id", "")) for en in kalender.walk("VEVENT")]
    if len(set(uider)) < len(uider):
        yield "samme UID to ganger"
    if galt := [feil for en in kalender.walk() for feil in en.errors]:
        yield f"icalendar: {galt}"
