"""The finders in the browser: what they answer, the address, the keyboard, and the same without scripts."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from nettstedet import ADRESSE, VANLIG, Nettsted, fil
from playwright.sync_api import Browser, Page, expect
from stillingsdata import NA
from tilgjengelig import axe

SMAL = {"width": 390, "height": 844}
FERDIG, TO = "jobb/ferdig-utdannet/", "jobb/vi-er-to/"


@pytest.fixture
def gjest(nettleser: Browser, testnes_ledige: Nettsted, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of the test region with vacancies, at the time that it was built; parameters are of the browser."""
    kontekst = nettleser.new_context(**getattr(request, "param", {}))
    kontekst.route(
        f"{ADRESSE}**", lambda rute, bedt: rute.fulfill(path=testnes_ledige.mappe / fil(urlsplit(bedt.url).path[1:]))
    )
    side = kontekst.new_page()
    side.clock.install(time=NA)
    yield side
    kontekst.close()


def _apne(side: Page, sti: str, rot: str = ADRESSE) -> Page:
    side.goto(rot + sti, wait_until="networkidle")
    return side


def _sagt(side: Page) -> str:
    return " ".join(side.locator("form.filter").get_by_role("status").inner_text().split())


def _kommunene(side: Page) -> list[str]:
    return side.locator(".kommunesvar article").evaluate_all("alle => alle.map(en => en.dataset.kommune)")


def _svaret(side: Page, kommune: str) -> str:
    return " ".join(side.locator(f"article[data-kommune={kommune}] .svaret").inner_text().split())


def _sporring(side: Page) -> str:
    return urlsplit(side.url).query


# ---- done studying


def test_kommunens_egne_tall_star_forst_og_valget_i_adressen(gjest: Page):
    side = _apne(gjest, FERDIG)
    assert (_kommunene(side), _sporring(side)) == (["vik", "ness"], "")
    side.get_by_label("Fag", exact=True).select_option("teknisk")
    assert _sporring(side) == "felt=teknisk&ar=2029"
    side.get_by_label("Ferdig i").select_option("2028")
    side.get_by_label("Nivå", exact=True).select_option("fagbrev")
    assert _sporring(side) == "felt=teknisk&niva=fagbrev&ar=2028"
    assert _sagt(side) == (
        "For deg som er tømrer: 1 av 2 kommuner har egne tall eller funn som gjelder i 2028. Det sikreste står først."
    )
    assert _kommunene(side) == ["vik", "ness"]
    assert _svaret(side, "vik").startswith("Tømrer: ● kommunens egne tall I 2028: ja, antall er ikke oppgitt Kilder")
    side.locator("#kommunene ~ article[data-kommune=vik] .svaret").get_by_text("Kilder").click()
    assert "Vik kommune har telt" in _svaret(side, "vik")
    assert _svaret(side, "ness").startswith("Tømrer: ◆ gjelder hele regionen")
    side.get_by_label("Fag", exact=True).select_option("helse")
    side.get_by_label("Ferdig i").select_option("2030")
    assert _kommunene(side) == ["ness", "vik"]  # helsefagarbeider, of which only Ness has a finding


def test_svaret_er_rett_under_skjemaet_og_tabellene_star(gjest: Page):
    side = _apne(gjest, FERDIG)
    rekkefolge = "() => [...document.querySelectorAll('.kommunesvar, .tabellene')].map(e => e.className)"
    assert side.evaluate(rekkefolge) == ["tabellene", "kommunesvar"]
    side.get_by_label("Fag", exact=True).select_option("helse")
    assert side.evaluate(rekkefolge) == ["kommunesvar", "tabellene"]
    side.get_by_role("button", name="Ta bort alle valg").click()
    assert side.evaluate(rekkefolge) == ["tabellene", "kommunesvar"]
    assert (_sporring(side), _sagt(side)) == ("", "Velg fag, så svarer vi.")
    expect(side.get_by_label("Fag", exact=True)).to_be_focused()


def test_bare_det_som_er_ledig_for_de_valgte_yrkene_vises(gjest: Page):
    side = _apne(gjest, f"{FERDIG}?felt=larer&niva=master&ar=2029")
    vist = side.locator("article[data-kommune=vik] .ledige-her li:visible")
    assert vist.locator("a").all_inner_texts() == ["Lærere 1.–7. trinn"]
    assert side.locator("article[data-kommune=ness] .ledige-her").is_visible()
    _apne(gjest, f"{FERDIG}?felt=okonomi&ar=2029")
    assert side.locator(".ledige-her:visible").count() == 0


