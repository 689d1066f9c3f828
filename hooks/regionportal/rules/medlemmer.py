"""A region has at least one municipality on the day: all that is said of the whole of it is said of those that are in
it."""

from collections.abc import Iterator

from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    """Nothing is said while a municipality cannot be read: it may be one that is in it."""
    om, kommuner = utkast.om, utkast.kommuner
    alle_er_lest = {en.id for en in kommuner} >= utkast.finnes("kommuner")
    if om and kommuner and alle_er_lest and all(en.medlemskap(utkast.dag) != "er" for en in kommuner):
        yield Funn(
            om.fil,
            "ingen av kommunene er med i regionen i dag. Rett «medlem_fra» eller «medlem_til» i fila til minst én",
            ("kommuner",),
        )
