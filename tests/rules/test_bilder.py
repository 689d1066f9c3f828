"""A picture that a record names is there, and a picture that is there is used."""

from kopi import SKATT, linje_med, med

BILDE = "  - {fil: %s, alt: Et bilde, foto: X, lisens: CC BY 4.0}"
UBRUKT = "ingen skatt bruker bildet. Ta det bort, eller skriv navnet i «bilder»"


def med_bilder(*filer: str) -> str:
    return med(SKATT, "\n".join(["bilder:", *(BILDE % fil for fil in filer)]))


def test_et_bilde_som_er_der_og_blir_brukt(ramme):
    ramme.skriv("bilder/foss.jpg", b"x")
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.jpg"))
    region, feil = ramme.last()
    assert feil == []
    assert region.bilder["foss.jpg"].read_bytes() == b"x"


def test_to_skatter_kan_bruke_samme_bilde(ramme):
    ramme.skriv("bilder/foss.jpg", b"x")
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.jpg"))
    ramme.skriv("skatter/vik/annen.yml", med_bilder("foss.jpg"))
    assert ramme.feil() == []


def test_et_bilde_som_ikke_er_der(ramme):
    ramme.skriv("bilder/foss.jpg", b"x")
    tekst = med_bilder("foss.jpg", "fos.jpg")
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/skatter/ness/prove.yml:{linje_med(tekst, 'fos.jpg')}: bilder.fil: "
        "«fos.jpg» finnes ikke. Mente du «foss.jpg»? Gyldige: foss.jpg"
    ]


def test_et_bilde_naar_det_ikke_er_noen_bilder(ramme):
    tekst = med_bilder("foss.jpg")
    ramme.skriv("skatter/ness/prove.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(f"data/skatter/ness/prove.yml:{linje_med(tekst, 'foss.jpg')}: bilder.fil: «foss.jpg» finnes ikke.")


def test_et_bilde_som_ingen_bruker(ramme):
    ramme.skriv("bilder/foss.jpg", b"x")
    ramme.skriv("bilder/dokument.pdf", b"x")
    assert ramme.feil() == [f"data/bilder/dokument.pdf:1: {UBRUKT}", f"data/bilder/foss.jpg:1: {UBRUKT}"]


def test_en_skatt_med_feil_bruker_fortsatt_bildet_sitt(ramme):
    ramme.skriv("bilder/foss.jpg", b"x")
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.jpg").replace("ingress: Et fjell.\n", ""))
    assert ramme.feil() == ["data/skatter/ness/prove.yml:1: ingress: mangler"]


def test_et_bilde_kan_ha_15_mb(ramme):
    ramme.skriv("skatter/ness/prove.yml", med_bilder("foss.jpg"))
    ramme.skriv("bilder/foss.jpg", b"")
    with (ramme.data / "bilder/foss.jpg").open("r+b") as fil:
        fil.truncate(15 * 1024 * 1024)
        assert ramme.feil() == []
        fil.truncate(16 * 1024 * 1024)
    assert ramme.feil() == ["data/bilder/foss.jpg:1: fila er 16384 KB. Høyst 15360 KB er tillatt"]
