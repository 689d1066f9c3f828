"""What a page says of itself, to one who looks at it: its title, its headings, how much there is to read, and whether
it leads on by itself."""

import codecs
import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from lxml import etree

_TEGNSETT = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
# Those of the web (Encoding Standard), as Python names them; some that only Python has, take time as the square.
_NETTETS = re.compile(
    r"utf-(?:8|16)(?:-[bl]e)?|iso8859-\d+|cp\d+|koi8-[ru]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|ascii"
)
_OPPFRISK = re.compile(r"\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE)
_SKRIPT_VIDERE = re.compile(
    r"\b(?:(?:window|document|self|top)\.)?location(?:\.href)?\s*=\s*[\"']([^\"']{1,500})[\"']"
    r"|\blocation\.(?:replace|assign)\(\s*[\"']([^\"']{1,500})[\"']"
)
_USYNLIG_STIL = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RAMME = re.compile(
    r"cookie|consent|samtykke|kapsl|gdpr|meny|menu|breadcrumb|footer|navbar|sidebar|modal", re.IGNORECASE
)
_OVERSKRIFTER = etree.XPath("//h1|//h2|//h3|//h4|//*[@role='heading']")
SKJULT = frozenset({"script", "style", "noscript", "template", "svg", "title", "iframe", "object", "math"})
RAMME = frozenset({"nav", "header", "footer", "aside", "form", "dialog", "button", "select", "a", "h1", "h2", "h3"})
AVSNITT = frozenset({"p", "div", "li", "br", "td", "section", "article", "main", "dd", "dt", "blockquote"})
LENGST_VENTET = 10  # seconds before a page leads on; a page that waits longer, is read
FLEST_TEGN_PROSA = 20_000


class Videre(NamedTuple):
    """Where a page itself leads on to, as it is written there, and after how many seconds."""

    adresse: str
    sekunder: int


def tekst(kropp: bytes, tegnsett: str | None) -> str:
    """The body as text. A wrong character set spoils letters, and nothing more."""
    i_siden = _TEGNSETT.search(kropp[:4096])
    for navn in (tegnsett, i_siden and i_siden[1].decode("ascii", "replace")):
        try:
            if not navn:
                return kropp.decode("utf-8")
            if _NETTETS.fullmatch(codecs.lookup(navn).name):
                return kropp.decode(navn, "replace")
        except (LookupError, ValueError):
            continue
    return kropp.decode("utf-8", "replace")


class Nettside:
    """A page, or the beginning of one, as a browser without scripts would show it."""

    def __init__(self, html: str):
        tolker = etree.HTMLParser(
            encoding="utf-8", recover=True, remove_comments=True, remove_pis=True, no_network=True
        )
        self._rot = etree.fromstring(html.replace("\0", "").encode("utf-8", "replace") or b" ", tolker)

    @cached_property
    def tittel(self) -> str:
        """The page's own, and not that of a drawing on it."""
        return next((_ren(en) for en in self._alle("title") if not _inni(en, "svg")), "")

    @cached_property
    def nettsted(self) -> str:
        """What the site calls itself (Open Graph)."""
        return next((en.get("content") or "" for en in self._meta("og:site_name")), "")

    @cached_property
    def er_artikkel(self) -> bool:
        """Whether it says that it was published on some day, as no error page does."""
        return bool(self._meta("article:published_time"))

    @cached_property
    def hovedoverskrifter(self) -> tuple[str, ...]:
        return tuple(filter(None, (_ren(en) for en in self._alle("h1") if _synlig(en))))

    @cached_property
    def overskrifter(self) -> tuple[str, ...]:
        """All that are seen, in order; also what is a heading only to a screen reader."""
        alle = () if self._rot is None else _OVERSKRIFTER(self._rot)
        return tuple(filter(None, (_ren(en) for en in alle if _synlig(en))))

    @cached_property
    def prosa(self) -> tuple[str, ...]:
        """What there is to read besides headings, links, menus and the frame of the site, bit by bit."""
        return tuple(filter(None, (" ".join(bit.split()) for bit in "".join(self._prosa()).split("\n"))))

    @cached_property
    def lengde(self) -> int:
        """Characters of prose."""
        return sum(map(len, self.prosa))

    def har_mer_enn(self, tegn: int) -> bool:
        """Whether there is more prose than so many characters, without reading on when there is."""
        lest = 0
        for bit in self._prosa():
            lest += len(bit.strip())
            if lest > tegn:
                return True
        return False

    @cached_property
    def er_skall(self) -> bool:
        """Whether all that one sees is put there by scripts."""
        return not self.lengde and not self.overskrifter and any(True for _ in self._alle("script"))

    @cached_property
    def videre(self) -> Videre | None:
        """Where it sends its reader, by ``<meta http-equiv="refresh">`` or, on an empty page, by a script."""
        for en in self._alle("meta"):
            oppfrisk = (en.get("http-equiv") or "").strip().lower() == "refresh" and not _inni(
                en, "noscript", "template"
            )
            if oppfrisk and (treff := _OPPFRISK.match(en.get("content") or "")):
                return Videre(treff[2].strip(), int(treff[1])) if int(treff[1]) <= LENGST_VENTET else None
        return self._av_skript() if self.er_skall else None

    def _av_skript(self) -> Videre | None:
        for en in self._alle("script"):
            if len(en.text or "") < 2_000 and (treff := _SKRIPT_VIDERE.search(en.text or "")):
                return Videre(treff[1] or treff[2], 0)
        return None

    def _alle(self, navn: str) -> Iterator[etree._Element]:
        return iter(()) if self._rot is None else self._rot.iter(navn)

    def _meta(self, navn: str) -> list[etree._Element]:
        return [en for en in self._alle("meta") if navn in (en.get("property"), en.get("name"))]

    def _prosa(self) -> Iterator[str]:
        """Text, and a line break where an element begins that stands on lines of its own. No recursion: pages are
        deep."""
        igjen: list[etree._Element | str] = [] if self._rot is None else [self._rot]
        tegn = 0
        while igjen and tegn < FLEST_TEGN_PROSA:
            en = igjen.pop()
            if isinstance(en, str):
                tegn += len(en)
                yield en
                continue
            if en.tail:
                igjen.append(en.tail)
            if isinstance(en.tag, str) and not _er_ramme(en):
                igjen += reversed([*(["\n"] if en.tag in AVSNITT else []), en.text or "", *en])


def _er_ramme(en: etree._Element) -> bool:
    if en.tag in SKJULT or en.tag in RAMME or _er_skjult(en):
        return True
    navn = f"{en.get('id') or ''} {en.get('class') or ''}"
    if en.tag in ("html", "body", "main", "article") or not _RAMME.search(navn):
        return False
    return next(en.iter("h1", "main"), None) is None


def _er_skjult(en: etree._Element) -> bool:
    lukket = en.tag == "dialog" and en.get("open") is None
    return en.get("hidden") is not None or lukket or bool(_USYNLIG_STIL.search(en.get("style") or ""))


def _synlig(en: etree._Element) -> bool:
    return not any(ett.tag in SKJULT or _er_skjult(ett) for ett in (en, *en.iterancestors()))


def _inni(en: etree._Element, *navn: str) -> bool:
    return next(en.iterancestors(*navn), None) is not None


def _ren(en: etree._Element) -> str:
    return " ".join("".join(bit for bit in en.itertext() if isinstance(bit, str)).split())[:400]
