"""The part of a finished page that the search reads: its title and its main text, without what it would leave out
anyway.

Pagefind makes the same of it as of the whole page, in half the time. What a page in another language says in the
portal's own is marked (``knowledge.pa_sprak``), for Pagefind keeps no ``lang``; to it a mark is no part of a word.
"""

import re
from collections.abc import Callable, Iterator

from regionportal.knowledge.pa_sprak import FRA, TIL
from regionportal.kontekst import EGET

SOKBAR = b"data-pagefind-body"
UTENOM = b"<section data-pagefind-ignore>"
_EGET = re.compile(rb'<(\w+)\b[^<>]*? lang="%b"[^<>]*>' % EGET.encode())
_ELEMENT = re.compile(rb"<(/?)(\w+)")
_TEKST = re.compile(rb"(?<=>)[^<>]++(?=<)")
_TEGN = b".,:;!?"  # Pagefind puts a full stop where a paragraph ends without one of them


def sokedel(side: bytes) -> bytes | None:
    """A page that is searched by what is left; None for one that is not searched."""
    hoved = side[side.find(b"<main") : side.rfind(b"</main>")]
    if SOKBAR not in hoved[: hoved.find(b">")]:
        return None
    tittel = side[side.find(b"<title>") : side.find(b"</title>")]
    for begynner, slutter, fjernes in (
        (b"<svg", b"</svg>", lambda del_: b"<text" not in del_),
        (b"<script", b"</script>", lambda del_: True),
        (UTENOM, b"</section>", lambda del_: del_.count(b"<section") == 1),
    ):
        hoved = b"".join(_uten(hoved, begynner, slutter, fjernes))
    if b' lang="%b"' % EGET.encode() not in side[: side.find(b"<head")]:
        hoved = b"".join(_merket(hoved))
    return b"<!doctype html><html><head>%b</title></head><body>%b</main></body></html>" % (tittel, hoved)


def _uten(tekst: bytes, begynner: bytes, slutter: bytes, fjernes: Callable[[bytes], bool]) -> Iterator[bytes]:
    """What is between the parts that begin and end so, and those of them that are not to be removed."""
    her = 0
    while (fra := tekst.find(begynner, her)) >= 0:
        til = tekst.find(slutter, fra) + len(slutter)
        yield tekst[her:fra] if fjernes(tekst[fra:til]) else tekst[her:til]
        her = til
    yield tekst[her:]


def _merket(html: bytes) -> Iterator[bytes]:
    """The same, with marks about the texts in the portal's own language."""
    her = 0
    while treff := _EGET.search(html, her):
        til = _slutten(html, treff)
        yield html[her : treff.end()]
        yield _TEKST.sub(_om, b">%b<" % html[treff.end() : til])[1:-1]
        her = til
    yield html[her:]


def _slutten(html: bytes, start: re.Match[bytes]) -> int:
    """Where the element that begins there ends."""
    apne = 1
    for merke in _ELEMENT.finditer(html, start.end()):
        if merke[2] == start[1]:
            apne += -1 if merke[1] else 1
        if not apne:
            return merke.start()
    return start.end()


def _om(treff: re.Match[bytes]) -> bytes:
    """A text with marks about it, within the spaces and the punctuation at its ends."""
    tekst = treff[0].lstrip()
    inni = tekst.rstrip().rstrip(_TEGN)
    if not inni:
        return treff[0]
    foran, etter = treff[0][: -len(tekst)], tekst[len(inni) :]
    return b"%b%b%b%b%b" % (foran, FRA.encode(), inni, TIL.encode(), etter)
