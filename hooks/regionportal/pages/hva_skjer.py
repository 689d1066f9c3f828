"""/hva-skjer/ and one page an event. Past days leave the list with each build.

Each event is in the list once, with the days that come after the next one: a visitor may come when that is over.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import get_args

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.knowledge.kalender import Forekomst, forekomster, kommende, sorterte
from regionportal.model.hendelse import Hendelse, Hendelsestype
from regionportal.model.region import Region
from regionportal.pages.filter import i_bruk
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import uten_dato

INDEKS = "hva-skjer/index.md"
FRAMOVER = timedelta(days=366)  # how far ahead the list knows the days of what comes again


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    dag = ctx.kontekst.dag
    vanligvis = uten_dato(region.hendelser, dag)
    tider = _tider(region.hendelser, dag)
    i_lista = [hendelse for hendelse in region.hendelser if hendelse.id in tider or not hendelse.datoer]
    yield ctx.side(
        INDEKS,
        "hva_skjer",
        tittel=ctx.gettext("Hva skjer"),
        beskrivelse=ctx.gettext(
            "Festivaler, markeder, løp og merkedager i %(region)s, med kalendere du kan følge.", region=region.om.navn
        ),
        feed="hendelser",
        skript=("filter", "adresse"),
        stil=("filter",),
        tidligere=[
            hendelse for hendelse in region.hendelser if hendelse.datoer and not any(forekomster(hendelse, dag))
        ],
        kommende=kommende(region.hendelser, dag),
        tider=tider,
        antall=len(i_lista),
        adresse=ctx.kontekst.adresse,
        valg={
            "kommune": i_bruk(region.om.kommuner, (hendelse.kommuner for hendelse in i_lista)),
            "maned": i_bruk(_fra_denne_maneden(dag), (_maneder(hendelse, tider) for hendelse in i_lista)),
            "type": i_bruk(get_args(Hendelsestype), ([hendelse.type] for hendelse in i_lista)),
        },
        maneder=[(maned, list(gruppe)) for maned, gruppe in groupby(vanligvis, key=lambda hendelse: hendelse.maned)],
    )
    for hendelse in region.hendelser:
        neste = sorterte(forekomster(hendelse, dag))
        yield ctx.side(
            f"hva-skjer/{hendelse.id}.md",
            "hendelse",
            tittel=hendelse.navn,
            beskrivelse=hendelse.ingress,
            smuler=[(ctx.gettext("Hva skjer"), "hva-skjer/")],
            fane=INDEKS,
            objekter=[jsonld.hendelse(hendelse, neste[0], region, ctx.kontekst)] if neste else [],
            source=hendelse.fil,
            hendelse=hendelse,
            neste=neste[:3],
        )


def _tider(hendelser: Iterable[Hendelse], dag: date) -> dict[str, list[Forekomst]]:
    """The coming occurrences of each event that has any: the next one, and the others that begin within a year."""
    alle = {hendelse.id: sorterte(forekomster(hendelse, dag)) for hendelse in hendelser}
    return {
        id_: [tider[0], *(en for en in tider[1:] if en.fra <= dag + FRAMOVER)] for id_, tider in alle.items() if tider
    }


def _fra_denne_maneden(dag: date) -> list[int]:
    return [(dag.month - 1 + nummer) % 12 + 1 for nummer in range(12)]


def _maneder(hendelse: Hendelse, tider: dict[str, list[Forekomst]]) -> set[int]:
    """The months that an event is in, or usually is in."""
    if not hendelse.datoer:
        return {hendelse.maned} - {None}
    return {
        maned % 12 + 1
        for en in tider[hendelse.id]
        for maned in range(en.fra.year * 12 + en.fra.month - 1, en.til.year * 12 + en.til.month)
    }
