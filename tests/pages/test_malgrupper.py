"""The way in for someone's situation shows what only they need, and leads to the rest."""

from dataclasses import replace

import pytest
from lxml.html import HtmlElement, document_fromstring
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import malgrupper

OVERSKRIFTER = {
    "behov": "Dette trenger vi folk til",
    "hendelser": "Hva skjer",
    "tiltak": "Planer og tiltak som gjelder deg",
    "skatter": "Skatter du kan like",
    "sporre": "Hvem kan du spørre?",
    "folge": "Følg med",
}


@pytest.mark.parametrize("viser", [("hendelser",), ("behov", "sporre"), ("folge", "skatter")])
def test_bare_det_de_trenger_vises_og_en_lenke_til_resten(
    testregion: Region, kontekst: Kontekst, viser: tuple[str, ...]
):
    side = _siden(testregion, kontekst, viser)
    assert {en.text for en in side.xpath("//h2")} - {"Begynn her"} == {OVERSKRIFTER[del_] for del_ in viser}
    assert side.xpath("//p[@class='videre']/a/@href") == ["../../"]


def test_uten_valg_vises_alt_og_ingen_lenke_til_resten(testregion: Region, kontekst: Kontekst):
    side = _siden(testregion, kontekst, tuple(OVERSKRIFTER))
    assert {en.text for en in side.xpath("//h2")} >= set(OVERSKRIFTER.values()) - {OVERSKRIFTER["tiltak"]}
    assert side.xpath("//p[@class='videre']") == []


def _siden(region: Region, kontekst: Kontekst, viser: tuple[str, ...]) -> HtmlElement:
    gruppe = region.om.malgrupper[0].model_copy(update={"viser": viser})
    om = region.om.model_copy(update={"malgrupper": (gruppe,)})
    (side,) = tegnede(replace(region, om=om), kontekst, malgrupper)
    return document_fromstring(side.content)
