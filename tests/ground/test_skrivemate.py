"""Letters folded: once in Python, and alike in the browser."""

import json
import subprocess
from pathlib import Path

import pytest

from regionportal.ground.skrivemate import fold

ROT = Path(__file__).parents[2]
TABELL = {
    "Ålvik": "alvik",
    "Njárga": "njarga",
    "Niemi": "niemi",
    "ØRVIK": "orvik",
    "Sætervik": "satervik",
    "Čáhppes Đáŋŋá Ŧ ð": "cahppes danna t d",
    "Åja på Ørnes": "aja pa ornes",
    "Mu\u0301ri": "muri",  # the mark as a character of its own
    "ǿ ǽ Å": "o a a",
    "Café 42 – «nei»": "cafe 42 – «nei»",
    "": "",
}


@pytest.mark.parametrize(("skrevet", "brettet"), TABELL.items())
def test_bokstavene_brettes(skrevet, brettet):
    assert fold(skrevet) == brettet


def test_soket_i_nettleseren_bretter_pa_samme_mate():
    program = (
        f"import {{ brett }} from {json.dumps((ROT / 'overrides/assets/sok-forslag.js').as_uri())};"
        f"console.log(JSON.stringify({json.dumps(list(TABELL))}.map(brett)));"
    )
    svar = subprocess.run(
        ["node", "--input-type=module", "-e", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(svar.stdout) == list(TABELL.values())
