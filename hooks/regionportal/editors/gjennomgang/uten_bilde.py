"""A treasure that nobody can see."""

from collections.abc import Iterator

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.rules import Funn


def regel(forslag: Forslag) -> Iterator[Funn]:
    for skatt in forslag.ny.utkast.skatter:
        if skatt.fil in forslag.endrede and not skatt.bilder:
            yield Funn(
                skatt.fil,
                "skatten har ikke noe bilde. Har du et du eier selv, så legg det ved. Det kan også komme senere",
            )
