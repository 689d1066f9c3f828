"""Which entries of the list are worth a request."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from navtjener import SONE, oppforing
from steder import EGEN_DAG, ROT

from regionportal.machines.stillinger.kandidater import Kandidater
from regionportal.machines.stillinger.side import Side, les_side
from regionportal.reading.load import last

EKTE, _ = last(ROT / "data", EGEN_DAG)
KANDIDATER = Kandidater(EKTE)


@pytest.mark.parametrize(
    ("kommune", "tittel", "hos", "ventet"),
    [
        ("NORDREISA", "Lærer", "X", True),
        ("GÁIVUOTNA - KÅFJORD - KAIVUONO", "Lærer", "X", True),
        ("?", "Lærer", "Skjervøy kommune", True),
        ("", "Lærer i Olderdalen", "X", True),
        ("TROMSØ", "Sykepleier i Nord-Troms", "UNN HF", True),
        ("TROMSØ", "Sykepleier", "Lyngen Experience AS", True),
        ("OSLO", "Sjåfør", "WIIKS TRANSPORT", True),
        ("TROMSØ", "Ingeniør, Storslett eller Tromsø", "X", True),
        ("?", "Butikkmedarbeider", "Landsdekkende AS", False),
        ("?", "...", "", False),
        ("LYNGDAL", "Lærer", "Lyngdal kommune", False),
        ("TROMS", "Lærer", "Troms fylkeskommune", False),
        ("NORD-AURDAL", "Reisa", "X", False),
    ],
)
def test_kandidater(kommune, tittel, hos, ventet):
    side = les_side(som_side(oppforing("a", kommune, tittel=tittel, hos=hos)), None, SONE)
    assert KANDIDATER.har(side.oppforinger[0]) == ventet


def som_side(*liste: object, **felt: object) -> dict:
    return {"id": "side-0", "next_id": None, "items": list(liste), **felt}


def test_en_oppforing_som_ikke_kan_leses_blir_hoppet_over():
    hel = oppforing("a")
    uten_felt = oppforing("b") | {"_feed_entry": {"uuid": "b", "status": "ACTIVE"}}
    uten_uuid = oppforing("c") | {"_feed_entry": {"status": "ACTIVE", "municipal": None, "title": 7}}
    uleselige = (None, "x", {}, {"_feed_entry": {"uuid": "../x"}}, {"id": 1, "_feed_entry": {}})
    side = les_side(som_side(hel, uten_felt, uten_uuid, *uleselige), None, SONE)
    assert [(en.id, en.aktiv, en.kommune, en.tittel) for en in side.oppforinger] == [
        ("a", True, "NESS", "Lærer"),
        ("b", True, "", ""),
        ("c", True, "", ""),
    ]


@pytest.mark.parametrize(
    "verdi",
    [
        None,
        [],
        "x",
        {},
        som_side(items=None),
        som_side(id=None),
        som_side(next_id=7),
        som_side(next_id="../x"),
        {"id": "a", "items": []},
    ],
)
def test_det_som_ikke_er_en_side(verdi):
    with pytest.raises(ValueError, match="feeden"):
        les_side(verdi, None, SONE)


FELT = st.sampled_from(["_feed_entry", "uuid", "id", "status", "sistEndret", "items", "next_id"])


@given(
    st.recursive(
        st.none() | st.text() | st.integers(), lambda barn: st.lists(barn) | st.dictionaries(FELT, barn), max_leaves=20
    )
)
def test_hva_som_helst_er_en_side_eller_ikke(verdi):
    try:
        assert isinstance(les_side(verdi, None, SONE), Side)
    except ValueError as e:
        assert "feeden" in str(e)
