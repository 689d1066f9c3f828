"""Every kind of fault in a sheet: told by its cell, all at once, and nothing is written."""

import codecs
import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from utfylt import FORSTE_RAD, OVERSKRIFTER, SOM, ark, som_csv, som_xlsx

from regionportal.editors.jobbehovsark import csvfil, excel
from regionportal.editors.jobbehovsark.kolonner import TABELL
from regionportal.editors.jobbehovsark.lesing import les
from regionportal.editors.jobbehovsark.rutenett import KanIkkeLeses, Rutenett
from regionportal.model.jobbehov import Behovsrad

pytestmark = pytest.mark.treg

YRKER = "fagarbeider, helsefagarbeider, lærer, spesialsykepleier, sykepleier, tømrer"
FELT = "Kommune, Kartlagt, Grunnlag, Kilde (adresse), Kildens navn, Lest, Forbehold"
KOLONNER = "Yrke, STYRK-08, Nivå, År, Antall, Merknad, Kommune"
NIVAER = "grunnskole, fagbrev, bachelor, master, videreutdanning"
GOD = ["lærer", None, None, 2029]


def med_overskrifter(*overskrifter):
    return ark([*GOD, None, None, *[None] * (len(overskrifter) - 6)], overskrifter=overskrifter)


SATSER = "bostotte, gratis-barnehage, lavere-skatt"
NYTT_YRKE = f"Gyldige: {YRKER}. Et nytt yrke legges først i data/yrker.yml"
UKJENT_YRKE = f"yrket «sykepleyer» finnes ikke. Mente du «sykepleier»? {NYTT_YRKE}"
IKKE_TID = "kan ikke leses: skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"

