"""Whatever is in the text of an issue: no traceback, and the file that is written reads back, or none is."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skjematekst import BILDE, ENDRING, FOTOBIDRAG, HENDELSE, SKATT, SKATTEBILDE, skjematekst

from regionportal.editors.fraskjema.kilder import les as les_kilder
from regionportal.editors.fraskjema.rens import rens
from regionportal.editors.fraskjema.trygg_tekst import i_linja
from regionportal.reading.yaml12 import les

pytestmark = pytest.mark.treg

LOVLIG = re.compile(r"data/(skatter/(ness|vik)|hendelser|kommuner|jobbehov|tiltak)/[a-z0-9]+(-[a-z0-9]+)*\.yml")
BITER = st.sampled_from(
    [
        "### Navn",
        "### Kommune",
        "### Ingress",
        "### Tekst",
        "### Hva skal det stå?",
        "### Før du sender",
        "_No response_",
        "- [x] ",
        "```",
        "\r",
        "\r\n",
        "\u2028",
        "\u202e",
        "\ud800",
        "\x00",
        "\t",
        "\ufeff",
        "\u200b",
        "æøå",
        "e\u0301",
        "\U0001f469\u200d\U0001f373",
        "Ness",
        "Mat",
        "https://a.example/",
        "2027–06–25",
        "{sats:",
        "&a *a !!x",
        ": ",
        "- ",
        "#",
        "|",
        ">",
        "'",
        '"',
        "\\",
        "---",
        "...",
        "</script>",
        "{{",
        "%}",
        "<!--",
        "@x",
        "](",
    ]
)
TEKST = st.one_of(st.text(max_size=60), st.lists(st.one_of(BITER, st.text(max_size=8)), max_size=12).map("".join))


def lovlig(resultat) -> None:
    assert resultat.tilstand in ("klar", "mangler", "melding", "ukjent")
    assert resultat.kommentar.strip()
    if not resultat.fil:
        assert resultat.innhold == "" and resultat.tilstand != "klar"
        return
    assert LOVLIG.fullmatch(resultat.fil), resultat.fil
    assert re.fullmatch(r"[a-z0-9/#-]+", resultat.side)
    dokument, feil = les(resultat.innhold.encode(), resultat.fil)
    assert dokument is not None and feil == []
    assert "\n" not in resultat.tittel


@settings(max_examples=150)
@given(tekst=TEKST)
def test_hvilken_som_helst_tekst(send, tekst):
    lovlig(send(tekst))


@pytest.mark.parametrize(
    ("skjema", "ellers"),
    [
        ("ny-skatt", SKATT | SKATTEBILDE),
        ("ny-hendelse", HENDELSE),
        ("endre", ENDRING | BILDE),
        ("fotobidrag", FOTOBIDRAG),
    ],
)
@settings(max_examples=120)
@given(data=st.data())
def test_hvilke_som_helst_svar(alle, send, skjema, ellers, data):
    kan_svares = [en.id for en in alle[skjema].sporsmal if en.type != "checkboxes"]
    sporsmal = data.draw(st.lists(st.sampled_from(kan_svares), min_size=1, max_size=4))
    lovlig(send(skjematekst(alle[skjema], **ellers | {id_: data.draw(TEKST) for id_ in sporsmal})))


@settings(max_examples=60)
@given(data=st.data())
def test_et_skjema_som_noen_har_rotet_i(alle, send, data):
    """Lines gone, doubled and moved."""
    linjer = skjematekst(alle["ny-skatt"], **SKATT).split("\n")
    for _ in range(data.draw(st.integers(1, 6))):
        plass = data.draw(st.integers(0, len(linjer) - 1))
        linjer[plass : plass + data.draw(st.integers(0, 2))] = data.draw(
            st.lists(st.one_of(TEKST, st.sampled_from(linjer)), max_size=2)
        )
    lovlig(send("\n".join(linjer)))


@given(tekst=TEKST)
def test_det_rensede_er_rent_og_kan_renses_igjen(tekst):
    rent = rens(tekst)
    assert rens(rent) == rent
    assert not re.search("[\r\t\x00-\x08\u200b\u202a-\u202e\u2028\ufeff]| $", rent, re.MULTILINE)


@given(tekst=TEKST)
def test_ingen_kilde_blir_laget_av_ingenting(tekst):
    for kilde in les_kilder(rens(tekst), "2026-11").kilder:
        assert kilde["url"].startswith(("https://", "http://"))
        assert set(kilde) <= {"url", "lest", "tittel"} and kilde.get("tittel") != ""


@given(tekst=st.text(alphabet=st.sampled_from("ab @#<>[]()!`*_\\&GH-5:/w.\n"), max_size=60))
def test_tekst_i_en_linje_er_bare_tekst(tekst):
    """Nothing that Markdown or GitHub would make more of stands there unescaped."""
    skrevet = i_linja(tekst)
    assert "\n" not in skrevet
    assert not re.search(r"(?<!\\)(?:\\\\)*[<>\[\]`*_]", skrevet)
    assert not re.search(r"@\w|#\d|://[^\s\u200b]|\bwww\.|GH-\d", skrevet)
