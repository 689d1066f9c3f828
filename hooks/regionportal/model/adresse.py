"""Addresses: on their own, in Markdown, and their host, which is a name that a reader can tell from every other
name."""

import re
from collections.abc import Sequence
from html import unescape
from ipaddress import AddressValueError, IPv4Address
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from regionportal.ground import tegn
from regionportal.model.felt import Merke
from regionportal.model.markdown.lesing import lenker
from regionportal.model.typer import Tekst, monster_i_skjema

_BOKSTAVER = "a-z0-9áàäčçđéèêŋńñóòôöšŧüžæøå"  # what names under .no may have (Norid), beside the hyphen
_NAVN = re.compile(rf"([{_BOKSTAVER}]([{_BOKSTAVER}-]*[{_BOKSTAVER}])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?\.?")
_UKJENT = re.compile(rf"[^{_BOKSTAVER}.-]")


def sjekk_vert(deler: SplitResult) -> None:
    """``ValueError`` for an address (http or https) whose host is another than it looks like, or none at all."""
    navn = deler.hostname or ""
    if "." not in navn:
        raise ValueError("adressen mangler et nettsted, som i https://www.eksempel.no/")
    if "@" in deler.netloc:
        raise ValueError(
            "adressen har et navn og @ foran nettstedet. Ta det bort: det ser ut som lenka går et annet sted"
        )
    if treff := _UKJENT.search(navn):
        riktig = _punycode(navn)
        ellers = f" Er den riktig slik, så skriv nettstedet som {riktig}" if riktig else ""
        raise ValueError(
            f"nettstedet i adressen har «{treff[0]}» (U+{ord(treff[0]):04X}), som kan være en annen bokstav enn den "
            f"ser ut som. Kopier adressen på nytt fra nettleseren.{ellers}"
        )
    if not (_NAVN.fullmatch(navn) or _er_tall(navn)) or not _gyldig_port(deler):
        raise ValueError("nettstedet i adressen er ikke et navn som i https://www.eksempel.no/")


def _punycode(navn: str) -> str | None:
    """The name as the network has it (RFC 3492): xn--…"""
    try:
        kodet = navn.encode("idna").decode()
    except UnicodeError:
        return None
    return kodet if _NAVN.fullmatch(kodet) else None


def _er_tall(navn: str) -> bool:
    """Numbers in the one form that people know, as in 192.0.2.1: it hides nothing, as 0x7f.1 does."""
    try:
        return str(IPv4Address(navn)) == navn
    except AddressValueError:
        return False


def _gyldig_port(deler: SplitResult) -> bool:
    try:
        return deler.port != 0
    except ValueError:
        return False


def _nettadresse(verdi: str, skjemaer: Sequence[str] = ("http", "https")) -> str:
    lovlig = " eller ".join(f"{skjema}:" for skjema in skjemaer)
    try:
        deler = urlsplit(verdi)
    except ValueError:
        raise ValueError("dette er ikke en gyldig adresse") from None
    if deler.scheme not in skjemaer:
        raise ValueError(f"lenka må begynne med {lovlig}")
    if re.search(r"[\s<>\"\\^`{|}]", verdi):
        raise ValueError(
            "adressen har mellomrom eller tegn som ikke kan stå i en adresse. Kopier den på nytt fra nettleseren"
        )
    if deler.scheme in ("http", "https"):
        sjekk_vert(deler)
    return verdi


Nettadresse = Annotated[
    Tekst,
    AfterValidator(_nettadresse),
    Field(
        json_schema_extra=monster_i_skjema(
            r"[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s<>\"\\^`{|}]*\.[^\s<>\"\\^`{|}]+",
            "skriv hele adressen, som i https://www.eksempel.no/",
        )
    ),
    Merke.LENKE,
]

LENGSTE_TEKST, FLEST_HAKEPARENTESER = 10_000, 500


def _markdown(verdi: str) -> str:
    if len(verdi) > LENGSTE_TEKST:
        raise ValueError(f"er {len(verdi)} tegn. Høyst {LENGSTE_TEKST} er tillatt")
    if verdi.count("[") > FLEST_HAKEPARENTESER:  # the converter takes time as their square
        raise ValueError(f"har {verdi.count('[')} hakeparenteser. Høyst {FLEST_HAKEPARENTESER} er tillatt")
    if ulovlig := tegn.feil_i(unescape(verdi)):
        raise ValueError(f"har {ulovlig}, skrevet som kode. Ta det bort")
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
