"""``portal ny-region``: a folder for any municipalities of the country, without faults at once."""

import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from steder import ROT

from regionportal.__main__ import main
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER
from regionportal.reading.load import les_innhold

TRONDELAG = "5001,5006,5007,5014,5020,5021,5022,5025,5026,5027,5028,5029,5031,5032,5033"


@pytest.fixture
def rot(tmp_path: Path) -> Path:
    """A project with what regions share, and nothing else."""
    (tmp_path / "felles").symlink_to(ROT / "felles")
    (tmp_path / ".github").mkdir()
    (tmp_path / ".github/CODEOWNERS").write_text("*  @region/portal\n")
    return tmp_path


def ny_region(rot: Path, dag: date, *valg: str) -> int:
    return main(["ny-region", *valg, "--rot", str(rot), "--dag", dag.isoformat()])


def lest(hjem: Path, dag: date) -> tuple[Region, list[str]]:
    innhold = les_innhold(hjem / "data", dag)
    assert innhold.region, innhold.funn
    return innhold.region, [str(en) for en in innhold.funn]


@pytest.mark.parametrize(
    ("kommuner", "antall", "soner", "fylker"),
    [
        ("Tana", 1, ("nord-norge", "tiltakssonen"), {"Finnmark"}),
        ("5536,Tromsø", 2, ("nord-norge",), {"Troms"}),
        ("Kvæfjord, Lødingen, 5512", 3, ("nord-norge",), {"Troms", "Nordland"}),
        ("4601", 1, (), {"Vestland"}),
        (TRONDELAG, 15, (), {"Trøndelag"}),
    ],
)
def test_mappa_er_uten_feil_og_i_rett_sone(rot, dag, kommuner, antall, soner, fylker):
    assert ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", kommuner) == 0
    region, funn = lest(rot / "regioner/indre-fjord", dag)
    assert (region.om.navn, len(region.kommuner), region.om.soner) == ("Indre fjord", antall, soner)
    assert {en.fylke or region.om.fylke for en in region.kommuner} == fylker
    assert region.om.temaer and region.om.loftes_fram.forsida and region.yrker
    eksempler = [en for en in funn if ": varsel: er et eksempel" in en]
    sentre = [
        en for en in funn if ": varsel: senter.kilde: punktet er lagt midt i kommunen. Finn stedet i et kart" in en
    ]
    assert (len(eksempler), len(sentre)) == (len(SAMLINGER) - 1, antall)
    assert sorted(eksempler + sentre) == funn


def test_den_samiske_kommunen_har_begge_navnene(rot, dag):
    ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", "Karasjok")
    region, _ = lest(rot / "regioner/indre-fjord", dag)
    assert region.kommuner[0].fullt_navn == "Kárášjohka – Karasjok"
    ny_region(rot, dag, "--navn", "Ved Tysfjorden", "--kommuner", "Hamarøy")
    region, _ = lest(rot / "regioner/ved-tysfjorden", dag)
    assert region.kommuner[0].navn_pa_sprak == (("lulesamisk", "Hábmer"), ("norsk", "Hamarøy"))


@pytest.mark.treg
@pytest.mark.parametrize("fylke", sorted(json.loads((ROT / "felles/norge/fylker.json").read_text("utf-8"))))
def test_hver_kommune_i_landet_kan_vaere_med(rot, dag, fylke):
    alle = json.loads((ROT / "felles/norge/kommuner.json").read_text("utf-8"))
    numre = [en["k_id"] for en in alle if en["k_id"].startswith(fylke)]
    assert ny_region(rot, dag, "--navn", "Et fylke", "--kommuner", ",".join(numre)) == 0
    assert len(lest(rot / "regioner/et-fylke", dag)[0].kommuner) == len(numre)


def test_eierne_star_i_codeowners_en_gang(rot, dag):
    ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", "Hadsel,Øksnes")
    linjer = [re.sub(" +", " ", en) for en in (rot / ".github/CODEOWNERS").read_text("utf-8").splitlines()]
    assert linjer[0] == "* @region/portal"
    assert "/regioner/indre-fjord/ @region/indre-fjord" in linjer
    assert "/regioner/indre-fjord/data/skatter/oksnes/ @region/oksnes" in linjer


def test_en_mappe_utenfor_prosjektet_eies_av_den_som_har_den(rot, dag, tmp_path_factory):
    annet = tmp_path_factory.mktemp("annet") / "fjorden"
    assert ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", "Hadsel", "--hvor", str(annet)) == 0
    assert "{region:kommunene}" in (annet / "docs/om.md").read_text("utf-8") and (annet / "LICENSE-DATA").is_file()
    assert (rot / ".github/CODEOWNERS").read_text() == "*  @region/portal\n"


