"""Where an address is used: in which record, whose it is, and on which page it is shown."""

from collections.abc import Iterator
from typing import NamedTuple

from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.reisetid import Reisetider
from regionportal.model.tekster import adresser as adresser_i
from regionportal.model.yrke import Yrker


class Bruk(NamedTuple):
    """One address in one record."""

    url: str
    gjelder: str
    fil: str
    side: str
    kommune: str | None = None


def i_bruk(region: Region, adresser: frozenset[str]) -> Iterator[Bruk]:
    """Where any of these addresses stands, as a field or in a text; once for each record and address."""
    if not adresser:
        return
    for post, bruk in _poster(region):
        funnet = {url for _, url in adresser_i(post) if url in adresser}
        yield from (bruk._replace(url=url) for url in sorted(funnet))


def _poster(region: Region) -> Iterator[tuple[object, Bruk]]:
    """Every part of the data that is one thing to an editor, and what it is called."""
    om = region.om
    for tema in om.temaer:
        yield tema, Bruk("", tema.sporsmal, region.fil_for("temaer", tema.id), tema.side)
    yield om.model_copy(update={"temaer": ()}), Bruk("", om.navn, om.fil, om.side)
    for sats in region.satser:
        yield sats, Bruk("", sats.navn, region.fil_for("satser", sats.id), sats.side)
    for yrke in region.yrker:
        yield yrke, Bruk("", yrke.navn, region.fil_for("yrker", yrke.id), Yrker.plass.side)
    for tid in region.reisetider:
        yield tid, Bruk("", tid.strekning, Reisetider.plass.fil, Reisetider.plass.side)
    for post in region.poster:
        if isinstance(post, Kommune):
            for tema in om.temaer:
                yield post.lenker.get(tema.id, ()), Bruk("", tema.sporsmal, post.fil, tema.side, post.id)
            post = post.model_copy(update={"lenker": {}})
        yield post, Bruk("", post.navn, post.fil, post.side, post.hjemkommune)
