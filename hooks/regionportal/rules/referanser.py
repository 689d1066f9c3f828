"""A name that points to something must point to something that exists. What points, and to what, stands at the field
(``Peker``).

The documents are looked at as they were read, so that a record with another fault is looked at too.
"""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.model.felt import pekere
from regionportal.model.om import Om
from regionportal.model.typer import SLUG
from regionportal.rules.skrevet import navn_ved
from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    for fil, (slag, verdi) in utkast.dokumenter.items():
        gitt = slag.identitet(fil) or {}
        for monster, liste in pekere(slag.modell).items():
            gyldige = utkast.ider.get(liste)
            if gyldige is None:
                continue
            navnene = navn_ved(gitt, monster) if monster[0] in gitt else navn_ved(verdi, monster)
            for sti, navn in navnene:
                if SLUG.fullmatch(navn) and navn not in gyldige:
                    yield Funn(fil, finnes_ikke(navn, sorted(gyldige)), () if sti[0] in gitt else sti)
    if utkast.om:
        for kommune in sorted(utkast.finnes("kommuner").difference(utkast.om.kommuner)):
            yield Funn(Om.plass.fil, f"mangler «{kommune}», som har en fil i data/kommuner/", ("kommuner",))
