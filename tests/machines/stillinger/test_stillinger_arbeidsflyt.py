"""The half-hourly workflow: what it may do, who sees the token, and that the state is never in a commit."""

import re
import subprocess

import pytest
import yaml
from steder import ROT

from regionportal.machines.stillinger.fil import PUBLISERT, UNDERVEIS

FLYTER = ROT / ".github" / "workflows"
STILLINGER, PUBLISER = ((FLYTER / f"{navn}.yml").read_text("utf-8") for navn in ("stillinger", "publiser"))
FLYT, PUBLISERING = yaml.safe_load(STILLINGER), yaml.safe_load(PUBLISER)
LEST = [f"data/status/{navn}" for navn in ("stillinger.json", UNDERVEIS)]


def trinn(jobb: dict, hva: str) -> list[dict]:
    return [en for en in jobb["steps"] if en.get("uses", "").startswith(hva)]


def stier(ett: dict) -> list[str]:
    return ett["with"]["path"].split()


def test_hver_halvtime_om_dagen_og_aldri_to_om_gangen():
    [plan] = FLYT[True]["schedule"]  # YAML 1.1 reads «on» as true
    minutter, timer, *dager = plan["cron"].split()
    a, b = map(int, minutter.split(","))
    assert b - a == 30
    forste, siste = map(int, timer.split("-"))
    assert all(
        6 - 1 <= forste + sone <= 7 and 21 <= siste + sone <= 22 for sone in (1, 2)
    )  # winter and summer in Norway
    assert dager == ["*", "*", "*"]
    assert FLYT["concurrency"] == {"group": "stillinger", "cancel-in-progress": False}


def test_bare_de_rettighetene_den_trenger():
    assert FLYT["permissions"] == PUBLISERING["permissions"] == {}
    assert FLYT["jobs"]["les"]["permissions"] == {"contents": "read", "pages": "read"}
    trengs = {navn: verdi for jobb in PUBLISERING["jobs"].values() for navn, verdi in jobb["permissions"].items()}
    assert FLYT["jobs"]["publiser"]["permissions"] == trengs
    assert PUBLISERING["jobs"]["husk"]["permissions"] == {}
    assert not re.search(r"run:.*\$\{\{", STILLINGER + PUBLISER)  # nothing from outside in a shell line


def test_bare_ett_trinn_ser_tokenet_og_ingen_fremmed_kan_starte_det():
    assert set(FLYT[True]) == {"schedule", "workflow_dispatch"}
    assert re.findall(r"secrets[.:].*", STILLINGER) == ["secrets.PORTAL_NAV_TOKEN }}"]
    [ett] = [en for en in FLYT["jobs"]["les"]["steps"] if "PORTAL_NAV_TOKEN" in str(en)]
    assert ett["run"] == '.venv/bin/portal stillinger --endret "$GITHUB_OUTPUT"'
    for annen in FLYTER.glob("*.yml"):
        assert annen.name == "stillinger.yml" or "NAV_TOKEN" not in annen.read_text("utf-8")


def test_det_publiseres_bare_nar_noe_er_endret():
    jobb = FLYT["jobs"]["publiser"]
    assert jobb["if"] == "needs.les.outputs.endret == 'true'"
    assert FLYT["jobs"]["les"]["outputs"] == {"endret": "${{ steps.les.outputs.endret }}"}
    assert jobb["uses"] == "$/.github/workflows/publiser.yml"
    assert "workflow_call" in PUBLISERING[True]


def test_tilstanden_gar_fra_kjoring_til_kjoring_og_til_byggingen():
    les, bygg, husk = FLYT["jobs"]["les"], PUBLISERING["jobs"]["bygg"], PUBLISERING["jobs"]["husk"]
    [lagret] = trinn(les, "actions/cache/save")
    assert stier(lagret) == LEST
    assert lagret["if"] == "${{ always() }}"  # what a run that stopped came to, too
    hentet, publisert = trinn(les, "actions/cache/restore")
    [bygget] = [en for en in trinn(bygg, "actions/cache/restore") if en["name"] == "Hent stillingene"]
    for ett in (hentet, bygget):
        assert stier(ett) == LEST
        assert lagret["with"]["key"].startswith(ett["with"]["restore-keys"])
        assert "fail-on-cache-miss" not in ett["with"]
    [merket] = trinn(husk, "actions/cache/save")
    assert stier(merket) == stier(publisert) == [f"data/status/{PUBLISERT}"]
    assert merket["with"]["key"] == "publisert-${{ needs.bygg.outputs.stillinger }}"
    assert publisert["with"]["restore-keys"] == f"publisert-{hentet['with']['restore-keys']}"
    assert husk["needs"] == ["bygg", "publiser"]  # only when it is published
    navn = [en.get("name") for en in bygg["steps"]]
    assert navn.index(bygget["name"]) < navn.index("Bygg nettstedet")


def test_handlingene_er_festet_som_ellers():
    def handlinger(flyt: str) -> list[list[str]]:
        return [en.split("@") for en in re.findall(r"uses: (\S+@\S+)", flyt)]

    festet = dict(en for fil in ("sjekk", "lenker") for en in handlinger((FLYTER / f"{fil}.yml").read_text("utf-8")))
    for handling, versjon in handlinger(STILLINGER):
        assert re.fullmatch(r"[0-9a-f]{40}", versjon)
        assert festet.get(handling, versjon) == versjon
    assert len(set(re.findall(r"actions/cache/\w+@(\S+)", STILLINGER + PUBLISER))) == 1


@pytest.mark.parametrize(
    "navn", ["stillinger.json", UNDERVEIS, PUBLISERT, ".stillinger.json.las", ".stillinger.json.ny"]
)
def test_det_som_er_lest_kan_ikke_havne_i_git(navn):
    svar = subprocess.run(["git", "check-ignore", "-q", f"data/status/{navn}"], cwd=ROT, check=False)
    assert svar.returncode == 0
