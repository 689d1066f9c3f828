"""Records without faults become the region: sorted, each text with the rates that it fetches, and each link with what
is known of it."""

from dataclasses import replace
from typing import TypeVar

from regionportal.model.flyttede import bare_egne
from regionportal.model.post import Datafil
from regionportal.model.region import Region
from regionportal.model.reisetid import Reisetider
from regionportal.model.satstekst import med_satser
from regionportal.rules import Utkast

D = TypeVar("D", bound=Datafil)


def ferdig(utkast: Utkast) -> Region | None:
    """The region of a draft that no rule found a fault in; None without the files that every region has."""
    if utkast.om is None or utkast.satser is None or utkast.yrker is None or utkast.grenser is None:
        return None
    satser = {sats.id: sats for sats in utkast.satser.satser}

    def med(post: D) -> D:
        return med_satser(post, satser, utkast.dag) if post.fil in utkast.henter_satser else post

    def alle(poster: tuple[D, ...]) -> tuple[D, ...]:
        return tuple(map(med, poster)) if utkast.henter_satser else poster

    om = med(utkast.om)
    plass = {kommune: nummer for nummer, kommune in enumerate(om.kommuner)}
    region = Region(
        om=om,
        kommuner=tuple(sorted(alle(utkast.kommuner), key=lambda kommune: plass[kommune.id])),
        skatter=alle(utkast.skatter),
        hendelser=alle(utkast.hendelser),
        jobbehov=alle(utkast.jobbehov),
        tiltak=alle(utkast.tiltak),
        fotokonkurranser=alle(utkast.fotokonkurranser),
        satser=med(utkast.satser).satser,
        yrker=med(utkast.yrker).yrker,
        reisetider=med(utkast.reisetider or Reisetider()).reisetider,
        grenser=utkast.grenser,
        bilder=utkast.bilder,
        lenkestatus=utkast.lenkestatus,
        stillinger=utkast.stillinger.i(om.kommuner),
        andre_filer=utkast.andre_filer,
    )
    return replace(region, lenkestatus=bare_egne(region.lenkestatus, (post for _, _, post in region.innhold)))
