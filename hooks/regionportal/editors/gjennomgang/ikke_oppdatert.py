"""An event that is moved, and says that nothing is new: the calendars that people follow go by ``oppdatert``."""

from collections.abc import Iterator

from regionportal.drawing.vis import dato
from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.rules import Funn


def regel(forslag: Forslag) -> Iterator[Funn]:
    gamle = {en.fil: en for en in forslag.gammel.utkast.hendelser}
    for ny in forslag.ny.utkast.hendelser:
        for_ = gamle.get(ny.fil)
        if for_ is None or for_.datoer == ny.datoer or ny.oppdatert > for_.oppdatert or ny.oppdatert >= forslag.dag:
            continue
        yield Funn(
            ny.fil,
            f"datoene er endret, men her står det fortsatt {dato(ny.oppdatert)}. Skriv dagens dato, {forslag.dag}, så "
            "får de som følger kalenderen, vite at noe er flyttet",
            ("oppdatert",),
        )
