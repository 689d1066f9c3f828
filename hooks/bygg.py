"""Where the portal meets MkDocs.

1. ``on_config`` reads the project and draws every page of it, before MkDocs builds (from where, and to: ``bytte.py``).
2. ``on_files`` tells MkDocs of what the pages of docs/ may lead to, and of those pages that are in the menu.
3. ``on_page_markdown`` puts the rates into the pages of docs/, which alone MkDocs makes; ``on_env`` gives the shell.
4. ``on_post_build`` lays all else beside them, and makes the search index.

What is published is what these name: any other file, of a theme, of a plug-in or of nobody, is not.
"""

import gc
import logging
import os
import sys
from os.path import relpath
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from regionportal import portal
from regionportal.feil import antall_feil, som_tekst
from regionportal.model import docsfil
from regionportal.nettsted import Bygning
from regionportal.pages.egne_filer import uventet
from regionportal.pages.skall import hode
from regionportal.pages.sokeindeks import Sokefeil
from regionportal.reading.oppsett import lag_oppsett

log = logging.getLogger("mkdocs.hooks.bygg")


class Bygg:
    """What is kept from one build to the next while the server runs: the last one without a fault."""

    tjener = False
    prosjekt: portal.Prosjekt  # there is none before the first, and nobody asks before on_config has read it
    bygning: Bygning
    stier: frozenset[str]  # of all that MkDocs is told of

    def on_startup(self, command: str, dirty: bool) -> None:
        self.tjener = command == "serve"
        if not self.tjener:
            gc.disable()  # it takes a tenth of a build, which leaves next to nothing to collect

    def on_config(self, config: MkDocsConfig) -> None:
        dag, klokka = portal.dag_og_klokke(os.environ.get("PORTAL_DAG"))
        os.environ["SOURCE_DATE_EPOCH"] = portal.midt_pa(dag)  # in the packed site map
        prosesser = 1 if self.tjener else os.cpu_count() or 1  # the server has threads, and such are not to fork
        rot, hjem = (Path(en).parent for en in (config.config_file_path, config.docs_dir))
        prosjekt = portal.les(rot, dag, hjem=hjem, prosesser=prosesser, med_bilder=True)
        if prosjekt.funn:
            print(som_tekst(prosjekt.funn), file=sys.stderr)  # not by the log, which breaks long lines in a terminal
        if not prosjekt.feil:
            self.prosjekt = prosjekt
            self.bygning = portal.bygg(prosjekt, lag_oppsett(config), dag, klokka, prosesser, lever=self.tjener)
            self.bygning.sider()
        elif self.tjener and hasattr(self, "bygning"):
            log.error("%s Sidene er slik de var sist alt var i orden.", antall_feil(prosjekt.feil))
        else:
            raise PluginError(antall_feil(prosjekt.feil))

    @event_priority(-50)  # when plug-ins have said theirs
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        felles = str(self.prosjekt.rot / "docs")
        for sti in self.prosjekt.lante_sider:
            files.append(File(sti, felles, config.site_dir, config.use_directory_urls))
        lenket = docsfil.lenket((fil.src_uri, fil.content_string) for fil in files.documentation_pages())
        for fil in list(files):
            i_docs = fil.src_dir in (config.docs_dir, felles)
            if not i_docs or docsfil.feil_ved(fil.src_uri, lenket):
                files.remove(fil)
            if not i_docs and (melding := uventet(fil.src_uri)):
                log.warning(melding)
        for sti, tittel, i_menyen in self.bygning.kjente(lenket):
            hvor = InclusionLevel.INCLUDED if i_menyen else InclusionLevel.NOT_IN_NAV
            files.append(fil := File.generated(config, sti, content="", inclusion=hvor))
            if tittel:
                FerdigSide(tittel, fil, config)
        self.stier = frozenset(fil.dest_uri for fil in files)
        return files

    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self.bygning.docs.tekst.ferdig(markdown, page.file.src_uri)

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        sider = [en for fil in files.documentation_pages() if (en := fil.page) and not isinstance(en, FerdigSide)]
        env.globals["sitekart"] = self.bygning.sitekart([en.url for en in sider if not en.meta.get("skjult")])
        env.globals |= {"skall": self._skall, "ikke_funnet": self.bygning.skall.ikke_funnet}

    def _skall(self, page: Page) -> str:
        """The whole page, as MkDocs writes it."""
        if isinstance(page, FerdigSide):
            return self.bygning.side(page.file.dest_uri)
        kilde = relpath(page.file.abs_src_path, self.prosjekt.hjem) if page.file.abs_src_path else None
        return self.bygning.docs.tegn(hode(page.url, page.meta, kilde, page.title), page.content or "")

    @event_priority(-50)
    def on_post_build(self, config: MkDocsConfig) -> None:
        try:
            for melding in self.bygning.legg_ut(Path(config.site_dir), self.stier, med_sok=config.extra["sokeindeks"]):
                log.warning(melding)
        except Sokefeil as feil:
            raise PluginError(f"Søket ble ikke laget: {feil}") from None


class FerdigSide(Page):
    """A page made from data, which is drawn already: MkDocs knows of it, and of none of its ids."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""


_bygg = Bygg()
on_startup, on_config, on_files = _bygg.on_startup, _bygg.on_config, _bygg.on_files
on_page_markdown, on_env, on_post_build = _bygg.on_page_markdown, _bygg.on_env, _bygg.on_post_build
