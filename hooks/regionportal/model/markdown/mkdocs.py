"""A hand-written page of docs/ as MkDocs reads it, which is with Python-Markdown."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown import Markdown

UTVIDELSER = ("admonition", "attr_list", "fenced_code", "sane_lists", "tables")


def docs(tekst: str) -> tuple[str, Sequence[str]]:
    """As ``lesing.data``, for a page of docs/."""
    konverter = _konverter().reset()
    return konverter.convert(tekst), [adresse for adresse, _ in konverter.references.values()]


@cache
def _konverter() -> "Markdown":
    from markdown import Markdown  # takes longer than all of a check that has no use for it

    return Markdown(extensions=list(UTVIDELSER), output_format="html")
