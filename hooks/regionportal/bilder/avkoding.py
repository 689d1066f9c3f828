"""What Pillow makes of a file. Whatever the bytes are: a picture, or ``Avvist``, with bounds on time and memory.

Pillow takes long to import, so the door imports this module late: most checks of the data see no new picture.
"""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import AvifImagePlugin, Image, ImageFile, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from regionportal.bilder.avvist import (
    MEGAPIKSLER_MAKS,
    NAVN,
    SIDE_MAKS,
    Avvist,
    avkortet,
    for_lang_side,
    for_mange_punkter,
    levende,
    uleselig,
)
from regionportal.model.fotofil import Bildeformat

AvifImagePlugin.DEFAULT_MAX_THREADS = 1  # a core each is what the processes have; and threads take memory of their own

# The classes themselves: Image.open has other limits, and takes a JPEG with more pictures after the first for an album.
LESERE: dict[Bildeformat, type[ImageFile.ImageFile]] = {
    "JPEG": JpegImagePlugin.JpegImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "WEBP": WebPImagePlugin.WebPImageFile,
    "AVIF": AvifImagePlugin.AvifImageFile,
}
# What Pillow raises for bytes that are not as they should be: struct.error where a part is too short, IndexError for a
# PNG without pixels.
ULESELIG = (OSError, EOFError, SyntaxError, ValueError, RuntimeError, MemoryError, IndexError, struct.error)
BITER_MAKS = 100_000  # reads of one file: a photo of 15 MB in pieces of 8 KB is 8 000
SKANN_MAKS = 40  # a progressive JPEG has some ten, of CMYK eighteen; each takes its time of all the pixels
MINNE_FAST, MINNE_PER_PUNKT, MINNE_MAKS = 64 * 1024**2, 24, 224 * 1024**2  # bytes, to decode
RETNING = 0x0112  # Exif: how the picture is turned
JPEG_SLUTT = b"\xff\xd9"
_HALE = bytes(range(1, 254, 4))  # what stands for the pixels that follow, where half a JPEG ends


class Hode(NamedTuple):
    """Pixels as they are stored, and how they must be turned (1 to 8)."""

    bredde: int
    hoyde: int
    retning: int = 1

    @property
    def sett(self) -> tuple[int, int]:
        """Pixels as people see it: the width, and the height."""
        return (self.bredde, self.hoyde) if self.retning < 5 else (self.hoyde, self.bredde)


class _Biter(BytesIO):
    """A file that is read in no more pieces than a picture has."""

    igjen = BITER_MAKS

    def read(self, storrelse: int | None = -1, /) -> bytes:
        self.igjen -= 1
        if self.igjen < 0:
            raise OSError("too many pieces")
        return super().read(storrelse)


def se(innhold: bytes, format_: Bildeformat) -> Hode:
    """The sizes of a picture that can be decoded whole. ``Avvist`` for any other."""
    with apnet(innhold, format_) as bilde:
        bilde.verify()  # of PNG: every checksum, also of what is not pixels
    with apnet(innhold, format_) as bilde:
        if isinstance(bilde, JpegImagePlugin.JpegImageFile) and bilde.fp:
            _sjekk_hel_jpeg(innhold, bilde.fp.tell())
        else:
            les_piksler(bilde)
        return Hode(*bilde.size, _retning(bilde.info.get("exif", b"")))


@contextmanager
def apnet(innhold: bytes, format_: Bildeformat) -> Iterator[ImageFile.ImageFile]:
    """The picture: measured, not decoded. What Pillow raises in the block is ``Avvist`` too."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what is odd in what the camera said is of no interest
        try:
            with LESERE[format_](_Biter(innhold)) as bilde:
                _sjekk_storrelse(bilde)
                if getattr(bilde, "is_animated", False):
                    raise levende()
                yield bilde
        except Avvist:
            raise
        except Image.DecompressionBombError as e:  # WebP, which takes memory for the size before it tells it
            raise for_mange_punkter("altfor mange", NAVN[format_]) from e
        except ULESELIG as e:
            raise (avkortet() if "truncated" in str(e).lower() else uleselig()) from e


def les_piksler(bilde: ImageFile.ImageFile) -> None:
    """Decode it, in the memory that its size should take: an AVIF can hold a larger picture than it says. A JPEG tells
    the size that it is read in, and may have parts of its own that must all be kept."""
    etter_storrelsen = MINNE_FAST + MINNE_PER_PUNKT * bilde.width * bilde.height
    with _minnetak(MINNE_MAKS if bilde.format == "JPEG" else min(MINNE_MAKS, etter_storrelsen)):
        bilde.load()


def _sjekk_storrelse(bilde: ImageFile.ImageFile) -> None:
    """Before anything is unpacked, so that a small file that becomes a huge picture stays small."""
    bredde, hoyde = bilde.size
    slag = "progressiv JPEG" if "progressive" in bilde.info else NAVN[bilde.format or ""]
    if not bredde or not hoyde:
        raise uleselig()
    if bredde * hoyde > MEGAPIKSLER_MAKS[slag] * 1_000_000:
        raise for_mange_punkter(f"{bredde} × {hoyde}", slag)
    if max(bredde, hoyde) > SIDE_MAKS:
        raise for_lang_side(f"{bredde} × {hoyde}")


def _sjekk_hel_jpeg(innhold: bytes, skann: int) -> None:
    """Read all of the pixels, from where the first scan begins to the mark that ends the picture.

    A JPEG that was cut and has an end mark all the same is grey from there on, and Pillow says nothing. Where there are
    pixels to come, it matters what follows; after the last one it does not.
    """
    slutt = innhold.find(JPEG_SLUTT, skann)  # FF in a scan is never followed by D9
    if slutt < 0:
        raise avkortet()
    if innhold.count(b"\xff\xda", skann, slutt) > SKANN_MAKS:
        raise uleselig()
    if _avtrykk(innhold[:slutt] + JPEG_SLUTT) != _avtrykk(innhold[:slutt] + _HALE + JPEG_SLUTT):
        raise avkortet()


def _avtrykk(innhold: bytes) -> bytes:
    """Of the pixels, in the smallest size in which each part of the file counts."""
    with apnet(innhold, "JPEG") as bilde:
        del_ = 2 if "progressive" in bilde.info else 8
        bilde.draft(None, (max(1, bilde.width // del_), max(1, bilde.height // del_)))
        les_piksler(bilde)
        return sha256(bilde.tobytes()).digest()


def _retning(exif: bytes) -> int:
    """The direction that Exif tells; 1, as it lies, for what cannot be read."""
    lest = Image.Exif()
    try:
        lest.load(exif)
        retning = lest.get(RETNING)
    except ULESELIG:
        return 1
    return retning if isinstance(retning, int) and 1 <= retning <= 8 else 1


@contextmanager
def _minnetak(byte: int) -> Iterator[None]:
    """No more memory than so many bytes beyond what the process has now. Only Linux both tells and keeps it."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        yield
        return
    import resource  # which Windows does not have

    brukt = int(statm.read_bytes().split()[0]) * resource.getpagesize()
    myk, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (brukt + byte if myk < 0 else min(brukt + byte, myk), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (myk, hard))
