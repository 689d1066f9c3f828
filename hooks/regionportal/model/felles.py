"""The pieces that all kinds of records are made of.

A message in a ``ValueError`` here is read by an editor: it says in Norwegian what is allowed.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Annotated, Literal, NamedTuple
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from regionportal.model.felt import felt

from regionportal.ground import tegn
from regionportal.model.vertsnavn import sjekk_vert

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Modell(BaseModel):
    """Frozen, and refuses a field that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Tekst = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Navn = Annotated[Tekst, Field(max_length=120)]
Ingress = Annotated[
    Tekst,
    Field(max_length=200),
    felt(
        "Ingress",
        "Det folk ser først. Én eller to setninger, høyst 200 tegn, med én ting som bare kan sies om akkurat dette.",
        "Markedet i Skibotn er nevnt alt i 1571. To av de gamle handelsbuene står der ennå.",
    ),
]
Heltall = Annotated[int, Field(strict=True)]
JaNei = Annotated[bool, Field(strict=True)]


def _tall(verdi: object) -> object:
    if isinstance(verdi, bool) or not isinstance(verdi, int | float):
        raise ValueError("skriv et tall, med punktum foran desimalene")
    return verdi


Tall = Annotated[int | float, BeforeValidator(_tall)]


def _minst_en(verdi: tuple) -> tuple:
    if not verdi:
        raise ValueError("må ha minst én")
    return verdi


# Not pydantic's own min_length: that also counts an item that has a fault as missing.
MINST_EN = AfterValidator(_minst_en), Field(json_schema_extra={"minItems": 1})


@dataclass(frozen=True, slots=True)
class _Monster:
    regex: str
    melding: str

    def __get_pydantic_core_schema__(self, kilde: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._sjekk, handler(kilde))

    def __get_pydantic_json_schema__(self, skjema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(skjema), **monster_i_skjema(self.regex, self.melding)}

    def _sjekk(self, verdi: str) -> str:
        if not re.fullmatch(self.regex, verdi, re.ASCII):
            raise ValueError(self.melding)
        return verdi


def monster(regex: str, melding: str) -> _Monster:
    """Text of a given form, by an expression that Python and ECMA-262 read alike; ``melding`` says in words what the form is."""
    return _Monster(regex, melding)


def monster_i_skjema(regex: str, melding: str) -> JsonSchemaValue:
    """The form in a JSON Schema. ``patternErrorMessage`` is what VS Code says where another program says the expression."""
    return {"pattern": f"^(?:{regex})$", "patternErrorMessage": melding}


SLUGFORM = "bruk bare små bokstaver a–z, tall og bindestrek (å og æ skrives a, ø skrives o)"
Slug = Annotated[Tekst, monster(SLUG.pattern, SLUGFORM)]

# ---- addresses


def _nettadresse(verdi: str, skjemaer: Sequence[str] = ("http", "https")) -> str:
    lovlig = " eller ".join(f"{skjema}:" for skjema in skjemaer)
    try:
        deler = urlsplit(verdi)
    except ValueError:
        raise ValueError("dette er ikke en gyldig adresse") from None
    if deler.scheme not in skjemaer:
        raise ValueError(f"lenka må begynne med {lovlig}")
    if re.search(r"[\s<>\"\\^`{|}]", verdi):
        raise ValueError("adressen har mellomrom eller tegn som ikke kan stå i en adresse. Kopier den på nytt fra nettleseren")
    if deler.scheme in ("http", "https"):
        sjekk_vert(deler)
    return verdi


Nettadresse = Annotated[
    Tekst,
    AfterValidator(_nettadresse),
    Field(
        json_schema_extra=monster_i_skjema(
            r"[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s<>\"\\^`{|}]*\.[^\s<>\"\\^`{|}]+", "skriv hele adressen, som i https://www.eksempel.no/"
        )
    ),
]

LENGSTE_TEKST, FLEST_HAKEPARENTESER = 10_000, 500

