"""A photo from a form is let in as all are, and kept without what the camera said."""

import re
from io import BytesIO

import pytest
from lag_bilder import (
    AVIF,
    GODE,
    GPS,
    JPEG,
    MERKE,
    PNG,
    WEBP,
    ZIP,
    exif,
    fire_hjorner,
    icc,
    levende,
    med_flere_bilder,
    med_jpeg_del,
    med_samsungs_hale,
    png_16_bit,
    png_bombe,
    png_med_tekst,
    som,
    xmp,
)
from PIL import Image, ImageChops, ImageStat

from regionportal.bilder.avvist import Avvist
from regionportal.bilder.innsendt import ta_inn
from regionportal.model.fotofil import ENDELSER, HEIC

pytestmark = pytest.mark.treg

HEMMELIG = (b"Hemmelig", b"GPSLatitude", b"xmpmeta")


def apnet(innhold: bytes) -> Image.Image:
    bilde = Image.open(BytesIO(innhold))
    bilde.load()
    return bilde


@pytest.mark.parametrize("navn", GODE)
def test_hvert_slag_er_det_samme_bildet(navn):
    tatt_inn = ta_inn(GODE[navn])
    for_, etter = apnet(GODE[navn]).convert("RGB"), apnet(tatt_inn.innhold).convert("RGB")
    assert (tatt_inn.bredde, tatt_inn.hoyde) == for_.size == etter.size
    assert ENDELSER[tatt_inn.endelse] == apnet(tatt_inn.innhold).format == apnet(GODE[navn]).format
    assert max(ImageStat.Stat(ImageChops.difference(for_, etter)).mean) < 3  # of 255: an edge between two colours
    assert ta_inn(GODE[navn]) == tatt_inn


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("retning", [1, 6])
def test_en_telefons_bilde_kommer_uten_sted_og_eier_og_star_rett_vei(format_, retning):
    sendt = som(fire_hjorner(), format_, exif=exif(retning), xmp=xmp("Hemmelig"))
    assert GPS in apnet(sendt).getexif()
    tatt_inn = ta_inn(sendt)
    assert (tatt_inn.bredde, tatt_inn.hoyde) == ((640, 480) if retning == 1 else (480, 640))
    lest = apnet(tatt_inn.innhold)
    assert not {GPS, MERKE} & lest.getexif().keys() and "xmp" not in lest.info
    assert not any(ord_ in tatt_inn.innhold for ord_ in HEMMELIG)
    if format_ in ("JPEG", "PNG"):
        assert lest.getexif().get(0x0112, 1) == retning
    assert ta_inn(tatt_inn.innhold)[2:] == (tatt_inn.bredde, tatt_inn.hoyde)


@pytest.mark.parametrize(
    "sendt",
    [
        med_jpeg_del(0xFE, b"Hemmelig merknad"),
        med_jpeg_del(0xED, b"Photoshop 3.0\0Hemmelig"),
        med_samsungs_hale(),
        med_flere_bilder(),
        png_med_tekst("Hemmelig"),
    ],
    ids=["merknad", "iptc", "hale", "flere-bilder", "png-tekst"],
)
def test_det_som_folger_med_blir_ikke_med(sendt):
    tatt_inn = ta_inn(sendt)
    assert not any(ord_ in tatt_inn.innhold for ord_ in (b"Hemmelig", b"hemmelig", b"SEFH", b"MPF\0", b"tEXt"))


def test_fargene_er_med():
    profil = icc()
    assert apnet(ta_inn(som(fire_hjorner(), "JPEG", icc_profile=profil)).innhold).info["icc_profile"] == profil


def test_et_bilde_med_16_bit_eller_fire_farger_er_som_det_var():
    assert apnet(ta_inn(png_16_bit()).innhold).mode == apnet(png_16_bit()).mode
    cmyk = som(fire_hjorner(modus="CMYK"), "JPEG")
    assert apnet(ta_inn(cmyk).innhold).tobytes() == apnet(cmyk).tobytes()


@pytest.mark.parametrize(
    ("sendt", "melding"),
    [
        (b"", "fila er tom"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "fila er SVG. Bildet må være JPEG, PNG"),
        (b"<!doctype html><script>alert(1)</script>", "fila er HTML"),
        (ZIP, "fila er et arkiv (ZIP)"),
        (b"GIF89a" + b"\0" * 50, "fila er GIF"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 50, f"fila er HEIC. {HEIC}"),
        (b"\0\0\0\x18ftypmp42" + b"\0" * 50, "fila er en film"),
        (JPEG + ZIP, "det ligger et arkiv (ZIP) inne i bildet"),
        (JPEG[:4000], "bildet er ikke helt: slutten mangler"),
        (JPEG[:3] + b"tull" * 100, "bildet kan ikke leses"),
        (png_bombe(60_000, 60_000), "Høyst 40 millioner punkter"),
        (levende("WEBP"), "bildet beveger seg"),
    ],
    ids=["tom", "svg", "html", "zip", "gif", "heic", "film", "jpeg-med-zip", "kuttet", "tull", "bombe", "levende"],
)
def test_det_som_ellers_ikke_slipper_inn_slipper_ikke_inn(sendt, melding):
    with pytest.raises(Avvist, match=re.escape(melding)):
        ta_inn(sendt)


def test_provene_er_av_hvert_slag():
    assert {apnet(en).format for en in (JPEG, PNG, WEBP, AVIF)} == set(ENDELSER.values())
