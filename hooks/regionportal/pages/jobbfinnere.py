"""/jobb/ferdig-utdannet/ and /jobb/vi-er-to/: where someone is needed, looked up by a script in tables that are whole without it."""

from collections.abc import Iterator
from itertools import combinations
from typing import get_args

from regionportal.artefact import Artefact
from regionportal.knowledge.behovsgrunnlag import FERDIG_OM, Utsikt, arene, grunnlag, talt, utsikter
from regionportal.knowledge.etterspurt import etterspurte
from regionportal.knowledge.yrkesord import per_yrke
from regionportal.model.region import Region
from regionportal.model.yrke import Fagfelt, Utdanningsniva, Yrke
from regionportal.pages import jobb
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import naerliv_for_jobb

MINUTTER = (30, 45, 60, 90, 120)
VANLIGST = 60


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    trengs = etterspurte(region)
    if trengs:
        yield _ferdig_utdannet(region, trengs, ctx)
        yield _vi_er_to(region, trengs, ctx)


def _ferdig_utdannet(region: Region, trengs: list[Yrke], ctx: Tegner) -> Artefact | None:
    ar = ctx.kontekst.dag.year
    svar = [utsikt for yrke in trengs for utsikt in utsikter(yrke, region, ar)]
    ledige = _ledige(region, trengs, ctx)
    liv = naerliv_for_jobb(region, ctx.kontekst.dag)
    return ctx.side(
        "jobb/ferdig-utdannet.md",
        "ferdig_utdannet",
        tittel=ctx.gettext("Ferdig utdannet i %(ar)s?", ar=ar + FERDIG_OM),
        beskrivelse=ctx.gettext(
            "Velg fagfelt, nivå og år. Se hvilke kommuner i %(region)s som trenger deg, hvor sikkert det er, og hva det vil si å bo der.",
            region=region.om.navn,
        ),
        smuler=[(ctx.gettext("Jobb"), "jobb/")],
        fane=jobb.INDEKS,
        skript=("jobbfinner", "adresse"),
        stil=("filter", "jobb"),
        fagfelter=get_args(Fagfelt),
        nivaer=get_args(Utdanningsniva),
        arene=arene(ar),
        valgt_ar=ar + FERDIG_OM,
        grupper=_etter_felt(svar),
        brukt={en.grunnlag.visshet for utsikt in svar for en in utsikt.perioder},
        har_tall=bool(talt(region.jobbehov)),
        kommuner=[
            (en.kommune, ctx.del_("_naerliv", "../../", liv=en, niva="h4"), ledige[en.kommune.id])
            for en in liv.values()
        ],
    )


def _etter_felt(svar: list[Utsikt]) -> list[tuple[Fagfelt | None, list[Utsikt]]]:
    """By field, as NUS2000 has them; occupations of no one field last."""
    alle = [(felt, [en for en in svar if en.yrke.fagfelt == felt]) for felt in (*get_args(Fagfelt), None)]
    return [(felt, deres) for felt, deres in alle if deres]


def _ledige(region: Region, yrker: list[Yrke], ctx: Tegner) -> dict[str, list]:
    """The open vacancies of each municipality, as (occupation, vacancies), for the occupations that have any there."""
    apne = per_yrke(region.stillinger.apne(ctx.kontekst.naa), region.yrker)
    return {
        kommune.id: [
            (yrke, egne)
            for yrke in yrker
            if (egne := tuple(stilling for stilling in apne[yrke.navn] if kommune.id in stilling.kommuner))
        ]
        for kommune in region.kommuner
    }


def _vi_er_to(region: Region, trengs: list[Yrke], ctx: Tegner) -> Artefact | None:
    ar = ctx.kontekst.dag.year
    rader = [
        (yrke, [(kommune, grunnlag(yrke, yrke.niva, kommune.id, ar, region.jobbehov)) for kommune in region.kommuner])
        for yrke in trengs
    ]
    kjente = {tid.par for tid in region.reisetider}
    return ctx.side(
        "jobb/vi-er-to.md",
        "vi_er_to",
        tittel=ctx.gettext("Vi er to"),
        beskrivelse=ctx.gettext(
            "Skal dere to ha jobb? Velg to yrker, og se hvor i %(region)s begge trengs, i samme kommune eller hos en nabo.",
            region=region.om.navn,
        ),
        smuler=[(ctx.gettext("Jobb"), "jobb/")],
        fane=jobb.INDEKS,
        skript=("vi-er-to", "adresse"),
        stil=("filter", "jobb"),
        ar=ar,
        minutter=MINUTTER,
        valgte_minutter=VANLIGST,
        rader=rader,
        brukt={en.visshet for _, deres in rader for _, en in deres},
        reisetider=sorted(region.reisetider, key=lambda tid: (tid.minutter, tid.strekning)),
        antall_par=len(region.kommuner) * (len(region.kommuner) - 1) // 2,
        ukjente=[(a, b) for a, b in combinations(region.kommuner, 2) if frozenset((a.id, b.id)) not in kjente],
    )
