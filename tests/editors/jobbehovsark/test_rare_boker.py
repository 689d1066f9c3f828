"""Workbooks as programs and people really leave them: each is understood, or told of in words that help."""

import io
import re
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from utfylt import FORSTE_RAD, OVERSKRIFTER, ark, som_csv, som_xlsx

from regionportal.editors.jobbehovsark import csvfil, excel
from regionportal.reading.yaml12 import felter

pytestmark = pytest.mark.treg

LAERER = ["lærer", None, None, 2029, 4, None]


def bok(innhold: bytes):
    return load_workbook(io.BytesIO(innhold))


def lagret(arbeidsbok: Workbook) -> bytes:
    ut = io.BytesIO()
    arbeidsbok.save(ut)
    return ut.getvalue()


def med_deler(innhold: bytes, endre) -> bytes:
    """The archive with its parts as ``endre`` makes them of their name and bytes."""
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(innhold)) as inn, zipfile.ZipFile(ut, "w", zipfile.ZIP_DEFLATED) as arkiv:
        for navn in inn.namelist():
            arkiv.writestr(navn, endre(navn, inn.read(navn)))
    return ut.getvalue()


def rader(portal) -> list[dict]:
    (fil,) = [sti for sti in (portal.kopi.data / "jobbehov").iterdir() if sti.name == "ness-behov-2026.yml"]
    return felter(fil.read_bytes(), fil.name)["rader"]


def post(portal) -> dict:
    fil = portal.kopi.data / "jobbehov" / "ness-behov-2026.yml"
    return felter(fil.read_bytes(), fil.name)


# ---- the characters that Excel writes as codes


def med_koder(tekst: str) -> bytes:
    """A workbook where the guidance text has these very bytes for its words."""
    innhold = som_xlsx(ark(LAERER, Forbehold="KODENE"))
    return med_deler(innhold, lambda _, data: data.replace(b"KODENE", tekst.encode()))


@pytest.mark.parametrize(
    ("skrevet", "lest"),
    [
        ("Tallene er usikre._x000D_\nSpør oss.", "Tallene er usikre.\nSpør oss."),
        ("Tallene er usikre._x000d_Spør oss.", "Tallene er usikre.\nSpør oss."),
        ("Første_x000A_Andre", "Første\nAndre"),
        ("Før_x0009_etter", "Før\tetter"),
        ("_x0041_rlig_x0020_talt", "Arlig talt"),
        ("Skrev _x005F_x000D_ selv", "Skrev _x000D_ selv"),
        ("Smil _xD83D__xDE00_!", "Smil \U0001f600!"),
        ("Fil_xyz_ og _x12_", "Fil_xyz_ og _x12_"),
    ],
)
def test_kodene_blir_tegnene(skrevet, lest):
    rutenett = excel.les(med_koder(skrevet))
    assert rutenett.rader[6][1].replace("\r\n", "\n").replace("\r", "\n") == lest


def test_et_linjeskift_fra_excel_er_et_linjeskift(portal):
    assert portal.les(med_koder("Tallene er usikre._x000D_\nSpør oss.")).kode == 0
    assert post(portal)["forbehold"] == "Tallene er usikre.\nSpør oss."


def test_et_tegn_som_ingen_ser_blir_fortalt_om(portal):
    (linje,) = portal.les(med_koder("Tallene_x0007_ er usikre.")).ut
    assert linje.startswith("behov.xlsx: Behov!B7: Forbehold: cella har et usynlig tegn (U+0007)")


def test_et_linjeskift_fra_excel_i_en_tekstfil(portal):
    assert portal.les(som_csv(ark(LAERER, Forbehold="Usikkert._x000D_\nSpør.")), "behov.csv").kode == 0
    assert post(portal)["forbehold"].split() == ["Usikkert.", "Spør."]


@given(st.text(alphabet=st.sampled_from("_x0FD58aA\U0001f600 "), max_size=40))
def test_det_som_er_kodet_etter_standarden_kommer_tilbake(tekst):
    """Each «_» that would begin a code is written as one."""
    kodet = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", tekst)
    assert excel._uten_koder(kodet) == tekst


# ---- merged cells


def flettet(*omrader: str, linjer=None) -> bytes:
    linjer = linjer or [
        ["lærer", None, None, 2027, 4, "Fast"],
        [None, None, None, 2028, 2, None],
        [None, None, None, 2029, 1, None],
    ]
    arbeidsbok = bok(som_xlsx(ark(*linjer)))
    for omrade in omrader:
        arbeidsbok["Behov"].merge_cells(omrade)
    return lagret(arbeidsbok)


