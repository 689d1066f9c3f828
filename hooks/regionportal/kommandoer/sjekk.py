"""``portal sjekk``: the data, and nothing more."""

from argparse import ArgumentParser, Namespace

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    kommandoer.add_parser("sjekk", parents=[felles], help="sjekk dataene, og ikke noe mer").set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    region = prosjekt.hel
    print(
        f"Alt er i orden: {len(region.kommuner)} kommuner, {len(region.skatter)} skatter, "
        f"{len(region.hendelser)} hendelser, {len(region.jobbehov)} jobbehov, {len(region.tiltak)} tiltak."
    )
    return 0