FEIL = {
    # ---- a row
    "ukjent yrke": (ark(["sykepleyer", None, None, 2029]), [f"A10: {UKJENT_YRKE}"]),
    "uten yrke": (ark([None, None, None, 2029, 4]), ["A10: Yrke: mangler. Skriv yrket, eller koden i STYRK-08"]),
    "ukjent kode": (
        ark([None, 9999, None, 2029]),
        ["B10: STYRK-08: koden «9999» finnes ikke. Gyldige: 2221, 2223, 2341, 5321, 7115"],
    ),
    "koden er en annens": (
        ark(["lærer", "2223", None, 2029]),
        ["B10: STYRK-08: «2223» er ikke koden for lærer. Den er 2341"],
    ),
    "yrket har ingen kode": (
        ark(["fagarbeider", "2223", None, 2029]),
        ["B10: STYRK-08: «2223» er ikke koden for fagarbeider. Yrket har ingen kode. La cella stå tom"],
    ),
    "ukjent nivå": (ark(["lærer", None, "phd", 2029]), [f"C10: Nivå: «phd» finnes ikke. Gyldige: {NIVAER}"]),
    "uten år": (ark(["lærer"]), ["D10: År: mangler"]),
    "år som tekst": (ark(["lærer", None, None, "snart"]), ["D10: År: må være et helt tall"]),
    "for gammelt år": (ark(["lærer", None, None, 1999]), ["D10: År: må være minst 2000"]),
    "for langt fram": (ark(["lærer", None, None, 2101]), ["D10: År: må være høyst 2100"]),
    "ingen": (ark([*GOD, 0]), ["E10: Antall: må være minst 1"]),
    "færre enn ingen": (ark([*GOD, -2]), ["E10: Antall: må være minst 1"]),
    "for mange": (ark([*GOD, 10001]), ["E10: Antall: må være høyst 10000"]),
    "en halv": (ark([*GOD, 2.5]), ["E10: Antall: må være et helt tall"]),
    "omtrent": (ark([*GOD, "ca. 4"]), ["E10: Antall: må være et helt tall"]),
    "punktum for tusen": (
        ark([*GOD, "1.000"]),
        ["E10: Antall: «1.000» kan bety både 1000 og 1,000. Skriv 1000, uten punktum"],
    ),
    "komma for tusen": (
        ark([*GOD, "2,743"]),
        ["E10: Antall: «2,743» kan bety både 2743 og 2,743. Skriv 2743, uten komma"],
    ),
    "tusen med desimaler": (
        ark([*GOD, "1.200,50"]),
        ["E10: Antall: «1.200,50» er delt opp i tusen. Skriv 1200, uten punktum"],
    ),
    "år med punktum": (
        ark(["lærer", None, None, "2.029"]),
        ["D10: År: «2.029» kan bety både 2029 og 2,029. Skriv 2029, uten punktum"],
    ),
    "ufattelig mange": (ark([*GOD, "9" * 30]), ["E10: Antall: må være et helt tall"]),
    "lang merknad": (ark([*GOD, None, "x" * 121]), ["F10: Merknad: er 121 tegn. Høyst 120 er tillatt"]),
    "ukjent sats": (ark([*GOD, None, "{sats:lonn}"]), [f"F10: Merknad: satsen «lonn» finnes ikke. Gyldige: {SATSER}"]),
    "usynlig tegn": (
        ark([*GOD, None, "Mellom\u200btrinnet"]),
        ["F10: Merknad: cella har et usynlig tegn (U+200B). Skriv cella på nytt"],
    ),
    "samme rad to ganger": (
        ark(GOD, ["tømrer", None, None, 2028], ["Lærere", 2341, "master", 2029]),
        ["A12: Yrke: «lærer» i 2029 står alt i rad 10. Slå radene sammen, eller skriv ulike nivåer"],
    ),
    "ukjent kommune i raden": (
        ark([*GOD, None, None, "Nes"], overskrifter=[*OVERSKRIFTER, "Kommune"]),
        ["G10: Kommune: «Nes» finnes ikke. Mente du «Ness»? Gyldige: Vik, Ness"],
    ),
    "utenfor tabellen": (ark([*GOD, None, None, None, "ring Kari"]), ["H10: står i en kolonne uten overskrift"]),
    # ---- the headings
    "ukjent kolonne": (
        med_overskrifter(*OVERSKRIFTER, "Notat"),
        [f"G9: ukjent kolonne. «Notat» finnes ikke. Gyldige: {KOLONNER}"],
    ),
    "omdøpt kolonne": (
        med_overskrifter("Yrke", "STYRK-08", "Nivå", "Årstall", "Antall", "Merknad"),
        [
            "A9: kolonnen «År» mangler",
            f"D9: ukjent kolonne. «Årstall» finnes ikke. Mente du «Antall»? Gyldige: {KOLONNER}",
        ],
    ),
    "en feil som overskrift": (
        med_overskrifter(*OVERSKRIFTER, "#N/A"),
        [f"G9: ukjent kolonne. «#N/A» finnes ikke. Gyldige: {KOLONNER}"],
    ),
    "dobbel kolonne": (med_overskrifter(*OVERSKRIFTER, "antall"), ["G9: kolonnen «Antall» står to ganger"]),
    "uten yrke og kode": (
        ark([None, None, None, 2029], overskrifter=["Hvem", None, None, "År", "Antall"]),
        ["A9: kolonnen «Yrke» mangler", f"A9: ukjent kolonne. «Hvem» finnes ikke. Gyldige: {KOLONNER}"],
    ),
    # ---- the fields at the top
    "ukjent kommune": (ark(GOD, Kommune="Tromsø"), ["B1: Kommune: «Tromsø» finnes ikke. Gyldige: Vik, Ness"]),
    "uten kommune": (ark(GOD, Kommune=None), ["B1: Kommune: mangler. Velg kommunen"]),
    "uten år for kartleggingen": (ark(GOD, Kartlagt=None), ["B2: Kartlagt: mangler. Skriv året dere kartla behovet"]),
    "kartlagt i framtida": (ark(GOD, Kartlagt=2027), ["B2: Kartlagt: må være et årstall fra 2000 til 2026"]),
    "kartlagt en gang": (ark(GOD, Kartlagt="i fjor"), ["B2: Kartlagt: må være et årstall fra 2000 til 2026"]),
    "ukjent grunnlag": (
        ark(GOD, Grunnlag="magefølelse"),
        [
            "B3: Grunnlag: «magefølelse» finnes ikke. Gyldige: kartlegging, undersøkelse, framskriving, "
            "en enkelt opplysning"
        ],
    ),
    "uten kilde": (
        ark(GOD, **{"Kilde (adresse)": None}),
        ["B4: Kilde (adresse): mangler. Skriv adressen til en side der det står"],
    ),
    "kilden er ingen adresse": (
        ark(GOD, **{"Kilde (adresse)": "saksframlegget"}),
        [
            "B4: Kilde (adresse): «saksframlegget» er ikke en hel adresse: den må begynne med http:// eller https://. "
            "Kopier den på nytt fra nettleseren"
        ],
    ),
    "langt navn på kilden": (
        ark(GOD, **{"Kildens navn": "x" * 121}),
        ["B5: Kildens navn: er 121 tegn. Høyst 120 er tillatt"],
    ),
    "lest en gang": (ark(GOD, Lest="i høst"), [f"B6: Lest: «i høst» {IKKE_TID}"]),
    "lest en dag som ikke finnes": (
        ark(GOD, Lest="31.2.2026"),
        ["B6: Lest: datoen 2026-02-31 finnes ikke. Den måneden har 28 dager"],
    ),
    "lest i en måned som ikke finnes": (
        ark(GOD, Lest="nonember 2026"),
        [f"B6: Lest: «nonember 2026» {IKKE_TID}"],
    ),
    "lest i framtida": (ark(GOD, Lest="2026-12"), ["B6: Lest: 2026-12 er ikke kommet ennå"]),
    "feil skrevet sats": (
        ark(GOD, Forbehold="Se {sats: bostotte}."),
        [
            "B7: Forbehold: «{sats: bostotte}» er ikke riktig skrevet. "
            "Skriv {sats:navn}, med navnet fra data/satser.yml og uten mellomrom"
        ],
    ),
    "ukjent felt": (ark(GOD, Avdeling="Helse"), [f"A8: ukjent felt. «Avdeling» finnes ikke. Gyldige: {FELT}"]),
    "ved siden av skjemaet": (
        [["Kommune", "Ness", "husk!"], *ark(GOD)[1:]],
        ["C1: står utenfor skjemaet. Skriv verdien i kolonne B"],
    ),
    "samme felt to ganger": ([["Kartlagt", 2025], *ark(GOD)], ["A3: «Kartlagt» står to ganger"]),
    "uten skjemaet": (
        ark(GOD)[8:],
        [
            "A1: Kartlagt: mangler. Skriv året dere kartla behovet",
            "A1: Kilde (adresse): mangler. Skriv adressen til en side der det står",
            "A1: Kommune: mangler. Velg kommunen",
        ],
    ),
    # ---- all at once
    "alt på en gang": (
        ark(
            ["sykepleyer", None, "phd", 1999],
            [None, 9999, None, None, "mange"],
            ["sykepleyer", None, None, 2029],
            Kommune="Oslo",
            Lest="før",
        ),
        [
            "B1: Kommune: «Oslo» finnes ikke. Gyldige: Vik, Ness",
            f"B6: Lest: «før» {IKKE_TID}",
            f"A10: {UKJENT_YRKE}",
            f"C10: Nivå: «phd» finnes ikke. Gyldige: {NIVAER}",
            "D10: År: må være minst 2000",
            "B11: STYRK-08: koden «9999» finnes ikke. Gyldige: 2221, 2223, 2341, 5321, 7115",
            "D11: År: mangler",
            "E11: Antall: må være et helt tall",
            f"A12: {UKJENT_YRKE}",
        ],
    ),
}


