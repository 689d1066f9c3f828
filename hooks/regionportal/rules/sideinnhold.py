"""A page written by hand holds text: nothing that runs, nothing that looks like the portal's own parts, and nothing
that is asked of others. ``markdown.mkdocs.trygg`` takes the same out of the page that is published."""

import re
from collections.abc import Iterator

from regionportal.model.adresse import FLEST_AV, delt, feil_i_lenke
from regionportal.model.markdown.dybde import FLEST_NIVAER
from regionportal.model.markdown.lesing import uten_kode
from regionportal.model.markdown.mkdocs import SIDEKLASSER

_HTML = re.compile(r"<(?:/?(?P<navn>[A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)|[!?](?!--))")
_EGENSKAPER = re.compile(r"\{:?\s*(?P<alle>(?:[#.]\w|[\w-]+=)[^{}\n]*)\}")  # Python-Markdown's attr_list
_LOVLIG = re.compile(rf"#[a-z0-9-]+|\.(?:{'|'.join(sorted(SIDEKLASSER))})|(?:width|height)=\d{{1,4}}|loading=lazy")
# Ids that every page has around its content: the content itself, and the search.
SIDAS_EGNE = r"innhold|sok(?:-[a-z]+)*"
_EGEN_ID = re.compile(
    rf"^#{{1,6}}[ \t]+(?P<tittel>{SIDAS_EGNE})[ \t]*$|\{{:?[ \t]*#(?P<id>{SIDAS_EGNE})[ \t]*\}}",
    re.MULTILINE | re.IGNORECASE,
)
_ADRESSE = re.compile(
    r"(?:(?:(?P<bilde>!)\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*+)?\]\(\s*<?"
    r"|^ {0,3}\[[^\]\n]+\]:\s*<?|<(?=[A-Za-z][A-Za-z0-9+.-]*:))"
    r"(?P<adresse>[^\s<>)]+)",
    re.MULTILINE,
)


# What begins a line of a list or a quote, with what it is in; and a line across the page, which does too.
_NIVAER = re.compile(r"^[ \t]*+(?:(?:>|[*+-](?=[ \t])|\d+\.(?=[ \t]))[ \t]*+)*+", re.MULTILINE)
_STREK = re.compile(r" {0,3}([-*_])(?: {0,2}\1){2,} *$", re.MULTILINE)


def for_tungt(tekst: str) -> Iterator[tuple[int, str]]:
    """As ``funn``, of what a converter has too much work with: such a page is not read any further."""
    for tegn, (hva, flest) in FLEST_AV.items():
        steder = [en.start() for en in re.finditer(re.escape(tegn), tekst)]
        if len(steder) > flest:
            yield steder[flest], f"sida har {len(steder)} {hva}. Høyst {flest} er tillatt"
    for treff in _NIVAER.finditer(tekst):
        innrykk = sum(len(en.expandtabs(4)) // 4 for en in re.findall(r"[ \t]+", treff[0]))
        nivaer = innrykk + len(re.findall(r"[>*+.-]", treff[0]))
        if nivaer > FLEST_NIVAER and not _STREK.match(tekst, treff.start()):
            yield treff.start(), f"linja har mer enn {FLEST_NIVAER} nivåer av lister og sitater i hverandre"
            return


def funn(tekst: str) -> Iterator[tuple[int, str]]:
    """(place in the text, what is wrong there)."""
    if any(_i(tekst)):  # most pages have nothing of it, and need not be read for what in them is code
        yield from _i(uten_kode(tekst))


def _i(synlig: str) -> Iterator[tuple[int, str]]:
    for treff in _HTML.finditer(synlig):
        hva = f"<{treff['navn']}>" if treff["navn"] else treff[0]
        yield treff.start(), f"HTML ({hva}) brukes ikke her. Skriv det i Markdown. Skal tegnet < vises, så skriv &lt;"
    for treff in _EGENSKAPER.finditer(synlig):
        if not all(map(_LOVLIG.fullmatch, treff["alle"].split())):
            yield (
                treff.start(),
                f"«{treff[0]}» brukes ikke her. En overskrift kan ha en id, som {{#bilder}}, og et bilde mål, som "
                "{ width=390 height=223 loading=lazy }",
            )
    for treff in _EGEN_ID.finditer(synlig):
        navn = treff["tittel"] or treff["id"]
        yield (
            treff.start(),
            f"«{navn}» får samme id som en av sidas egne deler. Gi overskriften en annen, som {{#om-{navn.lower()}}}",
        )
    for treff in _ADRESSE.finditer(synlig):
        if feil := _feil_i(treff["adresse"], er_bilde=treff["bilde"] is not None):
            yield treff.start("adresse"), feil


def _feil_i(adresse: str, *, er_bilde: bool) -> str | None:
    deler = delt(adresse)
    if deler is None:
        return f"«{adresse[:60]}» er ikke en gyldig adresse"
    if not deler.scheme and not deler.netloc:
        return None
    if er_bilde:
        return f"bildet «{adresse}» ligger hos noen andre. Legg det i docs/, ved sida som viser det"
    return (feil := feil_i_lenke(adresse)) and f"lenka «{adresse}»: {feil}"
