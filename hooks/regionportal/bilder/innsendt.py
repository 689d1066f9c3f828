"""A photo that came with a form, as the file that is kept of it: the same picture, without what the camera said of
where it was and whose it is. The file will lie open to all in the repository, for as long as that is there."""

from collections.abc import Mapping
from io import BytesIO
from typing import NamedTuple

from PIL import Image

from regionportal.bilder import avkoding
from regionportal.bilder.dor import riktig_endelse
from regionportal.model.fotofil import ENDELSER, Bildeformat

# As near to what was sent as each kind can be: a JPEG keeps its own tables, a PNG loses nothing.
VALG: Mapping[Bildeformat, Mapping[str, object]] = {
    "JPEG": {"quality": "keep", "comment": b""},
    "PNG": {},
    "WEBP": {"quality": 92, "method": 4},
    "AVIF": {"quality": 85, "speed": 8, "max_threads": 1},
}


class Innsendt(NamedTuple):
    """What the name ends with, the bytes, and pixels as people see it."""

    endelse: str
    innhold: bytes
    bredde: int
    hoyde: int


def ta_inn(innhold: bytes) -> Innsendt:
    """The photo, when it is let in as all others are. ``Avvist`` says why not."""
    endelse = riktig_endelse(innhold)
    format_ = ENDELSER[endelse]
    hode = avkoding.se(innhold, format_)
    return Innsendt(endelse, _uten_det_kameraet_sa(innhold, format_, hode.retning), *hode.sett)


def _uten_det_kameraet_sa(innhold: bytes, format_: Bildeformat, retning: int) -> bytes:
    """With how it must be turned, and with its colours."""
    exif = Image.Exif()
    if retning > 1:
        exif[avkoding.RETNING] = retning
    ut = BytesIO()
    with avkoding.apnet(innhold, format_) as bilde:
        avkoding.les_piksler(bilde)
        farger = bilde.info.get("icc_profile") or b""
        bilde.save(ut, format_, **VALG[format_], exif=exif if retning > 1 else b"", xmp=b"", icc_profile=farger)
    return ut.getvalue()