@pytest.mark.parametrize("endelse", SOM)
@pytest.mark.parametrize(("rader", "ventet"), FEIL.values(), ids=FEIL.keys())
def test_feilen_star_ved_cella_si_og_ingenting_skrives(portal, rader, ventet, endelse):
    for_ = portal.filer()
    svar = portal.les(SOM[endelse](rader), f"behov.{endelse}")
    sted = "behov.xlsx: Behov!" if endelse == "xlsx" else "behov.csv: "
    assert [linje.removeprefix(sted) for linje in svar.ut] == ventet
    assert all(linje.startswith(sted) for linje in svar.ut)
    assert svar.kode == 1
    assert svar.feil == f"{len(ventet)} feil. Ingenting er skrevet.\n"
    assert portal.filer() == for_


@pytest.mark.parametrize("endelse", SOM)
@pytest.mark.parametrize(
    ("rader", "melding"),
    [
        (ark(), "arket er ikke fylt ut. Skriv minst ett yrke i A10, under overskriftene"),
        (ark(["  ", None]), "arket er ikke fylt ut. Skriv minst ett yrke i A10, under overskriftene"),
        (
            [["Handleliste"], ["melk", "4"]],
            "fant ikke raden med overskriftene: Yrke, STYRK-08, Nivå, År, Antall, Merknad",
        ),
        (
            [],
            {
                "xlsx": "fant ikke raden med overskriftene: Yrke, STYRK-08, Nivå, År, Antall, Merknad",
                "csv": "fila er tom",
            },
        ),
        (
            ark(*[GOD] * 2000),
            {
                "xlsx": "arket har noe i rad 2001. Høyst 2000 rader er tillatt",
                "csv": "fila har 2009 rader. Høyst 2000 er tillatt",
            },
        ),
    ],
)
def test_et_ark_uten_noe_a_lese_far_en_feil(portal, rader, melding, endelse):
    innhold = SOM[endelse](rader) if rader or endelse == "xlsx" else b"\r\n"
    svar = portal.les(innhold, f"behov.{endelse}")
    assert svar.ut == [f"behov.{endelse}: {melding if isinstance(melding, str) else melding[endelse]}"]
    assert (svar.kode, svar.feil) == (1, "1 feil. Ingenting er skrevet.\n")


