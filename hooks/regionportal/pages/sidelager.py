"""Pages as they were drawn, kept in a folder beside data/ by all that their drawing depends on.

<nøkkel>        another file, after a sum of what is in it, where all that it is made from is known by its content
<nøkkel>.html   the whole page. The key is a fingerprint of the page's plan, of the frame and the shell that all pages
                have, and of the code, the templates and the packages that draw: what has the same key would be drawn to
                the same bytes
Each file is written beside and moved into place, so that half a page never counts. The folder may be removed at any
time.
"""

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from zlib import crc32

from regionportal.artefact import Planlagt
from regionportal.ground.avtrykk import Avtrykker, samlet
from regionportal.ground.koden import koden
from regionportal.kontekst import Kontekst
from regionportal.pages.ramme import Ramme
from regionportal.pages.side import Side
from regionportal.pages.skall import Nettsted

LAGER = Path(".cache", "sider")  # beside data/
SLUTT = b"</html>"  # ends every whole page
GAMMEL_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class Sidelager:
    """The folder, and what every key begins with."""

    mappe: Path
    grunn: str

    def nokkel(self, side: Side, avtrykker: Avtrykker) -> str:
        return samlet(self.grunn, avtrykker.av(side))

    def fil(self, nokkel: str) -> Path:
        return self.mappe / f"{nokkel}.html"

    def hent(self, nokkel: str) -> bytes | None:
        """The page, if it is there and whole."""
        try:
            with open(self.fil(nokkel), "rb") as fil:
                innhold = fil.read()
            os.utime(self.fil(nokkel))  # so that it is known to be in use
        except OSError:
            return None
        return innhold if innhold.rstrip().endswith(SLUTT) else None

    def har(self, antall: int) -> bool:
        """Whether there is so much here already that few of so many pages are to be drawn."""
        return len(os.listdir(self.mappe)) >= antall

    def legg_inn(self, nokkel: str, innhold: bytes) -> None:
        self._skriv(self.fil(nokkel), innhold)

    def husket(self, en: Planlagt, avtrykker: Avtrykker) -> bytes:
        """What is in a file that is no page, made where it is not here. One made by what remembers something is made
        each time."""
        try:
            nokkel = (
                samlet(koden(), avtrykker.av(en.av)) if en.av else samlet(self.grunn, en.path, avtrykker.av(en.lag))
            )
        except TypeError:
            return _byte(en.lag())
        fil = self.mappe / nokkel
        try:
            sum_, innhold = fil.read_bytes().split(b"\n", 1)
            os.utime(fil)
            if sum_ == b"%d" % crc32(innhold):
                return innhold
        except (OSError, ValueError):
            pass  # not here, or broken
        innhold = _byte(en.lag())
        self._skriv(fil, b"%d\n%b" % (crc32(innhold), innhold))
        return innhold

    def _skriv(self, fil: Path, innhold: bytes) -> None:
        """Another build may do the same at the same time: what it writes is the same."""
        uferdig = fil.with_name(f"{fil.name}.{os.getpid()}")
        uferdig.write_bytes(innhold)
        os.replace(uferdig, fil)

    def rydd(self) -> None:
        """Remove what no build has used for a day; for another branch, or yesterday's data, may come again until
        then."""
        grense = time.time() - GAMMEL_S
        for sti in self.mappe.iterdir():
            with suppress(FileNotFoundError):  # another build moved it into place, or was here first
                if sti.stat().st_mtime < grense:
                    sti.unlink()


def lag_sidelager(hjem: Path, overstyringer: Path, ramme: Ramme, nettsted: Nettsted, kontekst: Kontekst) -> Sidelager:
    """For the pages of a project as it is now; the folder is beside the data of its region, in ``hjem``."""
    mappe = hjem / LAGER
    mappe.mkdir(parents=True, exist_ok=True)
    likt = Avtrykker().av((ramme, nettsted, kontekst))
    return Sidelager(mappe, samlet(likt, _filene(overstyringer), koden()))


def _byte(innhold: str | bytes) -> bytes:
    return innhold.encode() if isinstance(innhold, str) else innhold


def _filene(mappe: Path) -> str:
    """What is in all files of the folder, but for those that no page has in it."""
    ut = blake2b(digest_size=16)
    for undermappe in ("sider", "partials", "stil", "locales"):
        for sti in sorted((mappe / undermappe).rglob("*")):
            if sti.is_file():
                ut.update(f"{sti.relative_to(mappe)}\0".encode() + sti.read_bytes())
    return ut.hexdigest()
