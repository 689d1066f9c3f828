"""``portal stillinger``: Nav's open feed is read, and what is vacant in the region is kept."""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.machines.statusfil import Opptatt
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    stillinger = kommandoer.add_parser(
        "stillinger", parents=[felles], help="les Navs åpne feed, og ta vare på det som er ledig i regionen"
    )
    stillinger.add_argument("--adresse", type=_adresse, help="feedens adresse (ellers: Navs egen)")
    stillinger.add_argument(
        "--apent-token", action="store_true", help="prøv med Navs åpne token (ellers: det som står i PORTAL_NAV_TOKEN)"
    )
    stillinger.add_argument("--pause", type=float, help="sekunder mellom hver forespørsel")
    stillinger.add_argument(
        "--naa",
        dest="na",
        type=_klokkeslett,
        default=datetime.now(UTC),
        help="les som om det var da (2026-11-22T12:00Z)",
    )
    stillinger.add_argument(
        "--endret",
        type=Path,
        metavar="FIL",
        help="legg til en linje i fila: «endret=true» når nettstedet bør publiseres",
    )
    stillinger.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    """Without a token nothing is read, and that is no fault: a schedule in a copy of the repository has none."""
    from regionportal.machines.nett import brukeragent
    from regionportal.machines.stillinger import feed, sammendrag
    from regionportal.machines.stillinger.kjoring import kjor as les

    endret = False
    oppsett = feed.Feedoppsett(
        na=valg.na.replace(microsecond=0).astimezone(ZoneInfo(prosjekt.hel.om.tidssone)),
        sone=ZoneInfo(prosjekt.hel.om.tidssone),
        brukeragent=brukeragent(feed.AGENT, os.environ.get("PORTAL_URL", ""), os.environ.get("PORTAL_REPO", "")),
        **{navn: verdi for navn, verdi in (("adresse", valg.adresse), ("pause", valg.pause)) if verdi is not None},
    )
    try:
        if hemmelig := feed.finn_token(os.environ.get("PORTAL_NAV_TOKEN", ""), valg.apent_token, oppsett):
            resultat = les(prosjekt.hel, valg.hjem, hemmelig, oppsett)
            endret = resultat.publiser
            print(sammendrag.som_tekst(resultat))
        else:
            print("Nav er ikke lest, for det er ikke noe token. Sett PORTAL_NAV_TOKEN, eller prøv med --apent-token.")
    except Opptatt as e:
        print(e, file=sys.stderr)
        return 1
    except feed.Feedfeil as e:
        print(f"Stillingene er ikke lest: {e}. Det som ble lest sist, står.", file=sys.stderr)
        return 1
    if valg.endret:
        with valg.endret.open("a", encoding="utf-8") as ut:
            ut.write(f"endret={'true' if endret else 'false'}\n")
    return 0


def _adresse(verdi: str) -> str:
    from regionportal.machines.stillinger.feed import adresse

    try:
        return adresse(verdi)
    except ValueError as e:
        raise ArgumentTypeError(str(e)) from None


def _klokkeslett(verdi: str) -> datetime:
    na = datetime.fromisoformat(verdi)
    if na.tzinfo is None:
        raise ArgumentTypeError("tidspunktet må ha tidssone, som i 2026-11-22T12:00Z")
    return na
