"""The door: a file becomes a picture, or the fault that it has.

How the file begins says what it is, and that must fit its name. Then Pillow must be able to decode it whole. What a
phone wrote around or after the pixels does not matter: only pixels are published. An archive does matter, for the file
itself lies open to all in the repository.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from regionportal.bilder import lager
from regionportal.bilder.avvist import LAGRE_PA_NYTT, NAVN, Avvist
from regionportal.feil import Feil
from regionportal.ground.prosesser import fordel
from regionportal.model.fotofil import ENDELSER, HEIC, Bildeformat, Fotofil

STORST_BYTE = 15 * 1024 * 1024
SLUTT_PA_ZIP, ZIP_SLUTTER_INNEN = b"PK\x05\x06", 22 + 0xFFFF  # bytes from the end of the file (APPNOTE 4.3.16)
TILLATT = "Bildet må være JPEG, PNG, WebP eller AVIF"

# How files begin; those that people send by mistake, or to fool us, by the name that people know them by.
SIGNATURER: tuple[tuple[bytes, str], ...] = (
    (rb"\xff\xd8\xff", "JPEG"),
    (rb"\x89PNG\r\n\x1a\n", "PNG"),
    (rb"RIFF....WEBP", "WEBP"),
    (rb"....ftypavi[fs]", "AVIF"),
    (rb"....ftyp(hei|hev|mif|msf)", "HEIC"),
    (rb"....ftyp", "en film"),
    (rb"GIF8", "GIF"),
    (rb"BM", "BMP"),
    (rb"II\*\0|MM\0\*", "TIFF eller et råbilde"),
    (rb"%PDF", "PDF"),
    (rb"PK\x03\x04", "et arkiv (ZIP)"),
    (rb"(\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)", "SVG"),
    (rb"(\xef\xbb\xbf)?\s*<", "HTML"),
    (rb"version https://git-lfs", "en peker til Git LFS, og ikke selve bildet"),
)


def les_bilder(filer: Sequence[tuple[str, Path]], kjente: lager.Kjente, prosesser: int = 1) -> Iterator[Fotofil | Feil]:
    """Each, by the name that faults use and where it lies. Processes share those that are not known from before."""
    sett: dict[Path, Fotofil | Feil] = {
        sti: kjent for _, sti in filer if (kjent := lager.kjent(kjente, sti)) is not None
    }
    nye = [fil for fil in filer if fil[1] not in sett]
    lest = fordel(lambda nummer, av: [les_bilde(*fil) for fil in nye[nummer::av]], prosesser if nye else 1)
    sett |= zip((sti for _, sti in nye), lest(), strict=True)
    return (sett[sti] for _, sti in filer)


def les_bilde(navn: str, sti: Path) -> Fotofil | Feil:
    """The picture; or what is wrong, told of the file by the name that faults use."""
    innhold = sti.read_bytes()
    try:
        format_ = _format(sti.suffix.lower(), innhold)
        from regionportal.bilder import avkoding  # Pillow, which data without new pictures need not wait for

        hode = avkoding.se(innhold, format_)
    except Avvist as e:
        return Feil(navn, 1, "", str(e))
    return Fotofil(sti, format_, *hode.sett, hode.retning, sha256(innhold).hexdigest())


def riktig_endelse(innhold: bytes) -> str:
    """What the name of such a file ends with. ``Avvist`` for what is no picture that is let in."""
    funnet = _kjent_igjen(innhold)
    if funnet == "HEIC":
        raise Avvist(f"fila er HEIC. {HEIC}")
    if funnet not in NAVN:
        raise Avvist(f"fila er {funnet}. {TILLATT}")
    if SLUTT_PA_ZIP in innhold[-ZIP_SLUTTER_INNEN:]:
        raise Avvist(f"det ligger et arkiv (ZIP) inne i bildet. {LAGRE_PA_NYTT}")
    return next(en for en, format_ in ENDELSER.items() if format_ == funnet)


def _format(endelse: str, innhold: bytes) -> Bildeformat:
    riktig = riktig_endelse(innhold)
    if ENDELSER[riktig] != ENDELSER.get(endelse):
        slutt = f"slutter på {endelse}" if endelse else "mangler endelsen"
        raise Avvist(f"fila er {NAVN[ENDELSER[riktig]]}, men navnet {slutt}. Gi den et navn som slutter på {riktig}")
    return ENDELSER[riktig]


def _kjent_igjen(innhold: bytes) -> str:
    if not innhold:
        return "tom"
    treff = (hva for monster, hva in SIGNATURER if re.match(monster, innhold[:64], re.DOTALL | re.IGNORECASE))
    return next(treff, "ikke et bilde som kan leses")
