"""A file below data/status/ in which a command keeps what it saw: one writer at a time, and always whole."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Opptatt(Exception):
    """Another run has the file."""


@contextmanager
def alene(sti: Path, kommando: str) -> Iterator[None]:
    """Alone with the file. The system lets go of the lock when the process ends, however it ends."""
    sti.parent.mkdir(parents=True, exist_ok=True)
    with sti.with_name(f".{sti.name}.las").open("w") as las:
        try:
            fcntl.flock(las, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Opptatt(f"{sti}: en annen kjøring av «{kommando}» holder på. Prøv igjen når den er ferdig") from None
        yield


def skriv(sti: Path, tekst: str) -> None:
    """All of it or nothing: whoever reads sees the last whole file."""
    ny = sti.with_name(f".{sti.name.removeprefix('.')}.ny")
    with ny.open("w", encoding="utf-8", newline="\n") as ut:
        ut.write(tekst)
        ut.flush()
        os.fsync(ut.fileno())
    os.replace(ny, sti)
    mappe = os.open(sti.parent, os.O_RDONLY)
    try:
        os.fsync(mappe)
    finally:
        os.close(mappe)
