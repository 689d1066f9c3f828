"""/jobb/ferdig-utdannet/ and /jobb/vi-er-to/: where someone is needed, looked up by a script in tables that are whole
without it."""

from collections.abc import Iterator
from itertools import combinations
from typing import get_args

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM, Utsikt, arene
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.yrke import Fagfelt, Utdanningsniva
from regionportal.pages import jobb
from regionportal.pages.side import Del, Side
from regionportal.pages.utvalg import naerliv_for_jobb

MINUTTER = (30, 45, 60, 90, 120)
VANLIGST = 60


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    if kunnskap.etterspurte:
        yield _ferdig_utdannet(kunnskap)
        yield _vi_er_to(kunnskap)


def _ferdig_utdannet(kunnskap: Kunnskap) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    ar = kunnskap.kontekst.dag.year
    svar = [utsikt for utsikter in kunnskap.utsikter.values() for utsikt in utsikter]
    ledige = _ledige(kunnskap)
    return Side(
        path="jobb/ferdig-utdannet.md",
        mal="ferdig_utdannet",
        tittel=_("Ferdig utdannet i %(ar)s?", ar=ar + FERDIG_OM),
        beskrivelse=_(
            "Velg fagfelt, nivå og år. Se hvilke kommuner i %(region)s som trenger deg, hvor sikkert det er, "
            "og hva det vil si å bo der.",
            region=region.om.navn,
        ),
        smuler=[(_("Jobb"), "jobb/")],
        fane=jobb.INDEKS,
        skript=("jobbfinner", "adresse"),
        stil=("filter", "jobb"),
        data={
            "fagfelter": get_args(Fagfelt),
            "nivaer": get_args(Utdanningsniva),
            "arene": arene(ar),
            "valgt_ar": ar + FERDIG_OM,
            "grupper": _etter_felt(svar),
            "brukt": {en.grunnlag.visshet for utsikt in svar for en in utsikt.perioder},
            "har_tall": bool(kunnskap.talt),
            "kommuner": [
                (en.kommune, Del("_naerliv", {"liv": en, "niva": "h4"}), ledige[en.kommune.id])
                for en in naerliv_for_jobb(kunnskap).values()
            ],
        },
    )


def _etter_felt(svar: list[Utsikt]) -> list[tuple[Fagfelt | None, list[Utsikt]]]:
    """By field, as NUS2000 has them; occupations of no one field last."""
    alle = [(felt, [en for en in svar if en.yrke.fagfelt == felt]) for felt in (*get_args(Fagfelt), None)]
    return [(felt, deres) for felt, deres in alle if deres]


def _ledige(kunnskap: Kunnskap) -> dict[str, list]:
    """The open vacancies of each municipality, as (occupation, vacancies), for the occupations that have any there."""
    return {
        kommune.id: [
            (yrke, egne)
            for yrke in kunnskap.etterspurte
            if (
                egne := tuple(
                    stilling for stilling in kunnskap.ledige_som[yrke.navn] if kommune.id in stilling.kommuner
                )
            )
        ]
        for kommune in kunnskap.region.kommuner
    }


def _vi_er_to(kunnskap: Kunnskap) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    ar = kunnskap.kontekst.dag.year
    rader = [
        (yrke, [(region.kommune[id_], en) for id_, en in kunnskap.grunnlag_i_ar[yrke.id].items()])
        for yrke in kunnskap.etterspurte
    ]
    kjente = {tid.par for tid in region.reisetider}
    return Side(
        path="jobb/vi-er-to.md",
        mal="vi_er_to",
        tittel=_("Vi er to"),
        beskrivelse=_(
            "Skal dere to ha jobb? Velg to yrker, og se hvor i %(region)s begge trengs, "
            "i samme kommune eller hos en nabo.",
            region=region.om.navn,
        ),
        smuler=[(_("Jobb"), "jobb/")],
        fane=jobb.INDEKS,
        skript=("vi-er-to", "adresse"),
        stil=("filter", "jobb"),
        data={
            "ar": ar,
            "minutter": MINUTTER,
            "valgte_minutter": VANLIGST,
            "yrker": {yrke.id: yrke for yrke in kunnskap.yrker_med_side},
            "rader": rader,
            "brukt": {en.visshet for _, deres in rader for _, en in deres},
            "reisetider": sorted(region.reisetider, key=lambda tid: (tid.minutter, tid.strekning)),
            "antall_par": len(region.kommuner) * (len(region.kommuner) - 1) // 2,
            "ukjente": [(a, b) for a, b in combinations(region.kommuner, 2) if frozenset((a.id, b.id)) not in kjente],
        },
    )
