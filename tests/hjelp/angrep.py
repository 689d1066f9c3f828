"""What strangers brought when they attacked the portal: each stands for its kind, made small here, in the test region.

``hva`` is the beginning of what the check must say of the file. Empty, it is content: it lets itself be built.
"""

import io
import json
import math
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from kartfiler import VIK, samling, trekk
from kopi import HENDELSE, JOBBEHOV, SKATT, med
from skjematekst import HENDELSE as HENDELSESKJEMA
from skjematekst import SKATT as SKATTESKJEMA
from utfylt import ark, som_xlsx


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
    "mange": Fil("hendelser/prove.yml", _mange_dager, "datoer.fra: 2036-11-23 er for langt fram."),
    "lang-adresse": Fil(
        "skatter/ness/prove.yml",
        _skatt(f'kilder: [{{url: "https://www.prove.example/{"a" * 50_000}", lest: 2026-11}}]'),
        "kilder.url: adressen er 50026 tegn. Høyst 2000 er tillatt.",
    ),
    "merker": Fil("skatter/ness/prove.yml", _skatt("ingress: a" + "\u0730" * 199), "en bokstav med mer enn 3 merker"),
    "zalgo": Fil("skatter/ness/prove.yml", _skatt("navn: Z" + "\u0301\u200d" * 50), "linja har "),
    "hudfarger": Fil("skatter/ness/prove.yml", _skatt("navn: " + "\U0001f3fb" * 60), "linja har "),
    "dyp": Fil("skatter/ness/prove.yml", _skatt(f"tekst: '{'1. ' * 3000}x'")),
    "stjerne": Fil("kart/kommuner.geojson", _grenser(_stjerne(301)), "trekk 1 (ness): krysser seg selv"),
    "tom-flate": Fil("kart/kommuner.geojson", _grenser([]), "trekk 1 (ness): har en tom ring."),
    "sok-i-tekst": Fil("jobbehov/prove.yml", lambda: med(JOBBEHOV, "tittel: '<mark>{{7*7}}</mark> __proto__'")),
    "stort-tall": Fil(
        "jobbehov/prove.yml",
        lambda: med(JOBBEHOV, "tall: [{navn: Stort, verdi: 123456789012345678, enhet: folk}]"),
        "tall.verdi: «123456789012345678» er for langt fra 0.",
    ),
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

# What the form's sender answers, the state of the result, and what the sender is told.
SKJEMA: Mapping[str, tuple[str, Mapping[str, str], str, str]] = {
    "redos-kilder": ("ny-skatt", {**SKATTESKJEMA, "kilder": "[" * 8000}, "mangler", "**Hvor vet du det fra?**"),
    "dato-9999": ("ny-hendelse", {**HENDELSESKJEMA, "fra": "31.12.9999"}, "mangler", "**Første dag**: 9999"),
    "e2big": ("ny-skatt", {**SKATTESKJEMA, "tekst": "🏔" * 40_000}, "mangler", "**Tekst**: er 40000 tegn."),
    "skip-ci": ("ny-skatt", {**SKATTESKJEMA, "navn": "Prøvefossen [skip ci]"}, "klar", "Takk!"),
}
