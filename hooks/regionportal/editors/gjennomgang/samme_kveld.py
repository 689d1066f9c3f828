"""Two events that people would have to choose between: the same evening, and no longer apart than one drives for an
evening."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from regionportal.drawing.vis import dato
from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.ground.geo import Punkt, avstand_km
from regionportal.knowledge.kalender import Forekomst, forekomster
from regionportal.model.hendelse import Hendelse
from regionportal.rules import Funn

NAER_KM = 50
KVELD = "17:00"
LENGST = timedelta(days=7)  # what lasts longer, as an exhibition, can be seen another day
UTEN_OPPMOTE = {"merkedag"}  # a day that is marked wherever people are


def regel(forslag: Forslag) -> Iterator[Funn]:
    hendelser = sorted(forslag.ny.utkast.hendelser, key=lambda en: forslag.rang(en.fil))
    kvelder = {hendelse.id: _kvelder(hendelse, forslag.dag) for hendelse in hendelser}
    sentre = {kommune.id: kommune.senter.punkt for kommune in forslag.ny.utkast.kommuner}
    for annen, en in combinations(hendelser, 2):
        felles = sorted(kvelder[en.id].keys() & kvelder[annen.id].keys())
        if en.fil in forslag.endrede and felles and (km := _km(en, annen, sentre)) is not None:
            yield Funn(en.fil, _melding(annen, felles, km), ("datoer", kvelder[en.id][felles[0]]))


def _kvelder(hendelse: Hendelse, dag: date) -> dict[date, int]:
    """The evenings that it takes, each with which of its dates that comes from."""
    if hendelse.type in UTEN_OPPMOTE:
        return {}
    return {
        en.fra + timedelta(days=nummer): hendelse.datoer.index(en.tid)
        for en in forekomster(hendelse, dag)
        if _tar_kvelden(en)
        for nummer in range((en.til - en.fra).days + 1)
    }


def _tar_kvelden(en: Forekomst) -> bool:
    if en.avlyst or en.til - en.fra > LENGST:
        return False
    if en.tid.kl is None or en.tid.om_natta or (en.fra != en.til and not en.tid.hver_dag):
        return True
    return max(en.tid.kl, en.tid.slutt or "") >= KVELD


def _km(en: Hendelse, annen: Hendelse, sentre: dict[str, Punkt]) -> int | None:
    """How far apart they are, if that is near; from the centre of the municipality where the place has no point."""
    her, der = (hendelse.sted.punkt or sentre.get(hendelse.kommune) for hendelse in (en, annen))
    if her is None or der is None or (km := avstand_km(her, der)) > NAER_KM:
        return None
    return round(km)


def _melding(annen: Hendelse, felles: list[date], km: int) -> str:
    flere = (
        f", og {len(felles) - 1} kvelder til" if len(felles) > 2 else ", og én kveld til" if len(felles) == 2 else ""
    )
    return (
        f"samme kveld, {dato(felles[0])}{flere}, er «{annen.navn}» på {annen.sted.navn} ({annen.fil}), {km} km unna. "
        "Kan den ene flyttes? Ellers er alt i orden"
    )
