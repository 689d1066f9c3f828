"""Each municipality has a border on the map, and each border a municipality: by id, by number where the map has it, and
by place."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import shapely

from regionportal.feil import finnes_ikke
from regionportal.ground.geo import km_utenfor
from regionportal.model.kart import fire_siffer
from regionportal.model.kommune import Kommune
from regionportal.model.slag import GRENSER
from regionportal.rules.utkast import Funn, Utkast

FIL = f"data/{GRENSER}"
RAD = f"«portal kart {FIL}» lager fila rett"
LANGT_KM = 50  # a centre so far from its land is not a slip in the point: the map is another


def regel(utkast: Utkast) -> Iterator[Funn]:
    yield from _like_nummer(utkast.kommuner)
    if utkast.grenser is not None:
        yield from _en_til_hver(utkast, Counter(grense.kommune for grense in utkast.grenser))
        yield from _andre_nummer(utkast)
        yield from _langt_unna(utkast)


def _en_til_hver(utkast: Utkast, antall: Mapping[str, int]) -> Iterator[Funn]:
    """Each municipality has one border; ``antall`` is how many there are with each id."""
    kjente = utkast.finnes("kommuner")
    nummer = {kommune.nummer: kommune.id for kommune in utkast.kommuner}
    eiere = {id_: nummer[siffer] for id_ in antall.keys() - kjente if (siffer := fire_siffer(id_)) in nummer}
    for kommune in sorted(kommune for kommune in antall if antall[kommune] > 1):
        yield Funn(FIL, f"«{kommune}» har mer enn én grense. Samle dem i én (MultiPolygon). {RAD}")
    for id_ in sorted(eiere):
        yield Funn(FIL, f"id-en «{id_}» er kommunenummeret til {eiere[id_]}. Skriv «{eiere[id_]}». {RAD}")
    for id_ in sorted(antall.keys() - kjente - eiere.keys()):
        yield Funn(FIL, finnes_ikke(id_, sorted(kjente)))
    for kommune in sorted(kjente - antall.keys() - set(eiere.values())):
        yield Funn(FIL, f"grensa til «{kommune}» mangler")


def ligger_galt(utkast: Utkast) -> frozenset[str]:
    """The municipalities whose border lies elsewhere in the world: nothing can be said of a point by it."""
    return frozenset(kommune.id for kommune in _galt_lagt(utkast)[0])


def _like_nummer(kommuner: Iterable[Kommune]) -> Iterator[Funn]:
    forste: dict[str, Kommune] = {}
    for kommune in kommuner:
        if (annen := forste.setdefault(kommune.nummer, kommune)) is not kommune:
            yield Funn(kommune.fil, f"{kommune.nummer} er alt nummeret til {annen.navn} ({annen.fil})", ("nummer",))


def _andre_nummer(utkast: Utkast) -> Iterator[Funn]:
    """Where the map and data/kommuner have different numbers for one municipality."""
    kommuner = {kommune.id: kommune for kommune in utkast.kommuner}
    eier = {kommune.nummer: kommune.navn for kommune in utkast.kommuner}
    for grense in utkast.grenser or ():
        kommune = kommuner.get(grense.kommune)
        if kommune and grense.nummer not in (None, kommune.nummer):
            annens = f", som er {eier[grense.nummer]}" if grense.nummer in eier else ""
            yield Funn(
                FIL,
                f"«{kommune.id}» har kommunenummer {grense.nummer}{annens}. I {kommune.fil} står {kommune.nummer}. "
                "Rett det som er galt",
            )


def _langt_unna(utkast: Utkast) -> Iterator[Funn]:
    galt, byttet = _galt_lagt(utkast)
    for kommune in galt:
        if kommune in byttet:
            hva = "lengde og bredde er byttet om. I GeoJSON står lengden (øst) først, så bredden (nord)"
        else:
            sted = f"{kommune.senter.navn} ({kommune.senter.lat}, {kommune.senter.lon})"
            hva = f"grensa ligger langt fra {sted}. Koordinatene er kanskje i et annet system enn WGS 84"
        yield Funn(FIL, f"«{kommune.id}»: {hva}. {RAD}")


def _galt_lagt(utkast: Utkast) -> tuple[list[Kommune], list[Kommune]]:
    """The municipalities whose border is not where they are, and those of them that it would fit the other way round.

    A single one that is far off, and fits neither way, has a slip in its centre, which the rule of points tells of.
    """
    flater = {grense.kommune: grense.flate for grense in utkast.grenser or ()}
    med_grense = [kommune for kommune in utkast.kommuner if kommune.id in flater]
    langt = [en for en in med_grense if _km(en, flater[en.id]) > LANGT_KM]
    byttet = [en for en in langt if _km(en, _snudd(flater[en.id])) <= LANGT_KM]
    return (langt if 2 * len(langt) > len(med_grense) else byttet), byttet


def _km(kommune: Kommune, flate: shapely.MultiPolygon) -> float:
    return km_utenfor(kommune.senter.punkt, flate)


def _snudd(flate: shapely.MultiPolygon) -> shapely.MultiPolygon:
    return shapely.transform(flate, lambda punkter: punkter[:, ::-1])
