"""The site without MkDocs, or by another engine: the same files."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from nettstedet import REPO, Nettsted, kjor, tre, ulike
from steder import ROT

from regionportal.__main__ import main as portal

pytestmark = pytest.mark.bygg


def _uten(prosjekt: Path, ut: Path, dag: date, adresse: str) -> int:
    hvor = ("--rot", str(prosjekt), "--dag", dag.isoformat(), "--adresse", adresse, "--repo", REPO)
    return portal(["stage", "--ferdig", str(ut), *hvor])


@pytest.mark.parametrize("navn", ["testnes", "under_prefiks"])
def test_uten_motor_er_hver_fil_den_samme(request: pytest.FixtureRequest, tmp_path: Path, dag: date, navn: str):
    nettsted: Nettsted = request.getfixturevalue(navn)
    assert _uten(nettsted.prosjekt, tmp_path / "ut", dag, nettsted.adresse) == 0
    assert ulike(tre(tmp_path / "ut"), nettsted.filer) == []


@pytest.mark.innhold
def test_uten_motor_er_det_ekte_nettstedet_det_samme(nettsted: Nettsted, tmp_path: Path, ekte_dag: date):
    assert _uten(nettsted.prosjekt, tmp_path / "ut", ekte_dag, nettsted.adresse) == 0
    assert ulike(tre(tmp_path / "ut"), nettsted.filer) == []


def test_uten_motor_trenges_ikke_mkdocs(kopi: Path, tmp_path: Path, dag: date):
    program = f"""if True:
        import sys
        sys.modules["mkdocs"] = sys.modules["material"] = None  # importing one fails from here on
        from regionportal.__main__ import main
        sys.exit(main(["stage", "--ferdig", {str(tmp_path / "ut")!r}, "--dag", {dag.isoformat()!r}]))
    """
    svar = kjor(kopi, dag, "-c", program)
    assert svar.returncode == 0, svar.stdout
    assert (tmp_path / "ut" / "404.html").is_file()


def _properdocs(nettsted: Nettsted, mappe: Path, dag: date) -> Path:
    valg = ("--strict", "--config-file", "mkdocs.yml", "--site-dir", mappe / "ut")
    svar = kjor(nettsted.prosjekt, dag, "-m", "properdocs", "build", *valg, PORTAL_URL=nettsted.adresse)
    assert svar.returncode == 0, svar.stdout
    return mappe / "ut"


def _hugo(nettsted: Nettsted, mappe: Path, dag: date) -> Path:
    """Of the site as MkDocs built it, which is what ``stage --ferdig`` writes."""
    svar = kjor(mappe, dag, ROT / "motorer" / "hugo" / "forbered.py", nettsted.mappe, mappe / "hugo")
    assert svar.returncode == 0, svar.stdout
    svar = kjor(mappe, dag, "-m", "hugo", "--source", mappe / "hugo", "--destination", mappe / "ut", "--quiet")
    assert svar.returncode == 0, svar.stdout
    return mappe / "ut"


@pytest.mark.parametrize("motor", [_properdocs, _hugo], ids=["properdocs", "hugo"])
@pytest.mark.parametrize(("navn", "nar"), [("testnes", "dag"), ("under_prefiks", "dag"), ("nettsted", "ekte_dag")])
def test_en_annen_motor_skriver_de_samme_filene(
    request: pytest.FixtureRequest, tmp_path: Path, motor: Callable[..., Path], navn: str, nar: str
):
    nettsted: Nettsted = request.getfixturevalue(navn)
    assert ulike(tre(motor(nettsted, tmp_path, request.getfixturevalue(nar))), nettsted.filer) == []


def test_properdocs_trenger_ikke_material(kopi: Path, testnes: Nettsted, tmp_path: Path, dag: date):
    """What DRIFT.md says to write in mkdocs.yml when that is gone."""
    oppsett = kopi / "mkdocs.yml"
    tekst = oppsett.read_text("utf-8")
    oppsett.write_text(tekst.replace("name: material", "name: null\n  static_templates: [404.html]"), "utf-8")
    assert oppsett.read_text("utf-8") != tekst
    uten = Nettsted(tmp_path / "ut", kopi, testnes.adresse)
    assert ulike(tre(_properdocs(uten, tmp_path, dag)), testnes.filer) == []


@pytest.mark.parametrize(
    ("lenke", "melding"),
    [
        ("skatter/finnes-ikke.md", "lenka «skatter/finnes-ikke.md» fører ingen steder"),
        ("/skatter/", "lenka «/skatter/» fører ingen steder"),
        ("personvern.md#finnes-ikke", "lenka «personvern.md#finnes-ikke» fører til en id som ikke er på sida"),
    ],
)
def test_ei_lenke_ingen_steder_er_en_feil_og_lar_nettstedet_sta(
    kopi: Path, tmp_path: Path, dag: date, capsys: pytest.CaptureFixture[str], lenke: str, melding: str
):
    ut, om = tmp_path / "ut", kopi / "docs" / "om.md"
    assert _uten(kopi, ut, dag, "https://portal.example/") == 0
    for_ = tre(ut)
    tekst = f"{om.read_text('utf-8')}\n[bort]({lenke})\n"
    om.write_text(tekst, "utf-8")
    assert _uten(kopi, ut, dag, "https://portal.example/") == 1
    assert f"docs/om.md:{len(tekst.splitlines())}: {melding}" in capsys.readouterr().out
    assert ulike(tre(ut), for_) == []


def test_ei_mappe_med_noe_annet_i_blir_ikke_byttet_ut(kopi: Path, tmp_path: Path, dag: date):
    (tmp_path / "brev.txt").write_text("Mitt")
    assert _uten(kopi, tmp_path, dag, "https://portal.example/") == 1
    assert (tmp_path / "brev.txt").read_text() == "Mitt"
