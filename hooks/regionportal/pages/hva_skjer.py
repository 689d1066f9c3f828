"""/hva-skjer/ and one page an event. Past days leave the list with each build.

Each event is in the list once, with the days that come after the next one: a visitor may come when that is over.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from regionportal.drawing.gjentakelse import serien_i_ord
from regionportal.drawing.vis import stor_forbokstav
from regionportal.exports import jsonld
from regionportal.knowledge.kalender import Forekomst
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Hendelse
from regionportal.pages.filter import i_bruk
from regionportal.pages.side import Side
from regionportal.pages.sti import path
from regionportal.pages.utvalg import GANGER, hendelsesslag

INDEKS = "hva-skjer/index.md"
FRAMOVER = timedelta(days=366)  # how far ahead the list knows the days of what comes again
DAG_FOR_DAG = 60  # of its days, before one a month is enough to be found by


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    yield _lista(kunnskap)
    for hendelse in kunnskap.region.hendelser:
        yield _hendelsen(kunnskap, hendelse)


def _lista(kunnskap: Kunnskap) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    tider = _tider(kunnskap)
    i_lista = [hendelse for hendelse in region.hendelser if hendelse.id in tider or not hendelse.datoer]
    return Side(
        path=INDEKS,
        mal="hva_skjer",
        tittel=_("Hva skjer"),
        beskrivelse=_(
            "%(slag)s i %(region)s, med kalendere du kan følge.",
            slag=stor_forbokstav(hendelsesslag(kunnskap)) or _("Det som skjer"),
            region=region.om.navn,
        ),
        feed="hendelser",
        skript=("filter", "adresse"),
        stil=("filter",),
        data={
            "tidligere": [en for en in region.hendelser if en.datoer and not kunnskap.forekomster[en.id]],
            "kommende": kunnskap.kommende,
            "tider": tider,
            "antall": len(i_lista),
            "adresse": kunnskap.kontekst.sidenes,
            "abonner": kunnskap.kontekst.webcal,
            "valg": _valg(kunnskap, i_lista, tider),
            "maneder": [
                (maned, list(gruppe)) for maned, gruppe in groupby(kunnskap.uten_dato, key=lambda en: en.maned)
            ],
        },
    )


def _hendelsen(kunnskap: Kunnskap, hendelse: Hendelse) -> Side:
    _ = kunnskap.kontekst.gettext
    neste = kunnskap.forekomster[hendelse.id]
    return Side(
        path=path(hendelse.side),
        mal="hendelse",
        tittel=kunnskap.ord(hendelse, "navn"),
        beskrivelse=kunnskap.ord(hendelse, "ingress"),
        smuler=[(_("Hva skjer"), "hva-skjer/")],
        fane=INDEKS,
        objekter=jsonld.hendelser(kunnskap, neste),
        source=hendelse.fil,
        bilde=hendelse.side,
        stil=("motiv",),
        data={
            "hendelse": hendelse,
            "neste": neste[:GANGER],
            "serier": [
                serien_i_ord(tid, kunnskap.kontekst.dag, _, kunnskap.kontekst.sprak)
                for tid in hendelse.datoer
                if tid.gjentas and any(en.tid is tid for en in neste)
            ],
        },
    )


def _valg(
    kunnskap: Kunnskap, i_lista: Sequence[Hendelse], tider: Mapping[str, Sequence[Forekomst]]
) -> dict[str, Sequence[object]]:
    """What the list can be filtered by."""
    maneder = _fra_denne_maneden(kunnskap.kontekst.dag)
    return {
        "kommune": i_bruk(kunnskap.region.om.kommuner, (hendelse.kommuner for hendelse in i_lista)),
        "maned": i_bruk(maneder, (_maneder(hendelse, tider) for hendelse in i_lista)),
        "type": i_bruk(kunnskap.region.hendelsestype, ([hendelse.type] for hendelse in i_lista)),
    }


def _tider(kunnskap: Kunnskap) -> dict[str, list[Forekomst]]:
    """The coming occurrences of each event that has any: the next one, and of the others that begin within a year what
    the list is narrowed by."""
    siste = kunnskap.kontekst.dag + FRAMOVER
    return {
        id_: [tider[0], *_i_lista([en for en in tider[1:] if en.fra <= siste])]
        for id_, tider in kunnskap.forekomster.items()
        if tider
    }


def _i_lista(senere: Sequence[Forekomst]) -> Iterator[Forekomst]:
    """Each of the nearest days, and later the first in each month that it is not cancelled on."""
    yield from senere[:DAG_FOR_DAG]
    maneder: set[tuple[int, int]] = set()
    for en in senere[DAG_FOR_DAG:]:
        if (maned := (en.fra.year, en.fra.month)) not in maneder:
            yield en
            maneder |= set() if en.avlyst else {maned}


def _fra_denne_maneden(dag: date) -> list[int]:
    return [(dag.month - 1 + nummer) % 12 + 1 for nummer in range(12)]


def _maneder(hendelse: Hendelse, tider: Mapping[str, Sequence[Forekomst]]) -> set[int]:
    """The months that an event is in, or usually is in."""
    if not hendelse.datoer:
        return {hendelse.maned} if hendelse.maned else set()
    return {
        maned % 12 + 1
        for en in tider[hendelse.id]
        for maned in range(en.fra.year * 12 + en.fra.month - 1, en.til.year * 12 + en.til.month)
    }
