"""``portal brev``: a letter to each municipality that has something to mend."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from regionportal.kommandoer.argumenter import Kommandoer, nettstedets_adresse
from regionportal.kontekst import Kontekst
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    brev = kommandoer.add_parser("brev", parents=[felles], help="skriv et brev til hver kommune som har noe å rette")
    brev.add_argument("mappe", type=Path, metavar="MAPPE", help="mappa det skrives til, som <kommune>.md")
    nettstedets_adresse(brev, "nettstedets adresse")
    brev.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    """Write the letters. One from an earlier run goes when there is nothing left to say."""
    from regionportal.exports.brev import brev, som_markdown
    from regionportal.knowledge.kunnskap import Kunnskap

    kunnskap = Kunnskap(prosjekt.hel, Kontekst(valg.dag, valg.adresse.rstrip("/") + "/"))
    valg.mappe.mkdir(parents=True, exist_ok=True)
    antall = 0
    for kommune in prosjekt.hel.kommuner:
        fil, skrevet = valg.mappe / f"{kommune.id}.md", brev(kunnskap, kommune)
        if skrevet:
            fil.write_bytes(som_markdown(skrevet).encode())
            antall += 1
        else:
            fil.unlink(missing_ok=True)
    print(f"{antall} brev i {valg.mappe}")
    return 0
