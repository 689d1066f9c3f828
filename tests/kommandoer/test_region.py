"""A region in a folder of its own: ``--region``, by its id or its path."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from kopi import HENDELSE, SKATT, Kopi, uten
from utfylt import ark as utfylt
from utfylt import som_csv

from regionportal.__main__ import main


@pytest.fixture
def rot(tmp_path: Path) -> Path:
    """A project with no data of its own."""
    (tmp_path / "prosjekt").mkdir()
    return tmp_path / "prosjekt"


@pytest.fixture
def nabo(testdata: Path, rot: Path, dag: date) -> Kopi:
    return Kopi(testdata, rot / "regioner" / "nabo", dag)


def portal(rot: Path, dag: date, *valg: str) -> int:
    return main([*valg, "--rot", str(rot), "--dag", dag.isoformat()])


@pytest.mark.parametrize("region", ["nabo", "regioner/nabo", "{rot}/regioner/nabo"])
def test_regionen_kan_kalles_ved_navn_eller_ved_mappa_si(nabo: Kopi, rot: Path, dag: date, region: str):
    assert portal(rot, dag, "sjekk", "--region", region.format(rot=rot)) == 0


def test_region_i_miljoet_er_det_samme(nabo: Kopi, rot: Path, dag: date, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("REGION", "nabo")
    assert portal(rot, dag, "sjekk") == 0


def test_en_feil_sier_hele_stien_fra_prosjektet(nabo: Kopi, rot: Path, dag: date, capsys: pytest.CaptureFixture[str]):
    nabo.skriv("skatter/ness/prove.yml", uten(SKATT, "navn"))
    assert portal(rot, dag, "sjekk", "--region", "nabo") == 1
    assert capsys.readouterr().out.startswith("regioner/nabo/data/skatter/ness/prove.yml:1: navn: mangler.")


def test_en_ukjent_region_far_vite_hvilke_som_finnes(
    nabo: Kopi, rot: Path, dag: date, capsys: pytest.CaptureFixture[str]
):
    shutil.copytree(nabo.rot, rot / "regioner" / "fjern")
    with pytest.raises(SystemExit):
        portal(rot, dag, "sjekk", "--region", "nabu")
    assert "regionen «nabu» finnes ikke. Mente du «nabo»? Gyldige: fjern, nabo" in capsys.readouterr().err


def test_det_som_huskes_ligger_ved_siden_av_dataene(
    nabo: Kopi, rot: Path, dag: date, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (rot / "overrides").symlink_to(Path(__file__).parents[2] / "overrides")
    assert portal(rot, dag, "stage", str(tmp_path / "ut"), "--region", "nabo") == 0
    assert (nabo.rot / ".cache").is_dir()
    assert not (rot / ".cache").exists()


def test_en_kommando_som_skriver_skriver_hos_regionen(nabo: Kopi, rot: Path, dag: date, tmp_path: Path):
    ark = tmp_path / "behov.csv"
    ark.write_bytes(som_csv(utfylt(["lærer", None, None, 2029, 2])))
    assert portal(rot, dag, "jobbehov", "les", str(ark), "--region", "nabo") == 0
    assert (nabo.data / "jobbehov" / "ness-behov-2026.yml").is_file()


def test_endringene_er_regionens(nabo: Kopi, rot: Path, dag: date, capsys: pytest.CaptureFixture[str]):
    shutil.copytree(nabo.rot, rot / "for")
    nabo.skriv("hendelser/prove.yml", HENDELSE)
    assert portal(rot, dag, "endringer", "--region", "nabo", "--mot", str(rot / "for")) == 0
    assert "Prøvedagen" in capsys.readouterr().out


def test_skjemaene_er_felles_og_skrives_ikke_for_en_region(
    nabo: Kopi, rot: Path, dag: date, capsys: pytest.CaptureFixture[str]
):
    assert portal(rot, dag, "skjema", "--region", "nabo") == 1
    assert "uten --region" in capsys.readouterr().err
    assert {sti.name for sti in nabo.rot.iterdir()} - {".cache"} == {"data"}


def test_to_regioner_med_samme_id(nabo: Kopi, rot: Path, dag: date, capsys: pytest.CaptureFixture[str]):
    shutil.copytree(nabo.rot, rot / "regioner" / "fjern")
    assert portal(rot, dag, "sjekk", "--region", "nabo") == 1
    ventet = "regioner/nabo/data/region.yml:1: id: «testnes» er id-en i regioner/fjern/data/region.yml også."
    assert capsys.readouterr().out.startswith(ventet)
