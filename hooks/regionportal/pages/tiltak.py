"""/tiltak/ and one page a measure: its state, its owner and its history."""

from collections.abc import Iterator
from typing import get_args

from regionportal.artefact import Artefact
from regionportal.model.region import Region
from regionportal.model.tiltak import Status
from regionportal.pages.tegner import Tegner

INDEKS = "tiltak/index.md"


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    egne = [tiltak for tiltak in region.tiltak if tiltak.kommuner]
    yield ctx.side(
        INDEKS,
        "tiltak_liste",
        tittel=ctx.gettext("Tiltak"),
        beskrivelse=ctx.gettext(
            "Planer og tiltak i %(region)s: hvem som eier dem, hvor langt de er kommet, og hva som er gjort.",
            region=region.om.navn,
        ),
        feed="tiltak",
        statuser=[(status, [en for en in egne if en.status == status]) for status in get_args(Status)],
        naboer=[tiltak for tiltak in region.tiltak if not tiltak.kommuner],
    )
    navn = {tiltak.id: tiltak for tiltak in region.tiltak}
    for tiltak in region.tiltak:
        yield ctx.side(
            f"tiltak/{tiltak.id}.md",
            "tiltak",
            tittel=tiltak.navn,
            beskrivelse=tiltak.ingress,
            smuler=[(ctx.gettext("Tiltak"), "tiltak/")],
            fane=INDEKS,
            source=tiltak.fil,
            tiltak=tiltak,
            forelder=navn[tiltak.del_av] if tiltak.del_av else None,
            deler=[en for en in region.tiltak if en.del_av == tiltak.id],
        )
