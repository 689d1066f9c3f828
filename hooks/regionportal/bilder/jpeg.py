"""JPEG (ITU-T T.81, annex B): markers, each with its segment, and the pixels after the start of a scan.

Many phones put more pictures after the first, as one for bright screens (CIPA DC-007, Multi-Picture Format). Those are let
in when the first says so and each is a whole JPEG; only the first is used.
"""

import re
from struct import unpack_from
from typing import NamedTuple

from regionportal.bilder.hode import (
    Avvist,
    Hode,
    avkortet,
    mer_enn_bildet,
    odelagt,
    retning_i_exif,
    sjekk_storrelse,
    sjekk_tillegg,
)

SOI, EOI, SOS, COM, APP0, APP15 = 0xD8, 0xD9, 0xDA, 0xFE, 0xE0, 0xEF
SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
VANLIGE_SOF = {0xC0, 0xC1, 0xC2}  # baseline, extended, progressive
SKANN_MAKS = 100  # a progressive picture has some ten; thousands would keep a computer busy for hours
DELER_MAKS = 5_000
_ETTER_SKANN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # a marker; FF 00 is a pixel's byte, D0 to D7 are in the scan
_FYLL = re.compile(rb"\xff*")


class _Bilde(NamedTuple):
    hode: Hode
    slutt: int
    har_flere: bool


def les(innhold: bytes) -> Hode:
    """``Avvist`` for what is not one whole JPEG."""
    forste = _ett(innhold, 0)
    slutt = forste.slutt
    while forste.har_flere and innhold.startswith(b"\xff\xd8", slutt := _forbi_fyll(innhold, slutt)):
        slutt = _ett(innhold, slutt).slutt
    if rest := len(innhold) - slutt:
        raise mer_enn_bildet(rest)
    return forste.hode


def _forbi_fyll(innhold: bytes, fra: int) -> int:
    return len(innhold) - len(innhold[fra:].lstrip(b"\0"))


def _ett(innhold: bytes, start: int) -> _Bilde:
    mal: tuple[int, int] | None = None
    exif, tillegg, skann, plass = b"", [], 0, start + 2
    for _ in range(DELER_MAKS):
        plass = _neste_merke(innhold, plass)
        merke = innhold[plass - 1]
        if merke == EOI:
            break
        if plass + 2 > len(innhold):
            raise avkortet()
        (lengde,) = unpack_from(">H", innhold, plass)
        segment = innhold[plass + 2 : plass + lengde]
        if lengde < 2 or plass + lengde > len(innhold):
            raise avkortet()
        plass += lengde
        if merke in SOF:
            mal = _storrelse(merke, segment, mal)
        elif merke == SOS:
            skann += 1
            if mal is None or skann > SKANN_MAKS:
                raise odelagt("målene mangler, eller det har for mange lag")
            if not (neste := _ETTER_SKANN.search(innhold, plass)):
                raise avkortet()
            plass = neste.start()
        elif APP0 <= merke <= APP15 or merke == COM:
            tillegg.append(segment)
            _sjekk_jfif(merke, segment)
            if not exif and segment.startswith(b"Exif\0"):
                exif = segment
    else:
        raise odelagt("det har for mange deler")
    if mal is None or not skann:
        raise odelagt("det er ikke noe bilde i fila")
    sjekk_tillegg(tillegg)
    return _Bilde(Hode(*mal, retning_i_exif(exif)), plass, any(en.startswith(b"MPF\0") for en in tillegg))


def _neste_merke(innhold: bytes, plass: int) -> int:
    """The place after the marker that must stand here; more FF may stand before it (B.1.1.2)."""
    if innhold[plass : plass + 1] not in (b"\xff", b""):
        raise odelagt("noe står mellom delene")
    plass = _FYLL.match(innhold, plass).end()
    if plass >= len(innhold):
        raise avkortet()
    if innhold[plass] in (0, 1, SOI) or 0xD0 <= innhold[plass] <= 0xD7:
        raise odelagt("delene står i feil rekkefølge")
    return plass + 1


def _storrelse(merke: int, segment: bytes, for_: tuple[int, int] | None) -> tuple[int, int]:
    if len(segment) < 6 or for_:
        raise odelagt("målene står ikke én gang")
    bit, hoyde, bredde = unpack_from(">BHH", segment)
    if merke not in VANLIGE_SOF or bit != 8:
        raise Avvist("bildet er en sjelden slags JPEG, som nettlesere ikke viser. Lagre det som vanlig JPEG")
    sjekk_storrelse(bredde, hoyde)
    return bredde, hoyde


def _sjekk_jfif(merke: int, segment: bytes) -> None:
    """JFIF says how large its small picture is; what is longer hides something (ITU-T T.871, 10.1)."""
    if (
        merke == APP0
        and segment[:2] == b"JF"
        and (len(segment) < 14 or len(segment) != 14 + 3 * segment[12] * segment[13])
    ):
        raise odelagt("JFIF har feil lengde")
