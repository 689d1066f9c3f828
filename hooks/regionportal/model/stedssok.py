"""A search of others for what there is in a municipality now."""

from typing import Annotated
from urllib.parse import quote

from regionportal.model.adresse import Nettadresse
from regionportal.model.felt import Merke, felt
from regionportal.model.typer import Modell, Navn


class Stedssok(Modell):
    """A search of others for what there is in a place: the place's name comes last in the address."""

    url: Annotated[Nettadresse, Merke.KJENNETEGN] = felt(
        "Begynnelsen av adressen",
        "Adressen til søket, så langt som til navnet på stedet.",
        "https://www.eksempel.no/boliger/leie?q=",
    )
    tittel: Annotated[Navn, Merke.TITTEL] = felt(
        "Tittel", "Hva søket finner. «i» og navnet på kommunen kommer etter.", "Boliger til leie"
    )
    utgiver: Navn = felt("Utgiver", "Hvem som har søket.", "Finn")

    def i(self, sted: str) -> str:
        """The address of the search for what there is in the place."""
        return self.url + quote(sted)
