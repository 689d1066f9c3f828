"""A home region is another region than the one that says it."""

from collections.abc import Iterator

from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    for kommune in utkast.kommuner:
        if utkast.om and kommune.hjemregion == utkast.om.id:
            yield Funn(kommune.fil, f"«{kommune.hjemregion}» er denne regionen selv. Ta bort linja", ("hjemregion",))
