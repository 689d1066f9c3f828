"""/kommuner/ and one page a municipality: everything that the portal knows about it."""

from collections.abc import Iterator

from regionportal.exports import jsonld
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages.side import Side
from regionportal.pages.utvalg import behov_for

INDEKS = "kommuner/index.md"
STILLINGER = 5  # how many vacancies a municipality's page shows


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    yield Side(
        path=INDEKS,
        mal="kommuner",
        tittel=_("Kommunene"),
        beskrivelse=_(
            "De %(antall)s kommunene i %(region)s: folketall, senter, språk og nettsted.",
            antall=len(region.kommuner),
            region=region.om.navn,
        ),
    )
    for kommune in region.kommuner:
        yield Side(
            path=f"kommuner/{kommune.id}.md",
            mal="kommune",
            tittel=kommune.navn,
            beskrivelse=kommune.ingress,
            smuler=[(_("Kommunene"), "kommuner/")],
            fane=INDEKS,
            objekter=[jsonld.kommune(kunnskap, kommune)],
            source=kommune.fil,
            feed=f"stillinger-{kommune.id}",
            bilde=f"kommuner-{kommune.id}",
            data={
                "kommune": kommune,
                "behov": behov_for(region.jobbehov, kommune.id),
                "ledige": kunnskap.ledige_i[kommune.id],
                "vis_ledige": STILLINGER,
                "kommende": [en for en in kunnskap.kommende if kommune.id in en.hendelse.kommuner],
                "vanligvis": [en for en in kunnskap.uten_dato if kommune.id in en.kommuner],
                "skatter": [
                    (kategori, poster)
                    for kategori in region.om.kategorier
                    if (
                        poster := [
                            en for en in region.skatter if en.kategori == kategori.id and kommune.id in en.kommuner
                        ]
                    )
                ],
                "tiltak": [en for en in region.tiltak if kommune.id in en.kommuner],
            },
        )
