"""The balance: how many of each kind every municipality has."""

import pytest

from regionportal.knowledge.balanse import balanse


@pytest.mark.parametrize(
    ("hva", "etter", "verdi", "ventet"),
    [
        ("skatter", "alle", None, {"vik": 4, "ness": 7}),
        ("skatter", "kategori", "natur", {"vik": 4, "ness": 7}),
        ("skatter", "kategori", "mat", {"vik": 0, "ness": 0}),
        ("hendelser", "alle", None, {"vik": 1, "ness": 4}),
        ("hendelser", "kategori", "marked", {"vik": 1, "ness": 4}),
        ("hendelser", "sesong", "vinter", {"vik": 0, "ness": 3}),
        ("lenker", "alle", None, {"vik": 0, "ness": 3}),
        ("lenker", "kategori", "barnehage", {"vik": 0, "ness": 2}),
        ("lenker", "malgruppe", "tilflyttere", {"vik": 0, "ness": 3}),
        ("lenker", "malgruppe", "unge", {"vik": 0, "ness": 0}),
    ],
)
def test_det_som_finnes_om_hver_kommune(hullete, hva, etter, verdi, ventet):
    assert {
        en.kommune: en.antall for en in balanse(hullete) if (en.hva, en.etter, en.verdi) == (hva, etter, verdi)
    } == ventet


def test_det_som_gjelder_to_kommuner_telles_hos_begge(testregion):
    flere = [en for en in (*testregion.skatter, *testregion.hendelser) if len(en.kommuner) > 1]
    sum_ = sum(en.antall for en in balanse(testregion) if en.etter == "alle" and en.hva != "lenker")
    assert sum_ == len(testregion.skatter) + len(testregion.hendelser) + sum(len(en.kommuner) - 1 for en in flere)


def test_hver_tabell_har_alle_kommunene_i_samme_rekkefolge(testregion):
    tall = balanse(testregion)
    assert [en.kommune for en in tall] == ["vik", "ness"] * (len(tall) // 2)
