"""What must hold: one rule a file. Some look at one record as it was read, and the day; the others at all together, and some
of those only warn.
"""

from regionportal.rules import (
    belop_i_tekst,
    bilder,
    framtid,
    grenser,
    historikk,
    punkt_i_kommune,
    referanser,
    satser_i_tekst,
    unike_i_liste,
)
from regionportal.rules.utkast import Funn, Utkast

FOR_POSTEN = (unike_i_liste.regel, historikk.regel, framtid.regel)
FOR_ALLE = (referanser.regel, grenser.regel, punkt_i_kommune.regel, bilder.regel, satser_i_tekst.regel)
VARSLER = (belop_i_tekst.regel,)

__all__ = ["FOR_ALLE", "FOR_POSTEN", "VARSLER", "Funn", "Utkast"]
