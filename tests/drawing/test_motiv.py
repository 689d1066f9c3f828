"""The pictures of the treasures: the same record the same bytes, no two alike, small, and no text of the record in them."""

import inspect
import re
from random import Random
from types import ModuleType
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from steder import EGEN_DAG, ROT

from regionportal.drawing.motiv import motiv
from regionportal.drawing.motiv.emne import ALLE, KATEGORI, ORD, emne, sesonger
from regionportal.drawing.motiv.figurer import bygg, dyr, folk, minne, sjo, teknikk, vidde
from regionportal.model.skatt import Skatt
from regionportal.reading.load import last

STORST_BYTE = 3 * 1024
STILARK_BYTE = 2500
ELEMENTER = {"svg", "g", "path", "circle"}
ATTRIBUTTER = {"class", "d", "cx", "cy", "r", "transform", "stroke-width"}
RAMME = {"class", "viewBox", "preserveAspectRatio", "aria-hidden", "focusable"}
SESONGER = ("var", "sommer", "host", "vinter")
FIGURMODULER = (bygg, dyr, folk, minne, sjo, teknikk, vidde)


@pytest.fixture(scope="module")
def skatter() -> tuple[Skatt, ...]:
    """The real treasures, and 500 made from them as the load tests make theirs."""
    region, feil = last(ROT / "data", EGEN_DAG)
    assert region is not None, feil
    ekte = region.skatter
    return ekte + tuple(
        ekte[n % len(ekte)].model_copy(update={"id": f"{ekte[n % len(ekte)].id}-{n}"}) for n in range(500)
    )


@pytest.fixture(scope="module")
def bilder(skatter: tuple[Skatt, ...]) -> list[Markup]:
    return [motiv(skatt) for skatt in skatter]


@pytest.fixture(scope="module")
def stilark() -> str:
    return (ROT / "overrides" / "stil" / "motiv.css").read_text(encoding="utf-8")


def figurer(modul: ModuleType) -> set[object]:
    """The functions of a module that draw a figure: they take chance and nothing else."""
    egne = (en for _, en in inspect.getmembers(modul, inspect.isfunction) if en.__module__ == modul.__name__)
    return {en for en in egne if [p.annotation for p in inspect.signature(en).parameters.values()] == [Random]}


def kontroller(bilde: Markup) -> None:
    """What must hold for every picture."""
    assert isinstance(bilde, Markup)
    assert len(bilde.encode()) <= STORST_BYTE
    rot = ElementTree.fromstring(bilde)
    assert rot.tag == "svg"
    assert set(rot.attrib) == RAMME
    assert rot.get("aria-hidden") == "true"
    assert rot.get("focusable") == "false"
    assert rot.get("viewBox") == "0 0 400 220"
    for element in list(rot.iter())[1:]:
        assert element.tag in ELEMENTER
        assert set(element.attrib) <= ATTRIBUTTER
    assert not "".join(rot.itertext())


def test_samme_post_gir_samme_bilde(skatter, bilder):
    assert [motiv(skatt) for skatt in skatter] == bilder


def test_ingen_bilder_er_like(bilder):
    assert len(set(bilder)) == len(bilder) >= 670


def test_bildene_er_sma_og_bare_former(bilder):
    for bilde in bilder:
        kontroller(bilde)


