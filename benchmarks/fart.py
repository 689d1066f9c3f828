"""What a first visit costs, beside stock Material for MkDocs on the same content: the second half of ``make bench``.

Four sites are built, and served here with gzip, as a host would:

1. a page with one line of text: what no page can beat, and how much of the figures is this machine's own noise;
2. the portal as it is;
3. the portal with 2000 treasures;
4. the portal's pages as Markdown files under Material as it comes, with its own search and fonts. It has the portal's
   short menu, which is the least that Material sends, and is spared the portal's drawings and forms, which it has no
   styles for.

Lighthouse visits pages of each as it comes, a telephone on slow 4G, some times each; a figure is the median. With pages
on the command line only those are measured: ``python benchmarks/fart.py skatter/ jobb/``. No page but Material's asks
another host; without a network its fonts fail at once, which is to its favour.
"""

import argparse
import gzip
import json
import mimetypes
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import bygg

LIGHTHOUSE = bygg.ROT / "benchmarks" / "node_modules" / "lighthouse" / "cli" / "index.js"
CHROME = "--headless=new --no-sandbox --disable-gpu"
RUNDER = 3
MANGE = 2000

SIDER = ("", "skatter/", "skatter/mollisfossen/", "hva-skjer/", "jobb/", "kommuner/kafjord/", "flytte-hit/barnehage/")
SIDER_MANGE = ("skatter/", "skatter/mollisfossen/")
SIDER_MATERIAL = ("", "skatter/mollisfossen/")

PORTALEN = "portalen"
PORTALEN_STOR = f"portalen, {MANGE} skatter"

KATEGORIER = {"performance": "fart", "accessibility": "tilgj", "best-practices": "praksis", "seo": "SEO"}
LCP_MAKS = 1000  # ms, on simulated slow 4G
BYTE_MAKS = {"": 85_000, "skatter/mollisfossen/": 60_000}  # that a first visit may transfer

TOM = """<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="description" content="Tom."><link rel="icon" href="data:,"><title>Tom</title><main><p>Tom.</main>
"""
MATERIAL = """
site_name: Nord-Troms
site_url: %s
theme: {name: material, language: nb}
markdown_extensions: [admonition, attr_list, tables]
nav:
  - index.md
  - jobb/index.md
  - flytte-hit/index.md
  - hva-skjer/index.md
  - skatter/index.md
  - kommuner/index.md
  - tiltak/index.md
"""
NAVN = re.compile(r"^navn: (.*)$", re.MULTILINE)
UTEN_STIL_I_MATERIAL = re.compile(r"<(svg|form|script)\b.*?</\1>", re.DOTALL)

TEKSTTYPER = (
    "text/",
    "image/svg",
    "application/json",
    "application/xml",
    "application/javascript",
    "application/manifest",
)


class Besok(NamedTuple):
    """What Lighthouse found on one visit: figures by name, and each audit with something to mend."""

    tall: dict[str, float]
    funn: dict[str, str]


# ---- the sites


