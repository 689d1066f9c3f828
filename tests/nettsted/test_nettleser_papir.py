"""The form on paper: to type in or to write on, on one sheet, and never sent."""

import re

from nettstedet import Nettsted
from playwright.sync_api import Browser, Page, expect

from regionportal.model.region import Region

PAPIR = "bidra/papir/"


def test_arket_far_plass_pa_en_side(side: Page, vert: str):
    side.goto(vert + PAPIR, wait_until="networkidle")
    pdf = side.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1


def test_det_som_skrives_blir_ikke_sendt(side: Page, vert: str):
    side.goto(vert + PAPIR, wait_until="networkidle")
    expect(side.get_by_role("button", name="Skriv ut")).to_be_visible()
    antall = len(side.bedt_om)
    for felt in side.get_by_role("textbox").all():
        felt.fill("Tyttebærhaugen")
        felt.press("Enter")
    side.get_by_label("Ness").check()
    side.wait_for_load_state("networkidle")
    assert side.url == vert + PAPIR
    assert [bedt for bedt in side.bedt_om[antall:] if not bedt.endswith(".js")] == []
    assert side.locator("form").count() == 0


def test_knappen_skriver_ut(side: Page, vert: str):
    side.add_init_script("window.print = () => { window.skrevet = true; }")
    side.goto(vert + PAPIR, wait_until="networkidle")
    side.get_by_role("button", name="Skriv ut").click()
    assert side.evaluate("window.skrevet")


def test_uten_skript_er_alt_der_uten_knappen(nettleser: Browser, vert: str):
    kontekst = nettleser.new_context(java_script_enabled=False)
    side = kontekst.new_page()
    side.goto(vert + PAPIR)
    assert side.get_by_label("Navn", exact=True).is_visible()
    assert not side.get_by_role("button", name="Skriv ut").is_visible()
    kontekst.close()


def test_hver_kommune_har_et_sted_a_levere(bygda: Nettsted, bygdaregion: Region):
    levering = bygda.sider[PAPIR].xpath("//section[h2='Her leverer du det']")[0]
    for kommune in bygdaregion.kommuner:
        (lenke,) = levering.xpath(".//li[starts-with(normalize-space(), $navn)]/a[1]/@href", navn=f"{kommune.navn}:")
        assert lenke in {vei for kontakt in kommune.kontakter for vei in (kontakt.url, kontakt.ringelenke)}


def test_veien_dit_gar_fra_bidra(bygda: Nettsted):
    assert PAPIR in bygda.lenker("bidra/")
    assert "bidra/" in bygda.lenker(PAPIR)
