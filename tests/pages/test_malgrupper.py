"""The way in for someone's situation shows what only they need, and leads to the rest."""

from dataclasses import replace

import pytest
from lxml.html import HtmlElement, document_fromstring
from nettstedet import tekst
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.model.kontakt import Kontakt
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


def _kontakt(rolle: str, *temaer: str, **mer: str) -> Kontakt:
    kilder = ({"url": "https://www.ness.example/om", "lest": "2026-11"},) if mer else ()
    return Kontakt.model_validate(
        {
            "rolle": rolle,
            "sporsmal": "Alt.",
            "url": "https://www.ness.example/",
            "temaer": temaer,
            "kilder": kilder,
            **mer,
        }
    )


SENTRALEN = _kontakt("Sentralbordet", telefon="77 00 00 00")


@pytest.mark.parametrize(
    ("i_ness", "i_vik", "sagt_en_gang", "i_lista"),
    [
        (["Verten"], ["Verten"], ["Spør kommunen etter verten."], 0),
        (["Verten"], [], [], 1),
        (["Verten"], ["Losen"], [], 2),
        ([], [], [], 0),
    ],
)
def test_hvem_en_spor_etter_sies_en_gang_der_det_er_likt_overalt(
    testregion: Region, kontekst: Kontekst, i_ness: list[str], i_vik: list[str], sagt_en_gang: list[str], i_lista: int
):
    tema = testregion.om.malgrupper[0].temaer[0]
    roller = {"ness": i_ness, "vik": i_vik}
    kommuner = tuple(
        en.model_copy(update={"kontakter": (SENTRALEN, *(_kontakt(rolle, tema) for rolle in roller[en.id]))})
        for en in testregion.kommuner
    )
    side = _siden(replace(testregion, kommuner=kommuner), kontekst, ("sporre",))
    (del_,) = side.xpath("//section[h2='Hvem kan du spørre?']")
    assert [en.text for en in del_.xpath("p")] == sagt_en_gang
    assert sum("Spør etter" in tekst(en) for en in del_.xpath("ul/li")) == i_lista
    assert del_.xpath("count(ul/li/a[@href='tel:+4777000000'])") == len(kommuner)


def _siden(region: Region, kontekst: Kontekst, viser: tuple[str, ...]) -> HtmlElement:
    gruppe = region.om.malgrupper[0].model_copy(update={"viser": viser})
    om = region.om.model_copy(update={"malgrupper": (gruppe,)})
    (side,) = tegnede(replace(region, om=om), kontekst, malgrupper)
    return document_fromstring(side.content)
