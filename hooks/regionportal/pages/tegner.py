"""Draws a page: a template of overrides/sider/, the record, and the frame that every page has."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import TypeVar
from zlib import crc32
from zoneinfo import ZoneInfo

from babel.support import NullTranslations, Translations
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from regionportal.artefact import Artefact
from regionportal.drawing import vis
from regionportal.drawing.kartskisse import tegn, tegn_stort
from regionportal.drawing.motiv import motiv
from regionportal.drawing.qr import utskrift
from regionportal.editors.skjema.issueforms import utfylt
from regionportal.exports import jsonld
from regionportal.knowledge.lenketilstand import lenketilstand
from regionportal.kontekst import Kontekst
from regionportal.model import lisens
from regionportal.model.region import Region
from regionportal.model.satstekst import med_rot
from regionportal.model.yrke import NUS_FAGFELT, NUS_NIVA
from regionportal.pages import utenfor
from regionportal.pages.sok import oppslag

OVERSETTELSER = "locales"  # beside the folder of templates, as MkDocs has it for a theme

P = TypeVar("P")
Smule = tuple[str, str]  # the name and the page's address from the site's root


class Tegner:
    """The templates of one build, with what all of them may use."""

    def __init__(self, maler: Path, region: Region, kontekst: Kontekst):
        self._min, self._av, self._nummer = 0, 1, -1
        self.kontekst = kontekst
        self.region = region
        self.oppslag = {side.path: side for side in oppslag(region)}
        self.oversettelser = Translations.load(maler.parent / OVERSETTELSER, [kontekst.sprak])
        self.miljo = _miljo(maler, kontekst.sprak, self.oversettelser)
        self.miljo.globals |= {
            "region": region,
            "dag": kontekst.dag,
            "skisse": tegn(region.grenser),
            "regionskisse": tegn_stort(region.grenser),
            "sprakkode": vis.SPRAKKODE,
        }
        self.miljo.globals["kartfliser"] = utenfor.KARTFLISER
        self.miljo.globals |= {"nus_niva": NUS_NIVA, "nus_fagfelt": NUS_FAGFELT}
        self.miljo.globals["lenketilstand"] = cache(lambda url: lenketilstand(url, region.lenkestatus))
        self.miljo.globals |= {"arbeidsplassen": utenfor.ARBEIDSPLASSEN, "arbeidsplassen_sok": utenfor.ledige_i}
        sone = ZoneInfo(region.om.tidssone)
        self.miljo.filters["instant"] = lambda tid: f"{tid.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        self.miljo.filters["lokal"] = lambda tid: tid.astimezone(sone)
        self.miljo.filters["dag_i_ord"] = lambda verdi: vis.dag_i_ord(verdi, kontekst.dag, kontekst.sprak)
        self.miljo.globals["skjema"] = lambda navn: utfylt(kontekst.repo, navn) if kontekst.repo else None
        self.miljo.filters["kort_dato"] = lambda verdi: vis.kort_dato(verdi, kontekst.dag, kontekst.sprak)

    def les_malene(self) -> None:
        """Read all templates now, so that processes forked from this one need not."""
        for navn in self.miljo.list_templates(extensions=["html"]):
            self.miljo.get_template(navn)

    def del_arbeidet(self, nummer: int, av: int) -> None:
        """From now on draw only page ``nummer``, ``nummer + av``, ``nummer + 2 av`` ... and give None for the others."""
        self._min, self._av = nummer, av

    def mine(self, poster: Iterable[P]) -> Iterator[P]:
        """The records with a page to draw, where each has one."""
        for post in poster:
            if (self._nummer + 1) % self._av == self._min:
                yield post
            else:
                self._nummer += 1

    def gettext(self, tekst: str, **verdier: object) -> str:
        """A text of the pages in their language, with %(navn)s filled in."""
        return self.oversettelser.gettext(tekst) % verdier

    def del_(self, mal: str, rot: str, **data: object) -> Markup:
        """A part that is the same on several pages, with the way from them to the site's root, as in ../../"""
        return Markup(self.miljo.get_template(f"{mal}.html").render(rot=rot, **data))

    def side(
        self,
        path: str,
        mal: str,
        *,
        tittel: str,
        beskrivelse: str,
        smuler: Sequence[Smule] = (),
        fane: str | None = None,
        objekter: Sequence[jsonld.Objekt] = (),
        source: str | None = None,
        feed: str | None = None,
        bilde: str | None = None,
        skript: Sequence[str] = (),
        stil: Sequence[str] = (),
        skjult: bool = False,
        **data: object,
    ) -> Artefact | None:
        """A page at ``path`` (skatter/mollisfossen.md). ``fane`` is the path of the page in the menu that it belongs to,
        ``smuler`` the pages above it, without the start page, ``feed`` the name of an Atom feed about it, ``bilde`` that
        of its picture when shared (else the one of its kind), and ``skript``
        and ``stil`` the names of scripts and styles in overrides/assets/ that only some pages need. No search finds a page that
        is ``skjult``, neither the site's own nor others'."""
        self._nummer += 1
        if self._nummer % self._av != self._min:
            return None
        url = _url(path)
        alle_smuler = [(self.region.om.navn, ""), *smuler, (tittel, url)] if url else []
        struktur = [*objekter, jsonld.smuler(alle_smuler, self.kontekst)] if url else list(objekter)
        rot = "../" * url.count("/")
        innhold = self.miljo.get_template(f"{mal}.html").render(
            tittel=tittel,
            rot=rot,
            url=url,
            smuler=alle_smuler[:-1],
            strukturdata=jsonld.som_skript(struktur),
            utskrift=utskrift(self.kontekst.adresse + url),
            **data,
        )
        sokemeta = self.oppslag[path].meta if path in self.oppslag else {}
        valgfritt = {
            "fane": fane,
            "feed": feed,
            "skript": list(skript),
            "stil": list(stil),
            "skjult": skjult,
        } | sokemeta
        bilde = bilde or url.partition("/")[0] or "start"
        meta = {"title": tittel, "description": beskrivelse, "bilde": bilde} | {
            navn: verdi for navn, verdi in valgfritt.items() if verdi
        }
        return Artefact(path, med_rot(innhold, rot), source, meta)


