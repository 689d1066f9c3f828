"""LIX, counted by hand, and what is said of a text that is hard to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kopi import SKATT, linje_med, med

from regionportal.editors.gjennomgang.tung_tekst import _ORD, FAERREST_ORD, lesbarhet

# text: (words, sentences, long words)
TELT = {
    "Fyret lyser.": (2, 1, 0),
    "Fyret lyser. Det gjør det ennå.": (6, 2, 0),
    "Fiskebåtene kommer inn om kvelden!": (5, 1, 2),
    "Åpent til kl. 18.30, og fra 12. mai også på søndager.": (11, 1, 1),
    "Han sa: «Kom hit.» Så gikk han.": (7, 3, 0),
    "Er det langt? Nei, 2,5 km.": (6, 2, 0),
    "Nord-Tverrs er stort.": (3, 1, 1),
    "Les mer hos [kystlaget](https://kystlaget.example/et-langt-navn) her.": (5, 1, 1),
    "Tre ting:\n\n- kaffe\n- vafler\n- ei kake": (6, 4, 0),
    "Første avsnitt\n\nAndre avsnitt": (4, 2, 2),
    "Ei linje\nsom er brutt.": (5, 1, 0),
    "Áillohaš bodde i Skibotn. Ánte òg.": (6, 2, 2),
    "Sum: {sats:barnetrygd} i måneden": (4, 1, 2),
}


@pytest.mark.parametrize(("tekst", "talt"), TELT.items(), ids=lambda verdi: str(verdi)[:30])
def test_telling(tekst, talt):
    assert tuple(lesbarhet(tekst)) == talt


def test_lix_er_ord_per_setning_og_lange_ord_per_hundre():
    """20 words in 2 sentences, 5 of them long: 10 + 25."""
    setning = "kort kort kort kort kort kort kort kort kort"
    tekst = f"Lengre{'x'} {setning}. Lengrex lengrex lengrex lengrex kort kort kort kort kort kort."
    assert lesbarhet(tekst).lix == 10 + 25


@pytest.mark.treg
@given(st.text().filter(_ORD.search))
def test_enhver_tekst_med_et_ord_kan_males(tekst):
    maling = lesbarhet(tekst)
    assert 1 <= maling.setninger <= maling.ord >= maling.lange
    assert maling.lix >= 1


TUNG = (
    "Kommunestyrerepresentantenes tilgjengelighetsvurderinger vektlegger samfunnssikkerhetsmessige hensyn framfor " * 2
    + "alt."
)


def test_en_tung_tekst_far_rad(par, varsler):
    ny = med(SKATT, f"tekst: {TUNG} # her")
    par.ny.skriv("skatter/ness/a.yml", ny)
    assert varsler("tung å lese") == [
        f"data/skatter/ness/a.yml:{linje_med(ny)}: varsel: tekst: teksten er tung å lese: LIX 90, og over 50 er "
        "tungt. Det er 13 ord i hver setning, og 77 % av ordene har mer enn 6 bokstaver. Del de lengste setningene i "
        "to, og bytt lange ord med korte"
    ]


@pytest.mark.parametrize("felt", ["ingress", "en: {ingress: X, tekst", "tilgjengelighet"])
def test_bare_portalens_egne_tekster_pa_norsk(par, varsler, felt):
    kort = " ".join(TUNG.split()[:10])[:190]
    par.ny.skriv("skatter/ness/a.yml", med(SKATT, f"{felt}: {kort}{'}' if '{' in felt else ''}"))
    assert len(varsler("tung å lese")) == (felt == "ingress" and len(kort.split()) >= FAERREST_ORD)


def test_en_tekst_som_sto_der_for_far_sta(par, varsler):
    par.begge("skatter/ness/a.yml", med(SKATT, f"tekst: {TUNG}"))
    par.ny.skriv("skatter/ness/a.yml", med(SKATT, f"tekst: {TUNG}", "hensyn: Bratt."))
    assert varsler("tung å lese") == []


def test_tung_tekst_inne_i_en_post(par, varsler):
    region = par.gammel.les("region.yml")
    nytt = f"  - tittel: Nytt\n    tekst: {TUNG}\n    kilder: [{{url: https://a.example/, lest: 2026}}]\n"
    par.ny.skriv("region.yml", region.replace("bor_vite:\n", f"bor_vite:\n{nytt}", 1))
    assert ["bor_vite.tekst" in en for en in varsler("tung å lese")] == [True]
