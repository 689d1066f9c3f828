"""A place with its point, and times past midnight, in a form."""

import pytest

STED = [
    ("Nessby", "sted: {navn: Nessby}"),
    ("Nessby, 69.301, 20.201", "sted: {navn: Nessby, lat: 69.301, lon: 20.201, presisjon: punkt}"),
    ("Nessby 69,301 20,201", "sted: {navn: Nessby, lat: 69.301, lon: 20.201, presisjon: punkt}"),
    ("Nessby 69°18'3.6\"N 20°12'3.6\"Ø", "sted: {navn: Nessby, lat: 69.301, lon: 20.201, presisjon: punkt}"),
    (
        "https://www.google.com/maps/place/Nessby/@69.301,20.201,15z",
        "sted: {navn: Nessby, lat: 69.301, lon: 20.201, presisjon: omtrent}",
    ),
]


@pytest.mark.parametrize(("skrevet", "linje"), STED)
def test_et_sted_med_punkt(fyll_ut, skrevet, linje):
    resultat = fyll_ut("ny-skatt", sted=skrevet)
    assert (resultat.tilstand, f"{linje}\n" in resultat.innhold) == ("klar", True), resultat.kommentar
    assert ("med punktet 69.301, 20.201 på kartet" in resultat.kommentar) == ("lat" in linje)


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        (
            "https://maps.app.goo.gl/AbCdEf",
            "Vi kan ikke lese noe punkt av «https://maps.app.goo.gl/AbCdEf». Skriv hva stedet heter.",
        ),
        ("///bil.hus.tre", "Vi kan ikke lese noe punkt av «///bil.hus.tre». Skriv hva stedet heter."),
        ("69.301.5, 20.20", "Vi kan ikke lese noe punkt av «69.301.5, 20.20». Skriv hva stedet heter."),
        ("Kaia https://goo.gl/maps/x", "Vi kan ikke lese noe punkt av «https://goo.gl/maps/x». Vil du vise"),
        ("https://www.vik.example/", "Vi kan ikke lese noe punkt av «https://www.vik.example/». Skriv hva"),
        (
            "69.301, 20.201",
            "Vi fant punktet 69.301, 20.201, men ikke hva stedet heter. Skriv navnet foran, slik: Nordvik,",
        ),
        ("https://www.google.com/maps?q=69.301,20.201", "Vi fant punktet 69.301, 20.201, men ikke hva stedet heter."),
    ],
)
@pytest.mark.parametrize("skjema", ["ny-skatt", "ny-hendelse"])
def test_et_sted_uten_navn_blir_fortalt_om(fyll_ut, skjema, skrevet, melding):
    resultat = fyll_ut(skjema, sted=skrevet)
    assert resultat.tilstand == "mangler"
    assert f"**Stedsnavn**: {melding}" in resultat.kommentar.replace("\u200b", "")
    assert "http" not in resultat.innhold.split("kilder:")[0]


def test_et_punkt_i_en_annen_kommune_star_under_stedsnavnet(fyll_ut):
    resultat = fyll_ut("ny-skatt", sted="Nessby, 61.36155, 10.83243")
    assert resultat.tilstand == "mangler" and "- **Stedsnavn**: " in resultat.kommentar


TIDER = [
    ("20.00", "02.00", "kl: 20:00, slutt: 02:00"),
    ("20:00", "24:00", "kl: 20:00, slutt: 24:00"),
    ("kl. 20–02", "", "kl: 20:00, slutt: 02:00"),
    ("20.00-02.00", "", "kl: 20:00, slutt: 02:00"),
    ("fra kl. 10 til 16", "", "kl: 10:00, slutt: 16:00"),
    ("1830 - 2100", "", "kl: 18:30, slutt: 21:00"),
    ("18.30", "", "kl: 18:30"),
    ("18,30", "", "kl: 18:30"),
    ("18 30", "", "kl: 18:30"),
    ("Fra kl. 18", "", "kl: 18:00"),
    ("18:00:00", "20:30:00", "kl: 18:00, slutt: 20:30"),
    ("mellom kl. 10 og 16", "", "kl: 10:00, slutt: 16:00"),
    ("20:00 → 02:00", "", "kl: 20:00, slutt: 02:00"),
]


@pytest.mark.parametrize(("kl", "slutt", "linje"), TIDER)
def test_tider_star_som_de_er_skrevet(fyll_ut, kl, slutt, linje):
    assert f"  - {{fra: 2027-09-11, {linje}}}\n" in fyll_ut("ny-hendelse", kl=kl, slutt=slutt).innhold


@pytest.mark.parametrize(
    "fra",
    [
        *("11. sept. 2027", "11. sep 2027", "11 september 2027", "11. september, 2027", "11.9.2027."),
        *("lørdag 11. september 2027", "Lørdag 11.9.2027", "lør. 11. sept. 2027", "lørdag den 11. september 2027"),
    ],
)
def test_dagen_slik_folk_skriver_den(fyll_ut, fra):
    assert "  - {fra: 2027-09-11}\n" in fyll_ut("ny-hendelse", fra=fra).innhold


def test_en_annen_ukedag_blir_spurt_om(fyll_ut):
    resultat = fyll_ut("ny-hendelse", fra="fredag 11. september 2027")
    assert "**Første dag**: «fredag 11. september 2027» kan ikke leses" in resultat.kommentar


def test_to_ulike_sluttider_blir_spurt_om(fyll_ut):
    resultat = fyll_ut("ny-hendelse", kl="10-16", slutt="17")
    assert resultat.tilstand == "mangler"
    assert "- **Slutter klokka**: står to steder: 16:00 og 17:00" in resultat.kommentar
    assert fyll_ut("ny-hendelse", kl="10-16", slutt="16.00").tilstand == "klar"


def test_meter_fra_norgeskart_er_et_punkt(fyll_ut):
    resultat = fyll_ut("ny-skatt", sted="Nessby, https://norgeskart.no/#!?markerLat=7694000&markerLon=703000")
    assert "sted: {navn: Nessby, lat: 69." in resultat.innhold and "presisjon: punkt}" in resultat.innhold
