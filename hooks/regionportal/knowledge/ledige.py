"""The vacancies that may be shown, and which of them are for an occupation that the region needs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from regionportal.knowledge.yrkesord import yrker_i
from regionportal.model.region import Region
from regionportal.model.stilling import Stilling
from regionportal.model.yrke import Yrke

# To be named wherever the vacancies are, by Nav's terms (arbeidsplassen.nav.no/vilkar-api).
KILDE = "NAV / arbeidsplassen.no"


@dataclass(frozen=True, slots=True)
class Ledig:
    """One open vacancy, and the occupations in its title that some finding says are needed."""

    stilling: Stilling
    trengs: tuple[Yrke, ...]


def ledige(region: Region, apne: Iterable[Stilling], trengs: Iterable[Yrke]) -> list[Ledig]:
    """The open vacancies as they come, each with those of the needed occupations that it is for."""
    ider = {yrke.id for yrke in trengs}
    return [Ledig(en, tuple(yrke for yrke in yrker_i(en.tittel, region.yrker) if yrke.id in ider)) for en in apne]


def per_kommune(stillinger: Iterable[Stilling], kommuner: Iterable[str]) -> Mapping[str, Sequence[Stilling]]:
    """The vacancies in each municipality, in the order that they come. One in several is counted in each."""
    alle = list(stillinger)
    return {id_: [en for en in alle if id_ in en.kommuner] for id_ in kommuner}
