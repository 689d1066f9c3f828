"""The borders file: what is taken, and what is said of one that is not."""

import json

import pytest
from kartfiler import NESS, VIK, crs, i_utm, nasjonal, samling, topojson, trekk
from kopi import Kopi

FIL = "kart/kommuner.geojson"
HER = f"data/{FIL}:1: "
RAD = f". «portal kart data/{FIL}» lager den rett"
NY = ". Last ned grensene på nytt, og lag fila av dem med «portal kart FIL»"


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    return Kopi(testdata, tmp_path, dag)


@pytest.fixture
def ramme(testdata, tmp_path, dag):
    return Kopi.ramme(testdata, tmp_path, dag)


def meldinger(kopi: Kopi, innhold: object) -> list[str]:
    kopi.skriv(FIL, innhold if isinstance(innhold, bytes | str) else json.dumps(innhold))
    return [linje.removeprefix(HER).removesuffix(RAD).removesuffix(NY) for linje in kopi.feil()]


def form(type_: str, koordinater: object) -> dict:
    return {"geometry": {"type": type_, "coordinates": koordinater}}


GRADER = json.dumps(samling(trekk("ness"), trekk("vik", VIK)))


@pytest.mark.parametrize(
    ("innhold", "melding"),
    [
        ("", "fila er tom"),
        (" \n", "fila er tom"),
        ("bare tekst", "fila er ikke JSON. Det stopper på linje 1, ved tegn 1"),
        ("id: ness", "fila er ikke JSON. Det stopper på linje 1, ved tegn 1"),
        ('{"type": "FeatureCollection",\n "features": [}', "fila er ikke JSON. Det stopper på linje 2, ved tegn 15"),
        ("[" * 100_000, "fila er ikke JSON som kan leses"),
        ('{"a":' * 40_000, "fila er ikke JSON som kan leses"),
        ("9" * 200_000, "fila er ikke JSON som kan leses"),
        (GRADER.encode("utf-16"), "fila er lagret som UTF-16. Lagre den som UTF-8"),
        (
            '{"type": "FeatureCollection",\n"kilde": "Målt på Ås"}'.encode("cp1252"),
            "fila er ikke lagret som UTF-8: på linje 2 står et tegn fra et annet tegnsett, som Windows-1252",
        ),
        (b"PK\x03\x04\x14\x00", "fila er en zip-fil. Pakk den ut"),
        (b"\x1f\x8b\x08", "fila er pakket (gzip). Pakk den ut"),
        (b"SQLite format 3\x00", "fila er en GeoPackage. Last ned som GeoJSON"),
        (b"<!doctype html>", "fila er XML eller HTML (GML, KML eller ei nettside). Last ned som GeoJSON"),
        (b".HODE\n..TEGNSETT UTF-8", "fila er en SOSI-fil. Last ned som GeoJSON"),
    ],
    ids=lambda verdi: repr(verdi[:12]),
)
def test_en_fil_som_ikke_er_json(kopi, innhold, melding):
    assert meldinger(kopi, innhold) == [melding]


@pytest.mark.parametrize(
    ("verdi", "melding"),
    [
        (None, "fila er JSON, men ikke GeoJSON"),
        ([], "fila er JSON, men ikke GeoJSON"),
        (12, "fila er JSON, men ikke GeoJSON"),
        ({}, "fila er JSON, men ikke GeoJSON: «type» mangler"),
        (topojson(), "fila er TopoJSON, ikke GeoJSON"),
        (
            trekk("ness"),
            "fila har bare én «Feature». Den må være ei samling (FeatureCollection) med et trekk for hver kommune",
        ),
        ({"type": "FeatureCollection"}, "fila har ikke ei liste over trekk («features»)"),
        ({"type": "FeatureCollection", "features": {}}, "fila har ikke ei liste over trekk («features»)"),
        (
            {"administrative_enheter.kommune": nasjonal(), "administrative_enheter.grense": samling()},
            "fila har flere lag (administrative_enheter.kommune, administrative_enheter.grense). Den må ha bare "
            "kommunene",
        ),
        (
            samling(trekk("ness"), trekk("vik", VIK), **crs("urn:ogc:def:crs:EPSG::25833")),
            "fila sier at koordinatene er i EPSG:25833, men her er det grader (WGS 84)",
        ),
    ],
)
def test_en_fil_som_ikke_er_ei_samling_i_grader(kopi, verdi, melding):
    assert meldinger(kopi, verdi) == [melding]


