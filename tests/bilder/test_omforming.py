"""What comes out: the right way up, in the right colours and widths, and with nothing of the camera's."""

from io import BytesIO

import pytest
from lag_bilder import HJORNER, exif, fire_hjorner, icc, med_flere_bilder, png_16_bit, som, xmp
from PIL import Image, ImageCms

from regionportal.bilder.avvist import Avvist
from regionportal.bilder.omforming import SNUING, lag

pytestmark = pytest.mark.treg

TYPER = ("avif", "webp")


def laget(fil) -> dict[str, Image.Image]:
    return {navn: Image.open(BytesIO(innhold)) for navn, innhold in lag(fil)}


def ved(bilde: Image.Image, x: float, y: float) -> tuple[int, ...]:
    return bilde.getpixel((int(x * bilde.width), int(y * bilde.height)))


def hjorner(bilde: Image.Image) -> list[str]:
    """The colours in the corners, row by row, by the nearest name."""

    def navn(farge):
        return min(HJORNER, key=lambda en: sum((a - b) ** 2 for a, b in zip(HJORNER[en], farge, strict=False)))

    return [navn(ved(bilde.convert("RGB"), x, y)) for y in (0.25, 0.75) for x in (0.25, 0.75)]


@pytest.mark.parametrize(
    ("mal", "ventet"),
    [
        ((2000, 1500), [(480, 360), (960, 720), (1600, 1200)]),
        ((1600, 900), [(480, 270), (960, 540), (1600, 900)]),
        ((1200, 1600), [(480, 640), (960, 1280), (1200, 1600)]),
        ((700, 10), [(480, 7), (700, 10)]),
        ((480, 480), [(480, 480)]),
        ((16, 12), [(16, 12)]),
        ((3000, 1), [(480, 1), (960, 1), (1600, 1)]),
    ],
)
def test_breddene_er_de_lovede_og_aldri_storre_enn_bildet(bildefil, mal, ventet):
    fil = bildefil("foss.jpg", som(fire_hjorner(*mal), "JPEG"))
    assert [(en.bredde, en.hoyde) for en in fil.utgaver] == ventet
    assert {navn: bilde.size for navn, bilde in laget(fil).items()} == {
        f"foss-{bredde}.{type_}": (bredde, hoyde) for bredde, hoyde in ventet for type_ in TYPER
    }


@pytest.mark.parametrize("retning", range(1, 9))
@pytest.mark.parametrize(("endelse", "format_"), [("jpg", "JPEG"), ("png", "PNG"), ("webp", "WEBP"), ("avif", "AVIF")])
def test_bildet_star_rett_vei_uansett_hvordan_telefonen_ble_holdt(bildefil, endelse, format_, retning):
    motsatt = {6: 8, 8: 6}.get(retning, retning)
    liggende = fire_hjorner(64, 48)
    if retning in SNUING:
        liggende = liggende.transpose(SNUING[motsatt])
    fil = bildefil(f"x.{endelse}", som(liggende, format_, exif=exif(retning).tobytes()))
    for bilde in laget(fil).values():
        assert (bilde.size, hjorner(bilde)) == ((64, 48), list(HJORNER))


@pytest.mark.parametrize(
    ("navn", "innhold"),
    [
        (
            "x.jpg",
            som(fire_hjorner(), "JPEG", exif=exif(), icc_profile=icc(), xmp=xmp("Hemmelig"), comment=b"Hemmelig"),
        ),
        ("x.png", som(fire_hjorner(), "PNG", exif=exif(), icc_profile=icc())),
        ("x.webp", som(fire_hjorner(), "WEBP", exif=exif().tobytes(), icc_profile=icc(), xmp=xmp("Hemmelig"))),
        ("x.avif", som(fire_hjorner(64, 48), "AVIF", exif=exif().tobytes(), icc_profile=icc(), xmp=xmp("Hemmelig"))),
    ],
)
def test_ingenting_av_det_kameraet_sa_blir_med(bildefil, navn, innhold):
    assert b"Hemmelig" in innhold
    for ut in dict(lag(bildefil(navn, innhold))).values():
        bilde = Image.open(BytesIO(ut))
        bilde.load()
        assert not any(merke in ut for merke in (b"Hemmelig", b"Exif", b"EXIF", b"XMP ", b"xmpmeta", b"ICCP", b"prof"))
        assert (dict(bilde.getexif()), bilde.info.keys() & {"exif", "xmp", "icc_profile", "comment"}) == ({}, set())


