"""An id stands once in its list, and a name once in a list of names."""

from collections.abc import Iterator, Sequence
from datetime import date

from regionportal.rules.utkast import Funn, Utkast
from regionportal.yaml12 import Sti


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    if utkast.om:
        fil = "data/region.yml"
        yield from _like(fil, ("kommuner",), utkast.om.kommuner)
        for liste in ("malgrupper", "kategorier", "temaer"):
            yield from _like(fil, (liste,), [post.id for post in getattr(utkast.om, liste)], "id")
    yield from _like("data/satser.yml", ("satser",), [sats.id for sats in utkast.satser], "id")
    for post in (*utkast.skatter, *utkast.hendelser):
        yield from _like(post.fil, ("ogsa_kommuner",), post.kommuner, hopp_over=1)
        yield from _like(post.fil, ("passer_for",), post.passer_for)


def _like(fil: str, sti: Sti, ider: Sequence[str], felt: str | None = None, hopp_over: int = 0) -> Iterator[Funn]:
    for nummer, id_ in enumerate(ider):
        if id_ in ider[:nummer]:
            slutt = (felt,) if felt else ()
            yield Funn(fil, f"«{id_}» står to ganger", (*sti, nummer - hopp_over, *slutt))
