"""Every regular expression in the portal's own source, found by reading the source.

A part of an expression that is only known when it runs, as the word that is looked for, counts as the letter a.
"""

import ast
import builtins
import importlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any

from steder import ROT

KODE = ROT / "hooks"
FRA_BEGYNNELSEN = {"match", "fullmatch"}
OVERALT = {"search", "sub", "subn", "split", "findall", "finditer"}
FLAGGENE = {"compile": 1, "sub": 4, "subn": 4, "split": 3}  # where flags without a name stand; 2 for the others
EGNE = {"monster": ("fullmatch", re.ASCII)}  # functions of ours that take an expression, and what they do with it


@dataclass(frozen=True)
class Uttrykk:
    sted: str
    regex: re.Pattern
    bruk: str

    def __call__(self, tekst: Any) -> object:
        """Use it as the source does, to the end of the text."""
        if self.bruk in FRA_BEGYNNELSEN:
            return getattr(self.regex, self.bruk)(tekst)
        return sum(1 for _ in self.regex.finditer(tekst))


class _Ukjent(str):
    """What is only there when a function runs, and whatever it has and answers: the letter a."""

    def __getattr__(self, navn: str) -> "_Ukjent":
        return self

    def __call__(self, *_: object) -> "_Ukjent":
        return self


class _Navnerom(dict):
    """The names of a module, and those of its functions."""

    def __missing__(self, navn: str) -> _Ukjent:
        return _Ukjent("a")


def alle() -> Iterator[Uttrykk]:
    """Each expression, once for each way in which it is used."""
    trær = {sti: ast.parse(sti.read_text("utf-8")) for sti in sorted(KODE.rglob("*.py"))}
    felles = _metoder(trær.values())
    for sti, tre in trær.items():
        egne = _metoder([tre])
        navn = {kall: _tildelt(en) for en in ast.walk(tre) if isinstance(en, ast.Assign) for kall in ast.walk(en)}
        kall = [en for en in ast.walk(tre) if isinstance(en, ast.Call) and _funksjon(en) and en.args]
        rom = _Navnerom(_modul(sti)) if kall else {}
        for en in kall:
            yield from _uttrykk(f"{sti.relative_to(KODE)}:{en.lineno}", en, rom, _bruk(navn.get(en, ()), felles, egne))


def i_skjemaene() -> Iterator[Uttrykk]:
    """Each expression that an editor's program checks a field by, as JavaScript: it is anchored, and has nothing that
    Python reads in another way."""
    for sti in sorted((ROT / "schema").glob("*.json")):
        monstre: set[str] = set()

        def samle(objekt: dict[str, Any], monstre: set[str] = monstre) -> dict[str, Any]:
            if isinstance(monster := objekt.get("pattern"), str):
                monstre.add(monster)
            return objekt

        json.loads(sti.read_text("utf-8"), object_hook=samle)
        yield from (Uttrykk(f"{sti.name}:1", re.compile(en), "search") for en in sorted(monstre))


def _uttrykk(sted: str, kall: ast.Call, rom: Mapping[str, Any], bruk_av_navnet: set[str]) -> Iterator[Uttrykk]:
    funksjon = _funksjon(kall)
    regex = _verdi(kall.args[0], rom)
    if funksjon in EGNE:
        bruk, flagg = EGNE[funksjon]
        yield Uttrykk(sted, re.compile(regex, flagg), bruk)
        return
    plass = FLAGGENE.get(funksjon, 2)
    skrevet = next((en.value for en in kall.keywords if en.arg == "flags"), None)
    if skrevet is None and len(kall.args) > plass:
        skrevet = kall.args[plass]
    regex = re.compile(regex, _verdi(skrevet, rom) if skrevet else 0)
    brukt = bruk_av_navnet if funksjon == "compile" else {funksjon}
    if brukt & OVERALT or not brukt:
        yield Uttrykk(sted, regex, "search")
    for bruk in sorted(brukt & FRA_BEGYNNELSEN):
        yield Uttrykk(sted, regex, bruk)


def _funksjon(kall: ast.Call) -> str:
    """The name of the function, where it is one that takes an expression."""
    match kall.func:
        case ast.Attribute(ast.Name("re"), navn) if navn in {"compile"} | FRA_BEGYNNELSEN | OVERALT:
            return navn
        case ast.Name(navn) if navn in EGNE:
            return navn
    return ""


def _metoder(trær: Any) -> dict[str, set[str]]:
    """What is asked of each name, wherever it is."""
    metoder: dict[str, set[str]] = defaultdict(set)
    for en in (node for tre in trær for node in ast.walk(tre)):
        match en:
            case ast.Attribute(ast.Name(navn) | ast.Attribute(_, navn), metode) if metode in FRA_BEGYNNELSEN | OVERALT:
                metoder[navn].add(metode)
    return metoder


def _bruk(navn: Iterable[str], felles: Mapping[str, set[str]], egne: Mapping[str, set[str]]) -> set[str]:
    """How expressions of these names are used: in the file alone where the name is its own, and as the variables of its
    functions are where none is used by its name."""
    brukt = set().union(*((egne if en.startswith("_") else felles).get(en, set()) for en in navn))
    return brukt or set().union(*(metoder for en, metoder in egne.items() if en.islower() and en != "re"))


def _tildelt(tildeling: ast.Assign) -> set[str]:
    return {en.id for mal in tildeling.targets for en in ast.walk(mal) if isinstance(en, ast.Name)}


def _modul(sti: Path) -> Mapping[str, Any]:
    deler = sti.relative_to(KODE).with_suffix("").parts
    return vars(builtins) | vars(importlib.import_module(".".join(en for en in deler if en != "__init__")))


def _verdi(uttrykk: ast.expr, rom: Mapping[str, Any]) -> Any:
    kode: CodeType = compile(ast.Expression(uttrykk), "<uttrykk>", "eval")
    return eval(kode, {}, rom)
