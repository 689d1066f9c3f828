"""The pictures of the treasures: the same record the same bytes, no two alike, small, and no text of the record."""

import inspect
import re
from datetime import date
from random import Random
from types import ModuleType
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from steder import ROT

from regionportal.drawing.motiv import arstidens_motiv, fil, lag_motiv, motiv
from regionportal.drawing.motiv.emne import VANLIGE, emne, sesonger
from regionportal.drawing.motiv.figurer import FIGURER, MODULER, ferd, folk, sjo
from regionportal.drawing.motiv.forelegg import Forelegg, arstid, forelegg
from regionportal.drawing.motiv.kart import Kart, lag_kart
from regionportal.drawing.motiv.moh import hoyde
from regionportal.drawing.motiv.ord import NOYERE, ORD
from regionportal.model.motiv import MOTIVER
from regionportal.model.om import Utsnitt
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt

STORST_BYTE = 3584
STILARK_BYTE = 2500
ELEMENTER = {"svg", "g", "path", "circle"}
ATTRIBUTTER = {"class", "d", "cx", "cy", "r", "transform", "stroke-width"}
RAMME = {"class", "viewBox", "preserveAspectRatio", "aria-hidden", "focusable"}
SESONGER = ("var", "sommer", "host", "vinter")
UTSNITT = Utsnitt(vest=10, sor=60, ost=12, nord=61)
KART = Kart(UTSNITT)


def av(skatt: Skatt, *motiver: str) -> Forelegg:
    """What a treasure's picture is drawn from, in a category with these motifs."""
    return Forelegg(
        fro=skatt.id,
        tekster=(f"{skatt.id} {skatt.navn}", skatt.ingress),
        brodtekst=skatt.tekst or "",
        motiv=skatt.motiv,
        motiver=motiver,
        punkt=skatt.punkt,
        sesong=skatt.sesong,
    )


@pytest.fixture(scope="module")
def region(bygdaregion: Region) -> Region:
    return bygdaregion


@pytest.fixture(scope="module")
def skatter(region: Region) -> tuple[Skatt, ...]:
    """The region's treasures, and 500 made from them as the load tests make theirs."""
    noen = region.skatter
    return noen + tuple(
        noen[n % len(noen)].model_copy(update={"id": f"{noen[n % len(noen)].id}-{n}"}) for n in range(500)
    )


@pytest.fixture(scope="module")
def bilder(region: Region, skatter: tuple[Skatt, ...]) -> list[Markup]:
    return list(map(lag_motiv(region), skatter))


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


@pytest.mark.treg
def test_samme_post_gir_samme_bilde(region, skatter, bilder):
    assert list(map(lag_motiv(region), skatter)) == bilder


@pytest.mark.treg
def test_ingen_bilder_er_like(bilder):
    assert len(set(bilder)) == len(bilder)


def test_bildene_er_sma_og_bare_former(bilder):
    for bilde in bilder:
        kontroller(bilde)


