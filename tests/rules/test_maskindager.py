"""What the link check saw, it saw no later than tomorrow."""

import json

import pytest

FIL = "status/lenker.json"
URL = "https://www.ness.example/"


@pytest.mark.parametrize(
    ("sjekket", "felt", "hvor"),
    [
        ("2026-11-24", {"sjekket": "2026-11-01"}, "2026-11-24 er ikke kommet ennå (sjekket)"),
        ("2026-11-22", {"sjekket": "2099-01-01"}, f"2099-01-01 er ikke kommet ennå (lenker.{URL})"),
        ("2026-11-22", {"feil": ["2026-11-08", "2027-11-15"]}, f"2027-11-15 er ikke kommet ennå (lenker.{URL})"),
    ],
)
def test_en_dag_som_ikke_er_kommet(ramme, sjekket, felt, hvor):
    ramme.skriv(FIL, json.dumps({"sjekket": sjekket, "lenker": {URL: {"tilstand": "borte"} | felt}}))
    assert ramme.feil() == [f"data/{FIL}:1: {hvor}. Hent den forrige fila fra Git"]


def test_klokka_der_kontrollen_gar_kan_vaere_litt_foran(ramme):
    ramme.skriv(FIL, json.dumps({"sjekket": "2026-11-23", "lenker": {URL: {"tilstand": "ok"}}}))
    assert ramme.feil() == []
