"""/tiltak/ and one page a measure: its state, its owner and its history."""

from collections.abc import Iterator
from typing import get_args

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.tiltak import Status
from regionportal.pages.side import Side

INDEKS = "tiltak/index.md"


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    egne = [tiltak for tiltak in region.tiltak if tiltak.kommuner]
    yield Side(
        path=INDEKS,
        mal="tiltak_liste",
        tittel=_("Tiltak"),
        beskrivelse=_(
            "Planer og tiltak i %(region)s: hvem som eier dem, hvor langt de er kommet, og hva som er gjort.",
            region=region.om.navn,
        ),
        feed="tiltak",
        data={
            "statuser": [(status, [en for en in egne if en.status == status]) for status in get_args(Status)],
            "naboer": [tiltak for tiltak in region.tiltak if not tiltak.kommuner],
        },
    )
    navn = {tiltak.id: tiltak for tiltak in region.tiltak}
    for tiltak in region.tiltak:
        yield Side(
            path=f"tiltak/{tiltak.id}.md",
            mal="tiltak",
            tittel=tiltak.navn,
            beskrivelse=tiltak.ingress,
            smuler=[(_("Tiltak"), "tiltak/")],
            fane=INDEKS,
            source=tiltak.fil,
            data={
                "tiltak": tiltak,
                "forelder": navn[tiltak.del_av] if tiltak.del_av else None,
                "deler": [en for en in region.tiltak if en.del_av == tiltak.id],
            },
        )
