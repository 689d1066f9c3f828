"""A point lies in its municipality, or at most 2 km outside.

The west border of Ness runs along 20° E from 69° to 69.4° N, and its north border along 69.5° N. On the sphere, 2 km
are 0.0506° of longitude at 69.2° N, and 0.0180° of latitude. The border to Vik is near 20.54° E there.
"""

import pytest
from kopi import HENDELSE, KOMMUNE, SKATT, linje_med, med

RAD = (
    "Se på lat og lon. Et havområde skal ha «presisjon: omrade», og ligger det i en kommune til, skal den stå i "
    "«ogsa_kommuner»"
)
UTM = "Er det meter (UTM), så finn gradene (WGS 84) i kartet"
I_VIK = "punktet ligger i vik, 6 km utenfor ness. Skal «vik» stå i «ogsa_kommuner»?"


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


def test_et_punkt_i_en_annen_kommune(ramme):
    tekst = med(SKATT, sted(69.2, 20.7))
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [f"data/skatter/ness/prove.yml:{linje_med(tekst)}: sted.lat: {I_VIK}"]


HELE = "hele grader. Er desimalene falt bort? De står etter et punktum, uten komma. Finn punktet i kartet, i grader med"
SKREVET_FEIL = [
    ((20.2, 69.3), "lat og lon er byttet om. Skriv lat: 69.3, lon: 20.2"),
    ((-69.3, 20.2), "minustegnet skal bort. Skriv lat: 69.3, lon: 20.2"),
    ((69.3, -20.2), "minustegnet skal bort. Skriv lat: 69.3, lon: 20.2"),
    ((-20.2, -69.3), "lat og lon er byttet om, og minustegnet skal bort. Skriv lat: 69.3, lon: 20.2"),
    ((6.93, 20.2), "punktumet står feil i lat. Skriv lat: 69.3, lon: 20.2"),
    ((69.3, 2.02), "punktumet står feil i lon. Skriv lat: 69.3, lon: 20.2"),
    ((0.693, 2.02), "punktumet står feil i lat og lon. Skriv lat: 69.3, lon: 20.2"),
    ((2.02, 69.3), "lat og lon er byttet om, og punktumet står feil. Skriv lat: 69.3, lon: 20.2"),
    (
        (0, 0),
        "0, 0 ligger i havet utenfor Afrika, og står ofte der et punkt mangler. Finn punktet i kartet, i grader med",
    ),
    ((69.3, 69.3), "lat og lon er det samme tallet. Finn punktet i kartet, i grader med desimaler"),
    ((20.2, 20.2), "lat og lon er det samme tallet. Finn punktet i kartet, i grader med desimaler"),
    ((68, 20), f"68, 20 er {HELE}"),
    ((69.0, 22.0), f"69, 22 er {HELE}"),
    ((90, 20.2), "punktet ligger "),
    ((-90, -180), f"-90, -180 er {HELE}"),
]