_LENKE_I_MARKDOWN = re.compile(
    r"\]\(\s*<?\s*([^)>\s]*)"  # [tekst](adresse)
    r"|^ {0,3}\[[^\]]+\]:\s*<?(\S+)"  # [merke]: adresse
    r"|<((?:https?|ftp):[^<>]*)>"  # <adresse>
    r"|\b(?:href|src)\s*=\s*[\"']?([^\"'\s>]*)",  # HTML
    re.MULTILINE | re.IGNORECASE,
)


def _markdown(verdi: str) -> str:
    if len(verdi) > LENGSTE_TEKST:
        raise ValueError(f"er {len(verdi)} tegn. Høyst {LENGSTE_TEKST} er tillatt")
    if verdi.count("[") > FLEST_HAKEPARENTESER:  # the converter takes time as their square
        raise ValueError(f"har {verdi.count('[')} hakeparenteser. Høyst {FLEST_HAKEPARENTESER} er tillatt")
    if ulovlig := tegn.feil_i(unescape(verdi)):
        raise ValueError(f"har {ulovlig}, skrevet som kode. Ta det bort")
    for treff in _LENKE_I_MARKDOWN.finditer(verdi):
        adresse = next((gruppe for gruppe in treff.groups() if gruppe), "")
        try:
            _nettadresse(adresse, ("http", "https", "mailto", "tel"))
        except ValueError as e:
            raise ValueError(f"lenka «{adresse}» i teksten: {e}") from None
    return verdi


Markdown = Annotated[Tekst, AfterValidator(_markdown), Field(json_schema_extra={"contentMediaType": "text/markdown"})]

# ---- time


_DATO = r"\d{4}-\d\d-\d\d"
_TIDSPUNKT = r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?"
DATOFORM = "skriv datoen som år-måned-dag, for eksempel 2026-07-08"
TIDSPUNKTFORM = "skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"


def _dato(verdi: object) -> date:
    if isinstance(verdi, str) and re.fullmatch(_DATO, verdi, re.ASCII):
        try:
            return date.fromisoformat(verdi)
        except ValueError:
            raise ValueError(f"datoen {verdi} finnes ikke") from None
    raise ValueError(DATOFORM)


Dato = Annotated[
    date, BeforeValidator(_dato), WithJsonSchema({"type": "string", "format": "date", **monster_i_skjema(_DATO, DATOFORM)})
]


class Tidspunkt(NamedTuple):
    """A year, a month or a day (ISO 8601-1, reduced precision): as exact as the source is."""

    ar: int
    maned: int | None = None
    dag: int | None = None

    def __str__(self) -> str:
        return "-".join(f"{del_:02d}" for del_ in self if del_ is not None)

    @property
    def forste_dag(self) -> date:
        return date(self.ar, 1 if self.maned is None else self.maned, 1 if self.dag is None else self.dag)

    @property
    def siste_dag(self) -> date:
        maned = 12 if self.maned is None else self.maned
        return date(self.ar, maned, monthrange(self.ar, maned)[1] if self.dag is None else self.dag)


def tidspunkt(verdi: object) -> Tidspunkt:
    """What 2026, 2026-07 or 2026-07-08 says. ``ValueError`` for what says something else."""
    treff = re.fullmatch(_TIDSPUNKT, str(verdi), re.ASCII)
    if isinstance(verdi, str | int) and treff:
        tid = Tidspunkt(*(int(del_) for del_ in treff.groups() if del_))
        try:
            _ = tid.forste_dag, tid.siste_dag
        except ValueError:
            raise ValueError(f"datoen {verdi} finnes ikke") from None
        return tid
    raise ValueError(TIDSPUNKTFORM)


TidspunktFelt = Annotated[
    Tidspunkt,
    BeforeValidator(tidspunkt),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({
        "type": "string",
        "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$",
        "patternErrorMessage": TIDSPUNKTFORM,
        "examples": ["2026", "2026-07", "2026-07-08"],
    }),
]


Klokkeslett = Annotated[Tekst, monster(r"([01]\d|2[0-3]):[0-5]\d", "skriv klokkeslettet med fire siffer, for eksempel 18:30")]

Sesong = Literal["var", "sommer", "host", "vinter"]
Presisjon = Literal["punkt", "omtrent", "omrade"]

# ---- what several kinds of records have

