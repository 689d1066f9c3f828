"""A GitHub of one repository, in memory, as far as the web editor asks of it: https://api.github.com, REST and GraphQL.
Whatever else it is asked, it does not know, and remembers in ``ukjent``."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha1
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Page, Request, Route

API = "https://api.github.com"
EIER, NAVN, GREN = "region", "portal", "main"
NOKKEL = "github_pat_prove"
BRUKER = {"id": 1, "login": "redaktor", "name": "Redaktør", "email": "", "html_url": "https://github.com/redaktor"}
BRUKER |= {"avatar_url": "https://avatars.githubusercontent.com/u/1"}
TID = "2026-11-22T12:00:00Z"

Filer = dict[str, bytes]


@dataclass
class Forslag:
    """A pull request."""

    nummer: int
    tittel: str
    gren: str
    utkast: bool
    merker: list[str] = field(default_factory=list)
    tilstand: str = "open"


class Github:
    """``grener``: what is in each branch, by path."""

    def __init__(self, filer: Mapping[str, bytes]):
        self.grener: dict[str, Filer] = {GREN: dict(filer)}
        self.forslag: list[Forslag] = []
        self.meldinger: list[str] = []
        self.ukjent: list[str] = []
        self._innhold: dict[str, bytes] = {}
        self._hoder = {GREN: "0" * 40}

    @classmethod
    def av(cls, rot: Path, hjem: Path | None = None) -> "Github":
        """A repository with the files of data/ in the folder; ``hjem`` is where in it that is, when not at its root."""
        hjem = hjem or rot
        return cls(
            {
                sti.relative_to(rot).as_posix(): sti.read_bytes()
                for sti in sorted((hjem / "data").rglob("*"))
                if sti.is_file()
            }
        )

    def svar_i(self, side: Page) -> None:
        """Be GitHub for this page."""
        side.route(f"{API}/**", self._svar)

    def apne(self) -> list[Forslag]:
        return [en for en in self.forslag if en.tilstand == "open"]

    def endret(self, gren: str) -> Filer:
        """The files that are others in the branch than in main; empty for one that is gone."""
        egne, main = self.grener[gren], self.grener[GREN]
        return {sti: egne.get(sti, b"") for sti in egne.keys() | main.keys() if egne.get(sti) != main.get(sti)}

    # ---- the answers

    def _svar(self, rute: Route, bedt: Request) -> None:
        sti = unquote(urlsplit(bedt.url).path)
        if bedt.headers.get("authorization") not in (f"token {NOKKEL}", f"Bearer {NOKKEL}"):
            return self._send(rute, 401, {"message": "Bad credentials"})
        if sti == "/graphql":
            sporring = bedt.post_data_json
            svar = self._graphql(sporring["query"], sporring["variables"])
            return self._send(rute, 200, svar if "errors" in svar else {"data": svar})
        if treff := re.fullmatch(rf"/repos/{EIER}/{NAVN}/git/blobs/(\w+)", sti):
            return rute.fulfill(status=200, body=self._innhold[treff[1]], headers=_hode("application/octet-stream"))
        return self._send(
            rute,
            *self._rest(
                bedt.method, sti.removeprefix(f"/repos/{EIER}/{NAVN}"), bedt.post_data_json if bedt.post_data else {}
            ),
        )

    def _send(self, rute: Route, status: int, svar: object) -> None:
        rute.fulfill(status=status, body="" if status == 204 else json.dumps(svar), headers=_hode("application/json"))

    def _rest(self, metode: str, sti: str, kropp: dict) -> tuple[int, object]:
        match metode, *sti.strip("/").split("/"):
            case "GET", "user":
                return 200, BRUKER
            case "GET", "collaborators", _:
                return 204, None
            case "GET", "git", "trees", _:
                return 200, {"tree": [self._blad(sti, innhold) for sti, innhold in self.grener[GREN].items()]}
            case "DELETE", "git", "refs", "heads", *ledd:
                self.grener.pop("/".join(ledd))
                return 204, None
            case "POST", "pulls":
                return 201, self._som_rest(self._nytt_forslag(kropp))
            case "PATCH", "pulls", nummer:
                self.forslag[int(nummer) - 1].tilstand = kropp["state"]
                return 200, {}
            case "PUT", "pulls", nummer, "merge":
                forslag = self.forslag[int(nummer) - 1]
                forslag.tilstand = "merged"
                self.grener[GREN] = dict(self.grener[forslag.gren])
                self._nytt_hode(GREN, kropp["commit_title"])
                return 200, {"merged": True}
            case "GET", "issues", nummer:
                return 200, {"labels": [{"name": merke} for merke in self.forslag[int(nummer) - 1].merker]}
            case "PATCH", "issues", nummer:
                self.forslag[int(nummer) - 1].merker = kropp["labels"]
                return 200, {}
            case "POST", "issues", nummer, "labels":
                self.forslag[int(nummer) - 1].merker += kropp["labels"]
                return 200, []
        self.ukjent.append(f"{metode} {sti}")
        return 404, {"message": "Not Found"}

    def _graphql(self, sporring: str, verdier: dict) -> dict:
        if "createCommitOnBranch" in sporring:
            return self._legg_inn(sporring, verdier["input"])
        if "createRef" in sporring:
            gren = verdier["input"]["name"].removeprefix("refs/heads/")
            self.grener[gren], self._hoder[gren] = dict(self.grener[GREN]), self._hoder[GREN]
            return {"createRef": {"ref": {"name": gren}}}
        if treff := re.search(r"convertPullRequestToDraft|markPullRequestReadyForReview", sporring):
            utkast = treff[0].startswith("convert")
            self.forslag[int(verdier["input"]["pullRequestId"]) - 1].utkast = utkast
            return {treff[0]: {"pullRequest": {"isDraft": utkast}}}
        if "fork: repository" in sporring:
            return {"fork": {"id": "R_1"}, "base": {"ref": {"target": {"oid": self._hoder[GREN]}}}}
        if "pullRequests(" in sporring:
            return {"repository": {"pullRequests": {"nodes": [self._som_graphql(en) for en in self.apne()]}}}
        return {"repository": self._i_repoet(sporring, verdier)}

    def _i_repoet(self, sporring: str, verdier: dict) -> dict:
        if "defaultBranchRef" in sporring:
            return {"defaultBranchRef": {"name": GREN}}
        if "history(first: 1) { nodes { oid message" in sporring:
            return {"ref": {"target": {"history": {"nodes": [{"oid": self._hoder[verdier["branch"]], "message": ""}]}}}}
        if "target { ... on Commit { oid } }" in sporring:
            return {"ref": {"target": {"oid": self._hoder[verdier["branch"]]}}}
        felt = dict(self._felt(sporring))
        if not felt:
            self.ukjent.append(sporring[:300])
        return felt

    def _felt(self, sporring: str) -> Iterator[tuple[str, object]]:
        """The aliased fields that the editor asks for many of at once."""
        for navn, sha in re.findall(r'(content_\d+): +object\(oid: "(\w+)"\)', sporring):
            yield navn, {"text": self._innhold[sha].decode(), "isTruncated": False}
        for navn, gren_og_sti in re.findall(r'(file_\d+): +object\(expression: "([^"]+)"\)', sporring):
            gren, _, sti = gren_og_sti.partition(":")
            yield navn, self._blob(self.grener[gren][sti])
        for navn in re.findall(r"((?:commit|history)_\d+): +ref\(", sporring):
            forfatter = {
                "name": BRUKER["name"],
                "email": "",
                "avatarUrl": "",
                "user": {"id": 1, "login": BRUKER["login"]},
            }
            yield (
                navn,
                {"target": {"history": {"nodes": [{"oid": "0" * 40, "author": forfatter, "committedDate": TID}]}}},
            )
        for navn in re.findall(r"(commit_\d+): +object\(", sporring):
            yield navn, {"status": None, "deployments": {"nodes": []}, "checkSuites": {"nodes": []}}

    def _legg_inn(self, sporring: str, inn: dict) -> dict:
        gren = inn["branch"]["branchName"]
        if inn["expectedHeadOid"] != self._hoder[gren]:
            return {"errors": [{"message": "Expected branch to point to another commit"}]}
        for ny in inn["fileChanges"]["additions"]:
            self.grener[gren][ny["path"]] = b64decode(ny["contents"])
        for borte in inn["fileChanges"]["deletions"]:
            del self.grener[gren][borte["path"]]
        hode = self._nytt_hode(gren, inn["message"]["headline"])
        filer = {
            navn: {"oid": self._sha(self.grener[gren][sti])}
            for navn, sti in re.findall(r'(file_\d+): file\(path: "([^"]+)"\)', sporring)
        }
        return {"createCommitOnBranch": {"commit": {"oid": hode, "committedDate": TID, **filer}}}

    def _nytt_hode(self, gren: str, melding: str) -> str:
        self.meldinger.append(melding)
        self._hoder[gren] = sha1(f"{gren}{len(self.meldinger)}".encode()).hexdigest()
        return self._hoder[gren]

    # ---- what there is, as GitHub says it

    def _sha(self, innhold: bytes) -> str:
        sha = sha1(b"blob %d\0" % len(innhold) + innhold).hexdigest()
        self._innhold[sha] = innhold
        return sha

    def _blad(self, sti: str, innhold: bytes) -> dict:
        return {"path": sti, "type": "blob", "sha": self._sha(innhold), "size": len(innhold)}

    def _blob(self, innhold: bytes) -> dict:
        er_bilde = b"\0" in innhold
        tekst = None if er_bilde else innhold.decode()
        return {
            "oid": self._sha(innhold),
            "byteSize": len(innhold),
            "isBinary": er_bilde,
            "isTruncated": False,
            "text": tekst,
        }

    def _nytt_forslag(self, kropp: dict) -> Forslag:
        self.forslag.append(Forslag(len(self.forslag) + 1, kropp["title"], kropp["head"], kropp["draft"]))
        return self.forslag[-1]

    def _som_rest(self, forslag: Forslag) -> dict:
        adresse = f"https://github.com/{EIER}/{NAVN}/pull/{forslag.nummer}"
        hode = {"sha": self._hoder[forslag.gren]}
        return {
            "number": forslag.nummer,
            "node_id": str(forslag.nummer),
            "title": forslag.tittel,
            "html_url": adresse,
            "head": hode,
            "created_at": TID,
            "updated_at": TID,
        }

    def _som_graphql(self, forslag: Forslag) -> dict:
        filer = [
            {"path": sti, "changeType": "MODIFIED" if sti in self.grener[GREN] else "ADDED"}
            for sti in self.endret(forslag.gren)
        ]
        rest = self._som_rest(forslag)
        return {
            "id": rest["node_id"],
            "number": forslag.nummer,
            "title": forslag.tittel,
            "url": rest["html_url"],
            "isDraft": forslag.utkast,
            "isCrossRepository": False,
            "createdAt": TID,
            "updatedAt": TID,
            "headRefName": forslag.gren,
            "headRefOid": rest["head"]["sha"],
            "author": {"login": BRUKER["login"], "name": BRUKER["name"], "email": "", "databaseId": 1},
            "labels": {"nodes": [{"name": merke} for merke in forslag.merker]},
            "files": {"nodes": filer},
        }


def _hode(type_: str) -> dict[str, str]:
    return {"Content-Type": type_, "Access-Control-Allow-Origin": "*"}
