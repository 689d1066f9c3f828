"""The same thing twice: a name that is nearly another's in any language, or a place beside another of its kind."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import product
from operator import itemgetter

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.ground.geo import avstand_km
from regionportal.ground.skrivemate import fold
from regionportal.model.felles import Sted
from regionportal.model.felt import Merke, merkede
from regionportal.model.post import Post
from regionportal.model.slag import SAMLINGER
from regionportal.model.tekster import egne_navn
from regionportal.rules import Funn

# Of the letters that two names have in common (Ratcliff and Obershelp's measure). No two of a region's first 170
# treasures were as like as the first; «Fjellfoss» and «Fjellfossen», «Nordvik marked» and «Nordvikmarkedet» are.
SAMME_NAVN = 0.85
LIKT_NAVN = 0.7
NAER_KM = 0.15

Likt = tuple[str, str]  # the field, and the names in it without what people spell differently


def regel(forslag: Forslag) -> Iterator[Funn]:
    for slag in SAMLINGER.values():
        poster = forslag.ny.utkast.av(slag.modell)
        navn = {post.fil: _navn(post) for post in poster}
        for post in (post for post in poster if post.fil in forslag.endrede):
            for annen in poster:
                if forslag.rang(annen.fil) < forslag.rang(post.fil) and (funn := _likt(post, annen, navn)):
                    yield funn


def forenklet(navn: str) -> str:
    """The name without what people spell differently: large letters, marks, hyphens and spaces, and the letters that a
    keyboard may lack."""
    return re.sub(r"[\W_]", "", fold(navn))


def likhet(a: str, b: str) -> float:
    """From 0 to 1, the same whichever comes first; 0 for all that is less than a likeness."""
    forste, andre = sorted((a, b))
    maler = SequenceMatcher(None, forste, andre, autojunk=False)
    kan_ligne = (
        maler.real_quick_ratio() >= LIKT_NAVN and maler.quick_ratio() >= LIKT_NAVN
    )  # bounds from above, much quicker
    return maler.ratio() if kan_ligne else 0.0


def _navn(post: Post) -> list[Likt]:
    alle = ((felt, forenklet(navn)) for felt, navn in egne_navn(post))
    return [(felt, navn) for felt, navn in alle if navn]


def _likt(post: Post, annen: Post, navn: dict[str, list[Likt]]) -> Funn | None:
    par = product(navn[post.fil], navn[annen.fil])
    likt, felt = max(
        ((likhet(mitt, deres), felt) for (felt, mitt), (_, deres) in par), key=itemgetter(0), default=(0.0, "navn")
    )
    hvem = f"«{annen.navn}» ({annen.fil})"
    rad = "Er det det samme, så rett den som finnes, og ta bort denne. Ellers er alt i orden"
    if likt >= SAMME_NAVN:
        return Funn(post.fil, f"navnet er nesten likt {hvem}. {rad}", (felt,))
    meter = _meter(post, annen)
    if meter is not None and (likt >= LIKT_NAVN or _samme_slag_pa_samme_sted(post, annen)):
        return Funn(post.fil, f"ligger {meter} meter fra {hvem}, og ligner. {rad}", ("sted",))
    return None


def _meter(post: Post, annen: Post) -> int | None:
    """How far apart they are, if that is near."""
    punkter = [sted.punkt for en in (post, annen) if (sted := _sted(en)) and sted.punkt]
    if len(punkter) < 2 or (km := avstand_km(*punkter)) > NAER_KM:
        return None
    return round(1000 * km)


def _samme_slag_pa_samme_sted(post: Post, annen: Post) -> bool:
    """Of one category, where both points are the very place: many have that of their village."""
    kategorier = {getattr(en, "kategori", None) or getattr(en, "type", None) for en in (post, annen)}
    presisjoner = {sted.presisjon for en in (post, annen) if (sted := _sted(en))}
    return len(kategorier) == 1 and presisjoner == {"punkt"}


def _sted(post: Post) -> Sted | None:
    """The place that has the record's point."""
    steder = (vars(post)[felt] for felt in merkede(type(post), Merke.PUNKT))
    return next((sted for sted in steder if isinstance(sted, Sted)), None)
