"""The command ``portal sjekk``: what it prints, and how it ends."""

import subprocess
import sys
from pathlib import Path

import pytest
from kopi import SKATT, Kopi, med, uten

from regionportal.__main__ import main
from regionportal.bilder.lager import LAGER


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    return Kopi(testdata, tmp_path, dag)


def sjekk(kopi: Kopi, *valg: str) -> int:
    return main(["sjekk", "--rot", str(kopi.rot), "--dag", kopi.dag.isoformat(), *valg])


@pytest.mark.parametrize("valg", [[], ["--format", "github"], ["--format", "tekst"]])
def test_uten_feil(kopi, capsys, valg):
    samlinger = ("kommuner", "skatter", "hendelser", "jobbehov", "tiltak", "fotokonkurranser")
    antall = {samling: len(list((kopi.data / samling).rglob("*.yml"))) for samling in samlinger}
    assert sjekk(kopi, *valg) == 0
    ut, feil = capsys.readouterr()
    assert ut == "Alt er i orden: " + ", ".join(f"{tall} {navn}" for navn, tall in antall.items()) + ".\n"
    assert feil == ""


def test_en_feil(kopi, capsys):
    kopi.skriv("skatter/ness/prove.yml", uten(SKATT, "navn"))
    assert sjekk(kopi) == 1
    ut, feil = capsys.readouterr()
    assert ut == "data/skatter/ness/prove.yml:1: navn: mangler. Skriv for eksempel «navn: Nordbreen»\n"
    assert feil == "1 feil. Ingenting er bygd.\n"


def test_flere_feil_star_en_pa_hver_linje_i_filenes_rekkefolge(kopi, capsys):
    kopi.skriv("skatter/vik/prove.yml", uten(SKATT, "navn"))
    kopi.skriv("skatter/ness/annen.yml", med(SKATT, "kategori: natr"))
    kopi.skriv("hendelser/tom.yml", "")
    assert sjekk(kopi) == 1
    ut, feil = capsys.readouterr()
    assert ut.splitlines() == [
        "data/hendelser/tom.yml:1: fila er tom",
        "data/skatter/ness/annen.yml:6: kategori: «natr» finnes ikke. Mente du «natur»? "
        "Gyldige: folk, friluftsliv, historie, hverdagsliv, kultur, mat, natur",
        "data/skatter/vik/prove.yml:1: navn: mangler. Skriv for eksempel «navn: Nordbreen»",
    ]
    assert feil == "3 feil. Ingenting er bygd.\n"


def test_feil_for_github(kopi, capsys):
    kopi.skriv("skatter/ness/annen.yml", med(SKATT, "oppdatert: 100 %"))
    kopi.skriv("hendelser/tom.yml", "")
    assert sjekk(kopi, "--format", "github") == 1
    ut, _ = capsys.readouterr()
    assert ut.splitlines() == [
        "::error file=data/hendelser/tom.yml,line=1,title=Feil i data::fila er tom",
        "::error file=data/skatter/ness/annen.yml,line=6,title=oppdatert::«100 %25» kan ikke leses: skriv datoen som "
        "år-måned-dag, for eksempel 2026-07-08",
    ]


VARSEL = med(SKATT, "ingress: Turen koster 450 kroner.")


def test_varsler_skrives_og_stopper_ingenting(kopi, tmp_path, capsys):
    kopi.skriv("skatter/ness/prove.yml", VARSEL)
    assert sjekk(kopi) == 0
    varsel, alt = capsys.readouterr().out.splitlines()
    assert varsel.startswith("data/skatter/ness/prove.yml:6: varsel: ingress: «450 kroner» kan endre seg.")
    assert alt.startswith("Alt er i orden")


def test_varsler_for_github(kopi, capsys):
    kopi.skriv("skatter/ness/prove.yml", VARSEL)
    assert sjekk(kopi, "--format", "github") == 0
    assert capsys.readouterr().out.startswith(
        "::warning file=data/skatter/ness/prove.yml,line=6,title=ingress::«450 kroner»"
    )


