"""The command ``portal endringer``: what it prints and writes, and how it ends."""

import json
import re

import pytest
from kopi import SKATT, med, uten

from regionportal.__main__ import main
from regionportal.editors.gjennomgang.nye_adresser import FRIST
from regionportal.editors.gjennomgang.sammendrag import som_markdown

TITTEL = "kilder: [{url: https://kilde.example/, lest: 2026-11, tittel: Kilden (Ness kommune)}]"


@pytest.fixture
def endringer(par):
    def endringer(*valg: str) -> int:
        return main(
            ["endringer", "--rot", str(par.ny.rot), "--mot", str(par.gammel.rot), "--dag", par.dag.isoformat(), *valg]
        )

    return endringer


def test_uten_valg_skrives_sammendraget(par, endringer, capsys):
    par.ny.skriv("skatter/ness/a.yml", SKATT)
    assert endringer() == 0
    ut, feil = capsys.readouterr()
    assert ut == som_markdown(par.gjennomga())
    assert "**`Prøvefjellet`** på `/skatter/a/`" in ut
    assert feil == ""


def test_filer_som_ikke_er_innhold_star_overst(par, endringer, capsys, tmp_path):
    (tmp_path / "endret").write_bytes(
        "\0".join(["data/skatter/ness/a.yml", "hooks/bygg.py", "docs/om.md", "`x`"]).encode()
    )
    assert endringer("--endret", str(tmp_path / "endret")) == 0
    ut = capsys.readouterr().out
    assert ut.startswith("> [!CAUTION]\n> **Forslaget endrer 2 filer utenfor `data/` og `docs/`.**")
    assert "\n>\n> - `` `x` ``\n> - `hooks/bygg.py`\n\n" in ut


def test_uten_slike_filer_star_det_ingenting_om_dem(par, endringer, capsys, tmp_path):
    (tmp_path / "endret").write_bytes(b"data/skatter/ness/a.yml\0")
    endringer("--endret", str(tmp_path / "endret"))
    assert "CAUTION" not in capsys.readouterr().out


@pytest.mark.parametrize(("skrevet_av", "status"), [("folk", 1), ("maskinen", 0)])
def test_bare_arbeidsflyten_endrer_det_maskinen_skriver(par, endringer, capsys, skrevet_av, status):
    par.gammel.skriv("status/lenker.json", '{"sjekket": null, "lenker": {}}')
    par.ny.skriv("status/lenker.json", '{"sjekket": "2026-11-20", "lenker": {}}')
    assert endringer("--skrevet-av", skrevet_av) == status
    assert ("fila skrives av portalens egne kjøringer" in capsys.readouterr().out) == bool(status)


def test_json_har_det_andre_programmer_trenger(par, endringer, capsys):
    par.begge("skatter/ness/a.yml", med(SKATT, TITTEL))
    par.ny.skriv("skatter/ness/a.yml", med(SKATT, "kategori: mat", TITTEL))
    assert endringer("--format", "json") == 0
    alt = json.loads(capsys.readouterr().out)
    assert alt["endringer"] == [
        {
            "slag": "endret",
            "fil": "data/skatter/ness/a.yml",
            "navn": "Prøvefjellet",
            "side": "skatter/a/",
            "felter": [{"felt": "kategori", "gammel": "natur", "ny": "mat"}],
        }
    ]
    assert [(en["fil"], en["linje"]) for en in alt["varsler"]] == [("data/skatter/ness/a.yml", 1)]
    assert (alt["feil"], alt["svar"]) == ([], {})


