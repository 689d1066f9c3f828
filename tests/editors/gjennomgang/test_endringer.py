"""What is new, changed and removed, for every kind of record there is."""

import shutil

import pytest
from kopi import HENDELSE, SKATT, med

from regionportal.editors.gjennomgang.endringer import Feltendring, ulike_felter
from regionportal.editors.gjennomgang.kjoring import gjennomga
from regionportal.model.skatt import Skatt
from regionportal.model.slag import ENKELTFILER, SAMLINGER, side_for

TO_KILDER = [{"url": "https://a.no/", "lest": 2025}, {"url": "https://b.no/", "lest": 2026}]

# name: (before, after, the fields as (path, before, after))
TILFELLER = {
    "likt": ({"a": 1}, {"a": 1}, []),
    "en verdi": ({"navn": "A"}, {"navn": "B"}, [("navn", "A", "B")]),
    "et nytt felt": ({}, {"hensyn": "Bratt."}, [("hensyn", None, "Bratt.")]),
    "et felt er tatt bort": ({"hensyn": "Bratt."}, {}, [("hensyn", "Bratt.", None)]),
    "et tomt felt står der": ({}, {"hensyn": None}, [("hensyn", None, "null")]),
    "dypt": (
        {"sted": {"navn": "X", "lat": 69.1}},
        {"sted": {"navn": "X", "lat": 69.2}},
        [("sted.lat", "69.1", "69.2")],
    ),
    "et felt får felt under seg": ({"sted": "X"}, {"sted": {"navn": "X"}}, [("sted", "X", '{"navn": "X"}')]),
    "ei liste av ord": ({"sesong": ["var"]}, {"sesong": ["var", "host"]}, [("sesong", '["var"]', '["var", "host"]')]),
    "en ny kilde først": (
        {"kilder": TO_KILDER[1:]},
        {"kilder": TO_KILDER},
        [("kilder.https://a.no/", None, '{"url": "https://a.no/", "lest": 2025}')],
    ),
    "en kilde er lest på nytt": (
        {"kilder": TO_KILDER},
        {"kilder": [TO_KILDER[0], {"url": "https://b.no/", "lest": 2027}]},
        [("kilder.https://b.no/.lest", "2026", "2027")],
    ),
    "bytter plass": (
        {"kilder": TO_KILDER},
        {"kilder": TO_KILDER[::-1]},
        [("kilder.rekkefølge", "https://a.no/, https://b.no/", "https://b.no/, https://a.no/")],
    ),
    "samme adresse to ganger": (
        {"kilder": [{"url": "x"}]},
        {"kilder": [{"url": "x"}, {"url": "x"}]},
        [("kilder", '[{"url": "x"}]', '[{"url": "x"}, {"url": "x"}]')],
    ),
    "ei tom liste": ({"bilder": []}, {"bilder": [{"fil": "a.jpg"}]}, [("bilder.a.jpg", None, '{"fil": "a.jpg"}')]),
    "æøå": ({"a": ["blå"]}, {"a": ["rød"]}, [("a", '["blå"]', '["rød"]')]),
    "hele dokumentet": ("tekst", ["liste"], [("", "tekst", '["liste"]')]),
}


@pytest.mark.parametrize(("gammel", "ny", "felter"), TILFELLER.values(), ids=TILFELLER)
def test_felt_for_felt(gammel, ny, felter):
    assert list(ulike_felter(gammel, ny, Skatt)) == [Feltendring(*felt) for felt in felter]


def test_alle_slags_poster_blir_sammenliknet(testdata, tmp_path, dag):
    """A kind that comes later too: the first file of each is changed, with the day of its change."""
    shutil.copytree(testdata, tmp_path / "data")
    valgt = [sorted((tmp_path / "data" / samling).rglob("*.yml"))[0] for samling in SAMLINGER]
    valgt += [tmp_path / slag.filer for slag in ENKELTFILER]
    for sti in valgt:
        sti.write_text(sti.read_text("utf-8").replace("oppdatert: 2026-", "oppdatert: 2025-"), "utf-8")
    gjennomgang, _ = gjennomga(tmp_path, testdata.parent, dag)
    assert {en.fil: [felt.felt for felt in en.felter] for en in gjennomgang.endringer} == {
        sti.relative_to(tmp_path).as_posix(): ["oppdatert"] for sti in valgt
    }


