"""What may lie in docs/: pages written by hand, and the pictures that they show.

The portal fills folders of its own in the site. A file of docs/ there would take the place of a page, a script or an
open data file, so none may lie in one of them. A page in another language lies in the folder of that, as the address
has it: en/om.md is om.md in English.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Set
from posixpath import dirname, join, normpath, splitext

from regionportal.model.oversettelse import AV, SPRAK
from regionportal.model.slag import SLAG
from regionportal.model.typer import SLUG, SLUGFORM

BILDER = (".webp", ".png", ".jpg", ".jpeg", ".avif", ".gif")
STORST_BYTE = 2 * 1024 * 1024

# The first part of the addresses that the portal makes itself.
PORTALENS_MAPPER = frozenset(
    {
        *(slag.modell.plass.side.split("/")[0] for slag in SLAG.values()),
        *("api", "assets", "bilder", "delebilder", "feed", "flytte-hit", "for", "kalender", "motiver"),
        *("lisenser.txt", "om-regionen"),
        *("pagefind", "redaksjon", "rediger", "sok"),
    }
) - {""}
# Its pages, where those beside them are written by hand.
PORTALENS_SIDER = frozenset({"", "apne-data/", "bidra/papir/", "404/"})

# The front matter of a page, as MkDocs reads it.
FORMAT = re.compile(r"---[ \t]*\n(.*?\n)(?:\.{3}|---)[ \t]*\n", re.DOTALL)
_AV = re.compile(rf"^{AV}: *([a-p]+) *$", re.MULTILINE)
_BILDELINJE = re.compile(r"^ *!\[[^\]\n]*\]\(([^()\s]+)\)(?:\{[^{}\n]*\})? *\n", re.MULTILINE)
_NEVNT = re.compile(r"(?<![\w./-])[\w./-]+\.\w+")


def nevnt(tekst: str, sti: str) -> set[str]:
    """The paths of the site that a page of docs/ at that path leads to, and of anything else in it that looks like
    one."""
    return {normpath(join(dirname(sti), en)) for en in _NEVNT.findall(tekst)}


def lenket(sider: Iterable[tuple[str, str]]) -> set[str]:
    """The same of all pages, each with its path and its text."""
    return {en for sti, tekst in sider for en in nevnt(tekst, sti)}


def uten_bilder(tekst: str, sti: str, uten: Callable[[str], bool]) -> str:
    """The page at that path without those of its pictures that stand on a line of their own; ``uten`` is asked of the
    path of each."""
    return _BILDELINJE.sub(lambda en: "" if uten(normpath(join(dirname(sti), en[1]))) else en[0], tekst)


def side(sti: str) -> str:
    """The address of a page by its path in docs/: bidra/felt.md is bidra/felt/."""
    return f"/{splitext(sti)[0]}/".removesuffix("index/").removeprefix("/")


def i_spraket(sti: str) -> tuple[str | None, str]:
    """The language of the folder that a file lies in, None in the region's own, and its path among the files in it."""
    mappe, skille, resten = sti.partition("/")
    return (mappe, resten) if skille and mappe in SPRAK else (None, sti)


def av(tekst: str) -> str | None:
    """The mark of the words that a page is a translation of, where its front matter has one."""
    treff = _AV.search(format_[1]) if (format_ := FORMAT.match(tekst)) else None
    return treff[1] if treff else None


def med_av(tekst: str, merke: str) -> str:
    """A page with front matter that has no mark, with this one."""
    format_ = FORMAT.match(tekst)
    if not format_ or _AV.search(format_[1]):
        return tekst
    return f"{tekst[: format_.end(1)]}{AV}: {merke}\n{tekst[format_.end(1) :]}"


def egne_sider(stier: Iterable[str]) -> Iterator[str]:
    """The pages among these paths that are in the region's own language."""
    return (sti for sti in stier if sti.endswith(".md") and i_spraket(sti)[0] is None)


def feil_ved(sti: str, vist: Set[str]) -> str | None:
    """What is wrong with a file at that path in docs/, where the pages show those files; None where nothing is."""
    stamme, endelse = splitext(sti)
    if endelse != ".md" and endelse not in BILDER:
        return (
            f"«{endelse or sti}» kan ikke ligge i docs/. Der ligger sider (.md) og bildene som sidene viser "
            f"({', '.join(BILDER)}). Ta bort fila"
        )
    if not all(map(SLUG.fullmatch, stamme.split("/"))):
        return f"navnet «{sti}» kan ikke brukes i en adresse: {SLUGFORM}"
    sprak, her = i_spraket(sti)
    if (mappe := splitext(her)[0].split("/")[0]) in PORTALENS_MAPPER:
        return f"alt i /{mappe}/ lages av portalen. Legg fila et annet sted i docs/"
    if endelse == ".md":
        if side(her) in PORTALENS_SIDER:
            return f"sida /{side(sti)} lages av portalen. Gi fila et annet navn"
    elif sprak:
        return f"bilder legges ikke i docs/{sprak}/. Vis det som ligger ved den norske sida"
    elif sti not in vist:
        return "ingen side viser bildet. Sett det inn i ei side med ![hva bildet viser](adressen), eller ta det bort"
    return None
