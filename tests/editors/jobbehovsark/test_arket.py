"""The sheet that someone gets to fill, and what comes of it when it is filled."""

import io
import re
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from utfylt import OVERSKRIFTER, SOM, ark, som_csv, som_xlsx

from regionportal.__main__ import main
from regionportal.editors.jobbehovsark.poster import ingress

pytestmark = pytest.mark.treg

GOD = ["lærer", None, None, 2029]


# ---- the whole journey


NESS = """\
tittel: Ness kommune har kartlagt behovet
grunnlag: kartlegging
tema: kommune
omrade: {navn: Ness, niva: kommune, kommuner: [ness]}
ar: {fra: 2026}
rader:
  - {yrke: sykepleier, kommune: ness, ar: 2027, antall: 2}
  - {yrke: tømrer, kommune: ness, ar: 2028, merknad: "Helst to, til skolebygget"}
  - {yrke: lærer, kommune: ness, ar: 2029, antall: 4, niva: bachelor}
ingress: Kommunen trenger folk i tre yrker fram mot 2029.
forbehold: >-
  Tallene er ledernes egne, og de er talt i november. Blir skolen på Nes slått sammen med skolen i Vik, trengs det færre
  lærere.
kilder:
  - {url: https://www.ness.example/sak/12, lest: 2026-11, tittel: "Sak 12: behovet for folk"}
sjekkes_innen: 2027-11-01
oppdatert: 2026-11-22
"""


def test_fra_mal_til_data_som_sjekken_godtar(portal, tmp_path):
    fil = tmp_path / "behov.xlsx"
    assert portal(fil, "--kommune", "ness").kode == 0
    bok = load_workbook(fil)
    behov = bok["Behov"]
    behov["B2"], behov["B4"], behov["B5"] = 2026, "https://www.ness.example/sak/12", "Sak 12: behovet for folk"
    behov["B7"] = (
        "Tallene er ledernes egne, og de er talt i november. "
        "Blir skolen på Nes slått sammen med skolen i Vik, trengs det færre lærere."
    )
    rader = [
        ["Sykepleiere", None, None, 2027, 2],
        [None, "7115", None, 2028, None, "Helst to, til skolebygget"],
        ["lærer", None, "bachelor", 2029, 4],
    ]
    for nummer, rad in enumerate(rader, start=10):
        for plass, verdi in enumerate(rad, start=1):
            behov.cell(nummer, plass).value = verdi
    bok.save(fil)

    svar = portal("les", fil)
    assert (svar.kode, svar.ut) == (0, ["ny: data/jobbehov/ness-behov-2026.yml (3 rader)"])
    assert portal.filer()["ness-behov-2026.yml"] == NESS
    assert portal("les", fil).ut == ["uendret: data/jobbehov/ness-behov-2026.yml (3 rader)"]
    assert main(["sjekk", "--rot", str(portal.kopi.rot), "--dag", "2026-11-22"]) == 0
    assert [sti.name for sti in (portal.kopi.data / "jobbehov").iterdir() if sti.name.startswith(".")] == []

    assert portal(tmp_path / "neste.csv", "--kommune", "ness").kode == 0
    neste = (
        (tmp_path / "neste.csv")
        .read_bytes()
        .replace(b"Kartlagt;2026", b"Kartlagt;2027")
        .replace(b";2027;2;", b";2030;1;")
    )
    assert portal.les(neste, "neste.csv", dag="2027-11-22").ut == ["ny: data/jobbehov/ness-behov-2027.yml (3 rader)"]
    assert portal.filer()["ness-behov-2026.yml"] == NESS


@pytest.mark.parametrize("endelse", SOM)
def test_et_ark_for_flere_kommuner_blir_en_fil_for_hver(portal, endelse):
    rader = ark(
        [*GOD, 2, None, "Vik kommune"],
        ["tømrer", None, None, 2028],
        overskrifter=[*OVERSKRIFTER, "Kommune"],
        Kommune="Ness",
        Kartlagt=2025,
    )
    svar = portal.les(SOM[endelse](rader), f"behov.{endelse}")
    assert svar.ut == ["ny: data/jobbehov/vik-behov-2025.yml (1 rad)", "ny: data/jobbehov/ness-behov-2025.yml (1 rad)"]
    assert "  - {yrke: lærer, kommune: vik, ar: 2029, antall: 2}\n" in portal.filer()["vik-behov-2025.yml"]
    assert "omrade: {navn: Ness, niva: kommune, kommuner: [ness]}\n" in portal.filer()["ness-behov-2025.yml"]


