"""What a page of docs/ fetches of the region is something that every region has."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.model.region import Region
from regionportal.model.regiontekst import SKRIVEMATE, hentet, ordene


def funn(tekst: str, region: Region) -> Iterator[tuple[int, str]]:
    """Where in the text, and what is wrong."""
    steder = list(hentet(tekst))
    gyldige = ordene(region) if steder else {}
    for plass, skrevet, navn in steder:
        if navn is None:
            yield plass, f"«{skrevet}» er ikke riktig skrevet. Skriv {SKRIVEMATE}, uten mellomrom"
        elif navn not in gyldige:
            yield plass, finnes_ikke(navn, gyldige)
