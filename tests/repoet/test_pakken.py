"""The package: what it says that it needs is what it needs, it is whole when built, and the locks are made of it."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import packages_distributions, requires
from itertools import chain
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from steder import ROT

pytestmark = pytest.mark.treg

PYPROJECT = tomllib.loads((ROT / "pyproject.toml").read_text("utf-8"))
VARE = {"regionportal"}
# Run, and not imported: what makes the search index, what openpyxl reads XML with, and what makes the package.
KJORES = {"pagefind", "defusedxml", "setuptools"}


def _navn(krav: Iterable[str | dict[str, str]]) -> set[str]:
    return {canonicalize_name(Requirement(en).name) for en in krav if isinstance(en, str)}


PAKKEN = _navn(PYPROJECT["project"]["dependencies"])
BYGGET = PAKKEN | _navn(PYPROJECT["dependency-groups"]["bygg"])


@cache
def _kilder() -> dict[str, list[str]]:
    return {modul: [canonicalize_name(en) for en in pakker] for modul, pakker in packages_distributions().items()}


def _importert(filer: Iterable[Path]) -> dict[str, set[str]]:
    """The packages of others that the files import, by module: each with the names it may come from."""
    moduler = set()
    for node in chain.from_iterable(ast.walk(ast.parse(fil.read_text("utf-8"))) for fil in filer):
        if isinstance(node, ast.Import):
            moduler |= {en.name.partition(".")[0] for en in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            moduler.add(node.module.partition(".")[0])
    return {modul: set(_kilder()[modul]) for modul in moduler - VARE - set(sys.stdlib_module_names)}


def _brukt(filer: Iterable[Path], oppgitt: set[str]) -> set[str]:
    """Which of the declared packages the files import. Each module must come from one, or a part of one."""
    importert = _importert(filer)
    kjente = oppgitt | _folger_med(oppgitt)
    assert {modul for modul, kilder in importert.items() if not kilder & kjente} == set()
    return set().union(*importert.values()) & oppgitt


def _folger_med(oppgitt: set[str]) -> set[str]:
    """Parts of a package that it has put in a package of their own, as pydantic has its core."""
    return {
        navn
        for en in oppgitt
        for navn in map(canonicalize_name, (Requirement(krav).name for krav in requires(en) or ()))
        if navn.startswith(f"{en}-")
    }


def test_pakken_oppgir_det_den_importerer_og_ikke_mer():
    assert _brukt((ROT / "hooks" / "regionportal").rglob("*.py"), PAKKEN) | (KJORES & PAKKEN) == PAKKEN


def test_bygget_oppgir_det_det_importerer():
    """Material is a theme and click is MkDocs' own; neither is imported."""
    brukt = _brukt([ROT / "hooks" / "bygg.py"], BYGGET)
    assert BYGGET - PAKKEN - brukt - KJORES == {"mkdocs-material", "click"}


@pytest.mark.parametrize(("las", "gruppe"), [("build", "bygg"), ("test", "test")])
def test_lasen_har_alt_som_er_oppgitt_i_en_utgave_som_er_tillatt(las, gruppe):
    krav = [*PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"]["bygg"]]
    krav += [en for en in PYPROJECT["dependency-groups"][gruppe] if isinstance(en, str)]
    tekst = (ROT / "requirements" / f"{las}.txt").read_text("utf-8")
    laste = {
        canonicalize_name(navn): versjon for navn, versjon in re.findall(r"^([\w.-]+)==([\w.]+)", tekst, re.MULTILINE)
    }
    for en in map(Requirement, krav):
        assert en.specifier.contains(laste[canonicalize_name(en.name)]), en


def test_det_som_er_last_er_likt_i_begge_lasene():
    laser = [
        set(re.findall(r"^[\w.-]+==.*$", (ROT / "requirements" / f"{las}.txt").read_text("utf-8"), re.MULTILINE))
        for las in ("build", "test")
    ]
    assert laser[0]
    assert laser[0] - laser[1] == set()


@pytest.fixture(scope="module")
def pakket_ut(tmp_path_factory) -> Path:
    """The package as it is built, unpacked in a folder of its own. What builds it is installed: nothing is fetched."""
    mappe = tmp_path_factory.mktemp("pakke")
    shutil.copytree(
        ROT / "hooks", mappe / "kilde" / "hooks", ignore=shutil.ignore_patterns("*.egg-info", "__pycache__")
    )
    for fil in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROT / fil, mappe / "kilde")
    valg = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--wheel-dir", mappe)
    subprocess.run([sys.executable, "-m", "pip", "wheel", *valg, mappe / "kilde"], check=True)
    (hjul,) = mappe.glob("*.whl")
    with ZipFile(hjul) as arkiv:
        arkiv.extractall(mappe / "ut")
    return mappe / "ut"


def test_pakken_er_hel(pakket_ut):
    """A folder without __init__.py would be left out."""
    kode = ROT / "hooks" / "regionportal"
    assert {fil.relative_to(pakket_ut / "regionportal") for fil in (pakket_ut / "regionportal").rglob("*.py")} == {
        fil.relative_to(kode) for fil in kode.rglob("*.py")
    }


def test_portal_starter_fra_pakken(pakket_ut):
    (oppgitt,) = pakket_ut.glob("*.dist-info/entry_points.txt")
    assert "portal = regionportal.__main__:main" in oppgitt.read_text("utf-8")
    kode = "import sys, regionportal.__main__ as m; print(m.__file__); sys.exit(m.main(sys.argv[1:]))"
    svar = subprocess.run(
        [sys.executable, "-c", kode, "sjekk", "--rot", ROT / "tests" / "testregion", "--dag", "2026-11-22"],
        env={**os.environ, "PYTHONPATH": str(pakket_ut)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert svar.stdout.startswith(str(pakket_ut)), svar.stderr
    assert svar.returncode == 0, svar.stdout
    assert "2 kommuner" in svar.stdout
