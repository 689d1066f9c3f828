"""What is to do where a text has changed since it was translated."""

from collections.abc import Iterator

from regionportal.feil import Sti
from regionportal.ground.ordform import oppramsing
from regionportal.knowledge.oppgave import Oppgave
from regionportal.model.felt import Merke, merkede
from regionportal.model.oversettelse import oversettelser
from regionportal.model.post import Datafil, Post
from regionportal.model.region import Region
from regionportal.model.slag import DELTE, side_for
from regionportal.model.typer import Modell


def gamle_oversettelser(region: Region) -> Iterator[Oppgave]:
    for fil, sti, hva in region.innhold:
        for en in oversettelser(hva, sti):
            if gamle := oppramsing(f"«{navn}»" for navn in sorted(en.blokk.gamle)):
                yield Oppgave(
                    slag="oversettelse_gammel",
                    kommune=hva.hjemkommune if isinstance(hva, Post) else None,
                    gjelder=_kalt(en.hva) or _kalt(hva),
                    gjor=f"Oversettelsen er gammel: {gamle} er endret siden. "
                    f"Skriv det på nytt i «{en.sprak}», ta bort «av» om det står der, "
                    f"og kjør «portal sprak {en.sprak} --merk».",
                    fil=plassen(region, fil, en.sti)[0],
                    side=hva.side if isinstance(hva, Datafil) else side_for(fil) or "",
                )


def plassen(region: Region, fil: str, sti: Sti) -> tuple[str, Sti]:
    """The file that has the thing at a path, and the path there, with the id of an entry in place of its number where
    regions share the list."""
    if len(sti) < 2 or sti[0] not in DELTE:
        return fil, sti
    liste, nummer, *resten = sti
    id_ = nummer if isinstance(nummer, str) else getattr(region.om, str(liste))[nummer].id
    return region.fil_for(str(liste), id_), (liste, id_, *resten)


def _kalt(hva: Modell) -> str:
    """What people call it, where it is called something."""
    return next((str(getattr(hva, navn)) for navn in merkede(type(hva), Merke.TITTEL)), "")
