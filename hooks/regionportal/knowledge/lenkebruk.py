"""Where an address is used: in which record, whose it is, and on which page it is shown."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from regionportal.model.region import Region
from regionportal.model.tekster import tekster

_I_MARKDOWN = re.compile(r"\]\(\s*<?(https?://[^)>\s]+)")


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
        funnet = {url for _, tekst in tekster(post) for url in _adresser_i(tekst) if url in adresser}
        yield from (bruk._replace(url=url) for url in sorted(funnet))


def _adresser_i(tekst: str) -> Iterable[str]:
    """The text itself where it is an address, else those of its links in Markdown."""
    if tekst.startswith("http"):
        return (tekst,)
    return _I_MARKDOWN.findall(tekst) if "](" in tekst else ()


def _poster(region: Region) -> Iterator[tuple[object, Bruk]]:
    """Every part of the data that is one thing to an editor, and what it is called."""

    def bruk(gjelder: str, fil: str, side: str, kommune: str | None = None) -> Bruk:
        return Bruk("", gjelder, fil, side, kommune)

    om = region.om
    for tema in om.temaer:
        yield tema, bruk(tema.sporsmal, om.fil, f"flytte-hit/{tema.id}/")
    yield om.model_copy(update={"temaer": ()}), bruk(om.navn, om.fil, "")
    for sats in region.satser:
        yield sats, bruk(sats.navn, "data/satser.yml", f"flytte-hit/#sats-{sats.id}")
    for yrke in region.yrker:
        yield yrke, bruk(yrke.navn, "data/yrker.yml", "jobb/")
    for tid in region.reisetider:
        yield tid, bruk(tid.strekning, "data/reisetider.yml", "jobb/vi-er-to/")
    for kommune in region.kommuner:
        for tema in om.temaer:
            yield (
                kommune.lenker.get(tema.id, ()),
                bruk(tema.sporsmal, kommune.fil, f"flytte-hit/{tema.id}/", kommune.id),
            )
        yield (
            kommune.model_copy(update={"lenker": {}}),
            bruk(kommune.navn, kommune.fil, f"kommuner/{kommune.id}/", kommune.id),
        )
    for skatt in region.skatter:
        yield skatt, bruk(skatt.navn, skatt.fil, f"skatter/{skatt.id}/", skatt.kommune)
    for hendelse in region.hendelser:
        yield hendelse, bruk(hendelse.navn, hendelse.fil, f"hva-skjer/{hendelse.id}/", hendelse.kommune)
    for behov in region.jobbehov:
        egen = behov.omrade.kommuner[0] if behov.omrade.niva == "kommune" else None
        yield behov, bruk(behov.tittel, behov.fil, f"jobb/#{behov.id}", egen)
    for tiltak in region.tiltak:
        egen = tiltak.kommuner[0] if len(tiltak.kommuner) == 1 else None
        yield tiltak, bruk(tiltak.navn, tiltak.fil, f"tiltak/{tiltak.id}/", egen)
