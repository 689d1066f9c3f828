"""``portal skjema``: what is made from the model, for those who edit."""

import sys
from argparse import ArgumentParser, Namespace

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    skjema = kommandoer.add_parser(
        "skjema", parents=[felles], help="skriv skjemaene og feltlistene som lages av modellen"
    )
    skjema.add_argument("--sjekk", action="store_true", help="skriv ingenting, men si hvilke som er foreldet")
    skjema.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    """Exit status 1 when the files were only looked at, and some were out of date."""
    if prosjekt.foran:
        print("Skjemaene er felles. Kjør «portal skjema» uten --region.", file=sys.stderr)
        return 1
    from regionportal.editors.skjema.filer import foreldet, skriv

    gamle = foreldet(prosjekt.hel, valg.rot) if valg.sjekk else skriv(prosjekt.hel, valg.rot)
    for navn in gamle:
        print(f"{navn} {'er foreldet' if valg.sjekk else 'er skrevet'}")
    if not gamle:
        print("Alle skjemaene er som modellen sier.")
    elif valg.sjekk:
        print("Kjør «portal skjema», og ta med filene i forslaget.", file=sys.stderr)
        return 1
    return 0