def test_varsler_teller_ikke_som_feil(kopi, capsys):
    kopi.skriv("skatter/ness/prove.yml", VARSEL)
    kopi.skriv("hendelser/tom.yml", "")
    assert sjekk(kopi) == 1
    ut, feil = capsys.readouterr()
    assert [linje.partition(": ")[0] for linje in ut.splitlines()] == [
        "data/hendelser/tom.yml:1",
        "data/skatter/ness/prove.yml:6",
    ]
    assert feil == "1 feil. Ingenting er bygd.\n"


def test_de_handskrevne_sidene_sjekkes_ogsa(kopi, capsys):
    docs = kopi.rot / "docs" / "mer"
    docs.mkdir(parents=True)
    (docs / "om.md").write_text(
        "# Om\n\n{sats:bostotte}\nog {sats:bostøtte} og {sats:bostotta}.\n\n`{sats:x}` og 20 kr.\n", "utf-8"
    )
    assert sjekk(kopi) == 1
    linjer = capsys.readouterr().out.splitlines()
    assert [linje.split(": ")[0] for linje in linjer] == ["docs/mer/om.md:4", "docs/mer/om.md:4", "docs/mer/om.md:6"]
    assert "«{sats:bostøtte}» er ikke riktig skrevet" in linjer[1]
    assert "satsen «bostotta» finnes ikke. Mente du «bostotte»?" in linjer[0]
    assert "varsel: «20 kr»" in linjer[2]


def test_dagen_avgjor_hva_som_er_framtid(kopi, capsys):
    kopi.skriv("skatter/ness/prove.yml", med(SKATT, "oppdatert: 2026-11-23"))
    assert sjekk(kopi) == 1
    assert capsys.readouterr().out == "data/skatter/ness/prove.yml:6: oppdatert: 2026-11-23 er ikke kommet ennå\n"
    assert sjekk(kopi, "--dag", "2026-11-23") == 0