Id = Annotated[Slug, felt("Id", "Et kort navn som andre peker på. Ikke bytt det siden.", "barnehage")]
NavnSamisk = Annotated[Navn | None, felt("Navn på samisk", "Bare navnet, slik det står i kilden.", "Gáivuotna")]
NavnKvensk = Annotated[Navn | None, felt("Navn på kvensk", "Bare navnet, slik det står i kilden.", "Kaivuono")]
Brodtekst = Annotated[
    Markdown | None,
    felt(
        "Tekst",
        "To til fem setninger, skrevet med dine egne ord. Du kan lage lenker og lister med Markdown.",
        "Breen ligger innerst i Steindalen. Turen er 12,4 kilometer fram og tilbake.",
    ),
]
OgsaKommuner = Annotated[tuple[Slug, ...], felt("Gjelder også", "Andre kommuner det gjelder.")]
PasserFor = Annotated[tuple[Slug, ...], felt("Passer for", "Hvem dette er mest for. Velg én til tre.")]
SjekkesInnen = Annotated[
    Dato | None,
    felt(
        "Sjekkes innen",
        "Dagen noen må se på det igjen, høyst et år fram. Skriv den når noe kan bli gammelt: åpningstider, priser, ruter og drift.",
        "2027-11-01",
    ),
]
MaSjekkesInnen = Annotated[Dato, felt("Sjekkes innen", "Dagen noen må se på det igjen.", "2027-11-01")]
Oppdatert = Annotated[Dato, felt("Oppdatert", "Dagens dato, hver gang du endrer noe.", "2026-11-22")]

# ---- parts of records


class Kilde(Modell):
    """Where a fact comes from, and when someone read it there."""

    url: Nettadresse = felt("Adresse", "Siden der det står. Kopier adressen fra nettleseren.", "https://www.eksempel.no/side")
    lest: TidspunktFelt = felt("Lest", "Året og måneden du leste den.", "2026-11")
    tittel: Navn | None = felt("Tittel", "Hva siden heter, og gjerne hvem som står bak.", "Turen går til Steindalen", standard=None)


_KILDER = "Hvor du vet det fra. Uten kilde kommer det ikke på nett."
ValgfrieKilder = Annotated[tuple[Kilde, ...], felt("Kilder", _KILDER)]
Kilder = Annotated[tuple[Kilde, ...], *MINST_EN, felt("Kilder", _KILDER)]


class Sted(Modell):
    """A place name, with a point in WGS 84 degrees where one is known and may be shown."""

    navn: Navn = felt("Stedsnavn", "Hva stedet heter.", "Reisadalen")
    lat: Annotated[Tall, Field(ge=-90, le=90)] | None = felt(
        "Breddegrad",
        "Hvor langt nord, i grader med desimaler. Et punkt må ha breddegrad, lengdegrad og presisjon.",
        69.36155,
        standard=None,
    )
    lon: Annotated[Tall, Field(ge=-180, le=180)] | None = felt(
        "Lengdegrad", "Hvor langt øst, i grader med desimaler.", 21.83243, standard=None
    )
    presisjon: Presisjon | None = felt(
        "Presisjon",
        "Hvor nøyaktig punktet er: «punkt» er selve stedet, «omtrent» er i nærheten, «omrade» er et stort område.",
        standard=None,
    )
    kilde: Navn | None = felt("Kilde til punktet", "Hvor du har punktet fra.", "Kartverket (SSR): Reisadalen", standard=None)

    @property
    def punkt(self) -> tuple[float, float] | None:
        """(lon, lat), the order of GeoJSON, or None."""
        return None if self.lat is None else (self.lon, self.lat)

    @model_validator(mode="after")
    def _helt_punkt(self):
        deler = {"lat": self.lat, "lon": self.lon, "presisjon": self.presisjon}
        mangler = [felt for felt, verdi in deler.items() if verdi is None]
        if 0 < len(mangler) < len(deler):
            raise PydanticCustomError("felt:" + mangler[0], "mangler. Et punkt har lat, lon og presisjon")
        return self


