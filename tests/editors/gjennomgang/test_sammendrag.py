"""The summary as GitHub gets it: whole, and safe whatever a stranger wrote."""

import re
from pathlib import Path

import pytest
from gull import lik_gull
from hypothesis import given
from hypothesis import strategies as st
from kopi import HENDELSE, SKATT, TILTAK, med, uten

from regionportal.editors.gjennomgang.endringer import Endring, Feltendring
from regionportal.editors.gjennomgang.kjoring import Gjennomgang
from regionportal.editors.gjennomgang.sammendrag import LENGST, LENGST_VERDI, STORST_TEGN, kode, som_markdown
from regionportal.feil import Feil
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar

GULL = Path(__file__).parent / "golden"
KODESPENN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")  # CommonMark 0.31, section 6.1

ONDT = [
    "![bilde](https://ond.example/spor.png)",
    "[trykk her](https://ond.example/)",
    "<https://ond.example/> og https://ond.example/ og www.ond.example",
    "@noen og @en/gruppe og noen@ond.example",
    "#1 og GH-1 og region/portal#1 og 0123456789abcdef0123456789abcdef01234567",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "<!-- skjult --> <details><summary>x</summary>",
    "`` ` ``` `kode` ```",
    "`",
    "``",
    "` @noen `",
    "| a | b |",
    "# Godkjent",
    "> [!NOTE]",
    "linje\n\n## Ny overskrift\n\n- [x] sjekket",
    "linje\r\n---\r\n",
    "```mermaid\ngraph TD\n```",
    "$x$ og $$\\href{https://ond.example}{x}$$ og $`x`$",
    ":white_check_mark: :tada:",
    "\\` \\` \\",
    "**fet** _kursiv_ ~~strøket~~",
    "[^1]: fotnote",
    "[merke]: https://ond.example/",
    "&lt;b&gt; &#64;noen",
    "\u202egro.elpmaxe\u202c \u200b\u2066",
    "::error file=x::y",
    "${{ github.token }}",
    "{0.__class__} {}",
]


def uten_kode(markdown: str) -> str:
    return KODESPENN.sub("", markdown)


def full_av(tekst: str) -> Gjennomgang:
    feil = Feil(f"data/{tekst}.yml", 1, tekst, tekst)
    felter = (
        Feltendring(tekst, tekst, "x"),
        Feltendring(tekst, None, tekst),
        Feltendring(tekst, tekst, None),
        Feltendring("", tekst, f"{tekst} "),
    )
    endringer = tuple(
        Endring(slag, f"data/{tekst}.yml", tekst, side, felter)
        for slag, side in (("ny", None), ("endret", "x/"), ("fjernet", "x/"))
    )
    return Gjennomgang(endringer, (feil,), (feil,), {tekst: Lenkesvar("ok")})


TOM = uten_kode(som_markdown(full_av("x")))


@pytest.mark.parametrize("tekst", ONDT)
def test_ingenting_fremmed_star_utenfor_kode(tekst):
    assert uten_kode(som_markdown(full_av(tekst))) == TOM


@given(st.text(min_size=1, max_size=400).filter(lambda tekst: tekst.split()))
def test_ingen_tekst_kommer_ut_av_koden(tekst):
    assert uten_kode(som_markdown(full_av(tekst))) == TOM


@given(st.text(alphabet="`\\ ab\n", max_size=40))
def test_koden_sier_det_som_sto_der(tekst):
    vist = kode(tekst)
    (treff,) = KODESPENN.finditer(vist) if tekst.split() else [None]
    if treff is None:
        assert vist == "(tomt)"
    else:
        innhold = treff[2][1:-1] if treff[2].startswith(" ") and treff[2].endswith(" ") else treff[2]
        assert (treff[0], innhold) == (vist, " ".join(tekst.split()))