def test_ei_mappe_uten_data(tmp_path, capsys):
    assert main(["sjekk", "--rot", str(tmp_path), "--dag", "2026-11-22"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "data/kart/kommuner.geojson:1: fila mangler",
        "data/region.yml:1: fila mangler",
        "data/satser.yml:1: fila mangler",
        "data/yrker.yml:1: fila mangler",
    ]


def test_sjekken_husker_bilder_og_skriver_ikke_noe_annet(kopi):
    def filer() -> list[Path]:
        return sorted(sti for sti in kopi.rot.rglob("*") if LAGER.parts[0] not in sti.parts)

    for_ = filer()
    assert sjekk(kopi) == 0
    assert filer() == for_


def test_med_feil_blir_ingenting_lagt_ut(kopi, tmp_path, capsys):
    kopi.skriv("hendelser/tom.yml", "")
    assert main(["stage", str(tmp_path / "ut"), "--rot", str(kopi.rot), "--dag", "2026-11-22"]) == 1
    assert not (tmp_path / "ut").exists()
    assert capsys.readouterr().out == "data/hendelser/tom.yml:1: fila er tom\n"


@pytest.mark.parametrize(
    "argumenter",
    [[], ["bygg"], ["sjekk", "--format", "xml"], ["sjekk", "--dag", "2026-02-30"], ["sjekk", "--dag", "i dag"]],
)
def test_gale_argumenter_forklares(argumenter, capsys):
    with pytest.raises(SystemExit) as slutt:
        main(argumenter)
    assert slutt.value.code == 2
    assert "usage: portal" in capsys.readouterr().err


ODELAGT = [
    ("region.yml", b"\xff\xfe"),
    ("region.yml", b"id: [1\n"),
    ("region.yml", b"kommuner: {a: b}\nmalgrupper: tekst\nkategorier: [1, [2], {id: 3}]\ntemaer: {}\n"),
    ("satser.yml", b"satser: {id: x}\n"),
    ("satser.yml", b"12\n"),
    ("kommuner/ness.yml", b"id: [ness]\nlenker: {1: 2}\nsenter: {lat: x}\n"),
    ("skatter/ness/prove.yml", b"sted: {navn: X, lat: 69.3}\n"),
    ("skatter/ness/prove.yml", SKATT.encode() + b"sted: {navn: X, lat: 69.3}\n"),
    ("skatter/ness/prove.yml", SKATT.encode() + b"'(': 1\n"),
    ("skatter/ness/prove.yml", SKATT.encode() + b"{}\n"),
    ("hendelser/prove.yml", b"datoer: [{fra: {}}, 1, [], {fra: 2026-01-01, gjentas: {hver: []}}]\n"),
    ("tiltak/prove.yml", b"historikk: [{dato: 2026, status: ~}]\nstatus: [startet]\n"),
    (
        "kart/kommuner.geojson",
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "ness", "geometry": {"type": "Polygon", '
        b'"coordinates": [[[1e999, 2], [3, 4], [5, 6], [7, 8]]]}}]}',
    ),
    ("tom\nlinje.yml", b""),
    ("hendelser/\udcff.yml", b""),  # a name that is not UTF-8
]


@pytest.mark.parametrize(("plass", "innhold"), ODELAGT, ids=lambda verdi: repr(verdi)[:40])
def test_odelagte_data_gir_feil_og_aldri_noe_annet(kopi, capsys, plass, innhold):
    kopi.skriv(plass, innhold)
    assert sjekk(kopi) == 1
    ut, feil = capsys.readouterr()
    assert all(linje.startswith("data/") for linje in ut.splitlines())
    assert "Ingenting er bygd." in feil
    assert sjekk(kopi, "--format", "github") == 1
    assert all(linje.startswith("::error file=data/") for linje in capsys.readouterr().out.splitlines())


@pytest.mark.treg
def test_kommandoen_i_et_skall(kopi):
    kopi.skriv("hendelser/tom.yml", "")
    kjoring = subprocess.run(
        [sys.executable, "-m", "regionportal", "sjekk", "--dag", "2026-11-22"],
        cwd=kopi.rot,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert kjoring.returncode == 1
    assert kjoring.stdout == "data/hendelser/tom.yml:1: fila er tom\n"
    assert kjoring.stderr == "1 feil. Ingenting er bygd.\n"


def test_skjemaer_som_er_foreldet_sies_det_fra_om(kopi, capsys):
    (kopi.rot / "docs/bidra").mkdir(parents=True)
    for side in ("felt", "ny-region", "skjema"):
        (kopi.rot / f"docs/bidra/{side}.md").write_text(f"# {side}\n")
    assert main(["skjema", "--rot", str(kopi.rot), "--dag", kopi.dag.isoformat()]) == 0
    capsys.readouterr()
    assert sjekk(kopi) == 0
    assert capsys.readouterr().out.startswith("Alt er i orden: ")
    foreldet = ("schema/skatt.json", ".github/ISSUE_TEMPLATE/ny-skatt.yml", ".vscode/settings.json")
    (kopi.rot / foreldet[0]).unlink()
    for fil in foreldet[1:]:
        (kopi.rot / fil).write_text("{}\n")
    assert sjekk(kopi) == 0
    *varsler, sist = capsys.readouterr().out.splitlines()
    hva = "er ikke som modellen og dataene sier nå. Kjør «portal skjema», og ta med fila i forslaget"
    assert sorted(varsler) == sorted(f"{fil}:1: varsel: {hva}" for fil in foreldet)
    assert sist.startswith("Alt er i orden: ")


def test_codeowners_om_andres_kommuner_sies_det_fra_om(kopi, capsys):
    eiere = kopi.rot / ".github/CODEOWNERS"
    eiere.parent.mkdir()
    eiere.write_text("* @region/portal\n/data/skatter/sund/ @region/sund\n")
    assert sjekk(kopi) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        ".github/CODEOWNERS:2: varsel: «sund» er ikke en kommune i regionen. Ta bort linja"
    )
