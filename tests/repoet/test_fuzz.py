"""Five hundred broken files, as many ways as benchmarks/fuzz.py knows. ``make fuzz`` breaks twenty thousand."""

import subprocess
import sys

import pytest
from steder import ROT

pytestmark = pytest.mark.treg

FUZZ = ROT / "benchmarks" / "fuzz.py"


def test_hver_feil_i_odelagte_filer_har_fil_og_linje():
    svar = subprocess.run(
        [sys.executable, FUZZ, "500", "7"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert svar.returncode == 0, svar.stdout
    assert "0 uten fil og linje" in svar.stdout
