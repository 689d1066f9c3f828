"""A point lies in its municipality, or at most 2 km outside: a slip of a digit is found, a pier is not.

A sea area is excepted by ``presisjon: omrade``.
"""

from collections.abc import Iterator
from datetime import date

from regionportal.geo import Punkt, km_utenfor
from regionportal.rules.utkast import Funn, Utkast

SLINGRING_KM = 2


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    flater = {grense.kommune: grense.flate for grense in utkast.grenser or ()}

    def utenfor(punkt: Punkt, kommuner: tuple[str, ...]) -> float:
        return min((km_utenfor(punkt, flater[kommune]) for kommune in kommuner if kommune in flater), default=0)

    for post in (*utkast.skatter, *utkast.hendelser):
        if post.sted and post.sted.punkt and post.sted.presisjon != "omrade":
            if (km := utenfor(post.sted.punkt, post.kommuner)) > SLINGRING_KM:
                yield Funn(post.fil, _melding(km, post.kommune), ("sted", "lat"))
    for kommune in utkast.kommuner:
        if (km := utenfor(kommune.senter.punkt, (kommune.id,))) > SLINGRING_KM:
            yield Funn(kommune.fil, _melding(km, kommune.id), ("senter", "lat"))


def _melding(km: float, kommune: str) -> str:
    return (
        f"punktet ligger {km:.0f} km utenfor {kommune}. Er lat og lon byttet om, eller mangler en kommune i «ogsa_kommuner»? "
        "Et havområde skal ha «presisjon: omrade»"
    )
