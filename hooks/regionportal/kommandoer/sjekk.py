"""``portal sjekk``: the data, and nothing more."""

from argparse import ArgumentParser, Namespace

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.model.slag import SAMLINGER
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    kommandoer.add_parser("sjekk", parents=[felles], help="sjekk dataene, og ikke noe mer").set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    region = prosjekt.hel
    antall = (f"{len(region.av(slag.modell))} {slag.samling}" for slag in SAMLINGER.values())
    print(f"Alt er i orden: {', '.join(antall)}.")
    return 0
