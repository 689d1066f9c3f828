"""Points on a map as people write and paste them: coordinates in degrees, and the addresses of the usual maps."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from regionportal.ground import skrevet_grad, utm


class Punkt(NamedTuple):
    """WGS 84 degrees, with as many decimals as someone can stand on. ``noyaktig`` is False for what was only the middle
    of what the map showed."""

    lat: float
    lon: float
    noyaktig: bool = True


class Lest(NamedTuple):
    """What was written besides the point; the point, if one could be read; and what should have had one and does not:
    the address of a map, or numbers, as they were written."""

    ord: str
    punkt: Punkt | None = None
    ulest: str = ""


_ADRESSE = re.compile(
    r"(?:https?://|geo:|(?:www\.|maps\.|kart\.)[\w.-]{1,80}/|maps\.app\.goo\.gl/|goo\.gl/)\S+", re.IGNORECASE
)
# Metres, a name of three words (///bil.hus.tre), a plus code (9FFG9R6M+X2), and decimals alone.
_STORE_TALL = re.compile(r"\d{5,}.*\d{5,}")
_KODE = re.compile(r"///\s*[^\W\d_]+(?:\.[^\W\d_]+){2}|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b")
_BARE_TALL = re.compile(r"(?:(?!\d[.,]\d)[\W\d_])*+\d[.,]\d[\W\d_]*+")
_GRAD = r"(-?\d{1,3}\.\d+|-?\d{1,3})"
_TALL = re.compile(r"-?\d{1,8}(?:\.\d{1,12})?", re.ASCII)
_PAR = re.compile(rf"\s*{_GRAD}(?:\s*+[,~;]\s*+|\s++){_GRAD}\s*+(?:[,;].*)?")
_MERKE_I_STIEN = re.compile(rf"!3d{_GRAD}!4d{_GRAD}")
_UTSNITT = re.compile(rf"(?:/@|#@|(?:map=|#)\d+(?:\.\d+)?/){_GRAD}[,/]{_GRAD}")
_NAVN_I_STIEN = re.compile(r"/(?:place|search|dir)/+([^/@?]+)")
_MERKER = ("markerlat", "markerlon"), ("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("lat", "long")
_PAR_I_SPORRINGEN = "q", "query", "coordinate", "destination", "daddr", "ll", "c", "cp", "center", "sll", "map"
_BARE_UTSNITT = {
    "lat",
    "ll",
    "c",
    "cp",
    "center",
    "sll",
    "map",
}  # where the map was, and nothing that someone pointed at
_RUNDT = " \t-–—,;:|/()[]<>«»\"'"


def les(skrevet: str) -> Lest:
    """What one line says of a place."""
    if treff := _ADRESSE.search(skrevet):
        adresse = treff[0].rstrip(".,;)>]»\"'")
        ord_ = _ord(skrevet.replace(adresse, " ", 1))
        if punkt := next(_i_adressen(adresse), None):
            return Lest(ord_ or _stedet_i(adresse), punkt)
        return Lest(ord_, None, adresse)
    if funnet := skrevet_grad.finn(skrevet) or utm.finn(skrevet):
        lat, lon, fra, til = funnet
        ord_ = _ord(f"{skrevet[:fra]} {skrevet[til:]}")
        punkt = _punkt(lat, lon, True)
        return Lest(ord_, punkt) if punkt else Lest(ord_, None, skrevet[fra:til])
    if kode := _KODE.search(skrevet):
        return Lest(_ord(skrevet.replace(kode[0], " ", 1)), None, kode[0])
    bare_tall = _STORE_TALL.search(skrevet) or _BARE_TALL.fullmatch(skrevet)
    return Lest("", None, skrevet) if bare_tall else Lest(skrevet)


def _ord(skrevet: str) -> str:
    return " ".join(skrevet.split()).strip(_RUNDT)


def _punkt(lat: float, lon: float, noyaktig: bool) -> Punkt | None:
    return Punkt(round(lat, 6), round(lon, 6), noyaktig) if abs(lat) <= 90 and abs(lon) <= 180 else None


def _i_adressen(adresse: str) -> Iterator[Punkt]:
    """The points that an address tells of, the one that someone pointed at first."""
    try:
        deler = urlsplit(adresse if ":" in adresse.partition("/")[0] else f"https://{adresse}")
    except ValueError:
        return
    if deler.scheme == "geo":
        yield from _par(deler.path, True)
    spurt = {
        navn.casefold(): verdi
        for del_ in (deler.query, deler.fragment.lstrip("#!/?"))
        for navn, verdi in parse_qsl(del_)
    }
    sti = unquote_plus(f"{deler.path}#{deler.fragment}")
    yield from (en for lat, lon in _MERKE_I_STIEN.findall(sti)[-1:] if (en := _punkt(float(lat), float(lon), True)))
    yield from _i_sporringen(spurt, merker=True)
    for navn in _NAVN_I_STIEN.findall(sti):
        yield from _par(navn, True)
    yield from (en for lat, lon in _UTSNITT.findall(sti) if (en := _punkt(float(lat), float(lon), False)))
    yield from _i_sporringen(spurt, merker=False)


def _i_sporringen(spurt: Mapping[str, str], merker: bool) -> Iterator[Punkt]:
    for lat, lon in _MERKER:
        if lat in spurt and lon in spurt and merker == (lat not in _BARE_UTSNITT):
            yield from _av_tall(spurt[lat], spurt[lon], merker)
    for navn in _PAR_I_SPORRINGEN:
        if navn in spurt and merker == (navn not in _BARE_UTSNITT):
            yield from _par(spurt[navn], merker)


def _av_tall(lat: str, lon: str, noyaktig: bool) -> Iterator[Punkt]:
    """Norgeskart has metres of zone 33 under the names of degrees."""
    if not (_TALL.fullmatch(lat) and _TALL.fullmatch(lon)):
        return
    nord, ost = float(lat), float(lon)
    grader = utm.til_grader(33, ost, nord) if abs(nord) > 90 else (nord, ost)
    if grader and (punkt := _punkt(*grader, noyaktig)):
        yield punkt


def _par(skrevet: str, noyaktig: bool) -> Iterator[Punkt]:
    if treff := _PAR.fullmatch(skrevet.removeprefix("loc:")):
        lat, lon = float(treff[1]), float(treff[2])
    elif funnet := skrevet_grad.finn(skrevet):
        lat, lon = funnet.lat, funnet.lon
    else:
        return
    if punkt := _punkt(lat, lon, noyaktig):
        yield punkt


def _stedet_i(adresse: str) -> str:
    """The place that the address names, as Google's /maps/place/Nordvik/, or Apple's q=Nordvik."""
    deler = urlsplit(adresse)
    treff = _NAVN_I_STIEN.search(unquote_plus(deler.path))
    navn = treff[1] if treff else dict(parse_qsl(deler.query)).get("q", "")
    return "" if any(tegn.isdigit() for tegn in navn) else _ord(navn)
