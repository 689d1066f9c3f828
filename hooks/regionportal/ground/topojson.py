"""TopoJSON as GeoJSON (github.com/topojson/topojson-specification).

The library of the field that Python has (``topojson``) makes such files, and reads none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

Posisjon = list[float]  # [x, y]
Trekk = dict[str, Any]


def som_trekk(topologi: Mapping[str, Any]) -> list[Trekk]:
    """The features (RFC 7946) of all objects of a topology: each geometry of a collection is one.

    Points and lines keep their type, and no coordinates. ``ValueError`` where the topology is not as the specification
    says.
    """
    try:
        buer = list(_buer(topologi["arcs"], topologi.get("transform")))
        return [_trekk(en, buer) for objekt in topologi["objects"].values() for en in _enkle(objekt)]
    except (LookupError, TypeError, AttributeError, ValueError, OverflowError) as e:
        raise ValueError(f"not a topology: {e!r}") from e


def _buer(buer: Sequence[Sequence[Sequence[float]]], omregning: Mapping[str, Any] | None) -> Iterator[list[Posisjon]]:
    """The arcs as positions: with a transform, each is the way from the one before (2.1.2 and 2.1.3)."""
    for bue in buer:
        if omregning is None:
            yield [[x, y] for x, y, *_ in bue]
        else:
            (x_skala, y_skala), (x_fra, y_fra) = omregning["scale"], omregning["translate"]
            steg = accumulate(((x, y) for x, y, *_ in bue), lambda a, b: (a[0] + b[0], a[1] + b[1]))
            yield [[x * x_skala + x_fra, y * y_skala + y_fra] for x, y in steg]


def _enkle(objekt: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if objekt["type"] == "GeometryCollection":
        for del_ in objekt["geometries"]:
            yield from _enkle(del_)
    else:
        yield objekt


def _trekk(objekt: Mapping[str, Any], buer: Sequence[Sequence[Posisjon]]) -> Trekk:
    geometri = None if objekt["type"] is None else {"type": objekt["type"], "coordinates": _koordinater(objekt, buer)}
    egne = {"id": objekt["id"]} if "id" in objekt else {}
    return {"type": "Feature", **egne, "properties": objekt.get("properties") or {}, "geometry": geometri}


def _koordinater(objekt: Mapping[str, Any], buer: Sequence[Sequence[Posisjon]]) -> list[Any]:
    match objekt["type"]:
        case "Polygon":
            return [_ring(ring, buer) for ring in objekt["arcs"]]
        case "MultiPolygon":
            return [[_ring(ring, buer) for ring in flate] for flate in objekt["arcs"]]
    return []


def _ring(numre: Iterable[int], buer: Sequence[Sequence[Posisjon]]) -> list[Posisjon]:
    """Arcs end to end, without what two of them share; ~n is arc n from its end (2.1.4)."""
    ring: list[Posisjon] = []
    for nummer in numre:
        bue = buer[nummer] if nummer >= 0 else buer[~nummer][::-1]
        ring += bue[1:] if ring else bue
    return ring
