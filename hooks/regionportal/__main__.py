"""The command ``portal``."""

import argparse
import sys
from datetime import UTC, date, datetime

from regionportal.bilder.lager import LAGER, les_kjente
from regionportal.feil import FORMATER, antall_feil
from regionportal.kommandoer import KOMMANDOER
from regionportal.kommandoer.argumenter import hvor_og_naar
from regionportal.reading import handskrevet
from regionportal.reading.load import last


def main(argumenter: list[str] | None = None) -> int:
    """Run one sub-command. Exit status: 0, or 1 when the data has faults. Warnings are printed, and change nothing."""
    valg = _tolk(argumenter)
    if "uten_region" in valg:
        return valg.uten_region(valg)
    region, funn = last(valg.rot / "data", valg.dag, kjente=les_kjente(valg.rot / LAGER))
    if region is not None:
        funn += handskrevet.sjekk(valg.rot / "docs", region, valg.dag)
    if funn:
        print(FORMATER[valg.format](funn))
    if feil := [en for en in funn if en.stopper]:
        print(antall_feil(feil), file=sys.stderr)
        return 1
    return valg.kjor(region, valg)


def _tolk(argumenter: list[str] | None) -> argparse.Namespace:
    felles = argparse.ArgumentParser(add_help=False)
    hvor_og_naar(felles)
    felles.add_argument("--format", choices=FORMATER, default="tekst", help="hvordan feil skrives")
    tolker = argparse.ArgumentParser(prog="portal", description="Portalen for en region, laget av data.")
    kommandoer = tolker.add_subparsers(required=True, metavar="KOMMANDO")
    for kommando in KOMMANDOER:
        kommando.legg_til(kommandoer, felles)
    valg = tolker.parse_args(argumenter)
    valg.klokka = None if valg.dag else datetime.now(UTC)  # what is made for a given day is always the same
    valg.dag = valg.dag or date.today()
    return valg


if __name__ == "__main__":
    sys.exit(main())