@pytest.mark.parametrize(
    ("omrader", "ventet"),
    [
        (["A10:A12"], [("lærer", 2027, 4), ("lærer", 2028, 2), ("lærer", 2029, 1)]),
        (["A10:B12"], [("lærer", 2027, 4), ("lærer", 2028, 2), ("lærer", 2029, 1)]),
        (["A10:A40"], [("lærer", 2027, 4), ("lærer", 2028, 2), ("lærer", 2029, 1)]),
    ],
)
def test_en_celle_som_er_slatt_sammen_gjelder_for_radene_sine(portal, omrader, ventet):
    assert portal.les(flettet(*omrader)).kode == 0
    assert [(en["yrke"], en["ar"], en["antall"]) for en in rader(portal)] == ventet


def test_merknaden_gjelder_ogsa_for_radene(portal):
    assert portal.les(flettet("A10:A12", "F10:F11")).kode == 0
    assert [en.get("merknad") for en in rader(portal)] == ["Fast", "Fast", None]


def test_et_antall_over_flere_rader_blir_spurt_om(portal):
    linjer = [["lærer", None, None, 2027, 4], ["lærer", None, None, 2028, None]]
    assert portal.les(flettet("E10:E11", linjer=linjer)).ut == [
        "behov.xlsx: Behov!E10: Antall: gjelder flere rader, for cella er slått sammen. Skriv antallet i hver rad"
    ]


def test_feltene_overst_og_overskriftene_kan_vaere_slatt_sammen(portal):
    """As in our own template, and over two rows."""
    arbeidsbok = bok(som_xlsx([*ark()[:8], [], OVERSKRIFTER, [], LAERER]))
    for omrade in ("B1:F1", "A7:A8", "A10:A11", "B10:B11"):
        arbeidsbok["Behov"].merge_cells(omrade)
    assert portal.les(lagret(arbeidsbok)).kode == 0
    assert len(rader(portal)) == 1


# ---- where the table is


@pytest.mark.parametrize(
    "navn",
    [("Ark1", "Ark2"), ("Ark1", "Behov"), ("Slik gjør du", "Behov 2027", "Lister"), ("Kartlegging",), ("behov",)],
    ids=" ".join,
)
def test_tabellen_blir_funnet_i_arket_den_er_i(portal, navn):
    arbeidsbok = Workbook()
    arbeidsbok.active.title = navn[0]
    for en in navn[1:]:
        arbeidsbok.create_sheet(en)
    arket = next(en for en in arbeidsbok.worksheets if en.title.casefold()[:2] in ("be", "ka") or en.title == "Ark2")
    for nummer, rad in enumerate(ark(LAERER), start=1):
        for plass, verdi in enumerate(rad, start=1):
            arket.cell(nummer, plass, verdi)
    if "Lister" in navn:
        arbeidsbok["Lister"].append(["Yrke", "STYRK-08", "Nivå"])
    assert portal.les(lagret(arbeidsbok)).kode == 0
    assert len(rader(portal)) == 1


def test_to_ark_med_tabell_blir_spurt_om(portal):
    arbeidsbok = bok(som_xlsx(ark(LAERER), navn="2026"))
    arbeidsbok.copy_worksheet(arbeidsbok.active).title = "2027"
    assert portal.les(lagret(arbeidsbok)).ut == [
        "behov.xlsx: fila har ikke noe ark som heter «Behov». Arkene i den: 2026, 2027"
    ]


def test_en_tittel_og_tomme_rader_over_gjor_ingenting(portal):
    assert portal.les(som_xlsx([["Hva vi trenger av folk"], [], *ark(LAERER)])).kode == 0


def test_overskrifter_som_kommer_igjen_nede_i_tabellen(portal):
    assert portal.les(som_xlsx(ark(LAERER, OVERSKRIFTER, ["tømrer", None, None, 2029, 1]))).kode == 0
    assert [en["yrke"] for en in rader(portal)] == ["lærer", "tømrer"]


@pytest.mark.parametrize("skjult", [FORSTE_RAD, 2])
def test_en_skjult_rad_blir_spurt_om(portal, skjult):
    arbeidsbok = bok(som_xlsx(ark(LAERER, ["tømrer", None, None, 2029, 1])))
    arbeidsbok["Behov"].row_dimensions[skjult].hidden = True
    assert portal.les(lagret(arbeidsbok)).ut == [
        f"behov.xlsx: Behov!A{skjult}: raden er skjult i Excel, men det står noe i den. Vis den, eller slett den"
    ]


def test_en_skjult_rad_uten_noe_i_gjor_ingenting(portal):
    arbeidsbok = bok(som_xlsx(ark(LAERER)))
    arbeidsbok["Behov"].row_dimensions[40].hidden = True
    assert portal.les(lagret(arbeidsbok)).kode == 0


# ---- what a cell has


@pytest.mark.parametrize("lest", [46327, "46327", 46327.0, date(2026, 11, 1), "2026-11", "november 2026", "11.2026"])
def test_en_maned_som_excel_har_gjort_om(portal, lest):
    assert portal.les(som_xlsx(ark(LAERER, Lest=lest))).kode == 0
    assert post(portal)["kilder"][0]["lest"] == "2026-11"


