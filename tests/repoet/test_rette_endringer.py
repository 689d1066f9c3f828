"""Changes that an editor may make, made in a copy of the project: what is asked of the content is green after each of
them, and after all of them at once, built and walked. So no such test has a day, a number or a record of its own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from guidebilder import guiden
from kopi import med
from steder import ROT

IKKE_MED = {
    ".git",
    ".venv",
    "node_modules",
    "site",
    ".cache",
    ".pytest_cache",
    ".hypothesis",
    ".ruff_cache",
    ".mypy_cache",
}
SKATT = """\
navn: Prøvehaugen {nummer}
kategori: hverdagsliv
ingress: Her sitter folk og ser på båtene, og noen har med kaffe.
tekst: |
  Ta den nederste stien.
kilder:
  - {{url: https://www.prove.example/{nummer}, lest: {maned}}}
oppdatert: {dag}
"""


def _skattene(data: Path) -> list[Path]:
    return sorted((data / "skatter").rglob("*.yml"))


def dagens_dato(data: Path) -> None:
    """A record that is of today."""
    forste = _skattene(data)[0]
    forste.write_text(med(forste.read_text("utf-8"), f"oppdatert: {date.today()}"), "utf-8")


def en_skatt_borte(data: Path) -> None:
    """The one that the guide tells of, when it is there; else the first that has no photo and that nobody points to."""
    alt = {sti: sti.read_text("utf-8") for sti in data.rglob("*.yml")}

    def alene(sti: Path) -> bool:
        andre = (tekst for annen, tekst in alt.items() if annen != sti)
        return "\nbilder:" not in alt[sti] and not any(re.search(rf"\b{sti.stem}\b", tekst) for tekst in andre)

    guidens = data.parent / guiden().skatt.fil
    next(filter(alene, [*([guidens] if guidens.exists() else []), *_skattene(data)])).unlink()


def en_skatt_til(data: Path) -> None:
    _legg_til(data, range(1))


def tretti_skatter_til(data: Path) -> None:
    _legg_til(data, range(1, 31))


def _legg_til(data: Path, numre: range) -> None:
    kommuner = sorted((data / "skatter").iterdir())
    for nummer in numre:
        skatt = SKATT.format(nummer=nummer, dag=date.today(), maned=f"{date.today():%Y-%m}")
        (kommuner[nummer % len(kommuner)] / f"provehaugen-{nummer}.yml").write_text(skatt, "utf-8")


def ny_tekst_om_en_kommune(data: Path) -> None:
    forste = min((data / "kommuner").glob("*.yml"))
    ny = med(forste.read_text("utf-8"), "ingress: Fjord og fjell, og folk som hilser.", "tekst: Her bor det folk.")
    forste.write_text(ny, "utf-8")


def nytt_navn_pa_et_tema(data: Path) -> None:
    om = data / "region.yml"
    for_, merke, temaer = om.read_text("utf-8").partition("\ntemaer:")
    om.write_text(f"{for_}{merke}{re.sub('navn: .+', 'navn: Et annet navn', temaer, count=1)}", "utf-8")


ENDRINGER = (
    dagens_dato,
    en_skatt_borte,
    en_skatt_til,
    tretti_skatter_til,
    ny_tekst_om_en_kommune,
    nytt_navn_pa_et_tema,
)


@pytest.fixture
def kopi(tmp_path: Path) -> Path:
    """The project as a contributor has it."""
    for del_ in ROT.iterdir():
        if del_.is_file():
            shutil.copy(del_, tmp_path)
        elif del_.name not in IKKE_MED and not del_.name.startswith("site-"):
            shutil.copytree(del_, tmp_path / del_.name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    (tmp_path / "node_modules").symlink_to(ROT / "node_modules")
    return tmp_path


def _innhold(prosjekt: Path, *valg: str) -> subprocess.CompletedProcess[str]:
    """What ``make test-innhold`` runs, in one process."""
    miljo = {navn: verdi for navn, verdi in os.environ.items() if not navn.startswith(("PYTEST_", "PORTAL_"))}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *valg],
        cwd=prosjekt,
        env=miljo | {"PYTHONPATH": str(prosjekt / "hooks"), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.treg
@pytest.mark.parametrize("endre", ENDRINGER, ids=lambda endre: endre.__name__)
def test_en_rett_endring_er_gronn(kopi: Path, endre: Callable[[Path], None]):
    endre(kopi / "data")
    svar = _innhold(kopi, "-m", "innhold and not bygg", "tests/innhold", "tests/nettsted/test_guide.py")
    assert svar.returncode == 0, svar.stdout


@pytest.mark.bygg
def test_alle_pa_en_gang_er_gronne_ogsa_pa_det_bygde_nettstedet(kopi: Path):
    for endre in ENDRINGER:
        endre(kopi / "data")
    svar = _innhold(kopi, "-m", "innhold")
    assert svar.returncode == 0, svar.stdout


@pytest.mark.treg
def test_en_gal_endring_er_rod(kopi: Path):
    """The copy is what is tested, and not the project itself."""
    forste = _skattene(kopi / "data")[0]
    forste.write_text(med(forste.read_text("utf-8"), "kategori: finnes-ikke"), "utf-8")
    svar = _innhold(kopi, "-m", "innhold and not bygg", "tests/innhold")
    assert svar.returncode == 1
    assert f"{forste.relative_to(kopi).as_posix()}:" in svar.stdout
