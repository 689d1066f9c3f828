"""How values look to people, and that no text from the data becomes more than text."""

import re
from datetime import date

import pytest
from fiendtlig import KORTE, MARKDOWN
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from regionportal.drawing.vis import (
    brytbar,
    dag_i_ord,
    dato,
    hardt,
    kort_adresse,
    kort_dato,
    maned,
    markdown,
    periode,
    stor_forbokstav,
    tall,
)
from regionportal.model.tid import Tidspunkt

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("verdi", "tekst"),
    [
        (date(2026, 7, 8), "8. juli 2026"),
        (date(2026, 12, 31), "31. desember 2026"),
        (Tidspunkt(2026, 7, 8), "8. juli 2026"),
        (Tidspunkt(2026, 7), "juli 2026"),
        (Tidspunkt(2026), "2026"),
    ],
)
def test_datoer_er_sa_noyaktige_som_kilden(verdi, tekst):
    assert dato(verdi) == tekst


def test_datoer_pa_engelsk():
    fra, til = date(2026, 7, 8), date(2026, 7, 12)
    assert dato(fra, "en") == "8 July 2026"
    assert kort_dato(fra, fra, "en") == "8 Jul"
    assert periode(fra, til, "en") == "8–12 July 2026"
    assert dato(Tidspunkt(2026, 7), "en") == "July 2026"


def test_en_dag_i_ord_har_aret_nar_det_er_et_annet():
    assert dag_i_ord(date(2026, 12, 3), date(2026, 11, 22)) == "3. desember"
    assert dag_i_ord(date(2027, 1, 3), date(2026, 11, 22)) == "3. januar 2027"


def test_ord_med_skrastrek_kan_brytes_der_og_er_fortsatt_bare_tekst():
    assert brytbar("post@ness.example") == "post@<wbr>ness.example"
    assert brytbar("Sykepleier/<b>lege</b>") == "Sykepleier/<wbr>&lt;b&gt;lege&lt;/<wbr>b&gt;"


@pytest.mark.parametrize(
    ("fra", "til", "tekst"),
    [
        ((2026, 7, 8), (2026, 7, 8), "8. juli 2026"),
        ((2026, 7, 8), (2026, 7, 12), "8.–12. juli 2026"),
        # Språkrådet: no space around the dash of a period, as in «1. mai–10. september»
        ((2026, 7, 30), (2026, 8, 2), "30. juli–2. august 2026"),
        ((2026, 12, 30), (2027, 1, 2), "30. desember 2026–2. januar 2027"),
        ((2026, 7, 8), (2027, 7, 8), "8. juli 2026–8. juli 2027"),
    ],
)
def test_perioder_sier_ikke_samme_maned_og_ar_to_ganger(fra, til, tekst):
    assert periode(date(*fra), date(*til)) == tekst


def test_manedene_heter_det_de_heter():
    assert [maned(nummer) for nummer in (1, 5, 12)] == ["januar", "mai", "desember"]


@pytest.mark.parametrize(
    ("verdi", "tekst"),
    [
        (0, "0"),
        (999, "999"),
        (15287, f"15{NBSP}287"),
        (1234567.25, f"1{NBSP}234{NBSP}567,25"),
        (812.7, "812,7"),
        (1834.0, f"1{NBSP}834"),
        ("lavere sats", "lavere sats"),
    ],
)
def test_tall_har_komma_og_mellomrom_som_ikke_brytes(verdi, tekst):
    assert tall(verdi) == tekst


@pytest.mark.parametrize(
    ("verdi", "tekst"), [("åpent i Ness", "Åpent i Ness"), ("čáppa", "Čáppa"), ("NRK", "NRK"), ("", "")]
)
def test_bare_forste_bokstav_blir_stor(verdi, tekst):
    assert stor_forbokstav(verdi) == tekst


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("15 300 mennesker", f"15{NBSP}300 mennesker"),
        ("1 234 567 kr", f"1{NBSP}234{NBSP}567 kr"),
        ("20 minutter, 8 1000-lapper og 77 00 00 00", "20 minutter, 8 1000-lapper og 77 00 00 00"),
    ],
)
def test_store_tall_i_tekst_brytes_ikke_over_to_linjer(tekst, ventet):
    assert hardt(tekst) == ventet


@pytest.mark.parametrize(
    ("url", "navn"),
    [
        ("https://www.ness.example/om?a=1", "ness.example"),
        ("http://kart.ness.example", "kart.ness.example"),
        ("tel:113", "tel:113"),
    ],
)
def test_en_adresse_kan_sies_kort(url, navn):
    assert kort_adresse(url) == navn


