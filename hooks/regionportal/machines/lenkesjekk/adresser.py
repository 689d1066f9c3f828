"""Every outward address, and where it stands: in the data, and in the hand-written pages."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import NamedTuple

import nh3
from markdown import Markdown

from regionportal.model.adresse import gyldig
from regionportal.model.region import Region
from regionportal.model.tekster import tekster

_HREF = re.compile(r'\shref="(https?://[^"]+)"')
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
UTVIDELSER = ["admonition", "attr_list", "fenced_code", "tables"]  # what mkdocs.yml reads the hand-written pages with


class Sted(NamedTuple):
    """Where an address stands: a file, and the field in it as faults name it (empty in a hand-written page)."""

    fil: str
    felt: str = ""

    def linje(self, rot: Path, adresse: str) -> int:
        """The first line that has it; 1 where it is written in another way."""
        linjer = (rot / self.fil).read_text("utf-8").splitlines()
        return next((nummer for nummer, linje in enumerate(linjer, start=1) if adresse in linje), 1)


def finn_alle(region: Region, docs: Path) -> dict[str, tuple[Sted, ...]]:
    """The addresses in alphabetical order, each with its places."""
    lenker_i = _lag_lenker_i()
    steder: dict[str, list[Sted]] = {}
    for sted, adresse in (*_i_data(region, lenker_i), *_i_docs(docs, lenker_i)):
        steder.setdefault(adresse, []).append(sted)
    return {adresse: tuple(dict.fromkeys(steder[adresse])) for adresse in sorted(steder)}


def _i_data(region: Region, lenker_i: Callable[[str], list[str]]) -> Iterator[tuple[Sted, str]]:
    poster = (region.om, *region.kommuner, *region.skatter, *region.hendelser, *region.jobbehov, *region.tiltak)
    filer = [(post.fil, (), post) for post in poster]
    filer += [("data/satser.yml", ("satser", sats.id), sats) for sats in region.satser]
    filer += [("data/yrker.yml", ("yrker", yrke.id), yrke) for yrke in region.yrker]
    filer += [("data/reisetider.yml", ("reisetider",), tid) for tid in region.reisetider]
    for fil, sti, post in filer:
        for felt, tekst in tekster(post, sti):
            if "://" not in tekst:
                continue
            for adresse in [tekst] if gyldig(tekst) else lenker_i(tekst):
                yield Sted(fil, felt), adresse


def _i_docs(docs: Path, lenker_i: Callable[[str], list[str]]) -> Iterator[tuple[Sted, str]]:
    for sti in sorted(docs.rglob("*.md")):
        fil = f"docs/{sti.relative_to(docs).as_posix()}"
        for adresse in lenker_i(_FRONT_MATTER.sub("", sti.read_text("utf-8"))):
            yield Sted(fil), adresse


def _lag_lenker_i() -> Callable[[str], list[str]]:
    """Finds the links that Markdown becomes, so that an address in an example of code is none."""
    konverter = Markdown(extensions=UTVIDELSER, output_format="html")

    def lenker_i(tekst: str) -> list[str]:
        html = nh3.clean(konverter.reset().convert(tekst), tags={"a"}, attributes={"a": {"href"}}, link_rel=None)
        return [adresse for adresse in map(unescape, _HREF.findall(html)) if gyldig(adresse)]

    return lenker_i
