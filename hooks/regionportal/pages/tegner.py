"""Draws a plan of a page: a template of overrides/sider/, what the plan gives it, and what is the same for all
pages."""

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from regionportal.artefact import Artefact
from regionportal.drawing import vis
from regionportal.drawing.kartskisse import tegn, tegn_stort
from regionportal.drawing.motiv import fil as motivfil
from regionportal.drawing.motiv import lag_motiv
from regionportal.drawing.qr import utskrift
from regionportal.drawing.sprakmerking import merket
from regionportal.editors.skjema.issueforms import utfylt
from regionportal.exports import jsonld
from regionportal.knowledge.egennavn import Egennavn, egne_navn, navnets_sprak
from regionportal.knowledge.henvendelse import etter
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenketilstand import lenketilstand
from regionportal.knowledge.ord import ordet
from regionportal.knowledge.pa_sprak import FRA, TIL, i_spraket, oversettes, tekst
from regionportal.kontekst import EGET, Kontekst, sprakmappe
from regionportal.model import lisens
from regionportal.model.post import Post
from regionportal.model.satstekst import med_rot
from regionportal.model.tid import forfalt
from regionportal.model.typer import Modell
from regionportal.model.yrke import NUS_FAGFELT, NUS_NIVA
from regionportal.pages import utenfor
from regionportal.pages.ramme import Ramme, ramme
from regionportal.pages.side import Del, Side
from regionportal.pages.sprakmerker import lokale_lenker, med_lang


class Miljo(Environment):
    """Where templates ask for a field of a record, they get it in the language of the page."""

    sprak = EGET

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Modell) and (attribute == "navn" or attribute in oversettes(type(obj))):
            return i_spraket(obj, attribute, self.sprak)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self.getattr(obj, argument) if isinstance(obj, Modell) else super().getitem(obj, argument)


TONER = 8  # the hues of overrides/stil/portal.css; with more municipalities some share


@dataclass(frozen=True)
class Tegner:
    """The templates of one build, with what all of them may use. It draws, and remembers nothing but parts that it has
    drawn."""

    kunnskap: Kunnskap
    miljo: Environment
    finnes: Set[str] = frozenset()  # the addresses that the language has, where it is not the portal's own
    _deler: dict[tuple[Del, str], Markup] = field(default_factory=dict)

    def les_malene(self) -> None:
        """Read all templates now, so that processes forked from this one need not."""
        for navn in self.miljo.list_templates(extensions=["html"]):
            self.miljo.get_template(navn)

    def tegn(self, side: Side) -> Artefact:
        """The page without the shell around it."""
        kontekst = self.kunnskap.kontekst
        smuler = [(self.kunnskap.region.om.navn, ""), *side.smuler, (side.tittel, side.plass)] if side.plass else []
        over = [jsonld.smuler(kontekst.adresse + sprakmappe(side.sprak), smuler)] if smuler else []
        innhold = self.miljo.get_template(f"{side.mal}.html").render(
            tittel=side.tittel,
            rot=side.rot,
            url=side.url,
            smuler=smuler[:-1],
            strukturdata=jsonld.som_skript([*side.objekter, *over]),
            utskrift=utskrift(kontekst.adresse + side.url),
            **side.data,
        )
        innhold = self.i_spraket(med_rot(innhold, side.rot), side.rot)
        return Artefact(side.docsfil, innhold, side.source, side.meta)

    def i_spraket(self, html: str, rot: str) -> str:
        """What was drawn, with its links and its marks of language as the page has them."""
        if self.kunnskap.kontekst.sprak == EGET:
            return html
        return med_lang(lokale_lenker(html, rot, self.finnes, EGET, self.kunnskap.kontekst.sprakmappe), EGET)

    def del_(self, del_: Del, rot: str) -> Markup:
        """A part, with the way to the site's root from the page that it is on."""
        tegnet = self._deler.get((del_, rot))
        if tegnet is None:
            html = self.miljo.get_template(f"{del_.mal}.html").render(rot=rot, **del_.data)
            tegnet = Markup(html if rot else self.i_spraket(html, rot))
            self._deler[del_, rot] = tegnet
        return tegnet


