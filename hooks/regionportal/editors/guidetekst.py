"""The pages of docs/ as a region shows them: with its rates, its words, its first records as the examples, and its own
pictures. A page that it takes from the project shows no picture that it has none of its own for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from posixpath import dirname, relpath

from regionportal.kontekst import EGET, sprakmappe
from regionportal.model import docsfil, regiontekst, satstekst
from regionportal.model.markdown.mkdocs import docs as som_docs
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER
from regionportal.reading.husstil import ordnet, som_yaml


@dataclass(frozen=True)
class Guidetekst:
    """Of a region on a day, whose own docs/ lies in that folder."""

    region: Region
    dag: date
    docs: Path

    @cached_property
    def _ordene(self) -> Mapping[str, str]:
        poster = {navn: regiontekst.forste(self.region, navn) for navn in regiontekst.FILER}
        filer = {navn: som_i_fila(post) for navn, post in poster.items() if post}
        return {**regiontekst.ordene(self.region), **filer}

    def ferdig(self, markdown: str, sti: str) -> str:
        """The page at that path."""
        if not (self.docs / sti).is_file():
            markdown = docsfil.uten_bilder(markdown, sti, lambda bilde: not (self.docs / bilde).is_file())
        markdown = regiontekst.i_tekst(markdown, self._ordene)
        if satstekst.BEGYNNER not in markdown:
            return markdown
        sprak = docsfil.i_spraket(sti)[0] or EGET
        tekst = satstekst.i_markdown(markdown, self.region.sats, self.dag, som_docs, sprak)
        return satstekst.med_side(tekst, relpath(sprakmappe(sprak) + satstekst.SIDE, dirname(sti) or "."))


def som_i_fila(post: Post) -> str:
    """The record as a file has it, without what the file's place says."""
    felter = post.model_dump(mode="json", exclude_defaults=True)
    gitt = next(slag.gitt for slag in SAMLINGER.values() if isinstance(post, slag.modell))
    egne = {navn: verdi for navn, verdi in felter.items() if navn not in gitt}
    return som_yaml(ordnet(egne, type(post)), type(post)).rstrip()
