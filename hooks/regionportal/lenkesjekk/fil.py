"""The file that the findings are kept in: sorted, so that a diff shows only change, and always whole."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regionportal.model.lenkestatus import Lenkestatus, Lenkestatuser


class Opptatt(Exception):
    """Another run has the file."""


@contextmanager
def laast(sti: Path) -> Iterator[None]:
    """Alone with the file. The system lets go of the lock when the process ends, however it ends."""
    sti.parent.mkdir(parents=True, exist_ok=True)
    with sti.with_name(f".{sti.name}.las").open("w") as las:
        try:
            fcntl.flock(las, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Opptatt(f"{sti}: en annen kjøring av «portal lenker» holder på. Prøv igjen når den er ferdig") from None
        yield


def les(sti: Path) -> Lenkestatuser:
    """What is known; nothing, before the first run."""
    return Lenkestatuser.model_validate_json(sti.read_bytes()) if sti.exists() else Lenkestatuser()


def skriv(sti: Path, status: Lenkestatuser) -> None:
    """All of it or nothing: whoever reads sees the last whole file."""
    ny = sti.with_name(f".{sti.name}.ny")
    with ny.open("w", encoding="utf-8", newline="\n") as ut:
        ut.write(som_json(status))
        ut.flush()
        os.fsync(ut.fileno())
    os.replace(ny, sti)
    mappe = os.open(sti.parent, os.O_RDONLY)
    try:
        os.fsync(mappe)
    finally:
        os.close(mappe)


def som_json(status: Lenkestatuser) -> str:
    lenker = {adresse: _som_json(status.lenker[adresse], status) for adresse in sorted(status.lenker)}
    return json.dumps({"sjekket": _dag(status.sjekket), "lenker": lenker}, ensure_ascii=False, indent=2) + "\n"


def _som_json(lenke: Lenkestatus, alle: Lenkestatuser) -> dict:
    """Without what the file's own day already says: else each link would change in each run."""
    felt = lenke.model_dump(mode="json", exclude_defaults=True)
    if lenke.sjekket == alle.sjekket:
        del felt["sjekket"]
    if lenke.svarer and lenke.sist_ok == lenke.sjekket:
        del felt["sist_ok"]
    return felt


def _dag(dag) -> str | None:
    return dag and dag.isoformat()
