"""Who approves what: each municipality its own, and nobody but the portal's own team what runs."""

import pytest
from steder import ROT

from regionportal.model.slag import SLAG

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
    assert [monster for monster, _ in LINJER if monster != "*" and not (ROT / monster.strip("/")).exists()] == []


def test_det_som_kjores_godkjennes_av_portalens_egne():
    kode = [
        sti.relative_to(ROT).as_posix()
        for mappe in (".github", "hooks", "overrides", "requirements")
        for sti in (ROT / mappe).rglob("*")
    ]
    assert ".github/workflows/publiser.yml" in kode
    assert {eier(en) for en in (*kode, "Makefile", "mkdocs.yml", "package-lock.json", "pyproject.toml")} == {
        "@region/portal"
    }
    assert {eier(en) for en in ("data/region.yml", "data/hendelser/prove.yml", "docs/om.md")} == {"@region/redaksjon"}