def test_merknader_ved_linjene_og_alt_i_ei_mappe(par, endringer, tmp_path, capsys):
    par.ny.skriv("skatter/ness/a.yml", med(uten(SKATT, "navn"), "ingress: Turen koster 450 kroner.", TITTEL))
    assert endringer("--format", "github", "--ut", str(tmp_path / "ut")) == 1
    ut, _ = capsys.readouterr()
    feil, varsel = ut.splitlines()
    assert (
        feil == "::error file=data/skatter/ness/a.yml,line=1,title=navn::mangler. Skriv for eksempel «navn: Nordbreen»"
    )
    assert varsel.startswith("::warning file=data/skatter/ness/a.yml,line=3,title=ingress::«450 kroner» kan endre seg.")
    assert (tmp_path / "ut" / "sammendrag.md").read_text("utf-8").startswith("## 1 feil må rettes\n")
    assert json.loads((tmp_path / "ut" / "endringer.json").read_text("utf-8"))["feil"][0]["melding"].startswith(
        "mangler. "
    )


ULESELIG = {
    "ikke UTF-8": ("skatter/ness/a.yml", b"navn: \xe6\n", "ikke lagret som UTF-8"),
    "tom": ("skatter/ness/a.yml", b"", "fila er tom"),
    "innrykk": ("skatter/ness/a.yml", SKATT.replace("ingress: ", " ingress: ").encode(), "begynner med 1 mellomrom"),
    "for stor": ("skatter/ness/a.yml", b"#" * 300_000, "KB er tillatt"),
    "på feil sted": ("skatter/a.yml", b"navn: A\n", "ligger på feil sted"),
    "et navn som ikke kan være id": ("skatter/ness/Å b.yml", b"navn: A\n", "kan ikke være id"),
    "et navn på to linjer": ("skatter/ness/a\nb.yml", b"navn: A\n", "kan ikke være id"),
    "et navn som ikke er tekst": ("skatter/ness/\udcff.yml", b"navn: A\n", "kan ikke være id"),
    "et navn med kommando": ("skatter/ness/::error file=x,line=1::y.yml", b"navn: A\n", "kan ikke være id"),
    "et navn med kode": ("skatter/ness/`@alle` ![x](y).yml", b"navn: A\n", "kan ikke være id"),
}


@pytest.mark.parametrize(("plass", "innhold", "ord_"), ULESELIG.values(), ids=ULESELIG)
def test_filer_som_ikke_kan_leses_far_en_merknad(par, endringer, capsys, plass, innhold, ord_):
    par.ny.skriv(plass, innhold)
    assert endringer("--format", "github") == 1
    (linje,) = [linje for linje in capsys.readouterr().out.splitlines() if linje.startswith("::error")]
    assert re.fullmatch(r"::error file=data/[^:,]*,line=\d+,title=[^:,]*::.*", linje)
    assert ord_ in linje
    assert endringer() == 1
    assert capsys.readouterr().out.startswith("## 1 feil må rettes\n")


@pytest.mark.parametrize(
    "valg",
    [
        ["--mot", "finnes-ikke"],
        ["--mot", "."],
        [],
        ["--mot", "{}", "--spor-nettet", "javascript:x"],
        ["--mot", "{}", "--format", "xml"],
    ],
)
def test_gale_argumenter_forklares(par, tmp_path, monkeypatch, capsys, valg):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as slutt:
        main(["endringer", *(en.format(par.gammel.rot) for en in valg)])
    assert slutt.value.code == 2
    assert "usage: portal endringer" in capsys.readouterr().err


def test_nettet_blir_bare_spurt_nar_noen_ber_om_det(par, endringer, monkeypatch, capsys):
    spurt = []

    async def hent_alle(adresser, oppsett):
        spurt.append((sorted(adresser), oppsett.brukeragent, oppsett.frist))
        return {}

    monkeypatch.setattr("regionportal.editors.gjennomgang.nye_adresser.hent_alle", hent_alle)
    par.ny.skriv("skatter/ness/a.yml", SKATT.replace("kilde.example", "ny.example"))
    assert endringer() == 0
    assert spurt == []
    assert endringer("--spor-nettet", "https://github.com/region/portal") == 0
    assert spurt == [(["https://ny.example/"], "portal-lenkesjekk/1.0 (+https://github.com/region/portal)", FRIST)]
