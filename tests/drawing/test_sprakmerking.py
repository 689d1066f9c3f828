"""Sámi and Kven names in a text get their language, by whole word, and nothing else of the text changes."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from regionportal.drawing.sprakmerking import merket

NAVN = (
    ("Njárga", "samisk"),
    ("Niemi", "kvensk"),
    ("Njárgga čuovga", "samisk"),
    ("Vik/Vuona", "samisk"),
    ("A & B", "samisk"),
)
NJARGA, NIEMI = '<span lang="se">Njárga</span>', '<span lang="fkv">Niemi</span>'


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("", ""),
        ("Ness ligger ved sjøen.", "Ness ligger ved sjøen."),
        ("Njárga", NJARGA),
        ("Ness heter Njárga og Niemi.", f"Ness heter {NJARGA} og {NIEMI}."),
        ("Njárga/Niemi", f"{NJARGA}/{NIEMI}"),
        ("«Njárga», (Niemi)", f"«{NJARGA}», ({NIEMI})"),
        ("Njárga-bygda", f"{NJARGA}-bygda"),
        ("Njárgas Niemit Uniemi njárga", "Njárgas Niemit Uniemi njárga"),
        ("Njárgga čuovga i Njárga", f'<span lang="se">Njárgga čuovga</span> i {NJARGA}'),
        ("Vik/Vuona", '<span lang="se">Vik/Vuona</span>'),
        ("A & B", '<span lang="se">A &amp; B</span>'),
        ("<b>Njárga</b>", f"&lt;b&gt;{NJARGA}&lt;/b&gt;"),
        (Markup("<p><em>Njárga</em></p>"), f"<p><em>{NJARGA}</em></p>"),
        (Markup('<p title="Njárga > Niemi">Niemi</p>'), f'<p title="Njárga > Niemi">{NIEMI}</p>'),
        (Markup('<a href="/Njárga">x</a>'), '<a href="/Njárga">x</a>'),
        (
            Markup('<p>I <span lang="se">Njárga čábbá</span>, Niemi</p>'),
            f'<p>I <span lang="se">Njárga čábbá</span>, {NIEMI}</p>',
        ),
        (Markup('<a hreflang="se" href="x">Njárga</a>'), f'<a hreflang="se" href="x">{NJARGA}</a>'),
    ],
)
def test_navn_i_tekst(tekst, html):
    assert merket(tekst, NAVN) == html


def test_det_forste_spraket_til_et_navn_gjelder():
    assert merket("Halti", [("Halti", "kvensk"), ("Halti", "samisk")]) == '<span lang="fkv">Halti</span>'


def test_uten_navn_er_teksten_bare_rensa():
    assert merket("<i>", ()) == "&lt;i&gt;"


@given(st.text(alphabet="Njárga Niemi<>&\"'=/spanlg", max_size=60))
def test_ordene_er_de_samme(tekst):
    html = merket(tekst, NAVN)
    assert unescape(re.sub(r"<[^>]*>", "", html)) == tekst
    assert html.count("<span ") == html.count("</span>")
