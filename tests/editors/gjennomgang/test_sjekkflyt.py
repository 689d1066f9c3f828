"""The workflow that checks a pull request, and what it does in a real repository."""

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
import yaml
from steder import ROT

from regionportal.__main__ import main

pytestmark = pytest.mark.treg

FIL = ROT / ".github" / "workflows" / "sjekk.yml"
FLYT = yaml.load(FIL.read_text("utf-8"), Loader=yaml.BaseLoader)  # as text: «on» is no truth value
JOBBER = FLYT["jobs"]


def trinn(jobb: str) -> list[dict]:
    return JOBBER[jobb]["steps"]


def nummer(ord_: str) -> int:
    return next(nummer for nummer, ett in enumerate(trinn("sjekk")) if ord_ in ett.get("run", ""))


def test_en_fremmed_far_det_samme_svaret_som_en_kjent():
    tekst = FIL.read_text("utf-8")
    assert FLYT["on"] == {
        "pull_request": "",
        "workflow_dispatch": "",
    }  # never pull_request_target, which a stranger's code would have our rights in
    assert FLYT["permissions"] == {}
    assert [jobb["permissions"] for jobb in JOBBER.values()] == [{"contents": "read"}] * (len(JOBBER) - 1) + [{}]
    assert "secrets." not in tekst
    assert "github.token" not in tekst
    assert tekst.count("head.repo") == 1  # whether data/status/ is written by our own workflow, and nothing else
    assert trinn("sjekk")[nummer("portal endringer")]["env"]["SKREVET_AV"] == (
        "${{ github.head_ref == 'lenkesjekk' && github.event.pull_request.head.repo.full_name == github.repository "
        "&& 'maskinen' || 'folk' }}"
    )
    assert all(
        ett["with"]["persist-credentials"] == "false"
        for jobb in JOBBER
        for ett in trinn(jobb)
        if "checkout" in ett.get("uses", "")
    )
    assert not [ett["run"] for jobb in JOBBER for ett in trinn(jobb) if "${{" in ett.get("run", "")]
    assert all(
        re.fullmatch(r"[\w-]+/[\w-]+(/[\w-]+)?@[0-9a-f]{40}", ett["uses"])
        for jobb in JOBBER
        for ett in trinn(jobb)
        if "uses" in ett
    )


def test_det_som_gar_fort_kommer_forst():
    rekkefolge = [
        nummer(ord_)
        for ord_ in ("portal endringer", "sammendrag.md", "make build", "skjermbilder.py", 'GITHUB_STEP_SUMMARY"\n')
    ]
    assert rekkefolge == sorted(rekkefolge)
    assert JOBBER["prover"]["needs"] == "sjekk"
    assert [[ett["run"] for ett in trinn(jobb) if "run" in ett] for jobb in ("innhold", "prover")] == [
        ["make test-innhold"],
        ["make test"],
    ]


def test_sammendraget_kommer_ogsa_nar_det_er_feil():
    assert trinn("sjekk")[nummer("sammendrag.md")]["if"] == "${{ !cancelled() }}"


def test_vedleggene_har_hvert_sitt_navn():
    navn = [ett["with"]["name"] for jobb in JOBBER for ett in trinn(jobb) if "upload-artifact" in ett.get("uses", "")]
    assert navn == ["nettsted", "endrede-sider", "skjermbilder-${{ matrix.python }}"]


def test_kommandoen_i_flyten_er_en_kommando(monkeypatch, tmp_path):
    """With the options that it has."""
    (tmp_path / "for" / "data").mkdir(parents=True)
    (tmp_path / "endret").write_bytes(b"data/a.yml\0hooks/b.py\0")
    kommando = re.search(r"\.venv/bin/portal (.*)", trinn("sjekk")[nummer("portal endringer")]["run"])[1]
    argumenter = [
        en.replace("$RUNNER_TEMP", str(tmp_path))
        .replace("$AVSENDER", "https://github.com/region/portal")
        .replace("$SKREVET_AV", "folk")
        for en in shlex.split(kommando)
    ]
    sett = []
    monkeypatch.setattr("regionportal.kommandoer.endringer.kjor", lambda valg: sett.append(valg) or 0)
    assert main(argumenter) == 0
    assert (sett[0].endret, sett[0].skrevet_av) == (("data/a.yml", "hooks/b.py"), "folk")
    assert (sett[0].mot, sett[0].format, sett[0].ut) == (tmp_path / "for", "github", tmp_path / "endringer")


@pytest.fixture
def klone(tmp_path) -> Path:
    """What a runner checks out: main, and the proposal merged into it."""
    mappe = tmp_path / "klone"
    mappe.mkdir()
    (tmp_path / "temp").mkdir()

    def git(*argumenter: str) -> None:
        subprocess.run(["git", *argumenter], cwd=mappe, env=miljo(tmp_path), check=True, capture_output=True)

    def skriv(plass: str, tekst: str) -> None:
        (mappe / plass).parent.mkdir(parents=True, exist_ok=True)
        (mappe / plass).write_text(tekst, "utf-8")
        git("add", ".")
        git("commit", "-qm", plass)

    git("init", "-q", "-b", "main")
    skriv("docs/om.md", "# Om\n")
    skriv("data/region.yml", "navn: Før\n")
    git("checkout", "-q", "-b", "forslag")
    skriv("data/region.yml", "navn: Etter\n")
    skriv("data/ny.yml", "navn: Ny\n")
    git("checkout", "-q", "main")
    skriv("data/andres.yml", "navn: Kom til imens\n")
    git("merge", "-q", "--no-ff", "-m", "Merge", "forslag")
    return mappe