# ---- Excel


def celle(rader, sted, verdi) -> bytes:
    bok = load_workbook(io.BytesIO(som_xlsx(rader)))
    bok["Behov"][sted] = verdi
    ut = io.BytesIO()
    bok.save(ut)
    return ut.getvalue()


@pytest.mark.parametrize(
    ("sted", "verdi", "melding"),
    [
        (
            "E10",
            "=2+2",
            "Antall: formelen har ikke noe svar som er lagret. Åpne fila i Excel og lagre den, eller skriv verdien",
        ),
        (
            "B1",
            "=Lister!A1",
            "Kommune: formelen har ikke noe svar som er lagret. Åpne fila i Excel og lagre den, eller skriv verdien",
        ),
        ("E10", "#N/A", "Antall: cella har feilen #N/A i Excel. Rett den der, eller skriv verdien"),
        ("A10", "#REF!", "Yrke: cella har feilen #REF! i Excel. Rett den der, eller skriv verdien"),
        ("D10", date(1905, 7, 20), "År: må være et helt tall"),
        ("E10", datetime(2026, 2, 1), "Antall: må være et helt tall"),
        ("E10", True, "Antall: må være et helt tall"),
        ("E10", 1e300, "Antall: må være et helt tall"),
    ],
)
def test_det_excel_har_i_cella(portal, sted, verdi, melding):
    svar = portal.les(celle(ark([*GOD, 4, "Hei"]), sted, verdi))
    assert svar.ut == [f"behov.xlsx: Behov!{sted}: {melding}"]


def uten(*navn: str) -> bytes:
    """A workbook without these parts."""
    return ompakket(lambda del_, data: None if del_ in navn else data)


def ompakket(endring) -> bytes:
    ut = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(som_xlsx(ark(GOD)))) as inn,
        zipfile.ZipFile(ut, "w", zipfile.ZIP_DEFLATED) as arkiv,
    ):
        for navn in inn.namelist():
            if (data := endring(navn, inn.read(navn))) is not None:
                arkiv.writestr(navn, data)
    return ut.getvalue()


def bombe() -> bytes:
    return ompakket(lambda navn, data: b"\0" * 40 * 1024 * 1024 if navn == "docProps/app.xml" else data)


def zip_med(antall: int) -> bytes:
    ut = io.BytesIO()
    with zipfile.ZipFile(ut, "w") as arkiv:
        for nummer in range(antall):
            arkiv.writestr(f"{nummer}.txt", "")
    return ut.getvalue()


def med_ark(*navn: str) -> bytes:
    bok = Workbook()
    bok.active.title = navn[0]
    for en in navn[1:]:
        bok.create_sheet(en)
    ut = io.BytesIO()
    bok.save(ut)
    return ut.getvalue()


