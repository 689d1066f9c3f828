"""``portal lenker``: every outward link is asked, and what it answers is kept."""

import os
import sys
from argparse import ArgumentParser, Namespace

from regionportal.kommandoer.argumenter import Kommandoer, nettstedets_adresse
from regionportal.machines.statusfil import Opptatt
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    lenker = kommandoer.add_parser(
        "lenker", parents=[felles], help="sjekk alle lenker ut av portalen, og ta vare på hva de svarer"
    )
    lenker.add_argument("--lokalt", action="store_true", help="spør også maskiner på ditt eget nett, for prøver")
    nettstedets_adresse(lenker, "nettstedets adresse, så den som blir spurt, ser hvem som spør")
    lenker.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    from regionportal.machines.lenkesjekk import sammendrag  # the HTTP client, which `sjekk` does not wait for
    from regionportal.machines.lenkesjekk.apent_nett import ApentNett
    from regionportal.machines.lenkesjekk.henting import AGENT, Oppsett
    from regionportal.machines.lenkesjekk.kjoring import Ugyldig
    from regionportal.machines.lenkesjekk.kjoring import kjor as sjekk_alle
    from regionportal.machines.nett import brukeragent

    agent = brukeragent(AGENT, valg.adresse, os.environ.get("PORTAL_REPO", ""))
    oppsett = Oppsett(agent, transport=None if valg.lokalt else ApentNett())
    try:
        resultat = sjekk_alle(prosjekt.hel, valg.rot, valg.dag, oppsett)
    except Opptatt as e:
        print(e, file=sys.stderr)
        return 1
    except Ugyldig as e:
        print(f"Kjøringen teller ikke: {e}. Ingenting er endret.", file=sys.stderr)
        return 1
    print(sammendrag.som_tekst(resultat, valg.rot))
    return 0
