"""/hva-skjer/ and one page an event. Past days leave the list with each build."""

from collections.abc import Iterator
from itertools import groupby

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.kalender import forekomster, kommende, sorterte
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import uten_dato

INDEKS = "hva-skjer/index.md"


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    dag = ctx.kontekst.dag
    vanligvis = uten_dato(region.hendelser, dag)
    yield ctx.side(
        INDEKS,
        "hva_skjer",
        tittel=ctx.gettext("Hva skjer"),
        beskrivelse=ctx.gettext(
            "Festivaler, markeder, løp og merkedager i %(region)s, med kalendere du kan følge.", region=region.om.navn
        ),
        feed="hendelser",
        kommende=kommende(region.hendelser, dag),
        maneder=[(maned, list(gruppe)) for maned, gruppe in groupby(vanligvis, key=lambda hendelse: hendelse.maned)],
    )
    for hendelse in region.hendelser:
        neste = sorterte(forekomster(hendelse, dag))
        yield ctx.side(
            f"hva-skjer/{hendelse.id}.md",
            "hendelse",
            tittel=hendelse.navn,
            beskrivelse=hendelse.ingress,
            smuler=[(ctx.gettext("Hva skjer"), "hva-skjer/")],
            fane=INDEKS,
            objekter=[jsonld.hendelse(hendelse, neste[0], region, ctx.kontekst)] if neste else [],
            source=hendelse.fil,
            hendelse=hendelse,
            neste=neste[:3],
        )
