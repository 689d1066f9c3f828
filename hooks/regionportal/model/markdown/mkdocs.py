"""A hand-written page of docs/ as MkDocs reads it, which is with Python-Markdown, and what a page may have of that."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import nh3

from regionportal.model.adresse import delt
from regionportal.model.markdown.pa_sida import ATTRIBUTTER, SKJEMAER, TAGGER

if TYPE_CHECKING:
    from markdown import Markdown

SIDEKLASSER = {"smuler", "hopp"}  # that a paragraph or a point may have: the way back, and the way within the page
UTVIDELSER = ("admonition", "attr_list", "fenced_code", "sane_lists", "tables")


def docs(tekst: str) -> tuple[str, Sequence[str]]:
    """As ``lesing.data``, for a page of docs/."""
    konverter = _konverter().reset()
    return konverter.convert(tekst), [adresse for adresse, _ in konverter.references.values()]


def trygg(html: str) -> str:
    """The HTML of a page with what a text of data may have, and what is a page's own: ids to lead to, notes, and
    pictures that lie on the site."""
    return _rens().clean(html)


@cache
def _rens() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=TAGGER | {"h1", "dl", "dt", "dd", "div", "img"},
        attributes={
            **ATTRIBUTTER,
            **{f"h{niva}": {"id"} for niva in range(1, 7)},
            "code": {"class"},
            "img": {"src", "alt", "title", "width", "height", "loading"},
        },
        allowed_classes={
            "div": {"admonition", "note", "tip", "warning"},
            "p": {"admonition-title", *SIDEKLASSER},
            "li": SIDEKLASSER,
        },
        attribute_filter=_attributt,
        url_schemes=SKJEMAER,
        link_rel=None,
    )


def _attributt(tagg: str, navn: str, verdi: str) -> str | None:
    """The value, or None to take the attribute out: no page asks another site for a picture."""
    if (tagg, navn) != ("img", "src"):
        return verdi
    deler = delt(verdi)
    return verdi if deler and not deler.scheme and not deler.netloc else None


@cache
def _konverter() -> "Markdown":
    from markdown import Markdown  # takes longer than all of a check that has no use for it

    return Markdown(extensions=list(UTVIDELSER), output_format="html")
