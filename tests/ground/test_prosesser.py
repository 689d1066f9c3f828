"""A fault is told, not waited for."""

import subprocess
import sys

ARBEID = """
from regionportal.ground.prosesser import fordel
svar = fordel(lambda nummer, av: ["x" * 1_000_000], 2)  # more than is sent before someone reads
raise SystemExit("stopp")
"""


def test_den_som_stopper_for_svaret_venter_ikke_pa_de_andre():
    ferdig = subprocess.run([sys.executable, "-c", ARBEID], capture_output=True, text=True, timeout=60, check=False)
    assert (ferdig.returncode, ferdig.stderr) == (1, "stopp\n")
