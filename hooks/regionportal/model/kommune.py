"""A municipality: its names, facts, roles to ask, employers and links by question."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator
from pydantic_core import PydanticCustomError

from regionportal.ground.tallform import tall
from regionportal.model.adresse import Nettadresse
from regionportal.model.felles import (
    Brodtekst,
    Faktum,
    Ingress,
    Kilder,
    Lenke,
    MaSjekkesInnen,
    Motivnavn,
    NavnKvensk,
    NavnLulesamisk,
    NavnSamisk,
    NavnSorsamisk,
    Oppdatert,
    Temaid,
)
from regionportal.model.felt import Merke, felt
from regionportal.model.grader import Breddegrad, Lengdegrad
from regionportal.model.kontakt import Kontakt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Plass, Post
from regionportal.model.tid import TidspunktFelt, sjekk_rekkefolge
from regionportal.model.typer import MINST_EN, JaNei, Modell, Navn, Setninger, Slug, Tekst, monster

Sprak = Literal["norsk", "samisk", "lulesamisk", "sorsamisk", "kvensk"]
Medlemskap = Literal["blir", "er", "var"]  # in the region, on a day


UTEN_PUNKT = "Midt i kommunen. Må rettes"  # the source of a point that nobody has looked up yet


class Senter(Modell):
    """The administrative centre, with its point in WGS 84 degrees."""

    i_linja = True

    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN] = felt("Stedsnavn", "Stedet kommunen styres fra.", "Nordneset")
    navn_samisk: NavnSamisk = None
    navn_lulesamisk: NavnLulesamisk = None
    navn_sorsamisk: NavnSorsamisk = None
    navn_kvensk: NavnKvensk = None
    lat: Breddegrad = felt("Breddegrad", "Hvor langt nord, i grader med desimaler.", 61.57633)
    lon: Lengdegrad = felt("Lengdegrad", "Hvor langt øst, i grader med desimaler.", 10.21878)
    kilde: Annotated[Navn, Merke.ANDRES] = felt("Kilde til punktet", "Hvor du har punktet fra.", "Kartverket (SSR)")

    @property
    def punkt(self) -> tuple[float, float]:
        """(lon, lat), the order of GeoJSON."""
        return (self.lon, self.lat)


def _malt_i(*enheter: str, minst: int, mest: int) -> AfterValidator:
    """A figure in one of these units and of a size that can be true: a slip of a digit or a unit is found."""

    def sjekk(faktum: Faktum) -> Faktum:
        if faktum.enhet not in enheter:
            feil = {"enhet": faktum.enhet, "gyldige": " eller ".join(enheter)}
            raise PydanticCustomError("felt:enhet", "«{enhet}» kan ikke brukes her. Regn om, og skriv {gyldige}", feil)
        if not minst <= faktum.verdi <= mest:
            feil = {"verdi": tall(faktum.verdi), "enhet": faktum.enhet, "minst": tall(minst), "mest": tall(mest)}
            raise PydanticCustomError(
                "felt:verdi", "{verdi} {enhet} kan ikke stemme. Mellom {minst} og {mest} er tillatt", feil
            )
        return faktum

    return AfterValidator(sjekk)


Areal = Annotated[Faktum, _malt_i("km²", minst=1, mest=20_000)]
Folketall = Annotated[Faktum, _malt_i("personer", minst=1, mest=1_000_000)]
Fjellhoyde = Annotated[Faktum, _malt_i("moh.", "m", minst=1, mest=2_469)]  # Galdhøpiggen is the highest in the country


class Kommunefakta(Modell):
    """The figures that every municipality has."""

    innbyggere: Folketall = felt("Innbyggere", "Folketallet, i personer.")
    areal: Areal = felt("Areal", "Hele kommunen, i km².")
    landareal: Areal | None = felt("Landareal", "Uten vann, i km².", standard=None)
    hoyeste_fjell: Fjellhoyde | None = felt("Høyeste fjell", "Høyden over havet, og navnet på fjellet.", standard=None)

    @property
    def alle(self) -> tuple[tuple[str, Faktum], ...]:
        """(field, figure) for those that are known."""
        return tuple((felt, faktum) for felt, faktum in self if faktum)


@oversettes
class Arbeidsgiver(Modell):
    """A place of work that a source tells of."""

    navn: Annotated[Navn, Merke.TITTEL] = felt("Navn", "Bedriften eller stedet.", "Nordvik kommune")
    beskrivelse: Annotated[Setninger, Merke.OVERSETTES] = felt(
        "Beskrivelse", "Hva de gjør, og hvem de trenger.", "Helse, skole, barnehage og tekniske tjenester."
    )
    kilder: Kilder
    sjekkes_innen: MaSjekkesInnen
    en: PaEngelsk = None


Kommunenummer = Annotated[Tekst, monster(r"\d{4}", 'skriv kommunenummeret med fire siffer i anførselstegn, som "5544"')]
Postnummer = Annotated[Tekst, monster(r"\d{4}", 'skriv postnummeret med fire siffer i anførselstegn, som "9151"')]


@oversettes
class Kommune(Post):
    """One municipality."""

    plass = Plass("data/kommuner/{id}.yml", "kommuner/{id}/")

    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN] = felt("Navn", "Det norske navnet, uten «kommune».", "Nordvik")
    navn_samisk: NavnSamisk = None
    navn_lulesamisk: NavnLulesamisk = None
    navn_sorsamisk: NavnSorsamisk = None
    navn_kvensk: NavnKvensk = None
    navnerekkefolge: Annotated[tuple[Sprak, ...], *MINST_EN] = felt(
        "Rekkefølge på navnene", "Den offisielle rekkefølgen på de navnene kommunen har.", standard=("norsk",)
    )
    navn_merknad: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Merknad om navnet", "Det leseren bør vite om navnene.", "Eldre kilder skriver Ivggu.", standard=None
    )
    navn_siden: Annotated[TidspunktFelt | None, Merke.FORTID] = felt(
        "Navnene gjelder fra", "Når kommunen fikk navnene den har nå, i den rekkefølgen.", "2024-02-16", standard=None
    )
    nummer: Kommunenummer = felt("Kommunenummer", "Fire siffer.", "5536")
    fylke: Navn | None = felt(
        "Fylke", "Fylket kommunen ligger i, når det er et annet enn regionens.", "Fjordfylke", standard=None
    )
    medlem_fra: TidspunktFelt | None = felt(
        "Med i regionen fra", "Når kommunen ble eller blir med: år, måned eller dag.", "2028", standard=None
    )
    medlem_til: TidspunktFelt | None = felt(
        "Med i regionen til",
        "Når kommunen gikk eller går ut: år, måned eller dag. Etter det telles den ikke med, men sida står.",
        "2019",
        standard=None,
    )
    hjemregion: Slug | None = felt(
        "Hjemregion",
        "Id-en til en annen region som kommunen hører mest til. Den følger opp kommunen.",
        "indre-fjord",
        standard=None,
    )
    innbyggernavn: Annotated[Navn | None, Merke.OVERSETTES] = felt(
        "Innbyggernavn", "Hva en som bor der, kalles.", "nordviking", standard=None
    )
    nettsted: Nettadresse = felt("Nettsted", "Kommunens egen side.", "https://www.eksempel.kommune.no/")
    senter: Annotated[Senter, Merke.PUNKT] = felt("Kommunesenter", "Stedet kommunen styres fra, med punkt på kartet.")
    ingress: Ingress
    tekst: Brodtekst = None
    tettsteder: tuple[Navn, ...] = felt("Tettsteder", "Bygder og tettsteder, det største først.", standard=())
    postnummer: tuple[Postnummer, ...] = felt("Postnummer", "Postnumrene i kommunen.", standard=())
    naeringer: Annotated[tuple[Navn, ...], Merke.OVERSETTES] = felt(
        "Næringer", "Det folk lever av, med egne ord.", standard=()
    )
    motiv: Motivnavn | None = felt(
        "Tegning", "Det som tegnes for kommunen, der den er én av flere.", "naust", standard=None
    )
    samisk_forvaltningsomrade: JaNei = felt("Samisk forvaltningsområde", "Om kommunen er med i det.", standard=False)
    fakta: Kommunefakta = felt("Fakta", "Tall som alle kommuner har.")
    kontakter: Annotated[tuple[Kontakt, ...], *MINST_EN] = felt("Kontakter", "Roller å spørre, aldri personer.")
    arbeidsgivere: tuple[Arbeidsgiver, ...] = felt(
        "Arbeidsgivere", "Arbeidsplasser som en kilde forteller om.", standard=()
    )
    lenker: dict[Temaid, tuple[Lenke, ...]] = felt(
        "Lenker", "Svarene på det nye innbyggere spør om, tema for tema.", standard={}
    )
    kilder: Kilder
    oppdatert: Oppdatert
    en: PaEngelsk = None

    @property
    def kommuner(self) -> tuple[str, ...]:
        return (self.id,)

    @property
    def navn_pa_sprak(self) -> tuple[tuple[Sprak, str], ...]:
        """(language, name) in the official order."""
        return tuple((sprak, navn) for sprak in self.navnerekkefolge if (navn := self.navn_pa(sprak)))

    def navn_pa(self, sprak: Sprak) -> str | None:
        return self.navn if sprak == "norsk" else vars(self)[f"navn_{sprak}"]

    @property
    def fullt_navn(self) -> str:
        return " – ".join(navn for _, navn in self.navn_pa_sprak)

    def medlemskap(self, dag: date) -> Medlemskap:
        """Whether the municipality is in the region on the day: with a year alone, from its first day to its last."""
        if self.medlem_fra and dag < self.medlem_fra.forste_dag:
            return "blir"
        return "var" if self.medlem_til and self.medlem_til.siste_dag < dag else "er"

    @model_validator(mode="after")
    def _medlem_i_rekkefolge(self) -> Self:
        if self.medlem_fra and self.medlem_til:
            fra, til = self.medlem_fra.forste_dag, self.medlem_til.siste_dag
            sjekk_rekkefolge("medlem_til", fra, til, self.medlem_fra, det="medlemskapet")
        return self

    @model_validator(mode="after")
    def _navn_i_rekkefolge(self) -> Self:
        for sprak in self.navnerekkefolge:
            if self.navn_pa(sprak) is None:
                raise PydanticCustomError(
                    "felt:navnerekkefolge", "har {sprak}, men «navn_{sprak}» mangler", {"sprak": sprak}
                )
        return self
