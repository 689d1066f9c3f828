"""The guide's pictures are renewed all together, or not at all."""

from pathlib import Path

import pytest
from guidebilder import nye_bilder


def _ta_to(_: Path, ut: Path) -> None:
    for navn in ("a", "b"):
        (ut / f"{navn}.webp").write_bytes(b"nytt")


def _ta_ett_og_stopp(_: Path, ut: Path) -> None:
    (ut / "a.webp").write_bytes(b"nytt")
    raise TimeoutError("Siden svarer ikke.")


@pytest.fixture
def mappe(tmp_path: Path) -> Path:
    (tmp_path / "bilder").mkdir()
    for navn in ("a", "gammelt"):
        (tmp_path / "bilder" / f"{navn}.webp").write_bytes(b"gammelt")
    return tmp_path / "bilder"


def _innhold(mappe: Path) -> dict[str, bytes]:
    assert [sti.name for sti in mappe.parent.iterdir()] == ["bilder"]
    return {sti.stem: sti.read_bytes() for sti in mappe.iterdir()}


def test_nye_bilder_er_der_i_stedet_for_de_gamle(mappe: Path):
    nye_bilder(Path(), mappe, _ta_to)
    assert _innhold(mappe) == {"a": b"nytt", "b": b"nytt"}


def test_nar_ett_ikke_kan_tas_star_alle_som_de_sto(mappe: Path):
    with pytest.raises(TimeoutError):
        nye_bilder(Path(), mappe, _ta_ett_og_stopp)
    assert _innhold(mappe) == {"a": b"gammelt", "gammelt": b"gammelt"}
