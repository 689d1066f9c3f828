"""The schemas and forms are made of the model and of real data: what is committed is of this repository's own."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from steder import EGEN_DAG, ROT

from regionportal.model.region import Region
from regionportal.model.slag import SLAG
from regionportal.reading.load import last
from regionportal.reading.yaml12 import les


class Lest(NamedTuple):
    """A file as it was read: its name, its kind, and what it says."""

    navn: str
    slag: str
    verdi: dict


@pytest.fixture(scope="session")
def rot() -> Path:
    return ROT


@pytest.fixture(scope="session")
def ekte() -> Region:
    """The region of this repository."""
    region, feil = last(ROT / "data", EGEN_DAG)
    assert region, feil
    return region


def _filer(rot: Path) -> Iterator[Lest]:
    for slag in SLAG.values():
        for sti in sorted(rot.glob(slag.filer)):
            dokument, _ = les(sti.read_bytes(), sti.name)
            yield Lest(sti.relative_to(rot).as_posix(), slag.navn, dokument.verdi)


@pytest.fixture(scope="session")
def ekte_filer() -> list[Lest]:
    return list(_filer(ROT))


@pytest.fixture(scope="session")
def provefiler(testdata) -> list[Lest]:
    """The files of Testnes, which have every field."""
    return list(_filer(testdata.parent))
