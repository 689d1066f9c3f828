"""Addresses, on their own and in Markdown."""

import re
from collections.abc import Sequence
from html import unescape
from typing import Annotated
from urllib.parse import SplitResult, parse_qs, urlsplit

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from regionportal.feil import vis
from regionportal.ground import tegn
from regionportal.ground.ordform import oppramsing
from regionportal.model.epost_og_telefon import sjekk_epost, sjekk_telefon
from regionportal.model.felt import Merke
from regionportal.model.markdown.dybde import FLEST_NIVAER, for_dyp
from regionportal.model.markdown.lesing import lenker
from regionportal.model.typer import Tekst, monster_i_skjema, sjekk_ord
from regionportal.model.vert import BOKSTAVER, KOPIER, sjekk_vert

LENGSTE_ADRESSE = 2_000  # what browsers and mail bear


def delt(adresse: str) -> SplitResult | None:
    """The parts of an address; None of what is none, or is longer than any: ``urlsplit`` takes time as the square of
    its host."""
    try:
        return urlsplit(adresse) if len(adresse) <= LENGSTE_ADRESSE else None
    except ValueError:
        return None


def _nettadresse(verdi: str, skjemaer: Sequence[str] = ("http", "https")) -> str:
    if len(verdi) > LENGSTE_ADRESSE:
        raise ValueError(f"adressen er {len(verdi)} tegn. Høyst {LENGSTE_ADRESSE} er tillatt. {KOPIER}")
    try:
        deler = urlsplit(verdi)
    except ValueError:
        raise ValueError(f"«{vis(verdi)}» er ikke en gyldig adresse. {KOPIER}") from None
    if deler.scheme not in skjemaer or (
        deler.scheme in ("http", "https") and not verdi[len(deler.scheme) :].startswith("://")
    ):
        raise ValueError(_uten_skjema(verdi, deler, skjemaer))
    if treff := re.search(r"[\s<>\"\\^`{|}]", verdi):
        raise ValueError(_med_tegn(verdi, treff))
    if deler.scheme == "mailto":
        sjekk_epost(verdi)
    elif deler.scheme == "tel":
        sjekk_telefon(verdi)
    else:
        sjekk_vert(deler)
    return verdi


_NESTEN_SKJEMA = re.compile(
    r"(?:(?:h?t{1,3}ps?|https?)\s*+(?:[:;.]?\s*+[/\\]*+|//:)\s*+|//)(?=\w[\w-]{0,62}\.)", re.IGNORECASE
)
_ADRESSE_I_TEKST = re.compile(r"https?://[^\s«»\"()<>\[\]]+[^\s«»\"()<>\[\].,;:]", re.IGNORECASE)
_SER_UT_SOM_VERT = re.compile(
    rf"[{BOKSTAVER}][{BOKSTAVER}-]*(\.[{BOKSTAVER}-]+)*\.[a-z]{{2,}}(?=[/?#:]|$)", re.IGNORECASE
)


def _med_tegn(verdi: str, treff: re.Match[str]) -> str:
    """What is wrong with an address that has a sign in it that none has."""
    if len(inni := _ADRESSE_I_TEKST.findall(verdi)) > 1:
        return f"«{vis(verdi)}» er {len(inni)} adresser. Skriv bare den ene"
    if inni and re.match(r"\s+[(–-]", verdi[treff.start() :]):
        return f"«{vis(verdi)}» er mer enn en adresse. Skriv bare {inni[0]}"
    hva = "et mellomrom" if treff[0].isspace() else f"«{treff[0]}»"
    return f"adressen har {hva}, som ikke kan stå i en adresse. {KOPIER}"


def _uten_skjema(verdi: str, deler: SplitResult, skjemaer: Sequence[str]) -> str:
    """What is wrong with an address that begins with something else than it should."""
    if re.fullmatch(r"(mailto:)?[^\s/@]+@[^\s/@]+\.\w+", verdi):
        riktig = f"mailto:{verdi.removeprefix('mailto:')}"
        return f"«{vis(verdi)}» er en e-postadresse. " + (
            f"Skriv {riktig}" if "mailto" in skjemaer else "Her skal det stå adressen til ei nettside"
        )
    if re.match(r"(file:|[A-Za-z]:[\\/]|\\\\)", verdi):
        return f"«{vis(verdi)}» ligger på din egen maskin, og ingen andre får se den. Skriv adressen til ei nettside"
    if (inni := _ADRESSE_I_TEKST.findall(verdi)) and len(inni) == 1:
        return f"«{vis(verdi)}» er mer enn en adresse. Skriv bare {inni[0]}"
    ment = _med_skjema(verdi)
    if ment != verdi and ment.startswith(("https://", "http://")) and not re.search(r"\s", ment):
        return f"«{vis(verdi)}» mangler https:// foran, eller har det skrevet feil. Skriv {ment}"
    lovlig = oppramsing((f"{skjema}://" if skjema.startswith("http") else f"{skjema}:" for skjema in skjemaer), "eller")
    hva = "adressen" if "mailto" in skjemaer else f"«{vis(verdi)}» er ikke en hel adresse: den"  # a link is quoted
    return f"{hva} må begynne med {lovlig}. {KOPIER}"


