"""/redaksjon/: what the editors have to do, by municipality, and whether the municipalities are treated alike."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from regionportal.knowledge.balanse import Antall
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenketilstand import ikke_kontrollert
from regionportal.knowledge.oppgave import Oppgave
from regionportal.model.region import Region
from regionportal.model.tekster import adresser
from regionportal.pages.side import Side


class Gruppe(NamedTuple):
    """What one municipality has to do, by kind; what belongs to all of them is of none."""

    id: str
    navn: str
    antall: int
    slag: Sequence[tuple[str, Sequence[Oppgave]]]


class Tabell(NamedTuple):
    """A table of counts: each value, with a number for each municipality."""

    hva: str
    etter: str
    rader: Sequence[tuple[str | None, Sequence[int]]]
    storst: int


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    lenker = {url for _fil, _sted, post in region.innhold for _felt, url in adresser(post)}
    yield Side(
        path="redaksjon/index.md",
        mal="redaksjon",
        tittel=_("Redaksjonen"),
        beskrivelse=_(
            "Det redaktørene i %(region)s kan gjøre nå: det som er gammelt, brutt eller mangler, kommune for kommune.",
            region=region.om.navn,
        ),
        bilde="start",
        skjult=True,
        data={
            "grupper": _grupper(kunnskap.oppgaver, region, _("Felles for regionen")),
            "tabeller": _tabeller(kunnskap.balanse),
            "navn": _navn(region),
            "lenker": len(lenker),
            "ikke_kontrollert": len(ikke_kontrollert(lenker, region.lenkestatus)),
        },
    )


def _grupper(alle: Sequence[Oppgave], region: Region, felles: str) -> list[Gruppe]:
    """In order, municipalities with nothing to do too."""
    av = {kommune: list(egne) for kommune, egne in groupby(alle, key=lambda en: en.kommune)}
    navn = {None: felles} | {kommune.id: kommune.navn for kommune in region.kommuner}
    return [
        Gruppe(id_ or "felles", navn[id_], len(egne), _etter_slag(egne)) for id_ in navn for egne in [av.get(id_, [])]
    ]


def _etter_slag(egne: Sequence[Oppgave]) -> list[tuple[str, list[Oppgave]]]:
    return [(slag, list(like)) for slag, like in groupby(egne, key=lambda en: en.slag)]


def _tabeller(alle: Sequence[Antall]) -> list[Tabell]:
    """All that only counts everything in one table, then one for each other way of counting."""
    i_alt, delt = ([en for en in alle if (en.etter == "alle") == samlet] for samlet in (True, False))
    delte = groupby(delt, key=lambda en: (en.hva, en.etter))
    tabeller = [
        ("alt", "alle", _rader(i_alt, lambda en: en.hva)),
        *((hva, etter, _rader(like, lambda en: en.verdi)) for (hva, etter), like in delte),
    ]
    return [Tabell(*en, storst=max(tall for _, rad in en[-1] for tall in rad)) for en in tabeller if en[-1]]


def _rader(alle: Iterable[Antall], verdi: Callable[[Antall], str | None]) -> list[tuple[str | None, list[int]]]:
    """Values that nobody has anything of are left out."""
    rader = [(navn, [en.antall for en in like]) for navn, like in groupby(alle, key=verdi)]
    return [rad for rad in rader if any(rad[1])]


def _navn(region: Region) -> dict[str, dict[str, str]]:
    """What the values are called that region.yml names."""
    return {
        "kategori": {kategori.id: kategori.navn for kategori in region.om.kategorier},
        "hendelsestype": {type_.id: type_.navn for type_ in region.om.hendelsestyper},
        "malgruppe": {gruppe.id: gruppe.navn for gruppe in region.om.malgrupper},
        "tema": {tema.id: tema.navn for tema in region.om.temaer},
    }
