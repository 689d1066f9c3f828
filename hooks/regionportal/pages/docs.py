"""The pages of docs/ as MkDocs makes them, without it: front matter, Markdown, and links between files made links
between pages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, join, normpath, relpath
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import yaml
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from regionportal.model.docsfil import FORMAT
from regionportal.pages.sti import url

LENKEFELT = {"a": "href", "img": "src"}
SIST = 0  # when all others have had the page, as MkDocs does


@dataclass(frozen=True)
class Docsside:
    """A page of docs/: its path there, its front matter, and the Markdown below that."""

    sti: str
    meta: Mapping[str, Any]
    markdown: str

    @property
    def url(self) -> str:
        return url(self.sti)


def les_side(sti: str, tekst: str) -> Docsside:
    """From the text of the file. What looks like front matter and is none, is text."""
    treff = FORMAT.match(tekst)
    try:
        meta = yaml.safe_load(treff[1]) if treff else None
    except yaml.YAMLError:
        meta = None
    if not treff or not isinstance(meta, dict):
        return Docsside(sti, {}, tekst)
    return Docsside(sti, meta, tekst[treff.end() :].lstrip("\n"))


@dataclass(frozen=True)
class Tegnet:
    """A page as HTML, its heading, the ids on it, and where it leads within the site: what is written, the path of the
    file, None where there is none, and the id there."""

    html: str
    tittel: str
    merker: frozenset[str]
    lenker: tuple[tuple[str, str | None, str], ...]


@dataclass(frozen=True)
class Omformer:
    """Python-Markdown with these extensions; ``filer`` are the paths that a page may lead to."""

    utvidelser: Mapping[str, Mapping[str, Any]]
    filer: frozenset[str]

    @cached_property
    def _markdown(self) -> Markdown:
        innstillinger = {navn: dict(valg) for navn, valg in self.utvidelser.items()}
        return Markdown(extensions=list(innstillinger), extension_configs=innstillinger)

    def tegn(self, side: Docsside, markdown: str) -> Tegnet:
        """The page with that Markdown."""
        konverter = self._markdown.reset()
        lenker = Lenker(side.sti, self.filer)
        konverter.treeprocessors.register(lenker, "lenker", SIST)
        html = konverter.convert(markdown)
        overskrifter = (en["name"] for en in getattr(konverter, "toc_tokens", ()) if en["level"] == 1)
        return Tegnet(html, next(overskrifter, ""), frozenset(lenker.merker), tuple(lenker.funnet))


class Lenker(Treeprocessor):
    """Makes skatter/index.md the address of that page, seen from this one, and remembers what it saw."""

    def __init__(self, sti: str, filer: frozenset[str]) -> None:
        super().__init__()
        self.sti, self.filer = sti, filer
        self.merker: set[str] = set()
        self.funnet: list[tuple[str, str | None, str]] = []

    def run(self, root: Element) -> None:
        for element in root.iter():
            if merke := element.get("id"):
                self.merker.add(merke)
            if felt := LENKEFELT.get(element.tag):
                element.set(felt, self._adresse(element.get(felt, "")))

    def _adresse(self, skrevet: str) -> str:
        deler = urlsplit(skrevet)
        if deler.scheme or deler.netloc or "\x02" in skrevet:  # Python-Markdown hides an e-mail's address by it
            return skrevet
        if not deler.path:
            self.funnet.append((skrevet, self.sti, deler.fragment))
            return skrevet
        til = normpath(join(dirname(self.sti), unquote(deler.path)))
        if deler.path.startswith("/") or til not in self.filer:
            self.funnet.append((skrevet, None, ""))
            return skrevet
        self.funnet.append((skrevet, til, deler.fragment))
        return deler._replace(path=_fra(url(self.sti), _url(til))).geturl()


def _url(sti: str) -> str:
    return url(sti) if sti.endswith(".md") else re.sub(r"(^|/)index\.html$", r"\1", sti)


def _fra(her: str, dit: str) -> str:
    """The way from a page to another, or to a file."""
    return relpath(dit or ".", her or ".") + ("/" if not dit or dit.endswith("/") else "")


def brutte(tegnede: Mapping[str, Tegnet]) -> Iterator[tuple[str, str, str]]:
    """(path of the page, what is written there, what is wrong with it) of each link that leads nowhere."""
    for sti, side in tegnede.items():
        for skrevet, til, merke in side.lenker:
            if til is None:
                yield sti, skrevet, f"lenka «{skrevet}» fører ingen steder. Skriv stien til ei fil fra denne, som om.md"
            elif merke and til in tegnede and merke not in tegnede[til].merker:
                yield sti, skrevet, f"lenka «{skrevet}» fører til en id som ikke er på sida"
