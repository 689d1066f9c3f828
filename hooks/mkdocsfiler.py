"""The files that MkDocs is told of: those of docs/, our own, the libraries, and the pages that its own lead to."""

import logging
from collections.abc import Set
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from regionportal import portal
from regionportal.model import docsfil
from regionportal.nettsted import Bygning
from regionportal.pages.egne_filer import EGNE, I_SIDENE

FRA_MKDOCS = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz"})  # what it makes unasked

log = logging.getLogger("mkdocs.hooks.bygg")


def lenket_fra_docs(files: Files) -> Set[str]:
    """The paths that the pages of docs/ lead to."""
    return {sti for fil in files.documentation_pages() for sti in docsfil.nevnt(fil.content_string, fil.src_uri)}


def ta_bort_andres(files: Files, config: MkDocsConfig, lenket: Set[str]) -> None:
    """What MkDocs found in other folders, or what does not belong on the site."""
    for fil in [en for en in files if not _publiseres(en, config, lenket)]:
        files.remove(fil)


def legg_til(files: Files, config: MkDocsConfig, bygning: Bygning, lenket: Set[str]) -> None:
    """The pages and other files of ours that MkDocs must know of, in the menu or linked, and the libraries."""
    for side, i_menyen in bygning.i_menyen_eller_lenket(lenket):
        hvor = InclusionLevel.INCLUDED if i_menyen else InclusionLevel.NOT_IN_NAV
        files.append(fil := File.generated(config, side.path, content="", inclusion=hvor))
        FerdigSide(side.tittel, fil, config)
    for sti in lenket & bygning.andre_stier:
        files.append(File.generated(config, sti, content=""))  # what is in it comes when all is laid out
    for sti, kilde in portal.biblioteker(Path(config.config_file_path).parent):
        if kilde.is_file():
            files.append(File.generated(config, sti, abs_src_path=str(kilde)))
        else:
            log.warning("%s mangler. Kjør make build, som henter den med npm.", kilde)


def _publiseres(fil: File, config: MkDocsConfig, lenket: Set[str]) -> bool:
    """Whether MkDocs found a file that belongs on the site: in docs/, whose pages lead to those, or in overrides/."""
    if fil.src_dir == config.docs_dir:
        return docsfil.feil_ved(fil.src_uri, lenket) is None
    if fil.src_dir not in config.theme.dirs or fil.src_uri not in EGNE:
        if not fil.src_uri.startswith(I_SIDENE):
            log.warning("«%s» publiseres ikke. Skal den det, må den stå i pages/egne_filer.py.", fil.src_uri)
        return False
    return True


class FerdigSide(Page):
    """A page that is made from data, for MkDocs to know of: it is drawn already."""

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown, self.meta = "", {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
