"""/kommuner/ and one page a municipality: everything that the portal knows about it."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.knowledge.kalender import kommende
from regionportal.knowledge.ledige import per_kommune
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import behov_for, uten_dato

INDEKS = "kommuner/index.md"
STILLINGER = 5  # how many vacancies a municipality's page shows


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    dag = ctx.kontekst.dag
    yield ctx.side(
        INDEKS,
        "kommuner",
        tittel=ctx.gettext("Kommunene"),
        beskrivelse=ctx.gettext(
            "De %(antall)s kommunene i %(region)s: folketall, senter, språk og nettsted.",
            antall=len(region.kommuner),
            region=region.om.navn,
        ),
    )
    alle_kommende, vanligvis = kommende(region.hendelser, dag), uten_dato(region.hendelser, dag)
    ledige = per_kommune(region.stillinger.apne(ctx.kontekst.naa), region.om.kommuner)
    for kommune in region.kommuner:
        yield ctx.side(
            f"kommuner/{kommune.id}.md",
            "kommune",
            tittel=kommune.navn,
            beskrivelse=kommune.ingress,
            smuler=[(ctx.gettext("Kommunene"), "kommuner/")],
            fane=INDEKS,
            objekter=[jsonld.kommune(kommune, region, ctx.kontekst)],
            source=kommune.fil,
            feed=f"stillinger-{kommune.id}",
            bilde=f"kommuner-{kommune.id}",
            kommune=kommune,
            behov=behov_for(region.jobbehov, kommune.id),
            ledige=ledige[kommune.id],
            vis_ledige=STILLINGER,
            kommende=[en for en in alle_kommende if kommune.id in en.hendelse.kommuner],
            vanligvis=[en for en in vanligvis if kommune.id in en.kommuner],
            skatter=[
                (kategori, poster)
                for kategori in region.om.kategorier
                if (poster := [en for en in region.skatter if en.kategori == kategori.id and kommune.id in en.kommuner])
            ],
            tiltak=[en for en in region.tiltak if kommune.id in en.kommuner],
        )
