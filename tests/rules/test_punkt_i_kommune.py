"""A point lies in its municipality, or at most 2 km outside.

The west border of Ness runs along 20° E from 69° to 69.4° N, and its north border along 69.5° N. On the sphere, 2 km
are 0.0506° of longitude at 69.2° N, and 0.0180° of latitude. The border to Vik is near 20.54° E there.
"""

import pytest
from kopi import HENDELSE, KOMMUNE, SKATT, linje_med, med

RAD = "Er lat og lon byttet om, eller mangler en kommune i «ogsa_kommuner»? Et havområde skal ha «presisjon: omrade»"


def sted(lat: float, lon: float, presisjon: str = "punkt") -> str:
    return f"sted: {{navn: X, lat: {lat}, lon: {lon}, presisjon: {presisjon}, kilde: Y}} # her"


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        (69.2, 20.2),
        (69.2, 20.0),  # on the border
        (69.2, 19.952),  # 1.9 km west of it
        (69.517, 20.3),  # 1.9 km north of it
    ],
)
@pytest.mark.parametrize("presisjon", ["punkt", "omtrent"])
def test_et_punkt_i_kommunen_eller_like_utenfor(ramme, lat, lon, presisjon):
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, sted(lat, lon, presisjon)))
    assert ramme.feil() == []


@pytest.mark.parametrize(
    ("lat", "lon", "km"),
    [
        (69.2, 19.946, 2),  # 2.1 km west
        (69.519, 20.3, 2),  # 2.1 km north
        (69.2, 20.7, 6),  # in Vik
        (69.2, 19.2, 32),
    ],
)
@pytest.mark.parametrize("presisjon", ["punkt", "omtrent"])
def test_et_punkt_langt_utenfor(ramme, lat, lon, km, presisjon):
    tekst = med(SKATT, sted(lat, lon, presisjon))
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/skatter/ness/prove.yml:{linje_med(tekst)}: sted.lat: punktet ligger {km} km utenfor ness. {RAD}"
    ]


@pytest.mark.parametrize(
    ("lat", "lon"),
    [(20.2, 69.3), (6.93, 20.2), (69.3, 2.02), (-69.3, 20.2), (69.3, -20.2), (0, 0), (90, 20.2), (-90, -180)],
    ids=["byttet om", "lat forskjøvet", "lon forskjøvet", "sør", "vest", "null", "nordpolen", "sørpolen"],
)
def test_en_skrivefeil_i_et_punkt(ramme, lat, lon):
    tekst = med(SKATT, sted(lat, lon))
    ramme.skriv("skatter/ness/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(f"data/skatter/ness/prove.yml:{linje_med(tekst)}: sted.lat: punktet ligger ")


def test_en_hendelse_sjekkes_ogsa(ramme):
    tekst = med(HENDELSE, sted(69.2, 20.7))
    ramme.skriv("hendelser/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/hendelser/prove.yml:{linje_med(tekst)}: sted.lat: punktet ligger 6 km utenfor ness. {RAD}"
    ]


@pytest.mark.parametrize(("plass", "post"), [("skatter/ness/prove.yml", SKATT), ("hendelser/prove.yml", HENDELSE)])
def test_et_punkt_i_en_kommune_som_er_med(ramme, plass, post):
    ramme.skriv(plass, med(post, "ogsa_kommuner: [vik]", sted(69.2, 20.7)))
    assert ramme.feil() == []


def test_et_havomrade_kan_ligge_utenfor(ramme):
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, sted(70.5, 19.0, "omrade")))
    assert ramme.feil() == []


def test_et_sted_uten_punkt(ramme):
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, "sted: {navn: Et sted}"))
    assert ramme.feil() == []


def test_kommunesenteret_ligger_i_kommunen(ramme):
    tekst = med(KOMMUNE, "senter: {navn: X, lat: 69.2, lon: 20.7, kilde: Y} # her")
    ramme.skriv("kommuner/ness.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(f"data/kommuner/ness.yml:{linje_med(tekst)}: senter.lat: punktet ligger 6 km utenfor ness.")
