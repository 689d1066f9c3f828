"""The same thing twice: a name that is nearly another's in any language, or a place beside another of its kind.

Every changed record is compared with all of its kind that come before it: by rapidfuzz and numpy, since a proposal may
bring thousands.
"""

import re
from collections.abc import Iterator, Sequence

import numpy as np
from rapidfuzz.distance.Indel import normalized_similarity as likhet
from rapidfuzz.process import cdist

from regionportal.editors.gjennomgang import FLEST
from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.ground import tallform
from regionportal.ground.geo import INTET_STED, Punkt, avstander_km
from regionportal.ground.skrivemate import fold
from regionportal.model.felles import Sted
from regionportal.model.felt import Merke, merkede
from regionportal.model.post import Post
from regionportal.model.slag import SAMLINGER
from regionportal.model.tekster import egne_navn
from regionportal.rules import Funn

# Of the letters that two names have in common, in order (rapidfuzz' Indel). No two of a region's first 170 treasures
# were as like as the first; «Fjellfoss» and «Fjellfossen», «Nordvik marked» and «Nordvikmarkedet» are.
SAMME_NAVN = 0.85
LIKT_NAVN = 0.7
NAER_KM = 0.15

RAD = "Er det det samme, så rett den som finnes, og ta bort denne. Ellers er alt i orden"


def regel(forslag: Forslag) -> Iterator[Funn]:
    for slag in SAMLINGER.values():
        poster = sorted(forslag.ny.utkast.av(slag.modell), key=lambda post: forslag.rang(post.fil))
        if any(post.fil in forslag.endrede for post in poster):
            yield from _i_ett_slag(forslag, poster)


def forenklet(navn: str) -> str:
    """The name without what people spell differently: large letters, marks, hyphens and spaces, and the letters that a
    keyboard may lack."""
    return re.sub(r"[\W_]", "", fold(navn))


def _i_ett_slag(forslag: Forslag, poster: Sequence[Post]) -> Iterator[Funn]:
    navn = [_navn(post) for post in poster]
    eiere = np.repeat(np.arange(len(poster)), [len(deres) for deres in navn])
    alle_navn = [kort for deres in navn for _, kort in deres]
    punkter = [_punkt(post) for post in poster]
    kategorier = np.array([_kategori_pa_stedet(post) for post in poster])
    for nummer, post in enumerate(poster):
        if post.fil in forslag.endrede:
            antall_navn = int(np.searchsorted(eiere, nummer))
            likt, felt = _likhet_med(navn[nummer], alle_navn[:antall_navn], eiere[:antall_navn], nummer)
            km = avstander_km(punkter[nummer], punkter[:nummer])
            samme_slag = (kategorier[:nummer] == kategorier[nummer]) & (kategorier[nummer] != "")
            treff = np.flatnonzero((likt >= SAMME_NAVN) | ((km <= NAER_KM) & (samme_slag | (likt >= LIKT_NAVN))))
            treff = treff[np.argsort(-likt[treff], kind="stable")]
            for en in treff[:FLEST]:
                yield _funn(post, poster[en], navn[nummer][felt[en]][0] if likt[en] >= SAMME_NAVN else None, km[en])
            if len(treff) > FLEST:
                yield Funn(post.fil, f"ligner {tallform.antall(len(treff) - FLEST, 'annen', 'andre')} på samme vis")


def _navn(post: Post) -> list[tuple[str, str]]:
    """(field, name) of each of its names, as they are compared."""
    alle = ((felt, forenklet(navn)) for felt, navn in egne_navn(post))
    return [(felt, navn) for felt, navn in alle if navn]


def _funn(post: Post, annen: Post, felt: str | None, km: float) -> Funn:
    """They are alike in the name of that field; in no field, but near each other."""
    hvem = f"«{annen.navn}» ({annen.fil})"
    if felt:
        return Funn(post.fil, f"navnet er nesten likt {hvem}. {RAD}", (felt,))
    return Funn(post.fil, f"ligger {round(1000 * km)} meter fra {hvem}, og ligner. {RAD}", ("sted",))


def _likhet_med(
    mine: Sequence[tuple[str, str]], deres: Sequence[str], eiere: np.ndarray, antall: int
) -> tuple[np.ndarray, np.ndarray]:
    """How like the nearest of its names each of the others is, from 0 to 1 and 0 for what is less than a likeness, and
    which of my names is the one."""
    likt, hvilket = np.zeros(antall, dtype=np.float32), np.zeros(antall, dtype=int)
    for nummer, (_, navn) in enumerate(mine):
        (mot,) = cdist([navn], deres, scorer=likhet, score_cutoff=LIKT_NAVN)
        deres_likeste = np.zeros(antall, dtype=np.float32)
        np.maximum.at(deres_likeste, eiere, mot)
        hvilket[deres_likeste > likt] = nummer
        likt = np.maximum(likt, deres_likeste)
    return likt, hvilket


def _kategori_pa_stedet(post: Post) -> str:
    """What kind of thing it is, where its point is the very place: many have that of their village."""
    sted = _sted(post)
    kategori = getattr(post, "kategori", None) or getattr(post, "type", None)
    return kategori if kategori and sted and sted.presisjon == "punkt" else ""


def _punkt(post: Post) -> Punkt:
    sted = _sted(post)
    return (sted.punkt if sted else None) or INTET_STED


def _sted(post: Post) -> Sted | None:
    """The place that has the record's point."""
    steder = (vars(post)[felt] for felt in merkede(type(post), Merke.PUNKT))
    return next((sted for sted in steder if isinstance(sted, Sted)), None)
