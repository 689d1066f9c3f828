"""/kommuner/<kommune>/forste-90-dager/: what to do when one has just moved there, day by day."""

from collections.abc import Iterator

from regionportal.knowledge.forste_90_dager import stegene
from regionportal.knowledge.henvendelse import henvendelse
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages import kommuner
from regionportal.pages.side import Side


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    if not region.om.forste_90_dager:
        return
    for kommune in region.kommuner:
        yield Side(
            path=f"{kommune.side}forste-90-dager.md",
            mal="forste_90_dager",
            tittel=_("De første 90 dagene i %(navn)s", navn=kommune.navn),
            beskrivelse=_("Ny i %(navn)s? Dette kan du gjøre de første 90 dagene, dag for dag.", navn=kommune.navn),
            smuler=[(_("Kommunene"), "kommuner/"), (kommune.navn, kommune.side)],
            fane=kommuner.INDEKS,
            source=region.om.fil,
            bilde=f"kommuner-{kommune.id}",
            skript=["forste-90-dager"],
            stil=["forste-90-dager"],
            data={
                "kommune": kommune,
                "stegene": list(stegene(region.om, kommune, kunnskap.dekning)),
                "spor": {tema.id: henvendelse(kommune, tema.id) for tema in region.om.temaer},
                "fra": kunnskap.innflyttingsdag,
            },
        )