def test_de_fleste_bildene_er_godt_under_grensa(bilder):
    assert sorted(len(bilde) for bilde in bilder)[len(bilder) // 2] <= 2500


@pytest.mark.treg
@given(
    st.floats(-180, 180),
    st.floats(-90, 90),
    st.lists(st.sampled_from(SESONGER), unique=True),
    st.lists(st.sampled_from(sorted(MOTIVER)), max_size=3),
    st.from_regex(r"[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}", fullmatch=True),
)
def test_alle_steder_arstider_og_motiver_gir_et_bilde(lag_skatt, lon, lat, sesong, motiver, id_):
    kontroller(motiv(av(lag_skatt(id_, (lon, lat), sesong=sesong), *motiver), KART))


def test_en_post_uten_sted_far_ogsa_bilde(lag_skatt):
    kontroller(motiv(av(lag_skatt("uten-sted")), KART))


@pytest.mark.parametrize(
    "navn",
    ['"><script>alert(1)</script>', "</svg><img src=x onerror=alert(1)>", "<kirke> & 'hytta' \"foss\"", "{{ 7*7 }}"],
)
def test_ondsinnet_tekst_kommer_ikke_inn(lag_skatt, navn):
    tekst = lag_skatt("fyret").model_copy(
        update={"navn": navn, "ingress": navn, "navn_samisk": navn, "kategori": navn, "kommune": navn}
    )
    for skatt in (tekst, tekst.model_copy(update={"id": navn})):
        bilde = motiv(av(skatt), KART)
        kontroller(bilde)
        assert not re.search(r"script|onerror|href|alert|\{|&", bilde)


@pytest.mark.parametrize("sesong", SESONGER)
def test_arstida_er_en_klasse(lag_skatt, stilark, sesong):
    bilde = motiv(av(lag_skatt("fyret", (10.2, 60.6), sesong=[sesong])), KART)
    assert re.match(rf'<svg class="motiv motiv--{sesong}( motiv--dag)?" ', bilde)
    lyst, morkt = stilark.split("@media(prefers-color-scheme:dark)")
    assert f".motiv--{sesong}{{" in lyst
    assert f".motiv--{sesong}{{" in morkt


# What is drawn of a record that is called so, and says so: whole words, and the last part of a compound.
SAGT = (
    ("Nessby kirke", "", "kirke"),
    ("Nessby kirke", "Huset var bedehus før.", "bedehus"),
    ("Storfossen", "", "foss"),
    ("Nedrefosshytta", "", "hytte"),
    ("Vik festival", "", "scene"),
    ("Hval i sundet", "", "hval"),
    ("Tunnelen", "", "tunnel"),
    ("Tind og topp", "", "tind"),
    ("Nesstinden", "Fjellet ser ut som en dobbel pyramide.", "tvillingtopp"),
    ("Nesstindan", "", "tinderekke"),
    ("Nessfjellet", "", "fjell"),
    ("Nessfjellet", "Et ustabilt fjellparti følges døgnet rundt.", "skred"),
    ("Skredet i 1810", "", "skred"),
    ("Áhkká", "Fjellet er en kuppel av is.", "iskuppel"),
    ("Nessfjellet naturreservat", "", "furu"),
    ("Nesselva", "Der veien slutter, åpner dalen seg.", "dal"),
    ("Ness fort", "Kystfortet er stille nå.", "fort"),
    ("Ness kystfort", "Tre kanoner sto her.", "kanoner"),
    ("Ness", "På toppen ligger ruinene av et kystfort.", "ruin"),
    ("Ytterst", "Her står et fyr fra 1902.", "fyr"),
    ("Vika", "Fiskeværet har egen barnehage.", "fiskevar"),
    ("Kiosken", "Butikken på hjørnet.", "butikk"),
    ("Ness museum", "", "museum"),
    ("Gammelbrua", "", "gammelbru"),
    ("Ness brua", "", "bru"),
    ("Utløpet", "Fuglene raster her.", "vadefugl"),
    ("Storskarven", "", "skarv"),
    ("Ness halvmaraton", "Løp langs Nessfjorden.", "loper"),
    ("Samefolkets dag", "Program for barnehager og skoler.", "lavvo"),
    ("Studiestedet på Storfossen", "Et rom for studier.", "skole"),
)
# Words that only look like those of a subject.
USAGT = (
    ("Frostvika", "Her er det frost og kost."),  # ost
    ("Seminaret", "Folk diskuterer framtida."),  # skuter
    ("Forløpet", "Slik gikk det."),  # løp
    ("Ullsfjordbotn", ""),  # ull, fjorden
    ("Tomatgartneren", ""),  # mat
    ("Sagaen om Ness", ""),  # sag
    ("Farten", "Det går fort."),  # fort
)


@pytest.mark.parametrize(("navn", "ingress", "motiv_"), SAGT)
def test_ordene_velger_figuren(lag_skatt, navn, ingress, motiv_):
    skatt = lag_skatt("post-1").model_copy(update={"navn": navn, "ingress": ingress})
    assert emne(av(skatt, "votter"), Random(1)) is FIGURER[motiv_]


@pytest.mark.parametrize(("navn", "ingress"), USAGT)
def test_ord_som_likner_velger_ingenting(lag_skatt, navn, ingress):
    skatt = lag_skatt("post-1").model_copy(update={"navn": navn, "ingress": ingress})
    assert emne(av(skatt, "votter"), Random(1)) is FIGURER["votter"]


@pytest.mark.parametrize(
    ("tekster", "meter"),
    [
        (["Fjellet er 1355 meter høyt, 20 meter lavere enn naboen."], 1355),
        (["402 meter over havet åpner utsikten seg."], 402),
        (["Toppen er 1 834 m."], 1834),
        (["Over 1200 høydemeter fra fjæra.", "Tinden er 1230 meter høy."], 1230),
        (["Det høyeste er 1324 meter.", "Naboen er 1500 meter."], 1324),
        (["Ei blokk har sklidd 150 meter.", "Av 13 kilometer er 10,500 meter bratt."], None),
        (["Eventyret om 9000 meter."], None),
        ([], None),
    ],
)
def test_hoyden_er_den_teksten_sier(tekster, meter):
    assert hoyde(tekster) == meter


def test_et_hoyere_fjell_er_storre(lag_skatt):
    lav, hoy = (
        motiv(av(lag_skatt("tinden", tekst=f"Tinden er {meter} meter høy.", sesong=["var"])), KART)
        for meter in (400, 1800)
    )
    liten, stor = (float(re.search(r"scale\((\d\.\d\d)\)", bilde)[1]) for bilde in (lav, hoy))
    assert liten < 0.7
    assert stor > 1


def test_posten_kan_si_hva_som_skal_tegnes(lag_skatt):
    assert emne(av(lag_skatt("storfossen", motiv="rundt-balet"), "sau"), Random(1)) is folk.rundt_balet


def test_ingressen_velger_nar_navnet_ikke_gjor_det(lag_skatt):
    assert emne(av(lag_skatt("ukjent", ingress="Her starter en elvebåt."), "sau"), Random(1)) is sjo.elvebat


def test_ellers_er_det_ett_av_kategoriens_motiver(lag_skatt):
    valgt = {emne(av(lag_skatt("ukjent"), "hval", "sau"), Random(nummer)) for nummer in range(20)}
    assert valgt == {FIGURER["hval"], FIGURER["sau"]}


def test_uten_motiver_er_det_noe_som_finnes_overalt(lag_skatt):
    assert {emne(av(lag_skatt("ukjent")), Random(nummer)) for nummer in range(50)} == set(VANLIGE)


def test_regionens_kategori_og_kart_velger(testregion, lag_skatt):
    skatt = lag_skatt("ukjent", (19.0, 69.3), kategori="folk")
    assert lag_motiv(testregion)(skatt) == motiv(av(skatt, "ved-havet", "rundt-balet"), lag_kart(testregion))


def test_det_som_krever_sno_far_sno_nar_posten_ikke_sier_noe(lag_skatt):
    assert sesonger(ferd.hundespann) == ("var", "vinter")
    assert re.search(r"motiv--(var|vinter)", motiv(av(lag_skatt("hundespann")), KART))
    assert "motiv--sommer" in motiv(av(lag_skatt("hundespann", sesong=["sommer"])), KART)


def test_sola_folger_lengdegraden(lag_skatt):
    vest, ost = (
        motiv(av(lag_skatt("fyret", (lon, 60.6), sesong=["var"])), KART) for lon in (UTSNITT.vest, UTSNITT.ost)
    )
    assert "matrix(-1 0 0 1 400 0)" in vest
    assert "matrix" not in ost


def test_hver_figur_har_et_navn_og_hvert_ord_en_figur():
    assert set(FIGURER.values()) == set().union(*map(figurer, MODULER))
    noyere = {figur for ord_ in NOYERE.values() for figur, _ in ord_}
    assert {figur for figur, _ in ORD} | set(NOYERE) | noyere | set(VANLIGE) <= set(FIGURER.values())


def test_stilarket_er_lite_og_har_hver_klasse(bilder, stilark):
    assert len(stilark.encode()) <= STILARK_BYTE
    brukt = {klasse for bilde in bilder for navn in re.findall(r'class="([^"]+)"', bilde) for klasse in navn.split()}
    beskrevet = set(re.findall(r"\.([a-z][a-z-]*)", stilark))
    assert brukt == beskrevet
    verdier = set(re.findall(r"(--m-[a-z0-9]+):", stilark))
    assert verdier == set(re.findall(r"var\((--m-[a-z0-9]+)\)", stilark))


# ---- of other records than treasures


def test_hver_post_som_lister_viser_har_sitt_eget_bilde(testregion):
    tegn = lag_motiv(testregion)
    poster = (*testregion.skatter, *testregion.hendelser, *testregion.kommuner, *testregion.om.temaer)
    bildene = list(map(tegn, poster))
    for bilde in bildene:
        kontroller(bilde)
    assert len(set(bildene)) == len(poster)


def test_en_hendelse_er_tegnet_i_sin_egen_arstid(testregion):
    for hendelse in testregion.hendelser:
        maned = hendelse.datoer[0].fra.month if hendelse.datoer else hendelse.maned
        assert forelegg(hendelse, testregion).sesong == ((arstid(maned),) if maned else ())


def test_kommunen_og_sporsmalet_kan_si_hva_som_skal_tegnes(testregion):
    for post in (testregion.kommuner[0], testregion.om.temaer[0], testregion.om):
        assert emne(forelegg(post.model_copy(update={"motiv": "laks"}), testregion), Random(1)) is sjo.laks


@pytest.mark.parametrize(
    ("maned", "sesong"),
    [
        (12, "vinter"),
        (1, "vinter"),
        (2, "vinter"),
        (3, "var"),
        (5, "var"),
        (6, "sommer"),
        (8, "sommer"),
        (9, "host"),
        (11, "host"),
    ],
)
def test_arstida_av_maneden(maned, sesong):
    assert arstid(maned) == sesong


def test_forsida_far_arstida_og_motivet_til_hoyre_for_ordene(testregion):
    for maned in range(1, 13):
        bilde = arstidens_motiv(testregion, date(2027, maned, 15))
        kontroller(bilde)
        assert f"motiv--{arstid(maned)}" in bilde
        assert "matrix(-1 0 0 1 400 0)" in bilde


def test_fila_har_sin_egen_stil_og_ingen_annens(lag_skatt, stilark):
    bilde = motiv(av(lag_skatt("fyret", sesong=["vinter"])), KART)
    rot = ElementTree.fromstring(fil.som_fil(bilde, stilark))
    svg = "{http://www.w3.org/2000/svg}"
    assert rot.tag == f"{svg}svg"
    stil = rot.findtext(f"{svg}style")
    assert ".motiv--vinter" in stil
    assert "prefers-color-scheme:dark" in stil
    assert not re.search("motiv--(var|sommer|host|dag)", stil)
    assert stil.count("{") == stil.count("}")


def test_fila_ligger_der_sida_har_sin_adresse():
    assert fil.sti("skatter/fyret/") == "motiver/skatter/fyret.svg"
