"""``portal kart``: whatever people download becomes our file, or they are told why not."""

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kartfiler import NESS, VIK, crs, i_utm, nasjonal, samling, som_byte, topojson, trekk
from kopi import Kopi

from regionportal.__main__ import main
from regionportal.editors.kommunekart.kartfil import BYTE_PER_KOMMUNE, lag
from regionportal.editors.kommunekart.nedlasting import IkkeKart

FIL = "kart/kommuner.geojson"


@pytest.fixture
def ramme(testdata, tmp_path, dag):
    return Kopi.ramme(testdata, tmp_path / "rot", dag)


class Kjoring:
    """The command in that project, on a file with those bytes."""

    def __init__(self, ramme: Kopi, capsys):
        self.ramme, self.capsys = ramme, capsys

    def __call__(self, innhold: bytes | object, *valg: str) -> tuple[int, str, str]:
        fil = self.ramme.rot.parent / "nedlastet.json"
        fil.write_bytes(innhold if isinstance(innhold, bytes) else som_byte(innhold))
        status = main(["kart", str(fil), "--rot", str(self.ramme.rot), "--dag", "2026-11-22", *valg])
        ut, feil = self.capsys.readouterr()
        return status, ut.replace(str(self.ramme.data), "data"), feil.replace(f"{fil}: ", "")


@pytest.fixture
def portal_kart(ramme, capsys) -> Kjoring:
    return Kjoring(ramme, capsys)


def vare_flater(innhold: str) -> dict[str, shapely.Geometry]:
    return {en["id"]: shapely.from_geojson(json.dumps(en["geometry"])) for en in json.loads(innhold)["features"]}


def snudd(ring: list) -> list:
    return [[y, x, *resten] for x, y, *resten in ring]


def hoyt(ring: list) -> list:
    return [[*posisjon, 3.5] for posisjon in ring]


def zippet(verdi: object, *navn: str) -> bytes:
    arkiv = io.BytesIO()
    with zipfile.ZipFile(arkiv, "w") as zip_:
        zip_.writestr("lesmeg.txt", "x")
        for en in navn or ("kommuner.geojson",):
            zip_.writestr(en, json.dumps(verdi))
    return arkiv.getvalue()


def nummerert(felt: str, ness: object, vik: object) -> dict:
    """The number of each by itself, in that field."""
    return samling(trekk(None, NESS, properties={felt: ness}), trekk(None, VIK, properties={felt: vik}))


UTM33, UTM32, UTM35 = i_utm(33), i_utm(32), i_utm(35)
GEONORGE_NAVN = {
    "kommunenummer": "0150",
    "navn": [{"sprak": "nor", "navn": "Ness"}, {"sprak": "sme", "navn": "Njárga"}],
}
BYTTET = "Byttet om aksene: bredden sto først."
FRA_33 = "Regnet om fra EPSG:25833 til grader (WGS 84)."
HOYDEN = "Tok bort høyden."
SNUDDE = "Snudde ringer som gikk gal vei: den ytre går mot klokka (RFC 7946)."
FORM = {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [20, 69]}]}


