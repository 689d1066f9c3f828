"""The fields and the parts that several kinds of records have."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.adresse import Markdown, Nettadresse
from regionportal.model.bildenavn import BILDENAVN, sjekk_bildenavn, uten_mappe
from regionportal.model.felt import Merke, Peker, felt
from regionportal.model.grader import Breddegrad, Lengdegrad
from regionportal.model.hele_ting import sjekk_hele
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.stedsnavn import sjekk_stedsnavn
from regionportal.model.tid import Dato, TidspunktFelt
from regionportal.model.typer import MINST_EN, Modell, Navn, Setninger, Slug, Tall, Tekst, monster_i_skjema, sjekk_ord

LENGSTE_INGRESS = 200
Ingress = Annotated[
    Tekst,
    Field(max_length=LENGSTE_INGRESS),
    AfterValidator(sjekk_ord),
    felt(
        "Ingress",
        "Det folk ser først. Én eller to setninger, høyst 200 tegn, med én ting som bare kan sies om akkurat dette.",
        "Markedet i Nordvik er nevnt alt i 1571. To av de gamle handelsbuene står der ennå.",
    ),
    Merke.LOPENDE,
    Merke.OVERSETTES,
]
Presisjon = Literal["punkt", "omtrent", "omrade"]

# The names of things that have their place in a list of the data.
Kommuneid = Annotated[Slug, Peker("kommuner")]
Kategoriid = Annotated[Slug, Peker("kategorier")]
Hendelsestypeid = Annotated[Slug, Peker("hendelsestyper")]
Behovstemaid = Annotated[Slug, Peker("behovstemaer")]
Malgruppeid = Annotated[Slug, Peker("malgrupper")]
Temaid = Annotated[Slug, Peker("temaer")]
Satsid = Annotated[Slug, Peker("satser")]
Tiltaksid = Annotated[Slug, Peker("tiltak")]
Yrkesnavn = Annotated[Navn, Peker("yrker")]
Motivnavn = Annotated[Slug, Peker("motiver")]

Id = Annotated[Slug, Merke.KJENNETEGN, felt("Id", "Et kort navn som andre peker på. Ikke bytt det siden.", "barnehage")]
NavnLulesamisk = Annotated[
    Navn | None, Merke.EGENNAVN, felt("Navn på lulesamisk", "Bare navnet, slik det står i kilden.", "Hábmer")
]
NavnSorsamisk = Annotated[
    Navn | None, Merke.EGENNAVN, felt("Navn på sørsamisk", "Bare navnet, slik det står i kilden.", "Snåase")
]
NavnSamisk = Annotated[
    Navn | None, Merke.EGENNAVN, felt("Navn på samisk", "Bare navnet, slik det står i kilden.", "Davviluokta")
]
NavnKvensk = Annotated[
    Navn | None, Merke.EGENNAVN, felt("Navn på kvensk", "Bare navnet, slik det står i kilden.", "Pohjalahti")
]
Brodtekst = Annotated[
    Markdown | None,
    felt(
        "Tekst",
        "To til fem setninger, skrevet med dine egne ord. Du kan lage lenker og lister med Markdown.",
        "Breen ligger innerst i Norddalen. Turen er 12,4 kilometer fram og tilbake.",
    ),
    Merke.OVERSETTES,
]
OgsaKommuner = Annotated[tuple[Kommuneid, ...], felt("Gjelder også", "Andre kommuner det gjelder.")]
PasserFor = Annotated[tuple[Malgruppeid, ...], felt("Passer for", "Hvem dette er mest for. Velg én til tre.")]
SjekkesInnen = Annotated[
    Dato | None,
    felt(
        "Sjekkes innen",
        "Dagen noen må se på det igjen, høyst et år fram. Skriv den når noe kan bli gammelt: åpningstider, priser, "
        "ruter og drift.",
        "2027-11-01",
    ),
]
MaSjekkesInnen = Annotated[Dato, felt("Sjekkes innen", "Dagen noen må se på det igjen.", "2027-11-01")]
Oppdatert = Annotated[Dato, Merke.FORTID, felt("Oppdatert", "Dagens dato, hver gang du endrer noe.", "2026-11-22")]

# ---- parts of records


class Kilde(Modell):
    """Where a fact comes from, and when someone read it there."""

    i_linja = True

    url: Annotated[Nettadresse, Merke.KJENNETEGN] = felt(
        "Adresse", "Siden der det står. Kopier adressen fra nettleseren.", "https://www.eksempel.no/side"
    )
    lest: Annotated[TidspunktFelt, Merke.FORTID] = felt("Lest", "Året og måneden du leste den.", "2026-11")
    tittel: Annotated[Navn | None, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Tittel", "Hva siden heter, og gjerne hvem som står bak.", "Turen går til Norddalen", standard=None
    )


_KILDER = "Hvor du vet det fra. Uten kilde kommer det ikke på nett."
ValgfrieKilder = Annotated[tuple[Kilde, ...], Merke.ANDRES, felt("Kilder", _KILDER)]
Kilder = Annotated[tuple[Kilde, ...], *MINST_EN, Merke.ANDRES, felt("Kilder", _KILDER)]


class Sted(Modell):
    """A place name, with a point in WGS 84 degrees where one is known and may be shown."""

    i_linja = True

    navn: Annotated[Navn, AfterValidator(sjekk_stedsnavn), Merke.TITTEL] = felt(
        "Stedsnavn", "Hva stedet heter.", "Norddalen"
    )
    lat: Breddegrad | None = felt(
        "Breddegrad",
        "Hvor langt nord, i grader med desimaler. Et punkt må ha breddegrad, lengdegrad og presisjon.",
        61.36155,
        standard=None,
    )
    lon: Lengdegrad | None = felt("Lengdegrad", "Hvor langt øst, i grader med desimaler.", 10.83243, standard=None)
    presisjon: Presisjon | None = felt(
        "Presisjon",
        "Hvor nøyaktig punktet er: «punkt» er selve stedet, «omtrent» er i nærheten, «omrade» er et stort område.",
        standard=None,
    )
    kilde: Annotated[Navn | None, Merke.ANDRES] = felt(
        "Kilde til punktet", "Hvor du har punktet fra.", "Kartverket (SSR): Norddalen", standard=None
    )

    @property
    def punkt(self) -> tuple[float, float] | None:
        """(lon, lat), the order of GeoJSON, or None."""
        return None if self.lat is None or self.lon is None else (self.lon, self.lat)

    @model_validator(mode="after")
    def _helt_punkt(self) -> Self:
        deler = {"lat": self.lat, "lon": self.lon, "presisjon": self.presisjon}
        mangler = [felt for felt, verdi in deler.items() if verdi is None]
        if 0 < len(mangler) < len(deler):
            raise PydanticCustomError("felt:" + mangler[0], "mangler. Et punkt har lat, lon og presisjon")
        return self


Bildefil = Annotated[
    Tekst,
    BeforeValidator(uten_mappe),
    AfterValidator(sjekk_bildenavn),
    Field(json_schema_extra=monster_i_skjema(BILDENAVN, "skriv filnavnet, for eksempel fossen.jpg")),
]


class Bilde(Modell):
    """A photo in data/bilder/."""

    i_linja = True

    fil: Annotated[Bildefil, Merke.KJENNETEGN] = felt(
        "Bildefil", "Navnet på fila. Bildet legges i data/bilder/.", "fossen.jpg"
    )
    alt: Annotated[Setninger, Merke.OVERSETTES] = felt(
        "Beskrivelse",
        "Hva bildet viser, for den som ikke kan se det.",
        "En høy foss faller rett ned mellom mørke bergvegger.",
    )
    foto: Annotated[Navn, Merke.ANDRES] = felt(
        "Fotograf", "Hvem som har tatt bildet, slik hun vil bli nevnt.", "Nordvik museum"
    )
    lisens: Annotated[Navn, Merke.ANDRES] = felt(
        "Lisens", "Hva andre får bruke bildet til. Bruk CC BY 4.0 når fotografen har sagt ja til det.", "CC BY 4.0"
    )


Lenketype = Literal["side", "nyhet", "ekstern", "rot"]


class Lenke(Modell):
    """A link out: the municipality's own page (side), a news item (nyhet), another publisher (ekstern), a front page
    (rot)."""

    url: Annotated[Nettadresse, Merke.KJENNETEGN] = felt(
        "Adresse", "Siden lenka går til. Kopier adressen fra nettleseren.", "https://www.eksempel.no/barnehage"
    )
    tittel: Annotated[Navn, Merke.TITTEL, Merke.ANDRES, Merke.OVERSETTES] = felt(
        "Tittel", "Hva lenka skal hete på portalen.", "Søk barnehageplass"
    )
    type: Lenketype = felt(
        "Slag",
        "«side» er kommunens egen side, «nyhet» en nyhet hos kommunen, «ekstern» en side hos andre, «rot» bare en "
        "forside.",
    )
    sett: Annotated[TidspunktFelt | None, Merke.FORTID] = felt(
        "Sett",
        "Hvor gammelt det som står der, er. Etter to år viser portalen svaret som gammelt.",
        "2026-11",
        standard=None,
    )
    utgiver: Navn | None = felt(
        "Utgiver", "Hvem som står bak siden, når det ikke er kommunen.", "Lånekassen", standard=None
    )
    merknad: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Merknad", "Det leseren bør vite før hun trykker.", "Skjemaet er bare på norsk.", standard=None
    )


class Faktum(Modell):
    """A figure that can age: what, when, from where, and when to look again."""

    verdi: Annotated[Tall, Merke.TALL] = felt("Tall", "Tallet, uten mellomrom, med punktum foran desimalene.", 2743)
    enhet: Annotated[Navn, Merke.TALL] = felt("Enhet", "Hva tallet teller eller måler.", "personer", "km²", "moh.")
    dato: Annotated[TidspunktFelt, Merke.FORTID] = felt(
        "Gjaldt", "Dagen, måneden eller året tallet gjaldt.", "2024-01-01"
    )
    kilde: Annotated[Kilde, Merke.ANDRES] = felt("Kilde", "Hvor tallet står.")
    sjekkes_innen: MaSjekkesInnen
    navn: Annotated[Navn | None, Merke.TITTEL] = felt(
        "Hva det gjelder", "Navnet på det som er målt, som et fjell.", "Storfjellet", standard=None
    )

    @model_validator(mode="after")
    def _hele(self) -> Self:
        sjekk_hele(self.verdi, self.enhet, self.navn)
        return self


@oversettes
class Utsagn(Modell):
    """A claim about the region, good or bad, with its sources."""

    tittel: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Tittel", "Påstanden, i noen få ord.", "Barnehagen er gratis"
    )
    tekst: Annotated[Markdown, Merke.OVERSETTES] = felt(
        "Tekst", "To til fire setninger som sier det som det er.", "Barnehageplassen har vært gratis siden august 2023."
    )
    kilder: Kilder
    en: PaEngelsk = None
