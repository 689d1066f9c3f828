"""The page for those who read English: what is needed, what is decided, and whom to ask, in their own words."""

from datetime import date

import pytest
from lxml.html import HtmlElement, document_fromstring
from nettstedet import tekst
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import start


@pytest.fixture(scope="module")
def engelsk(testregion: Region, kontekst: Kontekst) -> HtmlElement:
    return _siden(testregion, kontekst)


def _siden(region: Region, kontekst: Kontekst) -> HtmlElement:
    (side,) = (en for en in tegnede(region, kontekst, start) if en.path == "en/index.md")
    return document_fromstring(side.content)


def _punkter(side: HtmlElement, del_: str) -> list[str]:
    return [tekst(en) for en in side.xpath("//section[h2=$del_]//li", del_=del_)]


def test_det_som_trengs_star_med_engelsk_navn_der_det_har_et(engelsk: HtmlElement, testregion: Region):
    assert _punkter(engelsk, "Work") == ["Nurse", "Care worker"]
    assert engelsk.xpath("//section[h2='Work']//a/@href") == [
        "../jobb/yrker/sykepleier/",
        "../jobb/yrker/helsefagarbeider/",
    ]


def test_det_som_gjelder_star_med_tall_som_pa_engelsk_og_ord_som_er_norske(engelsk: HtmlElement):
    assert _punkter(engelsk, "Tax, loans and what is free") == [
        "A place in kindergarten: 0 NOK per month. Rules in English (departementet.example)",
        "Tax on ordinary income: lavere sats.",
    ]
    assert engelsk.xpath("//li[contains(., 'ordinary')]//*[@lang='nb']/text()") == ["lavere sats"]


def test_det_som_gjaldt_en_gang_sto_der_da(testregion: Region):
    da = _siden(testregion, Kontekst(date(2025, 6, 30), "https://portal.example/"))
    assert "Housing support: 1,234.5 NOK per month." in _punkter(da, "Tax, loans and what is free")


def test_hver_kommune_har_en_vei(engelsk: HtmlElement):
    veier = engelsk.xpath("//section[h2='Who to ask']//li/a[2]/@href")
    assert veier == ["https://www.vik.example/", "tel:+4777000000"]
