"""What the page cannot show of a text: pictures in it, HTML, and words that get lost. A warning, no fault, for the
rest of the text is shown."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.felt import Merke
from regionportal.model.markdown.ikke_vist import IkkeVist, i_markdown, i_ren_tekst
from regionportal.rules.skrevet import Skrevet

I_MARKDOWN = {
    "bilde": "kommer ikke med på siden. Legg bildet i data/bilder/, og skriv det i feltet «bilder»",
    "html": "kommer ikke med på siden. Ta den bort, eller skriv det samme med Markdown",
    "adresse": "kommer ikke med på siden, for ingenting i teksten viser til den. Skriv lenka som [ord](adresse)",
    "ord": "kommer ikke med på siden. Se på tabellen, lista eller lenka det står i",
}
I_REN_TEKST = {"bilde": "blir ikke noe bilde her. Legg det i data/bilder/, og skriv det i feltet «bilder»"}


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    for sti, tekst, er in post.merket:
        if isinstance(tekst, str) and Merke.LENKE not in er:
            yield from (Merknad(melding(en, Merke.MARKDOWN in er), sti) for en in _ikke_vist(tekst, er))


def _ikke_vist(tekst: str, er: frozenset[Merke]) -> Iterator[IkkeVist]:
    return i_markdown(tekst) if Merke.MARKDOWN in er else i_ren_tekst(tekst)


def melding(en: IkkeVist, markdown: bool) -> str:
    """What is wrong, and what is right; in Markdown, or in a field that has words alone."""
    return f"{en} {(I_MARKDOWN if markdown else I_REN_TEKST)[en.slag]}"