def miljo(tmp_path: Path) -> dict[str, str]:
    return os.environ | {
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "sammendrag"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        **{f"GIT_{hvem}_{hva}": "x@portal.example" for hvem in ("AUTHOR", "COMMITTER") for hva in ("NAME", "EMAIL")},
    }


def test_hvordan_det_var_er_main_slik_den_er_na(klone, tmp_path):
    """What others did meanwhile is no change of this proposal's."""
    steg = trinn("sjekk")[nummer("git archive")]["run"]
    subprocess.run(["bash", "-e", "-o", "pipefail", "-c", steg], cwd=klone, env=miljo(tmp_path), check=True)
    rot = tmp_path / "temp" / "for"
    assert {sti.relative_to(rot).as_posix(): sti.read_text("utf-8") for sti in rot.rglob("*") if sti.is_file()} == {
        "docs/om.md": "# Om\n",
        "data/region.yml": "navn: Før\n",
        "data/andres.yml": "navn: Kom til imens\n",
    }


@pytest.mark.parametrize(
    ("skrevet", "kode"),
    [
        ([], "false"),
        (["data/skatter/ness/ny.yml", "data/bilder/ny.jpg", "docs/ny.md", "regioner/vik/data/region.yml"], "false"),
        (["hooks/ny.py"], "true"),
        (["data/annen.yml", "Makefile"], "true"),
        ([".github/workflows/sjekk.yml"], "true"),
        (["overrides/data/x.css", "databasen.py"], "true"),
        (["tests/docs/x.md"], "true"),
    ],
)
def test_bare_nar_annet_enn_innholdet_er_endret_kjores_alle_provene(klone, tmp_path, skrevet, kode):
    def git(*argumenter: str) -> None:
        subprocess.run(["git", *argumenter], cwd=klone, env=miljo(tmp_path), check=True, capture_output=True)

    git("checkout", "-q", "-b", "nytt-forslag", "main^1")
    for plass in (*skrevet, "data/alltid.yml"):
        (klone / plass).parent.mkdir(parents=True, exist_ok=True)
        (klone / plass).write_text("x\n", "utf-8")
    git("add", ".")
    git("commit", "-qm", "Nytt")
    git("checkout", "-q", "main")
    git("merge", "-q", "--no-ff", "-m", "Merge", "nytt-forslag")
    steg = next(ett["run"] for ett in trinn("sjekk") if ett.get("id") == "endret")
    ut = miljo(tmp_path) | {"GITHUB_OUTPUT": str(tmp_path / "ut")}
    subprocess.run(["bash", "-e", "-o", "pipefail", "-c", steg], cwd=klone, env=ut, check=True)
    assert (tmp_path / "ut").read_text() == f"kode={kode}\n"


@pytest.mark.parametrize(
    ("sjekk", "prover", "gront"),
    [
        ("success", "success skipped", True),
        ("success", "skipped success", True),
        ("success", "skipped failure", False),
        ("success", "failure skipped", False),
        ("success", "skipped cancelled", False),
        ("success", "skipped skipped", False),  # nothing was tested
        ("failure", "skipped skipped", False),
        ("cancelled", "skipped skipped", False),
    ],
)
def test_det_som_kreves_har_alltid_et_svar(sjekk, prover, gront):
    """A job that is skipped is green to a branch rule, so it is this one that is to be required."""
    assert (JOBBER["godkjent"]["if"], JOBBER["godkjent"]["needs"]) == (
        "${{ always() }}",
        [navn for navn in JOBBER if navn != "godkjent"],
    )
    (steg,) = trinn("godkjent")
    svar = subprocess.run(
        ["bash", "-e", "-c", steg["run"]], env=os.environ | {"SJEKK": sjekk, "PROVER": prover}, check=False
    )
    assert (svar.returncode == 0) == gront


@pytest.mark.parametrize(("bilder", "linjer"), [("https://github.com/a/1", 2), ("", 1)])
def test_sammendraget_viser_vei_til_vedleggene(tmp_path, bilder, linjer):
    steg = next(ett for ett in trinn("sjekk") if ett["name"] == "Vis veien til bildene")
    (tmp_path / "sammendrag").write_text("Fra før\n", "utf-8")
    adresser = {"BILDER": bilder, "NETTSTED": "https://github.com/a/2"}
    subprocess.run(["bash", "-e", "-c", steg["run"]], env=miljo(tmp_path) | adresser, check=True)
    tekst = (tmp_path / "sammendrag").read_text("utf-8")
    assert tekst.startswith("Fra før\n## Slik blir det\n\n")
    assert re.findall(r"\]\((.*?)\)", tekst) == [en for en in (bilder, "https://github.com/a/2") if en]
    assert len(re.findall("^- ", tekst, re.MULTILINE)) == linjer
