"""AVIF (AOMedia, 1.1): boxes as in ISO/IEC 14496-12, where ``meta`` says what the bytes in ``mdat`` are."""

import re
from collections.abc import Iterator
from struct import error as Utenfor
from struct import unpack_from
from typing import NamedTuple

from regionportal.bilder.hode import Hode, avkortet, levende, odelagt, sjekk_storrelse, sjekk_tillegg

YTTERST = {b"ftyp", b"meta", b"mdat", b"free", b"skip"}
# How it is turned a quarter anti-clockwise so many times and then mirrored along an axis, as the one number of Exif.
RETNING = {
    (0, None): 1,
    (1, None): 8,
    (2, None): 3,
    (3, None): 6,
    (0, 0): 4,
    (1, 0): 5,
    (2, 0): 2,
    (3, 0): 7,
    (0, 1): 2,
    (1, 1): 7,
    (2, 1): 4,
    (3, 1): 5,
}


class Boks(NamedTuple):
    slag: bytes
    data: bytes


def les(innhold: bytes) -> Hode:
    """``Avvist`` for what is not one whole AVIF."""
    try:
        return _les(list(_bokser(innhold)))
    except (Utenfor, IndexError):
        raise avkortet() from None


def _les(bokser: list[Boks]) -> Hode:
    slag = [boks.slag for boks in bokser]
    if b"moov" in slag or bokser[0].data[:4] == b"avis":
        raise levende()
    if set(slag) - YTTERST or slag.count(b"meta") != 1 or slag.count(b"ftyp") != 1:
        raise odelagt("det har deler som ikke hører til i AVIF")
    sjekk_tillegg(boks.data for boks in bokser if boks.slag != b"mdat")
    meta = {boks.slag: boks.data for boks in _bokser(_en(bokser, b"meta")[4:])}
    (hovedbilde,) = unpack_from(">H" if meta[b"pitm"][0] == 0 else ">I", meta[b"pitm"], 4) if b"pitm" in meta else (0,)
    egenskaper = list(_bokser(meta.get(b"iprp", b"")))
    alle = list(_bokser(_en(egenskaper, b"ipco")))
    for plass in re.finditer(b"ispe", _en(bokser, b"meta")):  # of the parts of the picture too, wherever they are told
        sjekk_storrelse(*unpack_from(">II", plass.string, plass.end() + 4))
    mal: tuple[int, int] | None = None
    kvarte, akse = 0, None
    for nummer in _knyttet(_en(egenskaper, b"ipma"), hovedbilde):
        boks = alle[nummer - 1] if 0 < nummer <= len(alle) else Boks(b"", b"")
        if boks.slag == b"ispe":
            mal = unpack_from(">II", boks.data, 4)
        elif boks.slag == b"irot":
            kvarte = boks.data[0] & 3
        elif boks.slag == b"imir":
            akse = boks.data[0] & 1
    if mal is None:
        raise odelagt("målene mangler")
    return Hode(*mal, RETNING[kvarte, akse])


def _bokser(data: bytes) -> Iterator[Boks]:
    """Each box in a row of them. They fill it: none may say that it goes on to the end."""
    plass = 0
    while plass < len(data):
        lengde, slag = unpack_from(">I4s", data, plass)
        hode = 8
        if lengde == 1:
            (lengde,) = unpack_from(">Q", data, plass + 8)
            hode = 16
        if lengde < hode:
            raise odelagt("en del har feil lengde")
        if plass + lengde > len(data):
            raise avkortet()
        yield Boks(slag, data[plass + hode : plass + lengde])
        plass += lengde


def _en(bokser: list[Boks], slag: bytes) -> bytes:
    return next((boks.data for boks in bokser if boks.slag == slag), b"")


def _knyttet(ipma: bytes, bilde: int) -> list[int]:
    """The numbers of the properties that a picture has, from 1 (ISO/IEC 23008-12, 9.3.1)."""
    if not ipma:
        return []
    utgave, brede = ipma[0], ipma[3] & 1
    (antall,) = unpack_from(">I", ipma, 4)
    plass = 8
    for _ in range(antall):
        (dette,) = unpack_from(">I" if utgave else ">H", ipma, plass)
        plass += 4 if utgave else 2
        (egenskaper,) = unpack_from(">B", ipma, plass)
        plass += 1
        numre = unpack_from(f">{egenskaper}{'H' if brede else 'B'}", ipma, plass)
        plass += egenskaper * (2 if brede else 1)
        if dette == bilde:
            return [nummer & (0x7FFF if brede else 0x7F) for nummer in numre]
    return []