@pytest.mark.parametrize(
    ("fil", "gjort"),
    [
        (nasjonal(), []),
        (b"\xef\xbb\xbf" + som_byte(nasjonal()), []),
        (zippet(nasjonal()), []),
        (nasjonal()["features"], []),
        (b"\n".join(som_byte(en) for en in nasjonal()["features"]), []),
        (b"".join(b"\x1e" + som_byte(en) + b"\n" for en in nasjonal()["features"]), []),
        (zippet(nasjonal(), "kommuner.geojson", "__MACOSX/._kommuner.geojson"), []),
        (nummerert("LAU_ID", "NO0150", "NO9902"), []),
        (nummerert("kommunenummer", "K-0150", "K-9902"), []),
        (nummerert("kommunenr", 150.0, 9902.0), []),
        (nummerert("ref:kommune", "0150", "9902"), []),
        (nasjonal(**crs("urn:ogc:def:crs:OGC:1.3:CRS84")), []),
        (samling(trekk("ness", NESS), trekk("vik", VIK)), []),
        (samling(trekk(None, NESS, id="0150"), trekk(None, VIK, id=9902)), []),
        (samling(trekk(None, NESS, id=150), trekk(None, VIK, properties={"KOMMUNENR": 9902})), []),
        (samling(trekk(None, NESS, properties=GEONORGE_NAVN), trekk("vik", VIK)), []),
        (topojson(), []),
        (nasjonal(UTM33(NESS), UTM33(VIK), **crs("urn:ogc:def:crs:EPSG::25833")), [FRA_33]),
        (nasjonal(UTM33(NESS), UTM33(VIK), **crs("EPSG:25833")), [FRA_33]),
        (nasjonal(UTM33(NESS), UTM33(VIK), **crs("http://www.opengis.net/def/crs/EPSG/0/25833")), [FRA_33]),
        (nasjonal(UTM33(NESS), UTM33(VIK)), [FRA_33]),
        (nasjonal(UTM33(NESS), UTM33(VIK), **crs("tull")), [FRA_33]),
        (nasjonal(UTM33(NESS), UTM33(VIK), **crs("EPSG:4326")), [FRA_33]),
        (nasjonal(UTM33(NESS), UTM33(VIK), **crs("EPSG:25832")), [FRA_33]),
        (nasjonal(UTM32(NESS), UTM32(VIK)), ["Regnet om fra EPSG:25832 til grader (WGS 84)."]),
        (nasjonal(UTM35(NESS), UTM35(VIK)), ["Regnet om fra EPSG:25835 til grader (WGS 84)."]),
        (nasjonal(snudd(UTM33(NESS)), snudd(UTM33(VIK))), [BYTTET, FRA_33]),
        (nasjonal(NESS, VIK, **crs("EPSG:25833")), []),
        (nasjonal(snudd(NESS), snudd(VIK)), [BYTTET]),
        (nasjonal(hoyt(UTM33(NESS)), hoyt(UTM33(VIK))), [FRA_33, HOYDEN]),
        (nasjonal(NESS[:-1], VIK), ["Lukket ringer som var åpne."]),
        (nasjonal(NESS[::-1], VIK), [SNUDDE]),
        (
            {
                "administrative_enheter.grense": samling(
                    trekk(None, geometry={"type": "LineString", "coordinates": NESS})
                ),
                "administrative_enheter.kommune": nasjonal(UTM33(NESS), UTM33(VIK), **crs("EPSG:25833")),
            },
            [FRA_33],
        ),
        (
            samling(
                trekk("ness"),
                trekk("vik", geometry={**FORM, "geometries": [*FORM["geometries"], trekk("", VIK)["geometry"]]}),
            ),
            ["Tok bare flatene av samlinger av former."],
        ),
        (
            samling(
                trekk(None, NESS, properties={"navn": "NESS"}), trekk(None, VIK, properties={"name": "Vik - Vika"})
            ),
            ["Fant Ness på navnet.", "Fant Vik på navnet."],
        ),
        (
            samling(trekk("ness"), trekk(None, VIK, properties={"kommunenavn": "Vik", "kommunenummer": "1920"})),
            ["Fant Vik på navnet: fila har nummeret 1920, og vi har 9902."],
        ),
    ],
)
def test_fila_blir_var(portal_kart, ramme, fil, gjort):
    status, ut, feil = portal_kart(fil)
    assert (status, feil) == (0, "")
    forst, *mellom, sist = ut.splitlines()
    assert forst.startswith("Lest som ") and "fant 2 kommuner av " in forst
    assert [linje for linje in mellom if not linje.startswith("Se på ")] == gjort
    assert re.match(r"data/kart/kommuner.geojson: skrevet, \d+ byte. Den som lå der, er byttet ut \(\d+ byte\)", sist)
    for id_, flate in vare_flater(ramme.les(FIL)).items():
        rett = shapely.Polygon(NESS if id_ == "ness" else VIK)
        assert shapely.area(shapely.symmetric_difference(flate, rett)) < 1e-4
        assert flate.geom_type == "MultiPolygon" and flate.geoms[0].exterior.is_ccw
    assert ramme.feil() == []
    assert ramme.varsler() == []


def test_fila_er_pa_husets_mate_og_den_samme_neste_gang(portal_kart, ramme):
    portal_kart(nasjonal(), "--kilde", "© Kartverket, CC BY 4.0")
    innhold = ramme.les(FIL)
    assert innhold == (
        '{"type":"FeatureCollection","kilde":"© Kartverket, CC BY 4.0","features":[\n'
        '{"type":"Feature","id":"ness","properties":{"navn":"Ness","kommunenummer":"0150"},"geometry":{"type":'
        '"MultiPolygon","coordinates":[[[[20.0,69.0],[20.5,69.0],[20.55,69.25],[20.5,69.5],[20.2,69.5],[20.0,69.4],'
        "[20.0,69.0]]]]}},\n"
        '{"type":"Feature","id":"vik","properties":{"navn":"Vik","kommunenummer":"9902"},"geometry":{"type":'
        '"MultiPolygon","coordinates":[[[[20.5,69.0],[21.0,69.0],[21.0,69.4],[20.8,69.5],[20.5,69.5],[20.55,69.25],'
        "[20.5,69.0]]]]}}\n]}\n"
    )
    assert portal_kart(innhold.encode()) == (0, "data/kart/kommuner.geojson: er alt slik den skal være.\n", "")