# ---- a record that is there already


EGEN = """\
# Ring Kari i oppvekst før du retter denne
tittel: Vik kommune har telt
grunnlag: kartlegging
tema: skole
omrade: {navn: Vik, niva: kommune, kommuner: [vik]}
ar: {fra: 2026, til: 2027}
nivaer: [master]
rader:
  - {yrke: lærer, kommune: vik, ar: 2029, antall: 1, merknad: 'Se {sats:bostotte}'}
  - {yrke: tømrer, kommune: vik, ar: 2028}
ingress: Vik trenger lærere og tømrere.
tekst: |
  Vi gikk **fra dør til dør**.
tall:
  - {navn: Dører, verdi: 12, enhet: dører, kommune: vik}
forbehold: Noen var
  ikke hjemme. Se {sats:bostotte}.
kilder:
  - {url: 'https://www.vik.example/kartlegging', lest: "2026"}
  - {url: https://avisa.example/, lest: 2026-10, tittel: Avisa}
sjekkes_innen: 2027-11-01
oppdatert: 2026-11-18
"""


@pytest.fixture
def egen(portal):
    portal.kopi.skriv("jobbehov/kartlegging-vik.yml", EGEN)
    return portal


@pytest.mark.parametrize("endelse", SOM)
def test_et_ark_som_ikke_er_endret_endrer_ingenting(egen, tmp_path, endelse):
    fil = tmp_path / f"behov.{endelse}"
    egen(fil, "--kommune", "vik")
    assert egen("les", fil, dag="2026-12-24").ut == ["uendret: data/jobbehov/kartlegging-vik.yml (2 rader)"]
    assert egen.filer()["kartlegging-vik.yml"] == EGEN


def test_bare_det_som_er_endret_i_arket_endres_i_fila(egen, tmp_path):
    fil = tmp_path / "behov.csv"
    egen(fil, "--kommune", "vik")
    innhold = (
        fil.read_text("utf-8-sig").replace(";2029;1;", ";2029;5;").replace("tømrer;7115;;2028", "sykepleier;;;2030")
    )
    svar = egen.les(innhold.encode(), "behov.csv", dag="2026-12-24")
    assert svar.ut == ["endret: data/jobbehov/kartlegging-vik.yml (2 rader, 1 ny, 1 endret, 1 borte)"]
    assert egen.filer()["kartlegging-vik.yml"] == EGEN.replace("2026-11-18", "2026-12-24").replace(
        """\
  - {yrke: lærer, kommune: vik, ar: 2029, antall: 1, merknad: 'Se {sats:bostotte}'}
  - {yrke: tømrer, kommune: vik, ar: 2028}
""",
        """\
  - {yrke: lærer, kommune: vik, ar: 2029, antall: 5, merknad: "Se {sats:bostotte}"}
  - {yrke: sykepleier, kommune: vik, ar: 2030}
""",
    )


