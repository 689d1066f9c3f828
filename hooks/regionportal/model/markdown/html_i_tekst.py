"""HTML that a text in Markdown has: what is an element of HTML, and what only looks like one."""

import re

# Elements of the HTML standard, and some that browsers still know. Not those of code and of other documents, as
# <script> and <iframe>: GitHub shows them as text (GFM, section 6.11), so that what is in them is not lost.
_ELEMENTER = """
a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i img input ins
isindex kbd label legend li link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup option
output p param picture pre progress q rp rt ruby s samp search section select slot small source span strike strong sub
summary sup svg table tbody td template tfoot th thead time tr track tt u ul var video wbr
"""
ELEMENTER = frozenset(_ELEMENTER.split())
_TAGG = re.compile(r"<(?!!--)(?:/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]))?")


def bare_html(kode: str) -> str:
    """The code, where what is neither an element of HTML nor a comment is text: «Spør <navn på vakta>»."""
    return _TAGG.sub(lambda treff: treff[0] if (treff[1] or "").lower() in ELEMENTER else f"&lt;{treff[0][1:]}", kode)
