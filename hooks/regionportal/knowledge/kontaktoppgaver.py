"""What is to do where people cannot reach someone: a number or an address that is not known, and a portal without an
owner."""

from collections.abc import Iterator

from regionportal.ground.ordform import oppramsing
from regionportal.knowledge.henvendelse import sentralen
from regionportal.knowledge.oppgave import Oppgave
from regionportal.model.region import Region


def uten_kontakt(region: Region) -> Iterator[Oppgave]:
    """The municipalities that nobody can ring or write to, and the portal when nobody owns it."""
    if region.om.eier is None:
        yield Oppgave(
            slag="kontakt_mangler",
            gjelder="Hvem som eier portalen",
            gjor="Bli enige om hvem som eier den og svarer for den, og skriv det i «eier». "
            "Til det er gjort, viser hver side til kommunene.",
            fil=region.om.fil,
            side="",
        )
    for kommune in region.kommuner:
        sentral = sentralen(kommune)
        mangler = [ord_ for ord_, har in (("telefon", sentral.telefon), ("epost", sentral.epost)) if not har]
        if mangler:
            yield Oppgave(
                slag="kontakt_mangler",
                kommune=kommune.id,
                gjelder=f"Slik når folk {kommune.navn}",
                gjor=f"Spør {kommune.navn} kommune ({sentral.epost or sentral.telefon or kommune.nettsted}), og skriv "
                f"svaret i {oppramsing(f'«{en}»' for en in mangler)} under «{sentral.rolle}», med kilde.",
                fil=kommune.fil,
                side=kommune.side,
            )