@pytest.mark.parametrize(
    ("overst", "linjer"),
    [
        ({"Grunnlag": "undersøkelse"}, {"grunnlag: undersokelse"}),
        ({"Forbehold": "Bare vinteren."}, {"forbehold: Bare vinteren."}),
        ({"Forbehold": None, "Kilde (adresse)": None, "Grunnlag": None}, set()),
        (
            {"Kilde (adresse)": "https://ny.example/", "Lest": "2026-12", "Kildens navn": "Ny"},
            {"  - {url: https://ny.example/, lest: 2026-12, tittel: Ny}"},
        ),
        ({"Kilde (adresse)": "https://ny.example/"}, {"  - {url: https://ny.example/, lest: 2026-12}"}),
        (
            {"Kilde (adresse)": "https://avisa.example/", "Lest": "2026-12"},
            {"  - {url: https://avisa.example/, lest: 2026-12, tittel: Avisa}"},
        ),
        (
            {"Kilde (adresse)": "https://www.vik.example/kartlegging", "Kildens navn": "Sak 1"},
            {'  - {url: https://www.vik.example/kartlegging, lest: "2026", tittel: Sak 1}'},
        ),
    ],
)
def test_det_som_star_overst_endrer_sitt_felt_og_et_tomt_felt_ingenting(egen, overst, linjer):
    felt = {"Kommune": "Vik", "Kilde (adresse)": None, "Grunnlag": None, **overst}
    rader = ark(["lærer", None, None, 2029, 1, "Se {sats:bostotte}"], ["tømrer", None, None, 2028], **felt)
    assert egen.les(som_xlsx(rader), dag="2026-12-24").kode == 0
    for_, na = EGEN.splitlines(), egen.filer()["kartlegging-vik.yml"].splitlines()
    assert {linje for linje in na if linje not in for_} - {
        '  - {url: https://www.vik.example/kartlegging, lest: "2026"}'
    } == (linjer | {"oppdatert: 2026-12-24"} if linjer else set())
    assert sum("avisa.example" in linje for linje in na) == sum("vik.example" in linje for linje in na) == 1


def test_tittel_og_ingress_som_portalen_laget_folger_radene(portal):
    portal.les(som_csv(ark(GOD)), "behov.csv")
    portal.les(som_csv(ark(GOD, ["tømrer", None, None, 2030], Grunnlag="Framskriving")), "behov.csv")
    fil = portal.filer()["ness-behov-2026.yml"]
    assert "tittel: Ness kommune har regnet på behovet\n" in fil
    assert "ingress: Kommunen trenger lærere og tømrere fram mot 2030.\n" in fil


def test_den_nyeste_kartlegginga_er_begynnelsen_pa_neste(portal, tmp_path):
    portal.les(som_csv(ark(["tømrer", None, None, 2028], Kommune="Vik", Kartlagt=2025)), "behov.csv")
    assert "kartlegging-vik.yml" in portal(tmp_path / "a.csv", "--kommune", "vik").ut[0]
    portal.les(som_csv(ark(["tømrer", None, None, 2028], Kommune="Vik", Kartlagt=2027)), "behov.csv", dag="2027-11-22")
    assert "vik-behov-2027.yml" in portal(tmp_path / "b.csv", "--kommune", "vik", dag="2027-11-22").ut[0]


def test_en_fil_som_alt_har_id_en_men_handler_om_noe_annet_blir_ikke_skrevet_over(portal):
    annet = portal.kopi.les("jobbehov/bransjer-testnes.yml").replace("2023", "2026").replace("[ness, vik]", "[vik]")
    portal.kopi.skriv("jobbehov/ness-behov-2026.yml", annet)
    svar = portal.les(som_csv(ark(GOD)), "behov.csv")
    assert svar.ut == [
        "behov.csv: A1: data/jobbehov/ness-behov-2026.yml: rader: er om ness i rad 1, som ikke er med i «omrade»"
    ]


@pytest.mark.parametrize(
    ("yrker", "ventet"),
    [
        (["lærer"], "Kommunen trenger lærere i 2029."),
        (["lærer", "lærer"], "Kommunen trenger lærere fram mot 2030."),
        (["lærer", "tømrer"], "Kommunen trenger lærere og tømrere fram mot 2030."),
        (["lærer", "tømrer", "sykepleier"], "Kommunen trenger folk i tre yrker fram mot 2031."),
        ([f"yrke {n}" for n in range(12)], "Kommunen trenger folk i tolv yrker fram mot 2040."),
        ([f"yrke {n}" for n in range(13)], "Kommunen trenger folk i 13 yrker fram mot 2041."),
        (["x" * 100, "y" * 100], "Kommunen trenger folk i to yrker fram mot 2030."),
    ],
)
def test_ingressen_sier_hva_som_trengs_og_nar(testregion, yrker, ventet):
    assert (
        ingress([{"yrke": yrke, "ar": 2029 + nummer} for nummer, yrke in enumerate(yrker)], testregion.yrke) == ventet
    )


# ---- forgiving, where the meaning is plain


RAD = "  - {yrke: lærer, kommune: ness, ar: 2029, antall: 4}\n"


