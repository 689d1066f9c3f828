"""What a file of data says of numbers, and of texts with nothing in them."""

import pytest
from kopi import Kopi
from skjematekst import ADRESSE, ENDRING, SAK, skjematekst

from regionportal.editors.fraskjema.kommando import fra_skjema
from regionportal.editors.skjema.issueforms import former

ELLERS = ". Mener du desimaler, så skriv"
TALL = [  # what is written, and what is said of it in a figure of persons
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
    ("1 200", "«1 200» er delt opp i tusen. Skriv 1200, uten mellomrom"),
    ('"2 743"', "«2 743» er delt opp i tusen. Skriv 2743, uten mellomrom"),
    (
        '"2.743"',
        f"«2.743» kan bety både 2743 og 2,743. Skriv 2743, uten punktum{ELLERS} 2.74 eller 2.7430",
    ),
    ("2743.5", "personer telles i hele tall, og «2\u00a0743,5» er ikke et helt tall"),
    ('"02743"', "skriv et tall, med punktum foran desimalene. Skriv «verdi: 2743»"),
    ("+2743", "skriv et tall, med punktum foran desimalene. Skriv «verdi: 2743»"),
    ("2’743", "«2’743» er delt opp i tusen. Skriv 2743, uten apostrof"),
    ("2\u202f743", "«2\u202f743» er delt opp i tusen. Skriv 2743, uten mellomrom"),
    ("2743", None),
    ("2743.0", None),
]


@pytest.fixture
def kopi(testdata, tmp_path, dag) -> Kopi:
    return Kopi(testdata, tmp_path, dag)


def bytt(kopi: Kopi, fil: str, gammelt: str, nytt: str) -> list[str]:
    """What is said of the file when this stands in it."""
    tekst = kopi.les(fil)
    assert gammelt in tekst
    kopi.skriv(fil, tekst.replace(gammelt, nytt, 1))
    return [en.split(": ", 1)[1] for en in kopi.feil()]


@pytest.mark.parametrize(("skrevet", "melding"), TALL)
def test_et_folketall(kopi, skrevet, melding):
    feil = bytt(kopi, "kommuner/vik.yml", "    verdi: 1234\n", f"    verdi: {skrevet}\n")
    assert feil == ([f"fakta.innbyggere.verdi: {melding}"] if melding else [])


@pytest.mark.parametrize(
    ("fil", "gammelt", "nytt", "melding"),
    [
        (
            "jobbehov/helse-ness.yml",
            "verdi: 12,",
            "verdi: 12.000,",
            "tall.verdi: «12.000» kan bety både 12000 og 12,000.",
        ),
        (
            "jobbehov/helse-ness.yml",
            "verdi: 12,",
            "verdi: 12.5,",
            "tall.verdi: stillinger telles i hele tall, og «12,5»",
        ),
        ("satser.yml", "verdi: 1234.5", "verdi: 1.200", "satser.verdi: «1.200» kan bety både 1200 og 1,200."),
        ("satser.yml", "verdi: 1234.5", 'verdi: "60 000"', "satser.verdi: «60 000» er delt opp i tusen. Skriv 60000,"),
        ("satser.yml", "verdi: 1234.5", 'verdi: "60.000"', "satser.verdi: «60.000» kan bety både 60000 og 60,000."),
        (
            "reisetider.yml",
            "minutter: 40",
            "minutter: 1.200",
            "reisetider.minutter: «1.200» kan bety både 1200 og 1,200. Skriv",
        ),
        (
            "reisetider.yml",
            "minutter: 40",
            "minutter: 1 200",
            "reisetider.minutter: «1 200» er delt opp i tusen. Skriv",
        ),
    ],
)
def test_et_tall_et_annet_sted(kopi, fil, gammelt, nytt, melding):
    (feil,) = bytt(kopi, fil, gammelt, nytt)
    assert feil.startswith(melding)


@pytest.mark.parametrize(
    ("fil", "gammelt", "nytt"),
    [
        ("skatter/ness/fyret.yml", "lat: 69.301", "lat: 69.300"),  # degrees have as many decimals as they have
        ("jobbehov/helse-ness.yml", "verdi: 9.5,", "verdi: 9.55,"),
        ("jobbehov/helse-ness.yml", "{navn: Ledige stillinger, verdi: 12,", "{navn: Stillinger per enhet, verdi: 1.5,"),
        ("kommuner/ness.yml", "verdi: 812.7", "verdi: 1812.725"),
        ("satser.yml", "verdi: lavere sats", "verdi: fra 1.200 til 1.500 kr"),
    ],
)
def test_et_tall_som_er_greit(kopi, fil, gammelt, nytt):
    assert bytt(kopi, fil, gammelt, nytt) == []


