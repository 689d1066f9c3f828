"""Workbooks made to take long: each is told of by what there is too much of, before openpyxl reads it."""

import io
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from utfylt import ark, som_xlsx

from regionportal.editors.jobbehovsark import excel, grenser
from regionportal.editors.jobbehovsark.rutenett import KanIkkeLeses

ARK, BOK, RELS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
TYPER = "[Content_Types].xml"
KB = b" " * 65 * 1024
GOD = som_xlsx(ark(["lærer", None, None, 2029, 4]))
I_MALEN = "Kopier tabellen inn i det tomme regnearket fra portalen, og send det"


def med(navn: str, fra: bytes, til: bytes) -> bytes:
    """The good workbook with something else in one of its parts."""
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOD)) as inn, zipfile.ZipFile(ut, "w", zipfile.ZIP_DEFLATED) as arkiv:
        for en in inn.namelist():
            data = inn.read(en)
            assert en != navn or fra in data
            arkiv.writestr(en, data.replace(fra, til, 1) if en == navn else data)
    return ut.getvalue()


def etter(innhold: bytes) -> bytes:
    return med(ARK, b"</sheetData>", b"</sheetData>" + innhold)


def i_arket(innhold: bytes) -> bytes:
    return med(ARK, b"</sheetData>", innhold + b"</sheetData>")


def teller(element: str) -> str:
    """What is told of one more than there may be of the element."""
    _, maks = grenser._TILLATT["worksheet"][element]
    return f"Høyst {maks} er tillatt. {I_MALEN}"


def helt(innhold: bytes) -> bytes:
    """The good workbook with this as the whole of its sheet's part."""
    return med(ARK, zipfile.ZipFile(io.BytesIO(GOD)).read(ARK), innhold)


def i_utf16() -> bytes:
    tekst = f'<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>{"<row/>" * 20_001}</sheetData></worksheet>'
    return helt(tekst.encode("utf-16"))


FOR_MYE = {
    "ark": (
        med(BOK, b"</sheets>", b'<sheet name="x" sheetId="9" r:id="rId1"/>' * 50 + b"</sheets>"),
        " ark. Høyst 50 ",
    ),
    "samme ark to ganger": (
        med(BOK, b"</sheets>", b'<sheet name="x" sheetId="9" state="visible" r:id="rId1"/></sheets>'),
        grenser.ODELAGT,
    ),
    "arbeidsboka": (med(BOK, b"</sheets>", b"</sheets>" + KB), "kB med opplysninger om arkene og navnene. Høyst 64 kB"),
    "hvor arkene er": (med(RELS, b"</Rel", KB + b"</Rel"), "kB med opplysninger om hvor arkene er. Høyst 64 kB"),
    "delene": (med(TYPER, b"</Types>", KB + b"</Types>"), "kB med opplysninger om delene. Høyst 64 kB er tillatt"),
    "lenker": (med(RELS, b"</Rel", b"<Relationship/>" * 10_001 + b"</Rel"), " lenker. Høyst 10000 er tillatt"),
    "rader": (i_arket(b"<row/>" * 20_001), f" rader. {teller('row')}"),
    "rader med prefiks": (i_arket(b'<a:row xmlns:a="b"/>' * 20_001), f" rader. {teller('row')}"),
    "rader i UTF-16": (i_utf16(), f"fila har 20001 rader. {teller('row')}"),
    "rader i et ark som heter noe annet": (helt(b"<a>" + b"<row/>" * 20_001 + b"</a>"), f" rader. {teller('row')}"),
    "celler": (i_arket(b"<row>" + b"<c/>" * 200_001 + b"</row>"), f" celler. {teller('c')}"),
    "fylte celler": (i_arket(b"<row><c>" + b"<v/>" * 150_001 + b"</c></row>"), f" celler med noe i. {teller('v')}"),
    "formler": (i_arket(b"<row><c>" + b"<f/>" * 100_001 + b"</c></row>"), f"100001 formler. {teller('f')}"),
    "uten svar": (
        i_arket(b"<row><c><f/></c>" + b"<c/>" * 100_001 + b"</row>"),
        " celler, og formler uten svar. Høyst 100000 er tillatt",
    ),
    "tekster": (i_arket(b"<row><c>" + b"<is/>" * 50_001 + b"</c></row>"), f"som står i selve arket. {teller('is')}"),
    "slått sammen": (etter(b"<mergeCell/>" * 10_001), f"10001 celler som er slått sammen. {teller('mergeCell')}"),
    "betinget": (
        etter(b"<conditionalFormatting/>" * 5001),
        f"fila har 5001 betingede formateringer. {teller('conditionalFormatting')}",
    ),
    "regler": (etter(b"<cfRule/>" * 5001), f"5001 regler for betinget formatering. {teller('cfRule')}"),
    "validering": (etter(b"<dataValidation/>" * 5001), f" datavalideringer. {teller('dataValidation')}"),
    "sideskift": (etter(b"<brk/>" * 20_001), f" lenker og biter av formatert tekst. {teller('andre')}"),
    "ulike tekster": (helt(b"<sst>" + b"<si/>" * 60_001 + b"</sst>"), " ulike tekster. Høyst 60000 er tillatt"),
    "nivåer": (etter(b"<a>" * 51), "fila har mer enn 50 nivåer i hverandre. Høyst 50 er tillatt"),
    "doctype": (med(ARK, b"<worksheet", b"<!DOCTYPE worksheet []><worksheet"), grenser.ODELAGT),
}


@pytest.mark.parametrize(("innhold", "melding"), FOR_MYE.values(), ids=FOR_MYE)
def test_for_mye_blir_fortalt_om_for_det_blir_lest(monkeypatch, innhold, melding):
    monkeypatch.setattr(excel, "load_workbook", lambda *_, **__: pytest.fail("openpyxl leste fila"))
    with pytest.raises(KanIkkeLeses) as feil:
        excel.les(innhold)
    assert melding in str(feil.value)


def test_en_stor_og_vanlig_bok_slipper_inn():
    bok = Workbook()
    for rad in ark(*[["lærer", None, None, 2029, 4]] * 5):
        bok.active.append(rad)
    for nummer in range(20, 2001):
        bok.active.append([nummer] * (100 if nummer % 2 else 20))
        bok.active.merge_cells(start_row=nummer, end_row=nummer, start_column=90, end_column=95)
    bok.active.title = "Behov"
    regel = DataValidation("list", formula1='"a,b"')
    regel.add("A10:A2000")
    bok.active.add_data_validation(regel)
    ut = io.BytesIO()
    bok.save(ut)
    assert len(excel.les(ut.getvalue()).rader) > 1900


@pytest.mark.parametrize("del_", ["xl/media/image1.png", "xl/embeddings/x.bin"])
def test_en_del_som_ikke_er_xml_blir_ikke_lest(del_):
    ut = io.BytesIO(GOD)
    with zipfile.ZipFile(ut, "a") as arkiv:
        arkiv.writestr(del_, b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert excel.les(ut.getvalue()).rader