def _med_skjema(verdi: str) -> str:
    """The address as it was most likely meant."""
    rettet = _NESTEN_SKJEMA.sub("https://", verdi, count=1) if "//" not in verdi[8:] else verdi
    ment = re.sub(r"^[<\s]+|(?<![>\s])[>\s]+$", "", rettet).replace("\\", "/")
    return f"https://{ment}" if _SER_UT_SOM_VERT.match(ment) else ment


_HALE = re.compile(r"(?<![.,;”»])[.,;”»]+$|[.,;]?\)$")


def _uten_hale(verdi: str) -> str:
    """The address. ``ValueError`` when the sentence that it was copied from came along."""
    treff = _HALE.search(verdi)
    if treff and not (treff[0] == ")" and verdi.count("(") >= verdi.count(")")):
        raise ValueError(
            f"adressen slutter på «{treff[0]}», som trolig hører til setningen den er kopiert fra. Skriv "
            f"{verdi[: treff.start()]}"
        )
    return verdi


# Addresses that lead to another: where, and which part of the query has the one that was meant.
_OMVEIER = (
    (re.compile(r"([\w.-]+\.)?facebook\.com/(login|checkpoint|flx/warn)"), ("next", "u"), "innloggingen på Facebook"),
    (re.compile(r"lm?\.(facebook|instagram)\.com/"), ("u",), "en mellomside hos Facebook"),
    (re.compile(r"(www\.)?instagram\.com/accounts/login"), ("next",), "innloggingen på Instagram"),
    (re.compile(r"(www\.)?google\.\w+/url"), ("q", "url"), "en mellomside hos Google"),
    (re.compile(r"accounts\.google\.com/"), ("continue",), "innloggingen hos Google"),
    (re.compile(r"login\.(microsoftonline|live)\.com/"), (), "innloggingen hos Microsoft"),
    (re.compile(r"(outlook\.(office|office365|live)\.com/|mail\.google\.com/)"), (), "innboksen din"),
    (re.compile(r"[\w.-]+\.safelinks\.protection\.outlook\.com/"), ("url",), "en mellomside i Outlook"),
)


def _uten_omvei(verdi: str) -> str:
    """The address. ``ValueError`` for one that leads to a log-in, or to another by way of a program."""
    deler = urlsplit(verdi)
    for monster, felt, hva in _OMVEIER:
        if monster.match(f"{(deler.hostname or '')}{deler.path or '/'}"):
            spurt = parse_qs(deler.query)
            ment = next((spurt[en][0] for en in felt if en in spurt and spurt[en][0].startswith("http")), None)
            resten = f"Skriv {ment}" if ment else "Åpne sida du vil vise uten å være logget inn, og kopier adressen der"
            raise ValueError(f"adressen går til {hva}, og ikke til sida selv. {resten}")
    return verdi


def _med_synlige_tegn(verdi: str) -> str:
    if ulovlig := tegn.feil_i(verdi):
        raise ValueError(f"adressen har {ulovlig}. {KOPIER}")
    return verdi


Nettadresse = Annotated[
    Tekst,
    AfterValidator(_nettadresse),
    AfterValidator(_med_synlige_tegn),
    AfterValidator(_uten_hale),
    AfterValidator(_uten_omvei),
    Field(
        json_schema_extra=monster_i_skjema(
            r"[Hh][Tt][Tt][Pp][Ss]?://[^/?#.\s<>\"\\^`{|}]*\.[^\s<>\"\\^`{|}]+",
            "skriv hele adressen, som i https://www.eksempel.no/",
        )
    ),
    Merke.LENKE,
]

LENGSTE_TEKST = 10_000
# Signs that a converter takes time as the square of: brackets, and elements of HTML that are open.
FLEST_AV = {"[": ("hakeparenteser", 500), "<": ("tegn <", 200)}


def _markdown(verdi: str) -> str:
    if len(verdi) > LENGSTE_TEKST:
        raise ValueError(f"er {len(verdi)} tegn. Høyst {LENGSTE_TEKST} er tillatt")
    sjekk_ord(verdi)
    for tegn_, (hva, flest) in FLEST_AV.items():
        if (antall := verdi.count(tegn_)) > flest:
            raise ValueError(f"har {antall} {hva}. Høyst {flest} er tillatt")
    if ulovlig := tegn.feil_i(unescape(verdi)):
        raise ValueError(f"har {ulovlig}, skrevet som kode. Ta det bort")
    if for_dyp(verdi):
        raise ValueError(f"har mer enn {FLEST_NIVAER} nivåer av lister, sitater og utheving i hverandre")
    for adresse in lenker(verdi):
        if feil := feil_i_lenke(adresse):
            raise ValueError(f"lenka «{adresse}» i teksten: {feil}")
    return verdi


def feil_i_lenke(adresse: str) -> str | None:
    """What is wrong with an address that a text leads out to; None where nothing is."""
    try:
        _nettadresse(adresse, ("http", "https", "mailto", "tel"))
    except ValueError as e:
        return str(e)
    return None


Markdown = Annotated[
    Tekst,
    AfterValidator(_markdown),
    Field(json_schema_extra={"contentMediaType": "text/markdown"}),
    Merke.MARKDOWN,
    Merke.LOPENDE,
]

_SOM_NETTADRESSE = TypeAdapter(Nettadresse)


def gyldig(adresse: str) -> bool:
    """Whether it can stand as an address in the data."""
    try:
        _SOM_NETTADRESSE.validate_python(adresse)
    except ValidationError:
        return False
    return True