@pytest.mark.parametrize("tegn", ["\u202e", "\u200b", "\u2066", "\x1b", "\ufeff", "\U000e0041"])
def test_usynlige_tegn_blir_synlige(tegn):
    assert kode(f"a{tegn}b") == "`a\N{REPLACEMENT CHARACTER}b`"


def test_lange_tekster_kortes():
    assert len(kode("a" * 10_000)) == LENGST + 2
    assert kode("a" * LENGST) == f"`{'a' * LENGST}`"


def test_en_lang_tekst_vises_der_den_er_endret():
    likt = "Fyret ble tent i 1859, og det lyser ennå. " * 20
    felt = Feltendring("tekst", f"{likt}Trappa er bratt.", f"{likt}Trappa er rettet opp.")
    linje = som_markdown(Gjennomgang((Endring("endret", "data/x.yml", "X", None, (felt,)),))).rstrip().splitlines()[-1]
    assert "`…8" not in linje
    assert re.search(r"`…[^`]{10,30}bratt\.` → `…[^`]{10,30}rettet opp\.`", linje)
    assert len(linje) < 3 * LENGST_VERDI


def test_det_som_ikke_far_plass_telles():
    mange = tuple(
        Endring("endret", f"data/skatter/ness/{n}.yml", "x" * 200, None, (Feltendring("tekst", "a" * 200, "b" * 200),))
        for n in range(500)
    )
    tekst = som_markdown(Gjennomgang(mange))
    assert len(tekst) < STORST_TEGN + 200
    vist = tekst.count("- **") + tekst.count("  - `tekst`")
    assert tekst.endswith(f"{1000 + 1 - vist} linjer til står bare i vedlegget.\n")  # and the empty line after the list


def test_mange_felt_i_en_post_telles():
    felter = tuple(Feltendring(f"felt{n}", "a", "b") for n in range(20))
    assert (
        som_markdown(Gjennomgang((Endring("endret", "data/x.yml", "X", None, felter),))).rstrip().splitlines()[-1]
        == "  - og 8 felt til"
    )


def test_uten_endringer():
    assert som_markdown(Gjennomgang(())) == "## Hva forslaget endrer\n\nIngenting i `data/` eller `docs/`.\n"


def rike_endringer(par) -> None:
    par.begge("skatter/ness/fyret.yml", med(SKATT, "navn: Nessfyret", "tekst: Fyret ble tent i 1859 og lyser ennå."))
    par.ny.skriv(
        "skatter/ness/fyret.yml",
        med(SKATT, "navn: Nessfyret", "tekst: Fyret ble tent i 1860 og lyser ennå.", "hensyn: Trappa er bratt."),
    )
    par.ny.skriv("skatter/vik/nessfyr.yml", med(SKATT, "navn: Nessfyr"))
    par.ny.skriv("hendelser/vond.yml", med(HENDELSE, 'navn: "![x](https://ond.example/a.png) @alle `x` <b>"'))
    par.gammel.skriv("tiltak/gammelt.yml", med(TILTAK, "navn: Det gamle"))
    for kopi, tekst in ((par.gammel, "# Om\n"), (par.ny, "# Om oss\n")):
        (kopi.rot / "docs").mkdir()
        (kopi.rot / "docs" / "om.md").write_text(tekst, "utf-8")


def test_hele_sammendraget_er_som_gullfila(par):
    rike_endringer(par)
    assert lik_gull(GULL / "sammendrag.md", som_markdown(par.gjennomga()))


def test_hele_sammendraget_med_feil_er_som_gullfila(par):
    rike_endringer(par)
    par.ny.skriv("skatter/ness/feil.yml", med(uten(SKATT, "navn"), "kategori: natr"))
    par.ny.skriv("skatter/ness/uleselig.yml", b"navn: \xe6\n")
    par.ny.skriv(
        "hendelser/vond.yml", med(HENDELSE, 'navn: "![x](https://ond.example/a.png) @alle `x` <b>"', '"@alle <b>": "`"')
    )
    assert lik_gull(GULL / "sammendrag-feil.md", som_markdown(par.gjennomga()))
