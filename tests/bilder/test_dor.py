"""What is let in, and what is not, with the words that the sender gets."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lag_bilder import (
    AVIF,
    GODE,
    JPEG,
    PNG,
    WEBP,
    ZIP,
    avif_bombe,
    bevegelsesbilde,
    ensfarget_webp,
    exif,
    fire_hjorner,
    halvt,
    icc,
    jpeg_bombe,
    levende,
    med_flere_bilder,
    med_jfxx,
    med_jpeg_del,
    med_samsungs_hale,
    png_16_bit,
    png_bombe,
    png_del,
    png_med_tekst,
    som,
    webp_bombe,
    xmp,
)
from PIL import Image
from steder import ROT

from regionportal.bilder.dor import les_bilde
from regionportal.feil import Feil
from regionportal.model.fotofil import HEIC, Fotofil

pytestmark = pytest.mark.treg

IGJEN = "Åpne bildet i et bildeprogram, og lagre det på nytt"
TILLATT = "Bildet må være JPEG, PNG, WebP eller AVIF"
AVKORTET = "bildet er ikke helt: slutten mangler. Send det på nytt, gjerne rett fra telefonen eller kameraet"
LEVENDE = "bildet beveger seg. Bare stillbilder er tillatt"
ULESELIG = f"bildet kan ikke leses. {IGJEN}"
ARKIV = f"det ligger et arkiv (ZIP) inne i bildet. {IGJEN}"
ELLER_JPEG = "Gjør det mindre, eller lagre det som vanlig JPEG"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
# Valid JPEG to some readers and valid JavaScript to a browser: the first segment's length is /* and a comment ends it.
JPEG_SOM_ER_JS = b"\xff\xd8\xff\xe0/*JFIF\0\x01\x01\x01\0\x48\0\x48\0\0" + b"\0" * (0x2F2A - 16) + JPEG[20:]
UTEN_TABELLER = JPEG[:20] + JPEG[JPEG.index(b"\xff\xc0") :]
WEBP_UTEN_PIKSLER = WEBP[:40] + b"\0" * (len(WEBP) - 40)
AVIF_UTEN_PIKSLER = AVIF[: AVIF.index(b"mdat") + 4] + b"\0" * (len(AVIF) - AVIF.index(b"mdat") - 4)
# A kilobyte that says 64 × 48, of a picture of 8000 × 8000, which takes some seconds to make: one colour, saved by
# Pillow at quality 10 and speed 10, and then the two numbers after «ispe» changed.
AVIF_SOM_LYVER = (Path(__file__).parent / "lyver.avif").read_bytes()


def mange_skann() -> bytes:
    """A progressive picture whose last layer comes 200 times."""
    lag = som(fire_hjorner(), "JPEG", progressive=True)
    siste = lag[lag.rindex(b"\xff\xda") : -2]
    return lag[:-2] + siste * 200 + lag[-2:]


@pytest.fixture
def se(tmp_path: Path):
    def se(navn: str, innhold: bytes) -> Fotofil | Feil:
        (tmp_path / navn).write_bytes(innhold)
        return les_bilde(f"data/bilder/{navn}", tmp_path / navn)

    return se


@pytest.mark.parametrize("navn", GODE)
def test_hvert_slag_slipper_inn_med_malene_sine(se, navn):
    bilde = se(navn, GODE[navn])
    assert (bilde.bredde, bilde.hoyde, bilde.retning) == ((64, 48, 1) if navn.endswith("avif") else (640, 480, 1))


@pytest.mark.parametrize(
    ("navn", "innhold"),
    [
        ("x.jpg", som(fire_hjorner(), "JPEG", exif=exif(), icc_profile=icc(), comment=b"Hilsen fra Ness")),
        ("x.jpg", som(fire_hjorner(), "JPEG", progressive=True)),
        ("x.jpg", som(fire_hjorner(modus="CMYK"), "JPEG")),
        ("x.jpg", som(fire_hjorner(modus="L"), "JPEG")),
        ("x.jpg", som(fire_hjorner(), "JPEG", xmp=xmp("<dc:title>Fossen</dc:title>"))),
        ("x.jpg", med_flere_bilder()),
        ("x.jpg", med_samsungs_hale()),
        ("x.jpg", bevegelsesbilde()),
        ("x.jpg", med_jfxx()),
        ("x.jpg", JPEG + b"\0" * 1000),
        ("x.jpg", JPEG[:-2] + b"\0" * 7 + JPEG[-2:]),  # before the end mark, as some cameras do
        ("x.jpg", som(fire_hjorner(), "JPEG", restart_marker_rows=1)),
        ("x.jpg", JPEG_SOM_ER_JS),
        ("x.jpg", med_jpeg_del(0xFE, b"<script>alert(1)</script>")),
        ("IMG_1234.JPG", JPEG),
        ("foto (1).Jpeg", JPEG),
        ("x.png", PNG + b"\0"),
        ("x.png", PNG[:-4]),  # all the pixels are there
        ("x.png", png_16_bit()),
        ("x.png", som(fire_hjorner(modus="P"), "PNG")),
        ("x.png", som(fire_hjorner(modus="RGBA"), "PNG", exif=exif(), icc_profile=icc())),
        ("x.png", png_med_tekst("Tatt fra brua, 3 < 4")),
        ("x.webp", som(fire_hjorner(), "WEBP", lossless=True, exif=exif().tobytes(), xmp=xmp(""))),
        ("x.webp", som(fire_hjorner(modus="RGBA"), "WEBP")),
        ("x.avif", som(fire_hjorner(64, 48, "RGBA"), "AVIF", exif=exif().tobytes())),
    ],
)
def test_det_kameraer_og_programmer_lager(se, navn, innhold):
    assert isinstance(se(navn, innhold), Fotofil)


@pytest.mark.parametrize("retning", range(1, 9))
@pytest.mark.parametrize(("endelse", "format_"), [("jpg", "JPEG"), ("png", "PNG"), ("webp", "WEBP"), ("avif", "AVIF")])
def test_malene_er_slik_bildet_ses(se, endelse, format_, retning):
    innhold = som(fire_hjorner(64, 48), format_, exif=exif(retning).tobytes())
    bilde = se(f"x.{endelse}", innhold)
    assert (bilde.bredde, bilde.hoyde, bilde.retning) == ((64, 48) if retning < 5 else (48, 64)) + (retning,)


@pytest.mark.parametrize(
    ("navn", "innhold", "melding"),
    [
        # other things than the name says
        ("x.jpg", b"", f"fila er tom. {TILLATT}"),
        ("x.jpg", b"Ikke et bilde", f"fila er ikke et bilde som kan leses. {TILLATT}"),
        ("x.jpg", PNG, "fila er PNG, men navnet slutter på .jpg. Gi den et navn som slutter på .png"),
        ("x.png", JPEG, "fila er JPEG, men navnet slutter på .png. Gi den et navn som slutter på .jpg"),
        ("x.webp", AVIF, "fila er AVIF, men navnet slutter på .webp. Gi den et navn som slutter på .avif"),
        ("x.avif", WEBP, "fila er WebP, men navnet slutter på .avif. Gi den et navn som slutter på .webp"),
        ("x.jpg", som(fire_hjorner(), "GIF"), f"fila er GIF. {TILLATT}"),
        ("x.jpg", b"GIF89a/*" + b"\0" * 30 + b"*/=1;alert(1)", f"fila er GIF. {TILLATT}"),
        ("x.png", SVG, f"fila er SVG. {TILLATT}"),
        ("x.png", b"\xef\xbb\xbf  <svg onload=alert(1)>", f"fila er SVG. {TILLATT}"),
        ("x.jpg", b"<html><script>alert(1)</script>", f"fila er HTML. {TILLATT}"),
        ("x.jpg", ZIP, f"fila er et arkiv (ZIP). {TILLATT}"),
        ("x.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", f"fila er HEIC. {HEIC}"),
        ("x.jpg", b"\0\0\0\x18ftypmp42\0\0\0\0", f"fila er en film. {TILLATT}"),
        ("x.svg", SVG, f"fila er SVG. {TILLATT}"),
        ("x.jfif", JPEG, "fila er JPEG, men navnet slutter på .jfif. Gi den et navn som slutter på .jpg"),
        ("jpg", JPEG, "fila er JPEG, men navnet mangler endelsen. Gi den et navn som slutter på .jpg"),
        # more than one picture
        ("x.jpg", JPEG + ZIP, ARKIV),
        ("x.jpg", med_jpeg_del(0xEC, ZIP), ARKIV),
        ("x.png", PNG + ZIP, ARKIV),
        ("x.png", levende("PNG"), LEVENDE),
        ("x.webp", levende("WEBP"), LEVENDE),
        ("x.avif", levende("AVIF"), LEVENDE),
        # bombs
        (
            "x.png",
            png_bombe(20000, 20000),
            f"bildet er 20000 × 20000 punkter. Høyst 40 millioner punkter er tillatt i PNG. {ELLER_JPEG}",
        ),
        (
            "x.png",
            png_bombe(2, 17000),
            "bildet er 2 × 17000 punkter. Høyst 16000 på hver side er tillatt. Gjør det mindre",
        ),
        (
            "x.jpg",
            jpeg_bombe(65500, 65500),
            "bildet er 65500 × 65500 punkter. Høyst 60 millioner punkter er tillatt i JPEG. Gjør det mindre",
        ),
        (
            "x.jpg",
            jpeg_bombe(8000, 7500, b"\xff\xc2", som(fire_hjorner(), "JPEG", progressive=True)),
            f"bildet er 8000 × 7500 punkter. Høyst 20 millioner punkter er tillatt i progressiv JPEG. {ELLER_JPEG}",
        ),
        (
            "x.webp",
            ensfarget_webp(8000, 7500),
            f"bildet er 8000 × 7500 punkter. Høyst 13 millioner punkter er tillatt i WebP. {ELLER_JPEG}",
        ),
        (
            "x.webp",
            webp_bombe(),
            f"bildet er altfor mange punkter. Høyst 13 millioner punkter er tillatt i WebP. {ELLER_JPEG}",
        ),
        (
            "x.avif",
            avif_bombe(8000, 8000),
            f"bildet er 8000 × 8000 punkter. Høyst 13 millioner punkter er tillatt i AVIF. {ELLER_JPEG}",
        ),
        ("x.png", png_bombe(0, 5), ULESELIG),
        ("x.avif", avif_bombe(40000, 40000), ULESELIG),
        ("x.avif", AVIF_SOM_LYVER, ULESELIG),
        ("x.jpg", mange_skann(), ULESELIG),
        # not whole
        ("x.jpg", JPEG[:-2], AVKORTET),
        ("x.jpg", JPEG[: len(JPEG) // 2], AVKORTET),
        ("x.jpg", JPEG[:12], AVKORTET),
        *(("x.jpg", halvt(del_), AVKORTET) for del_ in (0.01, 0.5, 0.99)),
        ("x.jpg", halvt(0.5, b"\xff\xd9" + med_samsungs_hale()[len(JPEG) :]), AVKORTET),
        ("x.jpg", halvt(0.5, restart_marker_rows=1), AVKORTET),
        ("x.jpg", halvt(0.5, progressive=True), AVKORTET),
        ("x.png", PNG[:20], AVKORTET),
        ("x.webp", WEBP[:-10], ULESELIG),
        ("x.avif", AVIF[:-10], AVKORTET),
        ("x.png", PNG[:-20] + b"\0" + PNG[-19:], ULESELIG),
        ("x.png", PNG[:33] + png_del(b"IEND", b""), ULESELIG),
        ("x.jpg", b"\xff\xd8\xff\xd9", ULESELIG),
        ("x.jpg", UTEN_TABELLER, ULESELIG),
        ("x.webp", WEBP_UTEN_PIKSLER, ULESELIG),
        ("x.avif", AVIF_UTEN_PIKSLER, ULESELIG),
    ],
)
def test_det_som_ikke_slipper_inn(se, navn, innhold, melding):
    assert str(se(navn, innhold)) == f"data/bilder/{navn}:1: {melding}"


STORSTE = {
    "x.webp": lambda: ensfarget_webp(4160, 3120),
    "x.avif": lambda: som(Image.new("RGBA", (4160, 3120), (9, 99, 200, 99)), "AVIF", speed=10, subsampling="4:4:4"),
    "x.png": lambda: som(Image.new("RGBA", (8000, 5000), (9, 99, 200, 99)), "PNG"),
    "progressiv.jpg": lambda: som(Image.new("CMYK", (5000, 4000), 99), "JPEG", progressive=True, subsampling=0),
    "x.jpg": lambda: som(Image.new("RGB", (8000, 7500), (9, 99, 200)), "JPEG"),
}
MINNE = """
import pathlib, sys
from regionportal.bilder.dor import les_bilde
from regionportal.bilder.omforming import _les
fil = les_bilde("x", pathlib.Path(sys.argv[1]))
print(pathlib.Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
_les(fil)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="bare Linux forteller hvor mye minne som ble brukt")
@pytest.mark.parametrize("navn", STORSTE)
def test_de_storste_bildene_far_plass_og_blir_laget(tmp_path, navn):
    (tmp_path / navn).write_bytes(STORSTE[navn]())
    kommando = [sys.executable, "-c", MINNE, tmp_path / navn]
    svar = subprocess.run(kommando, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(ROT / "hooks")})
    assert svar.returncode == 0, svar.stderr
    assert int(svar.stdout) < 240_000  # KB; a check of all the data has some 60 MB of its own


