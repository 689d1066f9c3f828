"""``portal lenker``: every outward link is asked, and what it answers is kept."""

import os
import sys
from argparse import ArgumentParser, Namespace

from regionportal.kommandoer.argumenter import Kommandoer, nettstedets_adresse
from regionportal.machines.statusfil import Opptatt
from regionportal.portal import Prosjekt

MINUTTER = 45  # for all of it


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    lenker = kommandoer.add_parser(
        "lenker", parents=[felles], help="sjekk alle lenker ut av portalen, og ta vare på hva de svarer"
    )
    lenker.add_argument("--lokalt", action="store_true", help="spør også maskiner på ditt eget nett, for prøver")
    lenker.add_argument(
        "--minutter",
        type=float,
        default=MINUTTER,
        help=f"så lenge det får ta, delt likt på nettstedene (ellers: {MINUTTER}). Resten tas først neste gang",
    )
    nettstedets_adresse(lenker, "nettstedets adresse, så den som blir spurt, ser hvem som spør")
    lenker.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    from regionportal.machines.apent_nett import ApentNett  # the HTTP client, which `sjekk` does not wait for
    from regionportal.machines.lenkesjekk import sammendrag
    from regionportal.machines.lenkesjekk.henting import Oppsett
    from regionportal.machines.lenkesjekk.kjoring import Ugyldig
    from regionportal.machines.lenkesjekk.kjoring import kjor as sjekk_alle
    from regionportal.machines.lenkesjekk.robots import AGENT
    from regionportal.machines.nett import brukeragent

    agent = brukeragent(AGENT, valg.adresse, os.environ.get("PORTAL_REPO", ""))
    oppsett = Oppsett(agent, transport=None if valg.lokalt else ApentNett(), frist=60 * valg.minutter)
    try:
        resultat = sjekk_alle(prosjekt.hel, valg.hjem, valg.dag, oppsett)
    except Opptatt as e:
        print(e, file=sys.stderr)
        return 1
    except Ugyldig as e:
        print(f"Kjøringen teller ikke: {e}. Ingenting er endret.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stoppet. Det som er sett, er tatt vare på: kjør igjen i dag, så går sjekken videre.", file=sys.stderr)
        return 130
    print(sammendrag.som_tekst(resultat, valg.hjem))
    return 0
