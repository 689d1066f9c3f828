"""A walk through everything in a record."""

from collections.abc import Iterator

from regionportal.model.felles import Modell, Tidspunkt
from regionportal.rules.utkast import Utkast
from regionportal.yaml12 import Sti


def poster(utkast: Utkast) -> Iterator[Modell]:
    """Every record, region.yml and satser.yml too."""
    yield from (fil for fil in (utkast.om, utkast.satser) if fil)
    for samling in (utkast.kommuner, utkast.skatter, utkast.hendelser, utkast.jobbehov, utkast.tiltak):
        yield from samling


def verdier(verdi: object, sti: Sti = ()) -> Iterator[tuple[Sti, object]]:
    """Every value in a record with its path, the record itself first."""
    yield sti, verdi
    if isinstance(verdi, Modell):
        for felt in type(verdi).model_fields:
            yield from verdier(getattr(verdi, felt), (*sti, felt))
    elif isinstance(verdi, dict):
        for nokkel, innhold in verdi.items():
            yield from verdier(innhold, (*sti, nokkel))
    elif isinstance(verdi, tuple) and not isinstance(verdi, Tidspunkt):
        for nummer, innhold in enumerate(verdi):
            yield from verdier(innhold, (*sti, nummer))
