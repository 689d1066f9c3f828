"""What must hold: one rule a file. Some look at one record as it was read, and the day, and some of those only warn;
the others look at all the records together.
"""

from regionportal.rules import (
    belop_i_tekst,
    bilder,
    eksempler,
    for_1900,
    forside,
    fotokonkurranse,
    framtid,
    grenser,
    har_vart,
    historikk,
    hjemregion,
    kilder,
    langt_fram,
    maskindager,
    medlemmer,
    opptatte_ider,
    oversettelser,
    punkt_i_kommune,
    referanser,
    satser_i_tekst,
    unike_i_liste,
    unntak,
    utenfor_sona,
    vises_ikke,
    yrker,
)
from regionportal.rules.utkast import Funn, Utkast

FOR_POSTEN = (
    unike_i_liste.regel,
    historikk.regel,
    framtid.regel,
    langt_fram.regel,
    for_1900.regel,
    fotokonkurranse.regel,
    opptatte_ider.regel,
    oversettelser.regel,
)
VARSLER_OM_POSTEN = (
    belop_i_tekst.regel,
    eksempler.regel,
    forside.regel,
    har_vart.regel,
    kilder.regel,
    vises_ikke.regel,
)
FOR_ALLE = (
    referanser.regel,
    grenser.regel,
    punkt_i_kommune.regel,
    bilder.regel,
    satser_i_tekst.regel,
    yrker.regel,
    unntak.regel,
    maskindager.regel,
    utenfor_sona.regel,
    medlemmer.regel,
    hjemregion.regel,
)

__all__ = ["FOR_ALLE", "FOR_POSTEN", "VARSLER_OM_POSTEN", "Funn", "Utkast"]
