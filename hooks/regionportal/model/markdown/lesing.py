"""What a converter says of a text in Markdown: where its links lead, and what in it is code.

A text is of data unless another converter is given (``mkdocs``). They take a while, and most texts have neither; those
that have not are told by a look at their signs.
"""

import re
from collections.abc import Callable, Sequence
from html.parser import HTMLParser
from typing import Literal

# A text as HTML that need not be safe, and where «[1]: …» in it leads.
Konvertering = Callable[[str], tuple[str, Sequence[str]]]

_KAN_HA_LENKE = re.compile(r"\]\s*[(\[]|\]:|<\s*\w|://|www\.|@", re.ASCII | re.IGNORECASE)
_KAN_HA_KODE = re.compile(r"`|~~~|^(?: {4}|\t)|<(?:code|pre)\b", re.MULTILINE | re.IGNORECASE)
_ORD = re.compile(r"[^\W\d_]+")
_FRA, _TIL = "\ue000", "\ue001"  # around the number of a place: private use, which no text of the data has
_PLASS = re.compile(f"{_FRA}(\\d+){_TIL}")

Innhegning = Literal["tekst", "lenke", "kode"]


def data(tekst: str) -> tuple[str, Sequence[str]]:
    """As the text of data and forms is read."""
    from regionportal.model.markdown.konverter import (  # only a text that has use for it waits for it
        REFERANSER,
        konverter,
    )

    miljo: dict[str, dict[str, dict[str, str]]] = {}
    html = konverter().render(tekst, miljo)
    return html, [en["href"] for en in miljo.get(REFERANSER, {}).values()]


def lenker(tekst: str, som: Konvertering = data) -> tuple[str, ...]:
    """Where the links and pictures of the text lead, in order, each once. An address in code is none."""
    return tuple(dict.fromkeys(_les(tekst, som).adresser)) if _KAN_HA_LENKE.search(tekst) else ()


def som_ord(tekst: str) -> str:
    """The text as words alone: each link as what it says, and then where it leads."""
    return _les(tekst, data).ord.strip()


def innhegninger(tekst: str, plasser: Sequence[tuple[int, int]], som: Konvertering = data) -> list[Innhegning]:
    """What each place in the text, from one character to another, is in. The places come in order, and apart."""
    if not plasser or not (_KAN_HA_KODE.search(tekst) or _KAN_HA_LENKE.search(tekst)):
        return ["tekst"] * len(plasser)
    deler, forrige = [], 0
    for nummer, (fra, til) in enumerate(plasser):
        deler += [tekst[forrige:fra], f"{_FRA}{nummer}{_TIL}"]
        forrige = til
    lest = _les("".join((*deler, tekst[forrige:])), som)
    return [
        "kode" if str(en) in lest.kode else "lenke" if str(en) in lest.lenket else "tekst" for en in range(len(plasser))
    ]


def uten_kode(tekst: str) -> str:
    """The text with blanks for the words of what is code in it, so that everything else keeps its place."""
    if not _KAN_HA_KODE.search(tekst):
        return tekst
    plasser = [treff.span() for treff in _ORD.finditer(tekst)]
    tegn = list(tekst)
    for (fra, til), hvor in zip(plasser, innhegninger(tekst, plasser), strict=True):
        if hvor == "kode":
            tegn[fra:til] = " " * (til - fra)
    return "".join(tegn)


class _Leser(HTMLParser):
    """What the converter made of a text: its addresses, and which marked places are in code and in links."""

    def __init__(self) -> None:
        super().__init__()
        self.adresser: list[str] = []
        self.kode: set[str] = set()
        self.lenket: set[str] = set()
        self.ord = ""
        self._apne: list[str] = []
        self._lenke: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._apne.append(tag)
        for navn, verdi in attrs:
            if navn in ("href", "src") and verdi is not None:
                self.adresser.append(verdi)
                self._lenke = verdi
            self.lenket.update(_PLASS.findall(verdi or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._lenke and not self.ord.endswith(self._lenke):
            self.ord += f" {self._lenke} "
        if tag in self._apne:
            while self._apne.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.ord += data
        if {"code", "pre"}.intersection(self._apne):
            self.kode.update(_PLASS.findall(data))
        elif "a" in self._apne:
            self.lenket.update(_PLASS.findall(data))


def _les(tekst: str, som: Konvertering) -> _Leser:
    html, adresser = som(tekst)
    leser = _Leser()
    leser.feed(html)
    leser.close()
    leser.adresser += adresser  # also those that nothing refers to
    return leser
