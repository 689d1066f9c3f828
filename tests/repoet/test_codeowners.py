"""Who approves what: each municipality its own, and nobody but the portal's own team what runs."""

import subprocess
from posixpath import dirname

import pytest
from steder import ROT

from regionportal.model.slag import LENKESTATUS, SLAG

STATUS = dirname(f"data/{LENKESTATUS}")
LINJER = [
    linje.split()
    for linje in (ROT / ".github" / "CODEOWNERS").read_text("utf-8").splitlines()
    if linje and not linje.startswith("#")
]


def eier(plass: str) -> str:
    """The owner by the last pattern that fits: all files, a folder from the root, or one file."""
    passer = [
        eier
        for monster, eier in LINJER
        if monster == "*" or f"/{plass}" == monster or (monster.endswith("/") and f"/{plass}".startswith(monster))
    ]
    return passer[-1]


@pytest.mark.innhold
def test_hver_kommune_godkjenner_sitt_eget(ekte):
    for kommune in ekte.kommune:
        assert eier(f"data/kommuner/{kommune}.yml") == eier(f"data/skatter/{kommune}/prove.yml") == f"@region/{kommune}"


@pytest.mark.parametrize("slag", SLAG.values(), ids=SLAG)
def test_hvert_slag_har_noen_som_kjenner_innholdet(slag, ekte):
    kommune = next(iter(ekte.kommune))
    fil = slag.plass_for({"id": "prove", "kommune": kommune})
    assert eier(fil) == (f"@region/{kommune}" if "kommune" in slag.gitt else "@region/redaksjon")


def test_ingen_linje_er_om_noe_som_ikke_finnes():
    finnes = {f"/{STATUS}/"} | {monster for monster, _ in LINJER if (ROT / monster.strip("/")).exists()}
    assert [monster for monster, _ in LINJER if monster not in finnes | {"*"}] == []


def test_alt_utenfor_data_og_docs_er_portalens_egnes_a_godkjenne():
    filer = subprocess.run(["git", "ls-files"], cwd=ROT, check=True, capture_output=True, text=True).stdout.split("\n")
    assert {".github/workflows/publiser.yml", "overrides/assets/start.js", "mkdocs.yml"} <= set(filer)
    utenfor = [en for en in filer if en and not en.startswith(("data/", "docs/", "regioner/"))]
    assert {eier(en) for en in (*utenfor, "ny.py", "data.py", "docs.sh", f"{STATUS}/lenker.json")} == {"@region/portal"}
    assert {eier(en) for en in ("data/region.yml", "data/hendelser/prove.yml", "docs/om.md")} == {"@region/redaksjon"}


def test_en_region_i_sin_egen_mappe_eier_bare_den():
    eide = {monster for monster, hvem in LINJER if hvem not in {"@region/portal", "@region/redaksjon"}}
    utenfor = [en for en in eide if not en.startswith(("/data/", "/regioner/"))]
    assert utenfor == []
