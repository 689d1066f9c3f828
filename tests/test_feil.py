"""How faults are printed: for people, and for GitHub."""

import pytest

from regionportal.feil import Feil, finnes_ikke, som_github, som_tekst


@pytest.mark.parametrize(
    ("feil", "linje"),
    [
        (Feil("data/region.yml", 4, "navn", "mangler"), "data/region.yml:4: navn: mangler"),
        (Feil("data/region.yml", 1, "", "fila mangler"), "data/region.yml:1: fila mangler"),
        (Feil("data/tiltak/a.yml", 3, "tekst", "«5 kr»", "varsel"), "data/tiltak/a.yml:3: varsel: tekst: «5 kr»"),
        (Feil("data/tiltak/a.yml", 12, "historikk.dato", "mangler"), "data/tiltak/a.yml:12: historikk.dato: mangler"),
    ],
)
def test_en_feil_er_en_linje_med_fil_linje_felt_og_melding(feil, linje):
    assert str(feil) == linje
    assert som_tekst([feil]) == linje


def test_feil_skrives_etter_fil_linje_og_felt():
    feil = [
        Feil("data/skatter/dyngen/b.yml", 2, "navn", "mangler"),
        Feil("data/skatter/dyngen/a.yml", 10, "", "ti"),
        Feil("data/skatter/dyngen/a.yml", 9, "tekst", "ni"),
        Feil("data/skatter/dyngen/a.yml", 9, "navn", "ni"),
        Feil("data/region.yml", 30, "", "region"),
    ]
    assert som_tekst(feil).splitlines() == [
        "data/region.yml:30: region",
        "data/skatter/dyngen/a.yml:9: navn: ni",
        "data/skatter/dyngen/a.yml:9: tekst: ni",
        "data/skatter/dyngen/a.yml:10: ti",
        "data/skatter/dyngen/b.yml:2: navn: mangler",
    ]
    assert som_github(feil).count("\n") == 4


def test_ingen_feil_er_ingen_linjer():
    assert som_tekst([]) == ""
    assert som_github([]) == ""


@pytest.mark.parametrize(
    ("feil", "kommando"),
    [
        (Feil("data/a.yml", 4, "navn", "mangler"), "::error file=data/a.yml,line=4,title=navn::mangler"),
        (Feil("data/a.yml", 1, "", "fila er tom"), "::error file=data/a.yml,line=1,title=Feil i data::fila er tom"),
        (
            Feil("data/a.yml", 1, "en", "100 % sant: ja, nei"),
            "::error file=data/a.yml,line=1,title=en::100 %25 sant: ja, nei",
        ),
        (
            Feil("data/a.yml", 1, "x", "to\nlinjer\r\n::warning::æ"),
            "::error file=data/a.yml,line=1,title=x::to%0Alinjer%0D%0A::warning::æ",
        ),
        (Feil("data/a,b:c%.yml", 1, "d:e,f%", "m"), "::error file=data/a%2Cb%3Ac%25.yml,line=1,title=d%3Ae%2Cf%25::m"),
        (
            Feil("data/a.yml", 4, "tekst", "«5 kr»", "varsel"),
            "::warning file=data/a.yml,line=4,title=tekst::«5 kr»",
        ),
        (
            Feil("docs/om.md", 4, "", "«5 kr»", "varsel"),
            "::warning file=docs/om.md,line=4,title=Varsel om data::«5 kr»",
        ),
    ],
)
def test_github_far_feilen_som_en_kommando_og_aldri_mer_enn_en(feil, kommando):
    assert som_github([feil]) == kommando


@pytest.mark.parametrize(
    ("verdi", "gyldige", "melding"),
    [
        ("natr", ["natur", "mat"], "«natr» finnes ikke. Mente du «natur»? Gyldige: natur, mat"),
        ("dyngenn", ["blafjord", "dyngen"], "«dyngenn» finnes ikke. Mente du «dyngen»? Gyldige: blafjord, dyngen"),
        ("xyz", ["natur", "mat"], "«xyz» finnes ikke. Gyldige: natur, mat"),
    ],
)
def test_et_ukjent_navn_far_det_likeste_som_forslag(verdi, gyldige, melding):
    assert finnes_ikke(verdi, gyldige) == melding
    assert finnes_ikke(verdi, iter(gyldige)) == melding


def test_uten_gyldige_navn_star_det_ingen_tom_liste():
    assert finnes_ikke("foss.jpg", []) == "«foss.jpg» finnes ikke."


@pytest.mark.parametrize(
    "feil",
    [
        Feil("data/a.yml", 3, "status", finnes_ikke("startet\n::error::oppdiktet", ["startet"])),
        Feil("data/a.yml", 3, "lenker.a\r\ndata/b.yml:1: oppdiktet", "ukjent felt"),
        Feil("data/a\ndata/b.yml:1: oppdiktet.yml", 1, "", "fila ligger på feil sted"),
    ],
)
def test_en_feil_blir_en_linje_hva_som_enn_star_i_dataene(feil):
    assert len(som_tekst([feil]).splitlines()) == 1
    assert len(som_github([feil]).splitlines()) == 1
