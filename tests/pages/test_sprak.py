"""The language of names on the pages: headings, lists and texts."""

import re

import pytest
from kopi import HENDELSE, SKATT, Kopi, med
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.pages import hva_skjer, kommuner, skatter


@pytest.fixture
def sider(testdata, tmp_path, dag, kontekst: Kontekst) -> dict[str, str]:
    """Drawn pages by path, of a region with a treasure that has only a Sámi name, and an event that begins with a Kven
    one."""
    ramme = Kopi.ramme(testdata, tmp_path, dag)
    ramme.skriv(
        "skatter/ness/cahput.yml",
        med(
            SKATT,
            "navn: Čáhput",
            "navn_samisk: Čáhput",
            "ingress: Čáhput ligger i Njárga.",
            "tekst: Se også [Niemi](https://x.example/Niemi) og Karkko.",
            "en: {ingress: Čáhput is a wood., tekst: In Njárga.}",
        ),
    )
    ramme.skriv("skatter/ness/fjell.yml", med(SKATT, "ingress: Ved Čáhput."))
    ramme.skriv("hendelser/peli.yml", med(HENDELSE, "navn: Karkkopeli – spelet", "navn_kvensk: Karkkopeli"))
    region, feil = ramme.last()
    assert feil == []
    return {side.path: side.content for side in tegnede(region, kontekst, skatter, hva_skjer, kommuner)}


CAHPUT, NJARGA = '<span lang="se">Čáhput</span>', '<span lang="se">Njárga</span>'


def overskrift(side: str) -> str:
    return re.search(r"<h1.*?</h1>", side, re.DOTALL)[0]


def test_overskrifta_er_pa_navnets_sprak(sider):
    assert overskrift(sider["skatter/cahput.md"]) == '<h1 lang="se">Čáhput</h1>'
    assert overskrift(sider["skatter/fjell.md"]) == "<h1>Prøvefjellet</h1>"


def test_bare_det_kvenske_i_overskrifta_er_kvensk(sider):
    assert overskrift(sider["hva-skjer/peli.md"]) == '<h1><span lang="fkv">Karkkopeli</span> – spelet</h1>'


def test_ingress_og_tekst(sider):
    side = sider["skatter/cahput.md"]
    assert f'<p class="ingress">{CAHPUT} ligger i {NJARGA}.</p>' in side
    assert re.search(r'<a href="https://x\.example/Niemi"[^>]*><span lang="fkv">Niemi</span></a> og Karkko', side)


def test_navn_fra_andre_poster_i_kommunen(sider):
    assert f'<p class="ingress">Ved {CAHPUT}.</p>' in sider["skatter/fjell.md"]


def test_i_det_engelske(sider):
    engelsk = sider["skatter/cahput.md"].partition('<section class="engelsk" lang="en">')[2]
    assert f"<p>{CAHPUT} is a wood.</p>" in engelsk
    assert f"In {NJARGA}." in engelsk


def test_i_lister(sider):
    for path in ("skatter/index.md", "kommuner/ness.md"):
        assert re.search(rf'<a href="[./]*skatter/cahput/">{CAHPUT}</a>', sider[path]), path
    assert '<span lang="fkv">Karkkopeli</span> – spelet</a>' in sider["hva-skjer/index.md"]
