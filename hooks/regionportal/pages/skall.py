"""The shell around a page: its head, the menu, the foot. It is drawn for pages made from data and for those of docs/
alike."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import rcssmin
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from regionportal.drawing import delebilde
from regionportal.drawing.qr import utskrift
from regionportal.editors.skjema.issueforms import ENDRING, utfylt
from regionportal.kontekst import EGET, Kontekst, i_repoet
from regionportal.model.kontakt import Kontakt
from regionportal.pages import csp, utenfor
from regionportal.pages.sprakmerker import lokale_lenker, med_lang
from regionportal.pages.sprakvalg import OG_LOCALE, SPRAKVALG, pa_alle_sprak, sprakvalg
from regionportal.pages.sti import url
from regionportal.pages.tegner import mellomlager

SKRIPT_I_SIDA = Path("partials", "etter_bildet.js")  # the one that stands in each page
NESTE = Path("partials", "neste.json")  # which pages a browser may fetch ahead (Speculation Rules, WICG)
START = "index.md"  # the start page
STIL = "stil"  # the folder of the styles that do


class Punkt(NamedTuple):
    """A page in the menu: what it is called there, its path (jobb/index.md), and its address from the site's root."""

    tittel: str
    path: str
    url: str


def menyen(punkter: Iterable[tuple[str, str]]) -> tuple[Punkt, ...]:
    """From what the pages are called and their paths; the start page has its place above the menu."""
    return tuple(Punkt(tittel, path, url(path)) for tittel, path in punkter if path != START)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nettsted:
    """What the shell says of the site: ``meny`` without the start page, and ``eier`` who owns it, where that is
    settled. ``lever`` is set while ``mkdocs serve`` shows it, and ``delekort`` where each record has a picture of its
    own for those who share its page."""

    navn: str
    tidssone: str
    meny: Sequence[Punkt]
    favicon: str
    logo: str
    eier: Kontakt | None = None
    sprak: Sequence[str] = (EGET,)
    lever: bool = False
    delekort: bool = True

    def har_i_menyen(self, path: str) -> bool:
        return path == START or any(path == punkt.path for punkt in self.meny)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hode:
    """What the shell is told of a page, as its front matter has it (``Side.meta``). ``url`` is its address from the
    site's root, None for the page that is shown where there is none, and ``kilde`` the file behind it in the
    repository."""

    url: str | None
    tittel: str
    sprak: str = EGET
    beskrivelse: str | None = None
    bilde: str = "start"
    fane: str | None = None
    feed: str | None = None
    skript: Sequence[str] = ()
    stil: Sequence[str] = ()
    skjult: bool = False
    for_bidragsytere: bool = False
    slag: str = "side"
    navn: Sequence[str] = ()
    kommuner: Sequence[str] = ()
    steder: Sequence[str] = ()
    kilde: str | None = None

    @property
    def er_forside(self) -> bool:
        return self.plass == ""

    @property
    def plass(self) -> str | None:
        """Its address among the pages in its language."""
        return self.url if self.url is None or self.sprak == EGET else self.url.removeprefix(f"{self.sprak}/")

    @property
    def rot(self) -> str:
        """The way from the page to the site's root."""
        return "../" * (self.url or "").count("/") or "./"


def hode(url: str, meta: Mapping[str, Any], kilde: str | None, tittel: str = "") -> Hode:
    """From front matter, which may hold anything: some fields may be missing, and others are not for the shell."""
    felt = {navn: meta[navn] for navn in Hode.__dataclass_fields__ if meta.get(navn)}
    return Hode(
        **felt
        | {"url": url, "tittel": meta.get("title") or tittel, "beskrivelse": meta.get("description"), "kilde": kilde}
    )


