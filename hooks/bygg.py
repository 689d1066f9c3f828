"""Where the portal meets MkDocs, and the only file that imports it.

1. ``on_config`` loads data/ and makes every artefact, before MkDocs empties site/: with a fault nothing is touched.
2. ``on_files`` hands the artefacts over, pages outside the menu as such, so that a page costs no more with many, and the
   browser libraries that package.json names. Their pages are finished HTML, which no Markdown converter sees.
3. ``on_page_markdown`` puts the rates into the hand-written pages.
4. ``on_env`` tells each page which tab it belongs to, and gives the shell its styles, what may run and be fetched, and the way
   to the form for a change.
5. ``on_post_build`` lays the photos beside the pages, by a link where the disk can, since MkDocs takes a millisecond for
   each file; then it makes the search index of the pages as they were written.
"""

import gc
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from posixpath import dirname, normpath, relpath

import rcssmin
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from regionportal import portal
from regionportal.artefact import Artefact
from regionportal.bilder.utgivelse import legg_ut
from regionportal.drawing.qr import utskrift
from regionportal.editors.skjema.issueforms import ENDRING, utfylt
from regionportal.feil import som_tekst
from regionportal.model import satstekst
from regionportal.model.region import Region
from regionportal.pages import csp, utenfor
from regionportal.pages.sokeindeks import Sokefeil, lag_indeks

# What MkDocs would publish from the theme and overrides/, and no page asks for.
IKKE_UT = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", "locales/", "partials/", "stil/")
DOCS = "docs"
STIL = "stil"  # in overrides/: the styles that stand in the pages
SKRIPT_I_SIDA = "partials/etter_bildet.js"  # the script that does

log = logging.getLogger("mkdocs.hooks.bygg")


class Bygg:
    """What is kept from one build to the next while the server runs: the last artefacts without a fault."""

    def __init__(self) -> None:
        self.tjener = False
        self.siste: dict[str, Artefact] = {}
        self.bilder: list[Artefact] = []
        self.region: Region | None = None

    def on_startup(self, command: str, dirty: bool) -> None:
        self.tjener = command == "serve"
        if not self.tjener:
            gc.disable()  # it takes a tenth of a build, which leaves next to nothing to collect

    def on_config(self, config: MkDocsConfig) -> None:
        rot, (dag, klokka) = Path(config.config_file_path).parent, portal.dag_og_klokke(_gitt_dag())
        os.environ["SOURCE_DATE_EPOCH"] = _sekunder(dag)
        # The server has threads, and a process with threads is not one to fork.
        prosesser = 1 if self.tjener else os.cpu_count()
        prosjekt = portal.les(rot, dag, prosesser=prosesser, med_bilder=True)
        if prosjekt.funn:
            print(som_tekst(prosjekt.funn), file=sys.stderr)  # not by the log, which breaks long lines in a terminal
        if not prosjekt.feil:
            self.region = prosjekt.region
            config.site_name = self.region.om.navn
            config.extra["tidssone"] = self.region.om.tidssone
            kontekst = portal.lag_kontekst(rot, dag, klokka, config.site_url or "", config.repo_url or "")
            alle = portal.lag(prosjekt, kontekst, prosesser)
            self.bilder = prosjekt.bilder
            self.siste = {en.path: en for en in alle if en not in self.bilder}
            return
        if not (self.tjener and self.siste):
            raise PluginError(f"{len(prosjekt.feil)} feil i dataene. Ingenting er bygd.")
        log.error("%d feil i dataene. Sidene er slik de var sist alt var i orden.", len(prosjekt.feil))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        i_menyen = set(_sider_i(config.nav))
        for fil in list(files):
            if fil.src_uri.startswith(IKKE_UT):
                files.remove(fil)
        for artefact in self.siste.values():
            files.append(_fil(artefact, config, i_menyen))
        for sti, kilde in _biblioteker(Path(config.config_file_path).parent):
            if kilde.is_file():
                files.append(File.generated(config, sti, abs_src_path=str(kilde)))
            else:
                log.warning("%s mangler. Kjør make build, som henter den med npm.", kilde)
        return files

    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        if satstekst.BEGYNNER not in markdown:
            return markdown
        tekst = satstekst.i_markdown(markdown, self.region.sats, portal.dag_og_klokke(_gitt_dag())[0])
        return satstekst.med_side(tekst, relpath(satstekst.SIDE, dirname(page.file.src_uri) or "."))

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        env.filters["utskrift"] = utskrift
        env.filters["foresla"] = _foresla(config)
        env.globals["stil"] = {
            sti.stem: rcssmin.cssmin(sti.read_text("utf-8"))
            for sti in Path(config.theme.custom_dir, STIL).glob("*.css")
        }
        env.globals["csp"] = _csp(env, self.tjener)
        env.globals["skall"] = _skall(env, config)
        for file in files.documentation_pages():
            if fane := file.page.meta.get("fane"):
                file.page.parent = files.get_file_from_path(fane).page

    def on_post_build(self, config: MkDocsConfig) -> None:
        legg_ut(self.bilder, config.site_dir)
        if not config.extra["sokeindeks"]:
            return
        try:
            lag_indeks(Path(config.site_dir))
        except Sokefeil as feil:
            raise PluginError(f"Søket ble ikke laget: {feil}") from None


