"""``portal stage``: all that is made from data, in a folder."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.portal import Prosjekt, lag, lag_kontekst


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    stage = kommandoer.add_parser("stage", parents=[felles], help="skriv alt som lages av data, til en mappe")
    stage.add_argument("ut", type=Path, metavar="OUT", help="mappa det skrives til")
    stage.add_argument(
        "--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)"
    )
    stage.add_argument(
        "--repo", default=os.environ.get("PORTAL_REPO", ""), help="repoets adresse (ellers: PORTAL_REPO)"
    )
    stage.set_defaults(kjor=kjor, med_bilder=True)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    kontekst = lag_kontekst(valg.rot, valg.dag, valg.klokka, valg.adresse, valg.repo, mappe=prosjekt.foran)
    alle = lag(prosjekt, kontekst, os.cpu_count() or 1)
    for artefact in alle:
        sti = valg.ut / artefact.path
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(artefact.serialize())
    print(f"{len(alle)} filer i {valg.ut}")
    return 0
