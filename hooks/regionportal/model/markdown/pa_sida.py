"""The HTML that a page has of a text in Markdown: safe, whoever wrote it."""

from functools import cache

import nh3

TAGGER = {
    *("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "h2", "h3", "h4", "h5", "h6"),
    *("strong", "em", "b", "i", "del", "sub", "sup", "a", "span"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTTER = {
    "a": {"href", "title", "lang", "hreflang"},
    "span": {"lang"},
    "i": {"lang"},
    "em": {"lang"},
    "ol": {"start"},
    "li": {"value"},
}
KLASSER = {"th": {"midt", "hoyre"}, "td": {"midt", "hoyre"}}
RULLE = '<div class="rulle" tabindex="0">'  # a table wider than a phone is moved sideways, and the page is not
SKJEMAER = {"http", "https", "mailto", "tel"}


def pa_sida(tekst: str, niva: int = 3) -> str:
    """Safe HTML of untrusted Markdown: no pictures, no styles, links of four kinds only. The text's first heading is
    ``<h{niva}>``."""
    from regionportal.model.markdown.konverter import NIVA, konverter  # which not all builds need

    trygg = _rens().clean(konverter().render(tekst, {NIVA: niva})).strip("\n")
    return trygg.replace("<table>", f"{RULLE}<table>").replace("</table>", "</table></div>")


@cache
def _rens() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=TAGGER, attributes=ATTRIBUTTER, allowed_classes=KLASSER, url_schemes=SKJEMAER, link_rel="noopener"
    )
