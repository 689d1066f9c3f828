"""A source is cited at the one who published it. A warning, no fault.

Sites that copy other people's documents and encyclopedias come and go, and show more than the reader came for. Where
the original is not on the net a copy may stand, when the title says that it is one.
"""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.adresse import delt
from regionportal.rules.skrevet import Skrevet

KOPI = "(kopi)"
KOPISTER = (
    *("docplayer.me", "docslib.org", "9pdf.net", "abcdocz.com", "pdfslide.net", "pdfslide.us", "slideum.com"),
    *("dokumen.pub", "scribd.com", "studylib.net", "yumpu.com"),
    *("absoluteastronomy.com", "alphapedia.ru", "de-academic.com", "en-academic.com", "iiab.me", "owiki.org"),
    *("piglix.com", "profilpelajar.com", "theinfolist.com", "wikibrief.org", "wikiclassic.com", "wikimili.com"),
    *("wikiwand.com", "zxc.wiki"),
    *("translate.goog", "web.archive.org", "webcache.googleusercontent.com"),
)


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    for sti, verdi, _ in post.merket:
        if isinstance(verdi, dict) and "lest" in verdi and not str(verdi.get("tittel")).endswith(KOPI):
            vert = _vert(verdi.get("url"))
            if any(vert == kopist or vert.endswith(f".{kopist}") for kopist in KOPISTER):
                yield Merknad(_melding(vert), (*sti, "url"))


def _vert(url: object) -> str:
    """The host of an address, or nothing when it is not an address; that is for the model to tell."""
    deler = delt(str(url))
    return (deler.hostname if deler else None) or ""


def _melding(vert: str) -> str:
    return (
        f"«{vert}» legger ut kopier av det andre har skrevet. Bruk adressen til den som ga det ut. "
        f"Finner du den ikke, så skriv «{KOPI}» sist i tittelen"
    )
