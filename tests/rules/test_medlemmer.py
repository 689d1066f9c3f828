"""Someone is in the region today, and nobody leaves before coming."""

import pytest
from kopi import med

INGEN = (
    "data/region.yml:15: kommuner: ingen av kommunene er med i regionen i dag. Rett «medlem_fra» eller «medlem_til» i "
    "fila til minst én"
)


def skriv(ramme, **felt):
    for kommune, linjer in felt.items():
        ramme.skriv(f"kommuner/{kommune}.yml", med(ramme.les(f"kommuner/{kommune}.yml"), *linjer))


def test_noen_ma_vaere_med_i_dag(ramme):
    skriv(ramme, vik=["medlem_til: 2019"])
    assert ramme.feil() == []
    skriv(ramme, ness=["medlem_fra: 2028"])
    assert ramme.feil() == [INGEN]


def test_det_sies_ikke_for_alle_kommunene_kan_leses(ramme):
    skriv(ramme, vik=["medlem_til: 2019"], ness=["ingress: 1: 2"])
    assert [en for en in ramme.feil() if "i dag" in en] == []


@pytest.mark.parametrize(
    ("fra", "til", "feil"),
    [
        ("2020", "2020", []),
        ("2020-06-01", "2020", []),
        ("2021", "2020", ["medlem_til: slutter før medlemskapet begynner (2021)"]),
        ("2020-06-02", "2020-06-01", ["medlem_til: slutter før medlemskapet begynner (2020-06-02)"]),
    ],
)
def test_ingen_gar_ut_for_de_ble_med(ramme, fra, til, feil):
    skriv(ramme, vik=[f"medlem_fra: {fra}", f"medlem_til: {til}"])
    assert [en.partition(": ")[2] for en in ramme.feil()] == feil