@contextmanager
def tjener(mappe: Path) -> Iterator[str]:
    """Serve the folder; gives the address. It may be filled afterwards."""
    vert = _Vert(("127.0.0.1", 0), partial(_Svar, mappe))
    threading.Thread(target=vert.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{vert.server_port}/"
    finally:
        vert.shutdown()
        vert.server_close()


class _Vert(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing: a browser that has seen enough hangs up."""


class _Svar(BaseHTTPRequestHandler):
    """Files as a plain host gives them: text compressed, connections kept, ten minutes in the cache."""

    protocol_version = "HTTP/1.1"

    def __init__(self, mappe: Path, *resten: object):
        self.mappe = mappe
        super().__init__(*resten)

    def do_GET(self) -> None:
        sti = unquote(urlsplit(self.path).path).lstrip("/")
        fil = (self.mappe / sti / "index.html" if not sti or sti.endswith("/") else self.mappe / sti).resolve()
        finnes = fil.is_file() and fil.is_relative_to(self.mappe.resolve())
        self._send(200 if finnes else 404, fil if finnes else self.mappe / "404.html")

    def _send(self, status: int, fil: Path) -> None:
        type_ = mimetypes.guess_type(fil.name)[0] or "application/octet-stream"
        som_tekst = type_.startswith(TEKSTTYPER)
        innhold = _komprimert(fil) if som_tekst else fil.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", f"{type_}; charset=utf-8" if som_tekst else type_)
        self.send_header("Content-Length", str(len(innhold)))
        self.send_header("Cache-Control", "max-age=600")
        if som_tekst:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(innhold)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@lru_cache
def _komprimert(fil: Path) -> bytes:
    return gzip.compress(fil.read_bytes(), mtime=0)


def bygg_tom(_: Path, mappe: Path, adresse: str) -> None:
    mappe.mkdir(parents=True)
    for navn in ("index.html", "404.html"):
        (mappe / navn).write_text(TOM, "utf-8")


def bygg_portalen(_: Path, mappe: Path, adresse: str) -> None:
    _bygg_strengt(bygg.ROT, mappe, adresse)


def _bygg_strengt(prosjekt: Path, mappe: Path, adresse: str) -> None:
    _kjor(prosjekt, adresse, "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(mappe))


def bygg_mange(prosjekt: Path, mappe: Path, adresse: str) -> None:
    bygg._lag_portal(prosjekt, MANGE)
    _gi_egne_navn(prosjekt / "data" / "skatter")
    _bygg_strengt(prosjekt, mappe, adresse)


def _gi_egne_navn(mappe: Path) -> None:
    """Names and ids of the real ones' words for the copies, which would else compress better than real ones."""
    ekte = {sti.stem: sti.read_text("utf-8") for sti in sorted((bygg.ROT / "data" / "skatter").rglob("*.yml"))}
    navneord = sorted({en for post in ekte.values() for en in re.findall(r"[^\W\d_]{3,}", NAVN.search(post)[1])})
    id_ord = sorted({en for stamme in ekte for en in re.findall(r"[a-z]+", stamme)})
    tilfeldig = Random(1)
    for nummer, sti in enumerate(sti for sti in sorted(mappe.rglob("*.yml")) if sti.stem not in ekte):
        post = NAVN.sub(
            f"navn: {' '.join(tilfeldig.sample(navneord, 2)).capitalize()}", sti.read_text("utf-8"), count=1
        )
        sti.with_stem(f"{'-'.join(tilfeldig.sample(id_ord, 2))}-{nummer}").write_text(post, "utf-8")
        sti.unlink()


def bygg_material(prosjekt: Path, mappe: Path, adresse: str) -> None:
    docs = prosjekt / "docs"
    shutil.copytree(bygg.ROT / "docs", docs)
    _kjor(bygg.ROT, adresse, "portal", "stage", str(docs), "--dag", bygg.DAG)
    for side in docs.rglob("*.md"):
        side.write_text(UTEN_STIL_I_MATERIAL.sub("", side.read_text("utf-8")), "utf-8")
    (prosjekt / "mkdocs.yml").write_text(MATERIAL % adresse, "utf-8")
    _kjor(prosjekt, adresse, "mkdocs", "build", "--quiet", "--site-dir", str(mappe))


def _kjor(mappe: Path, adresse: str, program: str, *argumenter: str) -> None:
    """Run a command of this Python's environment; end here if it fails, with what it said."""
    miljo = os.environ | {"PORTAL_DAG": bygg.DAG, "PORTAL_URL": adresse, "NO_MKDOCS_2_WARNING": "1"}
    kommando = [Path(sys.executable).with_name(program), *argumenter]
    svar = subprocess.run(
        kommando, cwd=mappe, env=miljo, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    if svar.returncode:
        sys.exit(f"{program} {' '.join(argumenter)} i {mappe}: {svar.stdout}")


# ---- the visits


def besok(url: str) -> Besok:
    """One visit, with an empty cache."""
    valg = ("--output=json", "--quiet", f"--chrome-flags={CHROME}", "--no-enable-error-reporting")
    svar = subprocess.run(["node", LIGHTHOUSE, url, *valg], env=_miljo(), capture_output=True, encoding="utf-8")
    if svar.returncode:
        sys.exit(f"Lighthouse på {url}: {svar.stderr}")
    return _les(json.loads(svar.stdout))


def _miljo() -> dict[str, str]:
    chromium = shutil.which("chromium")
    return os.environ | ({"CHROME_PATH": chromium} if chromium and "CHROME_PATH" not in os.environ else {})


def _les(rapport: dict) -> Besok:
    revisjoner = rapport["audits"]
    sendt = [en for en in revisjoner["network-requests"]["details"]["items"] if en["url"].startswith("http")]
    tall = {navn: 100 * (rapport["categories"][id_]["score"] or 0) for id_, navn in KATEGORIER.items()} | {
        "LCP": revisjoner["largest-contentful-paint"]["numericValue"],
        "TBT": revisjoner["total-blocking-time"]["numericValue"],
        "CLS": revisjoner["cumulative-layout-shift"]["numericValue"],
        "byte": sum(en.get("transferSize", 0) for en in sendt),
        "spørsmål": len(sendt),
    }
    vektet = {ref["id"]: id_ for id_ in KATEGORIER for ref in rapport["categories"][id_]["auditRefs"] if ref["weight"]}
    svake = [
        (id_, revisjoner[id_])
        for id_ in vektet
        if (revisjoner[id_]["score"] or 0) < 1 and revisjoner[id_]["score"] is not None
    ]
    return Besok(tall, {f"{vektet[id_]}: {id_}": _forklar(revisjon) for id_, revisjon in svake})


def _forklar(revisjon: dict) -> str:
    """What the audit says, and the first elements or addresses that it names."""
    deler = [revisjon["title"], revisjon.get("displayValue", "")]
    for punkt in revisjon.get("details", {}).get("items", [])[:3]:
        deler.append(punkt.get("node", {}).get("snippet") or punkt.get("description") or punkt.get("url") or "")
    return "; ".join(filter(None, map(str, deler)))


def mal(url: str, runder: int) -> Besok:
    """The median of some visits, and what any of them found."""
    alle = [besok(url) for _ in range(runder)]
    tall = {navn: median(en.tall[navn] for en in alle) for navn in alle[0].tall}
    return Besok(tall, {navn: tekst for en in alle for navn, tekst in en.funn.items()})


# ---- the table


HODE = (
    f"{'':<34}{'fart':>6}{'tilgj':>7}{'praksis':>9}{'SEO':>5}{'LCP s':>8}"
    f"{'TBT ms':>8}{'CLS':>7}{'KB':>7}{'spørsmål':>10}"
)


def _rad(navn: str, tall: dict[str, float]) -> str:
    return (
        f"{navn:<34}{tall['fart']:>6.0f}{tall['tilgj']:>7.0f}{tall['praksis']:>9.0f}{tall['SEO']:>5.0f}"
        f"{tall['LCP'] / 1000:>8.2f}"
        f"{tall['TBT']:>8.0f}{tall['CLS']:>7.3f}{tall['byte'] / 1000:>7.1f}{tall['spørsmål']:>10.0f}"
    )


def _merknader(side: str, funnet: Besok) -> Iterator[str]:
    """The targets that a page misses, and what Lighthouse has to say of it."""
    maks = {"LCP": LCP_MAKS, "TBT": 0, "CLS": 0, "byte": BYTE_MAKS.get(side, float("inf"))}
    yield from (f"{navn} {funnet.tall[navn]:.0f}, mål 100" for navn in KATEGORIER.values() if funnet.tall[navn] < 99.5)
    yield from (
        f"{navn} {funnet.tall[navn]:.4g}, mål høyst {grense:g}"
        for navn, grense in maks.items()
        if funnet.tall[navn] > grense
    )
    yield from (f"{revisjon}: {tekst}" for revisjon, tekst in funnet.funn.items())


def main() -> None:
    tolker = argparse.ArgumentParser(description="Mål et første besøk med Lighthouse.")
    tolker.add_argument("sider", nargs="*", help="bare disse sidene av portalen (skatter/ jobb/)")
    tolker.add_argument("--runder", type=int, default=RUNDER, help="besøk på hver side")
    valg = tolker.parse_args()
    if not LIGHTHOUSE.is_file():
        sys.exit("Lighthouse mangler. Kjør make bench, som henter det med npm.")

    nettsteder = {"ei tom side": (bygg_tom, ("",)), PORTALEN: (bygg_portalen, valg.sider or SIDER)}
    if not valg.sider:
        nettsteder |= {PORTALEN_STOR: (bygg_mange, SIDER_MANGE), "Material": (bygg_material, SIDER_MATERIAL)}

    print(HODE)
    merknader = []
    with tempfile.TemporaryDirectory(prefix="portal-fart-") as mappe:
        for navn, (lag, sider) in nettsteder.items():
            nettsted = Path(mappe) / navn / "site"
            print(navn)
            with tjener(nettsted) as adresse:
                lag(Path(mappe) / navn / "prosjekt", nettsted, adresse)
                for side in sider:
                    funnet = mal(adresse + side, valg.runder)
                    print(_rad(f"  /{side}", funnet.tall), flush=True)
                    if navn in (PORTALEN, PORTALEN_STOR):
                        merknader += [f"{navn}: /{side}: {tekst}" for tekst in _merknader(side, funnet)]
    print("\n" + ("\n".join(merknader) or "Alle mål er nådd, og Lighthouse har ingenting å utsette."))


if __name__ == "__main__":
    main()
