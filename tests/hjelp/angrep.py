"""What strangers brought when they attacked the portal: each stands for its kind, made small here, in the test region.

``hva`` is the beginning of what the check must say of the file. Empty, it is content: it lets itself be built.
"""

import io
import json
import math
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from kartfiler import VIK, samling, trekk
from kopi import HENDELSE, JOBBEHOV, SKATT, med
from skjematekst import ADRESSE, ENDRING, SKATTEBILDE
from skjematekst import HENDELSE as HENDELSESKJEMA
from skjematekst import SKATT as SKATTESKJEMA
from utfylt import ark, som_xlsx

from regionportal.model.slag import STILLINGER


class Fil(NamedTuple):
    """A file of data/, by its place there."""

    plass: str
    innhold: Callable[[], str | bytes]
    hva: str = ""


def _skatt(*felt: str) -> Callable[[], str]:
    return lambda: med(SKATT, *felt)


def _hendelse(dato: str) -> Callable[[], str]:
    return lambda: med(HENDELSE, f"datoer: [{dato}]")


def _mange_dager() -> str:
    dager = (date(2026, 12, 1) + timedelta(days=nummer) for nummer in range(11_000))
    return med(HENDELSE, f"datoer: [{','.join(f'{{fra: {en}}}' for en in dager)}]")


def _tall(verdi: str) -> Callable[[], str]:
    return lambda: med(JOBBEHOV, f"tall: [{{navn: Stort, verdi: {verdi}, enhet: folk}}]")


def _som_json() -> str:
    """A record as JSON, which is YAML too: nothing of it is a word with a mark."""
    felt = {"navn": "\U0001f3fb" * 60, "kategori": "natur", "ingress": "\u20dd" * 3 + "a", "oppdatert": "2026-11-20"}
    return json.dumps(felt | {"kilder": [{"url": "https://kilde.example/", "lest": "2026-11"}]}, ensure_ascii=False)


def _falsk_stilling() -> str:
    tider = {"endret": "2026-11-20T10:00:00+00:00", "utloper": "2026-12-20T10:00:00+00:00"}
    en = {"id": "x", "tittel": "Rådmann", "kommuner": ["ness"], "lenke": "https://ond.example/logg-inn", **tider}
    return json.dumps({"lest": "2026-11-20T11:00:00+00:00", "stillinger": [en]})


def falsk_lenkestatus(urler: Iterable[str], til: str) -> str:
    """Every address moved to another's site, for good."""
    flyttet = {url: {"tilstand": "flyttet", "adresse": f"{til}?fra={nummer}"} for nummer, url in enumerate(urler)}
    return json.dumps({"sjekket": "2026-11-20", "lenker": flyttet})


def _grenser(ring: list) -> Callable[[], str]:
    return lambda: json.dumps(samling(trekk("ness", ring), trekk("vik", VIK)))


def _stjerne(hjorner: int) -> list:
    """Each corner the farthest from the one before it, so that every side crosses nearly every other."""
    steg = hjorner // 2
    vinkler = [2 * math.pi * (nummer * steg % hjorner) / hjorner for nummer in range(hjorner + 1)]
    return [[20.25 + math.cos(en) / 5, 69.25 + math.sin(en) / 5] for en in vinkler]


