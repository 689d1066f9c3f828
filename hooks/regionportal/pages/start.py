"""The start page: what people ask, work, what is on, and the municipalities; and the page with all of it that has
sources, and the one for those who read English."""

from collections.abc import Iterator

from regionportal.drawing.motiv import arstidens_motiv
from regionportal.exports import jsonld
from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL
from regionportal.knowledge.henvendelse import sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.oversettelse import Oversettelse
from regionportal.pages.side import Side
from regionportal.pages.utvalg import dagens_rekkefolge, dagens_skatter, med_ganger, skatteslag

FRAM = 3  # what is good, and what to know, of each


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    yield _forsida(kunnskap)
    yield _om_regionen(kunnskap)
    if (en := kunnskap.region.om.en) and "en" not in kunnskap.region.om.sprak:
        yield _pa_engelsk(kunnskap, en)


def _forsida(kunnskap: Kunnskap) -> Side:
    region, dag = kunnskap.region, kunnskap.kontekst.dag
    neste = kunnskap.kommende[:2]
    kommunene = dagens_rekkefolge(kunnskap.medlemmer, dag)
    sentraler = {kommune.id: sentralen(kommune) for kommune in kommunene}
    return Side(
        path="index.md",
        mal="start",
        tittel=region.om.navn,
        beskrivelse=kunnskap.ord(region.om, "ingress"),
        objekter=[jsonld.nettsted(kunnskap)],
        source=region.om.fil,
        feed="skatter",
        stil=("start", "motiv"),
        data={
            "motivet": arstidens_motiv(region, dag),
            "temaer": [region.tema[id_] for id_ in region.om.loftes_fram.forsida],
            "kommende": med_ganger(kunnskap, neste),
            "vanligvis": [hendelse for hendelse in kunnskap.uten_dato if hendelse.maned][: 2 - len(neste)],
            "ledige": kunnskap.apne_stillinger,
            "trengs": kunnskap.etterspurte[:EN_HANDFULL],
            "ferdig": dag.year + FERDIG_OM,
            "skatter": dagens_skatter(region.skatter, dag, 6, region.naturkategorier),
            "antall_skatter": len(region.skatter),
            "skatteslag": skatteslag(kunnskap),
            "kommunene": kommunene,
            "fordeler": region.om.fordeler[:FRAM],
            "bor_vite": region.om.bor_vite[:FRAM],
            "sentraler": sentraler,
            "kan_ringes": [kommune for kommune in kommunene if sentraler[kommune.id].telefon],
            "fotokonkurranser": [en for en in region.fotokonkurranser if en.fasen(dag) in ("kommer", "pagar")],
        },
    )


def _om_regionen(kunnskap: Kunnskap) -> Side:
    om, _ = kunnskap.region.om, kunnskap.kontekst.gettext
    return Side(
        path="om-regionen/index.md",
        mal="om_regionen",
        tittel=_("Om %(region)s", region=om.navn),
        beskrivelse=_("Hva og hvor %(region)s er, det som er bra, og det du bør vite.", region=om.navn),
        source=om.fil,
        bilde="start",
        stil=("kart",),
    )


def _pa_engelsk(kunnskap: Kunnskap, en: Oversettelse) -> Side:
    region, dag = kunnskap.region, kunnskap.kontekst.dag
    om, pa_engelsk = region.om, vars(en)
    return Side(
        path="en/index.md",
        mal="engelsk",
        tittel=f"{pa_engelsk['navn'] or om.navn} in English",
        beskrivelse=pa_engelsk["ingress"] or om.ingress,
        source=om.fil,
        bilde="start",
        data={
            "en": en,
            "yrker": [yrke for yrke in kunnskap.etterspurte if yrke.navn_engelsk],
            "satser": [sats for sats in region.satser if sats.en and vars(sats.en)["navn"] and not sats.over(dag)],
            "sporre": [(kommune, sentralen(kommune)) for kommune in region.kommuner],
        },
    )