def test_nar_ingen_har_kartlagt_det_sies_det_og_hvem_en_kan_sporre(gjest: Page):
    side = _apne(gjest, f"{FERDIG}?felt=okonomi&niva=master&ar=2029")
    assert _sagt(side).startswith(
        "Ingen har kartlagt behovet for fag og nivå som du har valgt. Det betyr ikke at ingen trenger deg."
    )
    assert _svaret(side, "vik") == "○ ikke kartlagt"
    assert "Kommunens postmottak" in side.locator("article[data-kommune=vik]").inner_text()


def test_adressen_kan_deles_lastes_pa_nytt_og_tilbakeknappen_virker(gjest: Page):
    side = _apne(gjest, f"{FERDIG}?felt=helse&niva=bachelor&ar=2029")
    forste = _sagt(side)
    assert "sykepleier" in forste
    assert _svaret(side, "vik").startswith("Sykepleier: ● kommunens egne tall I 2029: 3")
    side.get_by_label("Fag", exact=True).select_option("larer")
    side.reload(wait_until="networkidle")
    assert side.get_by_label("Fag", exact=True).input_value() == "larer"
    side.go_back(wait_until="networkidle")
    assert (side.get_by_label("Fag", exact=True).input_value(), _sagt(side)) == ("helse", forste)
    side.go_forward(wait_until="networkidle")
    assert side.get_by_label("Fag", exact=True).input_value() == "larer"


@pytest.mark.parametrize("sporring", ["felt=magi&niva=9&ar=1999", "felt=<b>&ar=", "ar=2029&x=y", "felt"])
def test_det_som_ikke_finnes_er_ikke_valgt(gjest: Page, sporring: str):
    side = _apne(gjest, f"{FERDIG}?{sporring}")
    assert (side.get_by_label("Fag", exact=True).input_value(), side.get_by_label("Ferdig i").input_value()) == (
        "",
        "2029",
    )
    assert _sagt(side) == "Velg fag, så svarer vi."


def test_ingenting_lagres_eller_sendes(gjest: Page):
    bedt = []
    gjest.on("request", lambda en: bedt.append(en.url))
    side = _apne(gjest, FERDIG)
    side.get_by_label("Fag", exact=True).select_option("helse")
    assert side.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    side.wait_for_load_state("networkidle")
    assert [en for en in bedt if "helse" in en or not en.startswith(ADRESSE)] == []


# ---- two


def _deler(side: Page) -> dict[str, list[str]]:
    """The cards of each part that is shown, but for the ways to what is vacant, which has none."""
    deler = side.locator(".parsvar section:not([data-del=ledig]):visible")
    return {
        del_.get_attribute("data-del"): [" ".join(en.split()) for en in del_.locator(".kort").all_inner_texts()]
        for del_ in deler.all()
    }


def test_to_yrker_i_samme_kommune_og_i_hver_sin(gjest: Page):
    side = _apne(gjest, TO)
    assert not side.locator(".parsvar").is_visible()
    side.get_by_label("Den ene er").select_option("larer")
    assert not side.locator(".parsvar").is_visible()
    side.get_by_label("Den andre er").select_option("sykepleier")
    assert _sporring(side) == "en=larer&to=sykepleier&minutter=60"
    assert _deler(side) == {
        "eget": ["Vik Lærer: ◐ funn om kommunen Sykepleier: ◐ funn om kommunen"],
        "naer": [
            "Vik – Ness Lærer i Vik: ◐ funn om kommunen Sykepleier i Ness: ◐ funn om kommunen "
            "Nessby–Vikbotn: 40 minutter, bil og ferje. Veien til Ness"
        ],
    }
    assert _sagt(side) == "Vi fant 1 av 2 kommuner der begge trengs og 1 par av kommuner innen 60 minutter."
    side.get_by_label("Lengste reise én vei").select_option("30")
    assert set(_deler(side)) == {"eget"}
    assert _sagt(side) == "Vi fant 1 av 2 kommuner der begge trengs. 1 par til ligger lenger fra hverandre."


def test_for_begge_yrkene_er_det_sok_etter_det_som_er_ledig_ogsa_nar_ingen_kilde_nevner_det_ene(gjest: Page):
    side = _apne(gjest, f"{TO}?en=spesialsykepleier&to=larer&minutter=60")
    assert _sagt(side) == ("Vi vet ikke hvor det trengs en spesialsykepleier. Se hva som er ledig, og spør kommunene.")
    assert _deler(side) == {}
    sok = side.locator("[data-del=ledig] a:visible")
    assert sok.all_inner_texts() == [
        f"{yrke} i {sted}" for yrke in ("lærer", "spesialsykepleier") for sted in ("Vik", "Ness", "hele Testfylke")
    ]