ENTITETER = "".join(f'<!ENTITY b{n} "{(f"&b{n - 1};" if n else "b") * 10}">' for n in range(9))
VOKSER = f"<!DOCTYPE worksheet [{ENTITETER}]>".encode()
VOKSER_I_TO_LEDD = f'<!DOCTYPE worksheet [<!ENTITY a "{"x" * 250}">]>'.encode()
FOR_STOR = (
    "fila er større enn 4 MB når den pakkes ut. Kopier tabellen inn i det tomme regnearket fra portalen, og send det"
)
ODELAGT = "fila er ødelagt. Åpne den i Excel og lagre den på nytt"
IKKE_EXCEL = (
    "dette er ikke en Excel-fil, selv om navnet ender på .xlsx. Åpne den i Excel, og lagre som «Excel-arbeidsbok»"
)
FILER = {
    "tom": (b"", "fila er tom"),
    "tekst": (som_csv(ark(GOD)), IKKE_EXCEL),
    "bilde": (b"\x89PNG\r\n\x1a\n" + bytes(200), IKKE_EXCEL),
    "gammel Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), IKKE_EXCEL),
    "med passord": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        "fila er låst med passord. Ta bort passordet i Excel",
    ),
    "halv": (som_xlsx(ark(GOD))[:2000], IKKE_EXCEL),
    "et annet arkiv": (zip_med(3), IKKE_EXCEL),
    "uten arbeidsbok": (uten("xl/workbook.xml"), ODELAGT),
    "uten arket": (uten("xl/worksheets/sheet1.xml"), "fila har ikke noe ark som heter «Behov». Arkene i den: ingen"),
    "ikke XML": (ompakket(lambda navn, data: b"<<<" if navn.endswith("sheet1.xml") else data), ODELAGT),
    "XML som vokser": (
        ompakket(lambda navn, data: VOKSER + data.replace(b"Yrke", b"&b8;") if "sheet1" in navn else data),
        ODELAGT,
    ),
    "XML som vokser i to ledd": (
        ompakket(
            lambda navn, data: VOKSER_I_TO_LEDD + data.replace(b"Yrke", b"&a;" * 900_000) if "sheet1" in navn else data
        ),
        ODELAGT,
    ),
    "mange deler": (zip_med(501), FOR_STOR),
    "zipbombe": (bombe(), FOR_STOR),
    "mange stiler": (
        ompakket(lambda navn, data: data.replace(b"</cellXfs>", b"<xf/>" * 60_000 + b"</cellXfs>")),
        "fila har for mange cellestiler. Kopier tabellen inn i det tomme regnearket fra portalen, og send det",
    ),
    "stor": (b"PK\x03\x04" + bytes(6 * 1024 * 1024), "fila er større enn 5 MB"),
    "andre ark": (med_ark("Ark1", "Ark2"), "fila har ikke noe ark som heter «Behov». Arkene i den: Ark1, Ark2"),
}


@pytest.mark.parametrize(("innhold", "melding"), FILER.values(), ids=FILER.keys())
def test_en_fil_som_ikke_er_en_arbeidsbok(portal, innhold, melding):
    svar = portal.les(innhold)
    assert svar.ut == [f"behov.xlsx: {melding}"]
    assert svar.kode == 1


def test_en_celle_langt_ute_i_arket_tar_ikke_minnet(portal):
    slutt, ny = (
        b"</row></sheetData>",
        b'<c r="XFD10"><v>1</v></c></row><row r="1048576"><c r="A1048576"/></row></sheetData>',
    )
    fjernt = ompakket(lambda navn, data: data.replace(slutt, ny) if "sheet1" in navn else data)
    assert portal.les(fjernt).kode == 0


@settings(max_examples=80)
@given(st.data())
def test_en_arbeidsbok_med_feil_i_bytene_gir_aldri_noe_annet_enn_en_feil(data):
    deler = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "docProps/core.xml"]
    navn, start, lengde = (
        data.draw(st.sampled_from(deler)),
        data.draw(st.integers(0, 3000)),
        data.draw(st.integers(0, 40)),
    )
    nytt = data.draw(st.sampled_from([b"", b"0", b"\xff", b"<", b'"', b"A1", b"99999", b"&amp;", b"-1", b"NaN"]))
    innhold = ompakket(lambda del_, alt: alt[:start] + nytt + alt[start + lengde :] if del_ == navn else alt)
    try:
        assert isinstance(excel.les(innhold), Rutenett)
    except KanIkkeLeses as e:
        assert str(e)


