"""The start page: work, homes and people before scenery."""

from collections.abc import Iterator

from regionportal.exports import jsonld
from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages.side import Side
from regionportal.pages.utvalg import bildestil, dagens_skatter, med_ganger, skatteslag, viktigste_behov


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    dag = kunnskap.kontekst.dag
    skatter = dagens_skatter(region.skatter, dag, 6, region.naturkategorier)
    yield Side(
        path="index.md",
        mal="start",
        tittel=region.om.navn,
        beskrivelse=region.om.ingress,
        objekter=[jsonld.nettsted(kunnskap)],
        source=region.om.fil,
        feed="skatter",
        stil=(*bildestil(skatter), "kart"),
        data={
            "temaer": [region.tema[id_] for id_ in region.om.loftes_fram.forsida],
            "kommende": med_ganger(kunnskap, kunnskap.kommende[:4]),
            "vanligvis": [hendelse for hendelse in kunnskap.uten_dato if hendelse.maned][:4],
            "ledige": kunnskap.apne_stillinger,
            "behov": viktigste_behov(region.jobbehov, 4),
            "trengs": kunnskap.etterspurte[:EN_HANDFULL],
            "ferdig": dag.year + FERDIG_OM,
            "skatter": skatter,
            "skatteslag": skatteslag(region),
            "antall_skatter": len(region.skatter),
            "fotokonkurranser": [en for en in region.fotokonkurranser if en.fasen(dag) in ("kommer", "pagar")],
        },
    )
