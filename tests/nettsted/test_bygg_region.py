"""A region of regioner/, built beside the project's own: its data, its pages, and the pages that all regions share."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from nettstedet import ADRESSE, REPO, Nettsted, bygg, kjor, kopier, tre, ulike

from regionportal.__main__ import main as portal

pytestmark = pytest.mark.bygg

OM = "---\ntitle: Om naboen\ndescription: Hvem vi er.\n---\n\n# Om naboen\n\nSe [mer](om/mer.md).\n"
MER = "---\ntitle: Mer\ndescription: Mer om oss.\n---\n\n# Mer\n\nTilbake til [forsida](../index.md).\n"


@pytest.fixture(scope="module")
def naboen(felles: Callable[[str, Callable[[Path], None]], Path], testdata: Path, dag: date) -> Nettsted:
    """The test region as a neighbour of one that has no data that is sound."""

    def lag(mappe: Path) -> None:
        kopier(testdata, mappe)
        nabo = mappe / "regioner" / "nabo"
        shutil.copytree(testdata, nabo / "data")
        (nabo / "docs" / "om").mkdir(parents=True)
        (nabo / "docs" / "om.md").write_text(OM, "utf-8")
        (nabo / "docs" / "om" / "mer.md").write_text(MER, "utf-8")
        (mappe / "data" / "region.yml").unlink()

    prosjekt = felles("nabo", lag)
    mappe = felles("nabo-site", lambda mappe: bygg(prosjekt, mappe, dag, REGION="nabo"))
    return Nettsted(mappe, prosjekt, ADRESSE, "nabo")


def _rett(nettsted: Nettsted, side: str) -> str:
    """Where the page says that its file is edited, in the repository."""
    (adresse,) = {en for en in nettsted.sider[side].xpath("//a/@href") if en.startswith(f"{REPO}/edit/main/")}
    return adresse.removeprefix(f"{REPO}/edit/main/")


def test_den_er_bygd_av_egne_data_og_lik_den_i_prosjektet(naboen: Nettsted, testnes: Nettsted):
    """But for where its files are edited, and the pages it has of its own."""
    assert naboen.sider.keys() - testnes.sider.keys() == {"om/mer/"}
    assert testnes.sider.keys() - naboen.sider.keys() == set()
    data = {sti for sti in ulike(naboen.filer, testnes.filer) if sti.startswith(("api/", "kalender/", "feed/"))}
    assert data <= {"api/v1/redaksjon.json", "api/v1/redaksjon.csv"}


@pytest.mark.parametrize(
    ("side", "fil"),
    [
        ("skatter/fyret/", "regioner/nabo/data/skatter/ness/fyret.yml"),
        ("om/", "regioner/nabo/docs/om.md"),
        ("bidra/fil/", "docs/bidra/fil.md"),
    ],
)
def test_hver_side_rettes_der_den_ligger(naboen: Nettsted, side: str, fil: str):
    assert _rett(naboen, side) == fil


def test_en_egen_side_gar_foran_den_som_er_felles(naboen: Nettsted):
    assert naboen.sider["om/"].findtext(".//h1") == "Om naboen"


def test_guiden_viser_ingen_bilder_av_en_annen_region(naboen: Nettsted, testnes: Nettsted):
    def bildene(nettsted: Nettsted) -> list[str]:
        return [
            en for side, rot in nettsted.sider.items() if side.startswith("bidra/") for en in rot.xpath("//img/@src")
        ]

    assert bildene(testnes) and not bildene(naboen)
    assert not [sti for sti in naboen.filer if sti.startswith("bidra/bilder/")]


def test_en_region_som_ikke_finnes_bygges_ikke(naboen: Nettsted, dag: date):
    svar = kjor(naboen.prosjekt, dag, "-m", "mkdocs", "build", "--strict", REGION="nabu")
    assert svar.returncode == 1
    assert "regionen «nabu» finnes ikke. Mente du «nabo»?" in svar.stdout


def test_uten_motor_er_den_den_samme(naboen: Nettsted, tmp_path: Path, dag: date):
    hvor = ("--rot", str(naboen.prosjekt), "--region", "nabo", "--dag", dag.isoformat(), "--adresse", naboen.adresse)
    assert portal(["stage", "--ferdig", str(tmp_path / "ut"), *hvor, "--repo", REPO]) == 0
    assert ulike(tre(tmp_path / "ut"), naboen.filer) == []
