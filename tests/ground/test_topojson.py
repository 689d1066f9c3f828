"""TopoJSON as GeoJSON, by the specification's own examples and by files that are broken."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kartfiler import NESS, VIK, topojson

from regionportal.ground.topojson import som_trekk

# The example of the specification (1.1), without a transform.
EKSEMPEL: dict[str, Any] = {
    "type": "Topology",
    "objects": {
        "example": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Point", "properties": {"prop0": "value0"}, "coordinates": [102, 0.5]},
                {"type": "LineString", "properties": {"prop0": "value0"}, "arcs": [0]},
                {"type": "Polygon", "id": "p", "properties": {"prop0": "value0"}, "arcs": [[-2]]},
            ],
        }
    },
    "arcs": [[[102, 0], [103, 1], [104, 0], [105, 1]], [[100, 0], [101, 0], [101, 1], [100, 1], [100, 0]]],
}


def test_eksemplet_i_spesifikasjonen():
    punkt, linje, flate = som_trekk(EKSEMPEL)
    assert (punkt["geometry"]["type"], linje["geometry"]["type"]) == ("Point", "LineString")
    assert flate == {
        "type": "Feature",
        "id": "p",
        "properties": {"prop0": "value0"},
        "geometry": {"type": "Polygon", "coordinates": [[[100, 0], [100, 1], [101, 1], [101, 0], [100, 0]]]},
    }


def test_med_hele_tall_og_ei_felles_linje():
    ness, vik = som_trekk(topojson())
    assert ness["properties"] == {"kommunenummer": "0150"}
    (ring,) = ness["geometry"]["coordinates"]
    assert [(round(x, 4), round(y, 4)) for x, y in ring] == [tuple(en) for en in (*NESS[1:-1], *NESS[:2])]
    ((ring,),) = vik["geometry"]["coordinates"]
    assert {(round(x, 4), round(y, 4)) for x, y in ring} == {tuple(en) for en in VIK}
    assert ring[0] == ring[-1]


def test_uten_form():
    (trekk,) = som_trekk({"type": "Topology", "arcs": [], "objects": {"x": {"type": None}}})
    assert trekk == {"type": "Feature", "properties": {}, "geometry": None}


@pytest.mark.parametrize(
    "endring",
    [
        {"arcs": None},
        {"arcs": [[]]},
        {"arcs": [[["x"]]]},
        {"arcs": [[1, 2]]},
        {"objects": []},
        {"objects": {"x": {}}},
        {"objects": {"x": {"type": "Polygon"}}},
        {"objects": {"x": {"type": "Polygon", "arcs": [[7]]}}},
        {"objects": {"x": {"type": "Polygon", "arcs": [["0"]]}}},
        {"transform": {}},
        {"transform": {"scale": [1], "translate": [0, 0]}},
    ],
    ids=str,
)
def test_en_topologi_som_ikke_er_hel(endring):
    with pytest.raises(ValueError, match="not a topology"):
        som_trekk({**EKSEMPEL, **endring})


GITTER = st.tuples(st.integers(-1000, 1000), st.integers(-1000, 1000))


@given(ring=st.lists(GITTER, min_size=3, max_size=12), deling=st.integers(1, 11), skala=st.sampled_from([1, 0.5, 0.25]))
def test_en_ring_i_to_buer_er_ringen(ring, deling, skala):
    """Whole steps and scales that are exact: what comes out is what went in, wherever the ring was parted."""
    lukket = [*ring, ring[0]]
    deling = min(deling, len(lukket) - 1)
    forste, siste = lukket[: deling + 1], lukket[deling:]
    buer = [_steg(forste), _steg(siste[::-1])] if len(siste) > 1 else [_steg(forste)]
    numre = [0, ~1] if len(siste) > 1 else [0]
    topologi = {
        "type": "Topology",
        "transform": {"scale": [skala, skala], "translate": [10, 60]},
        "arcs": buer,
        "objects": {"x": {"type": "Polygon", "arcs": [numre]}},
    }
    (trekk,) = som_trekk(json.loads(json.dumps(topologi)))
    assert trekk["geometry"]["coordinates"] == [[[10 + x * skala, 60 + y * skala] for x, y in lukket]]


def _steg(bue: list[tuple[int, int]]) -> list[list[int]]:
    forrige, ut = (0, 0), []
    for x, y in bue:
        ut.append([x - forrige[0], y - forrige[1]])
        forrige = (x, y)
    return ut