@pytest.mark.parametrize("modus", ["RGB", "RGBA", "P", "CMYK"])
def test_farger_i_alle_slags_bilder(bildefil, modus):
    format_ = "JPEG" if modus == "CMYK" else "PNG"
    fil = bildefil("x.jpg" if modus == "CMYK" else "x.png", som(fire_hjorner(modus=modus), format_))
    for bilde in laget(fil).values():
        assert (bilde.mode, hjorner(bilde)) == ("RGB", list(HJORNER))


def test_sort_hvitt_og_sekstensbits(bildefil):
    for bilde in laget(bildefil("x.png", png_16_bit())).values():
        assert ved(bilde.convert("L"), 0.2, 0.5) == pytest.approx(0x40, abs=4)
        assert ved(bilde.convert("L"), 0.8, 0.5) == pytest.approx(0xC0, abs=4)


def test_det_gjennomsiktige_er_fortsatt_gjennomsiktig(bildefil):
    klart = fire_hjorner(modus="RGBA")
    klart.paste((0, 0, 0, 0), (0, 0, 320, 480))
    palett = klart.quantize(16)
    for innhold in (som(klart, "PNG"), som(palett, "PNG"), som(klart, "WEBP")):
        fil = bildefil("x.png" if innhold[:1] == b"\x89" else "x.webp", innhold)
        for bilde in laget(fil).values():
            assert (ved(bilde, 0.2, 0.5)[3], ved(bilde, 0.8, 0.2)[3]) == (0, 255)


def test_fargeprofilen_er_regnet_om(bildefil):
    """The profile says that the numbers mean other colours than they do on a screen."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    vid = som(fire_hjorner(), "JPEG", icc_profile=_byttet_profil())
    for bilde in laget(bildefil("x.jpg", vid)).values():
        assert hjorner(bilde) == ["gronn", "rod", "bla", "hvit"]
    for bilde in laget(bildefil("y.jpg", som(fire_hjorner(), "JPEG", icc_profile=lab))).values():
        assert hjorner(bilde) == list(HJORNER)  # a profile that does not fit is as none


def _byttet_profil() -> bytes:
    """sRGB where red and green have changed places."""
    profil = bytearray(icc())
    for nummer in range(int.from_bytes(profil[128:132], "big")):
        plass = 132 + 12 * nummer
        navn = bytes(profil[plass : plass + 4])
        if navn in (b"rXYZ", b"gXYZ"):
            profil[plass : plass + 4] = b"gXYZ" if navn == b"rXYZ" else b"rXYZ"
    return bytes(profil)


def test_bare_det_forste_av_flere_bilder(bildefil):
    assert all(hjorner(bilde) == list(HJORNER) for bilde in laget(bildefil("x.jpg", med_flere_bilder())).values())


def test_samme_bilde_gir_samme_byte(bildefil):
    fil = bildefil("x.jpg", som(fire_hjorner(), "JPEG"))
    assert dict(lag(fil)) == dict(lag(fil))


def test_et_bilde_som_er_byttet_ut_siden_dora_sa_pa_det(bildefil):
    fil = bildefil("x.jpg", som(fire_hjorner(), "JPEG"))
    fil.sti.write_bytes(som(fire_hjorner(64, 48), "JPEG"))
    with pytest.raises(Avvist, match="bildet kan ikke leses"):
        list(lag(fil))