def test_nytt_endret_og_fjernet_med_navn_og_side(par):
    par.begge("skatter/ness/a.yml", med(SKATT, "navn: Anna"))
    par.gammel.skriv("hendelser/b.yml", med(HENDELSE, "navn: Berit"))
    par.ny.skriv("skatter/ness/a.yml", med(SKATT, "navn: Anne"))
    par.ny.skriv("hendelser/c.yml", med(HENDELSE, "navn: Cecilie"))
    par.begge("hendelser/d.yml", HENDELSE)
    assert [(en.slag, en.navn, en.fil, en.side) for en in par.gjennomga().endringer] == [
        ("fjernet", "Berit", "data/hendelser/b.yml", "hva-skjer/b/"),
        ("ny", "Cecilie", "data/hendelser/c.yml", "hva-skjer/c/"),
        ("endret", "Anne", "data/skatter/ness/a.yml", "skatter/a/"),
    ]


def test_bare_en_kommentar_er_ogsa_en_endring(par):
    par.begge("skatter/ness/a.yml", SKATT)
    par.ny.skriv("skatter/ness/a.yml", f"# hei\n{SKATT}")
    assert [(en.slag, en.felter) for en in par.gjennomga().endringer] == [("endret", ())]


def test_et_bilde_vises_der_det_brukes(par, testdata):
    bilde = (testdata / "bilder" / "moloen.png").read_bytes()
    bilder = "bilder: [{fil: moloen.png, alt: Moloen., foto: Ness kommune, lisens: CC BY 4.0}]"
    par.begge("skatter/ness/a.yml", med(SKATT, bilder))
    par.gammel.skriv("bilder/moloen.png", bilde)
    par.ny.skriv("bilder/moloen.png", bilde + b"\n")
    assert [(en.slag, en.fil, en.side) for en in par.gjennomga().endringer] == [
        ("endret", "data/bilder/moloen.png", "skatter/a/")
    ]


def test_de_handskrevne_sidene_er_med(par):
    for kopi, tekst in ((par.gammel, "# Om\n"), (par.ny, "# Om oss\n")):
        (kopi.rot / "docs" / "mer").mkdir(parents=True)
        (kopi.rot / "docs" / "mer" / "index.md").write_text("# Likt\n", "utf-8")
        (kopi.rot / "docs" / "om.md").write_text(tekst, "utf-8")
    assert [(en.slag, en.fil, en.side) for en in par.gjennomga().endringer] == [("endret", "docs/om.md", "om/")]


def test_en_lenke_til_ei_fil_utenfor_blir_aldri_lest(par, tmp_path):
    (tmp_path / "hemmelig.md").write_text("hemmelig", "utf-8")
    (par.ny.rot / "docs").mkdir()
    (par.ny.rot / "docs" / "a.md").symlink_to(tmp_path / "hemmelig.md")
    (par.ny.data / "skatter").mkdir(exist_ok=True)
    (par.ny.data / "skatter" / "a.yml").symlink_to(tmp_path / "hemmelig.md")
    gjennomgang = par.gjennomga()
    assert gjennomgang.endringer == ()
    assert "symlinks" in gjennomgang.feil[0].melding


SIDER = {
    "data/skatter/ness/fyret.yml": "skatter/fyret/",
    "data/hendelser/marked.yml": "hva-skjer/marked/",
    "data/jobbehov/helse-ness.yml": "jobb/#funn-helse-ness",
    "data/tiltak/bolyst.yml": "tiltak/bolyst/",
    "data/kommuner/ness.yml": "kommuner/ness/",
    "data/region.yml": "",
    "data/satser.yml": "flytte-hit/",
    "docs/om.md": "om/",
    "docs/index.md": "",
    "docs/apne-data/index.md": "apne-data/",
    "docs/apne-data/endringer.md": "apne-data/endringer/",
    "data/status/lenker.json": None,
    "data/skatter/../../x.yml": None,
    "data/skatter/ness/A B.yml": None,
    "data/skatter/ness/x\n.yml": None,
    "docs/../x.md": None,
    "data/{0.__class__}/a.yml": None,
}


@pytest.mark.parametrize(("fil", "vist"), SIDER.items(), ids=lambda verdi: repr(verdi))
def test_hvilken_side_ei_fil_blir(fil, vist):
    assert side_for(fil) == vist
