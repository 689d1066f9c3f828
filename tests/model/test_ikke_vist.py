"""What of a text the page cannot show."""

import pytest

from regionportal.model.markdown.ikke_vist import i_markdown, i_ren_tekst

LANG = f"![{'x' * 80}](y.jpg)"


@pytest.mark.parametrize(
    ("tekst", "funnet"),
    [
        ("![Foss](foss.jpg)", [("bilde", "![Foss](foss.jpg)")]),
        ("![Foss][1]\n\n[1]: https://a.example/x.png", [("bilde", "![Foss][1]")]),
        (
            '<img width="40" alt="Image"\nsrc="https://a.example/x">',
            [("bilde", '<img width="40" alt="Image" src="https://a.example/x">')],
        ),
        ("a <!-- b --> c", [("html", "<!-- b -->")]),
        ("a <!-- b", [("html", "<!-- b")]),
        ("<div>a</div> <DIV>b</DIV>", [("html", "<div>")]),
        (
            "<details><summary>a</summary>b</details>",
            [("html", "<details>"), ("html", "<summary>")],
        ),
        ("<u>a</u> og <b>b</b>", [("html", "<u>")]),
        ("<?php echo 1 ?> og <!DOCTYPE html>", []),
        ('<span class="x">a</span>', [("html", '<span class="x">')]),
        ("<a href='https://a.example/' onclick=b>c</a>", [("html", "<a href='https://a.example/' onclick=b>")]),
        ("[1]: https://a.example/ubrukt", [("adresse", "[1]: https://a.example/ubrukt")]),
        (
            "[1]: https://a.example/1\n[1]: https://a.example/2\n\n[1]",
            [("adresse", "[1]: https://a.example/2")],
        ),
        ("| a |\n| --- |\n| en | to tre |", [("ord", "to tre")]),
        ("> " * 120 + "dypt", [("ord", "dypt")]),
        ("`<div>` og <navn på vakta>, 3 < 4 > 2", []),
        ("```html\n<div>\n```", []),
        ("<script>alert(1)</script>", []),
        ('<span lang="se">Čáppa</span> <a href="https://a.example/">b</a>', []),
        ("<https://a.example/b> | [c](https://d.example/ 'e f') <g@h.no>", []),
        ("[a][1] og [2]\n\n[1]: https://a.example/1\n[2]: <https://a.example/2>", []),
        ("| a | b |\n| --- | ---: |\n| &amp; | `c` |", []),
        ("1. <b>a</b>\n2. b\n   > 3. c", []),
        ("~~~yaml\na | b\n~~~", []),
    ],
)
def test_i_markdown(tekst, funnet):
    assert [(en.slag, en.skrevet) for en in i_markdown(tekst)] == funnet


@pytest.mark.parametrize(
    ("tekst", "funnet"),
    [
        ("Fint ![Foss](foss.jpg)", ["![Foss](foss.jpg)"]),
        ('Fint <img src="https://a.example/x.png" />', ['<img src="https://a.example/x.png" />']),
        ("<b>vises</b> som det står, ![slik], <!-- også -->", []),
    ],
)
def test_i_ren_tekst(tekst, funnet):
    assert [(en.slag, en.skrevet) for en in i_ren_tekst(tekst)] == [("bilde", en) for en in funnet]


def test_det_sies_kort():
    assert [str(en) for en in i_markdown(LANG)] == [f"bildet «{LANG[:60]} …»"]
    assert [str(en) for en in i_markdown("<u>a</u>")] == ["HTML-koden «<u>»"]
