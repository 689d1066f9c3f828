"""Borders as programs write them, each with one thing that is not as ours."""

import json
from collections.abc import Callable
from itertools import pairwise

from pyproj import Transformer

Ring = list[list[float]]
NESS: Ring = [[20.0, 69.0], [20.5, 69.0], [20.55, 69.25], [20.5, 69.5], [20.2, 69.5], [20.0, 69.4], [20.0, 69.0]]
VIK: Ring = [[20.5, 69.0], [21.0, 69.0], [21.0, 69.4], [20.8, 69.5], [20.5, 69.5], [20.55, 69.25], [20.5, 69.0]]


def samling(*trekk: object, **felt: object) -> dict:
    return {"type": "FeatureCollection", "features": list(trekk), **felt}


def trekk(id_: str | None, ring: object = None, **felt: object) -> dict:
    form = {"type": "Polygon", "coordinates": [NESS if ring is None else ring]}
    egen = {} if id_ is None else {"id": id_}
    return {"type": "Feature", **egen, "properties": {}, "geometry": form} | felt


def nasjonal(ness: Ring = NESS, vik: Ring = VIK, **felt: object) -> dict:
    """As downloads are: no id, properties with a number and names, and others' municipalities too."""
    ost: Ring = [[x + 5, y] for x, y, *_ in VIK]
    return samling(
        trekk(None, ost, properties={"kommunenummer": "9903", "kommunenavn": "Øst"}),
        trekk(None, ness, properties={"kommunenummer": "0150", "kommunenavn": "Ness"}),
        trekk(None, vik, properties={"kommunenummer": "9902", "kommunenavn": "Vik"}),
        **felt,
    )


def i_utm(sone: int) -> Callable[[Ring], Ring]:
    regn_om = Transformer.from_crs("EPSG:4326", f"EPSG:258{sone}", always_xy=True).transform
    return lambda ring: [list(regn_om(x, y)) for x, y in ring]


def crs(navn: str) -> dict:
    return {"crs": {"type": "name", "properties": {"name": navn}}}


def topojson() -> dict:
    """Ness and Vik share the arc between them, and Vik goes it the other way; whole numbers, each from the one
    before."""
    felles, ness, vik = NESS[1:4], [*NESS[3:-1], *NESS[:2]], [*VIK[:5]]
    return {
        "type": "Topology",
        "transform": {"scale": [0.0001, 0.0001], "translate": [20, 69]},
        "arcs": [_steg(felles), _steg(ness), _steg(vik)],
        "objects": {
            "kommuner": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]], "properties": {"kommunenummer": "0150"}},
                    {"type": "MultiPolygon", "arcs": [[[~0, 2]]], "properties": {"kommunenummer": 9902}},
                ],
            }
        },
    }


def _steg(bue: Ring) -> list[list[int]]:
    hele = [(round((x - 20) * 10_000), round((y - 69) * 10_000)) for x, y in bue]
    return [list(hele[0]), *([b[0] - a[0], b[1] - a[1]] for a, b in pairwise(hele))]


def som_byte(verdi: object) -> bytes:
    return json.dumps(verdi).encode()