def lag_tegner(maler: Path, kunnskap: Kunnskap, finnes: Set[str] = frozenset()) -> Tegner:
    """With the templates of a folder."""
    kontekst, sprak = kunnskap.kontekst, kunnskap.kontekst.sprak
    sone = ZoneInfo(kunnskap.region.om.tidssone)
    miljo = (Environment if sprak == EGET else Miljo)(
        loader=FileSystemLoader(maler),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
        bytecode_cache=mellomlager("sider"),
    )
    if isinstance(miljo, Miljo):
        miljo.sprak = sprak
    miljo.install_gettext_translations(kontekst.oversettelser)  # type: ignore[attr-defined]  # the extension adds it
    tegner, region = Tegner(kunnskap, miljo, finnes), ramme(kunnskap)
    miljo.filters |= {
        "endres": kontekst.endres,
        "dato": cache(lambda verdi: vis.dato(verdi, sprak)),
        "kort_dato": cache(lambda verdi: vis.kort_dato(verdi, kontekst.dag, sprak)),
        "klokka": lambda tid: vis.klokka(tid, kontekst.gettext),
        "dag_i_ord": lambda verdi: vis.dag_i_ord(verdi, kontekst.dag, sprak),
        "maned": lambda nummer: vis.maned(nummer, sprak),
        "tall": cache(lambda verdi, pa=sprak: vis.tall(verdi, pa)),
        "markdown": lambda tekst, niva=3: _del_for_del(tekst, lambda en: vis.markdown(en, niva)),
        "med_sprak": lambda tekst, post: merket(tekst, _navnene(post, region)),
        "egne_navn": egne_navn,
        "navnesprak": navnets_sprak,
        "stor": vis.stor_forbokstav,
        "motiv": lag_motiv(kunnskap.region),
        "motivfil": lambda post: motivfil.sti(post.side),
        "tone": lambda kommune: f"tone-{region.om.kommuner.index(kommune.id) % TONER + 1}",
        "hardt": vis.hardt,
        "brytbar": vis.brytbar,
        "kort_adresse": vis.kort_adresse,
        "lisensadresse": lisens.adresse,
        "instant": lambda tid: f"{tid.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "lokal": lambda tid: tid.astimezone(sone),
        "tegnet": tegner.del_,
        "ordet": lambda verdi, tabell: kontekst.oversettelser.gettext(ordet(verdi, tabell)),
        "etter": lambda roller: etter(roller, kontekst),
        "forfalt": forfalt,
    }
    miljo.globals |= _felles(region, kontekst)
    return tegner


def _del_for_del(tekst: str, tegn: Callable[[str], Markup]) -> Markup:
    """Each part of the text that is in one language, drawn by itself; the marks are kept."""
    if FRA not in tekst:
        return tegn(tekst)
    deler = re.split(f"({FRA}|{TIL})", tekst)
    return Markup("").join(Markup(en) if en in (FRA, TIL) else tegn(en) if en.strip() else Markup("") for en in deler)


def _navnene(post: Post, region: Ramme) -> Iterator[Egennavn]:
    """The Sámi and Kven names that a text of the record may have, its own first."""
    yield from egne_navn(post)
    for id_ in post.kommuner:
        yield from region.egennavn[id_]


def _felles(region: Ramme, kontekst: Kontekst) -> dict[str, object]:
    """What is the same for all pages."""
    return {
        "region": region,
        "dag": kontekst.dag,
        "sprak": kontekst.sprak,
        "sprakmappe": kontekst.sprakmappe,
        "kategorinavn": cache(lambda: {en.id: tekst(en, "navn", kontekst) for en in region.om.kategorier}),
        "periode": lambda fra, til: vis.periode(fra, til, kontekst.sprak),
        "lenketilstand": cache(lambda url: lenketilstand(url, region.lenkestatus)),
        "skjema": lambda navn: utfylt(kontekst.repo, navn) if kontekst.repo else None,
        "skisse": cache(lambda: tegn(region.grenser)),
        "regionskisse": cache(lambda: tegn_stort(region.grenser)),
        "sprakkode": vis.SPRAKKODE,
        "kartfliser": utenfor.KARTFLISER,
        "nus_niva": NUS_NIVA,
        "nus_fagfelt": NUS_FAGFELT,
        "arbeidsplassen": utenfor.ARBEIDSPLASSEN,
        "arbeidsplassen_sok": utenfor.ledige_i,
    }


def mellomlager(navn: str) -> FileSystemBytecodeCache:
    """The templates as they were last compiled, in the system's folder for such. How a folder of them is compiled is
    said here and in ``skall``."""
    kode = b"".join(Path(__file__).with_name(fil).read_bytes() for fil in ("tegner.py", "skall.py"))
    return FileSystemBytecodeCache(pattern=f"portal-{navn}-{crc32(kode):08x}-%s")
