"""WebP (RFC 9649): a RIFF file with chunks."""

from struct import unpack_from

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

BILDEDEL = {b"VP8 ", b"VP8L"}
TILLEGG = {b"ICCP", b"EXIF", b"XMP "}
LEVENDE = {b"ANIM", b"ANMF"}


def les(innhold: bytes) -> Hode:
    """``Avvist`` for what is not one whole WebP."""
    slutt = 8 + unpack_from("<I", innhold, 4)[0]
    if slutt > len(innhold):
        raise avkortet()
    if slutt < len(innhold):
        raise mer_enn_bildet(len(innhold) - slutt)
    deler = _deler(innhold)
    slag = [navn for navn, _ in deler]
    if LEVENDE & set(slag):
        raise levende()
    bilder = [(navn, data) for navn, data in deler if navn in BILDEDEL]
    if len(bilder) != 1 or set(slag) - BILDEDEL - TILLEGG - {b"VP8X", b"ALPH"}:
        raise odelagt("det har ikke ett bilde og det som hører til")
    sjekk_tillegg(data for navn, data in deler if navn in TILLEGG)
    bredde, hoyde = _mal(*bilder[0])
    for navn, data in deler:
        if navn == b"VP8X" and (len(data) != 10 or _lerret(data) != (bredde, hoyde)):
            raise odelagt("det sier to ulike mål")
    exif = next((data for navn, data in deler if navn == b"EXIF"), b"")
    return Hode(bredde, hoyde, retning_i_exif(exif))


def _deler(innhold: bytes) -> list[tuple[bytes, bytes]]:
    """Each chunk's name and data; one of odd length has a byte after it (2.3)."""
    deler, plass = [], 12
    while plass < len(innhold):
        if plass + 8 > len(innhold):
            raise avkortet()
        navn, lengde = unpack_from("<4sI", innhold, plass)
        data = innhold[plass + 8 : plass + 8 + lengde]
        if len(data) < lengde:
            raise avkortet()
        deler.append((navn, data))
        plass += 8 + lengde + lengde % 2
    return deler


def _mal(navn: bytes, data: bytes) -> tuple[int, int]:
    """Width and height of the picture itself (RFC 6386, 9.1, and RFC 9649, 3.4)."""
    if navn == b"VP8L" and len(data) >= 5 and data[0] == 0x2F:
        (bit,) = unpack_from("<I", data, 1)
        mal = 1 + (bit & 0x3FFF), 1 + (bit >> 14 & 0x3FFF)
    elif navn == b"VP8 " and len(data) >= 10 and data[3:6] == b"\x9d\x01\x2a":
        bredde, hoyde = unpack_from("<HH", data, 6)
        mal = bredde & 0x3FFF, hoyde & 0x3FFF
    else:
        raise odelagt("målene mangler")
    sjekk_storrelse(*mal)
    return mal


def _lerret(data: bytes) -> tuple[int, int]:
    return 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
