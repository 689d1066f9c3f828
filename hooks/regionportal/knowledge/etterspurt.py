"""Which occupations the region needs, as the findings have it."""

from collections.abc import Iterable

from regionportal.model.jobbehov import Jobbehov
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke

EN_HANDFULL = 6  # as many as are named where there is no room for all


def etterspurte(region: Region) -> list[Yrke]:
    """The occupations with a code that some finding says are needed: first what the newest rows count most of, then
    what most findings name."""
    funn = {yrke.navn: funn_om(yrke, region.jobbehov) for yrke in region.yrker if yrke.styrk08}
    return sorted(
        (region.yrke[navn] for navn, deres in funn.items() if deres),
        key=lambda yrke: (
            -_talt(yrke, funn[yrke.navn]),
            -len(funn[yrke.navn]),
            -max(behov.ar.siste for behov in funn[yrke.navn]),
            yrke.navn,
        ),
    )


def funn_om(yrke: Yrke, jobbehov: Iterable[Jobbehov]) -> list[Jobbehov]:
    """The findings that say that an occupation is needed, the newest first."""
    treff = (behov for behov in jobbehov if behov.om_yrkene == "trengs" and yrke.navn in behov.nevner)
    return sorted(treff, key=lambda behov: (-behov.ar.siste, behov.id))


def _talt(yrke: Yrke, funn: Iterable[Jobbehov]) -> int:
    return sum(rad.antall or 0 for behov in funn for rad in behov.rader if rad.yrke == yrke.navn)
