"""Work in several processes: the same answers as in one, and an end, also when something goes wrong while it is done."""

import subprocess
import sys

import pytest

from regionportal.prosesser import fordel


@pytest.mark.parametrize("prosesser", [1, 2, 3])
def test_svarene_kommer_i_rekkefolge(prosesser: int):
    assert fordel(lambda nummer, av: list(range(10))[nummer::av], prosesser)() == list(range(10))


def test_en_feil_mens_de_andre_arbeider_stopper_alt():
    """The answers are more than a pipe holds, and nobody asks for them."""
    program = "from regionportal.prosesser import fordel; fordel(lambda nummer, av: ['x' * 1_000_000], 2); raise SystemExit('stopp')"
    svar = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (svar.returncode, svar.stderr.strip()) == (1, "stopp")
