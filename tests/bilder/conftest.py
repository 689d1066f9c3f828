"""A frame of a region that a test may put pictures in."""

from pathlib import Path

import pytest
from kopi import SKATT, Kopi, med

from regionportal.model.fotofil import Fotofil

BILDE = "  - {{fil: {}, alt: Et bilde, foto: Kystlaget, lisens: CC BY 4.0}}"


@pytest.fixture
def ramme(testdata: Path, tmp_path: Path, dag) -> Kopi:
    return Kopi.ramme(testdata, tmp_path / "prosjekt", dag)


@pytest.fixture
def region_med(ramme: Kopi):
    """The region where a treasure shows these pictures."""

    def region_med(**filer: bytes):
        navn = {felt.replace("_", "."): innhold for felt, innhold in filer.items()}
        for fil, innhold in navn.items():
            ramme.skriv(f"bilder/{fil}", innhold)
        ramme.skriv("skatter/ness/prove.yml", med(SKATT, "\n".join(["bilder:", *(BILDE.format(fil) for fil in navn)])))
        region, feil = ramme.last()
        assert feil == []
        return region

    return region_med


@pytest.fixture
def bildefil(tmp_path: Path):
    """A picture that has come through the door: bildefil("x.jpg", innhold)."""
    from regionportal.bilder.dor import les_bilde

    def bildefil(navn: str, innhold: bytes) -> Fotofil:
        (tmp_path / navn).write_bytes(innhold)
        fil = les_bilde(navn, tmp_path / navn)
        assert isinstance(fil, Fotofil), fil
        return fil

    return bildefil
