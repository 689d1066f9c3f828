"""A photo in data/bilder/ as it was found at the door, and the sizes that it is published in.

The file itself is never published: it may say where it was taken, and by whom.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from regionportal.ground.skrivemate import fold

Bildeformat = Literal["JPEG", "PNG", "WEBP", "AVIF"]

# What people send instead of a picture that every browser shows, and how they get one.
HEIC = (
    "HEIC vises ikke i alle nettlesere. Åpne bildet på telefonen eller maskina, og lagre eller del det som JPEG. På "
    "iPhone "
    "kan du velge Innstillinger, Kamera, Formater og «Mest kompatibel», så blir nye bilder JPEG"
)
ENDELSER: dict[str, Bildeformat] = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF"}

BREDDER = (480, 960, 1600)  # pixels: a phone, a phone with a sharp screen or a column of text, a whole screen
TYPER = {"avif": "image/avif", "webp": "image/webp"}  # the best first


class Utgave(NamedTuple):
    """One published size: the file's name without its ending, and pixels."""

    navn: str
    bredde: int
    hoyde: int


def publisert_navn(stamme: str) -> str:
    """The name that a picture is published by: «Fossen på vår (1)» is fossen-pa-var-1. A name that can be an address
    stays."""
    navn = re.sub(r"[^a-z0-9_~-]+", "-", fold(stamme))
    return navn if navn == stamme else navn.strip("-")


@dataclass(frozen=True, slots=True)
class Fotofil:
    """``bredde`` and ``hoyde`` are pixels as people see it; ``retning`` is how it must be turned to be so (Exif 3.0,
    tag 0x0112, 1 to 8); ``sha256`` is of the file's bytes."""

    sti: Path
    format: Bildeformat
    bredde: int
    hoyde: int
    retning: int
    sha256: str

    @property
    def navn(self) -> str:
        return publisert_navn(self.sti.stem)

    @property
    def utgaver(self) -> tuple[Utgave, ...]:
        """The narrowest first. A picture is never made larger than it is."""
        bredder = sorted({min(bredde, self.bredde) for bredde in BREDDER})
        return tuple(
            Utgave(f"{self.navn}-{bredde}", bredde, max(1, round(self.hoyde * bredde / self.bredde)))
            for bredde in bredder
        )

    @property
    def vanlig(self) -> Utgave:
        """The one for a browser that cannot choose."""
        return self.utgaver[:2][-1]

    @property
    def storst(self) -> Utgave:
        return self.utgaver[-1]

    @property
    def stende(self) -> bool:
        return self.hoyde > self.bredde
