"""Photos as people meet them: a treasure with a photo, and the gallery of a contest. The region is made up."""

import pytest
from nettstedet import INGEN_FORSKYVNING, VANLIG, Nettsted, tekst
from playwright.sync_api import Browser, Page
from tilgjengelig import axe, axe_i_morket

SMAL = {"width": 390, "height": 844}
SKATT, GALLERI, INDEKS = "skatter/fyret/", "fotokonkurranse/lys-i-vinduene/", "fotokonkurranse/"
SIDER = (SKATT, GALLERI, INDEKS)


@pytest.mark.parametrize("sti", SIDER)
@pytest.mark.parametrize("side", [(VANLIG, "light"), (SMAL, "light")], ids=["bred", "smal"], indirect=True)
def test_axe_finner_ingenting(side: Page, testvert: str, sti: str):
    side.goto(testvert + sti)
    assert axe(side) == []
    assert axe_i_morket(side) == []


@pytest.mark.parametrize("sti", SIDER)
@pytest.mark.parametrize("side", [(SMAL, "light"), (VANLIG, "light")], ids=["smal", "bred"], indirect=True)
def test_ingenting_flytter_seg_nar_bildene_kommer(side: Page, testvert: str, sti: str):
    side.goto(testvert + sti)
    side.evaluate("""async () => { for (const bilde of document.images) {
        // As far as to the picture: what is below is laid out when someone comes near.
        bilde.scrollIntoView({block: 'nearest'});
        await bilde.decode();
    } }""")
    assert side.evaluate(INGEN_FORSKYVNING) == 0


@pytest.mark.parametrize("sti", SIDER)
@pytest.mark.parametrize("side", [({"width": 320, "height": 640}, "light")], ids=["320"], indirect=True)
def test_bildene_far_plass_pa_en_liten_skjerm(side: Page, testvert: str, sti: str):
    side.goto(testvert + sti)
    assert side.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(("bredde", "fil"), [(390, "fyret-om-sommeren-480.avif"), (1440, "fyret-om-sommeren-960.avif")])
def test_nettleseren_henter_bare_den_som_passer(nettleser: Browser, testvert: str, bredde: int, fil: str):
    side = nettleser.new_page(viewport={"width": bredde, "height": 900})
    bilder = []
    side.on("request", lambda bedt: bilder.append(bedt.url) if "/bilder/" in bedt.url else None)
    side.goto(testvert + SKATT, wait_until="networkidle")
    assert [en for en in bilder if "fyret" in en] == [f"{testvert}bilder/{fil}"]
    side.close()


def test_tastaturet_kommer_til_hvert_bilde_og_apner_det_stort(side: Page, testvert: str):
    side.goto(testvert + GALLERI)
    navn = {}
    for _ in range(30):
        side.keyboard.press("Tab")
        if side.evaluate("document.activeElement.matches('.bidrag > figure > a')"):
            navn[side.evaluate("document.activeElement.querySelector('img').alt")] = True
            assert side.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    assert list(navn) == [
        "Fjell i blått lys med små gule vinduer foran",
        "Hus med lys i vinduene og en rosa himmel over",
        "Lys himmel over et islagt vann",
        "Grønn himmel over fjell og noen naust",
        "Lys i noen få hus under mørke fjell",
    ]
    side.locator(".bidrag a").first.press("Enter")
    side.wait_for_url("**/bilder/bla-time-1200.webp")


def test_galleriet_er_helt_uten_javascript(nettleser: Browser, testvert: str):
    kontekst = nettleser.new_context(java_script_enabled=False)
    side = kontekst.new_page()
    side.goto(testvert + GALLERI)
    assert side.get_by_role("figure").count() == 5
    assert side.get_by_role("link", name="Fjell i blått lys med små gule vinduer foran Se bildet stort").is_visible()
    kontekst.close()


# ---- what the pages say


def test_det_forste_bildet_hentes_straks_og_de_andre_etter_hvert(testnes: Nettsted):
    for sti in SIDER:
        forst, *resten = testnes.sider[sti].xpath("//img")
        assert (forst.get("fetchpriority"), forst.get("loading")) == ("high", None)
        assert {(en.get("fetchpriority"), en.get("loading"), en.get("decoding")) for en in resten} <= {
            (None, "lazy", "async")
        }


def test_bildet_har_kreditering_med_lenke_til_lisensen(testnes: Nettsted):
    (tekst_under,) = testnes.sider[SKATT].xpath("//figcaption")
    assert tekst(tekst_under) == "Foto: Kystlaget, CC BY-SA 4.0"
    assert tekst_under.xpath("a/@href") == ["https://creativecommons.org/licenses/by-sa/4.0/deed.no"]
    assert testnes.sider[SKATT].xpath("//*[contains(@class, 'motiv')]") == []
    assert testnes.sider["skatter/stortinden/"].xpath("//*[contains(@class, 'motivramme')]")


def test_vinnerne_star_forst_med_plass_navn_og_lisens(testnes: Nettsted):
    bidrag = [tekst(en) for en in testnes.sider[GALLERI].xpath("//figcaption")]
    assert bidrag == [
        "1. plass Blå time Foto: Kystlaget, CC BY 4.0. Tatt i Ness.",
        "2. plass Kjøkkenvinduet Foto: Nabo på Vik, CC0 1.0. Tatt i Vik.",
        "3. plass Først på isen Foto: Ness kystlag, CC BY 4.0. Tatt i Ness.",
        "Hederlig omtale Nordlys over naustet Foto: Ness skole, CC BY 4.0. Tatt i Ness.",
        "Siste buss Foto: Bussfolket, CC BY-SA 4.0. Tatt i Vik.",
    ]


def test_det_som_ble_sendt_inn_er_ikke_pa_nettstedet(testnes: Nettsted):
    bilder = {sti for sti in testnes.filer if sti.startswith("bilder/")}
    assert {sti.rpartition(".")[2] for sti in bilder} == {"avif", "webp"}
    assert not any(merke in testnes.filer[sti] for sti in bilder for merke in (b"Testkamera", b"Exif", b"EXIF"))


def test_uten_konkurranser_er_det_ei_side_om_hva_som_gjelder_og_skattene_leder_dit(bygda: Nettsted):
    assert [sti for sti in bygda.filer if sti.startswith("fotokonkurranse")] == ["fotokonkurranse/index.html"]
    assert "fotokonkurranse/" in bygda.lenker("skatter/")