TOMME = [
    ("skatter/vik/lysloypa.yml", "navn: Lysløypa\n", 'navn: Lysløypa\nnavn_samisk: ""\n'),
    ("skatter/vik/lysloypa.yml", "navn: Lysløypa\n", "navn: Lysløypa\ntekst: '  '\nhensyn: \"\"\n"),
    ("skatter/vik/lysloypa.yml", "{navn: Vikmarka}", '{navn: Vikmarka, lat: "", lon: "", presisjon: "", kilde: ""}'),
    ("skatter/vik/lysloypa.yml", "sted: {navn: Vikmarka}", 'sted: {navn: ""}'),
    ("skatter/vik/lysloypa.yml", "sesong: [vinter]", 'sesong: ["", vinter, ""]'),
    ("skatter/vik/lysloypa.yml", "lest: 2026-11}", 'lest: 2026-11, tittel: ""}'),
    ("skatter/vik/lysloypa.yml", "oppdatert:", 'en: {navn: "", ingress: "", tekst: ""}\nsjekkes_innen: ""\noppdatert:'),
    ("skatter/vik/lysloypa.yml", "oppdatert:", 'bilder: [{fil: "", alt: "", foto: "", lisens: ""}]\noppdatert:'),
    ("skatter/vik/lysloypa.yml", "oppdatert:", "en: {}\nbilder: [{}]\noppdatert:"),
    ("skatter/vik/lysloypa.yml", "sted: {navn: Vikmarka}", "sted: {}"),
    (
        "hendelser/bygdekino.yml",
        "oppdatert:",
        'datoer: [{fra: "2027-01-01", gjentas: {hver: "", til: "", unntatt: []}}]\noppdatert:',
    ),
    ("hendelser/bygdekino.yml", "oppdatert:", 'nettsted: ""\narrangor: ""\noppdatert:'),
]


@pytest.mark.parametrize(("fil", "gammelt", "nytt"), TOMME, ids=[en[2][:40] for en in TOMME])
def test_en_tom_tekst_er_som_om_den_ikke_var_der(kopi, fil, gammelt, nytt):
    assert bytt(kopi, fil, gammelt, nytt) == []


def test_en_tom_tekst_gir_samme_post(kopi, testregion):
    bytt(kopi, "skatter/vik/lysloypa.yml", "sesong: [vinter]\n", 'sesong: ["", vinter]\nnavn_kvensk: ""\n')
    region, _ = kopi.last()
    assert {en.id: en for en in region.skatter} == {en.id: en for en in testregion.skatter}


@pytest.mark.parametrize(
    ("gammelt", "nytt", "melding"),
    [
        ("navn: Lysløypa", 'navn: ""', "skatter/vik/lysloypa.yml:1: navn: mangler"),
        ("url: https://www.vik.example/lysloype", 'url: ""', "skatter/vik/lysloypa.yml:8: kilder.url: mangler"),
        ("sesong: [vinter]", 'sesong:\n  - ""\n  - host\n  - vnter', "skatter/vik/lysloypa.yml:8: sesong: «vnter»"),
        (
            "sesong: [vinter]",
            'sesong: ""\nsesong: [vinter]',
            "skatter/vik/lysloypa.yml:6: sesong: feltet står to ganger",
        ),
    ],
)
def test_det_som_ma_vaere_der_mangler_og_linjene_er_de_rette(kopi, gammelt, nytt, melding):
    kopi.skriv("skatter/vik/lysloypa.yml", kopi.les("skatter/vik/lysloypa.yml").replace(gammelt, nytt))
    assert any(en.startswith(f"data/{melding}") for en in kopi.feil()), kopi.feil()


def test_en_endring_i_et_skjema_lar_tomme_felt_sta(kopi, dag):
    """The editor's empty field is nobody's business, and no change is made of it."""
    fil = "skatter/vik/lysloypa.yml"
    kopi.skriv(fil, kopi.les(fil).replace("sesong: [vinter]\n", 'sesong: [vinter]\nhensyn: ""\n'))
    region, _ = kopi.last()
    (alle,) = [form for form in former(region).values() if form.navn == "endre"]
    svar = ENDRING | {"fil": f"data/{fil}", "felt": "Ingress", "nytt": "Lys til klokka elleve."}
    resultat = fra_skjema(skjematekst(alle, **svar), SAK, region, kopi.rot, ADRESSE, dag)
    assert resultat.tilstand == "klar" and 'hensyn: ""\n' in resultat.innhold
