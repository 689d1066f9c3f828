"""A name that points to something must point to something that exists. What points, and to what, stands at the field
(``Peker``).

The documents are looked at as they were read, so that a record with another fault is looked at too.
"""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke, vis
from regionportal.model.felt import pekere
from regionportal.model.om import Om
from regionportal.model.typer import SLUG, SLUGFORM
from regionportal.rules.skrevet import navn_ved
from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    for fil, (slag, verdi) in utkast.dokumenter.items():
        gitt = slag.identitet(fil) or {}
        for monster, liste in pekere(slag.modell).items():
            navnene = navn_ved(gitt, monster) if monster[0] in gitt else navn_ved(verdi, monster)
            for sti, navn in navnene:
                if melding := _feil_i(navn.strip(), liste, utkast):
                    yield Funn(fil, melding, () if sti[0] in gitt else sti)
    if utkast.om:
        for kommune in sorted(utkast.finnes("kommuner").difference(utkast.om.kommuner)):
            yield Funn(Om.plass.fil, f"mangler «{kommune}», som har en fil i data/kommuner/", ("kommuner",))


def _feil_i(navn: str, liste: str, utkast: Utkast) -> str | None:
    """What is wrong with a name of that list. None for one that there is, and for what ``yrker`` looks at."""
    if liste == "yrker" or not navn:
        return None
    gyldige = utkast.ider.get(liste)
    if gyldige is None:
        return None if SLUG.fullmatch(navn) else f"«{vis(navn)}» kan ikke være et slikt navn: {SLUGFORM}"
    return None if navn in gyldige else finnes_ikke(navn, sorted(gyldige), utkast.kalt.get(liste))
