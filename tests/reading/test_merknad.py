"""A # that cuts a text is found, with what was cut; a comment beside a short value is a comment."""

import pytest

from regionportal.reading.yaml12 import les


def lest(skrevet: str):
    return les(f"{skrevet}\n".encode(), "data/prove.yml")


@pytest.mark.parametrize(
    ("skrevet", "sti", "verdi", "borte"),
    [
        ("navn: Kafé #7 på kaia", ("navn",), "Kafé", "#7 på kaia"),
        ("navn: kai #7", ("navn",), "kai", "#7"),
        ("navn: #7 på kaia", ("navn",), "", "#7 på kaia"),
        ("a: Butikk # 1 i Norge. Ikke gå ut på isen.", ("a",), "Butikk", "# 1 i Norge. Ikke gå ut på isen."),
        ("a: Bratt og glatt   #NB", ("a",), "Bratt og glatt", "#NB"),
        ("a: går over\n  to linjer # og mer", ("a",), "går over to linjer", "# og mer"),
        ("a:\n  - Rom # 4", ("a", 0), "Rom", "# 4"),
        ("a: [Rom #4\n  ]", ("a", 0), "Rom", "#4"),
        ("a: {b: Rom #4\n  }", ("a", "b"), "Rom", "#4"),
        ("a:\n  b: Båtnes # 2", ("a", "b"), "Båtnes", "# 2"),
        ("a: https://a.example/ #innhold", ("a",), "https://a.example/", "#innhold"),
        ("a: 'Kafé' #7", ("a",), "Kafé", "#7"),
        ('a: "Kafé" #7 på kaia', ("a",), "Kafé", "#7 på kaia"),
    ],
)
def test_det_som_ble_borte_finnes(skrevet, sti, verdi, borte):
    dokument, feil = lest(skrevet)
    assert feil == []
    assert {hvor: (en.verdi, en.borte) for hvor, en in dokument.avkuttet.items()} == {sti: (verdi, borte)}


@pytest.mark.parametrize(
    "skrevet",
    [
        "# Hele linja",
        "a: 'Kafé #7' # på kaia",
        'a: "Kafé #7" # på kaia',
        "a: C# og F#",
        "a: Kafé#7",
        "a: |  # en blokk\n  Kafé #7 på kaia",
        "a: >-  # en blokk\n  Kafé #7 på kaia",
        "a: 2026-11 # lest på nytt",
        "a: 18:30 # se plakaten",
        "a: 45.5 # prosent",
        "a: https://a.example/b?c=d # flyttet i 2025",
        "a: # mer nedenfor\n  b: 1",
        "a: [x, y] # begge",
        "a: {b: x} # alt",
    ],
)
def test_en_merknad_er_lov(skrevet):
    dokument, feil = lest(f"b: 1\n{skrevet}" if skrevet.startswith("#") else skrevet)
    assert (dict(dokument.avkuttet), feil) == ({}, [])


def test_ved_ett_ord_kan_det_vaere_en_merknad():
    dokument, _ = lest("a: natur # slaget\nb: kai #7")
    assert {hvor: en.tvil for hvor, en in dokument.avkuttet.items()} == {("a",): True, ("b",): False}


def test_en_tekst_som_begynner_med_tegnet():
    dokument, _ = lest("hensyn: #7 er stengt")
    assert 'sett anførselstegn om hele: "#7 er stengt".' in dokument.avkuttet[("hensyn",)].melding


def test_meldingen_sier_hva_som_ble_borte_og_hva_en_skal_skrive():
    dokument, _ = lest('navn: Kafé "Sjø" #7 på kaia')
    assert dokument.avkuttet[("navn",)].melding == (
        "«#7 på kaia» kommer ikke med, for # etter et mellomrom begynner en merknad. Hører det til teksten, så sett "
        'anførselstegn om hele: "Kafé \\"Sjø\\" #7 på kaia". Er det en merknad, så skriv den på en egen linje'
    )


@pytest.mark.parametrize(
    ("skrevet", "linje", "borte"),
    [
        ("a: 1\nsted: {navn: Kai #7, lat: 69.1}\nb: 2", 2, "#7, lat: 69.1}"),
        ("a: 1\nb: [Kai #7, Kai 8]", 2, "#7, Kai 8]"),
        ("a: 1\nkilder:\n  - {tittel: Sak #12, url: x}\n  - {tittel: y}", 3, "#12, url: x}"),
    ],
)
def test_en_linje_som_mister_slutten_sin_sier_hvorfor(skrevet, linje, borte):
    _, [feil] = lest(skrevet)
    assert (feil.linje, feil.melding.partition(" kommer")[0]) == (linje, f"«{borte}»")
    assert feil.melding.endswith(
        f"Sett anførselstegn om teksten som begynner med «{'Sak' if '12' in borte else 'Kai'} #»"
    )
