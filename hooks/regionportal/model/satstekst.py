"""Rates in running text: ``{sats:barnehage}`` stands for what data/satser.yml says today.

Plain text gets the value with its unit. Markdown gets it as a link to the table of rates, as an address from the site's
root; ``med_rot`` and ``med_adresse`` turn that into one that leads there from a page, or from anywhere. Code is left as
it is.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

from regionportal.ground.tallform import tall
from regionportal.model.felt import Merke, merkede
from regionportal.model.markdown.lesing import Konvertering, data, innhegninger
from regionportal.model.oversettelse import SPRAK
from regionportal.model.sats import TABELL, Sats
from regionportal.model.tid import forfalt
from regionportal.model.typer import Modell

BEGYNNER = "{sats"  # what a text has that may fetch a rate
SKRIVEMATE = "{sats:navn}"
SIDE = f"{TABELL.partition('#')[0]}index.md"  # the file of that page
ANKER = f"#{TABELL.partition('#')[2]}"

_KONTROLLERES = {"nb": "kontrolleres på nytt", "en": "to be checked again"}
_HENT = re.compile(r"\{sats:([a-z0-9]+(?:-[a-z0-9]+)*)\}")
_NESTEN = re.compile(r"\{\s*sats\b[^{}\n]*\}?", re.IGNORECASE)
_TEGN_I_MARKDOWN = re.compile(r"([\\\[\]*_`<>])")

M = TypeVar("M", bound=Modell)


def hentet(tekst: str, som: Konvertering = data) -> Iterator[tuple[int, str, str | None]]:
    """Where in the text a rate is fetched, as it is written, and the rate's name: None for what is not written
    right."""
    funnet = list(_NESTEN.finditer(tekst))
    for treff, hvor in zip(funnet, innhegninger(tekst, [treff.span() for treff in funnet], som), strict=True):
        if hvor != "kode":
            riktig = _HENT.fullmatch(treff[0])
            yield treff.start(), treff[0], riktig[1] if riktig else None


def verdi(sats: Sats, dag: date, sprak: str = "nb") -> str:
    """45 000 kr i fradrag per år, and a mark when someone should have looked at it again before the day."""
    return _med_enhet(sats, sprak) + _merke(sats, dag, sprak)


def i_ren_tekst(tekst: str, satser: Mapping[str, Sats], dag: date, sprak: str = "nb") -> str:
    """The text with each rate as words. A name that is not known stays as it is written."""
    return _HENT.sub(lambda treff: verdi(satser[treff[1]], dag, sprak) if treff[1] in satser else treff[0], tekst)


def i_markdown(tekst: str, satser: Mapping[str, Sats], dag: date, som: Konvertering = data, sprak: str = "nb") -> str:
    """The text with each rate as a link to its row; as words inside a link, which cannot have another in it. Code is
    left alone."""
    kjente = [treff for treff in _HENT.finditer(tekst) if treff[1] in satser]
    deler, forrige = [], 0
    for treff, hvor in zip(kjente, innhegninger(tekst, [treff.span() for treff in kjente], som), strict=True):
        if hvor != "kode":
            sats = satser[treff[1]]
            i_lenke = hvor != "tekst"
            deler += [tekst[forrige : treff.start()], (verdi if i_lenke else _lenke)(sats, dag, sprak)]
            forrige = treff.end()
    return "".join((*deler, tekst[forrige:]))


def _lenke(sats: Sats, dag: date, sprak: str) -> str:
    trygg = _TEGN_I_MARKDOWN.sub(r"\\\1", _med_enhet(sats, sprak))
    return f"[{trygg}](/{sats.side}){_merke(sats, dag, sprak)}"


def med_rot(html: str, rot: str) -> str:
    """The links to the rates as a page has them; ``rot`` is its way to the site's root."""
    return html.replace(f'href="/{TABELL}', f'href="{rot}{TABELL}')


def med_adresse(markdown: str, adresse: str) -> str:
    """The links to the rates for those who read the text elsewhere."""
    return markdown.replace(f"](/{TABELL}", f"]({adresse}{TABELL}")


def med_side(markdown: str, sti: str) -> str:
    """The links to the rates in a source that names pages by their files; ``sti`` is the way to the page of the
    table."""
    return markdown.replace(f"](/{TABELL}", f"]({sti}{ANKER}")


def med_satser(post: M, satser: Mapping[str, Sats], dag: date, sprak: str = "nb") -> M:
    """The record with the rates in all its texts, each in its language."""
    markdown = merkede(type(post), Merke.MARKDOWN)
    endret = {
        felt: ny
        for felt, verdi in post
        if (ny := _sett_inn(verdi, felt in markdown, satser, dag, felt if felt in SPRAK else sprak)) is not verdi
    }
    return post.model_copy(update=endret) if endret else post


def _sett_inn(verdi: object, er_markdown: bool, satser: Mapping[str, Sats], dag: date, sprak: str) -> object:
    """The value with the rates; the very same one when there is none in it."""
    if isinstance(verdi, str):
        if BEGYNNER not in verdi:
            return verdi
        if er_markdown:
            return i_markdown(verdi, satser, dag, sprak=sprak)
        return i_ren_tekst(verdi, satser, dag, sprak)
    if isinstance(verdi, Modell):
        return med_satser(verdi, satser, dag, sprak)
    if isinstance(verdi, dict):
        felter = {navn: _sett_inn(en, er_markdown, satser, dag, sprak) for navn, en in verdi.items()}
        return verdi if felter == verdi else felter
    if type(verdi) is tuple:
        deler = tuple(_sett_inn(en, er_markdown, satser, dag, sprak) for en in verdi)
        return verdi if deler == verdi else deler
    return verdi


def _med_enhet(sats: Sats, sprak: str) -> str:
    blokk = getattr(sats, sprak, None)
    hvor_mye = tall(getattr(blokk, "verdi", None) or sats.verdi, sprak)
    enhet = getattr(blokk, "enhet", None) or sats.enhet
    return f"{hvor_mye} {enhet}" if enhet else hvor_mye


def _merke(sats: Sats, dag: date, sprak: str) -> str:
    return f" ({_KONTROLLERES[sprak]})" if forfalt(sats.sjekkes_innen, dag) else ""