def _url(path: str) -> str:
    """skatter/index.md is skatter/, skatter/mollisfossen.md is skatter/mollisfossen/, index.md is the root."""
    mappe, _, navn = path.removesuffix(".md").rpartition("/")
    return "".join(f"{del_}/" for del_ in (mappe, navn if navn != "index" else "") if del_)


def _mellomlager() -> FileSystemBytecodeCache:
    """The templates as they were last compiled, in the system's folder for such. How they are compiled is said in this file."""
    return FileSystemBytecodeCache(pattern=f"portal-{crc32(Path(__file__).read_bytes()):08x}-%s")


def _miljo(maler: Path, sprak: str, oversettelser: NullTranslations) -> Environment:
    miljo = Environment(
        loader=FileSystemLoader(maler),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
        bytecode_cache=_mellomlager(),
    )
    miljo.install_gettext_translations(oversettelser)
    miljo.filters |= {
        "dato": cache(lambda verdi: vis.dato(verdi, sprak)),
        "maned": lambda nummer: vis.maned(nummer, sprak),
        "tall": cache(lambda verdi: vis.tall(verdi, sprak)),
        "markdown": vis.lag_markdown(),
        "stor": vis.stor_forbokstav,
        "motiv": motiv,
        "hardt": vis.hardt,
        "brytbar": vis.brytbar,
        "kort_adresse": vis.kort_adresse,
        "lisensadresse": lisens.adresse,
    }
    miljo.globals["periode"] = lambda fra, til: vis.periode(fra, til, sprak)
    return miljo
