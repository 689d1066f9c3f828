"""What the search is told about the pages: kinds, places, and names as people write them."""

import json
import shutil
from pathlib import Path
from typing import get_args

import pytest

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.region import Region
from regionportal.model.sokeord import Fastside
from regionportal.pages import pages
from regionportal.pages.sok import MEST, Oppslag, mest_spurt, oppslag
from regionportal.pages.sokeindeks import Sokefeil, begynn_indeks
from regionportal.pages.sokesider import sider


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


@pytest.fixture(scope="module")
def kjent(kunnskap: Kunnskap) -> dict:
    return json.loads(sider(kunnskap, list(pages(kunnskap))))


@pytest.fixture(scope="module")
def navnene(kjent: dict) -> dict[str, list[str]]:
    return {side["url"]: side["navn"] for side in kjent["sider"]}


def test_hver_post_er_kjent_med_navnene_pa_alle_sprak(navnene: dict[str, list[str]], testregion: Region):
    for post in (*testregion.kommuner, *testregion.skatter, *testregion.hendelser):
        assert {en for en in (post.navn, post.navn_samisk, post.navn_kvensk) if en} <= set(navnene[post.side])


@pytest.mark.parametrize(
    ("url", "ord_"),
    [
        ("flytte-hit/barnehage/", "mánáidgárdi"),
        ("flytte-hit/barnehage/", "Får barnet mitt barnehageplass?"),
        ("for/unge/", "tenåring"),
        ("hva-skjer/", "i helga"),
        ("jobb/yrker/sykepleier/", "sjukepleiar"),
        ("skatter/moloen/", "brygge"),
        ("hva-skjer/skirennet/", "langrenn"),
    ],
)
def test_en_side_er_kjent_med_de_andre_ordene_for_den(navnene: dict[str, list[str]], url: str, ord_: str):
    assert ord_ in navnene[url]


def test_sporsmalene_er_kjent_forst(kjent: dict, testregion: Region):
    antall = len(testregion.om.temaer)
    assert [side["tittel"] for side in kjent["sider"]][:antall] == [tema.sporsmal for tema in testregion.om.temaer]


def test_et_sted_horer_til_kommunen_sin(kjent: dict, testregion: Region):
    for kommune in testregion.kommuner:
        assert {kjent["steder"][navn] for navn in (kommune.navn, *kommune.tettsteder)} == {kommune.id}


@pytest.mark.parametrize(
    ("url", "sted"), [("flytte-hit/barnehage/", "#kommune-"), ("jobb/ledige/", "?kommune="), ("jobb/", None)]
)
def test_en_side_med_en_plass_for_hver_kommune_sier_hvor(kjent: dict, url: str, sted: str | None):
    (side,) = (en for en in kjent["sider"] if en["url"] == url)
    assert side.get("sted") == sted


def test_de_faste_sidene_finnes(navnene: dict[str, list[str]]):
    assert set(get_args(Fastside)) - {*navnene} == set()


def test_det_folk_spor_mest_om_begynner_med_det_som_loftes_fram(testregion: Region):
    spurt = [tema.id for tema in mest_spurt(testregion)]
    forst = testregion.om.loftes_fram.forsida
    assert spurt[: len(forst)] == list(forst)
    assert len(spurt) == min(MEST, len(testregion.om.temaer))


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
