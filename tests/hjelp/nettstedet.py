"""A built site, and what the tests do with one: build it, parse its pages, follow its links."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from gettext import NullTranslations
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from steder import ROT

from regionportal.kontekst import EGET
from regionportal.model.oversettelse import SPRAK
from regionportal.pages.i_spraket import oversettelser

ADRESSE = "https://portal.example/"
REPO = "https://github.example/region/portal"  # as mkdocs.yml has it where the workflow gives none
IKKE_FUNNET = "404.html"
REDIGER = "rediger/index.html"
VANLIG = {"width": 1440, "height": 900}  # a desktop window
# A page of each kind: its path, where * is what the page is about.
SIDESLAG = (
    "",
    "skatter/",
    "skatter/*/",
    "hva-skjer/",
    "hva-skjer/*/",
    "jobb/",
    "jobb/ledige/",
    "jobb/ferdig-utdannet/",
    "jobb/vi-er-to/",
    "jobb/yrker/*/",
    "flytte-hit/",
    "flytte-hit/*/",
    "om-regionen/",
    "en/",
    "kommuner/",
    "kommuner/*/",
    "kommuner/*/lenker/",
    "kommuner/*/brev/",
    "kommuner/*/forste-90-dager/",
    "for/*/",
    "tiltak/",
    "tiltak/*/",
    "apne-data/",
    "redaksjon/",
    "om/",
    "bidra/",
    "bidra/skjema/",
    "bidra/felt/",
    "bidra/skriv-godt/",
    "bidra/papir/",
    "404.html",
)

ADRESSEFELT = ("href", "src", "srcset", "action", "formaction", "poster", "xlink:href")
FREMMED_MILJO = ("PORTAL_URL", "PORTAL_REPO", "REGION", "SOURCE_DATE_EPOCH", "COLUMNS")  # of whoever runs the tests

# How much the page moves while it loads.
INGEN_FORSKYVNING = """async () => {
    let sum = 0;
    const legg = (liste) => liste.forEach((en) => { if (!en.hadRecentInput) sum += en.value; });
    const tilsyn = new PerformanceObserver((liste) => legg(liste.getEntries()));
    tilsyn.observe({type: 'layout-shift', buffered: true});
    await new Promise((ferdig) => requestAnimationFrame(() => setTimeout(ferdig, 100)));
    legg(tilsyn.takeRecords());
    return sum;
}"""


def miljo(dag: date, **mer: str) -> dict[str, str]:
    eget = {navn: verdi for navn, verdi in os.environ.items() if navn not in FREMMED_MILJO}
    return eget | {"PORTAL_DAG": dag.isoformat(), "NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "1"} | mer


def kjor(prosjekt: Path, dag: date, *argumenter: str | Path, **mer: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the project; what it prints, errors too, is in ``stdout``."""
    return subprocess.run(
        [sys.executable, *map(str, argumenter)],
        cwd=prosjekt,
        env=miljo(dag, **mer),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def bygg(prosjekt: Path, mappe: Path, dag: date, adresse: str = ADRESSE, **mer: str) -> "Nettsted":
    """Build the project strictly, as ``make build`` does, into a folder."""
    svar = kjor(prosjekt, dag, "-m", "mkdocs", "build", "--strict", "--site-dir", mappe, PORTAL_URL=adresse, **mer)
    if svar.returncode:
        pytest.fail(f"Nettstedet lot seg ikke bygge:\n{svar.stdout}", pytrace=False)
    return Nettsted(mappe, prosjekt, adresse)


def kopier(data: Path, til: Path) -> Path:
    """A copy of the project with other data, of a region in the portal's own language alone."""
    til.mkdir()
    for fil in ("mkdocs.yml", "package.json"):
        shutil.copy(ROT / fil, til)
    (til / "node_modules").symlink_to(ROT / "node_modules")
    for mappe in (ROT / "hooks", ROT / "overrides", ROT / "docs", data):
        shutil.copytree(mappe, til / mappe.name, ignore=shutil.ignore_patterns("__pycache__"))
    for sprak in SPRAK:
        shutil.rmtree(til / "docs" / sprak, ignore_errors=True)
    return til


def tre(mappe: Path) -> dict[str, bytes]:
    """Every file in the folder and what is in it."""
    return {sti.relative_to(mappe).as_posix(): sti.read_bytes() for sti in sorted(mappe.rglob("*")) if sti.is_file()}


def ulike(a: Mapping[str, bytes], b: Mapping[str, bytes]) -> list[str]:
    """The files that only one of them has, or that are not the same."""
    return sorted(sti for sti in a.keys() | b.keys() if a.get(sti) != b.get(sti))


def tekst(element: HtmlElement) -> str:
    """What it says, with single spaces."""
    return " ".join(element.text_content().split())


def adresser(rot: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Every address on the page, with its element."""
    for element in rot.iter("*"):
        for felt in ADRESSEFELT:
            if (verdi := element.get(felt)) is not None:
                yield from ((element, en) for en in ([verdi] if felt != "srcset" else _kandidater(verdi)))


def er_ekstern(adresse: str) -> bool:
    deler = urlsplit(adresse)
    return bool(deler.scheme or deler.netloc)


def fil(sti: str) -> str:
    """The file that a server gives for a path: skatter/ is skatter/index.html."""
    return f"{sti}index.html" if not sti or sti.endswith("/") else sti


@dataclass(frozen=True)
class Nettsted:
    """A site in a folder, the project that it was built from, and the address that it was built for (ends in /).
    ``region`` is the one of the project's regioner/ that it shows, where that is not the project's own."""

    mappe: Path
    prosjekt: Path
    adresse: str
    region: str = ""

    @property
    def hjem(self) -> Path:
        """The folder of its own data/ and docs/."""
        return self.prosjekt / "regioner" / self.region if self.region else self.prosjekt

    @cached_property
    def filer(self) -> Mapping[str, bytes]:
        return tre(self.mappe)

    @cached_property
    def sider(self) -> Mapping[str, HtmlElement]:
        """All pages by path: the start page is "", the others skatter/, skatter/<id>/ ... and 404.html. The web editor
        is no page."""
        return {
            sti.removesuffix("index.html"): _les(innhold)
            for sti, innhold in self.filer.items()
            if sti.endswith(".html") and sti != REDIGER
        }

    @cached_property
    def merker(self) -> Mapping[str, list[str]]:
        """The ids on each page."""
        return {side: rot.xpath("//@id") for side, rot in self.sider.items()}

    @cached_property
    def handskrevne(self) -> frozenset[str]:
        """The pages of docs/, by path, in each language."""
        alle = [(docs, sti) for docs in (self.prosjekt / "docs", self.hjem / "docs") for sti in docs.rglob("*.md")]
        stier = {sti.relative_to(docs).with_suffix("").as_posix() for docs, sti in alle}
        skrevet = {sti.removesuffix("index") if sti.endswith("index") else f"{sti}/" for sti in stier}
        return frozenset(skrevet) | {f"{sprak}/{self.plass(en)}" for sprak in self.andre_sprak for en in skrevet}

    @cached_property
    def andre_sprak(self) -> frozenset[str]:
        """The languages of its pages beside the portal's own. Each has a folder of that name."""
        om = yaml.safe_load((self.hjem / "data" / "region.yml").read_text("utf-8"))
        return frozenset(om.get("sprak", ())) - {EGET}

    def sprak(self, side: str) -> str:
        """The language that the page is to be in."""
        mappe = side.partition("/")[0]
        return mappe if mappe in self.andre_sprak else EGET

    def forside(self, side: str) -> str:
        """The start page in the page's language."""
        return "" if (sprak := self.sprak(side)) == EGET else f"{sprak}/"

    def plass(self, side: str) -> str:
        """Where the page is among those in its language."""
        return side.removeprefix(self.forside(side))

    def sagt(self, side: str, tekst: str) -> str:
        """A text of the portal's own, as the page has it in its language."""
        return _ordene(self.prosjekt, self.sprak(side)).gettext(tekst)

    def sagt_inni(self, side: str, tekst: str) -> str:
        """The same, of what is in the page, all of which may be in another language."""
        merket = self.sider[side].xpath("//main/*[1][self::p]/following-sibling::*[1]/@lang")
        return _ordene(self.prosjekt, merket[0] if merket else self.sprak(side)).gettext(tekst)

    @property
    def genererte(self) -> dict[str, HtmlElement]:
        """The pages that were made from data."""
        return {side: rot for side, rot in self.sider.items() if side not in self.handskrevne | {IKKE_FUNNET}}

    def folg(self, side: str, lenke: str) -> str | None:
        """The path that a link on the page leads to, with its fragment. None when it leads out of the site. What the
        link chooses there (?kommune=vik) is for a script."""
        if lenke.startswith("#"):
            return f"{side}{lenke}"
        lest_pa = "finnes/ikke/her/" if side == IKKE_FUNNET else side  # that page is shown at any address
        mal = urlsplit(urljoin(urljoin(self.adresse, lest_pa), lenke))._replace(query="").geturl()
        return unquote(mal.removeprefix(self.adresse)) if mal.startswith(self.adresse) else None

    def lenker(self, side: str, omrade: Iterable[HtmlElement] | None = None) -> list[str]:
        """Where the page's links within the site lead, in order; of the whole page, or of some elements in it."""
        elementer = [self.sider[side]] if omrade is None else omrade
        alle = (en.get("href") for element in elementer for en in element.iter("a"))
        return [mal for en in alle if en and not er_ekstern(en) and (mal := self.folg(side, en)) is not None]


def forste_side(nettsted: Nettsted, slag: str) -> str | None:
    """The path of the first page of a kind (SIDESLAG), where the content makes one."""
    monster = re.compile(re.escape(slag).replace(r"\*", "[^/]+"))
    return next(filter(monster.fullmatch, sorted(nettsted.sider)), None)


def forste_av(nettsted: Nettsted, slag: str) -> str:
    """The same. The test is skipped where there is none."""
    if (funnet := forste_side(nettsted, slag)) is None:
        pytest.skip(f"ingen side av slaget {slag}")
    return funnet


@cache
def _ordene(prosjekt: Path, sprak: str) -> NullTranslations:
    return oversettelser(prosjekt, sprak)


def _kandidater(srcset: str) -> list[str]:
    return [del_.split()[0] for del_ in srcset.split(",")]


def _les(innhold: bytes) -> HtmlElement:
    return document_fromstring(innhold, parser=HTMLParser(encoding="utf-8"))