# ---- text


@pytest.mark.parametrize(
    ("innhold", "melding"),
    [
        (b"", "fila er tom"),
        (b" \r\n\r\n", "fila er tom"),
        (som_xlsx(ark(GOD)), "dette er en Excel-fil, selv om navnet ender på .csv. Gi den et navn som ender på .xlsx"),
        (
            b"\xd0\xcf\x11\xe0" + bytes(99),
            "dette er en Excel-fil, selv om navnet ender på .csv. Gi den et navn som ender på .xlsx",
        ),
        (b"Yrke;\xc5r\r\n\x81;2029\r\n", "tegnene kan ikke leses. Lagre fila på nytt som «CSV UTF-8»"),
        (bytes(100), "dette er ikke en tekstfil, selv om navnet ender på .csv"),
        (
            codecs.BOM_UTF16_LE + "Yrke;År".encode("utf-16-le")[:-1],
            "dette er ikke en tekstfil, selv om navnet ender på .csv",
        ),
        (som_csv(ark(GOD)) + b'"aldri lukket;;;2029\r\n', "rad 11 kan ikke leses. Sjekk anførselstegnene i den"),
        (
            som_csv(ark(GOD)) + b'"l\xc3\xa6rer" og s\xc3\xa5nt;;;2029\r\n',
            "rad 11 kan ikke leses. Sjekk anførselstegnene i den",
        ),
        (b"x" * (5 * 1024 * 1024 + 1), "fila er større enn 5 MB"),
    ],
)
def test_en_tekstfil_som_ikke_kan_leses(portal, innhold, melding):
    svar = portal.les(innhold, "behov.csv")
    assert svar.ut == [f"behov.csv: {melding}"]
    assert svar.kode == 1


@pytest.mark.parametrize("verdi", ["#I/T", "#n/a", "#VERDI!"])
def test_excels_feil_som_tekst(portal, verdi):
    svar = portal.les(som_csv(ark([*GOD, verdi])), "behov.csv")
    assert svar.ut == [
        f"behov.csv: E{FORSTE_RAD}: Antall: cella har feilen {verdi} i Excel. Rett den der, eller skriv verdien"
    ]


BITER = [*"\"'=;,\t\n", "Yrke", "År", "Antall", "lærer", "2029", "-1", "\r\n"]


@settings(max_examples=300)
@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(str.encode)
    | st.lists(st.sampled_from(BITER), max_size=40).map(lambda biter: "".join(biter).encode())
)
def test_ingen_bytes_gir_noe_annet_enn_en_feil(testregion, innhold):
    try:
        assert les(csvfil.les(innhold), testregion).rader
    except KanIkkeLeses as e:
        assert str(e)


# ---- the file itself


def test_ei_fil_som_ikke_finnes(portal, tmp_path):
    svar = portal("les", tmp_path / "borte.xlsx")
    assert svar.ut == [f"{tmp_path / 'borte.xlsx'}: kan ikke åpnes. Finnes fila, og får du lese den?"]
    assert svar.kode == 1


@pytest.mark.parametrize(
    "argumenter", [["behov.ods"], ["les", "behov.xls"], ["skriv", "behov.xlsx"], [], ["les", "behov"]]
)
def test_gale_argumenter_forklares(portal, argumenter, capsys):
    with pytest.raises(SystemExit) as slutt:
        portal(*argumenter)
    assert slutt.value.code == 2
    assert "portal jobbehov" in capsys.readouterr().err


def test_tallene_excel_tar_imot_er_de_dataene_tar_imot():
    felter = Behovsrad.model_json_schema()["properties"]
    grenser = {
        navn: next((en["minimum"], en["maximum"]) for en in felt.get("anyOf", [felt]) if "minimum" in en)
        for navn, felt in felter.items()
        if navn in ("ar", "antall")
    }
    assert {en.felt: en.tall for en in TABELL if en.tall} == grenser
