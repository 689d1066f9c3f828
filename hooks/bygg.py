"""Where the portal meets MkDocs.

1. ``on_config`` reads the project and draws every page of it, before MkDocs builds (where: ``bytte.py``).
2. ``on_files`` tells MkDocs of those pages that it must know, in the menu or linked from docs/, and of the libraries.
3. ``on_page_markdown`` puts the rates into the pages of docs/, which alone MkDocs makes; ``on_env`` gives the shell.
4. ``on_post_build`` lays all else beside them, and makes the search index.

What is published is what 1 to 4 name: any other file, of a theme, of a plug-in or of nobody, is not.
"""

import gc
import logging
import os
import sys
from collections.abc import Set
from os.path import relpath
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from regionportal import portal
from regionportal.feil import som_tekst
from regionportal.ground.utlegg import bare
from regionportal.kontekst import FELLES
from regionportal.model import docsfil
from regionportal.nettsted import Bygning
from regionportal.pages.egne_filer import EGNE, I_SIDENE
from regionportal.pages.skall import hode
from regionportal.pages.sokeindeks import MAPPE as SOKEINDEKS
from regionportal.pages.sokeindeks import Sokefeil
from regionportal.reading import regionmappe

FRA_MKDOCS = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz"})

log = logging.getLogger("mkdocs.hooks.bygg")


class Bygg:
    """What is kept from one build to the next while the server runs: the last one without a fault."""

    tjener = False
    stier: frozenset[str]  # of all that MkDocs is told of
    hjem: Path  # the folder of the region's data/ and docs/
    lante: list[str]  # the files of the project's docs/ that the region shows too
    bygning: Bygning  # there is none before the first, and nobody asks before on_config has made it

    def on_startup(self, command: str, dirty: bool) -> None:
        self.tjener = command == "serve"
        if not self.tjener:
            gc.disable()  # it takes a tenth of a build, which leaves next to nothing to collect

    def on_config(self, config: MkDocsConfig) -> None:
        rot, theme = Path(config.config_file_path).parent, config.theme
        theme.dirs = [str(rot / portal.OVERSTYRINGER)]  # no page uses anything of Material's ten thousand files
        self._finn_hjem(rot, config)
        dag, klokka = portal.dag_og_klokke(os.environ.get("PORTAL_DAG"))
        os.environ["SOURCE_DATE_EPOCH"] = portal.midt_pa(dag)  # in the packed site map
        # The server has threads, and a process with threads is not one to fork.
        prosesser = 1 if self.tjener else os.cpu_count() or 1
        prosjekt = portal.les(rot, dag, hjem=self.hjem, prosesser=prosesser, med_bilder=True)
        if prosjekt.funn:
            print(som_tekst(prosjekt.funn), file=sys.stderr)  # not by the log, which breaks long lines in a terminal
        if prosjekt.feil:
            if not (self.tjener and hasattr(self, "bygning")):
                raise PluginError(f"{len(prosjekt.feil)} feil i dataene. Ingenting er bygd.")
            log.error("%d feil i dataene. Sidene er slik de var sist alt var i orden.", len(prosjekt.feil))
            return
        adresser = config.site_url or "", config.repo_url or ""
        kontekst = portal.lag_kontekst(rot, dag, klokka, *adresser, mappe=prosjekt.foran)
        meny = [par for punkt in config.nav or () for par in punkt.items()]
        logo = (rot / portal.OVERSTYRINGER / theme["logo"]).read_text("utf-8")
        self.bygning = portal.bygg(
            prosjekt,
            kontekst,
            prosesser,
            meny=meny,
            favicon=theme["favicon"],
            logo=logo,
            lever=self.tjener,
            delekort=config.extra["delekort"],
        )
        self.bygning.sider()
        self.lante = prosjekt.lante_sider

    def _finn_hjem(self, rot: Path, config: MkDocsConfig) -> None:
        """The region that REGION names, in place of the project's own."""
        try:
            self.hjem = regionmappe.finn(rot, os.environ.get("REGION", ""))
        except ValueError as feil:
            raise PluginError(str(feil)) from None
        config.watch += [str(en) for en in (rot / FELLES,) if en.is_dir()]
        if self.hjem != rot:
            config.watch += [str(self.hjem / "data"), config.docs_dir]
            config.docs_dir = str(self.hjem / "docs")

    @event_priority(-50)  # when plug-ins have said theirs
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        rot = Path(config.config_file_path).parent
        docs = {config.docs_dir, str(rot / "docs")}
        self._legg_til_lante(files, str(rot / "docs"), config)
        lenket = {sti for fil in files.documentation_pages() for sti in docsfil.nevnt(fil.content_string, fil.src_uri)}
        for fil in [en for en in files if not _publiseres(en, config, docs, lenket)]:
            files.remove(fil)
        for side, i_menyen in self.bygning.i_menyen_eller_lenket(lenket):
            hvor = InclusionLevel.INCLUDED if i_menyen else InclusionLevel.NOT_IN_NAV
            files.append(fil := File.generated(config, side.path, content="", inclusion=hvor))
            FerdigSide(side.tittel, fil, config)
        for sti in lenket & self.bygning.andre_stier:
            files.append(File.generated(config, sti, content=""))  # what is in it comes when all is laid out
        for sti, kilde in portal.biblioteker(rot):
            if kilde.is_file():
                files.append(File.generated(config, sti, abs_src_path=str(kilde)))
            else:
                log.warning("%s mangler. Kjør make build, som henter den med npm.", kilde)
        self.stier = FRA_MKDOCS | {fil.dest_uri for fil in files}
        return files

    def _legg_til_lante(self, files: Files, docs: str, config: MkDocsConfig) -> None:
        for sti in self.lante:
            files.append(File(sti, docs, config.site_dir, config.use_directory_urls))

    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self.bygning.med_satser(markdown, page.file.src_uri)

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        sider = [en for fil in files.documentation_pages() if (en := fil.page) and not isinstance(en, FerdigSide)]
        env.globals["sitekart"] = self.bygning.sitekart([en.url for en in sider if not en.meta.get("skjult")])
        env.globals |= {"skall": self._skall, "ikke_funnet": self.bygning.skall.ikke_funnet}

    def _skall(self, page: Page) -> str:
        """The whole page, as MkDocs writes it."""
        if isinstance(page, FerdigSide):
            return self.bygning.side(page.file.dest_uri)
        kilde = relpath(page.file.abs_src_path, self.hjem) if page.file.abs_src_path else None
        return self.bygning.handskrevet(hode(page.url, page.meta, kilde, page.title), page.content or "")

    @event_priority(-50)
    def on_post_build(self, config: MkDocsConfig) -> None:
        try:
            self.bygning.legg_ut(Path(config.site_dir), med_sok=config.extra["sokeindeks"])
        except Sokefeil as feil:
            raise PluginError(f"Søket ble ikke laget: {feil}") from None
        stier = self.stier | self.bygning.stier
        for sti in bare(config.site_dir, lambda sti: sti in stier or sti.startswith(SOKEINDEKS)):
            log.warning("«%s» er ikke blant det som skal publiseres, og er tatt bort.", sti)


def _publiseres(fil: File, config: MkDocsConfig, docs: Set[str], lenket: Set[str]) -> bool:
    """Whether MkDocs found a file that belongs on the site: in docs/, whose pages lead to those, or in overrides/."""
    if fil.src_dir in docs:
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


_bygg = Bygg()
on_startup, on_config, on_files = _bygg.on_startup, _bygg.on_config, _bygg.on_files
on_page_markdown, on_env, on_post_build = _bygg.on_page_markdown, _bygg.on_env, _bygg.on_post_build