SMA = {
    f"x.{endelse}": som(fire_hjorner(32, 24), format_, exif=exif().tobytes())
    for endelse, format_ in (("jpg", "JPEG"), ("png", "PNG"), ("webp", "WEBP"), ("avif", "AVIF"))
}


@pytest.mark.parametrize("navn", SMA)
@settings(max_examples=300)
@given(data=st.data())
def test_et_odelagt_bilde_gir_alltid_et_svar(tmp_path_factory, navn, data):
    """Bytes changed, removed and put in, anywhere: a picture or a fault, and never anything else."""
    innhold = bytearray(SMA[navn])
    plasser = st.integers(0, len(innhold) - 1)
    for plass, ny in data.draw(st.lists(st.tuples(plasser, st.binary(max_size=5)), min_size=1, max_size=8)):
        innhold[plass : plass + data.draw(st.integers(0, 5))] = ny
    sti = tmp_path_factory.getbasetemp() / navn
    sti.write_bytes(bytes(innhold))
    assert isinstance(les_bilde(navn, sti), Fotofil | Feil)


@pytest.mark.parametrize(
    "innhold",
    [
        b"\xff\xd8" + b"\xff" * 15_000_000,
        b"\xff\xd8" + b"\xff\xe0\x00\x02" * 3_700_000,
        JPEG[: JPEG.index(b"\xff\xda")] + JPEG[JPEG.index(b"\xff\xda") :][:200] + b"\xff\xff\x00" * 4_900_000,
        PNG[:33] + png_del(b"tEXt", b"") * 1_200_000,
    ],
    ids=["bare fyll", "mange deler", "fyll i bildet", "mange PNG-deler"],
)
def test_ingen_fil_holder_dora_opptatt(se, innhold):
    start = time.process_time()
    assert isinstance(se("x.png" if innhold[:1] == b"\x89" else "x.jpg", innhold), Feil)
    assert time.process_time() - start < 2


def test_en_symlink_er_ikke_et_bilde(ramme):
    (ramme.data / "bilder").mkdir()
    os.symlink("/etc/passwd", ramme.data / "bilder/foss.jpg")
    assert ramme.feil() == ["data/bilder/foss.jpg:1: lenker til andre filer (symlinks) brukes ikke her"]
