"""What the search is told about the pages: kinds, places, and names as people write them."""

import json
import shutil
from pathlib import Path

import pytest

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.region import Region
from regionportal.pages.sok import Oppslag, navneliste, oppslag
from regionportal.pages.sokeindeks import Sokefeil, begynn_indeks


def _oppslag(kunnskap: Kunnskap, path: str) -> Oppslag:
    (funnet,) = (en for en in oppslag(kunnskap) if en.path == path)
    return funnet


@pytest.mark.parametrize(
    ("path", "slag", "kommuner"),
    [
        ("kommuner/ness.md", "kommune", ["Ness"]),
        ("skatter/fyret.md", "skatt", ["Ness"]),
        ("hva-skjer/fyrdagen.md", "hendelse", ["Ness"]),
        ("tiltak/felles-portal.md", "tiltak", ["Ness"]),
        ("jobb/index.md", "jobb", ["Vik", "Ness"]),
        ("jobb/ledige.md", "jobb", ["Vik", "Ness"]),
    ],
)
def test_en_side_har_slag_og_kommuner(kunnskap: Kunnskap, path: str, slag: str, kommuner: list[str]):
    meta = _oppslag(kunnskap, path).meta
    assert (meta["slag"], meta["kommuner"]) == (slag, kommuner)


def test_et_sporsmal_horer_til_kommunene_som_svarer(kunnskap: Kunnskap, testregion: Region):
    for tema in testregion.om.temaer:
        svarer = [kommune.navn for kommune in testregion.kommuner if kommune.lenker.get(tema.id)]
        assert _oppslag(kunnskap, f"flytte-hit/{tema.id}.md").meta["kommuner"] == svarer


def test_hver_post_er_med_en_gang(kunnskap: Kunnskap, testregion: Region):
    stier = [en.path for en in oppslag(kunnskap)]
    assert len(stier) == len(set(stier))
    assert {f"skatter/{skatt.id}.md" for skatt in testregion.skatter} <= set(stier)


@pytest.mark.parametrize(
    ("navn", "ventet"),
    [
        ("Hestøy", ["Hestøy", "hestoy", "hestoey"]),
        ("Sævangen", ["Sævangen", "savangen", "saevangen"]),
        ("Riddu Riđđu", ["Riddu Riđđu", "riddu riddu"]),
        ("Blåfjord", ["Blåfjord", "blaafjord"]),  # blafjord finds it without
        ("Áhpevuotna", ["Áhpevuotna"]),  # and so does ahpevuotna
        ("Dyngen", ["Dyngen"]),
    ],
)
def test_et_navn_kan_skrives_uten_egne_bokstaver(navn: str, ventet: list[str]):
    assert Oppslag("side.md", "skatt", navn=(navn,)).meta["navn"] == ventet


def test_sidene_i_en_kommune_finnes_med_alle_navnene_dens(kunnskap: Kunnskap, testregion: Region):
    kommune = next(en for en in testregion.kommuner if en.navn_samisk)
    steder = Oppslag("side.md", "skatt", (kommune,)).meta["steder"]
    assert {kommune.navn, kommune.navn_samisk} <= set(steder)


def test_navnelista_har_navnene_pa_alle_sprak(kunnskap: Kunnskap, testregion: Region):
    navn = json.loads(navneliste(kunnskap))
    assert navn == sorted(set(navn))
    for post in (*testregion.kommuner, *testregion.skatter, *testregion.hendelser):
        assert {en for en in (post.navn, post.navn_samisk, post.navn_kvensk) if en} <= set(navn)
    assert {yrke for behov in testregion.jobbehov for yrke in behov.yrker} <= set(navn)


def test_nar_pagefind_ikke_virker_sies_det_hvorfor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    program = tmp_path / "pagefind"
    program.write_text("#!/bin/sh\necho Finner ikke noe språk.\nexit 1\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr("regionportal.pages.sokeindeks.get_executable", lambda: program)
    with pytest.raises(Sokefeil, match=r"^Finner ikke noe språk\.$"):
        begynn_indeks(tmp_path, tmp_path)()


@pytest.fixture
def nettsted(tmp_path: Path) -> Path:
    """A site of eight pages, each with a kind and a municipality of its own."""
    for nummer in range(8):
        merker = (
            f"<i data-pagefind-filter='slag:slag {nummer}'></i><i data-pagefind-filter='kommune:kommune {nummer}'></i>"
        )
        side = f"<html lang=nb><main data-pagefind-body><h1>Fyr {nummer}</h1><p>Et lys.</p>{merker}</main></html>"
        (tmp_path / f"{nummer}.html").write_text(side, "utf-8")
    return tmp_path


def _indeks(nettsted: Path) -> dict[str, bytes]:
    begynn_indeks(nettsted, nettsted)()
    mappe = nettsted / "pagefind"
    filer = {sti.relative_to(mappe).as_posix(): sti.read_bytes() for sti in mappe.rglob("*") if sti.is_file()}
    shutil.rmtree(mappe)
    return filer


def test_indeksen_har_bare_det_nettleseren_ber_om(nettsted: Path):
    filer = _indeks(nettsted)
    assert {sti.split("/")[0].split(".")[0] for sti in filer} == {
        "pagefind",
        "pagefind-entry",
        "wasm",
        "fragment",
        "index",
        "filter",
    }
    assert json.loads(filer["pagefind-entry.json"])["languages"].keys() == {"no"}


def test_indeksen_er_den_samme_hver_gang(nettsted: Path):
    assert _indeks(nettsted) == _indeks(nettsted)
