"""Nav's text for a place of work becomes one of our municipalities, however it is spelt."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from steder import EGEN_DAG, ROT

from regionportal.machines.stillinger.kommunenavn import Kommunenavn, ordene
from regionportal.reading.load import last

EKTE, _ = last(ROT / "data", EGEN_DAG)
NAVN = Kommunenavn(EKTE.kommuner)
ALLE_NAVN = [(en.id, navn) for en in EKTE.kommuner for navn in (en.navn, en.navn_samisk, en.navn_kvensk) if navn]
FREMMED = st.sampled_from(
    ["Lyngdal", "Tromsø", "Skjerv", "Stor", "fjord", "Nord", "Reisa", "Alta", "Kåfjorden", "Lyngseidet", "Kvæn"]
)


@pytest.mark.parametrize(
    ("tekst", "ider"),
    [
        ("KÅFJORD", ["kafjord"]),
        ("kåfjord", ["kafjord"]),
        ("Kåfjord kommune", ["kafjord"]),
        ("KAFJORD", ["kafjord"]),
        ("Kaafjord", ["kafjord"]),
        (normalize("NFD", "Kåfjord"), ["kafjord"]),
        ("GÁIVUOTNA - KÅFJORD - KAIVUONO", ["kafjord"]),
        ("Kaivuono/Gaivuotna", ["kafjord"]),
        ("Kåfjord – Gáivuotna", ["kafjord"]),
        ("RÁISA", ["nordreisa"]),
        ("Nordreisa-Ráisa-Raisi", ["nordreisa"]),
        ("KVÆNANGEN", ["kvanangen"]),
        ("Kvaenangen", ["kvanangen"]),
        ("Kvanangen", ["kvanangen"]),
        ("SKJERVØY", ["skjervoy"]),
        ("Skjervoy", ["skjervoy"]),
        ("STORFJORD - OMASVUOTNA - OMASVUONO", ["storfjord"]),
        ("LYNGEN", ["lyngen"]),
        ("Lyngen, Storfjord", ["storfjord", "lyngen"]),
        ("LYNGDAL", []),
        ("Lyngenfjord", []),
        ("NORDRE ISA", []),
        ("Tromsø", []),
        ("TROMS", []),
        ("?", []),
        ("", []),
    ],
)
def test_navn(tekst, ider):
    assert list(NAVN.ved(tekst)) == ider
    assert list(NAVN.i_tekst(tekst)) == ider


@pytest.mark.parametrize(
    ("kommune", "postnummer", "ider"),
    [
        ("", "9151", ["nordreisa"]),
        ("?", " 9151 ", ["nordreisa"]),
        (" - ", "9060", ["lyngen"]),
        ("", "0150", []),
        ("", "", []),
        ("TROMSØ", "9151", []),
    ],
)
def test_postnummer_bare_naar_navnet_ikke_sier_noe(kommune, postnummer, ider):
    assert list(NAVN.ved(kommune, postnummer)) == ider


@given(
    st.lists(st.sampled_from(ALLE_NAVN), min_size=1, max_size=4),
    st.lists(FREMMED, max_size=3),
    st.sampled_from([" - ", " – ", "/", ", ", " ", "; ", " (", "-"]),
    st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
    st.sampled_from(["NFC", "NFD"]),
    st.randoms(use_true_random=False),
)
def test_alle_navn_i_alle_rekkefolger_og_skrivemater(vare, andre, skille, skrift, form, tilfeldig):
    deler = [navn for _, navn in vare] + andre
    tilfeldig.shuffle(deler)
    assert set(NAVN.ved(normalize(form, skrift(skille.join(deler))))) == {id_ for id_, _ in vare}


@given(st.text())
def test_ordene_er_stabile_og_uten_skilletegn(tekst):
    ord_ = ordene(tekst)
    assert ordene(ord_) == ord_
    assert all(tegn == " " or tegn.isalnum() for tegn in ord_)
    assert set(NAVN.ved(tekst)) <= {en.id for en in EKTE.kommuner}
