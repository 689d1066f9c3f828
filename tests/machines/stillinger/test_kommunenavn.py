"""Nav's text for a place of work becomes one of our municipalities, however it is spelt."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.machines.stillinger.fylker import fylker
from regionportal.machines.stillinger.kommunenavn import Kommunenavn
from regionportal.machines.stillinger.skrivemate import ordene
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
    Kommune.model_construct(id=id_, navn=norsk, navn_samisk=samisk, navn_kvensk=kvensk, nummer="5599", postnummer=koder)
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


# Names that two or more have had: id, name, number, postal codes.
LIKE = Kommunenavn(
    Kommune.model_construct(id=id_, navn=navn, navn_samisk=None, navn_kvensk=None, nummer=nummer, postnummer=koder)
    for id_, navn, nummer, koder in (
        ("vaaler-inn", "Våler", "3419", ("2436",)),
        ("vaaler-ost", "Våler", "3114", ("1592",)),
        ("heroy-nord", "Herøy", "1818", ("8850",)),
        ("os-inn", "Os", "3430", ()),
        ("sande-mr", "Sande", "1514", ()),
        ("bo-nord", "Bø", "1867", ()),
    )
)


@pytest.mark.parametrize(
    ("kommune", "postnummer", "fylke", "ider"),
    [
        ("VÅLER", "", "INNLANDET", ["vaaler-inn"]),
        ("VÅLER", "", "ØSTFOLD", ["vaaler-ost"]),
        ("Våler", "", "Viken", ["vaaler-ost"]),
        ("Våler kommune", "", "Hedmark fylke", ["vaaler-inn"]),
        ("VÅLER (INNLANDET)", "", "", ["vaaler-inn"]),
        ("VÅLER (ØSTFOLD)", "", "?", ["vaaler-ost"]),
        ("VÅLER", "1592", "", ["vaaler-ost"]),
        ("VÅLER", "2436", "?", ["vaaler-inn"]),
        ("VÅLER", "0150", "", ["vaaler-inn", "vaaler-ost"]),
        ("VÅLER", "1592", "INNLANDET", ["vaaler-inn"]),
        ("VÅLER", "", "VESTLAND", []),
        ("HERØY", "", "NORDLAND - NORDLÁNNDA", ["heroy-nord"]),
        ("HERØY", "", "MØRE OG ROMSDAL", []),
        ("HERØY (MØRE OG ROMSDAL)", "", "", []),
        ("HERØY", "", "", ["heroy-nord"]),
        ("OS", "", "HORDALAND", []),
        ("OS", "", "INNLANDET", ["os-inn"]),
        ("SANDE", "", "VESTFOLD OG TELEMARK", []),
        ("SANDE", "", "MØRE OG ROMSDAL", ["sande-mr"]),
        ("BØ", "", "TELEMARK", []),
        ("BØ", "", "Nordland", ["bo-nord"]),
        ("BØ", "", "Et fylke ingen kjenner", ["bo-nord"]),
    ],
)
def test_to_med_samme_navn_er_to(kommune, postnummer, fylke, ider):
    assert list(LIKE.ved(kommune, postnummer, fylke)) == ider


@pytest.mark.parametrize(
    ("tekst", "ider"),
    [
        ("HERØY (MØRE OG ROMSDAL)", []),
        ("HERØY (NORDLAND)", ["heroy-nord"]),
        ("HERØY", ["heroy-nord"]),
        ("VÅLER (INNLANDET)", ["vaaler-inn"]),
        ("VÅLER", ["vaaler-inn", "vaaler-ost"]),
    ],
)
def test_fylket_i_lista(tekst, ider):
    assert list(LIKE.i_tekst(tekst)) == ider


def test_nummer_som_ikke_sier_hvilket_fylke():
    kommune = Kommune.model_construct(
        id="vik", navn="Vik", navn_samisk=None, navn_kvensk=None, nummer="9902", postnummer=()
    )
    navn = Kommunenavn([kommune], "Fjordfylke")
    assert navn.ved("VIK", "", "FJORDFYLKE") == navn.ved("VIK", "", "?") == ("vik",)
    assert navn.ved("VIK", "", "VESTLAND") == navn.i_tekst("VIK (VESTLAND)") == ()


@pytest.mark.parametrize(
    ("tekst", "koder"),
    [
        ("TROMS - ROMSA - TROMSSA", {"55"}),
        ("Troms og Finnmark", {"55", "56"}),
        ("VIKEN", {"31", "32", "33"}),
        ("Møre og Romsdal", {"15"}),
        ("MORE OG ROMSDAL", {"15"}),
        ("Nord-Trøndelag", {"50"}),
        ("TRÖÖNDELAGE – TRØNDELAG", {"50"}),
        ("TROMSØ", set()),
        ("", set()),
    ],
)
def test_fylker(tekst, koder):
    assert fylker(tekst) == koder


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
