"""The scripts of the weekly workflow, with a `gh` that keeps its issues and pull requests in a file, and a real Git."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from steder import ROT

SKRIPT = ROT / ".github" / "lenker"

GH = r"""
import json, os, sys
from pathlib import Path

import jq

kart = Path(os.environ["GH_KART"])
alt = json.loads(kart.read_text())
arg = sys.argv[1:]
def valg(navn):
    return arg[arg.index(navn) + 1] if navn in arg else None
def svar(verdi):
    print(*jq.compile(valg("--jq")).input_value(verdi).all(), sep="\n")
def kropp():
    return Path(valg("--body-file")).read_text()
ting, hva = arg[:2]
liste = alt["saker" if ting == "issue" else "forslag"]
en = next((en for en in liste if str(en["number"]) == arg[2]), None) if len(arg) > 2 else None
alt["logg"].append(" ".join(arg[:3]))
if ting == "api" and "matching-refs" in hva:
    svar([{"ref": f"refs/heads/{gren}"} for gren in alt["grener"]])
elif ting == "api":
    print(alt["grener"][arg[-1].partition("?ref=")[2]], end="")
elif hva == "list":
    svar([en for en in liste if valg("--state") == "all" or en["state"] == "OPEN"])
elif hva == "create" and ting != "label":
    liste.append({"number": len(liste) + 1, "title": valg("--title"), "state": "OPEN", "body": kropp()})
elif hva == "edit":
    en["body"] = kropp()
elif hva in ("close", "reopen"):
    en["state"] = "CLOSED" if hva == "close" else "OPEN"