def _skall(env: Environment, config: MkDocsConfig) -> Callable[..., str]:
    """What the shell says alike on many pages, drawn once for each folder depth and tab."""

    @cache
    def skall(mal: str, nav: Navigation, rot: str, **valg: object) -> str:
        return env.get_template(f"partials/{mal}.html").render(config=config, nav=nav, rot=rot, **valg)

    return skall


def _csp(env: Environment, tjener: bool) -> Callable[[Sequence[str], Sequence[str]], str]:
    """What a page with these scripts and styles of overrides/ may run and fetch, worked out once for each set of them."""
    i_sida = env.get_template(SKRIPT_I_SIDA).render()
    stil = env.globals["stil"]

    @cache
    def regler(med_kart: bool, stiler: tuple[str, ...]) -> str:
        bilder_fra = (
            (csp.opprinnelse(utenfor.KARTFLISER), "data:") if med_kart else ()
        )  # Leaflet empties a tile with a data:
        alle = csp.nettside([i_sida], [stil["portal"], *(stil[navn] for navn in stiler)], bilder_fra)
        return csp.som_tekst(csp.mens_det_skrives(alle) if tjener else alle)

    return lambda skript, stiler: regler(utenfor.KARTSKRIPT in skript, tuple(stiler))


def _foresla(config: MkDocsConfig) -> Callable[[Page], str]:
    """The form where someone proposes a change to the page, filled in with what is known: the page, and the file behind it."""

    def foresla(side: Page) -> str:
        fil = {"fil": normpath(f"{DOCS}/{side.file.edit_uri}")} if side.file.edit_uri else {}
        tittel = f"{ENDRING}{side.meta.get('title') or side.title}"
        return utfylt(config.repo_url, "endre", title=tittel, side=side.canonical_url, **fil)

    return foresla


def _gitt_dag() -> date | None:
    """The day that PORTAL_DAG gives (2026-11-22)."""
    dag = os.environ.get("PORTAL_DAG")
    return date.fromisoformat(dag) if dag else None


def _sekunder(dag: date) -> str:
    """The day as MkDocs takes it for the site map (SOURCE_DATE_EPOCH, reproducible-builds.org): noon, UTC."""
    return str(int(datetime.combine(dag, time(12), UTC).timestamp()))


def _sider_i(meny: list | dict | str) -> Iterator[str]:
    """The paths of the pages in the menu."""
    if isinstance(meny, str):
        yield meny
    else:
        for punkt in meny.values() if isinstance(meny, dict) else meny:
            yield from _sider_i(punkt)


def _biblioteker(rot: Path) -> Iterator[tuple[str, Path]]:
    """The files from npm that the site has: where each goes, and where it lies."""
    pakke = rot / "package.json"
    if pakke.is_file():
        for mappe, filer in json.loads(pakke.read_text(encoding="utf-8"))["nettsted"].items():
            yield from ((mappe + fil.rpartition("/")[2], rot / "node_modules" / fil) for fil in filer)


def _fil(artefact: Artefact, config: MkDocsConfig, i_menyen: set[str]) -> File:
    inclusion = InclusionLevel.INCLUDED if artefact.path in i_menyen else InclusionLevel.NOT_IN_NAV
    if isinstance(artefact.content, Path):
        return File.generated(config, artefact.path, abs_src_path=str(artefact.content), inclusion=inclusion)
    if not artefact.is_page:
        return File.generated(config, artefact.path, content=artefact.serialize(), inclusion=inclusion)
    fil = File.generated(config, artefact.path, content="", inclusion=inclusion)
    fil.edit_uri = f"../{artefact.source}" if artefact.source else None
    FerdigSide(artefact, fil, config)
    return fil


class FerdigSide(Page):
    """A page of finished HTML. A Markdown converter made for each would cost as much as all the rest of the page."""

    def __init__(self, artefact: Artefact, file: File, config: MkDocsConfig):
        super().__init__(None, file, config)
        self._artefact = artefact

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown, self.meta = "", dict(self._artefact.meta)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = self._artefact.content


_bygg = Bygg()
on_startup = _bygg.on_startup
on_config = _bygg.on_config
on_files = _bygg.on_files
on_page_markdown = _bygg.on_page_markdown
on_env = _bygg.on_env
on_post_build = _bygg.on_post_build
