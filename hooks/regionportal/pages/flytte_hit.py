"""/flytte-hit/ and one page for each question that newcomers ask: every municipality's answer, or the gap."""

from collections.abc import Iterator

from regionportal.knowledge.dekning import uvisst
from regionportal.knowledge.henvendelse import forst_etter, henvendelse, sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.om import Tema
from regionportal.pages.side import Side
from regionportal.pages.sti import path

INDEKS = "flytte-hit/index.md"


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    yield _lista(kunnskap)
    for tema in kunnskap.region.om.temaer:
        yield _sporsmalet(kunnskap, tema)


def _lista(kunnskap: Kunnskap) -> Side:
    region, dag, _ = kunnskap.region, kunnskap.kontekst.dag, kunnskap.kontekst.gettext
    return Side(
        path=INDEKS,
        mal="flytte_hit",
        tittel=_("Flytte hit"),
        beskrivelse=_(
            "Jobb, bolig, barnehage og alt det andre du lurer på før du flytter til %(region)s.", region=region.om.navn
        ),
        source=region.om.fil,
        stil=["dekning"],
        data={
            "dekning": kunnskap.dekning,
            "sporsmal": [(tema, forst_etter(region.kommuner, tema.id, kunnskap.kontekst)) for tema in region.om.temaer],
            "satser": [sats for sats in region.satser if not sats.over(dag)],
            "gamle_satser": [sats for sats in region.satser if sats.over(dag)],
            "sentraler": {kommune.id: sentralen(kommune) for kommune in region.kommuner},
        },
    )


def _sporsmalet(kunnskap: Kunnskap, tema: Tema) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    return Side(
        path=path(tema.side),
        mal="tema",
        tittel=kunnskap.ord(tema, "navn"),
        beskrivelse=kunnskap.ord(tema, "ingress"),
        smuler=[(_("Flytte hit"), "flytte-hit/")],
        fane=INDEKS,
        source=region.om.fil,
        bilde=tema.side,
        stil=("dekning", "motiv"),
        data={
            "tema": tema,
            "satser": [region.sats[id_] for id_ in tema.satser],
            "ruter": kunnskap.dekning.ruter[tema.id],
            "uvisst": uvisst(kunnskap.dekning.ruter[tema.id].values()),
            "ledige": kunnskap.ledige_i if tema.ledige_stillinger else None,
            "spor": {kommune.id: henvendelse(kommune, tema.id) for kommune in region.kommuner},
            "forbehold": [en for en in region.om.bor_vite if tema.id in en.temaer],
        },
    )
