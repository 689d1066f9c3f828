"""What the documents point to is there: files, targets of make, commands of portal, and every room of the house."""

import re

import pytest
from steder import ROT

from regionportal.kommandoer import KOMMANDOER

DOKUMENTER = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "DRIFT.md", "SECURITY.md")
KODE = ROT / "hooks" / "regionportal"
FRA = (ROT, KODE, ROT / "docs")  # where a path in a document may begin
LENKE = re.compile(r"\]\((?!https?:|\.\./)([^)#\s]+)")
STI = re.compile(r"`([\w.-]+/[\w./-]*)`")
MAL = re.compile(r"\bmake ([a-z][a-z-]*)")
KOMMANDO = re.compile(r"\bportal ([a-z][a-z-]*)")
# Made by a command, or when someone first needs it.
LAGES = {
    ".cache/sider/",
    "data/status/",
    "data/status/lenker.json",
    "data/status/stillinger.json",
    "en/",
    "overrides/locales/",
    "rediger/config.yml",
    "site/",
}


def _finn(monster: re.Pattern[str], dokument: str) -> set[str]:
    """What the pattern finds where a document shows code or leads elsewhere."""
    return set(monster.findall((ROT / dokument).read_text("utf-8")))


def _i_kode(monster: re.Pattern[str], dokument: str) -> set[str]:
    """The same, only in what is set as code."""
    tekst = (ROT / dokument).read_text("utf-8")
    kode = re.findall(r"```sh\n(.*?)```|`([^`\n]+)`", tekst, re.DOTALL)
    return {treff for deler in kode for treff in monster.findall(" ".join(deler))}


@pytest.mark.parametrize("dokument", DOKUMENTER)
def test_det_som_star_i_dokumentene_finnes(dokument):
    lenker, stier = _finn(LENKE, dokument), _finn(STI, dokument) - LAGES
    assert [en for en in lenker if not (ROT / en).exists()] == []
    assert [en for en in stier if not any((fra / en).exists() for fra in FRA)] == []


def test_hver_kommando_i_dokumentene_finnes():
    mal = set(re.findall(r"^([a-z][\w-]*):", (ROT / "Makefile").read_text("utf-8"), re.MULTILINE))
    kommandoer = {en.__name__.rpartition(".")[2].replace("_", "-") for en in KOMMANDOER}
    brukte_mal = set().union(*(_i_kode(MAL, en) for en in DOKUMENTER))
    brukte = set().union(*(_i_kode(KOMMANDO, en) for en in DOKUMENTER))
    assert {"build", "test"} <= brukte_mal <= mal
    assert {"stage", "skjema"} <= brukte <= kommandoer


def test_hvert_rom_i_huset_er_i_arkitekturen():
    rom = {f"{sti.name}/" for sti in KODE.iterdir() if (sti / "__init__.py").is_file()}
    moduler = {sti.stem for sti in KODE.glob("*.py")} - {"__init__"}
    tabell = "".join(en for en in (ROT / "ARCHITECTURE.md").read_text("utf-8").splitlines(True) if en.startswith("|"))
    assert {en for en in rom if f"`{en}`" not in tabell} == set()
    assert {en for en in moduler if not re.search(rf"`{en}(\.py)?`", tabell)} == set()


def test_den_som_kloner_far_vite_hvor_hun_begynner():
    """The two commands, the way in for an editor, and pictures that say what they show."""
    tekst = (ROT / "README.md").read_text("utf-8")
    assert re.search(r"```sh\nmake build .*\nmake test .*\n```", tekst)
    assert "docs/bidra/index.md" in _finn(LENKE, "README.md")
    bilder = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", tekst)
    assert bilder and all(alt for alt, _ in bilder)
