"""Some hundred broken files, as many ways as benchmarks/fuzz.py and fiendtlige.py know, and some of what strangers
brought. ``make fuzz`` breaks thirty thousand."""

import subprocess
import sys

import pytest
from steder import ROT

pytestmark = pytest.mark.treg


@pytest.mark.parametrize(
    ("program", "valg", "sagt"),
    [
        ("fuzz.py", ("500", "7"), "0 uten fil og linje"),
        ("fiendtlige.py", ("150", "7"), "0 brudd"),
        ("angrep.py", ("falsk-stilling",), " 0 OVER."),
        ("angrep.py", ("stiler",), " 0 OVER."),
        ("angrep.py", ("redos",), " 0 OVER."),
    ],
)
def test_det_som_er_odelagt_stopper_ingenting(program: str, valg: tuple[str, ...], sagt: str):
    svar = subprocess.run(
        [sys.executable, ROT / "benchmarks" / program, *valg],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert svar.returncode == 0, svar.stdout
    assert sagt in svar.stdout
