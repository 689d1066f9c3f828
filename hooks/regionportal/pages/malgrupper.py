"""/for/<malgruppe>/: the way in for someone's situation."""

from collections.abc import Iterable, Iterator

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL
from regionportal.knowledge.henvendelse import sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.om import Malgruppe
from regionportal.model.skatt import Skatt
from regionportal.pages.side import Side
from regionportal.pages.sti import path
from regionportal.pages.utvalg import dagens_skatter, med_ganger, viktigste_behov


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    for gruppe in kunnskap.region.om.malgrupper:
        yield _inngangen(kunnskap, gruppe)


def _inngangen(kunnskap: Kunnskap, gruppe: Malgruppe) -> Side:
    region, dag = kunnskap.region, kunnskap.kontekst.dag
    skatter = dagens_skatter(_skattene(region.skatter, gruppe), dag, 9, region.naturkategorier)
    spor_om_jobb = any(tema.id in gruppe.temaer for tema in region.stillingstemaer)
    return Side(
        path=path(gruppe.side),
        mal="malgruppe",
        tittel=gruppe.tittel,
        beskrivelse=gruppe.ingress,
        source=region.om.fil,
        data={
            "gruppe": gruppe,
            "sentraler": [(kommune, sentralen(kommune)) for kommune in region.kommuner],
            "skatter": skatter,
            "kommende": med_ganger(
                kunnskap, [en for en in kunnskap.kommende if gruppe.id in en.hendelse.passer_for][:4]
            ),
            "vanligvis": [en for en in kunnskap.uten_dato if gruppe.id in en.passer_for][:6],
            "ledige": kunnskap.apne_stillinger if spor_om_jobb else None,
            "behov": viktigste_behov(region.jobbehov, 4),
            "trengs": kunnskap.etterspurte[:EN_HANDFULL],
            "ferdig": dag.year + FERDIG_OM,
            "tiltak": [tiltak for tiltak in region.tiltak if gruppe.id in tiltak.malgrupper],
        },
    )


def _skattene(skatter: Iterable[Skatt], gruppe: Malgruppe) -> list[Skatt]:
    """Those that are for the group: of the categories that it is shown, where there are any."""
    egne = [skatt for skatt in skatter if gruppe.id in skatt.passer_for]
    return [skatt for skatt in egne if skatt.kategori in gruppe.kategorier] or egne
