"""A file of borders as people download it, to its features: GeoJSON, also with layers as Geonorge has it, TopoJSON, and
either of them in a zip."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from regionportal.ground.topojson import som_trekk
from regionportal.reading.kartjson import IkkeJson, koordinatsystem, tolk

Json = Any  # whatever stood in the file
_IKKE_TALL = "Fila har noe annet enn tall der koordinatene skal stå."
_ENDELSER = (".geojson", ".topojson", ".json")


class IkkeKart(ValueError):
    """There are no borders in the file; the text says why, in Norwegian, as a whole sentence."""


@dataclass(frozen=True, slots=True)
class Nedlasting:
    """The features as they stood, the system of coordinates that the file names, its source, and what it came as."""

    trekk: tuple[Mapping[str, Json], ...]
    crs: str | None
    kilde: str | None
    form: str


def les(innhold: bytes) -> Nedlasting:
    """``IkkeKart`` when no feature is found."""
    fila = _pakket_ut(innhold)
    try:
        verdi = _linjevis(fila) or tolk(fila)
    except IkkeJson as e:
        raise IkkeKart(f"Fila {e}.") from None
    form, (crs, trekk) = _lest(verdi)
    hele = tuple(en for en in trekk if isinstance(en, dict))
    if not hele:
        raise IkkeKart("Fila har ingen kommuner. Last ned kommunegrensene som GeoJSON eller TopoJSON.")
    kilde = verdi.get("kilde") if isinstance(verdi, dict) else None
    return Nedlasting(hele, crs, kilde if isinstance(kilde, str) else None, form)


def _linjevis(fila: bytes) -> list[Json] | None:
    """The features of a file that has one in each line (RFC 8142), if it is such a one."""
    linjer = [linje for en in fila.replace(b"\x1e", b"").splitlines() if (linje := en.strip())]
    if len(linjer) < 2 or not all(en.startswith(b"{") and en.endswith(b"}") for en in linjer):
        return None
    return [tolk(linje) for linje in linjer]


def _pakket_ut(innhold: bytes) -> bytes:
    """What a zip has that is a map; anything else as it is."""
    if not innhold.startswith(b"PK\x03\x04"):
        return innhold
    try:
        with zipfile.ZipFile(io.BytesIO(innhold)) as arkiv:
            navn = [en for en in arkiv.namelist() if en.lower().endswith(_ENDELSER) and "__MACOSX/" not in en]
            if len(navn) != 1:
                raise IkkeKart(f"Zip-fila har {len(navn)} filer med GeoJSON. Pakk den ut, og velg én.")
            return arkiv.read(navn[0])
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError):
        raise IkkeKart("Zip-fila kan ikke pakkes ut. Last den ned på nytt.") from None


def _lest(verdi: Json) -> tuple[str, tuple[str | None, list[Json]]]:
    if isinstance(verdi, list):
        return "GeoJSON", (None, verdi)
    if not isinstance(verdi, dict):
        return "GeoJSON", (None, [])
    if verdi.get("type") == "Topology":
        try:
            return "TopoJSON", (koordinatsystem(verdi), list(som_trekk(verdi)))
        except ValueError:
            raise IkkeKart("Fila er TopoJSON, men den er ikke hel. Last den ned på nytt.") from None
    if verdi.get("type") == "Feature":
        return "GeoJSON", (koordinatsystem(verdi), [verdi])
    return "GeoJSON", _samlinger(verdi)


def _samlinger(verdi: Mapping[str, Json]) -> tuple[str | None, list[Json]]:
    """The features of a collection, or of all the collections that a file has by name."""
    lag = [en for en in (verdi, *verdi.values()) if isinstance(en, dict) and en.get("type") == "FeatureCollection"]
    crs = next(filter(None, map(koordinatsystem, lag)), None)
    return crs, [trekk for en in lag if isinstance(en.get("features"), list) for trekk in en["features"]]


def posisjoner(form: Json) -> Iterator[list[list[list[float]]]]:
    """The areas in a geometry, also in a collection of geometries, as rings of (x, y). ``IkkeKart`` for what is not
    numbers where they should be."""
    if not isinstance(form, dict):
        return
    match form.get("type"):
        case "GeometryCollection":
            for del_ in form.get("geometries") or ():
                yield from posisjoner(del_)
        case "Polygon":
            yield _ringer(form.get("coordinates"))
        case "MultiPolygon":
            yield from map(_ringer, form.get("coordinates") or ())


def _ringer(flate: Json) -> list[list[list[float]]]:
    try:
        ringer = [[[float(x), float(y)] for x, y, *_ in ring] for ring in flate or ()]
    except (TypeError, ValueError, OverflowError):
        raise IkkeKart(_IKKE_TALL) from None
    if not all(isfinite(tall) for ring in ringer for posisjon in ring for tall in posisjon):
        raise IkkeKart(_IKKE_TALL)
    return ringer
