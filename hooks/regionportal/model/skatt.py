"""A treasure: a place, a dish, a story or something else in the region that is worth knowing."""

from typing import Annotated

from regionportal.model.felles import (
    Bilde,
    Brodtekst,
    Ingress,
    Kategoriid,
    Kilder,
    Kommuneid,
    Motivnavn,
    NavnKvensk,
    NavnSamisk,
    OgsaKommuner,
    Oppdatert,
    PasserFor,
    SjekkesInnen,
    Sted,
)
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Plass, Post
from regionportal.model.sokeord import Sokeord
from regionportal.model.tid import Sesong
from regionportal.model.typer import Navn, Setninger


@oversettes
class Skatt(Post):
    """One treasure."""

    plass = Plass("data/skatter/{kommune}/{id}.yml", "skatter/{id}/")

    kommune: Kommuneid = felt("Kommune", "Kommunen skatten ligger i.")
    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN, Merke.OVERSETTES] = felt(
        "Navn", "Navnet folk bruker.", "Nordbreen"
    )
    navn_samisk: NavnSamisk = None
    navn_kvensk: NavnKvensk = None
    kategori: Kategoriid = felt("Kategori", "Hva slags skatt det er.", "natur")
    ogsa_kommuner: OgsaKommuner = ()
    ingress: Ingress
    tekst: Brodtekst = None
    sted: Annotated[Sted | None, Merke.PUNKT] = felt(
        "Sted", "Hvor det er: navnet på stedet, og gjerne et punkt på kartet.", standard=None
    )
    sesong: tuple[Sesong, ...] = felt("Sesong", "Når det passer å komme. Hele året er alle fire.", standard=())
    tilgjengelighet: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Tilgjengelighet",
        "Hvordan du kommer dit, og om det er trapper, bratt eller låst.",
        "Stor parkeringsplass ved Norddalen. Det stiger først, og så flater det ut.",
        standard=None,
    )
    hensyn: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Ta hensyn",
        "Fare, fredning, dyr, eller at huset er privat.",
        "Ikke gå ut på breen uten erfaring.",
        standard=None,
    )
    merknad: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Merknad", "Det leseren bør vite før hun stoler på det.", "Høyden på brefronten er fra 2008.", standard=None
    )
    motiv: Motivnavn | None = felt(
        "Tegning",
        "Det som tegnes når skatten ikke har bilde. Skriv det bare når tegningen ellers blir feil.",
        "hengebru",
        standard=None,
    )
    passer_for: PasserFor = ()
    sokeord: Sokeord = ()
    bilder: tuple[Bilde, ...] = felt("Bilder", "Bilder du har lov til å bruke.", standard=())
    kilder: Kilder
    sjekkes_innen: SjekkesInnen = None
    oppdatert: Oppdatert
    en: PaEngelsk = None

    @property
    def punkt(self) -> tuple[float, float] | None:
        """(lon, lat) on the map, or None."""
        return self.sted.punkt if self.sted else None

    @property
    def kommuner(self) -> tuple[str, ...]:
        return (self.kommune, *self.ogsa_kommuner)

    @property
    def hjemkommune(self) -> str:
        return self.kommune
