"""A clone of a small repository with a real Git, and a `gh` and a `curl` that keep what GitHub and the site know in a file."""

import json
import os
import subprocess
import sys
from pathlib import Path

from steder import ROT

SKRIPT = ROT / ".github" / "skjema"

GH = r"""
import json, os, re, sys
from pathlib import Path

import jq

kart = Path(os.environ["GH_KART"])
alt = json.loads(kart.read_text())
arg = sys.argv[1:]
alt["logg"].append(arg)
def valg(navn):
    return arg[arg.index(navn) + 1] if navn in arg else None
def alle(navn):
    return [arg[nummer + 1] for nummer, en in enumerate(arg) if en == navn]
def svar(verdi):
    uttrykk = valg("--jq")
    funnet = jq.compile(uttrykk).input_value(verdi).all() if uttrykk else [verdi]
    print(*(en if isinstance(en, str) else json.dumps(en) for en in funnet), sep="\n", end="\n" if funnet else "")
def felt():
    for raa in alle("--raw-field"):
        yield raa.split("=", 1)
    for en in alle("--field"):
        navn, verdi = en.split("=", 1)
        yield navn, Path(verdi[1:]).read_text().rstrip("\n") if verdi.startswith("@") else verdi
def api(sti, metode):
    if treff := re.fullmatch(r"repos/region/portal/issues/(\d+)/comments", sti):
        if metode == "POST":
            alt["kommentarer"].append({"id": len(alt["kommentarer"]) + 1, "sak": int(treff[1]), "user": {"login": BOT}, **dict(felt())})
        else:
            svar([en for en in alt["kommentarer"] if en["sak"] == int(treff[1])])
    elif treff := re.fullmatch(r"repos/region/portal/issues/comments/(\d+)", sti):
        alt["kommentarer"][int(treff[1]) - 1] |= dict(felt())
    elif treff := re.fullmatch(r"repos/region/portal/pulls/(\d+)", sti):
        alt["forslag"][int(treff[1]) - 1] |= dict(felt())
    elif treff := re.fullmatch(r"repos/region/portal/compare/(\w+)\.\.\.(\w+)", sti):
        svar({"status": alt["sammenlignet"].get(treff[1], "behind")})
    else:
        sys.exit(f"ukjent: {sti}")
BOT = "github-actions[bot]"
match arg[:2]:
    case ["api", _]:
        api(next(en for en in arg if en.startswith("repos/")), valg("--method"))
    case ["pr", "list"]:
        svar([en for en in alt["forslag"] if en["head"] == valg("--head") and en["state"] == valg("--state").upper()])
    case ["pr", "create"]:
        nummer = len(alt["forslag"]) + 1
        alt["forslag"].append({"number": nummer, "head": valg("--head"), "title": valg("--title"), "isDraft": "--draft" in arg,
            "body": Path(valg("--body-file")).read_text(), "state": "OPEN", "isCrossRepository": False, "mergeCommit": None})
        print(f"https://github.example/region/portal/pull/{nummer}")
    case ["pr", "ready"]:
        alt["forslag"][int(arg[2]) - 1]["isDraft"] = "--undo" in arg
    case ["pr", "view"]:
        svar(alt["forslag"][int(arg[2]) - 1])
    case ["label", "create"]:
        alt["merker"][arg[2]] = True
    case ["issue", "list"]:
        svar([en for en in alt["saker"] if valg("--label") in en["merker"] and en["state"] == "OPEN"])
    case ["issue", "edit"]:
        en = next(en for en in alt["saker"] if en["number"] == int(arg[2]))
        andre = [merke for merke in en["merker"] if merke not in alle("--remove-label")]
        ukjente = [merke for merke in alle("--remove-label") + alle("--add-label") if merke not in alt["merker"]]
        if ukjente:
            sys.exit(f"'{ukjente[0]}' not found")
        en["merker"] = [*dict.fromkeys(andre + alle("--add-label"))]
    case ["issue", "close"]:
        next(en for en in alt["saker"] if en["number"] == int(arg[2]))["state"] = "CLOSED"
    case _:
        sys.exit(f"ukjent: {arg}")
kart.write_text(json.dumps(alt))
"""
CURL = r"""
import json, os, sys
from pathlib import Path

sys.exit(0 if sys.argv[-1] in json.loads(Path(os.environ["GH_KART"]).read_text())["svarer"] else 22)
"""


class Verksted:
    """What GitHub knows is ``gh()``: saker, forslag, kommentarer, merker, and every call in logg."""

    def __init__(self, mappe: Path):
        self.mappe, self.kart, self.resultat = mappe / "klone", mappe / "gh.json", mappe / "resultat.json"
        self.ut = mappe / "output"
        self.skriv(
            saker=[{"number": 12, "state": "OPEN", "merker": ["mottatt", "viktig"]}],
            forslag=[],
            kommentarer=[],
            merker={},
            logg=[],
            sammenlignet={},
            svarer=[],
        )
        bin_ = mappe / "bin"
        bin_.mkdir()
        for navn, kode in (("gh", GH), ("curl", CURL)):
            (bin_ / navn).write_text(f"#!{sys.executable}\n{kode}")
            (bin_ / navn).chmod(0o755)
        self.miljo = os.environ | {
            "PATH": f"{bin_}:{os.environ['PATH']}",
            "GH_KART": str(self.kart),
            "GITHUB_REPOSITORY": "region/portal",
            "GITHUB_SHA": "f" * 40,
            "GITHUB_OUTPUT": str(self.ut),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
        }
        self.git("init", "-q", "--bare", "-b", "main", str(mappe / "opphav.git"), cwd=mappe)
        self.git("clone", "-q", str(mappe / "opphav.git"), str(self.mappe), cwd=mappe)
        (self.mappe / "data" / "skatter" / "ness").mkdir(parents=True)
        (self.mappe / "data" / "skatter" / "ness" / "fyret.yml").write_text("navn: Fyret\n")
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

    def kjor(self, skript: str, *argumenter: str, gaar_bra: bool = True) -> subprocess.CompletedProcess[str]:
        kjoring = subprocess.run(
            ["bash", str(SKRIPT / skript), *argumenter],
            cwd=self.mappe,
            env=self.miljo,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (kjoring.returncode == 0) == gaar_bra, kjoring.stderr
        return kjoring

    def forslag(self, resultat: dict, gaar_bra: bool = True) -> dict[str, str]:
        """What forslag.sh tells the next jobs of this result. Each run has a fresh checkout of main."""
        self.resultat.write_text(json.dumps(resultat))
        self.git("fetch", "-q", "origin")
        self.git("checkout", "-q", "--force", "--detach", "origin/main")
        self.ut.write_text("")
        self.kjor("forslag.sh", str(self.resultat), gaar_bra=gaar_bra)
        return dict(linje.split("=", 1) for linje in self.ut.read_text().splitlines())

    def send(self, resultat: dict) -> dict[str, str]:
        """Both scripts, as the workflow runs them."""
        sagt = self.forslag(resultat)
        self.kjor("svar.sh", str(self.resultat), sagt["nummer"], sagt["rort"])
        return sagt

    def publisert(self) -> dict:
        self.kjor("publisert.sh", "https://portal.example/")
        return self.gh()
