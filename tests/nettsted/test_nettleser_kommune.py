"""A municipality's page: whom to ask at once, few screens, two sheets of paper."""

import re

import pytest
from playwright.sync_api import Page, expect

NESS = "kommuner/ness/"
SMAL = {"width": 390, "height": 844}  # a phone
SKJERMER, ARK = 8, 2  # the page of a region as big as a real one


@pytest.mark.parametrize("side", [(SMAL, "light")], indirect=True)
def test_den_en_kan_ringe_star_pa_den_forste_skjermen_eller_den_neste(side: Page, vert: str):
    side.goto(vert + NESS)
    nummer = side.get_by_role("link", name="77 00 00 00")
    expect(nummer).to_have_attribute("href", "tel:+4777000000")
    boks, skjerm = nummer.bounding_box(), side.viewport_size
    assert boks and skjerm
    assert boks["y"] < 2 * skjerm["height"]


@pytest.mark.parametrize("side", [(SMAL, "light")], indirect=True)
def test_sida_er_ikke_lengre_enn_noen_fa_skjermer(side: Page, vert: str):
    side.goto(vert + NESS)
    assert side.evaluate("document.documentElement.scrollHeight / innerHeight") <= SKJERMER


def test_pa_papir_er_den_to_ark_med_skattene_pa(side: Page, vert: str):
    side.goto(vert + NESS, wait_until="networkidle")
    pdf = side.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", pdf)) <= ARK
    side.emulate_media(media="print")
    expect(side.locator(".skatteslag li").first).to_be_visible()


def test_tabellen_over_svar_er_ett_ark_og_kan_hoppes_over(side: Page, vert: str):
    side.goto(vert + "flytte-hit/", wait_until="networkidle")
    forbi = side.get_by_role("link", name="Hopp over tabellen")
    forbi.focus()
    expect(forbi).to_be_in_viewport()
    side.keyboard.press("Enter")
    expect(side.locator("#etter-tabellen")).to_be_focused()
    side.emulate_media(media="print")
    side.set_viewport_size({"width": 658, "height": 980})  # what is printed on of A4, in CSS pixels
    assert side.locator(".tabellen").evaluate("en => en.getBoundingClientRect().height") < 980