# ---- Markdown


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("**fet** og *skrå*", "<p><strong>fet</strong> og <em>skrå</em></p>"),
        ("a\n\nb", "<p>a</p>\n<p>b</p>"),
        ("- en\n- to", "<ul>\n<li>en</li>\n<li>to</li>\n</ul>"),
        ("1. en\n2. to", "<ol>\n<li>en</li>\n<li>to</li>\n</ol>"),
        ("> sitat", "<blockquote>\n<p>sitat</p>\n</blockquote>"),
        ("### Mellomtittel", "<h3>Mellomtittel</h3>"),
        ("15 300 bor her", "<p>15&nbsp;300 bor her</p>"),
        ("Fisk & <fisk", "<p>Fisk &amp; &lt;fisk</p>"),
        (
            "[fyret](https://a.example/?b=1&c=2)",
            '<p><a href="https://a.example/?b=1&amp;c=2" rel="noopener">fyret</a></p>',
        ),
        ("[post](mailto:post@ness.example)", '<p><a href="mailto:post@ness.example" rel="noopener">post</a></p>'),
        ("[ring](tel:+4777000000)", '<p><a href="tel:+4777000000" rel="noopener">ring</a></p>'),
        ('<span lang="se">Čáppa</span>', '<p><span lang="se">Čáppa</span></p>'),
        ("{{ 7*7 }} {% raw %}", "<p>{{ 7*7 }} {% raw %}</p>"),
    ],
)
def test_det_redaktoren_skriver_blir_som_hun_mente(tekst, ventet):
    assert markdown(tekst) == ventet


LOVLIGE = {
    *("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "h3", "h4", "h5", "h6"),
    *("strong", "em", "b", "i", "del", "sub", "sup", "a", "span", "table", "thead", "tbody", "tr", "th", "td"),
    "div",  # around a table
}
HARMLOSE = {("class", "midt"), ("class", "hoyre"), ("class", "rulle"), ("tabindex", "0")}
LOVLIGE_FELT = {"href", "rel", "title", "lang", "hreflang", "start", "value"}


def feil_i(ut: str) -> list[str]:
    """What a browser would find in the HTML beside harmless text; it is parsed as it stands in a page."""
    funnet = []
    [rot] = html.document_fromstring(f"<!doctype html><body><div id=rot>{ut}</div></body>").xpath("//*[@id='rot']")
    for element in rot.iterdescendants():
        if element.tag not in LOVLIGE:
            funnet.append(f"<{element.tag}>")
        funnet += [
            f"{element.tag} {felt}={verdi}"
            for felt, verdi in element.attrib.items()
            if felt not in LOVLIGE_FELT and (felt, verdi) not in HARMLOSE
        ]
        # as the URL standard reads it: control characters before, and tabs and line breaks within, do not count
        if treff := re.match(
            r"[\x00-\x20]*([a-z][a-z0-9+.-]*):", re.sub(r"[\t\r\n]", "", element.get("href", "")), re.IGNORECASE
        ):
            funnet += [treff[1]] if treff[1].lower() not in ("http", "https", "mailto", "tel") else []
    return funnet


@pytest.mark.parametrize("tekst", (*MARKDOWN, *KORTE))
def test_fiendtlig_tekst_blir_ufarlig(tekst):
    assert feil_i(markdown(tekst)) == []


@given(
    st.lists(
        st.sampled_from([*MARKDOWN, "\n\n", "    ", "> ", "- ", "<p>", "`", "](", "<!--", "-->", '"', "&lt;", "</b>"]),
        max_size=6,
    ).map("".join)
)
def test_fiendtlige_tekster_er_ufarlige_ogsa_sammen(tekst):
    assert feil_i(markdown(tekst)) == []


def test_resten_av_en_fiendtlig_tekst_star(testregion):
    skummel = next(skatt for skatt in testregion.skatter if skatt.id == "skummel-tekst")
    ut = markdown(skummel.tekst)
    assert feil_i(ut) == []
    assert "<p>Fet <strong>tekst</strong> står, og {{ 7*7 }} og {% for x in y %} er bare tegn.</p>" in ut
    assert '<a href="https://ond.example/" rel="noopener">lenke</a>' in ut


def test_en_tekst_endrer_ikke_den_neste():
    markdown("[fyret]: https://a.example/\n\n<div>")
    assert markdown("Se [fyret].") == "<p>Se [fyret].</p>"
