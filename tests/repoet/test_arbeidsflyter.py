"""The workflows are what GitHub takes them for, and a stranger's pull request can do nothing with them."""

import subprocess
import sys
from pathlib import Path

import pytest
from steder import ROT

pytestmark = pytest.mark.treg

PROGRAMMER = Path(sys.executable).parent
ARBEIDSFLYTER = sorted((ROT / ".github" / "workflows").glob("*.yml"))


def kjor(program: str, *argumenter: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([PROGRAMMER / program, *argumenter], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("fil", ARBEIDSFLYTER, ids=lambda fil: fil.stem)
def test_formen_er_githubs_egen(fil):
    svar = kjor("check-jsonschema", "--builtin-schema", "vendor.github-workflows", fil)
    assert svar.returncode == 0, svar.stdout


def test_lenkesjekken_gar_bare_pa_det_apne_nettet():
    """``--lokalt`` is for tests."""
    kjores = [ROT / "Makefile", *(fil for fil in (ROT / ".github").rglob("*") if fil.is_file())]
    innhold = {fil: fil.read_bytes() for fil in kjores}
    assert any(b"portal lenker" in en for en in innhold.values())
    assert [fil.name for fil, en in innhold.items() if b"--lokalt" in en] == []


def test_formen_pa_dependabot_er_githubs_egen():
    svar = kjor("check-jsonschema", "--builtin-schema", "vendor.dependabot", ROT / ".github" / "dependabot.yml")
    assert svar.returncode == 0, svar.stdout


def test_zizmor_finner_ingenting():
    svar = kjor("zizmor", "--offline", "--no-progress", "--persona", "pedantic", ROT / ".github")
    assert svar.returncode == 0, svar.stdout + svar.stderr


@pytest.mark.parametrize(
    "trinn",
    [
        "uses: actions/checkout@v4",
        'run: echo "${{ github.event.pull_request.title }}"',
    ],
)
def test_en_usikker_arbeidsflyt_blir_funnet(tmp_path, trinn):
    (tmp_path / "prove.yml").write_text(
        "name: Prøve\non: pull_request\npermissions: {}\n"
        f"jobs:\n  a:\n    name: A\n    runs-on: ubuntu-latest\n    steps:\n      - {trinn}\n"
    )
    assert kjor("zizmor", "--offline", "--no-progress", "--persona", "pedantic", tmp_path / "prove.yml").returncode != 0
