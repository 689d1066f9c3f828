"""What has happened has not happened in the future. Today is 2026-11-22."""

from datetime import date

import pytest
from kopi import POSTER, linje_med, med

from regionportal.reading.load import last

KILDE = "{url: https://a.example/, lest: %s}"
ENHET = {"areal": "km²", "innbyggere": "personer"}


def faktum(felt: str, dato: str, lest: str) -> str:
    kilde = f"{{url: https://a.example/, lest: {lest}}}"
    return f"  {felt}: {{verdi: 1, enhet: {ENHET[felt]}, dato: {dato}, kilde: {kilde}, sjekkes_innen: 2027-01-01}}"


@pytest.mark.parametrize("slag", POSTER)
def test_en_post_er_ikke_oppdatert_i_morgen(ramme, slag):
    plass, post = POSTER[slag]
    tekst = med(post, "oppdatert: 2026-11-23 # her")
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: oppdatert: 2026-11-23 er ikke kommet ennå"]


@pytest.mark.parametrize("plass", ["region.yml", "satser.yml"])
def test_heller_ikke_fila_om_regionen_eller_satsene(ramme, plass):
    tekst = med(ramme.les(plass), "oppdatert: 2026-11-23 # her")
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: oppdatert: 2026-11-23 er ikke kommet ennå"]


@pytest.mark.parametrize("tid", ["2026-11-23", "2026-12", "2027"])
@pytest.mark.parametrize("slag", POSTER)
def test_en_kilde_er_ikke_lest_i_framtida(ramme, slag, tid):
    plass, post = POSTER[slag]
    tekst = med(post, f"kilder:\n  - {KILDE % '2026'}\n  - {KILDE % tid} # her")
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: kilder.lest: {tid} er ikke kommet ennå"]


@pytest.mark.parametrize("tid", ["2026-11-22", "2026-11", "2026", "1900"])
@pytest.mark.parametrize("slag", POSTER)
def test_i_dag_og_denne_maneden_er_kommet(ramme, slag, tid):
    plass, post = POSTER[slag]
    ramme.skriv(plass, med(post, f"kilder: [{KILDE % tid}]", "oppdatert: 2026-11-22"))
    assert ramme.feil() == []


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        (
            "tiltak",
            f"historikk:\n  - {{dato: 2027-01, status: startet, tekst: X, kilder: [{KILDE % '2026'}]}} # her",
            "historikk.dato: 2027-01",
        ),
        (
            "tiltak",
            f"historikk:\n  - {{dato: 2026, status: startet, tekst: X, kilder: [{KILDE % '2027'}]}} # her",
            "historikk.kilder.lest: 2027",
        ),
        (
            "kommune",
            f"fakta:\n{faktum('areal', '2024', '2026')}\n{faktum('innbyggere', '2027', '2026')} # her",
            "fakta.innbyggere.dato: 2027",
        ),
        (
            "kommune",
            f"fakta:\n{faktum('areal', '2024', '2027')} # her\n{faktum('innbyggere', '2024', '2026')}",
            "fakta.areal.kilde.lest: 2027",
        ),
        (
            "kommune",
            f"arbeidsgivere:\n  - {{navn: X, beskrivelse: Y, sjekkes_innen: 2027-01-01, kilder: [{KILDE % '2027'}]}} "
            "# her",
            "arbeidsgivere.kilder.lest: 2027",
        ),
        (
            "kommune",
            "lenker:\n  barnehage:\n    - {url: https://a.example/, tittel: X, type: side, sett: 2027} # her",
            "lenker.barnehage.sett: 2027",
        ),
        ("hendelse", "tidligere:\n  - {fra: 2026-11-23} # her", "tidligere.fra: 2026-11-23"),
        ("hendelse", "tidligere:\n  - {fra: 2026-11-20, til: 2026-11-23} # her", "tidligere.til: 2026-11-23"),
        ("region.yml", f"kilder: [{KILDE % '2027'}] # her", "kilder.lest: 2027"),
        (
            "region.yml",
            f"fordeler: [{{tittel: X, tekst: Y, kilder: [{KILDE % '2027'}]}}] # her",
            "fordeler.kilder.lest: 2027",
        ),
        (
            "region.yml",
            f"bor_vite: [{{tittel: X, tekst: Y, kilder: [{KILDE % '2027'}]}}] # her",
            "bor_vite.kilder.lest: 2027",
        ),
    ],
)
def test_noe_inne_i_en_post_er_ikke_kommet(ramme, slag, felt, melding):
    plass, post = POSTER[slag] if slag in POSTER else (slag, ramme.les(slag))
    tekst = med(post, felt)
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: {melding} er ikke kommet ennå"]


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        ("hendelse", "datoer: [{fra: 2030-01-01}]"),
        ("hendelse", "sjekkes_innen: 2027-11-01"),
        ("tiltak", "frist: 2030"),
        ("jobbehov", "ar: {fra: 2025, til: 2050}"),
    ],
)
def test_planer_og_frister_kan_ligge_i_framtida(ramme, slag, felt):
    plass, post = POSTER[slag]
    ramme.skriv(plass, med(post, felt))
    assert ramme.feil() == []


def test_dagen_er_et_argument(ramme):
    ramme.skriv("tiltak/prove.yml", med(POSTER["tiltak"][1], "oppdatert: 2026-11-23"))
    assert last(ramme.data, date(2026, 11, 22))[0] is None
    assert last(ramme.data, date(2026, 11, 23))[0] is not None
