"""A municipality that has left the region, or is not in it yet: it says so and keeps its pages, and is not counted."""

from dataclasses import replace

import pytest
from lxml.html import document_fromstring
from tegnede import tegnede

from regionportal.exports import alle
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.tid import tidspunkt
from regionportal.pages import kommuner, oppfolging, start


@pytest.fixture
def med_vik(testregion):
    """The region with these fields in Vik."""

    def med_vik(**felt):
        vik = testregion.kommune["vik"].model_copy(update={navn: tidspunkt(verdi) for navn, verdi in felt.items()})
        return replace(testregion, kommuner=(vik, testregion.kommune["ness"]))

    return med_vik


def _sagt(region, kontekst, *familier):
    sider = tegnede(region, kontekst, *familier)
    return {en.path: " ".join(document_fromstring(en.content).text_content().split()) for en in sider}


VAR = "Kommunen var med i Testnes til 2019."
BLIR = "Kommunen blir med i Testnes fra 2028."


@pytest.mark.parametrize(("felt", "setning"), [({"medlem_til": "2019"}, VAR), ({"medlem_fra": "2028"}, BLIR)])
def test_den_som_ikke_er_med_sier_det_pa_sida_og_i_lista(med_vik, kontekst, felt, setning):
    sagt = _sagt(med_vik(**felt), kontekst, kommuner)
    assert [sti for sti, tekst in sagt.items() if setning in tekst] == ["kommuner/index.md", "kommuner/vik.md"]
    assert sagt["kommuner/index.md"].count(setning) == 1


@pytest.mark.parametrize(
    ("felt", "hva"),
    [
        ({}, "er"),
        ({"medlem_til": "2026"}, "er"),
        ({"medlem_til": "2026-11-22"}, "er"),
        ({"medlem_til": "2026-11-21"}, "var"),
        ({"medlem_fra": "2026-11-22"}, "er"),
        ({"medlem_fra": "2026-11-23"}, "blir"),
        ({"medlem_fra": "2026"}, "er"),
        ({"medlem_fra": "2010", "medlem_til": "2019"}, "var"),
    ],
)
def test_bade_forste_og_siste_dag_er_med(med_vik, kontekst, felt, hva):
    region = med_vik(**felt)
    assert region.kommune["vik"].medlemskap(kontekst.dag) == hva
    assert [en.id for en in Kunnskap(region, kontekst).medlemmer] == ["vik", "ness"][hva != "er" :]


def test_bare_de_som_er_med_telles(med_vik, testregion, kontekst):
    region = med_vik(medlem_til="2019")
    ness = testregion.kommune["ness"].fakta.innbyggere.verdi
    assert Kunnskap(region, kontekst).innbyggere == ness
    assert Kunnskap(testregion, kontekst).innbyggere == ness + testregion.kommune["vik"].fakta.innbyggere.verdi
    [forsida] = [en.content for en in tegnede(region, kontekst, start) if en.path == "index.md"]
    assert "<h2>Kommunen</h2>" in forsida


def test_den_som_ikke_er_med_far_ikke_brev_og_beholder_resten(med_vik, testregion, kontekst):
    region = med_vik(medlem_til="2019")
    for_, na = (_sagt(en, kontekst, kommuner, oppfolging) for en in (testregion, region))
    assert for_.keys() - na.keys() == {"kommuner/vik/brev.md"}
    assert "Brevet til" in na["kommuner/ness/lenker.md"] and "Brevet til" not in na["kommuner/vik/lenker.md"]
    filer_for, filer = ({en.path for en in alle.filer(Kunnskap(en, kontekst))} for en in (testregion, region))
    assert filer_for - filer == {"kommuner/vik/brev.txt"}