@pytest.mark.parametrize("endelse", SOM)
@pytest.mark.parametrize(
    "rad",
    [
        ["lærer", None, None, 2029, 4],
        ["lærer", None, None, 2029.0, 4.0],
        [" LÆRER ", "", " ", "2029", " 4 "],
        ["lærere", 2341, None, "2029,0", "4,0"],
        ["larer", "2341", None, "2029.0", "4.00"],
        [None, " 2341 ", None, "2 029", "4"],
        ["Lærer", 2341.0, None, 2029, 4, "  "],
    ],
)
def test_en_rad_skrevet_pa_mange_mater(portal, rad, endelse):
    assert portal.les(SOM[endelse](ark(rad, [])), f"behov.{endelse}").kode == 0
    assert RAD in portal.filer()["ness-behov-2026.yml"]


@pytest.mark.parametrize("endelse", SOM)
@pytest.mark.parametrize(
    "overst",
    [
        {"Kommune": "ness"},
        {"Kommune": " NESS kommune "},
        {"Kommune": "0150"},
        {"Kommune": "Njárga"},
        {"Kommune": "Njarga"},
        {"Kartlagt": "2026"},
        {"Kartlagt": 2026.0},
        {"Grunnlag": " Kartlegging"},
        {"Lest": "2026-11"},
        {"Lest": "11.2026"},
        {"Lest": "11/2026"},
        {"Lest": "november 2026"},
        {"Lest": "Nov. 2026"},
    ],
)
def test_feltene_overst_skrevet_pa_mange_mater(portal, overst, endelse):
    rader = ark(["lærer", None, None, 2029, 4], **overst)
    assert portal.les(SOM[endelse](rader), f"behov.{endelse}").ut == ["ny: data/jobbehov/ness-behov-2026.yml (1 rad)"]
    assert "lest: 2026-11}" in portal.filer()["ness-behov-2026.yml"]


@pytest.mark.parametrize(
    ("skrevet", "lest"),
    [("22.11.2026", "2026-11-22"), ("1. mars 2026", "2026-03-01"), (2026, '"2026"'), ("2026-01-02", "2026-01-02")],
)
def test_en_dag_eller_et_ar_er_ogsa_en_tid(portal, skrevet, lest):
    portal.les(som_csv(ark(GOD, Lest=skrevet)), "behov.csv")
    assert f"lest: {lest}}}" in portal.filer()["ness-behov-2026.yml"]


@pytest.mark.parametrize("endelse", SOM)
def test_overskriftene_kan_sta_i_en_annen_rekkefolge_og_mangle_det_som_ikke_ma_fylles_ut(portal, endelse):
    overst = [["kommune:", "Ness"], ["KARTLAGT", 2026], ["Kilde", "https://www.ness.example/"]]
    rader = [*overst, ["antall", "AR", " yrke "], [4, 2029, "lærer"]]
    assert portal.les(SOM[endelse](rader), f"behov.{endelse}").kode == 0
    assert RAD in portal.filer()["ness-behov-2026.yml"]


KODINGER = {
    "UTF-8 med merke": "utf-8-sig",
    "UTF-8 uten merke": "utf-8",
    "UTF-16 med merke": "utf-16",
    "Windows": "cp1252",
}


@pytest.mark.parametrize("linjeskift", ["\r\n", "\n"])
@pytest.mark.parametrize("skille", [";", ",", "\t"])
@pytest.mark.parametrize("koding", KODINGER.values(), ids=KODINGER.keys())
def test_tekstfila_slik_ulike_programmer_lagrer_den(portal, koding, skille, linjeskift):
    rader = ark(["lærer", None, None, 2029, 4, 'Trinn 5, 6; og "7"\nog\tkor'])
    tekst = som_csv(rader, skille).decode("utf-8-sig").replace("\r\n", linjeskift)
    assert portal.les(tekst.encode(koding), "behov.csv").kode == 0
    assert 'merknad: "Trinn 5, 6; og \\"7\\"\\nog\\tkor"' in portal.filer()["ness-behov-2026.yml"]


def test_excels_egen_linje_om_skilletegn_er_ikke_en_rad(portal):
    tekst = b"sep=;\r\n" + som_csv(ark(["lærer", None, None, "snart"])).removeprefix(b"\xef\xbb\xbf")
    assert portal.les(tekst, "behov.csv").ut == ["behov.csv: D10: År: må være et helt tall"]


