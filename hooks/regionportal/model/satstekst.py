"""Rates in running text: ``{sats:barnehage}`` stands for what data/satser.yml says today.

Plain text gets the value with its unit. Markdown gets it as a link to the table of rates, as an address from the site's root;
``med_rot`` and ``med_adresse`` turn that into one that leads there from a page, or from anywhere. Code is left as it is.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TypeVar, get_args

from regionportal.ground.tallform import tall
from regionportal.model.adresse import Markdown
from regionportal.model.sats import Sats
from regionportal.model.typer import Modell

BEGYNNER = "{sats"  # what a text has that may fetch a rate
SKRIVEMATE = "{sats:navn}"
SIDE, ANKER = "flytte-hit/index.md", "#sats-"  # where each rate has its row
TABELL = f"flytte-hit/{ANKER}"

_HENT = re.compile(r"\{sats:([a-z0-9]+(?:-[a-z0-9]+)*)\}")
_NESTEN = re.compile(r"\{\s*sats\b[^{}\n]*\}?", re.IGNORECASE)
_KODE = r"(?P<kode>^(?P<gjerde>`{3,}+|~{3,}+).*?^(?P=gjerde)|(?<!`)(?P<tikk>`++).{1,400}?(?<!`)(?P=tikk)(?!`))"
_I_MARKDOWN = re.compile(rf"{_KODE}|(?P<lenke>\[[^\]]*\]\([^)\s]*\))|{_HENT.pattern}", re.DOTALL | re.MULTILINE)
_UTEN_KODE = re.compile(_KODE, re.DOTALL | re.MULTILINE)
_TEGN_I_MARKDOWN = re.compile(r"([\\\[\]*_`<>])")

M = TypeVar("M", bound=Modell)


def hentet(tekst: str) -> Iterator[tuple[int, str, str | None]]:
    """Where in the text a rate is fetched, as it is written, and the rate's name: None for what is not written right."""
    for treff in _NESTEN.finditer(uten_kode(tekst)):
        riktig = _HENT.fullmatch(treff[0])
        yield treff.start(), treff[0], riktig[1] if riktig else None


def uten_kode(markdown: str) -> str:
    """The text with blanks for what is code in it, so that everything else keeps its place."""
    return _UTEN_KODE.sub(lambda treff: re.sub(r"[^\n]", " ", treff[0]), markdown)


def verdi(sats: Sats, dag: date) -> str:
    """45 000 kr i fradrag per år, and a mark when someone should have looked at it again before the day."""
    return _med_enhet(sats) + _merke(sats, dag)


def i_ren_tekst(tekst: str, satser: Mapping[str, Sats], dag: date) -> str:
    """The text with each rate as words. A name that is not known stays as it is written."""
    return _HENT.sub(lambda treff: verdi(satser[treff[1]], dag) if treff[1] in satser else treff[0], tekst)


def i_markdown(tekst: str, satser: Mapping[str, Sats], dag: date) -> str:
    def sett_inn(treff: re.Match[str]) -> str:
        """A link cannot stand in a link."""
        if treff["lenke"]:
            return i_ren_tekst(treff[0], satser, dag)
        sats = satser.get(treff[treff.re.groups])
        if sats is None:
            return treff[0]
        trygg = _TEGN_I_MARKDOWN.sub(r"\\\1", _med_enhet(sats))
        return f"[{trygg}](/{TABELL}{sats.id}){_merke(sats, dag)}"

    return _I_MARKDOWN.sub(sett_inn, tekst)


def med_rot(html: str, rot: str) -> str:
    """The links to the rates as a page has them; ``rot`` is its way to the site's root."""
    return html.replace(f'href="/{TABELL}', f'href="{rot}{TABELL}')


def med_adresse(markdown: str, adresse: str) -> str:
    """The links to the rates for those who read the text elsewhere."""
    return markdown.replace(f"](/{TABELL}", f"]({adresse}{TABELL}")


def med_side(markdown: str, sti: str) -> str:
    """The links to the rates in a source that names pages by their files; ``sti`` is the way to the page of the table."""
    return markdown.replace(f"](/{TABELL}", f"]({sti}{ANKER}")


def med_satser(post: M, satser: Mapping[str, Sats], dag: date) -> M:
    """The record with the rates in all its texts."""
    markdown = _markdownfelt(type(post))
    endret = {felt: ny for felt, verdi in post if (ny := _sett_inn(verdi, felt in markdown, satser, dag)) is not verdi}
    return post.model_copy(update=endret) if endret else post


def _sett_inn(verdi: object, er_markdown: bool, satser: Mapping[str, Sats], dag: date) -> object:
    """The value with the rates; the very same one when there is none in it."""
    if isinstance(verdi, str):
        if BEGYNNER not in verdi:
            return verdi
        return i_markdown(verdi, satser, dag) if er_markdown else i_ren_tekst(verdi, satser, dag)
    if isinstance(verdi, Modell):
        return med_satser(verdi, satser, dag)
    if isinstance(verdi, dict):
        ny = {navn: _sett_inn(en, er_markdown, satser, dag) for navn, en in verdi.items()}
        return ny if any(ny[navn] is not verdi[navn] for navn in ny) else verdi
    if type(verdi) is tuple:
        ny = tuple(_sett_inn(en, er_markdown, satser, dag) for en in verdi)
        return ny if any(a is not b for a, b in zip(ny, verdi, strict=True)) else verdi
    return verdi


@cache
def _markdownfelt(modell: type[Modell]) -> frozenset[str]:
    sjekk = get_args(Markdown)[-1]
    return frozenset(
        navn for navn, felt in modell.model_fields.items() if sjekk in felt.metadata or _har(felt.annotation, sjekk)
    )


def _har(annotasjon: object, sjekk: object) -> bool:
    return any(
        en is sjekk or _har(en, sjekk) for en in (*get_args(annotasjon), *getattr(annotasjon, "__metadata__", ()))
    )


def _med_enhet(sats: Sats) -> str:
    return f"{tall(sats.verdi)} {sats.enhet}" if sats.enhet else tall(sats.verdi)


def _merke(sats: Sats, dag: date) -> str:
    return " (kontrolleres på nytt)" if sats.sjekkes_innen < dag else ""
