"""When events take place: what is still to come, what is over, and what comes again."""

from datetime import date, datetime, timedelta

import pytest

from regionportal.knowledge.kalender import HORISONT, forekomster, kommende
from regionportal.knowledge.kalender import dager as dagene

DAG = date(2026, 11, 22)  # a Sunday


def dager(hendelse, dag=DAG):
    return [str(en.fra) for en in forekomster(hendelse, dag)]


@pytest.mark.parametrize(
    ("dato", "ventet"),
    [
        ({"fra": "2026-11-21"}, []),
        ({"fra": "2026-11-22"}, ["2026-11-22"]),
        ({"fra": "2026-11-23"}, ["2026-11-23"]),
        ({"fra": "2026-11-19", "til": "2026-11-21"}, []),
        ({"fra": "2026-11-20", "til": "2026-11-22"}, ["2026-11-20"]),  # today is its last day
        ({"fra": "2026-11-22", "til": "2026-11-24"}, ["2026-11-22"]),
        ({"fra": "2026-11-22", "kl": "09:00", "slutt": "10:00"}, ["2026-11-22"]),  # all day long, whatever the clock
        ({"fra": "2026-12-30", "til": "2027-01-02"}, ["2026-12-30"]),
        ({"fra": "2026-12-05", "avlyst": True}, ["2026-12-05"]),  # shown, as cancelled
    ],
)
def test_en_dato_er_med_til_og_med_siste_dag(lag_hendelse, dato, ventet):
    assert dager(lag_hendelse(dato)) == ventet


@pytest.mark.parametrize(
    ("fra", "gjentas", "ventet"),
    [
        ("2026-11-05", {"hver": "uke", "til": "2026-12-03"}, ["2026-11-26", "2026-12-03"]),
        ("2026-11-05", {"hver": "uke", "til": "2026-12-02"}, ["2026-11-26"]),
        ("2026-11-05", {"hver": "uke", "til": "2026-11-21"}, []),
        ("2026-11-01", {"hver": "uke", "til": "2026-11-29"}, ["2026-11-22", "2026-11-29"]),  # today is one of the days
        (
            "2026-12-10",
            {"hver": "uke", "til": "2027-01-07", "unntatt": ["2026-12-24", "2026-12-31"]},
            ["2026-12-10", "2026-12-17", "2027-01-07"],
        ),
        ("2026-10-15", {"hver": "maned", "til": "2027-01-31"}, ["2026-12-15", "2027-01-15"]),
        (
            "2026-10-31",
            {"hver": "maned", "til": "2027-03-31"},
            ["2026-12-31", "2027-01-31", "2027-03-31"],
        ),  # months with a 31st
        ("2024-02-06", {"hver": "ar"}, ["2027-02-06", "2028-02-06"]),
        ("2024-02-29", {"hver": "ar"}, ["2028-02-29"]),  # only in leap years
        ("2027-06-23", {"hver": "ar", "til": "2027-12-31"}, ["2027-06-23"]),  # not before it has begun
    ],
)
def test_gjentakelser_kommer_igjen_til_de_er_over(lag_hendelse, fra, gjentas, ventet):
    assert dager(lag_hendelse({"fra": fra, "gjentas": gjentas})) == ventet


def test_ei_helg_som_gjentas_er_med_ogsa_pa_sondagen(lag_hendelse):
    helg = lag_hendelse({"fra": "2026-11-06", "til": "2026-11-08", "gjentas": {"hver": "uke", "til": "2026-11-27"}})
    assert [(str(en.fra), str(en.til)) for en in forekomster(helg, DAG)] == [
        ("2026-11-20", "2026-11-22"),
        ("2026-11-27", "2026-11-29"),
    ]


def test_gjentakelser_uten_slutt_vises_halvannet_ar_fram(lag_hendelse):
    siste = date.fromisoformat(dager(lag_hendelse({"fra": "2020-01-02", "gjentas": {"hver": "uke"}}))[-1])
    assert timedelta(days=540) < siste - DAG <= HORISONT == timedelta(days=550)


@pytest.mark.parametrize(
    ("dato", "ventet"),
    [
        ({"fra": "2016-02-29", "gjentas": {"hver": "ar", "intervall": 3}}, ["2028-02-29"]),
        ({"fra": "2020-02-29", "gjentas": {"hver": "ar", "intervall": 12}}, ["2032-02-29"]),
        ({"fra": "2024-11-01", "gjentas": {"hver": "ar", "intervall": 4}}, ["2028-11-01"]),
        ({"fra": "2024-11-01", "gjentas": {"hver": "ar", "intervall": 4, "til": "2027-12-31"}}, []),
    ],
)
def test_en_serie_som_gar_videre_har_alltid_en_neste(lag_hendelse, dato, ventet):
    """However far ahead: only what has no day to come is over."""
    assert dager(lag_hendelse(dato)) == ventet


