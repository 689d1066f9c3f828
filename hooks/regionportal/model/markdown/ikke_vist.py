"""What a text has that the page cannot show: it is told to the one who wrote it, and does not vanish in silence.

For files (``rules.vises_ikke``), and for what a form or a sheet brings in.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from regionportal.model.markdown.html_i_tekst import ELEMENTER
from regionportal.model.markdown.lesing import lenker, uten_kode
from regionportal.model.markdown.pa_sida import ATTRIBUTTER, TAGGER, pa_sida

Slag = Literal["bilde", "html", "adresse", "ord"]

LENGST = 60  # characters of what is quoted
_BILDE = re.compile(
    r"!\[(?:[^\]\n!]|!(?!\[))*+\](?:\((?:[^)\n!]|!(?!\[))*+\)|\[[^\]\n]*\])|<img\b[^>]*>?", re.IGNORECASE
)
_HTML = re.compile(r"<!--.*?(?:-->|\Z)|</?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>", re.DOTALL | re.IGNORECASE)
_FELT = re.compile(r"""\s([^\s=/>"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?""")
_KAN_VAERE = re.compile(r"<|!\[")
_KAN_MISTE_ORD = re.compile(r"[<|]|\]:|^[ \t]*(?:>[ \t]*){20}|^[ \t]{40}", re.MULTILINE)
_IKKE_LOVLIGE = ELEMENTER - TAGGER - {"img"}
_ORD = re.compile(r"[^\W_]+")
_DEFINISJON = re.compile(r"^[ \t>]*\[[^\]\n^][^\]\n]*\]:[ \t]*<?([a-z]+:[^\s>]+).*$", re.MULTILINE | re.IGNORECASE)
# What is no word of a text, but says how it is set.
_OPPSETT = (
    (re.compile(r"^[ \t>*+-]*\d{1,9}[.)](?=\s)", re.MULTILINE), ""),  # the numbers of a list
    (re.compile(r"^([ \t>]*(?:```+|~~~+))[^\n]*", re.MULTILINE), r"\1"),  # the language of code
    (re.compile(r"\]\[[^\]\n]*\]"), "]"),  # the [1] of a link
    (_HTML, " "),
)


class IkkeVist(NamedTuple):
    """Something in a text that the page cannot show, and how it is written there."""

    slag: Slag
    skrevet: str

    def __str__(self) -> str:
        """As words to go on with: bildet «![Foss](foss.jpg)»."""
        kort = self.skrevet if len(self.skrevet) <= LENGST else f"{self.skrevet[:LENGST]} …"
        return f"{_HVA[self.slag]} «{kort}»"


_HVA = {"bilde": "bildet", "html": "HTML-koden", "adresse": "adressen", "ord": "teksten"}


def i_markdown(tekst: str) -> Iterator[IkkeVist]:
    """All of it in a text in Markdown: pictures, HTML that is not let in, addresses that nothing refers to, and other
    words that the page has not got."""
    funnet = list(_bilder_og_html(uten_kode(tekst))) if _KAN_VAERE.search(tekst) else []
    yield from funnet
    if not funnet and _KAN_MISTE_ORD.search(tekst):
        yield from _tapt(tekst)


def i_ren_tekst(tekst: str) -> Iterator[IkkeVist]:
    """The pictures in a text that is no Markdown, where the page would have their code. All else is shown as it is."""
    yield from (IkkeVist("bilde", " ".join(treff[0].split())) for treff in _BILDE.finditer(tekst))


def _bilder_og_html(tekst: str) -> Iterator[IkkeVist]:
    """Each picture, and each kind of element once."""
    yield from i_ren_tekst(tekst)
    elementer: dict[str, str] = {}
    for treff in _HTML.finditer(tekst):
        if _tas_bort(treff[0], (treff[1] or "").lower()):
            elementer.setdefault((treff[1] or treff[0]).lower(), treff[0])
    yield from (IkkeVist("html", " ".join(skrevet.split())) for skrevet in elementer.values())


def _tas_bort(kode: str, navn: str) -> bool:
    """Whether the code, or something in it, is not let in on a page."""
    if navn in TAGGER:
        felt = {treff[1].lower() for treff in _FELT.finditer(kode)}
        return not felt <= ATTRIBUTTER.get(navn, frozenset())
    return not navn or navn in _IKKE_LOVLIGE


def _tapt(tekst: str) -> Iterator[IkkeVist]:
    """What is in the text and not on the page, neither as words nor as an address."""
    leser = _Side()
    leser.feed(pa_sida(tekst))
    leser.close()
    leser.ord += _ORD.findall(" ".join(lenker(tekst)))  # an address that is not let in is a fault (model.adresse)
    for treff in _DEFINISJON.finditer(tekst):
        if treff[1] not in leser.adresser:
            yield IkkeVist("adresse", treff[0].strip())
    kilde = _DEFINISJON.sub("", tekst)
    for monster, ny in _OPPSETT:
        kilde = monster.sub(ny, kilde)
    if tapte := Counter(_ORD.findall(unescape(kilde))) - Counter(leser.ord):
        yield IkkeVist("ord", " ".join(tapte))


class _Side(HTMLParser):
    """The words of a page, and the addresses that it leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.ord: list[str] = []
        self.adresser: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for navn, verdi in attrs:
            self.ord += _ORD.findall(verdi or "")
            if navn == "href":
                self.adresser.add(verdi or "")

    def handle_data(self, data: str) -> None:
        self.ord += _ORD.findall(data)