INGEN_ID = "mangler «id», som er navnet på kommunens fil i data/kommuner"
UTM = i_utm(33)(VIK)
HOYDE = [[*posisjon, 12.5] for posisjon in VIK]
STJERNE = [[20 + (nummer * 149 % 300) / 300, 69 + (nummer * 7 % 2)] for nummer in range(300)]


def firkant(lengde, side=0.1):
    return [[lengde + x * side, 69 + lengde - 20 + y * side] for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]


FLAT = [[20, 69], [20, 69.5], [20, 69], [20, 69]]


@pytest.mark.parametrize(
    ("vik", "melding"),
    [
        ({}, "trekk 2: er ikke et trekk (type «Feature»)"),
        (None, "trekk 2: er ikke et trekk (type «Feature»)"),
        (trekk(None, VIK), f"trekk 2: {INGEN_ID}"),
        (trekk(None, VIK, properties={"KOMMUNENR": 9902}), f"trekk 2 (9902): {INGEN_ID}"),
        (trekk(None, VIK, id=True), "trekk 2: har en «id» som ikke er tekst"),
        (trekk(None, VIK, id=["vik"]), "trekk 2: har en «id» som ikke er tekst"),
        (trekk("vik", geometry=None), "trekk 2 (vik): har ingen form («geometry»)"),
        (trekk("vik", **form("Point", [20, 69])), "trekk 2 (vik): er et punkt (Point). Ei grense er en Polygon eller"),
        (trekk("vik", **form("LineString", VIK)), "trekk 2 (vik): er ei linje (LineString). Ei grense er en Polygon"),
        (
            trekk("vik", geometry={"type": "GeometryCollection", "geometries": []}),
            "trekk 2 (vik): er en samling av former (GeometryCollection). Ei grense er en Polygon eller MultiPolygon",
        ),
        (trekk("vik", **form("Sirkel", [20, 69])), "trekk 2 (vik): har en ukjent form (Sirkel). Ei grense er en"),
        (trekk("vik", **form("MultiPolygon", [])), "trekk 2 (vik): er tom: det er ingen koordinater i den"),
        (trekk("vik", **form("MultiPolygon", [[]])), "trekk 2 (vik): er tom: det er ingen koordinater i den"),
        (trekk("vik", geometry={"type": "Polygon"}), "trekk 2 (vik): er tom: det er ingen koordinater i den"),
        (trekk("vik", []), "trekk 2 (vik): har en tom ring"),
        (
            trekk("vik", VIK[:-1]),
            "trekk 2 (vik): har en ring som ikke er lukket: det siste hjørnet skal være det samme",
        ),
        (trekk("vik", [*VIK[:2], VIK[0]]), "trekk 2 (vik): har en ring med bare 3 hjørner. Det må være minst fire"),
        (trekk("vik", FLAT), "trekk 2 (vik): har ingen flate: grensa går fram og tilbake i samme linje"),
        (
            trekk("vik", [*STJERNE, STJERNE[0]]),
            "trekk 2 (vik): krysser seg selv på mange steder, og kan ikke være ei grense",
        ),
        (trekk("vik", **form("Polygon", [VIK, firkant(25)])), "trekk 2 (vik): har et hull utenfor flata si."),
        (
            trekk("vik", **form("Polygon", [firkant(20, 1), firkant(20.2, 0.5), firkant(20.3, 0.1)])),
            "trekk 2 (vik): har et hull inni et hull. Det som ligger der, er ei flate for seg (MultiPolygon)",
        ),
        (
            trekk("vik", **form("MultiPolygon", [[firkant(20, 1)], [firkant(20.2, 0.5)]])),
            "trekk 2 (vik): har ei flate inni ei annen. Er det et hull, skal det stå etter den ytre ringen",
        ),
        (
            trekk("vik", **form("Polygon", [VIK, *[firkant(20)] * 1000])),
            "trekk 2 (vik): har 1001 flater og hull. Høyst 1000 er tillatt",
        ),
        (trekk("vik", UTM), "trekk 2 (vik): er i meter (UTM, som EPSG:25833), ikke i grader"),
        (trekk("vik", HOYDE), "trekk 2 (vik): har høyde: tre tall i hver posisjon. Her er det to, lengde og bredde"),
        (
            trekk("vik", [[20, 69], [21, 69], [21, 95], [20, 69]]),
            "trekk 2 (vik): har bredden først. I GeoJSON står lengden (øst) først, så bredden (nord)",
        ),
        (
            trekk("vik", [[200, 69], [21, 69], [21, 69.5], [200, 69]]),
            "trekk 2 (vik): har en posisjon som ikke er på jorda (200, 69)",
        ),
        (
            trekk("vik", [[20, 69], [21, float("nan")], [21, 70], [20, 69]]),
            "trekk 2 (vik): har koordinater som ikke er",
        ),
        (trekk("vik", [[20, 69], [10**400, 69], [21, 70], [20, 69]]), "trekk 2 (vik): har koordinater som ikke er"),
        (
            trekk("vik", [[20, 69], [21, "69"], [21, [1]], [20, 69]]),
            "trekk 2 (vik): har koordinater som ikke står slik",
        ),
        (trekk("vik", [[20], [21], [21], [20]]), "trekk 2 (vik): har koordinater som ikke står slik RFC 7946 sier"),
        (trekk("vik", **form("Polygon", "20,69")), "trekk 2 (vik): har koordinater som ikke står slik RFC 7946 sier"),
    ],
)
def test_et_trekk_som_er_galt(kopi, vik, melding):
    (linje,) = meldinger(kopi, samling(trekk("ness"), vik))
    assert linje.startswith(melding)