def test_uten_kilde_sies_hvilken_fil_det_var(portal_kart, ramme):
    portal_kart(nasjonal())
    assert json.loads(ramme.les(FIL))["kilde"] == "Hentet fra nedlastet.json, 2026-11-22."


def test_fila_kan_skrives_et_annet_sted(portal_kart, ramme, tmp_path):
    for_ = ramme.les(FIL)
    status, ut, _ = portal_kart(nasjonal(), "--ut", str(tmp_path / "ny" / "kart.geojson"))
    assert status == 0
    assert "byttet ut" not in ut
    assert set(vare_flater((tmp_path / "ny" / "kart.geojson").read_text("utf-8"))) == {"ness", "vik"}
    assert ramme.les(FIL) == for_


def test_en_odelagt_fil_i_data_kan_rettes_der_den_ligger(ramme, capsys):
    ramme.skriv(FIL, som_byte(nasjonal(UTM33(NESS), UTM33(VIK))))
    assert main(["kart", str(ramme.data / FIL), "--rot", str(ramme.rot), "--dag", "2026-11-22"]) == 0
    assert ramme.feil() == []


@pytest.mark.parametrize(
    ("fil", "melding"),
    [
        (b"", "Fila er tom."),
        (b"<html>", "Fila er XML eller HTML (GML, KML eller ei nettside). Last ned som GeoJSON."),
        (b"PK\x03\x04tull", "Zip-fila kan ikke pakkes ut. Last den ned på nytt."),
        (zippet({}, "kart.shp"), "Zip-fila har 0 filer med GeoJSON. Pakk den ut, og velg én."),
        ("tekst", "Fila har ingen kommuner. Last ned kommunegrensene som GeoJSON eller TopoJSON."),
        ({"type": "Topology"}, "Fila er TopoJSON, men den er ikke hel. Last den ned på nytt."),
        (
            samling(trekk("ness")),
            "Fant ikke Vik (9902) i fila. Den har ness.",
        ),
        (
            samling(trekk(None), trekk(None)),
            "Fant ikke Ness (0150), Vik (9902) i fila. Den sier ikke hvilke kommuner det er, verken med nummer eller "
            "navn.",
        ),
        (
            samling(trekk("ness", geometry={"type": "Point", "coordinates": [20, 69]})),
            "Fant ikke Ness (0150), Vik (9902) i fila. Den har ingen flater, bare punkter eller linjer. Last ned "
            "grensene som flater.",
        ),
        (
            samling(
                *(trekk(None, properties={"kommunenummer": str(nummer), "navn": "Ness"}) for nummer in (1001, 1002)),
                trekk("vik", VIK),
            ),
            "Fila har flere som heter Ness (1001, 1002), og ingen med nummeret 0150. Finn en nyere fil.",
        ),
        (
            nasjonal([[20 + (nummer * 149 % 300) / 300, 69 + (nummer * 7 % 2)] for nummer in range(300)]),
            "Grensa til Ness krysser seg selv på mange steder. Last ned fila på nytt.",
        ),
        (
            nasjonal([["a", 1]] * 4),
            "Fila har noe annet enn tall der koordinatene skal stå.",
        ),
        (
            nasjonal([[float("nan"), 1]] * 4),
            "Fila har noe annet enn tall der koordinatene skal stå.",
        ),
        (
            nasjonal([[x + 10, y] for x, y in NESS], [[x + 10, y] for x, y in VIK]),
            "Koordinatene i fila passer ikke med kommunesentrene i data/kommuner, verken som grader eller som UTM i "
            "sone 32 til 35. Last ned grensene i «EPSG:4258» eller «EPSG:25833».",
        ),
    ],
)
def test_ei_fil_som_ikke_kan_bli_var(portal_kart, ramme, fil, melding):
    for_ = ramme.les(FIL)
    assert portal_kart(fil) == (1, "", f"{melding} Ingenting er skrevet.\n")
    assert ramme.les(FIL) == for_


def test_ei_fil_som_ikke_finnes(ramme, capsys):
    assert main(["kart", "finnes-ikke.geojson", "--rot", str(ramme.rot), "--dag", "2026-11-22"]) == 1
    assert capsys.readouterr().err == "finnes-ikke.geojson: kan ikke åpnes. Finnes fila, og får du lese den?\n"


def test_kommunene_ma_vaere_i_orden_forst(portal_kart, ramme):
    ramme.skriv("kommuner/vik.yml", ramme.les("kommuner/vik.yml").replace("9902", "0150"))
    status, ut, feil = portal_kart(nasjonal())
    assert (status, feil) == (1, "Rett kommunene først. Ingenting er skrevet.\n")
    assert ut.startswith("data/kommuner/vik.yml:2: nummer: 0150 er alt nummeret til Ness")


