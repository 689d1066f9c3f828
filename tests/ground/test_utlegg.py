"""Files laid into a folder."""

from pathlib import Path

import pytest

from regionportal.ground.utlegg import bare, legg_ut


@pytest.mark.parametrize("lenk", [False, True])
def test_tekst_byte_og_filer_legges_der_de_skal(tmp_path: Path, lenk: bool):
    (tmp_path / "kilde").write_bytes(b"fra disken")
    filer = {"a.txt": "æøå", "b/c.bin": b"\x00", "b/d/e.html": tmp_path / "kilde"}
    for _ in range(2):  # the second time, files are there
        legg_ut(filer.items(), tmp_path / "ut", lenk=lenk)
    assert {str(sti.relative_to(tmp_path / "ut")): sti.read_bytes() for sti in (tmp_path / "ut").rglob("*.*")} == {
        "a.txt": "æøå".encode(),
        "b/c.bin": b"\x00",
        "b/d/e.html": b"fra disken",
    }


def test_en_kopi_er_ikke_den_samme_fila(tmp_path: Path):
    (tmp_path / "kilde").write_bytes(b"fra disken")
    legg_ut([("ut/a", tmp_path / "kilde")], tmp_path)
    (tmp_path / "ut" / "a").write_bytes(b"endret")
    assert (tmp_path / "kilde").read_bytes() == b"fra disken"


def test_det_som_ikke_horer_til_blir_tatt_bort(tmp_path: Path):
    legg_ut([("a", "x"), ("b/c", "x"), ("b/d/e", "x")], tmp_path)
    assert bare(tmp_path, {"a", "b/c"}.__contains__) == ["b/d/e"]
    assert sorted(sti.name for sti in tmp_path.rglob("*") if sti.is_file()) == ["a", "c"]
