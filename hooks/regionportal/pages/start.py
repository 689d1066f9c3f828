"""The start page: work, homes and people before scenery."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.kalender import kommende
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import dagens_skatter, uten_dato, viktigste_behov

FORST = ("ledige-jobber", "leie-bolig", "kjope-bolig", "barnehage")  # what newcomers ask every week


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    dag = ctx.kontekst.dag
    yield ctx.side(
        "index.md",
        "start",
        tittel=region.om.navn,
        beskrivelse=region.om.ingress,
        objekter=[jsonld.nettsted(region, ctx.kontekst)],
        source="data/region.yml",
        feed="skatter",
        stil=("motiv", "kart"),
        temaer=[tema for tema in region.om.temaer if tema.id in FORST],
        kommende=kommende(region.hendelser, dag)[:4],
        vanligvis=[hendelse for hendelse in uten_dato(region.hendelser, dag) if hendelse.maned][:4],
        ledige=region.stillinger.apne(ctx.kontekst.naa),
        behov=viktigste_behov(region.jobbehov, 4),
        skatter=dagens_skatter(region.skatter, dag, 6),
    )
