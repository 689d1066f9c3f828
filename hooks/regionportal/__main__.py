"""The command ``portal``."""

import argparse
import os
import sys
from datetime import date
from pathlib import Path

from regionportal.feil import Feil, som_github, som_tekst
from regionportal.kontekst import Kontekst
from regionportal.load import last
from regionportal.model.region import Region

FORMATER = {"tekst": som_tekst, "github": som_github}


def main(argumenter: list[str] | None = None) -> int:
    """Run one sub-command. Exit status: 0, or 1 when the data has faults."""
    valg = _tolk(argumenter)
    region, feil = last(valg.rot / "data", valg.dag)
    if region is None:
        print(FORMATER[valg.format](feil))
        print(_antall(feil), file=sys.stderr)
        return 1
    return valg.kjor(region, valg)


def _tolk(argumenter: list[str] | None) -> argparse.Namespace:
    felles = argparse.ArgumentParser(add_help=False)
    felles.add_argument("--rot", type=Path, default=Path("."), help="mappa med data/ og overrides/ (ellers: der du står)")
    felles.add_argument("--dag", type=date.fromisoformat, default=date.today(), help="bygg som om det var denne dagen (2026-11-22)")
    felles.add_argument("--format", choices=FORMATER, default="tekst", help="hvordan feil skrives")
    tolker = argparse.ArgumentParser(prog="portal", description="Portalen for en region, laget av data.")
    kommandoer = tolker.add_subparsers(required=True, metavar="KOMMANDO")

    sjekk = kommandoer.add_parser("sjekk", parents=[felles], help="sjekk dataene, og ikke noe mer")
    sjekk.set_defaults(kjor=_sjekk)

    stage = kommandoer.add_parser("stage", parents=[felles], help="skriv alt som lages av data, til en mappe")
    stage.add_argument("ut", type=Path, metavar="OUT", help="mappa det skrives til")
    stage.add_argument("--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)")
    stage.set_defaults(kjor=_stage)

    brev = kommandoer.add_parser("brev", parents=[felles], help="skriv et brev til hver kommune som har noe å rette")
    brev.add_argument("mappe", type=Path, metavar="MAPPE", help="mappa det skrives til, som <kommune>.md")
    url = os.environ.get("PORTAL_URL")
    brev.add_argument("--adresse", default=url, required=not url, help="nettstedets adresse (ellers: PORTAL_URL)")
    brev.set_defaults(kjor=_brev)
    return tolker.parse_args(argumenter)


def _sjekk(region: Region, valg: argparse.Namespace) -> int:
    print(
        f"Alt er i orden: {len(region.kommuner)} kommuner, {len(region.skatter)} skatter, {len(region.hendelser)} hendelser, "
        f"{len(region.jobbehov)} jobbehov, {len(region.tiltak)} tiltak."
    )
    return 0


def _stage(region: Region, valg: argparse.Namespace) -> int:
    from regionportal.portal import artefacts  # templates and formats, which `sjekk` does not wait for

    kontekst = Kontekst(valg.dag, valg.adresse.rstrip("/") + "/")
    alle = artefacts(region, valg.rot / "overrides" / "sider", kontekst)
    for artefact in alle:
        sti = valg.ut / artefact.path
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(artefact.serialize())
    print(f"{len(alle)} filer i {valg.ut}")
    return 0


def _brev(region: Region, valg: argparse.Namespace) -> int:
    """Write the letters. One from an earlier run goes when there is nothing left to say."""
    from regionportal.brev import brev, som_markdown
    from regionportal.dekning import dekning

    kontekst = Kontekst(valg.dag, valg.adresse.rstrip("/") + "/")
    ruter = dekning(region, valg.dag)
    valg.mappe.mkdir(parents=True, exist_ok=True)
    antall = 0
    for kommune in region.kommuner:
        fil, skrevet = valg.mappe / f"{kommune.id}.md", brev(kommune, region, ruter, kontekst)
        if skrevet:
            fil.write_bytes(som_markdown(skrevet).encode())
            antall += 1
        else:
            fil.unlink(missing_ok=True)
    print(f"{antall} brev i {valg.mappe}")
    return 0


def _antall(feil: list[Feil]) -> str:
    return "1 feil. Ingenting er bygd." if len(feil) == 1 else f"{len(feil)} feil. Ingenting er bygd."


if __name__ == "__main__":
    sys.exit(main())
