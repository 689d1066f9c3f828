"""Points as people write and paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.ground.skrevet_punkt import Lest, Punkt, les

LAT, LON = 61.36155, 10.83243
KOORDINATER = [
    *("61.36155, 10.83243", "61.36155 10.83243", "61.36155,10.83243", "61,36155, 10,83243", "61,36155 10,83243"),
    *("61,36155,10,83243", "61,36155; 10,83243", "(61.36155, 10.83243)", "61.36155/10.83243", "geo:61.36155,10.83243"),
    *("61.36155°N, 10.83243°E", "61.36155N 10.83243Ø", "N 61.36155 Ø 10.83243", "N61,36155° Ø10,83243°"),
    *("lat 61.36155 lon 10.83243", "lat: 61.36155, lng: 10.83243", "Breddegrad 61,36155 og lengdegrad 10,83243"),
    *("10.83243 Ø, 61.36155 N", "Øst 10,83243 Nord 61,36155", "61.36155 n 10.83243 e"),
    *("61°21'41.58\"N 10°49'56.75\"E", "61° 21′ 41,58″ N, 10° 49′ 56,75″ Ø", "61°21'41.58''N10°49'56.75''Ø"),
    *("61° 21.693' N 10° 49.9458' Ø", "N 61° 21.693 Ø 10° 49.9458", "61 21 41.58 N 10 49 56.75 Ø"),
    *("61º21’41,58”N, 10º49’56,75”Ø", "10°49'56.75\"Ø 61°21'41.58\"N"),
]
MERKER = [
    "https://www.google.com/maps?q=61.36155,10.83243",
    "https://maps.google.com/?q=loc:61.36155,10.83243&z=15",
    "https://www.google.com/maps/search/?api=1&query=61.36155%2C10.83243",
    "https://www.google.com/maps/search/61.36155,+10.83243?entry=tts",
    "https://www.google.com/maps/place/61.36155,10.83243/@61.3,10.8,17z",
    "https://www.google.no/maps/place/61%C2%B021'41.58%22N+10%C2%B049'56.75%22E/@61.3,10.8,17z",
    "https://www.google.com/maps/dir//61.36155,10.83243/@61.3,10.8,9z",
    "www.google.com/maps?q=61.36155,10.83243",
    "https://www.openstreetmap.org/?mlat=61.36155&mlon=10.83243#map=15/61.3/10.8",
    "https://maps.apple.com/place?coordinate=61.36155,10.83243&name=Kaia",
    "https://maps.apple.com/?q=61.36155,10.83243",
    "https://www.norgeskart.no/#!?zoom=4&lat=61.3&lon=10.8&markerLat=61.36155&markerLon=10.83243",
]
UTSNITT = [
    "https://www.google.com/maps/@61.36155,10.83243,15z",
    "https://www.openstreetmap.org/#map=15/61.36155/10.83243",
    "https://maps.apple.com/?ll=61.36155,10.83243&z=12",
    "https://kart.gulesider.no/?c=61.36155,10.83243&z=14",
    "https://norgeskart.no/#!?project=norgeskart&zoom=4&lat=61.36155&lon=10.83243",
    "kart.finn.no/?lng=10.83243&lat=61.36155&zoom=12",
    "https://www.bing.com/maps?cp=61.36155~10.83243&lvl=11",
]


@pytest.mark.parametrize("skrevet", [*KOORDINATER, *MERKER, *UTSNITT])
def test_et_punkt_blir_lest(skrevet):
    lest = les(skrevet)
    assert (lest.ord, lest.ulest) == ("", "")
    assert (lest.punkt.lat, lest.punkt.lon) == (pytest.approx(LAT, abs=1e-5), pytest.approx(LON, abs=1e-5))
    assert lest.punkt.noyaktig == (skrevet not in UTSNITT)


@pytest.mark.parametrize(
    "punktet", [*KOORDINATER[:5], *KOORDINATER[10:14], *KOORDINATER[20:23], *MERKER[:2], *UTSNITT[:2]]
)
@pytest.mark.parametrize("slik", ["Nordvik, {}", "Nordvik {}", "{} Nordvik", "Nordvik ({})", "Nordvik – {}"])
def test_navnet_star_igjen(slik, punktet):
    lest = les(slik.format(punktet))
    assert lest.ord == "Nordvik" and lest.punkt is not None


def test_navnet_i_lenka_er_navnet():
    lest = les("https://www.google.com/maps/place/Nordvik+kai/@61.3,10.8,15z/data=!3m1!8m2!3d61.36155!4d10.83243!16s")
    assert lest == Lest("Nordvik kai", Punkt(LAT, LON))


def test_navnet_i_sporringen_er_navnet():
    lest = les("https://maps.apple.com/?ll=61.36155,10.83243&q=Nordvik")
    assert lest == Lest("Nordvik", Punkt(LAT, LON, False))


@pytest.mark.parametrize(
    "skrevet", ["https://ut.no/kart#14.2/61.36155/10.83243", "https://wego.here.com/?map=61.36155,10.83243,15,normal"]
)
def test_utsnittet_i_kartet(skrevet):
    assert les(skrevet) == Lest("", Punkt(LAT, LON, False))


@pytest.mark.parametrize("kode", ["///bil.hus.tre", "9FFG9R6M+X2", "9R6M+X2"])
def test_en_kode_for_stedet_er_ikke_navnet(kode):
    assert les(f"Nordvik, {kode}") == Lest("Nordvik", None, kode)


@pytest.mark.parametrize(
    "skrevet",
    [
        *("https://maps.app.goo.gl/AbCdEf", "goo.gl/maps/AbC", "https://goo.gl/maps/AbC", "https://[x"),
        *(
            "https://www.norgeskart.no/#!/?p=1",
            "https://www.vik.example/kaia",
            "600000 6800000",
            "95.12345, 10.12345",
        ),
        "https://www.google.com/maps/@95.36155,10.83243,15z",
    ],
)
def test_det_som_ikke_kan_leses_blir_sagt(skrevet):
    assert les(skrevet) == Lest("", None, skrevet)


@pytest.mark.parametrize(
    "skrevet",
    [
        *(
            "Nordvik",
            "Nordvik kai",
            "Storgata 12, 9060 Nordvik",
            "E6 km 12.50, 13.50",
            "Kl. 18.30 og 20.00",
            "2027-09-11",
        ),
        *("Kafé 61°", "Fjell 1.234.567", "Rom 2.10 og 2.11", "Tlf. 12345678", "N", "Øst for kaia", "Hall A, 1. etasje"),
    ],
)
def test_et_vanlig_navn_er_et_navn(skrevet):
    assert les(skrevet) == Lest(skrevet)


@given(
    lat=st.floats(-89, 89).map(lambda tall: round(tall, 5)),
    lon=st.floats(-179, 179).map(lambda tall: round(tall, 5)),
    slik=st.sampled_from(
        ["{lat:.5f}, {lon:.5f}", "{lat:.5f} {lon:.5f}", "https://www.google.com/maps?q={lat:.5f},{lon:.5f}"]
    ),
    komma=st.booleans(),
)
def test_alle_punkt_kommer_tilbake(lat, lon, slik, komma):
    skrevet = slik.format(lat=lat, lon=lon)
    if komma and "http" not in slik:
        skrevet = skrevet.replace(".", ",")
    punkt = les(skrevet).punkt
    assert (punkt.lat, punkt.lon) == (lat, lon)


@given(skrevet=st.text(alphabet=st.sampled_from("0123456789., °'\"NØSEV-/@=?&!:lathps"), max_size=60))
def test_hva_som_helst_blir_lest_eller_sagt(skrevet):
    lest = les(skrevet)
    assert not (lest.punkt and lest.ulest)
    assert lest.punkt is None or (-90 <= lest.punkt.lat <= 90 and -180 <= lest.punkt.lon <= 180)


UTM = [
    "https://www.norgeskart.no/#!?project=norgeskart&layers=1002&zoom=9&lat=6800000&lon=277000&markerLat={nord}&markerLon={ost}",
    "https://norgeskart.no/#!?zoom=9&lat={nord}.12&lon={ost}.50",
    "33V {ost} {nord}",
    "UTM 33 {ost} {nord}",
    "UTM33 N {nord} Ø {ost}",
    "EUREF89 UTM sone 33: {nord} N, {ost} Ø",
    "33V 0{ost}E {nord}N",
]


@pytest.mark.parametrize("slik", UTM, ids=lambda slik: slik[:30])
def test_meter_blir_grader(slik):
    lest = les(slik.format(ost=277266, nord=6810174))
    assert (lest.ord, lest.ulest) == ("", "")
    assert (lest.punkt.lat, lest.punkt.lon) == (pytest.approx(LAT, abs=2e-5), pytest.approx(LON, abs=2e-5))


def test_navnet_star_igjen_ved_meter():
    assert les("Nordvik, 33V 277266 6810174").ord == "Nordvik"


@pytest.mark.parametrize("skrevet", ["UTM 33 277266 1810174", "https://norgeskart.no/#!?lat=99999999&lon=5"])
def test_meter_som_ikke_er_noe_sted_blir_sagt(skrevet):
    assert les(skrevet) == Lest("", None, skrevet)
