"""An occupation that a finding names is one of data/yrker.yml, so that one thing has one name."""

from collections.abc import Iterator

from regionportal.feil import Sti, finnes_ikke
from regionportal.rules.referanser import HVERT, treff
from regionportal.rules.utkast import Funn, Utkast

# Where the name of an occupation stands in each kind of document.
YRKESNAVN: dict[str, tuple[Sti, ...]] = {"jobbehov": (("yrker", HVERT), ("rader", HVERT, "yrke"))}


def regel(utkast: Utkast) -> Iterator[Funn]:
    if utkast.yrker is None:
        return
    gyldige = sorted(yrke.navn for yrke in utkast.yrker.yrker)
    for fil, (slag, verdi) in utkast.dokumenter.items():
        for monster in YRKESNAVN.get(slag, ()):
            for sti, navn in treff(verdi, monster):
                if navn not in gyldige:
                    yield Funn(
                        fil, f"yrket {finnes_ikke(navn, gyldige)}. Et nytt yrke legges først i data/yrker.yml", sti
                    )
