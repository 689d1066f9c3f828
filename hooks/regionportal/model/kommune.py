"""A municipality: its names, facts, roles to ask, employers and links by question."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import (
    MINST_EN,
    Dato,
    Faktum,
    Ingress,
    JaNei,
    Kilder,
    Lenke,
    Markdown,
    Modell,
    Navn,
    Nettadresse,
    Slug,
    Tall,
    Tekst,
    monster,
)
from regionportal.tallform import tall

Sprak = Literal["norsk", "samisk", "kvensk"]


class Senter(Modell):
    """The administrative centre, with its point in WGS 84 degrees."""

    navn: Navn
    navn_samisk: Navn | None = None
    navn_kvensk: Navn | None = None
    lat: Annotated[Tall, Field(ge=-90, le=90)]
    lon: Annotated[Tall, Field(ge=-180, le=180)]
    kilde: Navn

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
            raise PydanticCustomError("felt:verdi", "{verdi} {enhet} kan ikke stemme. Mellom {minst} og {mest} er tillatt", feil)
        return faktum

    return AfterValidator(sjekk)


Areal = Annotated[Faktum, _malt_i("km²", minst=1, mest=20_000)]
Folketall = Annotated[Faktum, _malt_i("personer", minst=1, mest=1_000_000)]
Fjellhoyde = Annotated[Faktum, _malt_i("moh.", "m", minst=1, mest=2_469)]  # Galdhøpiggen is the highest in the country


class Kommunefakta(Modell):
    """The figures that every municipality has."""

    innbyggere: Folketall
    areal: Areal
    landareal: Areal | None = None
    hoyeste_fjell: Fjellhoyde | None = None

    @property
    def alle(self) -> tuple[tuple[str, Faktum], ...]:
        """(field, figure) for those that are known."""
        return tuple((felt, faktum) for felt, faktum in self if faktum)


class Kontakt(Modell):
    """A role to ask, never a person; ``temaer`` are the questions that it is there for, if not any."""

    rolle: Navn
    sporsmal: Tekst
    url: Nettadresse
    temaer: tuple[Slug, ...] = ()
    epost: Annotated[Tekst, monster(r"[A-Za-z0-9._+-]+@([A-Za-z0-9-]+\.)+[a-z]+", "dette er ikke en e-postadresse")] | None = None
    telefon: Annotated[Tekst, monster(r"\+?[0-9 ]{5,20}", "skriv nummeret med sifre og mellomrom")] | None = None


class Arbeidsgiver(Modell):
    """A place of work that a source tells of."""

    navn: Navn
    beskrivelse: Tekst
    kilder: Kilder
    sjekkes_innen: Dato


class Kommune(Modell):
    """One file data/kommuner/<id>.yml."""

    id: Slug
    navn: Navn
    navn_samisk: Navn | None = None
    navn_kvensk: Navn | None = None
    navnerekkefolge: Annotated[tuple[Sprak, ...], *MINST_EN] = ("norsk",)
    navn_merknad: Tekst | None = None
    nummer: Annotated[Tekst, monster(r"\d{4}", "skriv kommunenummeret med fire siffer i anførselstegn, som \"5544\"")]
    innbyggernavn: Navn | None = None
    nettsted: Nettadresse
    senter: Senter
    ingress: Ingress
    tekst: Markdown | None = None
    tettsteder: tuple[Navn, ...] = ()
    postnummer: tuple[Annotated[Tekst, monster(r"\d{4}", "skriv postnummeret med fire siffer i anførselstegn, som \"9151\"")], ...] = ()
    naeringer: tuple[Navn, ...] = ()
    samisk_forvaltningsomrade: JaNei = False
    fakta: Kommunefakta
    kontakter: Annotated[tuple[Kontakt, ...], *MINST_EN]
    arbeidsgivere: tuple[Arbeidsgiver, ...] = ()
    lenker: dict[Slug, tuple[Lenke, ...]] = {}
    kilder: Kilder
    oppdatert: Dato

    @property
    def fil(self) -> str:
        return f"data/kommuner/{self.id}.yml"

    @property
    def navn_pa_sprak(self) -> tuple[tuple[Sprak, str], ...]:
        """(language, name) in the official order."""
        navn = {"norsk": self.navn, "samisk": self.navn_samisk, "kvensk": self.navn_kvensk}
        return tuple((sprak, navn[sprak]) for sprak in self.navnerekkefolge)

    @property
    def fullt_navn(self) -> str:
        return " – ".join(navn for _, navn in self.navn_pa_sprak)

    @model_validator(mode="after")
    def _navn_i_rekkefolge(self):
        navn = {"norsk": self.navn, "samisk": self.navn_samisk, "kvensk": self.navn_kvensk}
        for sprak in self.navnerekkefolge:
            if navn[sprak] is None:
                raise PydanticCustomError("felt:navnerekkefolge", "har {sprak}, men «navn_{sprak}» mangler", {"sprak": sprak})
        return self
