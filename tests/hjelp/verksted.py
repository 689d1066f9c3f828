"""A clone of a small repository with a real Git, and a `gh` and a `curl` that keep what GitHub and the site know in a
file."""

import json
import os
import subprocess
import sys
from pathlib import Path

import gh
from steder import ROT

SKRIPT = ROT / ".github" / "skjema"

CURL = r"""
import json, os, sys
from pathlib import Path

sys.exit(0 if sys.argv[-1] in json.loads(Path(os.environ["GH_KART"]).read_text())["svarer"] else 22)
"""


class Klone:
    """A clone of a small repository. What GitHub knows of it is ``gh()`` (gh.py)."""

    def __init__(self, mappe: Path, **kjent: object):
        self.mappe, self.kart = mappe / "klone", mappe / "gh.json"
        lister = {navn: [] for navn in ("saker", "forslag", "kommentarer", "logg", "svarer")}
        self.skriv(**lister, merker={}, grener={}, sammenlignet={})
        self.skriv(**kjent)
        bin_ = mappe / "bin"
        bin_.mkdir()
        for navn, kode in (("gh", Path(gh.__file__).read_text("utf-8")), ("curl", CURL)):
            (bin_ / navn).write_text(f"#!{sys.executable}\n{kode}", "utf-8")
            (bin_ / navn).chmod(0o755)
        self.miljo = os.environ | {
            "PATH": f"{bin_}:{os.environ['PATH']}",
            "GH_KART": str(self.kart),
            "GITHUB_REPOSITORY": "region/portal",
            "GITHUB_SHA": "f" * 40,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
        }
        self.git("init", "-q", "--bare", "-b", "main", str(mappe / "opphav.git"), cwd=mappe)
        self.git("clone", "-q", str(mappe / "opphav.git"), str(self.mappe), cwd=mappe)

    def begynn(self, filer: dict[str, str]) -> None:
        """The first commit of main."""
        for sti, tekst in filer.items():
            (self.mappe / sti).parent.mkdir(parents=True, exist_ok=True)
            (self.mappe / sti).write_text(tekst)
        self.git("checkout", "-q", "-b", "main")
        self.commit("Begynnelsen", "main")

    def git(self, *argumenter: str, cwd: Path | None = None) -> str:
        svar = subprocess.run(
            ["git", *argumenter], cwd=cwd or self.mappe, env=self.miljo, check=True, capture_output=True, text=True
        )
        return svar.stdout

    def commit(self, melding: str, gren: str) -> None:
        """Commit all, as an editor, and push it to the branch."""
        self.git("add", ".")
        self.git("-c", "user.name=Redaktøren", "-c", "user.email=redaktor@portal.example", "commit", "-qm", melding)
        self.git("push", "-q", "origin", f"HEAD:{gren}")

    def gh(self) -> dict:
        return json.loads(self.kart.read_text())

    def skriv(self, **nytt: object) -> None:
        self.kart.write_text(json.dumps((self.gh() if self.kart.exists() else {}) | nytt))

    def kjor(self, skript: Path, *argumenter: str, gar_bra: bool = True) -> subprocess.CompletedProcess[str]:
        kjoring = subprocess.run(
            ["bash", str(skript), *argumenter],
            cwd=self.mappe,
            env=self.miljo,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (kjoring.returncode == 0) == gar_bra, kjoring.stderr
        return kjoring


class Verksted(Klone):
    """The clone that a form comes to."""

    def __init__(self, mappe: Path):
        super().__init__(mappe, saker=[{"number": 12, "state": "OPEN", "merker": ["mottatt", "viktig"]}])
        self.resultat, self.ut = mappe / "resultat.json", mappe / "output"
        self.miljo["GITHUB_OUTPUT"] = str(self.ut)
        self.begynn({"data/skatter/ness/fyret.yml": "navn: Fyret\n", "data/bilder/fyret.jpg": "Et bilde"})

    def legg_ved(self, innhold: bytes) -> None:
        """A photo, as it lies beside the result."""
        self.resultat.with_name("bilde").write_bytes(innhold)

    def vist(self, fil: str) -> bytes:
        """The bytes of a file in the proposal."""
        kommando = ["git", "show", f"origin/skjema-12:{fil}"]
        return subprocess.run(kommando, cwd=self.mappe, env=self.miljo, check=True, capture_output=True).stdout

    def forslag(self, resultat: dict, gar_bra: bool = True) -> dict[str, str]:
        """What forslag.sh tells the next jobs of this result. Each run has a fresh checkout of main."""
        self.resultat.write_text(json.dumps(resultat))
        self.git("fetch", "-q", "origin")
        self.git("checkout", "-q", "--force", "--detach", "origin/main")
        self.ut.write_text("")
        self.kjor(SKRIPT / "forslag.sh", str(self.resultat), gar_bra=gar_bra)
        return dict(linje.split("=", 1) for linje in self.ut.read_text().splitlines())

    def send(self, resultat: dict) -> dict[str, str]:
        """Both scripts, as the workflow runs them."""
        sagt = self.forslag(resultat)
        self.kjor(SKRIPT / "svar.sh", str(self.resultat), sagt["nummer"], sagt["rort"])
        return sagt

    def publisert(self) -> dict:
        self.kjor(SKRIPT / "publisert.sh", "https://portal.example/")
        return self.gh()
