"""What was made of each picture, kept in a folder beside data/ by the content of the file.

<nøkkel>/       the key is the file's SHA-256, how it is made, and by which versions: what is there need not be made again
  <navn>.avif   ...
  filer.json    the files' sizes. Written last, so that half a folder never counts; a file of another size is made again
kjente.json     what the door said of each file, by its size and times on the disk, so that it need not be read again
"""

import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
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
    """Changes with the code that lets pictures in."""
    return f"{crc32(b''.join(sti.read_bytes() for sti in sorted(Path(__file__).parent.glob('*.py')))):08x}"


Kjente = Mapping[tuple[str, Avtrykk], Mapping[str, object]]


def les_kjente(mappe: Path) -> Kjente:
    """What the door said of each file last time, by its name and how it lay; nothing when the list is broken, or when other
    code wrote it."""
    try:
        lest = json.loads((mappe / KJENTE).read_bytes())
        if lest["kode"] != _koden():
            return {}
        return {(en["navn"], tuple(en["avtrykk"])): en["fil"] for en in lest["filer"]}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def kjent(kjente: Kjente, sti: Path) -> Fotofil | None:
    """What the door said of the file, if it lies as it did then."""
    funnet = kjente.get((sti.name, avtrykk(sti))) if kjente else None
    return Fotofil(sti=sti, **funnet) if funnet else None


def husk_kjente(mappe: Path, bilder: Mapping[str, Fotofil]) -> None:
    """Keep what the door said of these files."""
    naa = time.time_ns()
    filer = []
    for navn, fil in bilder.items():
        merke = avtrykk(fil.sti)
        if max(merke[1:3]) < naa - FERSK_NS:
            uten_sti = {felt: verdi for felt, verdi in asdict(fil).items() if felt != "sti"}
            filer.append({"navn": navn, "avtrykk": merke, "fil": uten_sti})
    innhold = json.dumps({"kode": _koden(), "filer": filer}).encode()
    if not (mappe / KJENTE).is_file() or (mappe / KJENTE).read_bytes() != innhold:
        ny = Path(mkdtemp(prefix=UFERDIG, dir=mappe))
        (ny / KJENTE).write_bytes(innhold)
        os.replace(ny / KJENTE, mappe / KJENTE)
        ny.rmdir()


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
