"""A municipality: its names, facts, roles to ask, employers and links by question."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
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


class Kommunefakta(Modell):
    """The figures that every municipality has."""

    innbyggere: Faktum
    areal: Faktum
    landareal: Faktum | None = None
    hoyeste_fjell: Faktum | None = None


class Kontakt(Modell):
    """A role to ask, never a person; ``temaer`` are the questions that it is there for, if not any."""

    rolle: Navn
    sporsmal: Tekst
    url: Nettadresse
    temaer: tuple[Slug, ...] = ()
    epost: Annotated[Tekst, monster(r"[^@\s<>\"]+@[^@\s<>\"]+\.[a-z]+", "dette er ikke en e-postadresse")] | None = None
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
