"""``portal stage``: all that is made from data, in a folder."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from regionportal.bilder.lager import LAGER
from regionportal.feil import FORMATER, antall_feil
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.kontekst import Kontekst, endring
from regionportal.model.region import Region


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    stage = kommandoer.add_parser("stage", parents=[felles], help="skriv alt som lages av data, til en mappe")
    stage.add_argument("ut", type=Path, metavar="OUT", help="mappa det skrives til")
    stage.add_argument(
        "--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)"
    )
    stage.add_argument(
        "--repo", default=os.environ.get("PORTAL_REPO", ""), help="repoets adresse (ellers: PORTAL_REPO)"
    )
    stage.set_defaults(kjor=kjor)


def kjor(region: Region, valg: Namespace) -> int:
    from regionportal.bilder.utgivelse import utgi  # pictures, templates and formats, which `sjekk` does not wait for
    from regionportal.portal import artefacts

    bilder, feil = utgi(region, valg.rot / LAGER, os.cpu_count() or 1)
    if feil:
        print(FORMATER[valg.format](feil))
        print(antall_feil(feil), file=sys.stderr)
        return 1
    kontekst = Kontekst(
        valg.dag, valg.adresse.rstrip("/") + "/", endring=endring(valg.repo), klokka=valg.klokka, repo=valg.repo
    )
    alle = [*artefacts(region, valg.rot / "overrides" / "sider", kontekst), *bilder]
    for artefact in alle:
        sti = valg.ut / artefact.path
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(artefact.serialize())
    print(f"{len(alle)} filer i {valg.ut}")
    return 0
