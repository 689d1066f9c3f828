"""A picture that a record names is there, and a picture that is there is used."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    brukte = set()
    for skatt in utkast.skatter:
        for nummer, bilde in enumerate(skatt.bilder):
            brukte.add(bilde.fil)
            if bilde.fil not in utkast.bilder:
                yield Funn(skatt.fil, finnes_ikke(bilde.fil, sorted(utkast.bilder)), ("bilder", nummer, "fil"))
    if len(utkast.skatter) < len(utkast.ider["skatter"]):
        return  # a treasure with a fault may be the one that uses the picture
    for fil in sorted(set(utkast.bilder) - brukte):
        yield Funn(f"data/bilder/{fil}", "ingen skatt bruker bildet. Ta det bort, eller skriv navnet i «bilder»")
