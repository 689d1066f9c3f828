"""The file data/status/lenker.json: the same bytes for the same findings, and small diffs."""

import difflib
import json
from datetime import date

import pytest

from regionportal.machines.lenkesjekk import fil
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.machines.lenkesjekk.vurdering import vurder
from regionportal.model.lenkestatus import Lenkestatuser

BORTE = Lenkesvar("borte", "siden finnes ikke (404)")
FUNN = {
    "https://b.example/å": Lenkesvar("flyttet", adresse="https://ny.example/"),
    "https://a.example/": Lenkesvar("ok"),
    "https://c.example/": BORTE,
    "https://d.example/": Lenkesvar("sperret", "robots.txt"),
}
DAG = date(2026, 11, 15)
FASIT = """{
  "sjekket": "2026-11-22",
  "lenker": {
    "https://a.example/": {
      "tilstand": "ok"
    },
    "https://b.example/å": {
      "tilstand": "flyttet",
      "adresse": "https://ny.example/"
    },
    "https://c.example/": {
      "tilstand": "borte",
      "grunn": "siden finnes ikke (404)",
      "feil": [
        "2026-11-15",
        "2026-11-22"
      ]
    },
    "https://d.example/": {
      "tilstand": "sperret",
      "grunn": "robots.txt"
    }
  }
}
"""


def test_det_som_skrives_kan_leses(tmp_path, dag):
    sti = tmp_path / "lenker.json"
    status = vurder(vurder(Lenkestatuser(), FUNN, DAG), FUNN, dag)
    fil.skriv(sti, status)
    assert sti.read_text("utf-8") == FASIT
    assert fil.les(sti) == status
    assert fil.les(tmp_path / "finnes-ikke.json") == Lenkestatuser()


def test_rekkefolgen_betyr_ingenting(dag):
    snudd = dict(reversed(FUNN.items()))
    assert fil.som_json(vurder(Lenkestatuser(), FUNN, dag)) == fil.som_json(vurder(Lenkestatuser(), snudd, dag))


def test_en_ny_uke_uten_nytt_endrer_bare_dagen(dag):
    svaret = {f"https://a.example/{nummer}": Lenkesvar("ok") for nummer in range(50)}
    for_ = vurder(Lenkestatuser(), svaret, DAG)
    etter = vurder(for_, svaret | {"https://a.example/7": BORTE}, dag)
    diff = [
        linje
        for linje in difflib.ndiff(fil.som_json(for_).splitlines(), fil.som_json(etter).splitlines())
        if linje[0] in "+-"
    ]
    assert [linje.split() for linje in diff] == [
        ["-", '"sjekket":', '"2026-11-15",'],
        ["+", '"sjekket":', '"2026-11-22",'],
        ["-", '"tilstand":', '"ok"'],
        ["+", '"tilstand":', '"borte",'],
        ["+", '"sist_ok":', '"2026-11-15",'],
        ["+", '"grunn":', '"siden', "finnes", "ikke", '(404)",'],
        ["+", '"feil":', "["],
        ["+", '"2026-11-22"'],
        ["+", "]"],
    ]


@pytest.mark.parametrize(
    ("grunn", "tilstand", "brutt"),
    [
        ("siden finnes ikke (404)", "borte", True),
        ("siden finnes ikke (410)", "borte", True),
        ("siden svarer med feil (503)", "usikker", False),
        ("siden svarer med feil (406)", "usikker", False),
        ("sertifikatet kan ikke bekreftes. Trolig mangler et mellomledd", "usikker", False),
        ("siden er borte: lenka havner på forsida", "usikker", False),
        (None, "usikker", False),
    ],
)
def test_en_fil_fra_for_det_fantes_tvil(grunn, tilstand, brutt):
    """«svarer_ikke» was also what a firewall said: only what is certain still counts."""
    gammel = {"tilstand": "svarer_ikke", "feil": ["2026-11-08", "2026-11-15", "2026-11-22"], "sist_ok": "2026-11-01"}
    gammel |= {"grunn": grunn} if grunn else {}
    fila = json.dumps({"sjekket": "2026-11-22", "lenker": {"https://a.example/": gammel}})
    lest = Lenkestatuser.model_validate_json(fila)
    lenke = lest.lenker["https://a.example/"]
    assert (lenke.tilstand, lenke.brutt, lenke.sist_ok) == (tilstand, brutt, date(2026, 11, 1))
    assert Lenkestatuser.model_validate_json(fil.som_json(lest)) == lest


def test_hver_dag_kan_sta_i_fila():
    status = Lenkestatuser.model_validate_json(
        '{"sjekket": "2026-11-22", "lenker": {"https://a.example/": {"tilstand": "ok", "sjekket": "2026-11-15"},'
        ' "https://b.example/": {"tilstand": "ok", "sist_ok": "2026-11-08"}}}'
    )
    a, b = status.lenker.values()
    assert (a.sjekket, a.sist_ok) == (DAG, DAG)
    assert (b.sjekket, b.sist_ok) == (date(2026, 11, 22), date(2026, 11, 8))
    assert Lenkestatuser.model_validate_json(fil.som_json(status)) == status
