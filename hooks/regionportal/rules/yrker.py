"""An occupation that a finding names is one of data/yrker.yml, so that one thing has one name."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.model.felt import pekere
from regionportal.rules.skrevet import navn_ved
from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    if utkast.yrker is None:
        return
    gyldige = sorted(yrke.navn for yrke in utkast.yrker.yrker)
    for fil, (slag, verdi) in utkast.dokumenter.items():
        for monster in (monster for monster, liste in pekere(slag.modell).items() if liste == "yrker"):
            for sti, navn in navn_ved(verdi, monster):
                if navn not in gyldige:
                    yield Funn(
                        fil, f"yrket {finnes_ikke(navn, gyldige)}. Et nytt yrke legges først i data/yrker.yml", sti
                    )
