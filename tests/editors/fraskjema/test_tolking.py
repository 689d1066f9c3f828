"""Which heading is the form's own, and which is in an answer; and what GitHub writes where there is no answer."""

import pytest
from skjematekst import SKATT, UBESVART, skjematekst

from regionportal.reading.yaml12 import les


def post(resultat) -> dict:
    return les(resultat.innhold.encode(), "")[0].verdi


OVERSKRIFT_I_SVAR = [  # the answers, and what the record has
    ({"ingress": "Fint sted.\n\n### Tekst\n\nMer tekst her"}, {"ingress": "Fint sted. ### Tekst Mer tekst her"}),
    ({"tekst": "Først.\n\n### Navn\n\nEt annet."}, {"tekst": "Først.\n\n### Navn\n\nEt annet.\n"}),
    ({"tekst": "Først.\n\n### Stedsnavn\n\nHer.\n\nMer."}, {"tekst": "Først.\n\n### Stedsnavn\n\nHer.\n\nMer.\n"}),
    ({"tekst": "Først.\n\n### Sesong\n\nHele året."}, {"tekst": "Først.\n\n### Sesong\n\nHele året.\n"}),
    ({"tekst": "### Kategori\n\nMat\n\n### Kommune\n\nVik"}, {"tekst": "### Kategori\n\nMat\n\n### Kommune\n\nVik\n"}),
    ({"tekst": "### Historie\n\nGammelt."}, {"tekst": "### Historie\n\nGammelt.\n"}),
    ({"hensyn": "Bratt.\n### Navn på samisk\nvet jeg ikke"}, {"hensyn": "Bratt. ### Navn på samisk vet jeg ikke"}),
    (
        {"tilgjengelighet": "Til fots.\n\n### Ta hensyn\n\nBratt."},
        {"tilgjengelighet": "Til fots. ### Ta hensyn Bratt."},
    ),
    ({"beskjed": "Hei.\n\n### Før du sender\n\nHvorfor?"}, {"navn": "Tyttebærhaugen"}),
]


@pytest.mark.parametrize(
    ("svar", "ventet"), OVERSKRIFT_I_SVAR, ids=[next(iter(en[0].values()))[:30] for en in OVERSKRIFT_I_SVAR]
)
def test_en_overskrift_i_et_svar_er_tekst(fyll_ut, svar, ventet):
    resultat = fyll_ut("ny-skatt", **svar)
    assert resultat.tilstand == "klar", resultat.kommentar
    lest = post(resultat)
    assert {felt: lest[felt] for felt in ventet} == ventet
    assert lest.keys() == {"navn", "kategori", "ingress", "kilder", "oppdatert", *ventet}


def test_en_overskrift_der_det_ikke_kan_vaere_noen_blir_fortalt_om(fyll_ut):
    kommentar = fyll_ut("ny-skatt", ingress="Fint sted.\n\n### Tekst\n\nMer").kommentar
    assert "**Ingress**: Svaret har en overskrift i seg, «Tekst». Her blir den vanlig tekst, med" in kommentar


def test_to_like_overskrifter_som_begge_kan_vaere_skjemaets_blir_spurt_om(fyll_ut):
    """The first may be in the answer above, or the second in its own."""
    resultat = fyll_ut("ny-skatt", tekst="Mer.\n\n### Tekst\n\nEnda mer.")
    assert resultat.tilstand == "mangler"
    assert "**Tekst**: Overskriften står to ganger, så vi ser ikke hvor svaret begynner." in resultat.kommentar
    assert "Enda mer." in resultat.innhold


@pytest.mark.parametrize(
    "tekst",
    [
        "Her er det.\n\n_No response_",
        "_No response_\n\nHer er det.",
        "Her er det.\n\n*No response*\n",
        "Her er det. _No response_",
        "Her er det.\n_no response_",
        "No response\nHer er det.",
    ],
)
@pytest.mark.parametrize("felt", ["tekst", "hensyn"])
def test_ubesvart_blir_aldri_publisert(fyll_ut, felt, tekst):
    resultat = fyll_ut("ny-skatt", **{felt: tekst})
    assert resultat.tilstand == "klar"
    assert post(resultat)[felt].strip() == "Her er det."


@pytest.mark.parametrize("tekst", ["_No response_", "No response", " *no response* ", "_No response_\n\n_No response_"])
def test_bare_ubesvart_er_ikke_noe_svar(fyll_ut, tekst):
    assert fyll_ut("ny-skatt", tekst=tekst) == fyll_ut("ny-skatt")
    assert fyll_ut("ny-skatt", ingress=tekst).tilstand == "mangler"


def test_det_som_star_over_skjemaet_gar_til_redaktoren(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT)
    resultat = send(f"Hei! Her er en skatt.\n\n{tekst}")
    assert resultat.tilstand == "klar" and "Hei! Her er en skatt." in resultat.forslag


def test_to_skjemaer_der_det_forste_er_rotet_i(send, alle):
    ett = skjematekst(alle["ny-skatt"], **SKATT | {"navn": "En\nto"})
    to = skjematekst(alle["ny-skatt"], **SKATT | {"navn": "Den andre"})
    assert "mer enn ett skjema" in send(f"{ett}\n\n{to}").kommentar


def test_mange_like_overskrifter_er_raskt_lest(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT | {"tekst": "### Tekst\n" * 3000 + "### Navn\n\n" * 1500})
    assert send(tekst).tilstand == "mangler"


def test_et_tomt_svar_er_fortsatt_tomt(fyll_ut):
    assert UBESVART not in fyll_ut("ny-skatt", tekst="").innhold


KRYSS = [
    *("- [x] {}", "- [X] {}", "- [ x] {}", "- [x ] {}", "- [ x ] {}", "-[x] {}", "- [x]{}", "* [x] {}", "+ [x] {}"),
    *("[x] {}", "[ x] {}", "• [x] {}", "☑ {}", "☑️ {}", "✅ {}", "- ✅ {}", "✓ {}", "✔️ {}", "- [✓] {}", "- [✔] {}"),
    *("- [☑] {}", "- [×] {}", "☒ {}", "- [v] {}", "  - [x]   {}  "),
]


@pytest.mark.parametrize("slik", KRYSS)
def test_et_kryss_som_folk_setter_det(send, alle, slik):
    tekst = skjematekst(alle["ny-skatt"], **SKATT, sesong=["Høst"])
    for valg in ("Høst", *alle["ny-skatt"].sporsmal[-1].valg):
        tekst = tekst.replace(f"- [x] {valg}", slik.format(valg))
    resultat = send(tekst)
    assert (resultat.tilstand, post(resultat)["sesong"]) == ("klar", ["host"])


@pytest.mark.parametrize("slik", ["- [ ] {}", "- [] {}", "[ ] {}", "☐ {}", "- ⬜ {}", "- {}", "{}", ""])
def test_uten_kryss_er_uten_kryss(send, alle, slik):
    tekst = skjematekst(alle["ny-skatt"], **SKATT)
    valg = alle["ny-skatt"].sporsmal[-1].valg
    for en in valg:
        tekst = tekst.replace(f"- [x] {en}", slik.format(en))
    resultat = send(tekst)
    assert resultat.tilstand == "mangler" and resultat.kommentar.count("Sett kryss") == 2
