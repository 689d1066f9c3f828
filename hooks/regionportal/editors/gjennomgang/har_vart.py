"""A new event that is over: often a date with last year's number."""

from collections.abc import Iterator

from regionportal.drawing.vis import dato
from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.knowledge.kalender import forekomster
from regionportal.rules import Funn
from regionportal.rules.har_vart import RAD


def regel(forslag: Forslag) -> Iterator[Funn]:
    for hendelse in forslag.ny.utkast.hendelser:
        ny = hendelse.fil in forslag.endrede and hendelse.fil not in forslag.gammel.filer
        slutter = ((tid.gjentas and tid.gjentas.til) or tid.siste for tid in hendelse.datoer)
        siste = max(slutter, default=forslag.dag)
        sagt = siste < hendelse.oppdatert  # by ``rules.har_vart``, of every event
        if ny and hendelse.datoer and not sagt and not any(forekomster(hendelse, forslag.dag)):
            yield Funn(
                hendelse.fil,
                f"har alt vært, {dato(siste)}. {RAD}",
                ("datoer",),
            )
