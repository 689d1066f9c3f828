"""The search index, made by Pagefind from the parts of the pages that are searched: data-pagefind-* in the templates
says what is in it."""

import gzip
import hashlib
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import cbor2
from pagefind_bin import get_executable

from regionportal.ground.utlegg import bare

SPRAK = "no"  # Pagefind's name for the Norwegian stemmer, for the Sámi, Kven and English words on the pages as well
# What a page says of others, what it says on every page, and its heading, which is found as a title.
UTENOM = (
    "h1",
    "li.kort",
    ".dekning",
    ".svarnokkel",
    ".tilstand",
    ".lenkekontroll",
    ".spor",
    ".smuler",
    ".kilder",
    ".merke",
    ".kart",
    ".endre",
    ".utskrift",
    "p.hull",
)
MAPPE = "pagefind/"
# What is asked for of all that Pagefind writes: no ready-made search boxes, nothing for other languages or a worker.
BRUKT = re.compile(
    rf"pagefind\.js|pagefind-entry\.json|wasm\.{SPRAK}\.pagefind|pagefind\.\w+\.pf_meta|LICENSE\.txt"
    r"|index/\w+\.pf_index|filter/\w+\.pf_filter|fragment/\w+\.pf_fragment"
)

MERKE = b"pagefind_dcd"  # begins each of Pagefind's own files, which are CBOR (RFC 8949), compressed
FILTRE = 3  # where the list of filters is in the file that tells what the others are


class Sokefeil(Exception):
    """Pagefind did not make an index; says why."""


def begynn_indeks(sider: Path, nettsted: Path) -> Callable[[], None]:
    """Begin to write ``pagefind/`` in the folder of a site, of the pages in another, which lie there as they do on the
    site. Call the result to have it done. The same pages give the same bytes."""
    ut = nettsted / MAPPE
    utenom = (argument for velger in UTENOM for argument in ("--exclude-selectors", velger))
    hvor = ("--site", sider, "--output-path", ut)
    kommando = [get_executable(), "--silent", *hvor, "--force-language", SPRAK, *utenom]
    prosess = subprocess.Popen(kommando, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")

    def ferdig() -> None:
        sagt, _ = prosess.communicate()
        if prosess.returncode:
            raise Sokefeil(sagt.strip())
        bare(ut, lambda sti: BRUKT.fullmatch(sti) is not None)
        _ordne(ut)

    return ferdig


def _ordne(mappe: Path) -> None:
    """Sort the filters and their values, which Pagefind writes in another order each time, and name the files after
    that."""
    inngang = mappe / "pagefind-entry.json"
    innhold = json.loads(inngang.read_text("utf-8"))
    sprak = innhold["languages"][SPRAK]
    oversikt = _ta(mappe / f"pagefind.{sprak['hash']}.pf_meta")
    for filter_ in oversikt[FILTRE]:
        navn, verdier = _ta(mappe / "filter" / f"{filter_[1]}.pf_filter")
        filter_[1] = _legg(mappe / "filter", "{}.pf_filter", [navn, sorted(verdier)])
    oversikt[FILTRE].sort()
    sprak["hash"] = _legg(mappe, "pagefind.{}.pf_meta", oversikt)
    inngang.write_text(json.dumps(innhold, ensure_ascii=False, separators=(",", ":")), "utf-8")


def _ta(fil: Path) -> list:
    innhold = gzip.decompress(fil.read_bytes())
    fil.unlink()
    return cbor2.loads(innhold.removeprefix(MERKE))


def _legg(mappe: Path, navn: str, innhold: list) -> str:
    """Write it under a name that follows from what is in it, as browsers keep it for long; the name."""
    ut = MERKE + cbor2.dumps(innhold)
    merke = f"{SPRAK}_{hashlib.sha256(ut).hexdigest()[:10]}"
    (mappe / navn.format(merke)).write_bytes(gzip.compress(ut, mtime=0))
    return merke
