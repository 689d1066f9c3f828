"""Pictures for the tests: made here, of every kind that people and cameras send, and of the kinds that others do."""

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

ORIENTERING, GPS, MERKE = 0x0112, 0x8825, 0x010F
HJORNER = {"rod": (220, 30, 30), "gronn": (30, 170, 60), "bla": (40, 60, 200), "hvit": (245, 245, 245)}


def fire_hjorner(bredde: int = 640, hoyde: int = 480, modus: str = "RGB") -> Image.Image:
    """Red and green above, blue and white below: it shows how it is turned, and which colours came through."""
    bilde = Image.new("RGB", (bredde, hoyde))
    penn = ImageDraw.Draw(bilde)
    for nummer, farge in enumerate(HJORNER.values()):
        x, y = nummer % 2 * bredde // 2, nummer // 2 * hoyde // 2
        penn.rectangle((x, y, x + bredde // 2, y + hoyde // 2), fill=farge)
    return bilde.convert(modus)


def som(bilde: Image.Image, format_: str, **valg: object) -> bytes:
    ut = BytesIO()
    bilde.save(ut, format_, **({"quality": 90} if format_ != "PNG" else {}) | valg)
    return ut.getvalue()


def exif(retning: int = 1) -> Image.Exif:
    """What a phone says: who made it, how it was held, and where."""
    ut = Image.Exif()
    ut[MERKE], ut[ORIENTERING] = "Hemmeligkamera", retning
    ut.get_ifd(GPS).update({1: "N", 2: (69.0, 18.0, 7.0), 3: "E", 4: (20.0, 12.0, 18.0)})
    return ut


def xmp(tekst: str) -> bytes:
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>{tekst}</rdf:RDF></x:xmpmeta>".encode()


JPEG = som(fire_hjorner(), "JPEG")
PNG = som(fire_hjorner(), "PNG")
WEBP = som(fire_hjorner(), "WEBP")
AVIF = som(fire_hjorner(64, 48), "AVIF")
TELEFONBILDE = som(fire_hjorner(), "JPEG", exif=exif(6))  # held upright, and it says where
GODE = {"foss.jpg": JPEG, "foss.jpeg": JPEG, "foss.png": PNG, "foss.webp": WEBP, "foss.avif": AVIF}
ZIP = b"PK\x03\x04" + b"\0" * 26 + b"PK\x05\x06" + b"\0" * 18


def jpeg_del(merke: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, merke, len(data) + 2) + data


def med_jpeg_del(merke: int, data: bytes) -> bytes:
    """The picture with another segment at its beginning."""
    return JPEG[:2] + jpeg_del(merke, data) + JPEG[2:]


def png_del(navn: bytes, data: bytes) -> bytes:
    return struct.pack(">I4s", len(data), navn) + data + struct.pack(">I", zlib.crc32(navn + data))


def med_png_del(navn: bytes, data: bytes) -> bytes:
    """The picture with another chunk after the one that says its size."""
    return PNG[:33] + png_del(navn, data) + PNG[33:]


def png_bombe(bredde: int, hoyde: int) -> bytes:
    """A small file that says it is a huge picture."""
    return PNG[:8] + png_del(b"IHDR", struct.pack(">IIBBBBB", bredde, hoyde, 1, 0, 0, 0, 0)) + PNG[33:]


def webp_del(innhold: bytes, navn: bytes, data: bytes) -> bytes:
    """The picture with a chunk at its end, and the size of the file told as it is then."""
    ny = innhold + struct.pack("<4sI", navn, len(data)) + data + b"\0" * (len(data) % 2)
    return ny[:4] + struct.pack("<I", len(ny) - 8) + ny[8:]


def avif_bombe(bredde: int, hoyde: int) -> bytes:
    plass = AVIF.index(b"ispe") + 8
    return AVIF[:plass] + struct.pack(">II", bredde, hoyde) + AVIF[plass + 8 :]


def jpeg_bombe(bredde: int, hoyde: int, ramme: bytes = b"\xff\xc0", innhold: bytes = JPEG) -> bytes:
    plass = innhold.index(ramme) + 5
    return innhold[:plass] + struct.pack(">HH", hoyde, bredde) + innhold[plass + 4 :]


def ensfarget_webp(bredde: int, hoyde: int) -> bytes:
    """Lossless: as few bytes for a large picture as for a small one."""
    liten = som(Image.new("RGB", (16, 16)), "WEBP", lossless=True)
    return liten[:21] + struct.pack("<I", bredde - 1 | hoyde - 1 << 14) + liten[25:]


def webp_bombe() -> bytes:
    plass = WEBP.index(b"\x9d\x01\x2a") + 3
    return WEBP[:plass] + struct.pack("<HH", 16383, 16383) + WEBP[plass + 4 :]


def levende(format_: str) -> bytes:
    return som(fire_hjorner(64, 48), format_, save_all=True, append_images=[Image.new("RGB", (64, 48))], duration=100)


def med_flere_bilder() -> bytes:
    """As phones send: a picture, and a smaller one after it that the first tells of (Multi-Picture Format)."""
    ut = BytesIO()
    fire_hjorner().save(ut, "MPO", save_all=True, append_images=[fire_hjorner(64, 48)])
    return ut.getvalue()


def med_samsungs_hale() -> bytes:
    """Samsung writes when the picture was taken after it, in a format of its own."""
    del_ = b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1764225600000"
    return JPEG + del_ + b"SEFH" + struct.pack("<IIHHII", 107, 1, 0, 0x0A01, len(del_), len(del_)) + b"\x18\0\0\0SEFT"


def bevegelsesbilde() -> bytes:
    """A motion picture, as Pixel and Samsung send it: the film lies after the still."""
    film = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + struct.pack(">I4s", 5008, b"mdat") + bytes(range(250)) * 20
    return som(fire_hjorner(), "JPEG", xmp=xmp("<Camera:MotionPhoto>1</Camera:MotionPhoto>")) + film


def med_jfxx() -> bytes:
    """Some cameras write a small picture in a segment of its own (ITU-T T.871, 10.2), and too long a JFIF."""
    lite = som(fire_hjorner(64, 48), "JPEG")
    return JPEG[:2] + jpeg_del(0xE0, JPEG[6:20] + b"\0\0") + jpeg_del(0xE0, b"JFXX\0\x10" + lite) + JPEG[20:]


def halvt(hvor_mye: float, slutt: bytes = b"\xff\xd9", **valg: object) -> bytes:
    """A photo that lost the rest on its way, and got an end mark all the same."""
    stoy = Image.effect_noise((640, 480), 90).convert("RGB")
    hele = som(stoy, "JPEG", **valg)
    pikslene = hele.index(b"\xff\xda")
    return hele[: pikslene + int((len(hele) - pikslene) * hvor_mye)].rstrip(b"\xff") + slutt


def png_med_tekst(tekst: str) -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", tekst)
    return som(fire_hjorner(), "PNG", pnginfo=info)


def png_16_bit() -> bytes:
    """A grey picture with sixteen bits: dark to the left, light to the right."""
    rad = struct.pack("<64H", *[0x4000] * 32, *[0xC000] * 32)
    return som(Image.frombytes("I;16", (64, 48), rad * 48), "PNG")


def icc() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
