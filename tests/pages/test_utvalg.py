"""What is picked for a page. The last part holds on every day of a year."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from regionportal.knowledge.kalender import uten_dato
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.region import Region
from regionportal.pages.utvalg import (
    GANGER,
    behov_for,
    dagens_rekkefolge,
    dagens_skatter,
    med_ganger,
    naerliv,
    skatteslag,
    viktigste_behov,
)

NATUR = {"natur", "friluftsliv"}
ARET = [date(2027, 1, 1) + timedelta(days=nummer) for nummer in range(365)]


# ---- events without a date


@pytest.mark.parametrize(
    ("dag", "ventet"),
    [
        (date(2026, 11, 22), ["des", "jan", "aug", "okt", "uten"]),
        (date(2026, 12, 31), ["des", "jan", "aug", "okt", "uten"]),
        (date(2027, 1, 1), ["jan", "aug", "okt", "des", "uten"]),
        (date(2026, 8, 31), ["aug", "okt", "des", "jan", "uten"]),  # this month is not over before it is over
    ],
)
def test_hendelser_uten_dato_gar_aret_rundt_fra_denne_maneden(lag_hendelse, dag, ventet):
    maneder = {"jan": 1, "des": 12, "okt": 10, "aug": 8}
    hendelser = [lag_hendelse(id=navn, maned=maned) for navn, maned in maneder.items()]
    hendelser += [lag_hendelse(id="uten"), lag_hendelse({"fra": "2027-01-01"}, id="fast")]
    assert [en.id for en in uten_dato(hendelser, dag)] == ventet


# ---- the municipalities


def test_ingen_kommune_er_alltid_sist(testregion: Region):
    rekkefolger = [[en.id for en in dagens_rekkefolge(testregion.kommuner, dag)] for dag in ARET[:4]]
    assert rekkefolger == [["vik", "ness"], ["ness", "vik"]] * 2


# ---- what a municipality needs, and what goes on there


def test_behov_star_med_det_naermeste_forst(testregion):
    assert [en.id for en in behov_for(testregion.om_arbeid, "ness")] == ["helse-ness", "bransjer-testnes"]
    assert [en.id for en in behov_for(testregion.om_arbeid, "vik")] == ["kartlegging-vik", "bransjer-testnes"]


def test_viktigst_er_det_nyeste_som_nevner_yrker_og_ett_fra_hvert_tema_forst(testregion):
    assert [en.id for en in viktigste_behov(testregion.om_arbeid, 4)] == ["helse-ness", "bransjer-testnes"]
    [helse] = [en for en in testregion.om_arbeid if en.id == "helse-ness"]
    eldre = helse.model_copy(update={"id": "eldre", "ar": helse.ar.model_copy(update={"fra": 2019, "til": None})})
    assert [en.id for en in viktigste_behov((eldre, *testregion.om_arbeid), 3)] == [
        "helse-ness",
        "bransjer-testnes",
        "eldre",
    ]


def test_hver_kommune_far_sitt_eget_liv(kontekst, testregion):
    liv = naerliv(Kunnskap(testregion, kontekst))
    assert [en[0].hendelse.id for en in liv["ness"].kommende] == ["fyrdagen", "vintermarked", "folkets-dag"]
    assert [en[0].hendelse.id for en in liv["vik"].kommende] == ["sangkveld", "nordlyskonserten", "vintermarked"]
    assert [en.id for en in liv["vik"].vanligvis] == ["vikfestivalen"]
    assert liv["ness"].vanligvis == []  # an event without a month says nothing here


@pytest.mark.parametrize(
    ("dato", "ganger"),
    [
        ({"fra": "2026-12-05"}, 1),
        ({"fra": "2026-11-26", "gjentas": {"hver": "ar"}}, 1),  # the next is further off than a page is left alone
        ({"fra": "2026-11-26", "gjentas": {"hver": "uke"}}, 13),
        ({"fra": "2026-11-26", "gjentas": {"hver": "uke", "til": "2026-12-10"}}, 3),
    ],
)
def test_ei_side_kjenner_gangene_i_ukene_som_kommer(kontekst, testregion, lag_hendelse, dato, ganger):
    kunnskap = Kunnskap(replace(testregion, hendelser=(lag_hendelse(dato),)), kontekst)
    [fest] = med_ganger(kunnskap, kunnskap.kommende)
    assert len(fest) == ganger
    assert [en.fra for en in fest] == sorted({en.fra for en in fest})
    assert fest[0] == kunnskap.kommende[0]


def test_av_mange_datoer_kjenner_ei_side_de_forste(kontekst, testregion, lag_hendelse):
    hver_dag = [{"fra": f"2026-12-{dag:02}"} for dag in range(1, 32)]
    kunnskap = Kunnskap(replace(testregion, hendelser=(lag_hendelse(*hver_dag),)), kontekst)
    [fest] = med_ganger(kunnskap, kunnskap.kommende)
    assert [en.fra.day for en in fest] == list(range(1, GANGER + 1))


# ---- today's treasures


def test_slagene_skatter_nevnes_i_regionens_rekkefolge_og_bare_de_som_finnes(kontekst, testregion, lag_skatt):
    def slag(*kategorier: str) -> str:
        skatter = tuple(lag_skatt(f"skatt-{nr}", kategori=en) for nr, en in enumerate(kategorier))
        return skatteslag(Kunnskap(replace(testregion, skatter=skatter), kontekst))

    assert slag("natur", "mat", "natur", "historie") == "mat, historie og natur"
    assert slag("natur") == "natur"
    assert slag() == ""


def test_samme_dag_gir_samme_skatter(testregion, dag):
    assert dagens_skatter(testregion.skatter, dag, 4, NATUR) == dagens_skatter(tuple(testregion.skatter), dag, 4, NATUR)


def test_kommuner_og_slag_far_tur_for_noen_far_to(testregion):
    for dag in ARET[:60]:
        valgt = dagens_skatter(testregion.skatter, dag, 4, testregion.naturkategorier)
        assert Counter(skatt.kommune for skatt in valgt) == {"ness": 2, "vik": 2}
        assert sum(skatt.kategori in testregion.naturkategorier for skatt in valgt) <= 1


@pytest.mark.parametrize("antall", [0, 1, 100])
def test_det_er_aldri_flere_enn_det_finnes_og_ingen_to_ganger(testregion, dag, antall):
    ider = [skatt.id for skatt in dagens_skatter(testregion.skatter, dag, antall, NATUR)]
    assert len(ider) == len(set(ider)) == min(antall, 9)


def test_av_bare_natur_blir_det_hoyst_en_tredel(lag_skatt, dag):
    fjell = [lag_skatt(f"fjell-{nummer}", kategori="vidde") for nummer in range(20)]
    assert len(dagens_skatter(fjell, dag, 9, {"vidde"})) == 3
    assert len(dagens_skatter(fjell, dag, 9, set())) == 9
    assert dagens_skatter([], dag, 9, {"vidde"}) == []


@pytest.mark.parametrize("antall", [4, 6, 9])
def test_hver_dag_i_aret_er_hoyst_en_tredel_natur_og_kommunene_deler(bygdaregion, antall):
    kommuner = {skatt.kommune for skatt in bygdaregion.skatter}
    for dag in ARET:
        valgt = dagens_skatter(bygdaregion.skatter, dag, antall, bygdaregion.naturkategorier)
        per_kommune = Counter(skatt.kommune for skatt in valgt)
        assert len({skatt.id for skatt in valgt}) == antall
        assert sum(skatt.kategori in bygdaregion.naturkategorier for skatt in valgt) <= antall / 3
        assert len(per_kommune) == min(antall, len(kommuner))
        assert max(per_kommune.values()) <= -(-antall // len(kommuner))


def test_skattene_skifter_hver_dag_og_alle_far_sin_dag(bygdaregion):
    utvalg = [
        [skatt.id for skatt in dagens_skatter(bygdaregion.skatter, dag, 9, bygdaregion.naturkategorier)] for dag in ARET
    ]
    assert all(set(i_dag) != set(i_gar) for i_gar, i_dag in pairwise(utvalg))
    assert {id_ for en in utvalg for id_ in en} == {skatt.id for skatt in bygdaregion.skatter}
