"""/for/<malgruppe>/: the way in for someone's situation."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL, etterspurte
from regionportal.knowledge.kalender import kommende
from regionportal.knowledge.ledige import TEMA
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import bildestil, dagens_skatter, uten_dato, viktigste_behov


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    dag = ctx.kontekst.dag
    for gruppe in region.om.malgrupper:
        egne = [skatt for skatt in region.skatter if gruppe.id in skatt.passer_for]
        if gruppe.kategorier:
            egne = [skatt for skatt in egne if skatt.kategori in gruppe.kategorier] or egne
        skatter = dagens_skatter(egne, dag, 9)
        yield ctx.side(
            f"for/{gruppe.id}.md",
            "malgruppe",
            tittel=gruppe.tittel,
            beskrivelse=gruppe.ingress,
            source="data/region.yml",
            stil=bildestil(skatter),
            gruppe=gruppe,
            skatter=skatter,
            kommende=[en for en in kommende(region.hendelser, dag) if gruppe.id in en.hendelse.passer_for][:4],
            vanligvis=[en for en in uten_dato(region.hendelser, dag) if gruppe.id in en.passer_for][:6],
            ledige=region.stillinger.apne(ctx.kontekst.naa) if TEMA in gruppe.temaer else None,
            behov=viktigste_behov(region.jobbehov, 4),
            trengs=etterspurte(region)[:EN_HANDFULL],
            ferdig=dag.year + FERDIG_OM,
            tiltak=[tiltak for tiltak in region.tiltak if gruppe.id in tiltak.malgrupper],
        )
