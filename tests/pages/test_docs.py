"""A page of docs/ without MkDocs: its front matter, and where its links lead."""

import pytest

from regionportal.pages.docs import Omformer, brutte, les_side

OMFORMER = Omformer(
    {"toc": {}}, frozenset({"index.md", "om.md", "bidra/felt.md", "bilder/a.webp", "rediger/index.html"})
)


@pytest.mark.parametrize(
    ("tekst", "meta", "markdown"),
    [
        ("---\ntitle: Om\n---\n\n# Om\n", {"title": "Om"}, "# Om\n"),
        ("# Om\n", {}, "# Om\n"),
        ("---\nbare tekst\n---\n", {}, "---\nbare tekst\n---\n"),
        ("---\na: [1\n---\n# Om\n", {}, "---\na: [1\n---\n# Om\n"),
    ],
)
def test_fronten_leses_der_det_er_en(tekst: str, meta: dict, markdown: str):
    side = les_side("om.md", tekst)
    assert (side.meta, side.markdown) == (meta, markdown)


@pytest.mark.parametrize(
    ("fra", "skrevet", "blir"),
    [
        ("om.md", "bidra/felt.md#skatt", "../bidra/felt/#skatt"),
        ("bidra/felt.md", "../om.md", "../../om/"),
        ("om.md", "index.md", "../"),
        ("index.md", "om.md", "om/"),
        ("om.md", "om.md", "./"),
        ("om.md", "bilder/a.webp", "../bilder/a.webp"),
        ("om.md", "rediger/index.html", "../rediger/"),
        ("om.md", "https://a.example/om.md", "https://a.example/om.md"),
        ("om.md", "#her", "#her"),
        ("om.md", "borte.md", "borte.md"),
    ],
)
def test_ei_lenke_til_ei_fil_blir_ei_til_sida(fra: str, skrevet: str, blir: str):
    assert f'href="{blir}"' in OMFORMER.tegn(les_side(fra, f"[x]({skrevet})"), f"[x]({skrevet})").html


def test_det_som_ikke_finnes_blir_sagt():
    tekster = {
        "om.md": "# Om oss\n\n[a](borte.md) [b](bidra/felt.md#nei) [c](#om-oss) [d](/om/) [e](bidra/felt.md#felt)",
        "bidra/felt.md": "# Felt",
    }
    tegnede = {sti: OMFORMER.tegn(les_side(sti, tekst), tekst) for sti, tekst in tekster.items()}
    assert [skrevet for _, skrevet, _ in brutte(tegnede)] == ["borte.md", "bidra/felt.md#nei", "/om/"]
    assert tegnede["om.md"].tittel == "Om oss"
