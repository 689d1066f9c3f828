"""Sámi and Kven names that stand in a text of another language get their own (WCAG 2.2, 3.1.2), so that a screen reader
says them as they are said."""

import re
from collections.abc import Iterable
from functools import cache

from markupsafe import Markup, escape

from regionportal.drawing.vis import SPRAKKODE

# What is left as it is: a whole element that says its own language, and any tag.
_URORT = r'<(\w++)(?:(?!\slang=)(?:[^<>"]|"[^"]*"))*+\slang=(?:[^<>"]|"[^"]*")*+>.*?(?:</\1>|\Z)|<(?:[^<>"]|"[^"]*")*+>'


def merket(tekst: str, navn: Iterable[tuple[str, str]]) -> Markup:
    """The text as HTML, with ``<span lang>`` about each whole name; ``navn`` are (name, language), the first for a name
    counts. ``Markup`` is taken as it stands; other text is escaped."""
    html = escape(tekst)
    sprak: dict[str, str] = {}
    for ett, hvilket in navn:
        if ett in tekst or ett in html:
            sprak.setdefault(str(escape(ett)), SPRAKKODE[hvilket])
    if not sprak:
        return html

    def merk(treff: re.Match[str]) -> str:
        kode = sprak.get(treff[0])
        return f'<span lang="{kode}">{treff[0]}</span>' if kode else treff[0]

    return Markup(_monster(tuple(sorted(sprak))).sub(merk, html))


@cache
def _monster(navn: tuple[str, ...]) -> re.Pattern[str]:
    lengst_forst = "|".join(map(re.escape, sorted(navn, key=len, reverse=True)))
    return re.compile(rf"{_URORT}|(?<!\w)(?:{lengst_forst})(?!\w)", re.DOTALL)
