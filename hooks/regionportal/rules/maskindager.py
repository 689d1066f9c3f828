"""What the link check saw, it has seen: a day that is not come would keep it from looking again until then."""

from collections.abc import Iterator
from datetime import timedelta

from regionportal.model.slag import LENKESTATUS
from regionportal.rules.utkast import Funn, Utkast

SLINGRING = timedelta(days=1)  # it is tomorrow already where the check runs


def regel(utkast: Utkast) -> Iterator[Funn]:
    statuser = utkast.lenkestatus
    sett = {"sjekket": statuser.sjekket} | {f"lenker.{url}": en.seneste for url, en in statuser.lenker.items()}
    for hvor, dag in sett.items():
        if dag and dag > utkast.dag + SLINGRING:
            yield Funn(f"data/{LENKESTATUS}", f"{dag} er ikke kommet ennå ({hvor}). Hent den forrige fila fra Git")
            return
