"""/tiltak/ and one page a measure: its state, its owner and its history."""

from collections.abc import Iterator
from typing import get_args

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.tiltak import Status, Tiltak
from regionportal.pages.side import Side
from regionportal.pages.sti import path

INDEKS = "tiltak/index.md"


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    yield _lista(kunnskap)
    for tiltak in kunnskap.region.tiltak:
        yield _tiltaket(kunnskap, tiltak)


def _lista(kunnskap: Kunnskap) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    egne = [tiltak for tiltak in region.tiltak if tiltak.kommuner]
    return Side(
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


def _tiltaket(kunnskap: Kunnskap, tiltak: Tiltak) -> Side:
    _ = kunnskap.kontekst.gettext
    return Side(
        path=path(tiltak.side),
        mal="tiltak",
        tittel=kunnskap.ord(tiltak, "navn"),
        beskrivelse=kunnskap.ord(tiltak, "ingress"),
        smuler=[(_("Tiltak"), "tiltak/")],
        fane=INDEKS,
        source=tiltak.fil,
        data={
            "tiltak": tiltak,
            "forelder": next((en for en in kunnskap.region.tiltak if en.id == tiltak.del_av), None),
            "deler": [en for en in kunnskap.region.tiltak if en.del_av == tiltak.id],
        },
    )
