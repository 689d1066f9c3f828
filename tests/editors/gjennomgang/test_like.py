"""The same thing twice is seen, and two things that only share a word or a village are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kopi import HENDELSE, SKATT, linje_med, med

from regionportal.editors.gjennomgang import FLEST
from regionportal.editors.gjennomgang.like import forenklet, likhet

LIKE = [
    ("Storfossen", "storfossen"),
    ("Storfossen", "Storfoss"),
    ("Riddu Riđđu", "Riddu Riddu"),
    ("Riddu Riđđu-festivalen", "Riddu Riđđu festivalen"),
    ("Áhpevuotna", "Ahpevuotna"),
    ("Skibotn marked", "Skibotnmarkedet"),
    ("Paras-Ante", "Parasante"),
    ("Vinterfestuka i Ness", "Vinterfestuka, Ness"),
    ("Sørkjosen", "Sorkjosen"),
    ("Blåfjord", "Blafjord"),
]
ULIKE = [
    ("Imofossen", "Storfossen"),
    ("Dyngen kirke", "Dyngenreker"),
    ("Navitdalen landskapsvernområde", "Lyngsalpan landskapsvernområde"),
    ("Storeng kystfort", "Engnes kystfort"),
    ("Nord-Tverrs museum", "Nord-Tverrs museum i Burfjord"),
    ("Seppala-statuen", "Seppalatunet"),
]


@pytest.mark.parametrize(("a", "b", "venter"), [*((*par, 1) for par in LIKE), *((*par, 0) for par in ULIKE)])
def test_navn(par, varsler, a, b, venter):
    par.begge("skatter/ness/a.yml", med(SKATT, f"navn: {a}"))
    par.ny.skriv("skatter/vik/b.yml", med(SKATT, f"navn: {b}"))
    assert len(varsler("nesten likt")) == venter


@pytest.mark.parametrize(
    ("felt", "annet"),
    [("navn", "navn_samisk"), ("navn_samisk", "navn_samisk"), ("navn_kvensk", "navn"), ("navn_kvensk", "navn_samisk")],
)
def test_navnet_pa_et_annet_sprak(par, varsler, felt, annet):
    par.begge("skatter/ness/a.yml", med(med(SKATT, "navn: Helt annet"), f"{annet}: Čoalbmi"))
    ny = med(med(SKATT, "navn: Noe ganske ulikt"), f"{felt}: Čoalbmi # her")
    par.ny.skriv("skatter/vik/b.yml", ny)
    (varsel,) = varsler("nesten likt")
    assert varsel.startswith(f"data/skatter/vik/b.yml:{linje_med(ny)}: varsel: {felt}: navnet er nesten likt «")
    assert "(data/skatter/ness/a.yml)" in varsel


def test_et_par_fortelles_en_gang_og_i_den_nye(par, varsler):
    par.gammel.skriv("skatter/vik/z.yml", SKATT)
    par.ny.skriv("skatter/vik/z.yml", f"{SKATT}hensyn: Nytt.\n")
    par.ny.skriv("skatter/ness/a.yml", SKATT)
    (varsel,) = varsler("nesten likt")
    assert varsel.startswith("data/skatter/ness/a.yml:1:")


def test_mange_like_telles(par, varsler):
    par.begge("skatter/ness/a.yml", med(SKATT, "navn: Storfossen"))
    for nummer in range(5):
        par.ny.skriv(f"skatter/vik/b-{nummer}.yml", med(SKATT, f"navn: Storfossen {nummer}"))
    siste = [varsel for varsel in varsler("") if varsel.startswith("data/skatter/vik/b-4.yml")]
    assert sum("nesten likt" in varsel for varsel in siste) == FLEST
    assert [varsel for varsel in siste if "på samme vis" in varsel] == [
        "data/skatter/vik/b-4.yml:1: varsel: ligner 2 andre på samme vis"
    ]


def test_to_gamle_sies_det_ingenting_om(par, varsler):
    par.begge("skatter/ness/a.yml", SKATT)
    par.begge("skatter/vik/b.yml", SKATT)
    par.ny.skriv("skatter/ness/c.yml", med(SKATT, "navn: Noe helt annet"))
    assert varsler("nesten likt") == []


def test_en_skatt_og_en_hendelse_kan_hete_det_samme(par, varsler):
    par.begge("skatter/ness/a.yml", med(SKATT, "navn: Riddu Riđđu"))
    par.ny.skriv("hendelser/a.yml", med(HENDELSE, "navn: Riddu Riđđu"))
    assert varsler("nesten likt") == []


def sted(lat: float, presisjon: str = "punkt") -> str:
    return f"sted: {{navn: X, lat: {lat}, lon: 20.2, presisjon: {presisjon}, kilde: SSR}}"


STEDER = {
    "samme sted og kategori": (sted(69.3), sted(69.3005), "natur", 1),
    "samme sted, annen kategori": (sted(69.3), sted(69.3005), "mat", 0),
    "midt i samme bygd": (sted(69.3, "omtrent"), sted(69.3, "omtrent"), "natur", 0),
    "149 meter": (sted(69.3), sted(69.30134), "natur", 1),
    "151 meter": (sted(69.3), sted(69.30136), "natur", 0),
    "uten punkt": ("sted: {navn: X}", sted(69.3), "natur", 0),
}


@pytest.mark.parametrize(("her", "der", "kategori", "venter"), STEDER.values(), ids=STEDER)
def test_steder(par, varsler, her, der, kategori, venter):
    par.begge("skatter/ness/a.yml", med(SKATT, "navn: Det ene", her))
    par.ny.skriv("skatter/ness/b.yml", med(SKATT, "navn: Noe ulikt", f"kategori: {kategori}", der))
    assert len(varsler("meter fra")) == venter


def test_likt_navn_i_samme_bygd(par, varsler):
    """Not alike enough to be told of where they are far from each other."""
    par.begge("skatter/ness/a.yml", med(SKATT, "navn: Grenebua i Manndalen", sted(69.3, "omtrent")))
    par.ny.skriv(
        "skatter/ness/b.yml", med(SKATT, "navn: Greneveving i Manndalen", "kategori: mat", sted(69.3, "omtrent"))
    )
    (varsel,) = varsler("0 meter fra")
    assert "sted: ligger 0 meter fra «Grenebua i Manndalen» (data/skatter/ness/a.yml)" in varsel


@given(st.text(), st.text())
def test_likhet_er_lik_begge_veier(a, b):
    assert likhet(forenklet(a), forenklet(b)) == likhet(forenklet(b), forenklet(a))


@pytest.mark.parametrize("navn", ["!!!", "–", "..."])
def test_et_navn_av_bare_tegn_ligner_ikke_alt(par, varsler, navn):
    par.begge("skatter/ness/a.yml", med(SKATT, "navn: '???'"))
    par.ny.skriv("skatter/ness/b.yml", med(SKATT, f"navn: '{navn}'"))
    assert varsler("nesten likt") == []
