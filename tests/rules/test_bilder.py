"""A picture that a record names is there, one that is there is used, and no two would be published under one name."""

import pytest
from kopi import FOTOKONKURRANSE, SKATT, linje_med, med

BILDE = "  - {fil: %s, alt: Et bilde, foto: X, lisens: CC BY 4.0}"
BIDRAG = "  - {fil: %s, tittel: X, alt: Et bilde, foto: X, lisens: CC BY 4.0, kommune: ness, samtykke: true}"
UBRUKT = "ingen skatt og ingen fotokonkurranse bruker bildet. Ta det bort, eller skriv navnet der det skal vises"


@pytest.fixture
def bilde(testdata) -> bytes:
    return (testdata / "bilder/moloen.png").read_bytes()


def med_bilder(*filer: str) -> str:
    return med(SKATT, "\n".join(["bilder:", *(BILDE % fil for fil in filer)]))


def test_et_bilde_som_er_der_og_blir_brukt(ramme, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.png"))
    region, feil = ramme.last()
    assert feil == []
    assert (region.bilder["foss.png"].bredde, region.bilder["foss.png"].hoyde) == (16, 12)


def test_to_skatter_kan_bruke_samme_bilde(ramme, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.png"))
    ramme.skriv("skatter/vik/annen.yml", med_bilder("foss.png"))
    assert ramme.feil() == []


def test_et_bilde_som_ikke_er_der(ramme, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    tekst = med_bilder("foss.png", "fos.png")
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/skatter/ness/prove.yml:{linje_med(tekst, 'fos.png')}: bilder.fil: "
        "«fos.png» finnes ikke. Mente du «foss.png»? Gyldige: foss.png. Bildet må ligge i data/bilder/"
    ]


def test_et_bilde_nar_det_ikke_er_noen_bilder(ramme, bilde):
    tekst = med_bilder("foss.png")
    ramme.skriv("skatter/ness/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(
        f"data/skatter/ness/prove.yml:{linje_med(tekst, 'foss.png')}: bilder.fil: «foss.png» finnes ikke."
    )


def test_et_bilde_som_ingen_bruker(ramme, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    assert ramme.feil() == [f"data/bilder/foss.png:1: {UBRUKT}"]


def test_et_bilde_med_feil_er_fortsatt_der_det_vises(ramme):
    ramme.skriv("bilder/foss.png", b"x")
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.png"))
    (feil,) = ramme.feil()
    assert feil.startswith("data/bilder/foss.png:1: fila er ikke et bilde")


def test_en_fotokonkurranse_bruker_bildene_sine(ramme, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    ramme.skriv("fotokonkurranser/prove.yml", med(FOTOKONKURRANSE, "bidrag:\n" + BIDRAG % "foss.png"))
    assert ramme.feil() == []
    tekst = med(FOTOKONKURRANSE, "bidrag:\n" + "\n".join(BIDRAG % fil for fil in ("foss.png", "fos.png")))
    ramme.skriv("fotokonkurranser/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(
        f"data/fotokonkurranser/prove.yml:{linje_med(tekst, 'fos.png')}: bidrag.fil: «fos.png» finnes ikke."
    )


def test_to_bilder_som_ville_fatt_samme_adresse(ramme, testdata, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    ramme.skriv("bilder/foss.jpg", (testdata / "bilder/nordlys-over-naustet.jpg").read_bytes())
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.png", "foss.jpg"))
    assert ramme.feil() == [
        "data/bilder/foss.png:1: «foss.png» og «foss.jpg» får samme adresse på nettet, der store bokstaver, "
        "mellomrom og "
        "endelsen ikke teller. Gi et av dem et annet navn"
    ]


def test_en_skatt_med_feil_bruker_fortsatt_bildet_sitt(ramme, bilde):
    ramme.skriv("bilder/foss.png", bilde)
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.png").replace("ingress: Et fjell.\n", ""))
    (feil,) = ramme.feil()
    assert feil.startswith("data/skatter/ness/prove.yml:1: ingress: mangler. ")


def test_et_bilde_kan_ha_15_mb(ramme):
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.png"))
    ramme.skriv("bilder/foss.png", b"")
    with (ramme.data / "bilder/foss.png").open("r+b") as fil:
        fil.truncate(15 * 1024 * 1024)
        assert ramme.feil() == [
            "data/bilder/foss.png:1: fila er ikke et bilde som kan leses. Bildet må være JPEG, PNG, WebP eller AVIF"
        ]
        fil.truncate(16 * 1024 * 1024)
    assert ramme.feil() == ["data/bilder/foss.png:1: fila er 16384 KB. Høyst 15360 KB er tillatt"]


@pytest.mark.parametrize(
    ("fil", "navn"),
    [
        ("Mollisfossen.jpg", "mollisfossen"),
        ("FOSS.JPG", "foss"),
        ("IMG_1234.jpeg", "img_1234"),
        ("20260812_101112~2.jpg", "20260812_101112~2"),
        ("foto (1).jpg", "foto-1"),
        ("Fossen på vår, sett fra brua.jpg", "fossen-pa-var-sett-fra-brua"),
        ("foss.jpg.jpg", "foss-jpg"),
    ],
)
def test_bildet_heter_det_telefonen_kaller_det_og_far_en_adresse_av_det(ramme, testdata, fil, navn):
    ramme.skriv(f"bilder/{fil}", (testdata / "bilder/nordlys-over-naustet.jpg").read_bytes())
    ramme.skriv("skatter/ness/prove.yml", med_bilder(f'"{fil}"'))
    region, feil = ramme.last()
    assert feil == []
    assert region.bilder[fil].navn == navn


def test_en_bokstav_som_er_satt_sammen_er_den_samme(ramme, bilde):
    """A Mac writes å as a and a ring."""
    ramme.skriv("bilder/fossen pa\u030a.png", bilde)
    ramme.skriv("skatter/ness/prove.yml", med_bilder("fossen på.png"))
    assert ramme.feil() == []


def test_store_bokstaver_i_navnet_er_forskjellen(ramme, bilde):
    ramme.skriv("bilder/Foss.PNG", bilde)
    tekst = med_bilder("foss.png")
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/skatter/ness/prove.yml:{linje_med(tekst, 'foss.png')}: bilder.fil: «foss.png» finnes ikke, men "
        "«Foss.PNG» gjør det. Skriv navnet akkurat som fila heter, også store bokstaver"
    ]
