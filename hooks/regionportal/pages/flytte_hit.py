"""/flytte-hit/ and one page for each question that newcomers ask: every municipality's answer, or the gap."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.knowledge.dekning import dekning
from regionportal.knowledge.ledige import TEMA, per_kommune
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import hvem_en_spor

INDEKS = "flytte-hit/index.md"


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    ruter = dekning(region, ctx.kontekst.dag)
    yield ctx.side(
        INDEKS,
        "flytte_hit",
        tittel=ctx.gettext("Flytte hit"),
        beskrivelse=ctx.gettext(
            "Jobb, bolig, barnehage og alt det andre du lurer på før du flytter til %(region)s.", region=region.om.navn
        ),
        source="data/region.yml",
        stil=["dekning"],
        dekning=ruter,
    )
    ledige = per_kommune(region.stillinger.apne(ctx.kontekst.naa), region.om.kommuner)
    for tema in region.om.temaer:
        yield ctx.side(
            f"flytte-hit/{tema.id}.md",
            "tema",
            tittel=tema.navn,
            beskrivelse=tema.ingress,
            smuler=[(ctx.gettext("Flytte hit"), "flytte-hit/")],
            fane=INDEKS,
            source="data/region.yml",
            stil=["dekning"],
            tema=tema,
            satser=[region.sats[id_] for id_ in tema.satser],
            ruter=ruter.ruter[tema.id],
            ledige=ledige if tema.id == TEMA else None,
            spor={kommune.id: hvem_en_spor(kommune, tema.id) for kommune in region.kommuner},
            forbehold=[en for en in region.om.bor_vite if tema.id in en.temaer],
        )
