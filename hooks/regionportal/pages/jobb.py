"""/jobb/: what the region needs of people, by occupation and municipality, by what each finding rests on and how wide
it speaks."""

from collections.abc import Iterator
from typing import NamedTuple

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM, Talt, kunnskapsar
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.inndeling import Behovstema
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke
from regionportal.pages.side import Side
from regionportal.pages.utvalg import TETTEST

INDEKS = "jobb/index.md"


class Kommunebehov(NamedTuple):
    """What is known of one municipality's need: what it has counted, and the other findings of it alone."""

    kommune: Kommune
    rader: list[Talt]
    andre: list[Jobbehov]


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    kommuner = [_kommunebehov(kommune, kunnskap) for kommune in region.kommuner]
    yield Side(
        path=INDEKS,
        mal="jobb",
        tittel=_("Jobb"),
        beskrivelse=_(
            "Hva %(region)s trenger av folk og fag: tall med kilde, år og hva de bygger på.", region=region.om.navn
        ),
        stil=("jobb",),
        data={
            "trengs": kunnskap.etterspurte,
            "andre_yrker": kunnskap.andre_yrker,
            "ferdig": kunnskap.kontekst.dag.year + FERDIG_OM,
            "yrker": _etter_yrke(kunnskap),
            "kommuner": kommuner,
            "uten_tall": [en.kommune for en in kommuner if not en.rader],
            "grupper": _etter_tema(region),
        },
    )


def _etter_yrke(kunnskap: Kunnskap) -> list[tuple[Yrke, list[Jobbehov]]]:
    """The findings that name each occupation that is named: first those that the region needs."""
    region, trengs = kunnskap.region, kunnskap.etterspurte
    yrker = [*trengs, *(yrke for yrke in region.yrker if yrke not in trengs)]
    alle = ((yrke, [behov for behov in region.jobbehov if yrke.navn in behov.nevner]) for yrke in yrker)
    return [(yrke, sorted(funn, key=_tettest_og_nyest)) for yrke, funn in alle if funn]


def _etter_tema(region: Region) -> list[tuple[Behovstema, list[Jobbehov]]]:
    alle = ((tema, [en for en in region.jobbehov if en.tema == tema.id]) for tema in region.om.behovstemaer)
    return [(tema, sorted(funn, key=_tettest_og_nyest)) for tema, funn in alle if funn]


def _kommunebehov(kommune: Kommune, kunnskap: Kunnskap) -> Kommunebehov:
    rader = [en for en in kunnskap.talt if en.rad.kommune == kommune.id]
    med_tall = [en.behov for en in rader]
    egne = (
        en
        for en in kunnskap.region.jobbehov
        if en.omrade.niva == "kommune" and kommune.id in en.omrade.kommuner and en not in med_tall
    )
    return Kommunebehov(kommune, rader, sorted(egne, key=_tettest_og_nyest))


def _tettest_og_nyest(behov: Jobbehov) -> tuple[int, int, str]:
    return (TETTEST[behov.omrade.niva], -kunnskapsar(behov), behov.id)
