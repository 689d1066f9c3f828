"""What the site's own converter says of a text in Markdown: where its links lead, and what in it is code.

The converter takes a while, and most texts have neither; those that have not are told by a look at their signs.
"""

import re
from collections.abc import Sequence
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from markdown import Markdown

# Of data/ and of the hand-written pages.
UTVIDELSER = ("admonition", "attr_list", "fenced_code", "sane_lists", "tables")
_KAN_HA_LENKE = re.compile(r"\]\s*[(\[]|\]:|<\s*\w", re.ASCII)
_KAN_HA_KODE = re.compile(r"`|~~~|^(?: {4}|\t)|<(?:code|pre)\b", re.MULTILINE | re.IGNORECASE)
_ORD = re.compile(r"[^\W\d_]+")
_FRA, _TIL = "\ue000", "\ue001"  # around the number of a place: private use, which no text of the data has
_PLASS = re.compile(f"{_FRA}(\\d+){_TIL}")

Innhegning = Literal["tekst", "lenke", "kode"]


def lenker(tekst: str) -> tuple[str, ...]:
    """Where the links and pictures of the text lead, in order, each once. An address in code is none."""
    return tuple(dict.fromkeys(_les(tekst).adresser)) if _KAN_HA_LENKE.search(tekst) else ()


def som_ord(tekst: str) -> str:
    """The text as words alone: each link as what it says, and then where it leads."""
    return _les(tekst).ord.strip()


def innhegninger(tekst: str, plasser: Sequence[tuple[int, int]]) -> list[Innhegning]:
    """What each place in the text, from one character to another, is in. The places come in order, and apart."""
    if not plasser or not (_KAN_HA_KODE.search(tekst) or _KAN_HA_LENKE.search(tekst)):
        return ["tekst"] * len(plasser)
    deler, forrige = [], 0
    for nummer, (fra, til) in enumerate(plasser):
        deler += [tekst[forrige:fra], f"{_FRA}{nummer}{_TIL}"]
        forrige = til
    lest = _les("".join((*deler, tekst[forrige:])))
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


def _les(tekst: str) -> _Leser:
    konverter, leser = _konverter().reset(), _Leser()
    leser.feed(konverter.convert(tekst))
    leser.close()
    leser.adresser += [adresse for adresse, _ in konverter.references.values()]  # also those that nothing refers to
    return leser


@cache
def _konverter() -> "Markdown":
    from markdown import Markdown  # takes longer than all of a check that has no use for it

    return Markdown(extensions=list(UTVIDELSER), output_format="html")
