"""What a text in Markdown becomes on a page: as GitHub shows it, and with every word that was written."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.model.markdown.ikke_vist import i_markdown
from regionportal.model.markdown.pa_sida import RULLE, pa_sida

NOOP = 'rel="noopener"'
HODE = "<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"


@pytest.mark.parametrize(
    ("tekst", "side"),
    [
        # ---- lines and paragraphs
        ("Ord.", "<p>Ord.</p>"),
        ("En linje\nog en til", "<p>En linje<br>\nog en til</p>"),
        ("En linje  \nog en til", "<p>En linje<br>\nog en til</p>"),
        ("En linje\\\nog en til", "<p>En linje<br>\nog en til</p>"),
        ("Et avsnitt.\n\nOg et til.", "<p>Et avsnitt.</p>\n<p>Og et til.</p>"),
        ("Et avsnitt.\n\n\n\nOg et til.\n\n", "<p>Et avsnitt.</p>\n<p>Og et til.</p>"),
        ("Ett\r\nto", "<p>Ett<br>\nto</p>"),
        ("   Innrykk", "<p>Innrykk</p>"),
        ("", ""),
        # ---- a number first in a line
        ("6. februar er samefolkets dag.", "<p>6. februar er samefolkets dag.</p>"),
        ("1. mai er fridag.", "<p>1. mai er fridag.</p>"),
        ("17. mai\n\nTog klokka 11.", "<p>17. mai</p>\n<p>Tog klokka 11.</p>"),
        ("Vi feirer\n6. februar hvert år.", "<p>Vi feirer<br>\n6. februar hvert år.</p>"),
        ("Vi feirer\n1. mai hvert år.", "<p>Vi feirer<br>\n1. mai hvert år.</p>"),
        ("1. mai\n1. juni", "<p>1. mai<br>\n1. juni</p>"),
        ("6. februar\n17. mai", "<p>6. februar<br>\n17. mai</p>"),
        ("30. juni\n\n1. juli", "<p>30. juni</p>\n<p>1. juli</p>"),
        ("1905. Da kom veien.", "<p>1905. Da kom veien.</p>"),
        ("2) to", "<p>2) to</p>"),
        ("> 6. februar er dagen.", "<blockquote>\n<p>6. februar er dagen.</p>\n</blockquote>"),
        ("- 6. februar\n- 17. mai", "<ul>\n<li>6. februar</li>\n<li>17. mai</li>\n</ul>"),
        ("12.30 og 13.30", "<p>12.30 og 13.30</p>"),
        ("1.februar", "<p>1.februar</p>"),
        ("6\\. februar", "<p>6. februar</p>"),
        # ---- numbered lists
        ("1. en\n2. to", "<ol>\n<li>en</li>\n<li>to</li>\n</ol>"),
        ("1) en\n2) to", "<ol>\n<li>en</li>\n<li>to</li>\n</ol>"),
        ("Slik:\n1. en\n2. to", "<p>Slik:</p>\n<ol>\n<li>en</li>\n<li>to</li>\n</ol>"),
        ("Slik:\n\n1. en\n2. to", "<p>Slik:</p>\n<ol>\n<li>en</li>\n<li>to</li>\n</ol>"),
        ("3. tre\n4. fire", '<ol start="3">\n<li>tre</li>\n<li>fire</li>\n</ol>'),
        ("0. null\n1. en", '<ol start="0">\n<li>null</li>\n<li>en</li>\n</ol>'),
        ("1. en\n2. to\n4. fire", '<ol>\n<li>en</li>\n<li>to</li>\n<li value="4">fire</li>\n</ol>'),
        ("1. en\n2. to\n2. to", '<ol>\n<li>en</li>\n<li>to</li>\n<li value="2">to</li>\n</ol>'),
        ("6. februar mat\n7. februar lek", '<ol start="6">\n<li>februar mat</li>\n<li>februar lek</li>\n</ol>'),
        ("1. en\n\n2. to", "<ol>\n<li>\n<p>en</p>\n</li>\n<li>\n<p>to</p>\n</li>\n</ol>"),
        ("1. en\n   mer\n2. to", "<ol>\n<li>en<br>\nmer</li>\n<li>to</li>\n</ol>"),
        ("1. en\nmer\n2. to", "<ol>\n<li>en<br>\nmer</li>\n<li>to</li>\n</ol>"),
        ("1. en\n\n   mer", "<ol>\n<li>\n<p>en</p>\n<p>mer</p>\n</li>\n</ol>"),
        ("1. en\n   - a\n2. to", "<ol>\n<li>en\n<ul>\n<li>a</li>\n</ul>\n</li>\n<li>to</li>\n</ol>"),
        ("9. ni\n10. ti", '<ol start="9">\n<li>ni</li>\n<li>ti</li>\n</ol>'),
        ("1. en\n2) to", "<p>1. en<br>\n2) to</p>"),
        # ---- lists with dots
        ("- en\n- to", "<ul>\n<li>en</li>\n<li>to</li>\n</ul>"),
        ("* en\n* to", "<ul>\n<li>en</li>\n<li>to</li>\n</ul>"),
        ("+ en\n+ to", "<ul>\n<li>en</li>\n<li>to</li>\n</ul>"),
        ("Ta med:\n- mat\n- klær", "<p>Ta med:</p>\n<ul>\n<li>mat</li>\n<li>klær</li>\n</ul>"),
        ("Ta med:\n\n- mat", "<p>Ta med:</p>\n<ul>\n<li>mat</li>\n</ul>"),
        ("- mat\nog drikke", "<ul>\n<li>mat<br>\nog drikke</li>\n</ul>"),
        ("- mat\n\nSå drar vi.", "<ul>\n<li>mat</li>\n</ul>\n<p>Så drar vi.</p>"),
        ("- a\n  - b\n    - c", "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>"),
        ("- a\n  1. b\n  2. c", "<ul>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n</ul>"),
        ("-5 grader", "<p>-5 grader</p>"),
        ("– en strek\n– en til", "<p>– en strek<br>\n– en til</p>"),
        ("- [x] gjort\n- [ ] ikke", "<ul>\n<li>[x] gjort</li>\n<li>[ ] ikke</li>\n</ul>"),
        # ---- headings
        ("# Stor", "<h3>Stor</h3>"),
        ("## Historie\n\nGammelt.", "<h3>Historie</h3>\n<p>Gammelt.</p>"),
        ("## A\n### B\n#### C\n## D", "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h3>D</h3>"),
        ("## A\n#### C\n### B", "<h3>A</h3>\n<h4>C</h4>\n<h4>B</h4>"),
        ("#### C\n## A\n### B", "<h3>C</h3>\n<h3>A</h3>\n<h4>B</h4>"),
        ("Tekst\n## Historie", "<p>Tekst</p>\n<h3>Historie</h3>"),
        ("Historie\n---", "<h3>Historie</h3>"),
        ("#7 på kaia", "<p>#7 på kaia</p>"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        # ---- tables
        (
            "| a | b |\n| --- | --- |\n| 1 | 2 |",
            f"{RULLE}<table>\n{HODE}<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>",
        ),
        (
            "a | b\n--- | ---\n1 | 2",
            f"{RULLE}<table>\n{HODE}<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>",
        ),
        (
            "Priser:\n| a | b |\n| --- | --- |\n| 1 |",
            f"<p>Priser:</p>\n{RULLE}<table>\n{HODE}<tbody>\n<tr>\n<td>1</td>\n<td></td>\n</tr>\n</tbody>\n</table></div>",
        ),
        (
            "| v | m | h |\n| :-- | :-: | --: |",
            f'{RULLE}<table>\n<thead>\n<tr>\n<th>v</th>\n<th class="midt">m</th>\n<th class="hoyre">h</th>\n'
            "</tr>\n</thead>\n</table></div>",
        ),
        ("a | b", "<p>a | b</p>"),
        # ---- emphasis, code, quotes
        ("**fet** og *skrå*", "<p><strong>fet</strong> og <em>skrå</em></p>"),
        ("***begge***", "<p><em><strong>begge</strong></em></p>"),
        ("__fet__ og _skrå_", "<p><strong>fet</strong> og <em>skrå</em></p>"),
        ("EISCAT_3D_test og a * b * c", "<p>EISCAT_3D_test og a * b * c</p>"),
        ("~~strøket~~ og ~strøket~, ~5 til ~6 km", "<p><del>strøket</del> og <del>strøket</del>, ~5 til ~6 km</p>"),
        ("`kode *her*`", "<p><code>kode *her*</code></p>"),
        ("```yaml\na: 1\n```", "<pre><code>a: 1\n</code></pre>"),
        ("Før:\n\n    kode", "<p>Før:</p>\n<pre><code>kode\n</code></pre>"),
        ("> sitat\n> mer", "<blockquote>\n<p>sitat<br>\nmer</p>\n</blockquote>"),
        ("Hun sa:\n> sitat\nog mer", "<p>Hun sa:</p>\n<blockquote>\n<p>sitat<br>\nog mer</p>\n</blockquote>"),
        ("> en\n>> to", "<blockquote>\n<p>en</p>\n<blockquote>\n<p>to</p>\n</blockquote>\n</blockquote>"),
        ("\\*ikke skrå\\* og \\# ikke", "<p>*ikke skrå* og # ikke</p>"),
        ("C:\\mappe og :-)", "<p>C:\\mappe og :-)</p>"),
        # ---- links
        ("[fyret](https://a.example/)", f'<p><a href="https://a.example/" {NOOP}>fyret</a></p>'),
        ('[fyret](https://a.example/ "Om")', f'<p><a href="https://a.example/" title="Om" {NOOP}>fyret</a></p>'),
        ("[fyret][1]\n\n[1]: https://a.example/", f'<p><a href="https://a.example/" {NOOP}>fyret</a></p>'),
        ("Se https://a.example/b.", f'<p>Se <a href="https://a.example/b" {NOOP}>https://a.example/b</a>.</p>'),
        ("(https://a.example/å)", f'<p>(<a href="https://a.example/å" {NOOP}>https://a.example/å</a>)</p>'),
        ("Se www.a.example/b!", f'<p>Se <a href="https://www.a.example/b" {NOOP}>www.a.example/b</a>!</p>'),
        ("<https://a.example/>", f'<p><a href="https://a.example/" {NOOP}>https://a.example/</a></p>'),
        ("post@a.no", f'<p><a href="mailto:post@a.no" {NOOP}>post@a.no</a></p>'),
        ("Båten går.Se ruta på kystlaget.no", "<p>Båten går.Se ruta på kystlaget.no</p>"),
        ("ftp://a.example/ og //a.example/", "<p>ftp://a.example/ og //a.example/</p>"),
        ("[ring](tel:+4777000000)", f'<p><a href="tel:+4777000000" {NOOP}>ring</a></p>'),
        ("[x](javascript:alert(1))", f"<p><a {NOOP}>x</a></p>"),
        ("[1]: se nedenfor", "<p>[1]: se nedenfor</p>"),
        ("Ord[^1]\n\n[^1]: Fotnote.", "<p>Ord[^1]</p>\n<p>[^1]: Fotnote.</p>"),
        # ---- pictures, HTML
        ("![Fossen *her*](foss.jpg) er fin", "<p>Fossen <em>her</em> er fin</p>"),
        ("H<sub>2</sub>O og km<sup>2</sup>", "<p>H<sub>2</sub>O og km<sup>2</sup></p>"),
        ('<span lang="se">Čáppa</span>', '<p><span lang="se">Čáppa</span></p>'),
        ("en<br>to", "<p>en<br>to</p>"),
        ("Spør <navn på vakta> eller <vakta>", "<p>Spør &lt;navn på vakta&gt; eller &lt;vakta&gt;</p>"),
        ("Hei <script>alert(1)</script>", "<p>Hei &lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("<?php 1 ?> og <!x y>", "&lt;?php 1 ?&gt; og &lt;!x y&gt;"),
        ("<div onclick=alert(1)>Hei</div>", "Hei"),
        ("1 < 2 & 3 > 2 &amp; &copy; &x", "<p>1 &lt; 2 &amp; 3 &gt; 2 &amp; © &amp;x</p>"),
        ("{{ 7*7 }} {% raw %} ${7}", "<p>{{ 7*7 }} {% raw %} ${7}</p>"),
    ],
)  # fmt: skip
def test_siden_er_som_forhandsvisningen_pa_github(tekst, side):
    assert pa_sida(tekst) == side


@pytest.mark.parametrize(("niva", "ventet"), [(2, "h2 h3 h4"), (4, "h4 h5 h6"), (5, "h5 h6 h6")])
def test_overskriftene_folger_sida(niva, ventet):
    assert " ".join(re.findall(r"<(h\d)>", pa_sida("## A\n### B\n#### C", niva))) == ventet


def test_en_tekst_endrer_ikke_den_neste():
    pa_sida("## A\n\n[fyret]: https://a.example/\n\n<div>", 2)
    assert pa_sida("Se [fyret].\n\n## A") == "<p>Se [fyret].</p>\n<h3>A</h3>"


class _Tekst(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tekst = ""
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.tekst += data


# What writers put around and between words. «ORD» becomes a word that stands nowhere else in the text.
BITER = (
    *["ORD"] * 12,
    *(" ", " ", ", ", ". ", ": ", "\n", "\n", "\n\n", "\n\n", "\n  ", "\n    ", "\n   "),
    *("- ", "* ", "+ ", "1. ", "2. ", "3. ", "6. ", "1) ", "2) ", "1905. "),
    *("# ", "## ", "### ", "> ", "---\n", "===\n", "|", "| ORD | ORD |\n| --- | --- |\n| ORD | ORD |\n", "!", "#7 "),
    *("*", "**", "_", "__", "~", "~~", "`", "``", "\\", "[", "]", "(", ")", "[^1]: ", "[1]: ", "[x] "),
    *("[ORD](https://a.example/)", "![ORD](https://a.example/x.png)", "[ORD][1]", "[1]: https://a.example/\n"),
    *("https://a.example/", "www.a.example", "post@a.no", "<https://a.example/>"),
    *("<b>", "</b>", "<br>", "<ORD>", "<", ">", "</", "<div>", "</div>", "<!--", "-->", "<i ORD>", "<?", "<!x "),
    *("&amp;", "&", "{sats:x}", "{: .x }", "!!! note\n", ":smil:", "@ORD", "$", "é", "🏔️"),
)


def _med_ord(biter: list[str]) -> str:
    nummer = iter(range(10_000))
    tekst = re.sub("ORD", lambda _: f"ord{next(nummer)}x", "".join(biter))
    return re.sub(r"(?m)(```|~~~)", "` ", tekst)  # what follows a fence is the language of the code


@given(st.lists(st.sampled_from(BITER), max_size=30).map(_med_ord))
def test_hvert_ord_star_pa_siden_en_gang_og_i_sin_orden_eller_det_sies(tekst):
    """Of any text: what the writer is not told of, is there."""
    pa_siden = re.findall(r"ord\d+x", _Tekst(pa_sida(tekst)).tekst)
    skrevet = re.findall(r"ord\d+x", tekst)
    if any(i_markdown(tekst)):
        assert [en for en in skrevet if en in pa_siden] == pa_siden
    else:
        assert pa_siden == skrevet
