"""Nav's text for a place of work becomes one of our municipalities, however it is spelt."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.machines.stillinger.kommunenavn import Kommunenavn, ordene
from regionportal.model.kommune import Kommune

# id: the names in Norwegian, Northern Sámi and Kven, and the postal codes. The letters are those that are spelt in many
# ways.
KOMMUNER = {
    "midtfjord": ("Midtfjord", "Gaskavuotna", "Keskivuono", ()),
    "dyngen": ("Dyngen", "Dálgu", "Dyykylä", ("9980",)),
    "blafjord": ("Blåfjord", "Áhpevuotna", "Ahvenvuono", ()),
    "hestoy": ("Hestøy", None, None, ()),
    "nordelva": ("Nordelva", "Ráige", "Raiki", ("9990", "9991")),
    "savangen": ("Sævangen", "Njávdna", "Näyttämö", ()),
}
NAVN = Kommunenavn(
    Kommune.model_construct(id=id_, navn=norsk, navn_samisk=samisk, navn_kvensk=kvensk, postnummer=koder)
    for id_, (norsk, samisk, kvensk, koder) in KOMMUNER.items()
)
ALLE_NAVN = [(id_, navn) for id_, (*navnene, _) in KOMMUNER.items() for navn in navnene if navn]
FREMMED = st.sampled_from(
    ["Dyngdal", "Tromsø", "Hest", "Midt", "fjord", "Nord", "Elva", "Alta", "Blåfjorden", "Dyngseidet", "Sæv"]
)


@pytest.mark.parametrize(
    ("tekst", "ider"),
    [
        ("BLÅFJORD", ["blafjord"]),
        ("blåfjord", ["blafjord"]),
        ("Blåfjord kommune", ["blafjord"]),
        ("BLAFJORD", ["blafjord"]),
        ("Blaafjord", ["blafjord"]),
        (normalize("NFD", "Blåfjord"), ["blafjord"]),
        ("ÁHPEVUOTNA - BLÅFJORD - AHVENVUONO", ["blafjord"]),
        ("Ahvenvuono/Ahpevuotna", ["blafjord"]),
        ("Blåfjord – Áhpevuotna", ["blafjord"]),
        ("RÁIGE", ["nordelva"]),
        ("Nordelva-Ráige-Raiki", ["nordelva"]),
        ("SÆVANGEN", ["savangen"]),
        ("Saevangen", ["savangen"]),
        ("Savangen", ["savangen"]),
        ("HESTØY", ["hestoy"]),
        ("Hestoy", ["hestoy"]),
        ("MIDTFJORD - GASKAVUOTNA - KESKIVUONO", ["midtfjord"]),
        ("DYNGEN", ["dyngen"]),
        ("Dyngen, Midtfjord", ["midtfjord", "dyngen"]),
        ("DYNGDAL", []),
        ("Dyngenfjord", []),
        ("NORDE LVA", []),
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
        ("", "9990", ["nordelva"]),
        ("?", " 9990 ", ["nordelva"]),
        (" - ", "9980", ["dyngen"]),
        ("", "0150", []),
        ("", "", []),
        ("TROMSØ", "9990", []),
    ],
)
def test_postnummer_bare_nar_navnet_ikke_sier_noe(kommune, postnummer, ider):
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
    assert set(NAVN.ved(tekst)) <= KOMMUNER.keys()
