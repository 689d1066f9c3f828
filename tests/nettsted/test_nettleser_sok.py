"""The search, as people meet it: opened, typed in, filtered, and left with what they came for."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from filtjener import tjen
from nettstedet import IKKE_FUNNET, VANLIG, Nettsted
from playwright.sync_api import Browser, Page, expect
from soker import FRIST, apne
from tilgjengelig import axe

from regionportal.model.region import Region

SMAL = {"width": 390, "height": 844}
TREFF = ".sok-svar ol > li > a"
FOR_BIDRAGSYTERE = re.compile("(?:en/)?(?:bidra/|apne-data/|kommuner/[^/]+/(?:brev|lenker)/)")


def _sok(side: Page, ord_: str) -> str:
    """Search without waiting for a pause in the typing, and what is announced."""
    side.fill("#sok-felt", ord_)
    side.press("#sok-felt", "Enter")
    melding = side.locator(".sok-melding > p").first
    expect(melding).to_contain_text(f"«{ord_}»", timeout=FRIST)
    return melding.inner_text()


def _treff(side: Page) -> list[str]:
    """The pages that the results lead to, from the root of the site, best first."""
    rot = re.match(r"http://[^/]+/(portal/)?", side.url)[0]
    return [
        adresse.removeprefix(rot).partition("#")[0]
        for adresse in side.locator(TREFF).evaluate_all("lenker => lenker.map(lenke => lenke.href)")
    ]


@pytest.fixture(scope="module")
def apent(nettleser: Browser, vert: str) -> Iterator[Page]:
    """A page with the search open, for tests that only type."""
    side = nettleser.new_page(viewport=VANLIG)
    yield apne(side, vert + "om/")
    side.close()


@pytest.fixture
def alt(apent: Page) -> Page:
    """The open search, without a filter."""
    apent.fill("#sok-felt", "")
    apent.evaluate("document.querySelectorAll('#sok form').forEach(skjema => skjema.reset())")
    return apent


# ---- opening


def test_ingenting_hentes_for_soket_er_apnet(side: Page, vert: str, bygda: Nettsted):
    side.goto(vert + "skatter/fyret/", wait_until="networkidle")
    assert [bedt for bedt in side.bedt_om if "pagefind" in bedt or "/sok" in bedt] == []
    assert len(gzip.compress(bygda.filer["assets/start.js"])) < 1500


def test_knappen_apner_og_escape_gar_tilbake_til_den(side: Page, vert: str):
    side.goto(vert)
    knapp = side.get_by_role("button", name="Søk", exact=True)
    knapp.click()
    expect(side.get_by_role("dialog", name="Søk")).to_be_visible(timeout=FRIST)
    side.keyboard.type("fyr")
    side.keyboard.press("Escape")
    expect(side.get_by_role("dialog")).to_have_count(0)
    expect(knapp).to_be_focused()


def test_skrastrek_i_et_felt_er_bare_et_tegn(alt: Page):
    alt.focus("#sok-felt")
    alt.keyboard.type("og/eller")
    expect(alt.locator("#sok-felt")).to_have_value("og/eller")


def test_skrastreken_kan_slas_av(side: Page, vert: str):
    """WCAG 2.2, 2.1.4: a shortcut of one character can be turned off."""
    apne(side, vert + "om/").get_by_label("Skråstrek (/) åpner søket").uncheck()
    side.keyboard.press("Escape")
    side.reload(wait_until="networkidle")
    side.keyboard.press("/")
    side.wait_for_timeout(300)
    expect(side.get_by_role("dialog")).to_have_count(0)
    side.get_by_role("button", name="Søk", exact=True).click()
    bryter = side.get_by_label("Skråstrek (/) åpner søket")
    expect(bryter).not_to_be_checked(timeout=FRIST)
    bryter.check()
    assert side.evaluate("localStorage.length") == 0


def test_uten_skript_er_det_ingen_knapp(nettleser: Browser, vert: str):
    kontekst = nettleser.new_context(java_script_enabled=False)
    side = kontekst.new_page()
    side.goto(vert)
    expect(side.locator(".sok-knapp:visible")).to_have_count(0)
    expect(side.get_by_role("link", name="Flytte hit").first).to_be_visible()
    kontekst.close()


def test_det_sies_fra_nar_soket_ikke_lar_seg_hente(side: Page, vert: str):
    side.route("**/pagefind/**", lambda rute: rute.abort())
    apne(side, vert + "om/")
    expect(side.locator(".sok-feil")).to_be_visible(timeout=FRIST)


@pytest.mark.parametrize("fil", ["sok/dialog.txt", "assets/sok.js"])
def test_uten_nett_sies_det_ved_knappen_og_neste_forsok_virker(side: Page, vert: str, fil: str):
    side.goto(vert + "kommuner/ness/")
    side.route(vert + fil, lambda rute: rute.abort())
    side.get_by_role("button", name="Søk", exact=True).click()
    expect(side.locator(".sok-uten-nett")).to_be_visible(timeout=FRIST)
    side.unroute_all()
    side.get_by_role("button", name="Søk", exact=True).click()
    expect(side.get_by_role("dialog", name="Søk")).to_be_visible(timeout=FRIST)
    expect(side.locator(".sok-uten-nett")).to_be_hidden()


# ---- finding


def test_treffene_kommer_mens_en_skriver(alt: Page):
    alt.focus("#sok-felt")
    alt.keyboard.type("nessf")
    expect(alt.locator(TREFF).first).to_have_text("Nessfyret", timeout=FRIST)
    expect(alt.locator("#sok-felt")).to_be_focused()


@pytest.mark.parametrize("navn", ["Njárga", "njarga", "Niemi", "Ness", "ness", "NJÁRGA"])
def test_alle_navnene_pa_en_kommune_finner_den(alt: Page, navn: str):
    assert _sok(alt, navn).endswith(f" treff på «{navn}»")
    assert _treff(alt)[0] == "kommuner/ness/"


@pytest.mark.parametrize(
    ("ord_", "side"),
    [
        ("jobber", "jobb/"),
        ("barnehager", "flytte-hit/barnehage/"),
        ("Nessfyret", "skatter/fyret/"),
        ("nessfy", "skatter/fyret/"),
        ("lysloypa", "skatter/lysloypa/"),
        ("cuovga", "skatter/fyret/"),
        ("dalvemarkan", "hva-skjer/vintermarked/"),
        ("barnehage Ness", "flytte-hit/barnehage/"),
        ("sykepleier", "jobb/yrker/sykepleier/"),
        ("lærere", "jobb/yrker/larer/"),
    ],
)
def test_det_folk_leter_etter_star_overst_i_sin_gruppe(alt: Page, ord_: str, side: str):
    _sok(alt, ord_)
    overst = alt.locator(".sok-svar ol > li:first-child > a").evaluate_all(
        "lenker => lenker.map(lenke => lenke.pathname.slice(1))"
    )
    assert side in overst


def test_lister_over_andre_sider_er_ikke_treff_pa_navnene_i_dem(alt: Page):
    _sok(alt, "Nessfyret")
    assert {"skatter/", "kommuner/ness/", ""} & set(_treff(alt)) == set()


@pytest.mark.parametrize(
    ("skrevet", "ment"),
    [("Nesfyret", "Nessfyret"), ("barnehaje", "barnehage"), ("barnehaje bjørkebukto", "barnehage Bjørkebukta")],
)
def test_en_skrivefeil_gir_et_forslag(alt: Page, skrevet: str, ment: str):
    assert _sok(alt, skrevet).startswith(f"Ingen treff på «{skrevet}»")
    alt.locator(".sok-forslag button").first.click()
    expect(alt.locator("#sok-felt")).to_have_value(re.compile(ment, re.IGNORECASE))
    expect(alt.locator(".sok-melding > p").first).to_contain_text(
        re.compile(rf"^\d+ treff på «{ment}»$", re.IGNORECASE)
    )


@pytest.mark.parametrize("ord_", ["barnehager", "lysl", "fyr", "jobb"])
def test_riktig_skrevne_ord_far_ikke_forslag(alt: Page, ord_: str):
    _sok(alt, ord_)
    expect(alt.locator(".sok-forslag")).to_be_hidden()


def test_uten_treff_gar_veien_til_sporsmalene_og_tipset(alt: Page):
    assert _sok(alt, "xyzzq") == "Ingen treff på «xyzzq»"
    lenker = alt.locator(".sok-tomt a").evaluate_all("lenker => lenker.map(lenke => lenke.pathname)")
    assert lenker == ["/flytte-hit/", "/bidra/"]
    expect(alt.get_by_role("link", name="Tips oss")).to_be_visible()


def test_treffene_star_i_grupper_med_utdrag(alt: Page):
    _sok(alt, "barnehage")
    assert {"Spørsmål", "Skatter"} <= set(alt.locator(".sok-svar h3").all_inner_texts())
    assert "barnehage" in alt.locator(".sok-svar mark").first.inner_text().lower()


def test_treffene_kan_avgrenses_til_slag_og_kommune(alt: Page, bygdaregion: Region):
    alle = int(_sok(alt, "barnehage").split()[0])
    alt.get_by_label("Skatter").check()
    expect(alt.locator(".sok-svar h3")).to_have_text(["Skatter"])
    skatter = int(alt.locator(".sok-melding > p").first.inner_text().split()[0])
    assert 0 < skatter < alle
    assert {adresse.split("/")[0] for adresse in _treff(alt)} == {"skatter"}

    alt.get_by_label("Kommune", exact=True).select_option("Ness")
    expect(alt.locator(".sok-melding > p").first).not_to_have_text(f"{skatter} treff på «barnehage»")
    i_ness = {f"skatter/{en.id}/" for en in bygdaregion.skatter if "ness" in en.kommuner}
    assert set(_treff(alt)) <= i_ness


def test_er_valgene_for_trange_kan_de_tas_bort(alt: Page):
    _sok(alt, "Nessfyret")
    alt.get_by_label("Kommune", exact=True).select_option("Vik")
    expect(alt.locator(".sok-melding > p").first).to_contain_text("Ingen treff")
    alt.get_by_role("button", name="Søk i alt").click()
    expect(alt.locator(TREFF).first).to_have_text("Nessfyret")


def test_alle_av_ett_slag_kan_vises(alt: Page):
    _sok(alt, "Ness")
    alt.get_by_role("button", name=re.compile("Vis alle")).first.click()
    expect(alt.locator(".sok-svar h3")).to_have_count(1)
    expect(alt.locator(TREFF).first).to_be_focused()


@pytest.mark.parametrize(
    "ord_", ["dagmamma", "Kindergarten", "manaidgardi", "barnehaje", "hvordan får barnet barnehageplass"]
)
def test_andre_ord_og_skrivefeil_gir_svaret_forst(alt: Page, ord_: str):
    _sok(alt, ord_)
    assert _treff(alt)[0] == "flytte-hit/barnehage/"


@pytest.mark.parametrize(
    ("ord_", "dit"),
    [
        ("barnehage Ness", "/flytte-hit/barnehage/#kommune-ness"),
        ("barnehage i Njárga", "/flytte-hit/barnehage/#kommune-ness"),
        ("ledige stillinger i Vik", "/jobb/ledige/?kommune=vik"),
    ],
)
def test_et_treff_apner_seg_hos_kommunen_som_ble_nevnt(alt: Page, ord_: str, dit: str):
    _sok(alt, ord_)
    assert alt.locator(TREFF).first.evaluate("lenke => lenke.href.slice(lenke.origin.length)") == dit
    expect(alt.locator(".sok-sted").first).to_have_text("Vik" if dit.endswith("vik") else "Ness")


def test_et_treff_i_teksten_apner_seg_der_ordet_star(side: Page, vert: str):
    apne(side, vert + "om/")
    _sok(side, "Diskrimineringsnemnda")
    treff = side.locator(TREFF).first
    assert treff.get_attribute("href").endswith("/tilgjengelighet/#:~:text=Diskrimineringsnemnda")
    treff.click()
    side.wait_for_function("scrollY > 0", timeout=FRIST)


def test_sider_for_dem_som_bidrar_er_ikke_treff(alt: Page):
    for ord_ in ("Bidra", "JSON"):
        _sok(alt, ord_)
        assert [adresse for adresse in _treff(alt) if adresse.startswith(("bidra/", "apne-data/"))] == []


def test_for_noen_skriver_star_det_folk_spor_om(alt: Page, bygdaregion: Region):
    lenker = alt.locator(".sok-spurt a")
    assert lenker.first.inner_text() == bygdaregion.tema[bygdaregion.om.loftes_fram.forsida[0]].sporsmal
    expect(lenker.first).to_be_visible()
    _sok(alt, "Ness")
    expect(lenker.first).to_be_hidden()


# ---- by keyboard


def test_hele_veien_med_tastaturet(side: Page, vert: str):
    apne(side, vert)
    side.keyboard.type("Ness")
    side.keyboard.press("Enter")
    forste, andre = side.locator(TREFF).nth(0), side.locator(TREFF).nth(1)
    expect(forste).to_be_focused(timeout=FRIST)
    side.keyboard.press("ArrowDown")
    expect(andre).to_be_focused()
    side.keyboard.press("ArrowUp")
    side.keyboard.press("ArrowUp")
    expect(side.locator("#sok-felt")).to_be_focused()
    side.keyboard.press("ArrowDown")
    side.keyboard.press("Enter")
    side.wait_for_url(f"{vert}kommuner/ness/")


# ---- wherever it lies, whatever the text


def test_soket_virker_under_en_mappe(nettleser: Browser, under_prefiks: Nettsted, tmp_path: Path):
    (tmp_path / "portal").symlink_to(under_prefiks.mappe)
    side = nettleser.new_page()
    with tjen(tmp_path) as vert:
        for sti in ("portal/skatter/fyret/", f"portal/{IKKE_FUNNET}"):
            apne(side, vert + sti)
            _sok(side, "Njárga")
            assert _treff(side)[0] == "kommuner/ness/"
            assert side.locator(TREFF).first.evaluate("lenke => lenke.pathname") == "/portal/kommuner/ness/"
    side.close()


def test_fiendtlig_tekst_er_bare_tekst(nettleser: Browser, testnes: Nettsted):
    side = nettleser.new_page()
    hendt = []
    side.on("dialog", lambda boks: (hendt.append(boks.message), boks.dismiss()))
    with tjen(testnes.mappe) as vert:
        apne(side, vert)
        _sok(side, "script")
        expect(side.locator(TREFF).filter(has_text="<script>")).to_have_count(1)
        assert side.locator(".sok-svar").locator("script, img, iframe, b").count() == 0
    side.close()
    assert hendt == []


def test_hver_side_er_med_i_indeksen(ethvert: Nettsted):
    indeksene = json.loads(ethvert.filer["pagefind/pagefind-entry.json"])["languages"].values()
    skjulte = [side for side, rot in ethvert.sider.items() if rot.xpath("//meta[@name='robots'][@content='noindex']")]
    for_bidragsytere = [side for side in ethvert.sider if FOR_BIDRAGSYTERE.match(side)]
    assert for_bidragsytere
    antall = len({*ethvert.sider} - {IKKE_FUNNET, *skjulte, *for_bidragsytere})
    assert [en["page_count"] for en in indeksene] == [antall] * (1 + len(ethvert.andre_sprak))


@pytest.mark.parametrize("side", [(VANLIG, "light"), (SMAL, "dark")], ids=["bred-lys", "smal-mork"], indirect=True)
def test_axe_finner_ingenting_nar_soket_er_apent(side: Page, vert: str):
    apne(side, vert + "om/")
    for ord_ in ("barnehaje", "Ness"):
        _sok(side, ord_)
        assert axe(side) == []
    assert side.evaluate("document.getElementById('sok').scrollWidth <= document.getElementById('sok').clientWidth")
    assert [bedt for bedt in side.bedt_om if not bedt.startswith((vert, "data:"))] == []
