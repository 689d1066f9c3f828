"""A photo to a contest that is on."""

import pytest
from kopi import FOTOKONKURRANSE, med
from lag_bilder import TELEFONBILDE
from skjematekst import ADRESSE, FOTOBIDRAG, SAK, skjematekst

from regionportal.editors.fraskjema.kommando import fra_skjema
from regionportal.reading.yaml12 import felter

FIL = "data/fotokonkurranser/vinterlys.yml"


@pytest.fixture
def send_inn(kopi, alle):
    """What becomes of the form where there is a contest: send_inn(periode="{fra: …, til: …}", tittel="x")."""

    def send_inn(periode="{fra: 2026-11-01, til: 2026-12-15}", hent=lambda _: TELEFONBILDE, **svar):
        kopi.skriv("fotokonkurranser/vinterlys.yml", med(FOTOKONKURRANSE, "navn: Vinterlys", f"periode: {periode}"))
        region, feil = kopi.last()
        assert region, feil
        tekst = skjematekst(alle["fotobidrag"], **FOTOBIDRAG | svar)
        return fra_skjema(tekst, SAK, region, kopi.rot, ADRESSE, kopi.dag, hent)

    return send_inn


def test_bildet_blir_et_bidrag(send_inn, kopi):
    resultat = send_inn()
    assert (resultat.tilstand, resultat.fil, resultat.side) == ("klar", FIL, "fotokonkurranse/vinterlys/")
    assert (resultat.tittel, resultat.bilde.fil) == (
        "Bilde til konkurranse: Vinterlys",
        "data/bilder/vinterlys-forst-pa-isen.jpg",
    )
    post = felter(resultat.innhold.encode(), "")
    assert post["oppdatert"] == str(kopi.dag)
    assert post["bidrag"] == [
        {
            "fil": "vinterlys-forst-pa-isen.jpg",
            "alt": "Ei bøtte med tyttebær.",
            "foto": "Ness skole",
            "lisens": "CC BY 4.0",
            "tittel": "Først på isen",
            "kommune": "ness",
            "samtykke": True,
        }
    ]


def test_det_neste_kommer_bak_det_forste(send_inn, kopi, alle):
    forste = send_inn()
    kopi.skriv(FIL.removeprefix("data/"), forste.innhold)
    kopi.skriv(forste.bilde.fil.removeprefix("data/"), forste.bilde.vedlagt.innhold)
    region, feil = kopi.last()
    assert region, feil
    tekst = skjematekst(alle["fotobidrag"], **FOTOBIDRAG)
    neste = fra_skjema(tekst, SAK, region, kopi.rot, ADRESSE, kopi.dag, lambda _: TELEFONBILDE)
    assert neste.tilstand == "klar"
    assert [en["fil"] for en in felter(neste.innhold.encode(), "")["bidrag"]] == [
        "vinterlys-forst-pa-isen.jpg",
        "vinterlys-forst-pa-isen-2.jpg",
    ]


@pytest.mark.parametrize(
    ("svar", "melding"),
    [
        (
            {"periode": "{fra: 2026-10-01, til: 2026-11-15}"},
            "tar imot bilder fra 2026-10-01 til 2026-11-15, og ikke nå",
        ),
        (
            {"periode": "{fra: 2026-12-01, til: 2026-12-24}"},
            "tar imot bilder fra 2026-12-01 til 2026-12-24, og ikke nå",
        ),
        ({"side": f"{ADRESSE}skatter/fyret/"}, "er ikke siden til en fotokonkurranse"),
        ({"side": "https://ond.example/fotokonkurranse/vinterlys/"}, "er ikke en side hos oss"),
    ],
)
def test_bare_til_en_konkurranse_som_er_i_gang(send_inn, svar, melding):
    resultat = send_inn(**svar)
    assert (resultat.tilstand, resultat.fil, resultat.bilde) == ("mangler", "", None)
    assert "**Konkurranse**: " in resultat.kommentar and melding in resultat.kommentar


def test_en_side_vi_ikke_kjenner_er_for_redaktoren(send_inn):
    assert send_inn(side=f"{ADRESSE}fotokonkurranse/").tilstand == "melding"


@pytest.mark.parametrize("borte", ["bilde", "bilde_alt", "bilde_foto", "bilde_lisens", "tittel", "kommune"])
def test_alt_ma_vaere_med(send_inn, borte, alle):
    etikett = next(en.etikett for en in alle["fotobidrag"].sporsmal if en.id == borte)
    resultat = send_inn(**{borte: ""})
    assert resultat.tilstand == "mangler" and f"- **{etikett}**: " in resultat.kommentar


@pytest.mark.parametrize("nummer", range(3))
def test_hvert_kryss_ma_vaere_satt_for_bildet_blir_hentet(send_inn, nummer):
    def aldri(adresse: str) -> bytes:
        raise AssertionError(adresse)

    kryss = [en for en in FOTOBIDRAG["samtykke"] if en != FOTOBIDRAG["samtykke"][nummer]]
    resultat = send_inn(hent=aldri, samtykke=kryss)
    assert (resultat.tilstand, resultat.fil) == ("mangler", "")
    assert resultat.kommentar.count("Sett kryss") == 1


def test_en_tittel_uten_bokstaver_gir_et_navn_likevel(send_inn):
    assert send_inn(tittel="日本").bilde.fil == "data/bilder/vinterlys-bidrag.jpg"