@pytest.mark.parametrize(
    ("ar", "antall"), [("2029", "4"), ("2029 ", " 4"), (2029.0, "4,0"), ("2029.0", "4.00"), (date(2029, 1, 1), 4)]
)
def test_tall_som_tekst_og_tekst_som_tall(portal, ar, antall):
    assert portal.les(som_xlsx(ark(["lærer", None, None, ar, antall]))).kode == 0
    assert rader(portal) == [{"yrke": "lærer", "kommune": "ness", "ar": 2029, "antall": 4}]


def test_et_tall_med_tre_desimaler_i_excel_blir_spurt_om(portal):
    assert portal.les(som_xlsx(ark(["lærer", None, None, 2029, 2.743]))).ut == [
        "behov.xlsx: Behov!E10: Antall: «2,743» kan bety både 2743 og 2,743. Skriv 2743, uten komma"
    ]


# ---- other programs, and other ways to save


def streng(innhold: bytes) -> bytes:
    """The workbook as Strict Open XML has its names (ISO/IEC 29500-1, annex A)."""
    bytt = {
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/": b"http://purl.oclc.org/ooxml/officeDocument/",
    }

    def endre(navn: str, data: bytes) -> bytes:
        for gammel, ny in bytt.items():
            data = data.replace(gammel, ny)
        return data

    return med_deler(innhold, endre)


def arkiv(*navn: str) -> bytes:
    ut = io.BytesIO()
    with zipfile.ZipFile(ut, "w") as zip_:
        for en in navn:
            zip_.writestr(en, "x")
    return ut.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
ANDRE = {
    "strengt": (
        streng(som_xlsx(ark(LAERER))),
        "fila er lagret som «Strict Open XML-regneark», som vi ikke kan lese. Åpne den i Excel, velg «Lagre som», og "
        "«Excel-arbeidsbok (.xlsx)»",
    ),
    "LibreOffice": (
        arkiv("mimetype", "content.xml"),
        "dette er en fil fra LibreOffice (.ods). Velg «Lagre som» der, og «Excel 2007–365 (.xlsx)»",
    ),
    "Numbers": (
        arkiv("Index/Document.iwa"),
        "dette er en fil fra Numbers. Velg «Arkiv», «Eksporter til» og «Excel» der, og send den fila",
    ),
    "binær": (
        arkiv("[Content_Types].xml", "xl/workbook.bin"),
        "dette er en binær arbeidsbok (.xlsb). Velg «Lagre som» i Excel, og «Excel-arbeidsbok (.xlsx)»",
    ),
    "Word": (arkiv("[Content_Types].xml", "word/document.xml"), "dette er et Word-dokument. Vi kan bare lese regneark"),
    "eldre Excel": (
        OLE + "Workbook".encode("utf-16-le"),
        "dette er en eldre Excel-fil (.xls). Velg «Lagre som» i Excel, og «Excel-arbeidsbok (.xlsx)»",
    ),
    "passord": (OLE + "EncryptedPackage".encode("utf-16-le"), "fila er låst med passord. Ta bort passordet i Excel"),
}


@pytest.mark.parametrize(("innhold", "melding"), ANDRE.values(), ids=ANDRE)
def test_en_fil_av_et_annet_slag(portal, innhold, melding):
    assert portal.les(innhold).ut == [f"behov.xlsx: {melding}"]


@pytest.mark.parametrize(
    ("navn", "melding"),
    [
        ("behov.xls", "Åpne fila i Excel, velg «Lagre som», og «Excel-arbeidsbok (.xlsx)»"),
        ("behov.XLSM", "Åpne fila i Excel, velg «Lagre som», og «Excel-arbeidsbok (.xlsx)»"),
        ("behov.ods", "Åpne fila i LibreOffice, velg «Lagre som», og filtypen «Excel 2007–365 (.xlsx)»"),
        ("behov.numbers", "Åpne fila i Numbers, og velg «Arkiv», «Eksporter til» og «Excel»"),
        ("behov.pdf", "Lagre regnearket som «Excel-arbeidsbok» eller «CSV UTF-8»"),
    ],
)
def test_et_navn_som_sier_at_det_er_en_annen_fil(portal, capsys, navn, melding):
    with pytest.raises(SystemExit):
        portal("les", navn)
    assert f"navnet må ende på .xlsx eller .csv. {melding}" in capsys.readouterr().err


@pytest.mark.parametrize("koding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("skille", [";", ",", "\t"])
def test_en_tekstfil_i_alle_kodinger(portal, koding, skille):
    tekst = som_csv(ark(["lærer", None, None, 2029, 4, "Fra høsten på Nesseidet"]), skille).decode("utf-8-sig")
    assert portal.les(tekst.encode(koding), "behov.csv").kode == 0
    assert rader(portal)[0]["merknad"] == "Fra høsten på Nesseidet"


def test_en_celle_med_tre_sprak_og_linjeskift_i_en_tekstfil():
    assert csvfil.les('Yrke;År\n"a\nb";2029'.encode()).rader == [["Yrke", "År"], ["a\nb", "2029"]]