@pytest.mark.parametrize(
    ("valg", "melding"),
    [
        (("--kommuner", "1941"), "«1941» er ikke nummeret til noen kommune etter 2023. Skriv navnet i stedet"),
        (("--kommuner", "Hadsell"), "kommunen «Hadsell» finnes ikke. Mente du «Hadsel»?"),
        (("--kommuner", "Herøy"), "det er flere som heter «Herøy». Skriv nummeret: 1515 (Møre og Romsdal) eller 1818"),
        (("--kommuner", "1515,1818"), "1515 og 1818 heter begge Herøy, og kan ikke være i samme region"),
        (("--kommuner", ","), "ingen kommuner er med. Skriv for eksempel --kommuner 5530,5528"),
        (("--kommuner", "Hadsel", "--id", "Indre Fjord"), "«Indre Fjord» kan ikke være id: "),
        (("--kommuner", "Hadsel", "--id", "opptatt"), "id-en «opptatt» er alt brukt i "),
        (("--kommuner", "Hadsel", "--slagord", "x " * 80), "data/region.yml:4: slagord: er "),
    ],
)
def test_feil_sies_pa_en_linje_og_ingenting_er_skrevet(rot, dag, capsys, valg, melding):
    (rot / "data").mkdir()
    (rot / "data/region.yml").write_text("navn: Annen\nid: opptatt\n")
    for_ = sorted(rot.rglob("*"))
    assert ny_region(rot, dag, "--navn", "Indre fjord", *valg) == 1
    forst, sist = capsys.readouterr().err.strip().split("\n")
    assert forst.startswith(melding) and sist == "Ingenting er skrevet."
    assert [en for en in sorted(rot.rglob("*")) if en.name != "regioner"] == for_


def test_en_mappe_som_finnes_blir_ikke_rort(rot, dag, capsys):
    assert ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", "Hadsel") == 0
    assert ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", "Øksnes") == 1
    assert "finnes alt" in capsys.readouterr().err
    assert [en.id for en in lest(rot / "regioner/indre-fjord", dag)[0].kommuner] == ["hadsel"]


class Tastatur(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_den_spor_om_det_som_mangler(rot, dag, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", Tastatur("Indre fjord\nHadsel, Øksnes\nHav på begge sider\n"))
    assert ny_region(rot, dag) == 0
    assert "Hva heter regionen?" in capsys.readouterr().out
    region, _ = lest(rot / "regioner/indre-fjord", dag)
    assert (len(region.kommuner), region.om.slagord) == (2, "Hav på begge sider")


def test_den_spor_en_gang_til_nar_svaret_ikke_gar_an(rot, dag, monkeypatch, capsys):
    (rot / "regioner/opptatt").mkdir(parents=True)
    monkeypatch.setattr("sys.stdin", Tastatur("\nOpptatt\nIndre fjord\nHadsell\n\nHadsel\n\n"))
    assert ny_region(rot, dag) == 0
    ut = capsys.readouterr().out
    assert ut.count("Hva heter regionen?") == ut.count("Hvilke kommuner er med") == 3
    for melding in ("regionen må ha et navn", "opptatt finnes alt", "Mente du «Hadsel»?", "ingen kommuner er med"):
        assert melding in ut
    assert lest(rot / "regioner/indre-fjord", dag)[0].om.slagord == "Hadsel"


def test_den_sporres_ikke_om_det_den_har_fatt(rot, dag, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", Tastatur(""))
    assert ny_region(rot, dag, "--navn", "Indre fjord", "--kommuner", "Hadsel") == 0
    assert "?" not in capsys.readouterr().out


def test_den_som_gar_fra_sporsmalet_har_ikke_skrevet_noe(rot, dag, monkeypatch, capsys):
    for_ = sorted(rot.rglob("*"))
    monkeypatch.setattr("sys.stdin", Tastatur("Indre fjord\n"))
    assert ny_region(rot, dag) == 1
    assert capsys.readouterr().err.strip() == "Ingenting er skrevet."
    assert sorted(rot.rglob("*")) == for_


def test_uten_noen_a_sporre_sier_den_hva_som_mangler(rot, dag, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert ny_region(rot, dag, "--navn", "Indre fjord") == 2
    assert "--kommuner" in capsys.readouterr().err
