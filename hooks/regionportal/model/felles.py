"""The pieces that all kinds of records are made of.

A message in a ``ValueError`` here is read by an editor: it says in Norwegian what is allowed.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
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
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from regionportal import tegn
from regionportal.model.vertsnavn import sjekk_vert

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Modell(BaseModel):
    """Frozen, and refuses a field that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Tekst = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Navn = Annotated[Tekst, Field(max_length=120)]
Ingress = Annotated[Tekst, Field(max_length=200)]
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




def monster(regex: str, melding: str) -> AfterValidator:
    """Text of a given form; ``melding`` says in words what the form is."""

    def sjekk(verdi: str) -> str:
        if not re.fullmatch(regex, verdi, re.ASCII):
            raise ValueError(melding)
        return verdi

    return AfterValidator(sjekk)


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


Nettadresse = Annotated[Tekst, AfterValidator(_nettadresse)]

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


Markdown = Annotated[Tekst, AfterValidator(_markdown)]

# ---- time


def _dato(verdi: object) -> date:
    if isinstance(verdi, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", verdi, re.ASCII):
        try:
            return date.fromisoformat(verdi)
        except ValueError:
            raise ValueError(f"datoen {verdi} finnes ikke") from None
    raise ValueError("skriv datoen som år-måned-dag, for eksempel 2026-07-08")


Dato = Annotated[date, BeforeValidator(_dato)]


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
    treff = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", str(verdi), re.ASCII)
    if isinstance(verdi, str | int) and treff:
        tid = Tidspunkt(*(int(del_) for del_ in treff.groups() if del_))
        try:
            _ = tid.forste_dag, tid.siste_dag
        except ValueError:
            raise ValueError(f"datoen {verdi} finnes ikke") from None
        return tid
    raise ValueError("skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07")


TidspunktFelt = Annotated[
    Tidspunkt,
    BeforeValidator(tidspunkt),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$", "examples": ["2026", "2026-07", "2026-07-08"]}),
]


Klokkeslett = Annotated[Tekst, monster(r"([01]\d|2[0-3]):[0-5]\d", "skriv klokkeslettet med fire siffer, for eksempel 18:30")]

Sesong = Literal["var", "sommer", "host", "vinter"]
Presisjon = Literal["punkt", "omtrent", "omrade"]

# ---- parts of records


class Kilde(Modell):
    """Where a fact comes from, and when someone read it there."""

    url: Nettadresse
    lest: TidspunktFelt
    tittel: Navn | None = None


Kilder = Annotated[tuple[Kilde, ...], *MINST_EN]


class Sted(Modell):
    """A place name, with a point in WGS 84 degrees where one is known and may be shown."""

    navn: Navn
    lat: Annotated[Tall, Field(ge=-90, le=90)] | None = None
    lon: Annotated[Tall, Field(ge=-180, le=180)] | None = None
    presisjon: Presisjon | None = None
    kilde: Navn | None = None

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

    navn: Navn | None = None
    ingress: Ingress
    tekst: Markdown | None = None


class Bilde(Modell):
    """A photo in data/bilder/."""

    fil: Annotated[Tekst, monster(r"[a-z0-9][a-z0-9-]*\.(jpg|jpeg|png|webp|avif)", "skriv filnavnet, for eksempel mollisfossen.jpg")]
    alt: Tekst
    foto: Navn
    lisens: Navn


Lenketype = Literal["side", "nyhet", "ekstern", "rot"]


class Lenke(Modell):
    """A link out: the municipality's own page (side), a news item (nyhet), another publisher (ekstern), a front page (rot)."""

    url: Nettadresse
    tittel: Navn
    type: Lenketype
    sett: TidspunktFelt | None = None
    utgiver: Navn | None = None
    merknad: Tekst | None = None


class Faktum(Modell):
    """A figure that can age: what, when, from where, and when to look again."""

    verdi: Tall
    enhet: Navn
    dato: TidspunktFelt
    kilde: Kilde
    sjekkes_innen: Dato
    navn: Navn | None = None


class Utsagn(Modell):
    """A claim about the region, good or bad, with its sources."""

    tittel: Navn
    tekst: Markdown
    kilder: Kilder