def test_de_fleste_bildene_er_godt_under_grensa(bilder):
    assert sorted(len(bilde) for bilde in bilder)[len(bilder) // 2] <= 2500


@given(
    st.floats(-180, 180),
    st.floats(-90, 90),
    st.lists(st.sampled_from(SESONGER), unique=True),
    st.sampled_from([*KATEGORI, "romfart"]),
    st.from_regex(r"[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}", fullmatch=True),
)
def test_alle_steder_arstider_og_kategorier_gir_et_bilde(lag_skatt, lon, lat, sesong, kategori, id_):
    kontroller(motiv(lag_skatt(id_, (lon, lat), kategori=kategori, sesong=sesong)))


def test_en_post_uten_sted_far_ogsa_bilde(lag_skatt):
    kontroller(motiv(lag_skatt("uten-sted")))


@pytest.mark.parametrize(
    "navn",
    ['"><script>alert(1)</script>', "</svg><img src=x onerror=alert(1)>", "<kirke> & 'hytta' \"foss\"", "{{ 7*7 }}"],
)
def test_ondsinnet_tekst_kommer_ikke_inn(lag_skatt, navn):
    tekst = lag_skatt("fyret").model_copy(
        update={"navn": navn, "ingress": navn, "navn_samisk": navn, "kategori": navn, "kommune": navn}
    )
    for skatt in (tekst, tekst.model_copy(update={"id": navn})):
        bilde = motiv(skatt)
        kontroller(bilde)
        assert not re.search(r"script|onerror|href|alert|\{|&", bilde)


@pytest.mark.parametrize("sesong", SESONGER)
def test_arstida_er_en_klasse(lag_skatt, stilark, sesong):
    bilde = motiv(lag_skatt("fyret", (20.2, 69.6), sesong=[sesong]))
    assert re.match(rf'<svg class="motiv motiv--{sesong}( motiv--dag)?" ', bilde)
    lyst, morkt = stilark.split("@media(prefers-color-scheme:dark)")
    assert f".motiv--{sesong}{{" in lyst
    assert f".motiv--{sesong}{{" in morkt


@pytest.mark.parametrize(
    ("id_", "kategori", "figur"),
    [
        ("lyngen-kirke", "historie", bygg.kirke),
        ("mollisfossen", "natur", vidde.foss),
        ("nedrefosshytta", "friluftsliv", bygg.hytte),
        ("riddu-festival", "kultur", bygg.scene),
        ("hval-skjervoy", "natur", sjo.hval),
        ("tunnelen", "hverdagsliv", teknikk.tunnel),
    ],
)
def test_navnet_velger_figuren(lag_skatt, id_, kategori, figur):
    assert emne(lag_skatt(id_, kategori=kategori), Random(1)) is figur


def test_ingressen_velger_nar_navnet_ikke_gjor_det(lag_skatt):
    assert emne(lag_skatt("ukjent", ingress="Her starter en elvebåt."), Random(1)) is sjo.elvebat


@pytest.mark.parametrize("kategori", [*KATEGORI, "romfart"])
def test_ellers_velger_kategorien(lag_skatt, kategori):
    assert emne(lag_skatt("ukjent", kategori=kategori), Random(1)) in KATEGORI.get(kategori, ALLE)


def test_det_som_krever_sno_far_sno_nar_posten_ikke_sier_noe(lag_skatt):
    assert sesonger(folk.hundespann) == ("var", "vinter")
    assert re.search(r"motiv--(var|vinter)", motiv(lag_skatt("hundespann")))
    assert "motiv--sommer" in motiv(lag_skatt("hundespann", sesong=["sommer"]))


def test_sola_folger_lengdegraden(lag_skatt):
    vest, ost = (motiv(lag_skatt("fyret", (lon, 69.6), sesong=["var"])) for lon in (19.7, 22.5))
    assert "matrix(-1 0 0 1 400 0)" in vest
    assert "matrix" not in ost


def test_hver_figur_kan_velges():
    valgbare = {figur for figur, _ in ORD} | set(ALLE)
    assert valgbare == set().union(*map(figurer, FIGURMODULER))


def test_stilarket_er_lite_og_har_hver_klasse(bilder, stilark):
    assert len(stilark.encode()) <= STILARK_BYTE
    brukt = {klasse for bilde in bilder for navn in re.findall(r'class="([^"]+)"', bilde) for klasse in navn.split()}
    beskrevet = set(re.findall(r"\.([a-z][a-z-]*)", stilark))
    assert brukt == beskrevet
    verdier = set(re.findall(r"(--m-[a-z0-9]+):", stilark))
    assert verdier == set(re.findall(r"var\((--m-[a-z0-9]+)\)", stilark))
