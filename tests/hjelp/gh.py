"""A stand-in for GitHub's `gh`, as far as our scripts use it: what GitHub knows is in a file, named by GH_KART.

``saker``, ``forslag`` and ``kommentarer`` are lists of what they are about, ``merker`` the labels there are, ``grener``
the branches with a file in each, ``sammenlignet`` what a comparison from a commit says, and ``logg`` every call. What
it does not know is a fault.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import jq

BOT = "github-actions[bot]"
STED = "repos/region/portal"


class Gh:
    """One call."""

    def __init__(self, alt: dict, arg: list[str]):
        self.alt, self.arg = alt, arg

    def kjor(self) -> None:
        self.alt["logg"].append(self.arg)
        match self.arg[:2]:
            case ["api", *_]:
                self._api(next(en for en in self.arg if en.startswith("repos/")), self._valg("--method"))
            case ["label", "create"]:
                self.alt["merker"][self.arg[2]] = True
            case ["issue" | "pr" as ting, "list"]:
                self._svar([en for en in self._liste(ting) if self._passer(en)])
            case ["issue", "create"]:
                self._lag("issue", merker=self._kjente(self._alle("--label")), author={"is_bot": True})
            case ["pr", "create"]:
                self._lag(
                    "pr",
                    head=self._valg("--head"),
                    isDraft="--draft" in self.arg,
                    isCrossRepository=False,
                    mergeCommit=None,
                )
            case ["issue" | "pr", "edit"]:
                self._rediger(self._en())
            case ["issue", "close" | "reopen" as hva]:
                self._en()["state"] = "CLOSED" if hva == "close" else "OPEN"
            case ["pr", "ready"]:
                self._en()["isDraft"] = "--undo" in self.arg
            case ["pr", "view"]:
                self._svar(self._en())
            case _:
                sys.exit(f"ukjent: {self.arg}")

    # ---- what is asked of

    def _valg(self, navn: str) -> str | None:
        return next(self._alle(navn), None)

    def _alle(self, navn: str) -> Iterator[str]:
        return (self.arg[nummer + 1] for nummer, en in enumerate(self.arg) if en == navn)

    def _felt(self) -> dict[str, str]:
        ratt = (en.split("=", 1) for en in self._alle("--raw-field"))
        fra_fil = (en.split("=@", 1) for en in self._alle("--field"))
        return {**dict(ratt), **{navn: Path(fil).read_text().rstrip("\n") for navn, fil in fra_fil}}

    def _liste(self, ting: str) -> list[dict]:
        return self.alt["saker" if ting == "issue" else "forslag"]

    def _en(self) -> dict:
        return next(en for en in self._liste(self.arg[0]) if str(en["number"]) == self.arg[2])

    def _passer(self, en: dict) -> bool:
        merke, gren, tilstand = (self._valg(navn) for navn in ("--label", "--head", "--state"))
        return (
            tilstand in ("all", en["state"].lower())
            and (merke is None or merke in en["merker"])
            and (gren is None or gren == en["head"])
        )

    # ---- what is done

    def _svar(self, verdi: object) -> None:
        uttrykk = self._valg("--jq")
        funnet = jq.compile(uttrykk).input_value(verdi).all() if uttrykk else [verdi]
        for en in funnet:
            print(en if isinstance(en, str) else json.dumps(en))

    def _lag(self, ting: str, **felt: object) -> None:
        liste = self._liste(ting)
        tekst = Path(self._valg("--body-file")).read_text()
        liste.append({"number": len(liste) + 1, "title": self._valg("--title"), "state": "OPEN", "body": tekst, **felt})
        print(f"https://github.example/region/portal/{'issues' if ting == 'issue' else 'pull'}/{len(liste)}")

    def _rediger(self, en: dict) -> None:
        if fil := self._valg("--body-file"):
            en["body"] = Path(fil).read_text()
        nye, borte = self._kjente(self._alle("--add-label")), self._kjente(self._alle("--remove-label"))
        if nye or borte:
            en["merker"] = [*dict.fromkeys([*(merke for merke in en["merker"] if merke not in borte), *nye])]

    def _kjente(self, merker: Iterator[str]) -> list[str]:
        alle = list(merker)
        if ukjente := [merke for merke in alle if merke not in self.alt["merker"]]:
            sys.exit(f"'{ukjente[0]}' not found")
        return alle

    def _api(self, sti: str, metode: str | None) -> None:
        kommentarer = self.alt["kommentarer"]
        if treff := re.fullmatch(rf"{STED}/issues/(\d+)/comments", sti):
            sak = int(treff[1])
            if metode == "POST":
                kommentarer.append({"id": len(kommentarer) + 1, "sak": sak, "user": {"login": BOT}, **self._felt()})
            else:
                self._svar([en for en in kommentarer if en["sak"] == sak])
        elif treff := re.fullmatch(rf"{STED}/issues/comments/(\d+)", sti):
            kommentarer[int(treff[1]) - 1] |= self._felt()
        elif treff := re.fullmatch(rf"{STED}/pulls/(\d+)", sti):
            self.alt["forslag"][int(treff[1]) - 1] |= self._felt()
        elif treff := re.fullmatch(rf"{STED}/compare/(\w+)\.\.\.(\w+)", sti):
            self._svar({"status": self.alt["sammenlignet"].get(treff[1], "behind")})
        elif treff := re.fullmatch(rf"{STED}/git/matching-refs/heads/(.+)", sti):
            self._svar([{"ref": f"refs/heads/{gren}"} for gren in self.alt["grener"] if gren.startswith(treff[1])])
        elif treff := re.fullmatch(rf"{STED}/contents/[^?]+\?ref=(.+)", sti):
            print(self.alt["grener"][treff[1]], end="")
        else:
            sys.exit(f"ukjent: {sti}")


if __name__ == "__main__":
    kart = Path(os.environ["GH_KART"])
    innhold = json.loads(kart.read_text())
    Gh(innhold, sys.argv[1:]).kjor()
    kart.write_text(json.dumps(innhold))
