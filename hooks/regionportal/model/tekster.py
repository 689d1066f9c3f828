"""Every text in a record, and in which field it stands."""

from collections.abc import Iterator, Mapping

from regionportal.model.typer import Modell


def tekster(verdi: object, felt: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """(the path of the field, the text), as in ("historikk.tekst", "..."); items of a list share the path of the list."""
    if isinstance(verdi, str):
        yield ".".join(felt), verdi
    elif isinstance(verdi, Modell):
        for navn, en in verdi:
            yield from tekster(en, (*felt, navn))
    elif isinstance(verdi, Mapping):
        for navn, en in verdi.items():
            yield from tekster(en, (*felt, str(navn)))
    elif isinstance(verdi, tuple):
        for en in verdi:
            yield from tekster(en, felt)
