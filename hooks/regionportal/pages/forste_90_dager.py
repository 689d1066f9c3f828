"""/kommuner/<kommune>/forste-90-dager/: what to do when one has just moved there, day by day."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.knowledge.dekning import dekning
from regionportal.knowledge.forste_90_dager import forste_i_neste_maned, stegene
from regionportal.model.region import Region
from regionportal.pages import kommuner
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import hvem_en_spor


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    if not region.om.forste_90_dager:
        return
    ruter = dekning(region, ctx.kontekst.dag)
    for kommune in region.kommuner:
        yield ctx.side(
            f"kommuner/{kommune.id}/forste-90-dager.md",
            "forste_90_dager",
            tittel=ctx.gettext("De første 90 dagene i %(navn)s", navn=kommune.navn),
            beskrivelse=ctx.gettext(
                "Ny i %(navn)s? Dette kan du gjøre de første 90 dagene, dag for dag.", navn=kommune.navn
            ),
            smuler=[(ctx.gettext("Kommunene"), "kommuner/"), (kommune.navn, f"kommuner/{kommune.id}/")],
            fane=kommuner.INDEKS,
            source=region.om.fil,
            bilde=f"kommuner-{kommune.id}",
            skript=["forste-90-dager"],
            stil=["forste-90-dager"],
            kommune=kommune,
            stegene=list(stegene(region.om, kommune, ruter)),
            spor={tema.id: hvem_en_spor(kommune, tema.id) for tema in region.om.temaer},
            fra=forste_i_neste_maned(ctx.kontekst.dag),
        )
