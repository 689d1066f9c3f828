"""Every outward address, and where it stands: in the data, and in the hand-written pages."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from regionportal.model.adresse import gyldig
from regionportal.model.markdown.lesing import lenker
from regionportal.model.markdown.mkdocs import docs as som_docs
from regionportal.model.region import Region
from regionportal.model.tekster import adresser

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


class Lenkested(NamedTuple):
    """Where an address stands: a file, and the field in it as faults name it (empty in a hand-written page)."""

    fil: str
    felt: str = ""

    def linje(self, rot: Path, adresse: str) -> int:
        """The first line that has it; 1 where it is written in another way."""
        linjer = (rot / self.fil).read_text("utf-8").splitlines()
        return next((nummer for nummer, linje in enumerate(linjer, start=1) if adresse in linje), 1)


def finn_alle(region: Region, docs: Path) -> dict[str, tuple[Lenkested, ...]]:
    """The addresses in alphabetical order, each with its places."""
    steder: dict[str, list[Lenkested]] = {}
    for sted, adresse in (*_i_data(region), *_i_docs(docs)):
        if gyldig(adresse):
            steder.setdefault(adresse, []).append(sted)
    return {adresse: tuple(dict.fromkeys(steder[adresse])) for adresse in sorted(steder)}


def _i_data(region: Region) -> Iterator[tuple[Lenkested, str]]:
    for fil, sti, post in region.innhold:
        yield from ((Lenkested(fil, felt), adresse) for felt, adresse in adresser(post, sti))


def _i_docs(docs: Path) -> Iterator[tuple[Lenkested, str]]:
    for sti in sorted(docs.rglob("*.md")):
        fil = f"docs/{sti.relative_to(docs).as_posix()}"
        for adresse in lenker(_FRONT_MATTER.sub("", sti.read_text("utf-8")), som_docs):
            yield Lenkested(fil), adresse
