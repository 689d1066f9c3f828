"""/jobb/: what the region needs of people, by occupation and municipality, by what each finding rests on and how wide it speaks."""

from collections.abc import Iterator

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM, kunnskapsar
from regionportal.knowledge.etterspurt import EN_HANDFULL
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.jobbehov import Jobbehov
from regionportal.pages.side import Side
from regionportal.pages.utvalg import TETTEST

INDEKS = "jobb/index.md"
REKKEFOLGE = ("helse", "skole", "kommune", "bygg", "naring", "alle", "utdanning", "bolig", "flytting")


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    trengs = kunnskap.etterspurte
    nevnt = {yrke.navn: [behov for behov in region.jobbehov if yrke.navn in behov.nevner] for yrke in region.yrker}
    yield Side(
        path=INDEKS,
        mal="jobb",
        tittel=_("Jobb"),
        beskrivelse=_(
            "Hva %(region)s trenger av folk og fag: tall med kilde, år og hva de bygger på.", region=region.om.navn
        ),
        stil=("jobb",),
        data={
            "trengs": trengs,
            "mange": EN_HANDFULL,
            "ferdig": kunnskap.kontekst.dag.year + FERDIG_OM,
            "yrker": [
                (yrke, sorted(nevnt[yrke.navn], key=_tettest_og_nyest))
                for yrke in [*trengs, *(yrke for yrke in region.yrker if yrke not in trengs)]
                if nevnt[yrke.navn]
            ],
            "kommuner": [
                (
                    kommune,
                    [par for par in kunnskap.talt if par[1].kommune == kommune.id],
                    sorted(
                        (
                            en
                            for en in region.jobbehov
                            if en.omrade.niva == "kommune" and kommune.id in en.omrade.kommuner
                        ),
                        key=_tettest_og_nyest,
                    ),
                )
                for kommune in region.kommuner
            ],
            "grupper": [
                (tema, sorted(poster, key=_tettest_og_nyest))
                for tema in REKKEFOLGE
                if (poster := [behov for behov in region.jobbehov if behov.tema == tema])
            ],
        },
    )


def _tettest_og_nyest(behov: Jobbehov) -> tuple[int, int, str]:
    return (TETTEST[behov.omrade.niva], -kunnskapsar(behov), behov.id)
