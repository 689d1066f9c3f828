"""``portal fra-skjema``: what someone sent in a form on GitHub, as data."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    fra_skjema = kommandoer.add_parser(
        "fra-skjema", parents=[felles], help="gjør det noen har sendt i et skjema på GitHub, om til data"
    )
    fra_skjema.add_argument(
        "--hendelse",
        type=Path,
        metavar="FIL",
        help="saken slik GitHub forteller om den, i fila GITHUB_EVENT_PATH (ellers: SKJEMA_TEKST og SKJEMA_SAK)",
    )
    fra_skjema.add_argument(
        "--ut", type=Path, metavar="FIL", help="skriv hva som skal gjøres, som JSON, til denne fila"
    )
    fra_skjema.add_argument(
        "--bilde", type=Path, metavar="FIL", help="hent bildet fra GitHub, og legg det i denne fila (ellers: ikke hent)"
    )
    fra_skjema.add_argument("--skriv", action="store_true", help="legg fila i data/ når alt er i orden")
    fra_skjema.add_argument(
        "--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)"
    )
    fra_skjema.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    from regionportal.editors.fraskjema import kommando  # the forms, which `sjekk` does not wait for

    def hent(adresse: str) -> bytes:
        from regionportal.bilder.dor import STORST_BYTE
        from regionportal.machines.nett import brukeragent  # the HTTP client, which a form without a photo needs not
        from regionportal.machines.vedlegg import henting

        agent = brukeragent(henting.AGENT, valg.adresse, os.environ.get("PORTAL_REPO", ""))
        return henting.hent(adresse, henting.Henteoppsett(agent, STORST_BYTE))

    return kommando.kjor(prosjekt.hel, valg, hent) if valg.bilde else kommando.kjor(prosjekt.hel, valg)
