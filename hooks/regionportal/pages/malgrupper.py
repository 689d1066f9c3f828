"""/for/<malgruppe>/: the way in for someone's situation."""

from collections.abc import Iterator

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages.side import Side
from regionportal.pages.utvalg import bildestil, dagens_skatter, viktigste_behov


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    dag = kunnskap.kontekst.dag
    stillingstemaer = {tema.id for tema in region.stillingstemaer}
    for gruppe in region.om.malgrupper:
        egne = [skatt for skatt in region.skatter if gruppe.id in skatt.passer_for]
        if gruppe.kategorier:
            egne = [skatt for skatt in egne if skatt.kategori in gruppe.kategorier] or egne
        skatter = dagens_skatter(egne, dag, 9, region.naturkategorier)
        yield Side(
            path=f"for/{gruppe.id}.md",
            mal="malgruppe",
            tittel=gruppe.tittel,
            beskrivelse=gruppe.ingress,
            source="data/region.yml",
            stil=bildestil(skatter),
            data={
                "gruppe": gruppe,
                "skatter": skatter,
                "kommende": [en for en in kunnskap.kommende if gruppe.id in en.hendelse.passer_for][:4],
                "vanligvis": [en for en in kunnskap.uten_dato if gruppe.id in en.passer_for][:6],
                "ledige": kunnskap.apne_stillinger if stillingstemaer.intersection(gruppe.temaer) else None,
                "behov": viktigste_behov(region.jobbehov, 4),
                "trengs": kunnskap.etterspurte[:EN_HANDFULL],
                "ferdig": dag.year + FERDIG_OM,
                "tiltak": [tiltak for tiltak in region.tiltak if gruppe.id in tiltak.malgrupper],
            },
        )
