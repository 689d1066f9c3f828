"""What an editor may have to do: one thing on the to-do list, and the kinds of them."""

from datetime import date
from typing import Literal, get_args

from regionportal.model.adresse import Nettadresse
from regionportal.model.typer import Modell, Slug

# In the order that they are done: what misleads people first, what would be nice last.
Oppgaveslag = Literal[
    "lenke_brutt",
    "foreldet",
    "lenke_flyttet",
    "lenke_usikker",
    "snart",
    "hendelse_uten_dato",
    "tiltak_uten_nytt",
    "kontakt_mangler",
    "lenke_mangler",
    "behov_mangler",
    "yrke_mangler",
    "skatt_mangler",
]
REKKEFOLGE = {slag: nummer for nummer, slag in enumerate(get_args(Oppgaveslag))}


class Oppgave(Modell):
    """One thing to do: what it is about, what to do, in which file, and the page that shows it (a path on the site).

    ``kommune`` is whose it is, None where it belongs to all of them; ``frist`` the day that it should be done by, where
    there is one; ``lenke`` the address that it is about, and ``ny_lenke`` the one to put instead, or to
    judge where the link is in doubt.
    """

    slag: Oppgaveslag
    kommune: Slug | None = None
    gjelder: str
    gjor: str
    fil: str
    side: str
    frist: date | None = None
    lenke: Nettadresse | None = None
    ny_lenke: Nettadresse | None = None