def test_det_samme_i_mange_trekk_sies_en_gang(kopi):
    assert meldinger(kopi, nasjonal()) == [f"trekk 1 (Øst) og 2 til: {INGEN_ID}"]
    utm = [trekk(id_, i_utm(33)(ring)) for id_, ring in (("ness", NESS), ("vik", VIK))]
    assert meldinger(kopi, samling(*utm, **crs("EPSG:25833"))) == [
        "trekk 1 (ness) og 1 til: er i meter (EPSG:25833), ikke i grader"
    ]


def test_ei_for_stor_fil_kan_gjores_mindre(kopi):
    (linje,) = meldinger(kopi, GRADER + " " * 300_000)
    assert linje == f"fila er 294 KB. Høyst 256 KB er tillatt. «portal kart data/{FIL}» gjør den mindre"


@pytest.mark.parametrize(
    "innhold",
    [
        b"\xef\xbb\xbf" + GRADER.encode(),
        json.dumps(samling(trekk("ness"), trekk("vik", VIK), **crs("urn:ogc:def:crs:OGC:1.3:CRS84"))),
        json.dumps(samling(trekk("ness"), trekk("vik", VIK), **crs("EPSG:4258"), name="kommuner", kilde="Kartverket")),
        json.dumps(samling(trekk("ness", bbox=[20, 69, 21, 70]), trekk("vik", VIK, properties=None))),
        json.dumps(
            samling(
                trekk("ness"), trekk("vik", **form("MultiPolygon", [[VIK], [[[18, 70], [19, 70], [19, 71], [18, 70]]]]))
            )
        ),
        # crosses itself
        json.dumps(samling(trekk("ness"), trekk("vik", [[20.5, 69], [21, 69.5], [21, 69], [20.5, 69.5], [20.5, 69]]))),
    ],
    ids=["BOM", "CRS84", "EPSG:4258", "bbox", "flere flater", "krysser seg selv"],
)
def test_det_som_tas_imot(ramme, innhold):
    ramme.skriv(FIL, innhold)
    assert ramme.feil() == []
    assert ramme.varsler() == []


def test_ringer_som_gar_gal_vei_er_et_varsel(ramme):
    ramme.skriv(FIL, json.dumps(samling(trekk("ness", NESS[::-1]), trekk("vik", VIK))))
    assert ramme.varsler() == [
        f"{HER}varsel: trekk 1 (ness): har ringer som går gal vei. Den ytre skal gå mot klokka, og hull med klokka{RAD}"
    ]


@pytest.mark.parametrize(
    ("innhold", "rad"),
    [
        (b"PK\x03\x04", RAD),
        (json.dumps(topojson()), RAD),
        (json.dumps(nasjonal()), RAD),
        (json.dumps(samling(trekk("ness"), trekk("vik", UTM))), RAD),
        (json.dumps(samling(trekk("ness"), trekk("vik", VIK[:-1]))), RAD),
        (b"", NY),
        (b"<html>", NY),
        (json.dumps(samling(trekk("ness"), trekk("vik", **form("Point", [20, 69])))), NY),
        (json.dumps(samling(trekk("ness"), trekk("vik", **form("MultiPolygon", [])))), NY),
    ],
)
def test_radet_er_det_som_hjelper(kopi, innhold, rad):
    kopi.skriv(FIL, innhold)
    assert all(linje.endswith(rad) for linje in kopi.feil())
