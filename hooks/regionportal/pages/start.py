"""The start page: work, homes and people before scenery."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL, etterspurte
from regionportal.knowledge.kalender import kommende
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import bildestil, dagens_skatter, uten_dato, viktigste_behov

FORST = ("ledige-jobber", "leie-bolig", "kjope-bolig", "barnehage")  # what newcomers ask every week


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    dag = ctx.kontekst.dag
    skatter = dagens_skatter(region.skatter, dag, 6)
    yield ctx.side(
        "index.md",
        "start",
        tittel=region.om.navn,
        beskrivelse=region.om.ingress,
        objekter=[jsonld.nettsted(region, ctx.kontekst)],
        source="data/region.yml",
        feed="skatter",
        stil=(*bildestil(skatter), "kart"),
        temaer=[tema for tema in region.om.temaer if tema.id in FORST],
        kommende=kommende(region.hendelser, dag)[:4],
        vanligvis=[hendelse for hendelse in uten_dato(region.hendelser, dag) if hendelse.maned][:4],
        ledige=region.stillinger.apne(ctx.kontekst.naa),
        behov=viktigste_behov(region.jobbehov, 4),
        trengs=etterspurte(region)[:EN_HANDFULL],
        ferdig=dag.year + FERDIG_OM,
        skatter=skatter,
        fotokonkurranser=[en for en in region.fotokonkurranser if en.fasen(dag) in ("kommer", "pagar")],
    )
