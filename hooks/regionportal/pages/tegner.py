"""Draws a page: a template of overrides/sider/, the record, and the frame that every page has."""

from collections.abc import Sequence
from pathlib import Path

from babel.support import NullTranslations, Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from regionportal import vis
from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.kartskisse import tegn
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region

OVERSETTELSER = "locales"  # beside the folder of templates, as MkDocs has it for a theme

Smule = tuple[str, str]  # the name and the page's address from the site's root


class Tegner:
    """The templates of one build, with what all of them may use."""

    def __init__(self, maler: Path, region: Region, kontekst: Kontekst):
        self.kontekst = kontekst
        self.region = region
        self.oversettelser = Translations.load(maler.parent / OVERSETTELSER, [kontekst.sprak])
        self.miljo = _miljo(maler, kontekst.sprak, self.oversettelser)
        self.miljo.globals |= {"region": region, "dag": kontekst.dag, "skisse": tegn(region.grenser), "sprakkode": vis.SPRAKKODE}

    def gettext(self, tekst: str, **verdier: object) -> str:
        """A text of the pages in their language, with %(navn)s filled in."""
        return self.oversettelser.gettext(tekst) % verdier

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
        skript: Sequence[str] = (),
        stil: Sequence[str] = (),
        **data: object,
    ) -> Artefact:
        """A page at ``path`` (skatter/mollisfossen.md). ``fane`` is the path of the page in the menu that it belongs to,
        ``smuler`` the pages above it, without the start page, ``feed`` the name of an Atom feed about it, and ``skript``
        and ``stil`` the names of scripts and styles in overrides/assets/ that only some pages need."""
        url = _url(path)
        alle_smuler = [(self.region.om.navn, ""), *smuler, (tittel, url)] if url else []
        struktur = [*objekter, jsonld.smuler(alle_smuler, self.kontekst)] if url else list(objekter)
        innhold = self.miljo.get_template(f"{mal}.html").render(
            tittel=tittel,
            rot="../" * url.count("/"),
            url=url,
            smuler=alle_smuler[:-1],
            strukturdata=jsonld.som_skript(struktur),
            **data,
        )
        valgfritt = {"fane": fane, "feed": feed, "skript": list(skript), "stil": list(stil)}
        meta = {"title": tittel, "description": beskrivelse} | {navn: verdi for navn, verdi in valgfritt.items() if verdi}
        return Artefact(path, innhold, source, meta)


def _url(path: str) -> str:
    """skatter/index.md is skatter/, skatter/mollisfossen.md is skatter/mollisfossen/, index.md is the root."""
    uten = path.removesuffix(".md").removesuffix("index")
    return uten if not uten or uten.endswith("/") else f"{uten}/"


def _miljo(maler: Path, sprak: str, oversettelser: NullTranslations) -> Environment:
    miljo = Environment(
        loader=FileSystemLoader(maler),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    miljo.install_gettext_translations(oversettelser, newstyle=True)
    miljo.filters |= {
        "dato": lambda verdi: vis.dato(verdi, sprak),
        "maned": lambda nummer: vis.maned(nummer, sprak),
        "tall": lambda verdi: vis.tall(verdi, sprak),
        "markdown": vis.lag_markdown(),
        "stor": vis.stor_forbokstav,
        "hardt": vis.hardt,
        "kort_adresse": vis.kort_adresse,
    }
    miljo.globals["periode"] = lambda fra, til: vis.periode(fra, til, sprak)
    return miljo
