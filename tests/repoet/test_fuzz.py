"""Some hundred broken files, as many ways as benchmarks/fuzz.py and fiendtlige.py know. ``make fuzz`` breaks thirty
thousand."""

import subprocess
import sys

import pytest
from steder import ROT

pytestmark = pytest.mark.treg


@pytest.mark.parametrize(
    ("program", "antall", "sagt"), [("fuzz.py", 500, "0 uten fil og linje"), ("fiendtlige.py", 150, "0 brudd")]
)
def test_det_som_er_odelagt_stopper_ingenting(program: str, antall: int, sagt: str):
    svar = subprocess.run(
        [sys.executable, ROT / "benchmarks" / program, str(antall), "7"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert svar.returncode == 0, svar.stdout
    assert sagt in svar.stdout
