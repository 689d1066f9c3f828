"""What must hold between records: one rule a file, each a function from a draft and a day to findings."""

from regionportal.rules import bilder, framtid, grenser, historikk, punkt_i_kommune, referanser, unike_i_liste
from regionportal.rules.utkast import Funn, Utkast

REGLER = (
    referanser.regel,
    unike_i_liste.regel,
    grenser.regel,
    punkt_i_kommune.regel,
    historikk.regel,
    framtid.regel,
    bilder.regel,
)

__all__ = ["REGLER", "Funn", "Utkast"]
