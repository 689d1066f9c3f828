"""Two events that people would have to choose between: the same evening, and no longer apart than one drives for an
evening."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import numpy as np

from regionportal.drawing.vis import dato
from regionportal.editors.gjennomgang import FLEST
from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.ground import tallform
from regionportal.ground.geo import INTET_STED, avstander_km
from regionportal.knowledge.kalender import Forekomst, forekomster
from regionportal.model.hendelse import Hendelse
from regionportal.rules import Funn

NAER_KM = 50
KVELD = "17:00"
LENGST = timedelta(days=7)  # what lasts longer, as an exhibition, can be seen another day


def regel(forslag: Forslag) -> Iterator[Funn]:
    hendelser = sorted(forslag.ny.utkast.hendelser, key=lambda en: forslag.rang(en.fil))
    kvelder = _kveldene(hendelser, forslag)
    opptatt = _opptatt(kvelder)
    sentre = {kommune.id: kommune.senter.punkt for kommune in forslag.ny.utkast.kommuner}
    punkter = [en.sted.punkt or sentre.get(en.kommune) or INTET_STED for en in hendelser]
    for nummer, en in enumerate(hendelser):
        if en.fil in forslag.endrede:
            km = avstander_km(punkter[nummer], punkter[:nummer])
            treff = np.flatnonzero((km <= NAER_KM) & (opptatt[:nummer] & opptatt[nummer]).any(axis=1))
            for annen in treff[:FLEST]:
                felles = sorted(kvelder[nummer].keys() & kvelder[annen].keys())
                melding = _melding(hendelser[annen], felles, round(km[annen]))
                yield Funn(en.fil, melding, ("datoer", kvelder[nummer][felles[0]]))
            if len(treff) > FLEST:
                andre = tallform.antall(len(treff) - FLEST, "annen", "andre")
                yield Funn(en.fil, f"{andre} i nærheten er på de samme kveldene", ("datoer",))


def _kveldene(hendelser: Sequence[Hendelse], forslag: Forslag) -> list[dict[date, int]]:
    """The evenings that each takes; none of those whose kind is marked wherever people are."""
    om = forslag.ny.utkast.om
    uten_oppmote = {en.id for en in om.hendelsestyper if en.uten_oppmote} if om else set()
    return [{} if en.type in uten_oppmote else _kvelder(en, forslag.dag) for en in hendelser]


def _opptatt(kvelder: Sequence[Mapping[date, int]]) -> np.ndarray:
    """Which evenings each event takes: a row an event, a column an evening."""
    dager = {dag: nummer for nummer, dag in enumerate(sorted(set().union(*kvelder)))}
    opptatt = np.zeros((len(kvelder), len(dager)), dtype=bool)
    for nummer, deres in enumerate(kvelder):
        opptatt[nummer, [dager[dag] for dag in deres]] = True
    return opptatt


def _kvelder(hendelse: Hendelse, dag: date) -> dict[date, int]:
    """The evenings that it takes, each with which of its dates that comes from."""
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


def _melding(annen: Hendelse, felles: list[date], km: int) -> str:
    flere = (
        f", og {len(felles) - 1} kvelder til" if len(felles) > 2 else ", og én kveld til" if len(felles) == 2 else ""
    )
    return (
        f"samme kveld, {dato(felles[0])}{flere}, er «{annen.navn}» på {annen.sted.navn} ({annen.fil}), {km} km unna. "
        "Kan den ene flyttes? Ellers er alt i orden"
    )
