"""``portal jobbehov``: the spreadsheet of needs, out and in."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    jobbehov = kommandoer.add_parser(
        "jobbehov",
        parents=[felles],
        help="lag et regneark der en kommune fyller ut hva den trenger av folk, eller les et som er fylt ut",
    )
    jobbehov.add_argument("les", nargs="?", choices=["les"], help="les arket, og gjør det om til data")
    jobbehov.add_argument("fil", type=_arkfil, metavar="FIL", help="regnearket, som ender på .xlsx eller .csv")
    jobbehov.add_argument("--kommune", help="begynn med det vi alt har for denne kommunen (nordreisa)")
    jobbehov.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    from regionportal.editors.jobbehovsark import kommando  # openpyxl, which `sjekk` does not wait for

    return kommando.les(prosjekt.hel, valg) if valg.les else kommando.skriv_mal(prosjekt.hel, valg)


def _arkfil(verdi: str) -> Path:
    if not verdi.lower().endswith((".xlsx", ".csv")):
        raise ArgumentTypeError(
            "navnet må ende på .xlsx eller .csv. Lagre regnearket som «Excel-arbeidsbok» eller «CSV UTF-8»"
        )
    return Path(verdi)
