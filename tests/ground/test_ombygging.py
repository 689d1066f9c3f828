"""A folder that is rebuilt beside itself."""

from pathlib import Path

import pytest

from regionportal.ground.ombygging import Ombygging


@pytest.fixture
def ombygging(tmp_path: Path) -> Ombygging:
    """What is there is old, and beside it lies something new."""
    ombygging = Ombygging(tmp_path / "site")
    for mappe, tekst in ((ombygging.plass, "gammel"), (ombygging.ny, "ny")):
        mappe.mkdir()
        (mappe / "index.html").write_text(tekst)
    return ombygging


def _der(ombygging: Ombygging) -> str:
    return (ombygging.plass / "index.html").read_text()


def _alene(ombygging: Ombygging) -> bool:
    return list(ombygging.plass.parent.iterdir()) == [ombygging.plass]


def test_det_gamle_star_til_det_nye_er_helt(ombygging: Ombygging):
    assert _der(ombygging) == "gammel"
    assert ombygging.bytt() == ombygging.plass
    assert _der(ombygging) == "ny"
    ombygging.rydd()
    assert _der(ombygging) == "ny"
    assert _alene(ombygging)


@pytest.mark.parametrize("byttet", [False, True], ids=["før byttet", "etter byttet"])
def test_det_gamle_kommer_tilbake(ombygging: Ombygging, byttet: bool):
    if byttet:
        ombygging.bytt()
    ombygging.angre()
    ombygging.rydd()
    assert _der(ombygging) == "gammel"
    assert _alene(ombygging)


def test_den_som_ble_avbrutt_midt_i_byttet_mister_ingenting(ombygging: Ombygging):
    ombygging.plass.rename(ombygging.plass.with_name(".site-gammel"))
    Ombygging(ombygging.plass).rydd()
    assert _der(ombygging) == "gammel"
    assert _alene(ombygging)


def test_den_forste_gangen_er_det_ingenting_der(tmp_path: Path):
    ombygging = Ombygging(tmp_path / "site")
    ombygging.rydd()
    ombygging.ny.mkdir()
    ombygging.bytt()
    ombygging.angre()
    ombygging.rydd()
    assert ombygging.plass.is_dir()
    assert _alene(ombygging)
