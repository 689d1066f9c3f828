"""Files that nobody reads, and that is told: those that begin with a dot or lie in a folder that does, and links."""

import re
from collections.abc import Iterator

from regionportal.feil import Feil

SYMLINK = "lenker til andre filer (symlinks) brukes ikke her"
BEGYNNER_MED_PUNKTUM = "navnet begynner med punktum, så det blir ikke brukt. Ta bort punktumet, eller fila"
_ARBEIDSFIL = re.compile(
    r"status/\.[a-z]+\.(json\.(las|ny)|underveis\.jsonl?(\.ny)?)"
)  # of a program (``machines.statusfil``)


def er_skjult(plass: str) -> bool:
    return any(del_.startswith(".") for del_ in plass.split("/"))


def om_skjult(plass: str) -> Iterator[Feil]:
    """The warning of a hidden file or folder below data/; none of what is in the folder, nor of a program's own."""
    mappe = plass.rpartition("/")[0]
    if not er_skjult(mappe) and not _ARBEIDSFIL.fullmatch(plass):
        yield Feil(f"data/{plass}", 1, "", BEGYNNER_MED_PUNKTUM, "varsel")