class Oversettelse(Modell):
    """The record in another language."""

    navn: Navn | None = felt("Navn på engelsk", "Navnet, når det heter noe annet på engelsk.", "Steindalsbreen glacier", standard=None)
    ingress: Ingress = felt(
        "Ingress på engelsk",
        "Det samme som ingressen på norsk, høyst 200 tegn.",
        "Signs along the path tell of nature, place names and history. After some six kilometres you reach the glacier.",
    )
    tekst: Markdown | None = felt(
        "Tekst på engelsk", "Det viktigste av teksten, på engelsk.", "The glacier lies at the head of the valley.", standard=None
    )


PaEngelsk = Annotated[Oversettelse | None, felt("På engelsk", "Navn og ingress på engelsk, for den som ikke leser norsk ennå.")]


_BILDENAVN = r"[a-z0-9_][a-z0-9_~-]*\.(jpg|jpeg|png|webp|avif)"  # _ and ~ are in the names that cameras and phones give


def _uten_mappe(verdi: object) -> object:
    """The web editor writes the folder too, when a picture that is there already is chosen."""
    return verdi.removeprefix("/data/bilder/") if isinstance(verdi, str) else verdi


Bildefil = Annotated[Tekst, BeforeValidator(_uten_mappe), monster(_BILDENAVN, "skriv filnavnet, for eksempel mollisfossen.jpg")]


class Bilde(Modell):
    """A photo in data/bilder/."""

    fil: Bildefil = felt("Bildefil", "Navnet på fila. Bildet legges i data/bilder/.", "mollisfossen.jpg")
    alt: Tekst = felt(
        "Beskrivelse", "Hva bildet viser, for den som ikke kan se det.", "En høy foss faller rett ned mellom mørke bergvegger."
    )
    foto: Navn = felt("Fotograf", "Hvem som har tatt bildet, slik hun vil bli nevnt.", "Nord-Troms museum")
    lisens: Navn = felt("Lisens", "Hva andre får bruke bildet til. Bruk CC BY 4.0 når fotografen har sagt ja til det.", "CC BY 4.0")


Lenketype = Literal["side", "nyhet", "ekstern", "rot"]


class Lenke(Modell):
    """A link out: the municipality's own page (side), a news item (nyhet), another publisher (ekstern), a front page (rot)."""

    url: Nettadresse = felt("Adresse", "Siden lenka går til. Kopier adressen fra nettleseren.", "https://www.eksempel.no/barnehage")
    tittel: Navn = felt("Tittel", "Hva lenka skal hete på portalen.", "Søk barnehageplass")
    type: Lenketype = felt(
        "Slag", "«side» er kommunens egen side, «nyhet» en nyhet hos kommunen, «ekstern» en side hos andre, «rot» bare en forside."
    )
    sett: TidspunktFelt | None = felt(
        "Sett", "Hvor gammelt det som står der, er. Etter to år viser portalen svaret som gammelt.", "2026-11", standard=None
    )
    utgiver: Navn | None = felt("Utgiver", "Hvem som står bak siden, når det ikke er kommunen.", "Lånekassen", standard=None)
    merknad: Tekst | None = felt("Merknad", "Det leseren bør vite før hun trykker.", "Skjemaet er bare på norsk.", standard=None)


class Faktum(Modell):
    """A figure that can age: what, when, from where, and when to look again."""

    verdi: Tall = felt("Tall", "Tallet, uten mellomrom, med punktum foran desimalene.", 2743)
    enhet: Navn = felt("Enhet", "Hva tallet teller eller måler.", "personer", "km²", "moh.")
    dato: TidspunktFelt = felt("Gjaldt", "Dagen, måneden eller året tallet gjaldt.", "2024-01-01")
    kilde: Kilde = felt("Kilde", "Hvor tallet står.")
    sjekkes_innen: MaSjekkesInnen
    navn: Navn | None = felt("Hva det gjelder", "Navnet på det som er målt, som et fjell.", "Jiehkkevárri", standard=None)


class Utsagn(Modell):
    """A claim about the region, good or bad, with its sources."""

    tittel: Navn = felt("Tittel", "Påstanden, i noen få ord.", "Barnehagen er gratis")
    tekst: Markdown = felt("Tekst", "To til fire setninger som sier det som det er.", "Alle seks kommunene ligger i tiltakssonen.")
    kilder: Kilder
