"""``portal stage``: all that is made from data, in a folder; or the whole site."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from regionportal.feil import antall_feil, som_tekst
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.portal import Prosjekt, lag, lag_kontekst


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    stage = kommandoer.add_parser("stage", parents=[felles], help="skriv alt som lages av data, til en mappe")
    stage.add_argument("ut", type=Path, metavar="OUT", help="mappa det skrives til")
    stage.add_argument("--ferdig", action="store_true", help="skriv hele nettstedet, slik mkdocs.yml sier, uten MkDocs")
    stage.add_argument(
        "--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)"
    )
    stage.add_argument(
        "--repo", default=os.environ.get("PORTAL_REPO", ""), help="repoets adresse (ellers: PORTAL_REPO)"
    )
    stage.set_defaults(kjor=kjor, med_bilder=True)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    if valg.ferdig:
        return _ferdig(prosjekt, valg)
    kontekst = lag_kontekst(valg.rot, valg.dag, valg.klokka, valg.adresse, valg.repo, mappe=prosjekt.foran)
    alle = lag(prosjekt, kontekst, os.cpu_count() or 1)
    for artefact in alle:
        sti = valg.ut / artefact.path
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(artefact.serialize())
    print(f"{len(alle)} filer i {valg.ut}")
    return 0


def _ferdig(prosjekt: Prosjekt, valg: Namespace) -> int:
    from regionportal import uten_motor  # templates and formats, which `sjekk` does not wait for
    from regionportal.pages.sokeindeks import Sokefeil
    from regionportal.reading.oppsett import les_felt

    if not uten_motor.kan_byttes(valg.ut):
        print(f"{valg.ut} er ikke et nettsted, og blir ikke byttet ut. Velg ei ny mappe.", file=sys.stderr)
        return 1
    felt = les_felt(valg.rot)
    felt |= {"site_url": valg.adresse or felt["site_url"], "repo_url": valg.repo or felt["repo_url"]}
    try:
        funn = uten_motor.bygg(prosjekt, felt, valg.dag, valg.klokka, valg.ut, os.cpu_count() or 1)
    except Sokefeil as e:
        print(f"Søket ble ikke laget: {e}", file=sys.stderr)
        return 1
    if funn:
        print(som_tekst(funn))
    feil = [en for en in funn if en.stopper]
    if feil:
        print(antall_feil(feil), file=sys.stderr)
    return 1 if feil else 0
