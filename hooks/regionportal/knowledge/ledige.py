"""The vacancies that may be shown, and which of them are for an occupation that the region needs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from regionportal.knowledge.etterspurt import etterspurte
from regionportal.knowledge.yrkesord import yrker_i
from regionportal.model.region import Region
from regionportal.model.stilling import Stilling
from regionportal.model.yrke import Yrke

KILDE = "NAV / arbeidsplassen.no"  # to be named wherever the vacancies are, by Nav's terms (arbeidsplassen.nav.no/vilkar-api)
TEMA = "ledige-jobber"  # the newcomers' question that they answer


@dataclass(frozen=True, slots=True)
class Ledig:
    """One open vacancy, and the occupations in its title that some finding says are needed."""

    stilling: Stilling
    trengs: tuple[Yrke, ...]


def ledige(region: Region, naa: datetime) -> list[Ledig]:
    """What is open at that time, the nearest deadline first; nothing when the reading is too old to show."""
    trengs = {yrke.id for yrke in etterspurte(region)}
    return [
        Ledig(en, tuple(yrke for yrke in yrker_i(en.tittel, region.yrker) if yrke.id in trengs))
        for en in region.stillinger.apne(naa)
    ]


def per_kommune(stillinger: Iterable[Stilling], kommuner: Iterable[str]) -> Mapping[str, Sequence[Stilling]]:
    """The vacancies in each municipality, in the order that they come. One in several is counted in each."""
    alle = list(stillinger)
    return {id_: [en for en in alle if id_ in en.kommuner] for id_ in kommuner}
