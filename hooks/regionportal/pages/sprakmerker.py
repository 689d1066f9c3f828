"""A page in another language than the portal's own, when it has been drawn: what is in the portal's own words says so,
and links lead to the pages that are in the language."""

import re
from collections.abc import Callable, Set

from regionportal.knowledge.pa_sprak import FRA, MERKET, TIL, uten_merker

_BLOKK = re.compile(r"<(?:p|ul|ol|table|h[1-6]|blockquote|pre|dl|div|section)\b")
_URORT = re.compile(r"<(script|style|textarea)\b.*?(?:</\1>|\Z)|<[^<>]*>", re.DOTALL)
_ALENE = re.compile(rf"<(?P<navn>\w+)(?P<resten>(?:\s[^<>]*)?)>\s*{FRA}(?P<tekst>[^<>{FRA}{TIL}]*){TIL}\s*</(?P=navn)>")
_HREF = re.compile(r'(?P<foran><a\b[^<>]*?\s?href=")(?P<opp>(?:\.\./)*+)(?P<sti>[^"#?]*+)(?P<etter>[^"]*+")')


def med_lang(html: str, eget: str) -> str:
    """What is marked as in the portal's own language ``eget`` says so with ``lang``: on the element that has nothing
    else in it, or on one about it. In attributes and scripts the marks go."""
    if FRA not in html:
        return html
    html = _URORT.sub(lambda treff: uten_merker(treff[0]), html)
    html = _ALENE.sub(lambda treff: _alene(treff, eget), html)
    while FRA in html:
        nytt = MERKET.sub(lambda treff: _om(treff[1], eget), html)
        if nytt == html:
            return uten_merker(html)
        html = nytt
    return html


def _alene(treff: re.Match[str], eget: str) -> str:
    navn, resten, tekst = treff["navn"], treff["resten"], treff["tekst"]
    if " lang=" in resten:
        return f"<{navn}{resten}>{tekst}</{navn}>"
    return f'<{navn}{resten} lang="{eget}">{tekst}</{navn}>'


def _om(html: str, eget: str) -> str:
    if not html.strip():
        return html
    element = "div" if _BLOKK.search(html) else "span"
    return f'<{element} lang="{eget}">{html}</{element}>'


def lokale_lenker(html: str, rot: str, finnes: Set[str], eget: str, mappe: str) -> str:
    """Links to pages and files that the language has lead to those; other pages say that they are in ``eget``.

    ``rot`` is the way to the site's root, ``mappe`` what addresses in the language begin with there, and ``finnes`` has
    them without it.
    """
    return _HREF.sub(_lokal(rot, finnes, eget, mappe), html)


def _lokal(rot: str, finnes: Set[str], eget: str, mappe: str) -> Callable[[re.Match[str]], str]:
    def lokal(treff: re.Match[str]) -> str:
        opp, sti = treff["opp"], treff["sti"]
        if opp != rot or "hreflang" in treff["foran"] or "://" in sti:
            return treff[0]
        if not rot:
            return f"{treff['foran']}{mappe}{sti}{treff['etter']}" if sti in finnes else treff[0]
        if sti in finnes:
            return f"{treff['foran']}{opp[3:]}{sti or ('' if opp[3:] else './')}{treff['etter']}"
        er_side = not sti or sti.endswith("/")
        return f'<a hreflang="{eget}"{treff[0][2:]}' if er_side else treff[0]

    return lokal
