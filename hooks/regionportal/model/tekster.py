"""Every text in a record, in which field it stands, and where it leads."""

from collections.abc import Iterator, Mapping

from regionportal.model.felt import Merke, merkede, merker
from regionportal.model.markdown.lesing import lenker
from regionportal.model.typer import Modell


def tekster(verdi: object, felt: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """(the path of the field, the text), as in ("historikk.tekst", "..."); items of a list share the path of the
    list."""
    return ((sti, tekst) for sti, tekst, _ in _merkede(verdi, felt, frozenset()))


def adresser(verdi: object, felt: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """(the path of the field, the address) for each that a record leads to on the net: a field that is one, or a link
    in Markdown."""
    for sti, tekst, er in _merkede(verdi, felt, frozenset()):
        if Merke.LENKE in er:
            yield sti, tekst
        elif Merke.MARKDOWN in er:
            yield from ((sti, adresse) for adresse in lenker(tekst) if adresse.lower().startswith(("http:", "https:")))


def egne_navn(post: Modell) -> tuple[tuple[str, str], ...]:
    """(field, name) for each proper name that it has, in the languages here."""
    return tuple((felt, navn) for felt in merkede(type(post), Merke.EGENNAVN) if (navn := vars(post)[felt]))


def _merkede(verdi: object, felt: tuple[str, ...], er: frozenset[Merke]) -> Iterator[tuple[str, str, frozenset[Merke]]]:
    """Each text with its field, and what is said of that."""
    if isinstance(verdi, str):
        yield ".".join(felt), verdi, er
    elif isinstance(verdi, Modell):
        for navn, en in verdi:
            yield from _merkede(en, (*felt, navn), merker(type(verdi), (navn,)))
    elif isinstance(verdi, Mapping):
        for navn, en in verdi.items():
            yield from _merkede(en, (*felt, str(navn)), er)
    elif isinstance(verdi, tuple):
        for en in verdi:
            yield from _merkede(en, felt, er)
