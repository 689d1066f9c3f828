"""The treasures on the map: the whole file, and what RFC 7946 demands of it."""

import json

import pytest
import shapely

from regionportal.exports.geojson import skatter


@pytest.fixture(scope="module")
def samling(kunnskap) -> dict:
    return json.loads(skatter(kunnskap))


def test_hele_fila_er_som_gullfila(kunnskap, lik_gullfila):
    assert lik_gullfila("skatter.geojson", skatter(kunnskap))


def test_fila_er_en_samling_av_punkter(samling):
    assert set(samling) == {"type", "features"}  # no crs: it is always WGS 84 (section 4)
    assert samling["type"] == "FeatureCollection"
    for trekk in samling["features"]:
        assert set(trekk) == {"type", "id", "geometry", "properties"}
        assert (trekk["type"], trekk["geometry"]["type"]) == ("Feature", "Point")


def test_lengde_star_for_bredde(samling, testregion):
    """Section 3.1.1. Around Testnes, a longitude is near 20 and a latitude near 69."""
    fasit = {skatt.id: skatt.sted for skatt in testregion.skatter}
    for trekk in samling["features"]:
        lon, lat = trekk["geometry"]["coordinates"]
        assert 20 <= lon <= 21 < 69 <= lat < 70
        assert (lon, lat) == (fasit[trekk["id"]].lon, fasit[trekk["id"]].lat)


def test_id_er_skattens_og_skatter_uten_punkt_er_ikke_pa_kartet(samling):
    assert {trekk["id"] for trekk in samling["features"]} == {
        "fyret",
        "moloen",
        "fjordkafeen",
        "stortinden",
        "skummel-tekst",
        "bokstavene",
        "fjaera",
    }


def test_egenskapene_holder_til_a_vise_skatten(samling):
    [fyret] = [trekk["properties"] for trekk in samling["features"] if trekk["id"] == "fyret"]
    assert fyret == {
        "navn": "Nessfyret",
        "ingress": "Fyret ble tent i 1859 og lyser ennå.",
        "kategori": "historie",
        "kategori_navn": "Historie",
        "kommune": "ness",
        "kommune_navn": "Ness",
        "sted": "Nessby",
        "presisjon": "punkt",
        "punkt_kilde": "Kartverket (SSR): Nessfyret",
        "adresse": "https://portal.example/skatter/fyret/",
        "en": {"navn": "The Ness lighthouse", "ingress": "Lit in 1859, and still shining."},
    }


def test_et_annet_program_leser_de_samme_punktene(testregion, kunnskap):
    punkter = shapely.get_parts(shapely.from_geojson(skatter(kunnskap)))
    assert {(punkt.x, punkt.y) for punkt in punkter} == {
        skatt.sted.punkt for skatt in testregion.skatter if skatt.sted and skatt.sted.punkt
    }
