"""/for/<malgruppe>/: the way in for someone's situation."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import get_args

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.etterspurt import EN_HANDFULL
from regionportal.knowledge.henvendelse import etter, henvendelse
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.om import Inngangsdel, Malgruppe
from regionportal.model.skatt import Skatt
from regionportal.model.tiltak import Tiltak
from regionportal.pages.side import Side
from regionportal.pages.sti import path
from regionportal.pages.utvalg import dagens_skatter, med_ganger, viktigste_behov


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    for gruppe in kunnskap.region.om.malgrupper:
        yield _inngangen(kunnskap, gruppe)


def _inngangen(kunnskap: Kunnskap, gruppe: Malgruppe) -> Side:
    return Side(
        path=path(gruppe.side),
        mal="malgruppe",
        tittel=kunnskap.ord(gruppe, "tittel"),
        beskrivelse=kunnskap.ord(gruppe, "ingress"),
        source=kunnskap.region.om.fil,
        data={
            "gruppe": gruppe,
            "alt": set(gruppe.viser) == set(get_args(Inngangsdel)),
            "folge": "folge" in gruppe.viser,
            **{navn: del_(kunnskap, gruppe) if navn in gruppe.viser else None for navn, del_ in DELER.items()},
        },
    )


def _behovet(kunnskap: Kunnskap, gruppe: Malgruppe) -> dict[str, object]:
    spor_om_jobb = any(tema.id in gruppe.temaer for tema in kunnskap.region.stillingstemaer)
    return {
        "funn": viktigste_behov(kunnskap.region.om_arbeid, 4),
        "ledige": kunnskap.apne_stillinger if spor_om_jobb else None,
        "trengs": kunnskap.etterspurte[:EN_HANDFULL],
        "ferdig": kunnskap.kontekst.dag.year + FERDIG_OM,
    }


def _hendelsene(kunnskap: Kunnskap, gruppe: Malgruppe) -> dict[str, object]:
    egne = [en for en in kunnskap.kommende if gruppe.id in en.hendelse.passer_for]
    return {
        "kommende": med_ganger(kunnskap, egne[:4]),
        "vanligvis": [en for en in kunnskap.uten_dato if gruppe.id in en.passer_for][:6],
    }


def _tiltakene(kunnskap: Kunnskap, gruppe: Malgruppe) -> list[Tiltak]:
    return [tiltak for tiltak in kunnskap.region.tiltak if gruppe.id in tiltak.malgrupper]


def _skattene(kunnskap: Kunnskap, gruppe: Malgruppe) -> list[Skatt]:
    region = kunnskap.region
    return dagens_skatter(_egne_skatter(region.skatter, gruppe), kunnskap.kontekst.dag, 9, region.naturkategorier)


def _henvendelsene(kunnskap: Kunnskap, gruppe: Malgruppe) -> dict[str, object]:
    """About their first question. Whom to ask for is said once where it is the same everywhere."""
    alle = [henvendelse(kommune, *gruppe.temaer[:1]) for kommune in kunnskap.region.kommuner]
    etter_hver = {etter(en.andre, kunnskap.kontekst) for en in alle}
    return {"alle": alle, "etter": etter_hver.pop() if len(etter_hver) == 1 else None}


def _egne_skatter(skatter: Iterable[Skatt], gruppe: Malgruppe) -> list[Skatt]:
    """Those that are for the group: of the categories that it is shown, where there are any."""
    egne = [skatt for skatt in skatter if gruppe.id in skatt.passer_for]
    return [skatt for skatt in egne if skatt.kategori in gruppe.kategorier] or egne


DELER: Mapping[Inngangsdel, Callable[[Kunnskap, Malgruppe], object]] = {
    "behov": _behovet,
    "hendelser": _hendelsene,
    "tiltak": _tiltakene,
    "skatter": _skattene,
    "sporre": _henvendelsene,
}
