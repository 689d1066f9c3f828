"""The search index of a finished site, made by Pagefind from the pages: data-pagefind-* in the templates says what is in it."""

import subprocess
import sys
from pathlib import Path

SPRAK = "no"  # Pagefind's name for the Norwegian stemmer, for the Sámi, Kven and English words on the pages as well
# What a page says of others, what it says on every page, and its heading, which is found as a title.
UTENOM = ("h1", "li.kort", ".dekning", ".smuler", ".kilder", ".merke", ".kart", ".endre", ".utskrift", "p.hull")
# What Pagefind also writes: ready-made search boxes, and what a browser needs for other languages or a worker.
UBRUKT = ("pagefind-*.js", "pagefind-*.css", "wasm.unknown.pagefind")


class Sokefeil(Exception):
    """Pagefind did not make an index; says why."""


def lag_indeks(nettsted: Path) -> None:
    """Write ``pagefind/`` in the folder of a built site."""
    utenom = (argument for velger in UTENOM for argument in ("--exclude-selectors", velger))
    kommando = [sys.executable, "-m", "pagefind", "--silent", "--site", nettsted, "--force-language", SPRAK, *utenom]
    svar = subprocess.run(kommando, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)
    if svar.returncode:
        raise Sokefeil(svar.stdout.strip())
    for monster in UBRUKT:
        for fil in (nettsted / "pagefind").glob(monster):
            fil.unlink()
