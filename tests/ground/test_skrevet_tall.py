"""Numbers that may be parted in thousands are asked about, and no other."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.ground.skrevet_tall import Tvilstall, hva_menes, kan_vaere_tusen, les_heltall

ELLERS = ". Mener du desimaler, så skriv"
TVIL = [
    (
        "2.743",
        f"«2.743» kan bety både 2743 og 2,743. Skriv 2743, uten punktum{ELLERS} 2.74 eller 2.7430",
    ),
    (
        "15.300",
        f"«15.300» kan bety både 15300 og 15,300. Skriv 15300, uten punktum{ELLERS} 15.30 eller 15.3000",
    ),
    (
        "1,200",
        f"«1,200» kan bety både 1200 og 1,200. Skriv 1200, uten komma{ELLERS} 1.20 eller 1.2000",
    ),
    (
        "-4.500",
        f"«-4.500» kan bety både -4500 og -4,500. Skriv -4500, uten punktum{ELLERS} -4.50 eller -4.5000",
    ),
    ("1 200", "«1 200» er delt opp i tusen. Skriv 1200, uten mellomrom"),
    ("2\u00a0743", "«2\u00a0743» er delt opp i tusen. Skriv 2743, uten mellomrom"),
    ("2\u202f743", "«2\u202f743» er delt opp i tusen. Skriv 2743, uten mellomrom"),
    (" 2 743 ", "«2 743» er delt opp i tusen. Skriv 2743, uten mellomrom"),
    ("1.234.567", "«1.234.567» er delt opp i tusen. Skriv 1234567, uten punktum"),
    ("1'200", "«1'200» er delt opp i tusen. Skriv 1200, uten apostrof"),
    ("1.200,50", "«1.200,50» er delt opp i tusen. Skriv 1200.50, uten punktum"),
    ("1 200,5", "«1 200,5» er delt opp i tusen. Skriv 1200.5, uten mellomrom"),
]
INGEN_TVIL = [
    "2743",
    "2.74",
    "2.7430",
    "0.125",
    "0,125",
    "1234.567",
    "12.3",
    "1200,50",
    "2028",
    "",
    "to",
    "1.2.3",
    "12.34.567",
    "01.234",
]


@pytest.mark.parametrize(("skrevet", "melding"), TVIL)
def test_det_som_kan_vaere_tusen_blir_spurt_om(skrevet, melding):
    assert kan_vaere_tusen(skrevet)
    assert hva_menes(skrevet) == melding


@pytest.mark.parametrize("skrevet", INGEN_TVIL)
def test_andre_tall_er_som_de_er(skrevet):
    assert not kan_vaere_tusen(skrevet)


@pytest.mark.parametrize(
    ("skrevet", "tallet"), [("2743", 2743), ("2 743", 2743), ("1 234 567", 1234567), (" 7 ", 7), ("-3", -3)]
)
def test_et_helt_tall_som_folk_skriver_det(skrevet, tallet):
    assert les_heltall(skrevet) == tallet


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        ("2.743", "«2.743» kan bety både 2743 og 2,743. Skriv 2743, uten punktum"),
        ("2,5", "skriv et helt tall, med sifre"),
        ("12 34", "skriv et helt tall, med sifre"),
        ("to", "skriv et helt tall, med sifre"),
        ("9" * 10, "skriv et helt tall, med sifre"),
        ("²", "skriv et helt tall, med sifre"),
    ],
)
def test_et_tall_som_ikke_er_helt_blir_fortalt_om(skrevet, melding):
    with pytest.raises(ValueError) as feil:
        les_heltall(skrevet)
    assert str(feil.value) == melding


@given(st.integers(1000, 999_999_999), st.sampled_from([".", ",", " ", "\u00a0", "'"]))
def test_det_foreslatte_er_tallet(tallet, skille):
    skrevet = f"{tallet:,}".replace(",", skille)
    assert f"Skriv {tallet}, uten " in hva_menes(skrevet)
    assert not kan_vaere_tusen(str(tallet))


def test_et_tvilstall_vet_hvordan_det_ble_skrevet():
    tallet = pickle.loads(pickle.dumps(Tvilstall("15.300")))
    assert (tallet, tallet.skrevet, repr(tallet)) == (15.3, "15.300", "15.3")