def test_sjoen_er_med(portal_kart):
    """Ness is said to be 812.7 km²; the area drawn is larger."""
    _, ut, _ = portal_kart(nasjonal([[20, 69], [20.5, 69], [20.55, 69.25], [20.5, 69.5], [20, 69.5], [20, 69]]))
    assert "Se på " not in ut
    stor = [[18.5, 69], *NESS[1:4], [18.5, 69.5], [18.5, 69]]
    _, ut, _ = portal_kart(nasjonal(stor))
    assert "Se på Ness: flata er 4 435 km², kommunen 812,7 km². Fila har kanskje med sjøen." in ut.replace("\xa0", " ")


def taggete(fra: tuple[float, float], til: tuple[float, float], antall: int) -> list[list[float]]:
    """A coast: a line with a tooth at every other step, without its last point."""
    (x, y), dx, dy = fra, (til[0] - fra[0]) / antall, (til[1] - fra[1]) / antall
    return [
        [x + n * dx + (0.004 if n % 2 and not dx else 0), y + n * dy + (0.004 if n % 2 and dx else 0)]
        for n in range(antall)
    ]


def test_ei_stor_fil_tynnes_og_naboene_har_fremdeles_samme_linje(portal_kart, ramme):
    felles = [*taggete((20.5, 69.0), (20.5, 69.5), 800), [20.5, 69.5]]
    ness = [[20.0, 69.0], *felles, *taggete((20.5, 69.5), (20.0, 69.5), 500)[1:], [20.0, 69.5], [20.0, 69.0]]
    vik = [*felles[::-1], *taggete((21.0, 69.0), (21.0, 69.5), 700), [21.0, 69.5], felles[-1]]
    skjaer = [[19.9, 69.2], [19.901, 69.2], [19.901, 69.201], [19.9, 69.2]]
    trekkene = samling(
        trekk(
            None,
            properties={"kommunenummer": "0150"},
            geometry={"type": "MultiPolygon", "coordinates": [[ness], [skjaer]]},
        ),
        trekk(None, vik, properties={"kommunenummer": "9902"}),
    )
    status, ut, _ = portal_kart(trekkene)
    assert status == 0
    assert re.search(r"Tynnet: hjørner som betyr mindre enn \d+ meter, er tatt bort\.", ut)
    innhold = ramme.les(FIL)
    assert BYTE_PER_KOMMUNE < len(innhold.encode()) <= 2 * BYTE_PER_KOMMUNE
    ness_na, vik_na = vare_flater(innhold).values()
    assert shapely.coverage_is_valid([ness_na, vik_na])
    assert shapely.intersection(ness_na.boundary, vik_na.boundary).length > 0.5
    assert len(ness_na.geoms) == 1
    assert ramme.feil() == []


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-200, 9999)
    | st.floats()
    | st.sampled_from(["ness", "9902", "Vik", "Polygon"]),
    lambda barn: (
        st.lists(barn, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["type", "features", "geometry", "coordinates", "properties", "id", "arcs", "objects", "crs"]
            ),
            barn,
        )
    ),
    max_leaves=12,
)
LIKT = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["FeatureCollection", "Topology", "Feature", "Polygon"]),
        "features": st.lists(
            st.fixed_dictionaries(
                {
                    "type": st.just("Feature"),
                    "id": st.sampled_from(["ness", "vik", 9902, None]),
                    "geometry": JSON
                    | st.fixed_dictionaries(
                        {
                            "type": st.sampled_from(["Polygon", "MultiPolygon", "GeometryCollection"]),
                            "coordinates": JSON,
                        }
                    ),
                    "properties": JSON,
                }
            ),
            max_size=3,
        ),
        "arcs": JSON,
        "objects": JSON,
    }
)


@given(verdi=JSON | LIKT)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_hva_som_helst_blir_var_fil_eller_en_setning(testregion, testdata, tmp_path, dag, verdi):
    """The command and the reading: no file, however odd, is anything but a map or a fault in words."""
    try:
        lag(som_byte(verdi), testregion.kommuner, "Test")
    except IkkeKart as e:
        assert str(e).endswith(".")
    ramme = _en_ramme(testdata, tmp_path, dag)
    ramme.skriv(FIL, som_byte(verdi))
    assert all(linje.startswith("data/kart/kommuner.geojson:1: ") for linje in ramme.feil())


def _en_ramme(testdata: Path, tmp_path: Path, dag) -> Kopi:
    rot = tmp_path / "rot"
    if rot.exists():
        (kopi := Kopi.__new__(Kopi)).__dict__.update(mal=testdata, rot=rot, data=rot / "data", dag=dag, skrevet=set())
        return kopi
    return Kopi.ramme(testdata, rot, dag)
