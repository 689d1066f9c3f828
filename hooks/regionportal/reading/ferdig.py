"""Records without faults become the region: sorted, and each text with the rates that it fetches."""

from typing import TypeVar

from regionportal.model.post import Datafil
from regionportal.model.region import Region
from regionportal.model.reisetid import Reisetider
from regionportal.model.satstekst import med_satser
from regionportal.model.slag import SAMLINGER
from regionportal.rules import Utkast

D = TypeVar("D", bound=Datafil)


def ferdig(utkast: Utkast) -> Region:
    """The region of a draft that no rule found a fault in."""
    satser = {sats.id: sats for sats in utkast.satser.satser}
    reisetider = utkast.reisetider or Reisetider()

    def med(post: D) -> D:
        return med_satser(post, satser, utkast.dag) if post.fil in utkast.henter_satser else post

    def alle(poster: tuple[D, ...]) -> tuple[D, ...]:
        return tuple(map(med, poster)) if utkast.henter_satser else poster

    om = med(utkast.om)
    plass = {kommune: nummer for nummer, kommune in enumerate(om.kommuner)}
    poster = {slag.samling: alle(utkast.av(slag.modell)) for slag in SAMLINGER.values()}
    poster["kommuner"] = tuple(sorted(poster["kommuner"], key=lambda kommune: plass[kommune.id]))
    return Region(
        om=om,
        **poster,
        satser=med(utkast.satser).satser,
        yrker=med(utkast.yrker).yrker,
        reisetider=med(reisetider).reisetider,
        grenser=utkast.grenser,
        bilder=utkast.bilder,
        lenkestatus=utkast.lenkestatus,
        stillinger=utkast.stillinger.i(om.kommuner),
    )
