"""What the kinds of picture have in common: what is read of each, what is refused, and how it is turned."""

import re
from collections.abc import Iterable
from struct import error as Utenfor
from struct import unpack_from
from typing import NamedTuple

MEGAPIKSLER_MAKS = 60
SIDE_MAKS = 16_000  # pixels: what WebP can hold (16 383), and some to spare
LAGRE_PA_NYTT = "Åpne bildet i et bildeprogram, og lagre det på nytt"

_RETNING = 0x0112  # Exif: how the picture is turned
_KORT = 3  # TIFF 6.0: a number of two bytes
# Code, pages and archives that no camera writes beside a picture.
_MISTENKELIG = re.compile(
    rb"<(?:script|html|!doctype|\?php|svg|iframe|body)\b|<\?php|PK\x03\x04|PK\x05\x06|%PDF-", re.IGNORECASE
)
_SLUTT_PA_ZIP = b"PK\x05\x06"
_ZIP_SLUTTER_INNEN = 22 + 0xFFFF  # bytes from the end of the file (APPNOTE 4.3.16)


class Avvist(ValueError):
    """The file is not let in. The message is in Norwegian, for an editor."""


class Hode(NamedTuple):
    """Pixels as they are stored, and how they must be turned (1 to 8)."""

    bredde: int
    hoyde: int
    retning: int = 1


def avkortet() -> Avvist:
    return Avvist("bildet er ikke helt: slutten mangler. Send det på nytt, gjerne rett fra telefonen eller kameraet")


def odelagt(hva: str) -> Avvist:
    return Avvist(f"bildet er ødelagt ({hva}). {LAGRE_PA_NYTT}")


def levende() -> Avvist:
    return Avvist("bildet beveger seg. Bare stillbilder er tillatt")


def mer_enn_bildet(antall: int) -> Avvist:
    return Avvist(f"det ligger {antall} byte til etter bildet, for eksempel en film eller et arkiv. {LAGRE_PA_NYTT}")


def sjekk_storrelse(bredde: int, hoyde: int) -> None:
    """Before anything is unpacked, so that a small file that becomes a huge picture stays small."""
    if not bredde or not hoyde:
        raise odelagt("det har ingen bredde eller høyde")
    if bredde * hoyde > MEGAPIKSLER_MAKS * 1_000_000:
        raise Avvist(
            f"bildet er {bredde} × {hoyde} punkter. Høyst {MEGAPIKSLER_MAKS} millioner punkter er tillatt. Gjør det mindre"
        )
    if max(bredde, hoyde) > SIDE_MAKS:
        raise Avvist(
            f"bildet er {bredde} × {hoyde} punkter. Høyst {SIDE_MAKS} på hver side er tillatt. Gjør det mindre"
        )


def sjekk_tillegg(tillegg: Iterable[bytes]) -> None:
    """What the file says beside the picture: where it was taken, what edited it. Never published, but it must be just that."""
    if any(_MISTENKELIG.search(en) for en in tillegg):
        raise Avvist(f"det ligger kode eller et arkiv inne i bildet. {LAGRE_PA_NYTT}")


def sjekk_arkiv(innhold: bytes) -> None:
    """A program for ZIP files looks for the archive's end, wherever it begins."""
    if innhold.find(_SLUTT_PA_ZIP, max(0, len(innhold) - _ZIP_SLUTTER_INNEN)) >= 0:
        raise Avvist(f"det ligger et arkiv (ZIP) inne i bildet. {LAGRE_PA_NYTT}")


def retning_i_exif(exif: bytes) -> int:
    """The direction in a block of Exif (TIFF 6.0, section 2); 1, as it lies, for what cannot be read."""
    exif = exif.removeprefix(b"Exif\0\0")
    rekkefolge = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if rekkefolge is None:
        return 1
    try:
        (start,) = unpack_from(f"{rekkefolge}I", exif, 4)
        (antall,) = unpack_from(f"{rekkefolge}H", exif, start)
        for nummer in range(antall):
            felt, slag, _, verdi = unpack_from(f"{rekkefolge}HHIH", exif, start + 2 + 12 * nummer)
            if felt == _RETNING:
                return verdi if slag == _KORT and 1 <= verdi <= 8 else 1
    except Utenfor:
        pass
    return 1