def test_et_ark_med_et_annet_navn_leses_nar_det_er_det_eneste(portal):
    assert portal.les(som_xlsx(ark(["lærer", None, None, "snart"]), "Ark1")).ut == [
        "behov.xlsx: Ark1!D10: År: må være et helt tall"
    ]


def slik_excel_lagrer(innhold: bytes) -> bytes:
    """The workbook with its texts in a table of their own, as Excel has them (ECMA-376, 18.4.8)."""
    ord_: list[str] = []

    def flytt(treff: re.Match[str]) -> str:
        ord_.append(treff[1])
        return f't="s"><v>{len(ord_) - 1}</v></c>'

    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(innhold)) as inn, zipfile.ZipFile(ut, "w") as arkiv:
        for navn in inn.namelist():
            data = inn.read(navn).decode()
            if navn.endswith("sheet1.xml"):
                data = re.sub(r't="inlineStr"><is><t>(.*?)</t></is></c>', flytt, data)
            elif navn == "[Content_Types].xml":
                slag = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
                data = data.replace(
                    "</Types>", f'<Override PartName="/xl/sharedStrings.xml" ContentType="{slag}"/></Types>'
                )
            arkiv.writestr(navn, data)
        punkter = "".join(f"<si><t>{en}</t></si>" for en in ord_)
        arkiv.writestr(
            "xl/sharedStrings.xml",
            f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{punkter}</sst>',
        )
    return ut.getvalue()


def test_en_formel_med_svar_er_svaret_slik_excel_lagrer_den(portal):
    bok = som_xlsx(ark(["AAAA", None, None, 7777, 8888]))
    formler = {
        b't="inlineStr"><is><t>AAAA</t></is>': b't="str"><f>LOWER("L\xc3\xa6rer")</f><v>l\xc3\xa6rer</v>',
        b"<v>7777</v>": b"<f>2000+29</f><v>2029</v>",
        b't="n"><v>8888</v>': b't="str"><f>IF(TRUE,"")</f><v></v>',
    }
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bok)) as inn, zipfile.ZipFile(ut, "w") as arkiv:
        for navn in inn.namelist():
            data = inn.read(navn)
            for cella, formel in formler.items():
                data = data.replace(cella, formel)
            arkiv.writestr(navn, data)
    assert portal.les(slik_excel_lagrer(ut.getvalue())).kode == 0
    assert "  - {yrke: lærer, kommune: ness, ar: 2029}\n" in portal.filer()["ness-behov-2026.yml"]


def test_en_dato_der_aret_er_det_som_teller(portal):
    rader = ark(["lærer", None, None, date(2029, 8, 1), 4], Kartlagt=date(2026, 1, 1), Lest=datetime(2026, 11, 1))
    assert portal.les(som_xlsx(rader)).kode == 0
    fil = portal.filer()["ness-behov-2026.yml"]
    assert RAD in fil
    assert "lest: 2026-11}" in fil


# ---- nothing in a text is calculated


FORMLER = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", '=HYPERLINK("http://x.example")', "=cmd|' /C calc'!A0", "#N/A", "'"]


@pytest.mark.parametrize("tekst", FORMLER)
@pytest.mark.parametrize("endelse", SOM)
def test_en_tekst_som_ligner_en_formel_er_tekst_begge_veier(portal, tmp_path, tekst, endelse):
    yaml = portal.kopi.les("jobbehov/kartlegging-vik.yml").replace(
        "Mellomtrinnet", '"' + tekst.replace('"', '\\"') + '"'
    )
    portal.kopi.skriv("jobbehov/kartlegging-vik.yml", yaml)
    fil = tmp_path / f"behov.{endelse}"
    portal(fil, "--kommune", "vik")
    if endelse == "xlsx":
        assert load_workbook(fil)["Behov"]["F12"].data_type == "s"
    else:
        assert (
            not fil.read_text("utf-8-sig")
            .splitlines()[11]
            .split(";", 5)[5]
            .strip('"')
            .startswith(("=", "+", "-", "@", "#N"))
        )
    assert portal("les", fil).ut == ["uendret: data/jobbehov/kartlegging-vik.yml (4 rader)"]