def test_avlyste_dager_blir_staende(lag_hendelse):
    gjentas = {"hver": "uke", "til": "2026-12-10", "avlyste": ["2026-12-03"]}
    treff = forekomster(lag_hendelse({"fra": "2026-11-26", "gjentas": gjentas}), DAG)
    assert [(str(en.fra), en.avlyst) for en in treff] == [
        ("2026-11-26", False),
        ("2026-12-03", True),
        ("2026-12-10", False),
    ]


@pytest.mark.parametrize(
    ("dato", "dag", "ventet", "slutter"),
    [
        ({"kl": "20:00", "slutt": "02:00"}, "2026-12-05", "2026-12-05", "2026-12-06T02:00"),
        ({"kl": "20:00", "slutt": "02:00"}, "2026-12-06", None, None),  # the night of the fifth is over by then
        ({"til": "2026-12-06", "kl": "22:00", "slutt": "02:00"}, "2026-12-05", "2026-12-05", "2026-12-06T02:00"),
        ({"til": "2026-12-06", "kl": "22:00", "slutt": "02:00"}, "2026-12-06", None, None),
        ({"kl": "19:00", "slutt": "00:00"}, "2026-12-05", "2026-12-05", "2026-12-06T00:00"),
        ({"kl": "19:00", "slutt": "24:00"}, "2026-12-05", "2026-12-05", "2026-12-06T00:00"),
        ({"kl": "19:00", "slutt": "24:00"}, "2026-12-06", None, None),
        ({"til": "2026-12-07", "kl": "10:00", "slutt": "16:00"}, "2026-12-06", "2026-12-07", "2026-12-07T16:00"),
        ({"til": "2026-12-06", "kl": "20:00", "slutt": "12:00"}, "2026-12-06", "2026-12-06", "2026-12-06T12:00"),
    ],
)
def test_ei_natt_horer_til_dagen_den_begynner(lag_hendelse, dato, dag, ventet, slutter):
    """``ventet`` is the last day of it, where it is still to come on the day."""
    treff = list(forekomster(lag_hendelse({"fra": "2026-12-05", **dato}), date.fromisoformat(dag)))
    assert [str(en.til) for en in treff] == ([ventet] if ventet else [])
    assert [en.slutter for en in treff] == ([datetime.fromisoformat(slutter)] if slutter else [])


# ---- what is on next


def test_neste_gang_for_hver_hendelse_den_forste_forst(testregion, dag):
    assert [(str(en.fra), en.hendelse.id) for en in kommende(dagene(testregion.hendelser, dag))] == [
        ("2026-11-26", "sangkveld"),
        ("2026-12-05", "fyrdagen"),
        ("2026-12-12", "nordlyskonserten"),
        ("2027-01-29", "vintermarked"),
        ("2027-02-06", "folkets-dag"),
        ("2027-02-12", "teaterhelga"),
        ("2027-03-06", "skirennet"),
    ]


@pytest.mark.parametrize(
    ("i_dag", "forste"),
    [
        (date(2026, 7, 5), "sommerfesten"),  # its last day
        (date(2026, 7, 6), "sangkveld"),  # the morning after
        (date(2027, 2, 13), "teaterhelga"),  # the second of three days
        (date(2027, 2, 15), "skirennet"),
    ],
)
def test_det_som_er_over_forsvinner_av_seg_selv(testregion, i_dag, forste):
    neste = kommende(dagene(testregion.hendelser, i_dag))
    assert neste[0].hendelse.id == forste
    assert all(en.til >= i_dag for en in neste)


def test_en_avlyst_dag_star_som_avlyst(testregion, dag):
    assert {en.hendelse.id for en in kommende(dagene(testregion.hendelser, dag)) if en.avlyst} == {"skirennet"}
    teater = next(en for en in testregion.hendelser if en.id == "teaterhelga")
    assert [en.avlyst for en in forekomster(teater, dag)] == [False, True, False]


def test_samme_dag_star_det_tidligste_forst(lag_hendelse):
    klokka = {"c": {}, "b": {"kl": "09:30"}, "a": {"kl": "18:00"}}
    hendelser = tuple(lag_hendelse({"fra": "2026-12-05", **kl}, id=id_) for id_, kl in sorted(klokka.items()))
    assert [en.hendelse.id for en in kommende(dagene(hendelser, DAG))] == ["c", "b", "a"]


def test_to_ganger_samme_dag_er_den_forste_den_neste(lag_hendelse):
    to_ganger = lag_hendelse({"fra": "2026-12-05", "kl": "19:00"}, {"fra": "2026-12-05", "kl": "12:00"})
    [neste] = kommende(dagene((to_ganger,), DAG))
    assert neste.tid.kl == "12:00"
