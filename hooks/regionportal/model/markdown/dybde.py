"""How deep a text in Markdown goes: lists in lists, quotes in quotes, emphasis in emphasis."""

import re
from html.parser import HTMLParser

FLEST_NIVAER = 8
# A text with less than this of what makes a level has few of them, and need not be read.
_KAN_VAERE_DYP = re.compile(rf"^[ \t>*+\-\d.)]{{{FLEST_NIVAER // 2}}}", re.MULTILINE)
_UTHEVING = re.compile(r"[*_~<\[]")
_NIVA = {"li", "blockquote", "strong", "em", "b", "i", "del", "sub", "sup", "span", "a"}


def for_dyp(tekst: str) -> bool:
    """Whether it has more levels than a page can show, or a reader follow."""
    if not _KAN_VAERE_DYP.search(tekst) and len(_UTHEVING.findall(tekst)) <= FLEST_NIVAER:
        return False
    from regionportal.model.markdown.pa_sida import pa_sida  # only a text that has use for it waits for it

    leser = _Dybde()
    leser.feed(pa_sida(tekst))
    return leser.dypest > FLEST_NIVAER


class _Dybde(HTMLParser):
    """The levels of HTML where each element ends."""

    def __init__(self) -> None:
        super().__init__()
        self.dypest = self._na = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._na += tag in _NIVA
        self.dypest = max(self.dypest, self._na)

    def handle_endtag(self, tag: str) -> None:
        self._na -= tag in _NIVA
