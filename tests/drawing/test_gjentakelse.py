"""How a series reads, on 2026-11-22."""

from datetime import date

import pytest

from regionportal.drawing.gjentakelse import serien_i_ord
from regionportal.model.hendelse import Tid

DAG = date(2026, 11, 22)


def gettext(tekst: str, **verdier: object) -> str:
    return tekst % verdier


@pytest.mark.parametrize(
    ("fra", "gjentas", "ord_"),
    [
        ("2026-11-26", {"hver": "dag"}, "hver dag"),
        ("2026-11-26", {"hver": "dag", "intervall": 2}, "annenhver dag"),
        ("2026-11-26", {"hver": "dag", "intervall": 10}, "hver tiende dag"),
        ("2026-11-26", {"hver": "uke"}, "hver torsdag"),
        ("2026-11-28", {"hver": "uke", "intervall": 2}, "annenhver lørdag"),
        ("2026-11-26", {"hver": "uke", "intervall": 3}, "hver tredje torsdag"),
        ("2026-11-26", {"hver": "uke", "ukedager": ["torsdag", "tirsdag"]}, "hver tirsdag og torsdag"),
        ("2026-11-26", {"hver": "uke", "ukedager": ["torsdag"], "intervall": 2}, "annenhver torsdag"),
        (
            "2026-11-26",
            {"hver": "uke", "ukedager": ["mandag", "torsdag", "sondag"], "intervall": 2},
            "annenhver uke, mandag, torsdag og søndag",
        ),
        ("2026-11-27", {"hver": "maned"}, "den 27. hver måned"),
        ("2026-11-27", {"hver": "maned", "intervall": 2}, "den 27. annenhver måned"),
        ("2026-10-31", {"hver": "maned"}, "den 31. hver måned, men bare i måneder som har 31 dager"),
        ("2026-10-29", {"hver": "maned"}, "den 29. hver måned, men bare i måneder som har minst 29 dager"),
        ("2026-11-27", {"hver": "maned", "i_maneden": "siste"}, "siste fredag i måneden"),
        ("2026-11-20", {"hver": "maned", "i_maneden": "nest_siste"}, "nest siste fredag i måneden"),
        (
            "2026-11-28",
            {"hver": "maned", "i_maneden": "fjerde", "intervall": 2},
            "fjerde lørdag annenhver måned",
        ),
        ("2026-11-30", {"hver": "maned", "i_maneden": "siste_dag"}, "siste dag i måneden"),
        ("2026-02-06", {"hver": "ar"}, "hvert år, 6. februar"),
        ("2026-02-06", {"hver": "ar", "intervall": 2}, "annethvert år, 6. februar"),
        ("2026-02-06", {"hver": "ar", "intervall": 4}, "hvert fjerde år, 6. februar"),
        ("2024-02-29", {"hver": "ar"}, "29. februar i skuddår"),
        ("2024-02-29", {"hver": "ar", "intervall": 3}, "hvert tredje år, 29. februar i skuddår"),
        ("2026-08-08", {"hver": "ar", "i_maneden": "andre"}, "hvert år, andre lørdag i august"),
        ("2026-04-02", {"hver": "paske"}, "hvert år på skjærtorsdag"),
        ("2026-05-25", {"hver": "paske"}, "hvert år på andre pinsedag"),
        ("2026-03-28", {"hver": "paske"}, "hvert år, 8 dager før første påskedag"),
        ("2026-04-12", {"hver": "paske", "intervall": 2}, "annethvert år, 7 dager etter første påskedag"),
        ("2026-11-26", {"hver": "uke", "til": "2026-12-17"}, "hver torsdag til og med 17. desember"),
        ("2026-11-26", {"hver": "uke", "til": "2027-01-28"}, "hver torsdag til og med 28. januar 2027"),
        (
            "2026-11-05",
            {"hver": "uke", "til": "2027-01-28", "unntatt": ["2026-12-31", "2026-12-24", "2026-11-12"]},
            "hver torsdag til og med 28. januar 2027, men ikke 24. desember og 31. desember",
        ),
        ("2026-11-05", {"hver": "uke", "unntatt": ["2026-11-12"]}, "hver torsdag"),  # that day has been
    ],
)
def test_serien_leses_som_folk_sier_den(fra, gjentas, ord_):
    assert serien_i_ord(Tid.model_validate({"fra": fra, "gjentas": gjentas}), DAG, gettext) == ord_


@pytest.mark.parametrize(
    ("fra", "til", "hver", "ord_"),
    [
        ("2026-11-27", "2026-11-29", "uke", "hver uke, fredag–søndag"),
        ("2026-06-25", "2026-06-27", "ar", "hvert år, 25.–27. juni"),
        ("2026-01-30", "2026-02-01", "ar", "hvert år, 30. januar–1. februar"),
        ("2026-04-02", "2026-04-06", "paske", "hvert år, fra skjærtorsdag til andre påskedag"),
        ("2026-04-01", "2026-04-06", "paske", "hvert år, 4 dager før første påskedag"),
    ],
)
def test_det_som_varer_flere_dager_har_dem_alle(fra, til, hver, ord_):
    tid = Tid.model_validate({"fra": fra, "til": til, "gjentas": {"hver": hver}})
    assert serien_i_ord(tid, DAG, gettext) == ord_


def test_mange_unntak_blir_talt():
    dager = [f"2026-12-{dag:02}" for dag in range(1, 11)]
    tid = Tid.model_validate({"fra": "2026-11-22", "gjentas": {"hver": "dag", "unntatt": dager}})
    assert serien_i_ord(tid, DAG, gettext).endswith("5. desember, 6. desember og 4 til")


def test_det_som_skjer_en_gang_er_ingen_serie():
    assert serien_i_ord(Tid.model_validate({"fra": "2026-11-22"}), DAG, gettext) == ""
