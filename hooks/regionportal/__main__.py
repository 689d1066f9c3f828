"""The command ``portal``."""

import argparse
import sys

from regionportal.feil import FORMATER, antall_feil
from regionportal.kommandoer import KOMMANDOER
from regionportal.kommandoer.argumenter import hvor_og_nar
from regionportal.portal import dag_og_klokke, les
from regionportal.reading import regionmappe


def main(argumenter: list[str] | None = None) -> int:
    """Run one sub-command. Exit status: 0, or 1 when the data has faults. Warnings are printed, and change nothing."""
    valg = _tolk(argumenter)
    if "uten_region" in valg:
        return valg.uten_region(valg)
    prosjekt = les(valg.rot, valg.dag, hjem=valg.hjem, med_bilder="med_bilder" in valg)
    if prosjekt.funn:
        print(FORMATER[valg.format](prosjekt.funn))
    if prosjekt.feil:
        print(antall_feil(prosjekt.feil), file=sys.stderr)
        return 1
    return valg.kjor(prosjekt, valg)


def _tolk(argumenter: list[str] | None) -> argparse.Namespace:
    felles = argparse.ArgumentParser(add_help=False)
    hvor_og_nar(felles)
    felles.add_argument("--format", choices=FORMATER, default="tekst", help="hvordan feil skrives")
    tolker = argparse.ArgumentParser(prog="portal", description="Portalen for en region, laget av data.")
    kommandoer = tolker.add_subparsers(required=True, metavar="KOMMANDO")
    for kommando in KOMMANDOER:
        kommando.legg_til(kommandoer, felles)
    valg = tolker.parse_args(argumenter)
    valg.dag, valg.klokka = dag_og_klokke(valg.dag)
    try:
        valg.hjem = regionmappe.finn(valg.rot, valg.region)
    except ValueError as e:
        tolker.error(str(e))
    return valg


if __name__ == "__main__":
    sys.exit(main())
