"""A source at a site that copies others' documents is a warning, unless its title says that it is a copy."""

import pytest
from kopi import POSTER, Kopi, linje_med, med

RAD = (
    " legger ut kopier av det andre har skrevet. Bruk adressen til den som ga det ut. "
    "Finner du den ikke, så skriv «(kopi)» sist i tittelen"
)


@pytest.mark.parametrize(
    ("slag", "felt", "sted", "vert"),
    [
        (
            "skatt",
            "kilder: [{url: http://docplayer.me/1-Rapport.html, lest: 2026}] # her",
            "kilder.url",
            "docplayer.me",
        ),
        (
            "skatt",
            "kilder: [{url: https://docplayer.me/amp/1.html, lest: 2026, tittel: Rapport (kopi) 2013}] # her",
            "kilder.url",
            "docplayer.me",
        ),
        (
            "hendelse",
            "kilder: [{url: http://piglix.com/piglix/X, lest: 2026, tittel: X}] # her",
            "kilder.url",
            "piglix.com",
        ),
        (
            "jobbehov",
            "kilder: [{url: https://de.zxc.wiki/wiki/X, lest: 2026, tittel: X (Wikipedia)}] # her",
            "kilder.url",
            "de.zxc.wiki",
        ),
        (
            "tiltak",
            "historikk: # her\n  - dato: 2026\n    status: startet\n    tekst: X\n"
            "    kilder: [{url: https://WWW.Slideum.com/doc/1, lest: 2026}]",
            "historikk.kilder.url",
            "www.slideum.com",
        ),
        (
            "skatt",
            "kilder: [{url: https://web.archive.org/web/2020/https://a.example/, lest: 2026, tittel: A}] # her",
            "kilder.url",
            "web.archive.org",
        ),
    ],
)
def test_en_kopi_gir_et_varsel(ramme, slag, felt, sted, vert):
    plass, post = POSTER[slag]
    tekst = med(post, felt)
    ramme.skriv(plass, tekst)
    linje = linje_med(tekst) + 4 * sted.startswith("historikk")
    assert ramme.varsler() == [f"data/{plass}:{linje}: varsel: {sted}: «{vert}»{RAD}"]


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        ("skatt", "kilder: [{url: http://docplayer.me/1-Rapport.html, lest: 2026, tittel: Rapport for 2013 (kopi)}]"),
        ("skatt", "kilder: [{url: https://docplayer.me.example/1, lest: 2026}]"),  # another site
        ("skatt", "kilder: [{url: https://ikkedocplayer.me/1, lest: 2026}]"),
        ("skatt", "kilder: [{url: https://en.wikipedia.org/wiki/Piglix.com, lest: 2026}]"),
        ("skatt", "kilder: [{url: https://a.example/?fra=docplayer.me, lest: 2026}]"),
        (
            "kommune",
            "lenker: {barnehage: [{url: https://docplayer.me/1, tittel: Folder, type: side}]}",
        ),  # a link, not a source
    ],
)
def test_andre_kilder_gir_ikke_noe_varsel(ramme, slag, felt):
    plass, post = POSTER[slag]
    ramme.skriv(plass, med(post, felt))
    assert ramme.varsler() == []


def test_en_altfor_lang_adresse_tar_ikke_tid(testdata, tmp_path, dag):
    """Many marks in a host take time as their square: these took a minute."""
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    lang = f"https://{f'a{chr(0x730) * 3}' * 25_000}.example/"
    kopi.skriv("skatter/ness/a.yml", med(POSTER["skatt"][1], f"kilder: [{{url: {lang}, lest: 2026}}]"))
    (feil,) = kopi.feil()
    assert feil.endswith("adressen er 100017 tegn. Høyst 2000 er tillatt. Kopier den på nytt fra nettleseren")
