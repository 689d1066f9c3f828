"""The pixels of a file become the sizes and formats that are published, without anything that the camera said.

The settings were chosen by looking at what ``benchmarks/bilder.py`` makes: AVIF at speed 8 is within a tenth of
its size at 6, in a sixth of the time.
"""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from zlib import crc32

from PIL import Image, ImageCms

from regionportal.bilder import avkoding
from regionportal.bilder.avvist import uleselig
from regionportal.model.fotofil import BREDDER, TYPER, Fotofil

VALG: dict[str, dict[str, object]] = {
    "avif": {"quality": 60, "speed": 8, "max_threads": 1},  # a core each is what the processes have
    "webp": {"quality": 78, "method": 4},
}
INGEN_TILLEGG = {"exif": b"", "xmp": b"", "icc_profile": b""}
# What turns a picture that lies as Exif says (1 to 8) the right way up.
SNUING = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
DYBDE_16 = ("I;16", "I;16L", "I;16B", "I;16N", "I")


@cache
def oppsett() -> str:
    """What the result depends on beside the file: the code, the widths, and Pillow, whose wheels hold the codecs."""
    kode = b"".join(Path(en).read_bytes() for en in (__file__, avkoding.__file__))
    return f"{crc32(kode):08x} {BREDDER} {tuple(TYPER)} Pillow {Image.__version__}"


def lag(fil: Fotofil) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) for each size in each format. ``Avvist`` when the pixels cannot be read."""
    bilde = _les(fil)
    for utgave in reversed(fil.utgaver):  # each from the one before: the time goes with the largest
        bilde = bilde.resize((utgave.bredde, utgave.hoyde), Image.Resampling.LANCZOS)
        for type_, valg in VALG.items():
            ut = BytesIO()
            bilde.save(ut, type_, **valg, **INGEN_TILLEGG)
            yield f"{utgave.navn}.{type_}", ut.getvalue()


def _les(fil: Fotofil) -> Image.Image:
    """The picture the right way up, in sRGB, at least as large as the largest size."""
    with avkoding.apnet(fil.sti.read_bytes(), fil.format) as bilde:
        liggende = (fil.bredde, fil.hoyde) if fil.retning < 5 else (fil.hoyde, fil.bredde)
        if bilde.size != liggende:
            raise uleselig()
        forhold = fil.storst.bredde / fil.bredde
        bredde, hoyde = (max(1, round(side * forhold)) for side in liggende)
        bilde.draft(None, (bredde, hoyde))  # JPEG is read smaller, faster
        avkoding.les_piksler(bilde)
        icc = bilde.info.get("icc_profile")
        flatt = _atte_bit(bilde)
    if fil.retning in SNUING:
        flatt = flatt.transpose(SNUING[fil.retning])
    flatt = flatt.resize((fil.storst.bredde, fil.storst.hoyde), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return _i_srgb(flatt, icc)


def _atte_bit(bilde: Image.Image) -> Image.Image:
    """Eight bits a channel, without a palette; see-through only where some of it is."""
    if bilde.mode in DYBDE_16:
        return bilde.convert("I").point(lambda verdi: verdi / 256).convert("L")
    if bilde.has_transparency_data:
        med_alfa = bilde.convert("RGBA")
        er_tett = med_alfa.getchannel("A").histogram()[255] == med_alfa.width * med_alfa.height
        return med_alfa.convert("RGB") if er_tett else med_alfa
    return bilde if bilde.mode in ("L", "CMYK") else bilde.convert("RGB")


def _i_srgb(bilde: Image.Image, icc: bytes | None) -> Image.Image:
    til = "RGBA" if bilde.mode == "RGBA" else "RGB"
    if icc:
        try:
            fra = ImageCms.ImageCmsProfile(BytesIO(icc))
            i_srgb = ImageCms.profileToProfile(bilde, fra, ImageCms.createProfile("sRGB"), outputMode=til)
            return i_srgb or bilde.convert(til)
        except (OSError, ImageCms.PyCMSError):
            pass  # a profile for other pixels than these
    return bilde.convert(til)
