"""What a page says of itself: whether it is one that tells, with status 200, that the page is gone."""

import re
from html import unescape
from urllib.parse import urlsplit

_OVERSKRIFT = re.compile(r"<(title|h1)\b[^<>]{0,500}>(.{0,400}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_TEGNSETT = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
_BORTE = re.compile(
    r"\b(?:siden|sida|side|dokumentet|artikkelen|innholdet)\b[^.:|]{0,40}?"
    r"\b(?:finnes ikke|fins ikke|finst ikkje|ikke funnet|ikkje funnen|kunne ikke finnes|eksisterer ikke|er slettet)\b"
    r"|\b(?:fant|finner|fann|finn) (?:dessverre )?(?:ikke|ikkje) (?:siden|sida|det du)\b"
    r"|^ikke funnet\b|\bpage (?:was |could )?not (?:be )?found\b|^not found\b"
    r"|^(?:error|feil)?\W{0,3}404\b|\b(?:error|feil) 404\b|\b404\W{1,3}not found\b",
    re.IGNORECASE,
)
_FORSIDE = re.compile(
    r"/?((no|nb|nn|en|se|forside|forsiden|hjem|home|start)/?)?((index|default)\.\w{2,5})?", re.IGNORECASE
)


def er_forside(url: str) -> bool:
    """A front page, of the site or of one of its languages."""
    deler = urlsplit(url)
    return not deler.query and _FORSIDE.fullmatch(deler.path) is not None


def tekst(kropp: bytes, tegnsett: str | None) -> str:
    """The body as text. A wrong character set spoils letters, and nothing more."""
    i_siden = _TEGNSETT.search(kropp[:4096])
    for navn in (tegnsett, i_siden and i_siden[1].decode("ascii", "replace")):
        try:
            return kropp.decode(navn, "replace") if navn else kropp.decode("utf-8")
        except (LookupError, ValueError):
            continue
    return kropp.decode("utf-8", "replace")


def sier_borte(html: str) -> str | None:
    """The title or heading that says that the page is not there."""
    for _, innhold in _OVERSKRIFT.findall(html):
        overskrift = " ".join(unescape(re.sub(r"<[^<>]{0,500}>", " ", innhold)).split())
        if _BORTE.search(overskrift):
            return overskrift
    return None
