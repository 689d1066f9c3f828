"""What an editor may have to do: one thing on the to-do list, and the kinds of them."""

from datetime import date
from typing import Literal, get_args

from regionportal.model.adresse import Nettadresse
from regionportal.model.felt import felt
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
    "oversettelse_gammel",
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

    slag: Oppgaveslag = felt("Slag", "Hva slags oppgave det er.")
    kommune: Slug | None = felt("Kommune", "Id-en til kommunen som har den. Uten den er den alles.", standard=None)
    gjelder: str = felt("Gjelder", "Hva det handler om.")
    gjor: str = felt("Gjør", "Hva noen må gjøre.")
    fil: str = felt("Fil", "Fila det står i.")
    side: str = felt("Side", "Sida som viser det, fra forsida.")
    frist: date | None = felt("Frist", "Dagen det bør være gjort.", standard=None)
    lenke: Nettadresse | None = felt("Lenke", "Adressen det gjelder.", standard=None)
    ny_lenke: Nettadresse | None = felt("Ny lenke", "Adressen som kan stå i stedet.", standard=None)