def test_to_av_samme_yrke_er_ett_par_og_ikke_to(gjest: Page):
    side = _apne(gjest, f"{TO}?en=sykepleier&to=sykepleier&minutter=60")
    assert [len(kort) for kort in _deler(side).values()] == [2, 1]


def test_det_som_ikke_er_sikkert_star_for_seg_og_et_hull_er_ikke_et_ja(gjest: Page):
    side = _apne(gjest, f"{TO}?en=tomrer&to=sykepleier&minutter=60")
    assert _deler(side)["svakt"] == ["Ness Tømrer: ◆ gjelder hele regionen Sykepleier: ◐ funn om kommunen"]
    _apne(gjest, f"{TO}?en=larer&to=helsefagarbeider&minutter=60")
    assert list(_deler(side)) == ["naer"]  # nobody knows of the other occupation in the other municipality


def test_ukjent_reisetid_star_for_seg(side: Page, vert: str):
    _apne(side, f"{TO}?en=larer&to=sykepleier&minutter=60", vert)
    assert _deler(side)["ukjent"] == [
        "Vik – Ness Lærer i Vik: ◐ funn om kommunen Sykepleier i Ness: ◐ funn om kommunen"
    ]
    assert "naer" not in _deler(side)
    assert "1 par der vi ikke kjenner reisetida" in _sagt(side)


def test_to_husker_valget_nar_en_gar_tilbake(gjest: Page):
    side = _apne(gjest, f"{TO}?en=tomrer&to=larer&minutter=90")
    forst = _deler(side)
    side.get_by_label("Den andre er").select_option("sykepleier")
    side.go_back(wait_until="networkidle")
    assert side.get_by_label("Lengste reise én vei").input_value() == "90"
    assert _deler(side) == forst
    side.get_by_role("button", name="Ta bort alle valg").click()
    assert (_sporring(side), _sagt(side)) == ("", "Velg to yrker, så svarer vi.")


# ---- both


@pytest.mark.parametrize("gjest", [{"java_script_enabled": False}], indirect=True, ids=["uten skript"])
@pytest.mark.parametrize("sti", [FERDIG, TO])
def test_uten_skript_er_alt_der_som_tabeller(gjest: Page, sti: str):
    side = _apne(gjest, sti)
    assert not side.locator("form.filter").is_visible()
    assert not side.get_by_text("Velg fag, så svarer vi.").is_visible()
    assert side.get_by_role("table").count() >= 2
    assert side.get_by_role("table").first.is_visible()
    if sti == FERDIG:
        side.get_by_text("og hvem du kan spørre").first.click()
        assert side.get_by_text("Skatter i nærheten").first.is_visible()


@pytest.mark.parametrize("sti", [FERDIG, TO])
def test_med_tastaturet(gjest: Page, sti: str):
    """From the first field: choose by letter, and on to the next; what has the focus is seen."""
    side = _apne(gjest, sti)
    side.locator("form.filter select").first.focus()
    for valg in ("Helse", "Bachelor") if sti == FERDIG else ("tømrer", "sykepleier"):
        side.keyboard.type(valg)
        assert side.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        side.keyboard.press("Tab")
    assert _sporring(side).startswith("felt=helse&niva=bachelor" if sti == FERDIG else "en=tomrer&to=sykepleier")
    side.keyboard.press("Tab")
    expect(side.get_by_role("button", name="Ta bort alle valg")).to_be_focused()
    side.keyboard.press("Enter")
    assert _sporring(side) == ""


@pytest.mark.parametrize(
    "sti",
    [f"{FERDIG}?felt=helse&ar=2029", f"{TO}?en=larer&to=sykepleier&minutter=60", "jobb/", "jobb/yrker/sykepleier/"],
)
@pytest.mark.parametrize(
    "gjest",
    [
        {"viewport": VANLIG, "color_scheme": "light"},
        {"viewport": SMAL, "color_scheme": "dark"},
    ],
    indirect=True,
    ids=["bred-lys", "smal-mork"],
)
def test_axe_finner_ingenting_i_svaret(gjest: Page, sti: str):
    side = _apne(gjest, sti)
    assert axe(side) == []
    assert side.evaluate("document.documentElement.scrollWidth <= innerWidth")
