"""What treasures, events and findings are divided into: lists that all regions share, and that each adds to. What each
kind is drawn as, and what search engines call it, stands beside its name."""

from typing import Annotated, Literal

from regionportal.model.felles import Id, Ingress, Motivnavn
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.typer import Modell, Navn

# The types of schema.org that a place and an event may be: https://schema.org/Place and https://schema.org/Event
Stedstype = Literal[
    "Place",
    "BodyOfWater",
    "CivicStructure",
    "FoodEstablishment",
    "Landform",
    "LandmarksOrHistoricalBuildings",
    "LocalBusiness",
    "Museum",
    "Park",
    "PlaceOfWorship",
]
Arrangementstype = Literal[
    "Event",
    "BusinessEvent",
    "ChildrensEvent",
    "ComedyEvent",
    "DanceEvent",
    "EducationEvent",
    "ExhibitionEvent",
    "Festival",
    "FoodEvent",
    "LiteraryEvent",
    "MusicEvent",
    "SaleEvent",
    "ScreeningEvent",
    "SocialEvent",
    "SportsEvent",
    "TheaterEvent",
    "VisualArtsEvent",
]

_FOR_SOKEMOTORER = "Hos søkemotorer"


@oversettes
class Kategori(Modell):
    """A kind of treasure."""

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt("Navn", "Hva kategorien heter.", "Hverdagsliv")
    ingress: Ingress
    natur: bool = felt(
        "Natur",
        "Sant når det mest er natur. Der noen skatter trekkes fram, er høyst en tredel av dem natur.",
        standard=False,
    )
    besok: bool = felt(
        "Å besøke", "Sant når det er steder en gjest kan dra til. Søkemotorene får vite det.", standard=False
    )
    schema_org: Stedstype = felt(
        _FOR_SOKEMOTORER, "Hva et slikt sted heter hos schema.org, som søkemotorene leser.", standard="Place"
    )
    motiver: tuple[Motivnavn, ...] = felt(
        "Tegninger", "Det som kan tegnes når en skatt ikke har bilde, og ikke navnet sier hva det er.", standard=()
    )
    en: PaEngelsk = None


@oversettes
class Hendelsestype(Modell):
    """A kind of event."""

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt("Navn", "Hva slaget heter.", "Konsert")
    flertall: Annotated[Navn | None, Merke.OVERSETTES] = felt(
        "Flertall", "Hva flere av dem heter, når det er noe annet enn navnet.", "Konserter", standard=None
    )
    uten_oppmote: bool = felt(
        "Uten oppmøte",
        "Sant når det er en dag folk markerer der de er, så ingen må velge mellom den og noe annet samme kveld.",
        standard=False,
    )
    schema_org: Arrangementstype = felt(
        _FOR_SOKEMOTORER, "Hva en slik hendelse heter hos schema.org, som søkemotorene leser.", standard="Event"
    )
    motiver: tuple[Motivnavn, ...] = felt(
        "Tegninger", "Det som kan tegnes når ikke navnet på hendelsen sier hva det er.", standard=()
    )
    en: PaEngelsk = None


@oversettes
class Behovstema(Modell):
    """What a finding about jobs and people is about. schema.org has no type for that, and nothing is drawn of it."""

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Navn", "Hva funnene handler om. Det er overskriften over dem.", "Helse og omsorg"
    )
    arbeid: bool = felt(
        "Om arbeid",
        "Usant når det ikke er om arbeid, men om bolig eller flytting. Da står det ikke blant det kommunene trenger "
        "folk til.",
        standard=True,
    )
    fra_regneark: bool = felt(
        "Fra regnearket",
        "Sant når det kommunene sender inn i regnearket, skal stå her. Uten det er det det første temaet.",
        standard=False,
    )
    en: PaEngelsk = None
