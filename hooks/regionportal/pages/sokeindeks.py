"""The search index, made by Pagefind from the parts of the pages that are searched: data-pagefind-* in the templates
says what is in it.

There is one for the readers of each language, and each has all pages: what differs is how a word's endings are taken
away. So no one fetches more than one, and finds what is in another language too. What is shown of a page lies in one
file for all of them, and its name tells which pages are the same one in other languages.
"""

import gzip
import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import cbor2
from pagefind_bin import get_executable

from regionportal.ground.utlegg import bare
from regionportal.kontekst import EGET, sprakmappe

# Pagefind's name for the stemmer that readers of a language have, for the words in other languages as well.
STAMMER = {EGET: "no", "en": "en"}
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
MAPPE, INNGANG = "pagefind/", "pagefind-entry.json"
# What is asked for of all that Pagefind writes: no ready-made search boxes, nothing for other languages or a worker.
BRUKT = re.compile(
    rf"pagefind\.js|pagefind-entry\.json|wasm\.({'|'.join(STAMMER.values())})\.pagefind|pagefind\.\w+\.pf_meta"
    r"|LICENSE\.txt|index/\w+\.pf_index|filter/\w+\.pf_filter|fragment/\w+\.pf_fragment"
)

MERKE = b"pagefind_dcd"  # begins each of Pagefind's own files, which are CBOR (RFC 8949), compressed
SIDER, FILTRE = 1, 3  # where the pages and the filters are in the file that tells what the others are


class Sokefeil(Exception):
    """Pagefind did not make an index; says why."""


def begynn_indeks(sider: Path, nettsted: Path, sprakene: Sequence[str] = (EGET,)) -> Callable[[], None]:
    """Begin to write ``pagefind/`` in the folder of a site in those languages, of the pages in another folder, which
    lie there as they do on the site. Call the result to have it done. The same pages give the same bytes."""
    ut = nettsted / MAPPE
    deler = {STAMMER[sprak]: ut / f"for-{sprak}" for sprak in sprakene}
    prosesser = [_begynn(sider, del_, stamme) for stamme, del_ in deler.items()]

    def ferdig() -> None:
        sagt = [(prosess.communicate()[0], prosess.returncode) for prosess in prosesser]
        for ordene, kode in sagt:
            if kode:
                raise Sokefeil(ordene.strip())
        innganger = [_samle(del_, ut, stamme, sprakene) for stamme, del_ in deler.items()]
        felles = innganger[0] | {
            "languages": {navn: en for del_ in innganger for navn, en in del_["languages"].items()}
        }
        (ut / INNGANG).write_text(json.dumps(felles, ensure_ascii=False, separators=(",", ":")), "utf-8")

    return ferdig


def _begynn(sider: Path, ut: Path, stamme: str) -> subprocess.Popen[str]:
    utenom = (argument for velger in UTENOM for argument in ("--exclude-selectors", velger))
    hvor = ("--site", sider, "--output-path", ut)
    kommando = [get_executable(), "--silent", *hvor, "--force-language", stamme, *utenom]
    return subprocess.Popen(kommando, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")


def _samle(fra: Path, til: Path, stamme: str, sprakene: Sequence[str]) -> dict:
    """Move an index from the folder where Pagefind wrote it, and take that away; what it says of itself."""
    bare(fra, lambda sti: BRUKT.fullmatch(sti) is not None)
    inngang = json.loads((fra / INNGANG).read_text("utf-8"))
    _ordne(fra, inngang["languages"][stamme], stamme, sprakene)
    for fil in [en for en in fra.rglob("*") if en.is_file()]:
        mal = til / fil.relative_to(fra)
        mal.parent.mkdir(exist_ok=True)
        fil.replace(mal)
    shutil.rmtree(fra)
    return inngang


def _ordne(mappe: Path, inngang: dict, stamme: str, sprakene: Sequence[str]) -> None:
    """Sort the filters and their values, which Pagefind writes in another order each time, and name the files after
    what is in them."""
    oversikt = _ta(mappe / f"pagefind.{inngang['hash']}.pf_meta")
    for side in oversikt[SIDER]:
        side[0] = _med_navn(mappe / "fragment", side[0], sprakene)
    for filter_ in oversikt[FILTRE]:
        navn, verdier = _ta(mappe / "filter" / f"{filter_[1]}.pf_filter")
        filter_[1] = _legg(mappe / "filter", "{}.pf_filter", stamme, [navn, sorted(verdier)])
    oversikt[FILTRE].sort()
    inngang["hash"] = _legg(mappe, "pagefind.{}.pf_meta", stamme, oversikt)


def _med_navn(mappe: Path, navn: str, sprakene: Sequence[str]) -> str:
    """Give what is shown of a page the name that says which page it is, in which language, and what is in it (sok.js
    reads it); that name."""
    fil = mappe / f"{navn}.pf_fragment"
    innhold = gzip.decompress(fil.read_bytes())
    adresse = json.loads(innhold.removeprefix(MERKE))["url"].removeprefix("/")
    sprak = next((en for en in sprakene if en != EGET and adresse.startswith(sprakmappe(en))), EGET)
    plass = adresse.removeprefix(sprakmappe(sprak))
    nytt = f"{_sum(plass.encode())[:8]}-{sprak}-{_sum(innhold)[:6]}"
    fil.rename(mappe / f"{nytt}.pf_fragment")
    return nytt


def _ta(fil: Path) -> list:
    innhold = gzip.decompress(fil.read_bytes())
    fil.unlink()
    return cbor2.loads(innhold.removeprefix(MERKE))


def _legg(mappe: Path, navn: str, stamme: str, innhold: list) -> str:
    """Write it under a name that follows from what is in it, as browsers keep it for long; the name."""
    ut = MERKE + cbor2.dumps(innhold)
    merke = f"{stamme}_{_sum(ut)[:10]}"
    (mappe / navn.format(merke)).write_bytes(gzip.compress(ut, mtime=0))
    return merke


def _sum(innhold: bytes) -> str:
    return hashlib.sha256(innhold).hexdigest()