DATA: Mapping[str, Fil] = {
    "evig": Fil(
        "hendelser/prove.yml", _hendelse("{fra: 0001-01-01, til: 9999-12-31}"), "datoer.fra: er før 1900. Skriv den"
    ),
    "slutt": Fil("hendelser/prove.yml", _hendelse("{fra: 9999-12-31}"), "datoer.fra: 9999-12-31 er for langt fram."),
    "ukentlig": Fil(
        "hendelser/prove.yml", _hendelse("{fra: 0001-01-01, gjentas: {hver: uke}}"), "datoer.fra: er før 1900."
    ),
    "mange": Fil("hendelser/prove.yml", _mange_dager, "datoer: er 11000 ganger i alt. Høyst 1000 er tillatt."),
    "lang-adresse": Fil(
        "skatter/ness/prove.yml",
        _skatt(f'kilder: [{{url: "https://www.prove.example/{"a" * 50_000}", lest: 2026-11}}]'),
        "kilder.url: adressen er 50026 tegn. Høyst 2000 er tillatt.",
    ),
    "langt-ledd": Fil(
        "skatter/ness/prove.yml",
        _skatt(f"kilder: [{{url: 'https://{'a' * 64}.example/', lest: 2026-11}}]"),
        "kilder.url: nettstedet i adressen har et ledd på 64 tegn. Høyst 63 er mulig.",
    ),
    "merker-i-verten": Fil(
        "skatter/ness/prove.yml",
        _skatt(f'kilder: [{{url: "https://x.{chr(0x731) * 50_000}example/", lest: 2026-11}}]'),
        "linja har en bokstav med mer enn 3 merker oppå hverandre.",
    ),
    "merker": Fil("skatter/ness/prove.yml", _skatt("ingress: a" + "\u0730" * 199), "en bokstav med mer enn 3 merker"),
    "zalgo": Fil("skatter/ness/prove.yml", _skatt("navn: Z" + "\u0301\u200d" * 50), "linja har "),
    "hudfarger": Fil("skatter/ness/prove.yml", _skatt("navn: " + "\U0001f3fb" * 60), "linja har "),
    "som-json": Fil("skatter/ness/prove.yml", _som_json, "linja har 61 tegn som henger sammen som ett"),
    "dyp": Fil("skatter/ness/prove.yml", _skatt(f"tekst: '{'1. ' * 3000}x'")),
    "dyp-sitat": Fil("skatter/ness/prove.yml", _skatt(f"tekst: '{'> ' * 3000}x'"), "tekst: "),
    "stjerne": Fil("kart/kommuner.geojson", _grenser(_stjerne(301)), "trekk 1 (ness): krysser seg selv"),
    "tom-flate": Fil("kart/kommuner.geojson", _grenser([]), "trekk 1 (ness): har en tom ring."),
    "sok-i-tekst": Fil("jobbehov/prove.yml", lambda: med(JOBBEHOV, "tittel: '<mark>{{7*7}}</mark> __proto__'")),
    "sok-som-id": Fil("jobbehov/sok.yml", lambda: JOBBEHOV),
    "stort-tall": Fil("jobbehov/prove.yml", _tall("1e308"), "tall.verdi: «1e+308» er for langt fra 0."),
    "lite-tall": Fil("jobbehov/prove.yml", _tall("-1e308"), "tall.verdi: «-1e+308» er for langt fra 0."),
    "bitte-tall": Fil("jobbehov/prove.yml", _tall("1e-300"), "tall.verdi: «1e-300» har for mange desimaler."),
    "uendelig": Fil("jobbehov/prove.yml", _tall(".inf"), "tall.verdi: "),
    "langt-tall": Fil("jobbehov/prove.yml", _tall("123456789012345678"), "tall.verdi: «123456789012345678» er for"),
    "falsk-stilling": Fil(STILLINGER, _falsk_stilling, "fila er skrevet av portalen selv, men kan ikke leses"),
}


DELT = "xl/sharedStrings.xml"
_OM_DELT = (
    f'<Override PartName="/{DELT}" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)


def bok_med(del_: str, innhold: bytes) -> bytes:
    """A sheet that is right, but for one part of it, which it says that it has."""
    ut = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(som_xlsx(ark(["lærer", None, None, 2029])))) as inn,
        zipfile.ZipFile(ut, "w", zipfile.ZIP_DEFLATED) as til,
    ):
        deler = {en: inn.read(en) for en in inn.namelist()} | {del_: innhold}
        deler["[Content_Types].xml"] = deler["[Content_Types].xml"].replace(b"</Types>", _OM_DELT.encode())
        for navn, en in ({DELT: b"<sst/>"} | deler).items():
            til.writestr(navn, en)
    return ut.getvalue()


def _entiteter() -> bytes:
    return b'<!DOCTYPE sst [<!ENTITY a "%s">]><sst>%s</sst>' % (b"x" * 9999, b"<si><t>&a;</t></si>" * 999)


ARK: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "entiteter": (lambda: bok_med(DELT, _entiteter()), "prove.xlsx: "),
    "lange-tekster": (lambda: bok_med(DELT, b"<sst>" + b"<si><t>x</t></si>" * 10**6), "prove.xlsx: fila er større enn"),
    "stiler": (lambda: bok_med("xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 10**6), "prove.xlsx: fila er større enn"),
}

# What the form's sender answers, the state of the result, and what the sender or the reviewer is told.
SKJEMA: Mapping[str, tuple[str, Mapping[str, str], str, str]] = {
    "redos-kilder": ("ny-skatt", {**SKATTESKJEMA, "kilder": "[" * 8000}, "mangler", "**Hvor vet du det fra?**"),
    "dato-9999": ("ny-hendelse", {**HENDELSESKJEMA, "fra": "31.12.9999"}, "mangler", "**Første dag**: 9999"),
    "e2big": ("ny-skatt", {**SKATTESKJEMA, "tekst": "🏔" * 40_000}, "mangler", "**Tekst**: er 40000 tegn."),
    "annen-fil": (
        "endre",
        {**ENDRING, "side": f"{ADRESSE}skatter/fjaera/"},
        "klar",
        "Spør hvilken av dem det gjelder",
    ),
    "bilde-fra-innsiden": (
        "ny-skatt",
        {**SKATTESKJEMA, **SKATTEBILDE, "bilde": "![x](http://169.254.169.254/latest/meta-data/)"},
        "mangler",
        "er ikke et bilde som er lagt inn her, og vi henter det ikke",
    ),
    "skip-ci": ("ny-skatt", {**SKATTESKJEMA, "navn": "Prøvefossen [skip ci]"}, "klar", "Takk!"),
}
