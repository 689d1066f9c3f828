"""Faults and warnings of a proposal: which there are, and which there are not."""

import pytest
from kopi import JOBBEHOV, POSTER, SKATT, TILTAK, linje_med, med, uten

BILDE = "bilder: [{fil: moloen.png, alt: Moloen., foto: Ness kommune, lisens: CC BY 4.0}]"


def test_en_skatt_uten_bilde(par, varsler, testdata):
    par.begge("skatter/ness/gammel.yml", SKATT)
    par.ny.skriv("bilder/moloen.png", (testdata / "bilder" / "moloen.png").read_bytes())
    par.ny.skriv("skatter/ness/med.yml", med(SKATT, "navn: Moloen", BILDE))
    assert varsler("bilde") == []
    par.ny.skriv("skatter/vik/uten.yml", med(SKATT, "navn: Kaia"))
    assert [varsel.partition(": skatten")[0] for varsel in varsler("bilde")] == ["data/skatter/vik/uten.yml:1: varsel"]


@pytest.mark.parametrize(
    ("slag", "felt", "linjer"),
    [
        ("skatt", "kilder: [{url: https://a.example/, lest: 2026, tittel: A}]", []),
        ("skatt", "kilder:\n  - {url: https://a.example/, lest: 2026}\n  - {url: https://b.example/, lest: 2026}", [1]),
        (
            "skatt",
            "kilder:\n  - {url: https://a.example/, lest: 2026, tittel: A}\n  - {url: https://b.example/, lest: 2026}",
            [2],
        ),
        (
            "tiltak",
            "historikk: [{dato: 2026, status: startet, tekst: X, kilder: [{url: https://a.example/, lest: 2026}]}]",
            [0],
        ),
        ("kommune", "lenker: {barnehage: [{url: https://a.example/, tittel: A, type: side}]}", []),
    ],
)
def test_en_kilde_uten_tittel(par, varsler, slag, felt, linjer):
    """A record is told of once, where the first of its sources without a title stands; a link is no source."""
    plass, post = POSTER[slag]
    titler = post.replace("lest: 2026-11}", "lest: 2026-11, tittel: Kilden}")
    par.begge(plass.replace(".yml", "-2.yml"), post.replace("Prøve", "Gamle"))
    ny = med(titler, felt)
    par.ny.skriv(plass, ny)
    forst = linje_med(ny, felt.partition(":")[0] + ":")
    assert [varsel.partition(": kilden")[0].split(":")[1] for varsel in varsler("ingen tittel")] == [
        str(forst + linje) for linje in linjer
    ]


@pytest.mark.parametrize(
    ("bilde", "feil"),
    [
        ("{fil: moloen.png, foto: Ness kommune, lisens: CC BY 4.0}", "bilder.alt: mangler"),
        ("{fil: moloen.png, alt: '', foto: Ness kommune, lisens: CC BY 4.0}", "bilder.alt: mangler"),
        ("{fil: moloen.png, alt: '  ', foto: Ness kommune, lisens: CC BY 4.0}", "bilder.alt: mangler"),
        ("{fil: moloen.png, alt: , foto: Ness kommune, lisens: CC BY 4.0}", "bilder.alt: mangler verdi"),
    ],
)
def test_et_bilde_uten_alternativ_tekst_stopper(par, testdata, bilde, feil):
    par.ny.skriv("bilder/moloen.png", (testdata / "bilder" / "moloen.png").read_bytes())
    ny = med(SKATT, f"bilder:\n  - {bilde} # her")
    par.ny.skriv("skatter/ness/a.yml", ny)
    assert any(str(en).startswith(f"data/skatter/ness/a.yml:{linje_med(ny)}: {feil}. ") for en in par.gjennomga().feil)


def test_varsler_om_gamle_poster_er_ikke_med(par, varsler):
    dyr = med(SKATT, "ingress: Turen koster 450 kroner.")
    par.begge("skatter/ness/gammel.yml", dyr)
    par.ny.skriv("skatter/ness/ny.yml", med(dyr, "navn: Noe annet"))
    assert [varsel.partition(":")[0] for varsel in varsler("450 kroner")] == ["data/skatter/ness/ny.yml"]


def test_uten_endringer_er_det_ingenting_a_si(par):
    par.begge("skatter/ness/a.yml", SKATT)
    gjennomgang = par.gjennomga()
    assert (gjennomgang.endringer, gjennomgang.funn) == ((), [])


def test_feil_er_med_ogsa_der_ingenting_er_endret(par):
    """As where another proposal took away what this one points to."""
    par.begge("skatter/ness/a.yml", med(SKATT, "passer_for: [ingen]"))
    par.ny.skriv("skatter/ness/b.yml", med(SKATT, "navn: Kaia"))
    assert [en.fil for en in par.gjennomga().feil] == ["data/skatter/ness/a.yml"]


def test_med_feil_er_alt_annet_ogsa_med(par, varsler):
    par.begge("skatter/ness/a.yml", SKATT)
    par.ny.skriv("skatter/ness/a.yml", med(SKATT, "navn: Noe nytt", "kategori: natr"))
    par.ny.skriv("skatter/ness/b.yml", b"\xff\xfe")
    par.ny.skriv("skatter/vik/c.yml", med(SKATT, "navn: Kaia"))
    par.ny.skriv("tiltak/d.yml", uten(TILTAK, "navn"))
    gjennomgang = par.gjennomga()
    assert [str(en).partition(": ")[0] for en in gjennomgang.feil] == [
        "data/skatter/ness/a.yml:6",
        "data/skatter/ness/b.yml:1",
        "data/tiltak/d.yml:1",
    ]
    assert [(en.slag, en.navn) for en in gjennomgang.endringer] == [
        ("endret", "Noe nytt"),
        ("ny", "b.yml"),
        ("ny", "Kaia"),
        ("ny", "d.yml"),
    ]
    assert [felt.felt for felt in gjennomgang.endringer[0].felter] == ["navn", "kategori"]
    assert len(varsler("bilde")) == 2  # of those that their model accepts


def test_grunnlaget_kan_ha_feil(par):
    """Someone has to be able to mend it."""
    par.gammel.skriv("jobbehov/a.yml", uten(JOBBEHOV, "tittel"))
    par.ny.skriv("jobbehov/a.yml", JOBBEHOV)
    gjennomgang = par.gjennomga()
    assert gjennomgang.feil == ()
    assert [(en.slag, [felt.felt for felt in en.felter]) for en in gjennomgang.endringer] == [("endret", ["tittel"])]


def test_en_fil_som_ikke_lenger_kan_leses_er_endret(par):
    par.begge("jobbehov/a.yml", JOBBEHOV)
    par.ny.skriv("jobbehov/a.yml", b"tittel: \xe6\n")
    gjennomgang = par.gjennomga()
    assert [(en.slag, en.navn, en.felter) for en in gjennomgang.endringer] == [("endret", "Prøvebehov", ())]
    assert len(gjennomgang.feil) == 1


def test_ei_handskrevet_side_som_ikke_kan_leses(par, tmp_path):
    docs = par.ny.rot / "docs"
    (docs / "mappe.md").mkdir(parents=True)
    (docs / "a.md").write_bytes("# Om\n\nÅpent\n".encode("latin-1"))
    (docs / "b.md").symlink_to(tmp_path / "finnes-ikke")
    assert list(map(str, par.gjennomga().feil)) == [
        "docs/a.md:3: fila er ikke lagret som UTF-8. Lagre den på nytt som UTF-8",
        "docs/b.md:1: lenker til andre filer (symlinks) brukes ikke her",
    ]
