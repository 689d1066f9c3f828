"""What is made from the model and committed is what the model says today."""

import json
import shutil
from itertools import zip_longest

import pytest

from regionportal.__main__ import main
from regionportal.editors.skjema.filer import FELTLISTER, filer, foreldet, skriv
from regionportal.editors.skjema.lister import faste


@pytest.mark.innhold
def test_det_som_er_lagret_er_ikke_foreldet(ekte, rot):
    """But for names: who gives a question another name in data/ has made nothing wrong. The next who runs the command
    takes the name along."""
    navn = {navn for liste in faste(ekte).values() for navn in liste.values()}
    laget = filer(ekte, rot)
    gamle = [sti for sti in foreldet(ekte, rot) if not _bare_navn(laget[sti], (rot / sti).read_text("utf-8"), navn)]
    assert gamle == [], "kjør «portal skjema», og ta med filene"


def _bare_navn(ny: str, gammel: str, navn: set[str]) -> bool:
    """Whether each line that is not the same has one of the names."""
    linjer = list(zip_longest(ny.splitlines(), gammel.splitlines(), fillvalue=""))
    return all(en == annen or any(ett in en for ett in navn) for en, annen in linjer)


def test_et_nytt_navn_gjor_det_ikke_foreldet_men_alt_annet():
    assert _bare_navn('"Bolig",\n"x"', '"Leie bolig",\n"x"', {"Bolig"})
    assert not _bare_navn('"Bolig",\n"y"', '"Leie bolig",\n"x"', {"Bolig"})
    assert not _bare_navn('"Bolig",\n"x"', '"x"', {"Bolig"})


@pytest.fixture
def kopi(tmp_path, rot, testdata):
    for navn in FELTLISTER:
        (tmp_path / navn).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(rot / navn, tmp_path / navn)
    shutil.copytree(testdata, tmp_path / "data")
    return tmp_path


@pytest.mark.treg
def test_bare_det_som_er_foreldet_blir_skrevet(testregion, kopi):
    assert set(skriv(testregion, kopi)) == set(filer(testregion, kopi))
    assert foreldet(testregion, kopi) == []
    (kopi / "schema/skatt.json").unlink()
    (kopi / "schema/tiltak.json").write_text("{}")
    assert skriv(testregion, kopi) == ["schema/skatt.json", "schema/tiltak.json"]
    assert skriv(testregion, kopi) == []


def test_det_rundt_tabellene_star_som_det_sto(testregion, kopi):
    side = kopi / FELTLISTER[0]
    side.write_bytes("Før.\n\n<!-- felt:skatt -->\nforeldet tabell\n<!-- /felt -->\n\nEtter.\n".encode())
    skriv(testregion, kopi)
    tekst = side.read_bytes().decode()
    assert tekst.startswith("Før.\n\n<!-- felt:skatt -->\n") and tekst.endswith("<!-- /felt -->\n\nEtter.\n")
    assert "foreldet tabell" not in tekst and "| `navn` | ja |" in tekst


@pytest.mark.treg
def test_kommandoen_skriver_og_sjekken_skriver_ingenting(kopi, capsys):
    sted = ["--rot", str(kopi), "--dag", "2026-11-22"]
    assert main(["skjema", "--sjekk", *sted]) == 1
    assert "schema/skatt.json er foreldet" in capsys.readouterr().out
    assert not (kopi / "schema").exists()
    assert main(["skjema", *sted]) == 0
    assert "schema/skatt.json er skrevet" in capsys.readouterr().out
    assert main(["skjema", "--sjekk", *sted]) == 0
    assert capsys.readouterr().out == "Alle skjemaene er som modellen sier.\n"


def test_vs_code_kjenner_skjemaet_til_hver_fil_som_redigeres(ekte, rot, ekte_filer):
    laget = filer(ekte, rot)
    skjemaer = json.loads(laget[".vscode/settings.json"])["yaml.schemas"]
    assert all(skjema.removeprefix("./") in laget for skjema in skjemaer)
    treff = [sti.relative_to(rot).as_posix() for monster in skjemaer.values() for sti in rot.glob(monster)]
    skrevet = [sti.relative_to(rot).as_posix() for del_ in ("data", "felles") for sti in (rot / del_).rglob("*.yml")]
    skrevet = [en for en in skrevet if not en.endswith("/sone.yml")]  # the borders of a zone, which are the state's
    assert sorted(treff) == sorted(skrevet)
    assert sorted(en for en in treff if en.startswith("data/")) == sorted(fil.navn for fil in ekte_filer)