@pytest.mark.parametrize(("punkt", "melding"), SKREVET_FEIL, ids=str)
@pytest.mark.parametrize("presisjon", ["punkt", "omtrent", "omrade"])
def test_en_skrivefeil_i_et_punkt(ramme, punkt, melding, presisjon):
    tekst = med(SKATT, sted(*punkt, presisjon))
    ramme.skriv("skatter/ness/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(f"data/skatter/ness/prove.yml:{linje_med(tekst)}: sted.lat: {melding}")


@pytest.mark.parametrize(
    ("punkt", "melding"),
    [
        ((69.12, 20.40), "grader og minutter, men skal være grader med desimaler. Skriv lat: 69.2, lon: 20.66667"),
        (
            (69.12345, 20.401),
            "grader og minutter, men skal være grader med desimaler. Skriv lat: 69.20575, lon: 20.66833",
        ),
        ((69.1215, 20.4030), "grader, minutter og sekunder, men skal være grader med desimaler. Skriv lat: 69.20417,"),
    ],
)
def test_minutter_skrevet_som_desimaler(ramme, punkt, melding):
    """69° 12′ N, 20° 40′ E is in Vik; the same numbers as decimals are in Ness."""
    tekst = med(SKATT, sted(*punkt))
    ramme.skriv("skatter/vik/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(f"data/skatter/vik/prove.yml:{linje_med(tekst)}: sted.lat: tallene ser ut som {melding}")


@pytest.mark.parametrize(
    ("lat", "lon", "meldinger"),
    [
        (
            7700000,
            719717,
            [
                f"sted.lat: 7700000 er ikke grader: høyst 90. Mangler punktumet foran desimalene (77.00000)? {UTM}",
                f"sted.lon: 719717 er ikke grader: høyst 180. Mangler punktumet foran desimalene (71.9717)? {UTM}",
            ],
        ),
        (
            6936155,
            2083243,
            [
                f"sted.lat: 6936155 er ikke grader: høyst 90. Mangler punktumet foran desimalene (69.36155)? {UTM}",
                f"sted.lon: 2083243 er ikke grader: høyst 180. Mangler punktumet foran desimalene (20.83243)? {UTM}",
            ],
        ),
        (
            7700000.5,
            20.2,
            ["sted.lat: 7700000.5 er ikke grader: høyst 90. Står punktumet feil? Er det meter (UTM), så finn gradene"],
        ),
        ("69,3", 20.2, ["sted.lat: skriv et tall, med punktum foran desimalene"]),
    ],
)
def test_tall_som_ikke_er_grader(ramme, lat, lon, meldinger):
    tekst = med(SKATT, f"sted: # her\n  navn: X\n  presisjon: omrade\n  kilde: Y\n  lat: {lat}\n  lon: {lon}")
    ramme.skriv("skatter/ness/prove.yml", tekst)
    feil = ramme.feil()
    assert len(feil) == len(meldinger)
    assert all(melding in linje for linje, melding in zip(feil, meldinger, strict=True))


@pytest.mark.parametrize(("lon", "i_vik"), [(21.006, True), (21.0075, False)])
def test_ei_tynnet_kyst_har_kvart_kilometer_a_ga_pa(ramme, lon, i_vik):
    """The east coast of Vik is at 21° E. 0.006° are 237 m there at 69.2° N, and 0.0075° are 296 m."""
    tekst = med(SKATT, sted(69.2, lon))
    ramme.skriv("skatter/ness/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert ("punktet ligger i vik" in feil) == i_vik
    ramme.skriv("skatter/vik/prove.yml", tekst)
    ramme.slett("skatter/ness/prove.yml")
    assert ramme.feil() == []


def test_en_hendelse_sjekkes_ogsa(ramme):
    tekst = med(HENDELSE, sted(69.2, 20.7))
    ramme.skriv("hendelser/prove.yml", tekst)
    assert ramme.feil() == [f"data/hendelser/prove.yml:{linje_med(tekst)}: sted.lat: {I_VIK}"]


@pytest.mark.parametrize(("plass", "post"), [("skatter/ness/prove.yml", SKATT), ("hendelser/prove.yml", HENDELSE)])
def test_et_punkt_i_en_kommune_som_er_med(ramme, plass, post):
    ramme.skriv(plass, med(post, "ogsa_kommuner: [vik]", sted(69.2, 20.7)))
    assert ramme.feil() == []


@pytest.mark.parametrize(("lat", "lon"), [(69.66, 20.3), (69.2, 19.55), (68.9, 21.3), (69.5, 21.0)])
def test_et_havomrade_kan_ligge_utenfor_kommunen(ramme, lat, lon):
    """The box of Ness and Vik goes from 20° to 21° E and from 69° to 69.5° N; 20 km are 0.18° of latitude."""
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, sted(lat, lon, "omrade")))
    assert ramme.feil() == []


@pytest.mark.parametrize(("lat", "lon", "km"), [(70.5, 19.0, 117), (69.7, 20.3, 22), (69.2, 19.4, 24)])
def test_et_havomrade_ligger_ikke_langt_fra_regionen(ramme, lat, lon, km):
    tekst = med(SKATT, sted(lat, lon, "omrade"))
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/skatter/ness/prove.yml:{linje_med(tekst)}: sted.lat: punktet ligger {km} km utenfor regionen. Høyst 20 "
        "km er tillatt. Se på lat og lon"
    ]


def test_et_sted_uten_punkt(ramme):
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, "sted: {navn: Et sted}"))
    assert ramme.feil() == []


def test_kommunesenteret_ligger_i_kommunen(ramme):
    tekst = med(KOMMUNE, "senter: {navn: X, lat: 69.2, lon: 20.7, kilde: Y} # her")
    ramme.skriv("kommuner/ness.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(
        f"data/kommuner/ness.yml:{linje_med(tekst)}: senter.lat: punktet ligger 6 km utenfor ness. Se på lat og lon"
    )
