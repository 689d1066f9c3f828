"""The one Markdown of all text in data and forms: it reads as GitHub's preview, where most writers see it first.

CommonMark, with what GitHub adds (https://github.github.com/gfm/): tables, strikethrough and bare addresses; and, as in
an issue, a new line is a new line. The words stay as they are written, so four things are stricter than on GitHub: a
list must look like one (``lister``), what is no HTML is text (``html_i_tekst``), a picture is its words, and
«[1]: …» leads to an address or is text.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from linkify_it import LinkifyIt
from linkify_it.main import Match
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from regionportal.model.markdown.html_i_tekst import bare_html
from regionportal.model.markdown.lister import liste, med_numrene

DYPEST = 100  # levels of lists and quotes in each other; what is deeper is not read
NIVA = "niva"  # in the environment: the level of the text's first heading
REFERANSER = "references"  # in the environment: what «[1]: …» says
_DEFINISJON = re.compile(r"\[(?!\^)[^\[\]]+\]:[ \t]*<?[a-z]+:\S", re.IGNORECASE)
_JUSTERING = {"text-align:center": "midt", "text-align:right": "hoyre"}


class _Adresser(LinkifyIt):
    """Bare addresses as GitHub has them: whole, from www., or of e-mail. «båten.Se også» is none."""

    def __init__(self) -> None:
        super().__init__({"ftp:": None, "//": None}, {"fuzzy_link": False})
        self.add("www.", {"validate": self._fra_www, "normalize": self._hel})

    def pretest(self, text: str) -> bool:
        """Whether it may have one: a look that costs less than the library's own."""
        return "@" in text or "://" in text or "www." in text.lower()

    def _fra_www(self, text: str, pos: int) -> int:
        """How much after «www.» is of the address; within another address there is no new one."""
        foran = "//www."
        if text[pos - len(foran) + 1 : pos - len("www.")] in ("-", ".", "/"):
            return 0
        return max(0, self._validate_http(foran + text[pos:], 0) - len(foran))

    def _hel(self, treff: Match) -> None:
        treff.url = f"https://{treff.url}"


class _Skriver(RendererHTML):
    """HTML that is not yet safe."""

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A picture, and what it says: a page has the words alone."""
        ord_ = self.renderInline(tokens[idx].children or [], options, env)
        return f"<img{self.renderAttrs(tokens[idx])}>{ord_}"

    def s_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "<del>"

    def s_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</del>"

    def html_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return bare_html(tokens[idx].content)

    def html_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return bare_html(tokens[idx].content)


class _Markdown(MarkdownIt):
    """An address stays as it is written: it is looked at before it is let in (``model.adresse``), and again on the way
    to a page (``pa_sida``)."""

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link

    def validateLink(self, url: str) -> bool:
        return True


@cache
def konverter() -> MarkdownIt:
    """The converter, made once: ``render(text, env)``."""
    md = _Markdown("gfm-like", {"breaks": True, "maxNesting": DYPEST, "xhtmlOut": False}, renderer_cls=_Skriver)
    md.linkify = _Adresser()
    md.options["strikethrough_single_tilde"] = True
    md.block.ruler.at("list", liste, {"alt": ["paragraph", "reference", "blockquote"]})
    md.block.ruler.at("reference", _definisjon)
    md.core.ruler.after("block", "pa_sida", _pa_sida)
    return md


def _definisjon(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    """«[1]: https://…» is where [1] leads. «[1]: se nedenfor» is text."""
    linje = state.src[state.bMarks[startLine] + state.tShift[startLine] : state.eMarks[startLine]]
    return bool(_DEFINISJON.match(linje)) and reference(state, startLine, endLine, silent)


def _pa_sida(state: StateCore) -> None:
    """The blocks as a page has them: headings on its levels, numbers as they are written, no style but a class."""
    _sett_niva(state.tokens, state.env)
    med_numrene(state.tokens)
    for token in state.tokens:
        if klasse := _JUSTERING.get(str(token.attrs.pop("style", ""))):
            token.attrSet("class", klasse)
        elif token.type == "fence":
            token.info = ""


def _sett_niva(tokens: Sequence[Token], env: Any) -> None:
    """The first heading gets the page's level, and none is more than one below that which it stands under."""
    over: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            while over and over[-1] >= token.tag:
                over.pop()
            over.append(token.tag)
        if token.type in ("heading_open", "heading_close"):
            ny = f"h{min(6, env.get(NIVA, 3) + len(over) - 1)}"
            token.tag = ny
