"""/jobb/: what the region needs of people, by what each finding rests on and how wide it speaks."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import TETTEST

TEMAER = (
    ("helse", "Helse og omsorg"),
    ("skole", "Skole og barnehage"),
    ("kommune", "Kommunene som arbeidsgivere"),
    ("bygg", "Bygg og anlegg"),
    ("naring", "Næringsliv"),
    ("alle", "Alle næringer"),
    ("utdanning", "Utdanning"),
    ("bolig", "Bolig"),
    ("flytting", "Hvem som flytter, og hvorfor"),
)


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    yrker: dict[str, list] = {}
    for behov in region.jobbehov:
        for yrke in behov.yrker:
            yrker.setdefault(yrke, []).append(behov)
    yield ctx.side(
        "jobb/index.md",
        "jobb",
        tittel="Jobb",
        beskrivelse=f"Hva {region.om.navn} trenger av folk og fag: tall med kilde, år og hva de bygger på.",
        yrker=sorted(yrker.items()),
        grupper=[
            (id_, navn, sorted(poster, key=lambda behov: (TETTEST[behov.omrade.niva], -(behov.ar.til or behov.ar.fra))))
            for id_, navn in TEMAER
            if (poster := [behov for behov in region.jobbehov if behov.tema == id_])
        ],
        uten_egne_tall=[
            kommune
            for kommune in region.kommuner
            if not any(behov.omrade.niva == "kommune" and kommune.id in behov.omrade.kommuner for behov in region.jobbehov)
        ],
    )
