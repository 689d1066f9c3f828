"""What was made of each picture, kept in a folder beside data/ by the content of the file.

<nøkkel>/       the key is made of the file's SHA-256, our code and Pillow's version: what is there is not made again
  <navn>.avif   ...
  filer.json    the files' sizes. Written last, so that half a folder never counts; a file of another size is made again
kjente.json     what the door said of each file. One that lies as it did, by its size and times on the disk, is not read
                again; one with the same content (a new checkout of the repository, say) is read, but not decoded
"""

import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from zlib import crc32

from regionportal.model.fotofil import Fotofil

LAGER = Path(".cache", "bilder")  # beside data/
KJENTE, INNHOLD, UFERDIG = "kjente.json", "filer.json", "ny-"
FERSK_NS = 2_000_000_000  # a file changed within two seconds could change again without its times telling
GAMMEL_S = 24 * 3600

Avtrykk = tuple[int, ...]


def avtrykk(sti: Path) -> Avtrykk:
    """What changes when a file does, without reading it: size, times and place on the disk."""
    stat = sti.stat()
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino


@cache
def _koden() -> str:
    """Changes with what lets pictures in: our code, and Pillow."""
    kode = b"".join(sti.read_bytes() for sti in sorted(Path(__file__).parent.glob("*.py")))
    return f"{crc32(kode):08x} Pillow {version('pillow')}"


# What the door said, without the path: by name and how the file lies, and by ending and content.
Kjente = Mapping[tuple[str, Avtrykk | str], Mapping[str, Any]]


def les_kjente(mappe: Path) -> Kjente:
    """What the door said of each file last time; nothing when the list is broken, or when other code wrote it."""
    try:
        lest = json.loads((mappe / KJENTE).read_bytes())
        if lest["kode"] != _koden():
            return {}
        kjente: dict[tuple[str, Avtrykk | str], Mapping[str, Any]] = {}
        for en in lest["filer"]:
            kjente[Path(en["navn"]).suffix, en["fil"]["sha256"]] = en["fil"]
            if en["avtrykk"]:
                kjente[en["navn"], tuple(en["avtrykk"])] = en["fil"]
        return kjente
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def kjent(kjente: Kjente, sti: Path) -> Fotofil | None:
    """What the door said of the file, if it lies as it did then, or holds what a file of that kind held."""
    if not kjente:
        return None
    funnet = kjente.get((sti.name, avtrykk(sti))) or kjente.get((sti.suffix, sha256(sti.read_bytes()).hexdigest()))
    return Fotofil(sti=sti, **funnet) if funnet else None


def husk_kjente(mappe: Path, bilder: Mapping[str, Fotofil]) -> None:
    """Keep what the door said of these files. The folder is made where there are pictures. Where it cannot be written
    to, nothing is kept, and the pictures are looked at again."""
    if not bilder:
        return
    innhold = json.dumps({"kode": _koden(), "filer": [_som_kjent(navn, fil) for navn, fil in bilder.items()]}).encode()
    with suppress(OSError):
        mappe.mkdir(parents=True, exist_ok=True)
        if not (mappe / KJENTE).is_file() or (mappe / KJENTE).read_bytes() != innhold:
            ny = Path(mkdtemp(prefix=UFERDIG, dir=mappe))
            (ny / KJENTE).write_bytes(innhold)
            os.replace(ny / KJENTE, mappe / KJENTE)
            ny.rmdir()


def _som_kjent(navn: str, fil: Fotofil) -> dict[str, object]:
    merke = avtrykk(fil.sti)
    ligger_i_ro = max(merke[1:3]) < time.time_ns() - FERSK_NS
    uten_sti = {felt: verdi for felt, verdi in asdict(fil).items() if felt != "sti"}
    return {"navn": navn, "avtrykk": merke if ligger_i_ro else None, "fil": uten_sti}


def nokkel(fil: Fotofil, oppsett: str) -> str:
    """The name too, for it is in the names of the files."""
    return sha256(f"{fil.sha256} {fil.navn} {fil.retning} {oppsett}".encode()).hexdigest()[:32]


def hent(mappe: Path, nokkel: str) -> dict[str, Path] | None:
    """The files that were made, by name; None unless all are there and whole."""
    post = os.path.join(mappe, nokkel)  # strings, for this is done for every picture of every build
    try:
        with open(os.path.join(post, INNHOLD), "rb") as liste:
            storrelser = json.load(liste)
        filer = {navn: os.path.join(post, navn) for navn in storrelser}
        hele = all(os.stat(filer[navn]).st_size == byte for navn, byte in storrelser.items())
        return {navn: Path(sti) for navn, sti in filer.items()} if hele else None
    except (OSError, ValueError, TypeError, AttributeError):
        return None


def legg_inn(mappe: Path, nokkel: str, filer: Iterable[tuple[str, bytes]]) -> dict[str, Path]:
    """Keep what was made. Another build may do the same at the same time; one of them is kept."""
    ny = Path(mkdtemp(prefix=UFERDIG, dir=mappe))
    try:
        storrelser = {navn: (ny / navn).write_bytes(innhold) for navn, innhold in filer}
        (ny / INNHOLD).write_text(json.dumps(storrelser), "utf-8")
        if hent(mappe, nokkel) is None:
            shutil.rmtree(mappe / nokkel, ignore_errors=True)
            try:
                ny.rename(mappe / nokkel)
            except OSError:  # the other build came first
                if hent(mappe, nokkel) is None:
                    raise
    finally:
        shutil.rmtree(ny, ignore_errors=True)
    return {navn: mappe / nokkel / navn for navn in storrelser}


def rydd(mappe: Path, brukte: Iterable[str]) -> None:
    """Remove what no picture needs any more, and what a build that was stopped left a day ago."""
    beholdes = {KJENTE, *brukte}
    for en in os.scandir(mappe):
        if en.name in beholdes or (en.name.startswith(UFERDIG) and en.stat().st_mtime > time.time() - GAMMEL_S):
            continue
        shutil.rmtree(en.path, ignore_errors=True) if en.is_dir() else os.unlink(en.path)
