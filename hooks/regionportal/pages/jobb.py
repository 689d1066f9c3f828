"""/jobb/: what the region needs of people, by what each finding rests on and how wide it speaks."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import TETTEST

REKKEFOLGE = ("helse", "skole", "kommune", "bygg", "naring", "alle", "utdanning", "bolig", "flytting")


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    yrker: dict[str, list] = {}
    for behov in region.jobbehov:
        for yrke in behov.yrker:
            yrker.setdefault(yrke, []).append(behov)
    yield ctx.side(
        "jobb/index.md",
        "jobb",
        tittel=ctx.gettext("Jobb"),
        beskrivelse=ctx.gettext(
            "Hva %(region)s trenger av folk og fag: tall med kilde, år og hva de bygger på.", region=region.om.navn
        ),
        yrker=sorted(yrker.items()),
        grupper=[
            (tema, sorted(poster, key=lambda behov: (TETTEST[behov.omrade.niva], -(behov.ar.til or behov.ar.fra))))
            for tema in REKKEFOLGE
            if (poster := [behov for behov in region.jobbehov if behov.tema == tema])
        ],
        uten_egne_tall=[
            kommune
            for kommune in region.kommuner
            if not any(behov.omrade.niva == "kommune" and kommune.id in behov.omrade.kommuner for behov in region.jobbehov)
        ],
    )
