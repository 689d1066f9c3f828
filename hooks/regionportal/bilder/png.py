"""PNG (W3C, third edition): a signature, then chunks with a checksum each."""

from collections.abc import Iterator
from struct import unpack_from
from zlib import crc32

from regionportal.bilder.hode import (
    Hode,
    avkortet,
    levende,
    mer_enn_bildet,
    odelagt,
    retning_i_exif,
    sjekk_storrelse,
    sjekk_tillegg,
)

SIGNATUR = b"\x89PNG\r\n\x1a\n"
KRITISKE = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
LEVENDE = {b"acTL", b"fcTL", b"fdAT"}
DELER_MAKS = 20_000


def les(innhold: bytes) -> Hode:
    """``Avvist`` for what is not one whole PNG."""
    forst, *deler = _deler(innhold)
    if forst[0] != b"IHDR" or len(forst[1]) != 13:
        raise odelagt("målene mangler")
    bredde, hoyde = unpack_from(">II", forst[1])
    sjekk_storrelse(bredde, hoyde)
    slag = {navn for navn, _ in deler}
    if slag & LEVENDE:
        raise levende()
    if b"IDAT" not in slag or b"IHDR" in slag or any(navn[:1].isupper() and navn not in KRITISKE for navn in slag):
        raise odelagt("det har deler som ikke hører til i PNG")
    tillegg = [data for navn, data in deler if navn not in KRITISKE]
    sjekk_tillegg(tillegg)
    exif = next((data for navn, data in deler if navn == b"eXIf"), b"")
    return Hode(bredde, hoyde, retning_i_exif(exif))


def _deler(innhold: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk's name and data, the last of them IEND, with nothing after it."""
    plass = len(SIGNATUR)
    for _ in range(DELER_MAKS):
        if plass + 12 > len(innhold):
            raise avkortet()
        lengde, navn = unpack_from(">I4s", innhold, plass)
        slutt = plass + 12 + lengde
        if slutt > len(innhold):
            raise avkortet()
        if crc32(memoryview(innhold)[plass + 4 : slutt - 4]) != unpack_from(">I", innhold, slutt - 4)[0]:
            raise odelagt("en kontrollsum er feil")
        yield navn, b"" if navn == b"IDAT" else innhold[plass + 8 : slutt - 4]
        plass = slutt
        if navn == b"IEND":
            break
    else:
        raise odelagt("det har for mange deler")
    if rest := len(innhold) - plass:
        raise mer_enn_bildet(rest)