@dataclass(frozen=True)
class Skall:
    """Draws the shell. What many pages have alike is drawn once."""

    nettsted: Nettsted
    kontekst: Kontekst
    overstyringer: Path
    pa_flere_sprak: Set[str] = frozenset()  # the addresses of pages that every language of the site has
    _husket: dict[tuple, str] = field(default_factory=dict)

    @cached_property
    def _miljo(self) -> Environment:
        miljo = Environment(
            loader=FileSystemLoader(self.overstyringer),
            autoescape=True,
            undefined=StrictUndefined,
            extensions=["jinja2.ext.i18n"],
            auto_reload=False,
            bytecode_cache=mellomlager("skall"),
        )
        miljo.install_gettext_translations(self.kontekst.oversettelser)  # type: ignore[attr-defined]  # the extension's
        miljo.globals |= {
            "nettsted": self.nettsted,
            "adresse": self.kontekst.adresse,
            "sprakmappe": self.kontekst.sprakmappe,
            "stil": self._stil,
            "etter_bildet": Markup(self._skript),
            "neste": Markup(self._neste),
            "logo": Markup(self.nettsted.logo.removesuffix("\n")),
        }
        return miljo

    @cached_property
    def _stil(self) -> Mapping[str, Markup]:
        filer = (self.overstyringer / STIL).glob("*.css")
        return {sti.stem: Markup(rcssmin.cssmin(sti.read_text("utf-8"))) for sti in filer}

    @cached_property
    def _skript(self) -> str:
        return (self.overstyringer / SKRIPT_I_SIDA).read_text("utf-8").removesuffix("\n")

    @cached_property
    def _neste(self) -> str:
        return (self.overstyringer / NESTE).read_text("utf-8").removesuffix("\n")

    def les_malene(self) -> None:
        """Read all that is read, so that processes forked from this one need not."""
        self._miljo.get_template("partials/skall.html")

    def rundt(self, hode: Hode, innhold: str, med_utskrift: bool = False) -> str:
        """The whole page. One of docs/ is also given what stands at the foot of it on paper, which the others have in
        them."""
        kanonisk = self._kanonisk(hode)
        foresla, rett = self._endring(hode, kanonisk)
        return self._tegn(
            hode,
            innhold,
            rot=hode.rot,
            kanonisk=kanonisk,
            foresla=foresla,
            rett=rett,
            utskrift=utskrift(kanonisk) if med_utskrift and kanonisk else None,
        )

    def ikke_funnet(self, rot: str) -> str:
        """The page that is shown where there is none, at any depth; ``rot`` is the path of the site on its host."""
        _ = self.kontekst.gettext
        innhold = self._miljo.get_template("partials/ikke_funnet.html").render(rot=rot)
        return self._tegn(Hode(url=None, tittel=_("Fant ikke sida")), innhold, rot=rot)

    def sitekart(self, sider: Iterable[tuple[str, date | None]]) -> str:
        """The site map (sitemaps.org), with the address of each page and when it was changed."""
        return self._miljo.get_template("sitemap.xml").render(sitekart=sider)

    def _kanonisk(self, hode: Hode) -> str | None:
        return self.kontekst.adresse + (hode.url or "") if self.kontekst.har_adresse else None

    def _endring(self, hode: Hode, kanonisk: str | None) -> tuple[str | None, str | None]:
        """The form where someone proposes a change to the page, filled in with what is known; and where its file is
        edited."""
        if not self.kontekst.repo:
            return None, None
        fil = i_repoet(hode.kilde, self.kontekst.mappe) if hode.kilde else None
        kjent = {navn: verdi for navn, verdi in (("side", kanonisk), ("fil", fil)) if verdi}
        foresla = utfylt(self.kontekst.repo, "endre", title=f"{ENDRING}{hode.tittel}", **kjent)
        return foresla, self.kontekst.endres(hode.kilde) if hode.kilde else None

    def _tegn(self, hode: Hode, innhold: str, *, rot: str, **resten: object) -> str:
        mal, skrift = self._miljo.get_template("partials/skall.html"), self._likt("skrift", rot=rot)
        tomt = {"kanonisk": None, "foresla": None, "rett": None, "utskrift": None}
        andre = pa_alle_sprak(hode.plass, self.nettsted.sprak, self.pa_flere_sprak)
        topp = self._likt("topp", rot=rot, fane=self._fane(hode), selv=hode.plass == self._fane(hode))
        hele = mal.render(
            **tomt | resten,
            hode=hode,
            sprak=self.kontekst.sprak,
            locale=OG_LOCALE[self.kontekst.sprak],
            pa_sprak=[(en, self.kontekst.adresse + sti) for en, sti in andre.items()],
            x_default=self.kontekst.adresse + (hode.plass or ""),
            delebilde=delebilde.fil(hode.bilde, egne=self.nettsted.delekort),
            rot=rot,
            innhold=Markup(innhold),
            skrift=skrift,
            csp=Markup(self._csp(utenfor.KARTSKRIPT in hode.skript, tuple(hode.stil), skrift)),
            topp=Markup(topp.replace(SPRAKVALG, Markup(sprakvalg(andre, self.kontekst.sprak, rot)))),
            bunn=self._likt("bunn", rot=rot),
        )
        if self.kontekst.sprak == EGET:
            return hele
        return med_lang(lokale_lenker(hele, rot, self.pa_flere_sprak, EGET, self.kontekst.sprakmappe), EGET)

    def _fane(self, hode: Hode) -> str | None:
        """The address of the tab that the page is, or belongs to."""
        return next(
            (punkt.url for punkt in self.nettsted.meny if hode.plass == punkt.url or hode.fane == punkt.path), None
        )

    def _likt(self, mal: str, **valg: object) -> str:
        nokkel = (mal, *valg.values())
        if nokkel not in self._husket:
            tegnet = self._miljo.get_template(f"partials/{mal}.html").render(sprakvalg=SPRAKVALG, **valg)
            self._husket[nokkel] = Markup(tegnet)
        return self._husket[nokkel]

    def _csp(self, med_kart: bool, stiler: tuple[str, ...], skrift: str) -> str:
        """What a page with a map or without, and with these styles, may run and fetch."""
        nokkel = ("csp", med_kart, stiler, skrift)
        if nokkel not in self._husket:
            # Leaflet empties a tile with a data:
            bilder_fra = (csp.opprinnelse(utenfor.KARTFLISER), "data:") if med_kart else ()
            tekster = [skrift, *(self._stil[navn] for navn in ("portal", *stiler))]
            regler = csp.nettside([self._skript, self._neste], tekster, bilder_fra)
            self._husket[nokkel] = csp.som_tekst(csp.mens_det_skrives(regler) if self.nettsted.lever else regler)
        return self._husket[nokkel]