kart.write_text(json.dumps(alt))
"""


class Verksted:
    """A clone of a small repository, and what GitHub knows of it."""

    def __init__(self, mappe: Path):
        self.mappe, self.kart, self.ut = mappe / "klone", mappe / "gh.json", mappe / "ut"
        self.kart.write_text(json.dumps({"saker": [], "forslag": [], "grener": {}, "logg": []}))
        (mappe / "bin").mkdir()
        gh = mappe / "bin" / "gh"
        gh.write_text(f"#!{sys.executable}\n{GH}")
        gh.chmod(0o755)
        self.miljo = os.environ | {
            "PATH": f"{gh.parent}:{os.environ['PATH']}",
            "GH_KART": str(self.kart),
            "GITHUB_REPOSITORY": "region/portal",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            **{
                f"GIT_{hvem}_{hva}": "x@portal.example" for hvem in ("AUTHOR", "COMMITTER") for hva in ("NAME", "EMAIL")
            },
        }
        self.git("init", "-q", "--bare", "-b", "main", str(mappe / "opphav.git"), cwd=mappe)
        self.git("clone", "-q", str(mappe / "opphav.git"), str(self.mappe), cwd=mappe)
        for kommune in ("ness", "vik"):
            (self.mappe / "data" / "kommuner").mkdir(parents=True, exist_ok=True)
            (self.mappe / "data" / "kommuner" / f"{kommune}.yml").write_text("navn: X\n")
        self.git("checkout", "-q", "-b", "main")
        self.git("add", ".")
        self.git("commit", "-qm", "Begynnelsen")
        self.git("push", "-q", "origin", "main")
        (self.ut / "brev").mkdir(parents=True)

    def git(self, *argumenter: str, cwd: Path | None = None) -> str:
        return subprocess.run(
            ["git", *argumenter], cwd=cwd or self.mappe, env=self.miljo, check=True, capture_output=True, text=True
        ).stdout

    def kjor(self, skript: str, *argumenter: str) -> str:
        kjoring = subprocess.run(
            ["bash", str(SKRIPT / skript), *argumenter],
            cwd=self.mappe,
            env=self.miljo,
            capture_output=True,
            text=True,
            check=False,
        )
        assert kjoring.returncode == 0, kjoring.stderr
        return kjoring.stdout

    def gh(self) -> dict:
        return json.loads(self.kart.read_text())

    def brev(self, **brev: str) -> dict[str, tuple[str, str]]:
        """The issues after the script has run with these letters: title -> (state, text)."""
        for sti in (self.ut / "brev").iterdir():
            sti.unlink()
        for kommune, tekst in brev.items():
            (self.ut / "brev" / f"{kommune}.md").write_text(tekst)
        self.kjor("brev.sh", str(self.ut / "brev"))
        return {sak["title"]: (sak["state"], sak["body"]) for sak in self.gh()["saker"]}

    def forslag(self, lenker: str, sammendrag: str) -> list[dict]:
        (self.ut / "lenker.json").write_text(lenker)
        (self.ut / "sammendrag.txt").write_text(sammendrag)
        self.git("checkout", "-q", "--force", "origin/main")
        self.kjor("forslag.sh", str(self.ut))
        return self.gh()["forslag"]


@pytest.fixture
def verksted(tmp_path):
    return Verksted(tmp_path)


def test_en_sak_for_hver_kommune_som_apnes_oppdateres_lukkes_og_apnes_igjen(verksted):
    assert verksted.brev() == {}
    assert verksted.brev(ness="Kjære Ness") == {"Lenkene til ness": ("OPEN", "Kjære Ness")}
    begge = {"Lenkene til ness": ("OPEN", "Nytt brev"), "Lenkene til vik": ("OPEN", "Kjære Vik")}
    assert verksted.brev(ness="Nytt brev", vik="Kjære Vik") == begge
    assert verksted.brev(vik="Kjære Vik") == begge | {"Lenkene til ness": ("CLOSED", "Nytt brev")}
    lukket = verksted.gh()["logg"].count("issue close 1")
    verksted.brev(vik="Kjære Vik")
    assert verksted.gh()["logg"].count("issue close 1") == lukket  # it is not closed once more
    assert verksted.brev(ness="Igjen")["Lenkene til ness"] == ("OPEN", "Igjen")
    assert len(verksted.gh()["saker"]) == 2


def test_et_brev_er_aldri_kommandoer(verksted, tmp_path):
    ondt = f"$(touch {tmp_path}/a) `touch {tmp_path}/b` ' \" ; touch {tmp_path}/c\n--repo annet/sted"
    assert verksted.brev(ness=ondt)["Lenkene til ness"] == ("OPEN", ondt)
    forslag = verksted.forslag("{}\n", ondt)
    assert ondt in forslag[0]["body"]
    assert not any((tmp_path / navn).exists() for navn in "abc")


def test_ett_forslag_som_folger_med(verksted):
    forste = verksted.forslag('{"sjekket": "2026-11-22"}\n', "1 lenke er sjekket")
    assert [(en["number"], "1 lenke er sjekket" in en["body"]) for en in forste] == [(1, True)]
    verksted.forslag('{"sjekket": "2026-11-29"}\n', "2 lenker er sjekket")
    andre = verksted.gh()["forslag"]
    assert [(en["number"], "2 lenker er sjekket" in en["body"]) for en in andre] == [(1, True)]
    assert verksted.git("show", "origin/lenkesjekk:data/status/lenker.json") == '{"sjekket": "2026-11-29"}\n'
    assert verksted.git("diff", "--name-only", "origin/main", "origin/lenkesjekk").split() == [
        "data/status/lenker.json"
    ]
    assert verksted.git("rev-list", "--count", "origin/main..origin/lenkesjekk").strip() == "1"


def test_uten_noe_nytt_skjer_ingenting(verksted):
    verksted.forslag("{}\n", "x")
    verksted.git("push", "-q", "--force", "origin", "origin/lenkesjekk:main")
    verksted.git("fetch", "-q", "origin")
    antall = len(verksted.gh()["logg"])
    verksted.forslag("{}\n", "x")
    assert len(verksted.gh()["logg"]) == antall


def test_et_forslag_som_venter_gar_en_videre_fra(verksted):
    fil = verksted.mappe / "data" / "status" / "lenker.json"
    verksted.kjor("hent-forrige.sh")
    assert not fil.exists()
    kart = verksted.gh() | {"grener": {"lenkesjekk-annet": "feil", "lenkesjekk": '{"sjekket": "2026-11-22"}\n'}}
    verksted.kart.write_text(json.dumps(kart))
    verksted.kjor("hent-forrige.sh")
    assert fil.read_text() == '{"sjekket": "2026-11-22"}\n'


def test_arbeidsflyten_har_bare_de_rettighetene_den_trenger():
    flyt = (ROT / ".github" / "workflows" / "lenker.yml").read_text("utf-8")
    assert "\npermissions: {}\n" in flyt
    sjekk, forslag, brev = re.split(r"\n  (?:forslag|brev):\n", flyt)
    assert ": write" not in sjekk
    assert re.findall(r"(\S+): write", forslag) == ["contents", "pull-requests"]
    assert re.findall(r"(\S+): write", brev) == ["issues"]
    festet = {
        en
        for fil in ("sjekk", "publiser")
        for en in re.findall(r"uses: (\S+)", (ROT / f".github/workflows/{fil}.yml").read_text("utf-8"))
    }
    assert set(re.findall(r"uses: (\S+)", flyt)) <= festet
    assert not re.search(r"run:.*\$\{\{", flyt)  # nothing from outside in a shell line
