"""Where the links of a text lead, and what in it is code, as the site's converter has it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.model.markdown.lesing import innhegninger, lenker, uten_kode


@pytest.mark.parametrize(
    ("tekst", "adresser"),
    [
        ("Les [mer](https://a.example/b_(c)), og mer.", ["https://a.example/b_(c)"]),
        ('[mer](https://a.example/ "tittel")', ["https://a.example/"]),
        ("[mer](<https://a.example/>)", ["https://a.example/"]),
        ("Se <https://a.example/b>.", ["https://a.example/b"]),
        ("[her][1] og [her][1]\n\n[1]: https://a.example/1", ["https://a.example/1"]),
        ("[1]: https://a.example/ubrukt", ["https://a.example/ubrukt"]),
        ("[en](https://a.example/?a=1&b=2)", ["https://a.example/?a=1&b=2"]),
        ("![bilde](https://a.example/x.png)", ["https://a.example/x.png"]),
        ("<a href='https://a.example/'>her</a>", ["https://a.example/"]),
        ("[to](https://a.example/2) og [en](https://a.example/1)", ["https://a.example/2", "https://a.example/1"]),
        ("`[kode](https://a.example/)`", []),
        ("```\n[kode](https://a.example/)\n```", []),
        ("Bare ord [og klammer] (og parenteser) < 3.", []),
        ("https://a.example/ uten noe rundt", ["https://a.example/"]),
        ("Se www.a.example/b, og skriv til post@nav.no.", ["https://www.a.example/b", "mailto:post@nav.no"]),
        ("(www.a.example) «www.b.example»", ["https://www.a.example", "https://www.b.example"]),
        ("Se på nett.www.a.example", []),
        ("Båten går.Se også kl.no", []),
    ],
)
def test_lenkene(tekst, adresser):
    assert list(lenker(tekst)) == adresser


@pytest.mark.parametrize(
    ("tekst", "hvor"),
    [
        ("Her er X.", "tekst"),
        ("`X`", "kode"),
        ("``a ` X``", "kode"),
        ("```\nX\n```", "kode"),
        ("~~~yaml\nX\n~~~", "kode"),
        ("Før:\n\n    X\n", "kode"),
        ("`ikke lukket X", "tekst"),
        (r"\`X\`", "tekst"),
        ("[X](https://a.example/)", "lenke"),
        ("[her](https://a.example/X)", "lenke"),
        ("**X**", "tekst"),
        ("1. ett\n\n    X i samme punkt\n", "tekst"),
    ],
)
def test_hva_en_plass_er_i(tekst, hvor):
    plass = tekst.index("X")
    assert innhegninger(tekst, [(plass, plass + 1)]) == [hvor]


def test_flere_plasser_i_en_tekst():
    tekst = "a `b` [c](https://d.example/) e"
    assert innhegninger(tekst, [(nummer, nummer + 1) for nummer in (0, 3, 7, 30)]) == [
        "tekst",
        "kode",
        "lenke",
        "tekst",
    ]


@given(st.text(alphabet="a1 `~\n[]()<>*_.\\!:", max_size=60))
def test_uten_kode_star_alt_annet_der_det_sto(tekst):
    ny = uten_kode(tekst)
    assert len(ny) == len(tekst)
    assert all(a == b or (b == " " and a.isalpha()) for a, b in zip(tekst, ny, strict=True))
    assert not set(re.findall("[^a]", tekst)) - set(ny) - {" "}
