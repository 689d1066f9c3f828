"""What may lie in docs/: pages written by hand, and the pictures that they show.

The portal fills folders of its own in the site. A file of docs/ there would take the place of a page, a script or an
open data file, so none may lie in one of them.
"""

import re
from collections.abc import Iterable, Set
from posixpath import dirname, join, normpath, splitext

from regionportal.model.slag import SLAG
from regionportal.model.typer import SLUG, SLUGFORM

BILDER = (".webp", ".png", ".jpg", ".jpeg", ".avif", ".gif")
STORST_BYTE = 2 * 1024 * 1024

# The first part of the addresses that the portal makes itself.
PORTALENS_MAPPER = frozenset(
    {
        *(slag.modell.plass.side.split("/")[0] for slag in SLAG.values()),
        *("api", "assets", "bilder", "delebilder", "feed", "flytte-hit", "for", "kalender", "motiver"),
        *("en", "lisenser.txt", "om-regionen"),
        *("pagefind", "redaksjon", "rediger", "sok"),
    }
) - {""}
# Its pages, where those beside them are written by hand.
PORTALENS_SIDER = frozenset({"", "apne-data/", "bidra/papir/", "404/"})

_NEVNT = re.compile(r"(?<![\w./-])[\w./-]+\.\w+")


def nevnt(tekst: str, sti: str) -> set[str]:
    """The paths of the site that a page of docs/ at that path leads to, and of anything else in it that looks like
    one."""
    return {normpath(join(dirname(sti), en)) for en in _NEVNT.findall(tekst)}


def lenket(sider: Iterable[tuple[str, str]]) -> set[str]:
    """The same of all pages, each with its path and its text."""
    return {en for sti, tekst in sider for en in nevnt(tekst, sti)}


def side(sti: str) -> str:
    """The address of a page by its path in docs/: bidra/felt.md is bidra/felt/."""
    return f"/{splitext(sti)[0]}/".removesuffix("index/").removeprefix("/")


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
    if (mappe := stamme.split("/")[0]) in PORTALENS_MAPPER:
        return f"alt i /{mappe}/ lages av portalen. Legg fila et annet sted i docs/"
    if endelse == ".md":
        if side(sti) in PORTALENS_SIDER:
            return f"sida /{side(sti)} lages av portalen. Gi fila et annet navn"
    elif sti not in vist:
        return "ingen side viser bildet. Sett det inn i ei side med ![hva bildet viser](adressen), eller ta det bort"
    return None
