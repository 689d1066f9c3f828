"""The vacancies in the browser: filtered, gone in the hour they expire, and all replaced when the reading is old."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import pytest
from nettstedet import ADRESSE, VANLIG, Nettsted, fil
from playwright.sync_api import Browser, BrowserContext, Page, expect
from stillingsdata import APNE, LEST, NA
from tilgjengelig import axe, axe_i_morket

SMAL = {"width": 390, "height": 844}
STI = "jobb/ledige/"
FORSTE_UTLOPER = datetime.fromisoformat("2026-11-22T18:00:00+00:00")  # number 2
ET_DOGN_ETTER = LEST + timedelta(hours=24)


@pytest.fixture
def gjest(nettleser: Browser, testnes_ledige: Nettsted, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of the test region with vacancies, for a visitor on America's west coast. Parameters: of the browser."""
    kontekst = nettleser.new_context(timezone_id="America/Los_Angeles", **getattr(request, "param", {}))
    _vis_nettstedet(kontekst, testnes_ledige)
    yield kontekst.new_page()
    kontekst.close()


def _vis_nettstedet(kontekst: BrowserContext, nettsted: Nettsted) -> None:
    kontekst.route(
        f"{ADRESSE}**", lambda rute, bedt: rute.fulfill(path=nettsted.mappe / fil(urlsplit(bedt.url).path[1:]))
    )


def _hos(gjest: Page, na: datetime = NA, sti: str = STI) -> Page:
    """The page as it is at that moment, from which time goes on."""
    gjest.clock.install(time=na)
    gjest.goto(ADRESSE + sti, wait_until="networkidle")
    return gjest


def _vist(side: Page) -> list[int]:
    """The numbers of the vacancies that are shown, in order."""
    return side.evaluate("""[...document.querySelectorAll('a[href*="/stilling/"]')].filter(e => e.checkVisibility())
        .map(e => Number(e.pathname.slice(-2)))""")


def _sagt(side: Page) -> str:
    return " ".join(side.locator("form.filter").get_by_role("status").inner_text().split())


# ---- the filter


def test_filtrene_velger_og_teller_og_star_i_adressen(gjest: Page):
    side = _hos(gjest)
    assert (_vist(side), _sagt(side)) == (APNE, "6 ledige stillinger")
    side.get_by_label("Kommune", exact=True).select_option("ness")
    assert (_vist(side), _sagt(side)) == ([2, 6, 5, 3], "4 av 6 ledige stillinger")
    side.get_by_label("Omfang").select_option("deltid")
    assert _vist(side) == [2, 3]
    side.get_by_label("Yrke vi trenger").select_option(label="Lærer")
    assert (_vist(side), urlsplit(side.url).query) == ([2], "kommune=ness&yrke=larer&omfang=deltid")
    side.go_back()
    assert _vist(side) == [2, 3]


def test_en_delt_adresse_viser_det_samme(gjest: Page):
    side = _hos(gjest, sti=f"{STI}?yrke=sykepleier&sektor=offentlig")
    assert (_vist(side), _sagt(side)) == ([1], "1 av 6 ledige stillinger")
    expect(side.get_by_label("Yrke vi trenger")).to_have_value("sykepleier")


def test_tastaturet_er_nok(gjest: Page):
    side = _hos(gjest)
    for _ in range(30):
        side.keyboard.press("Tab")
        if side.evaluate("document.activeElement.name") == "sektor":
            break
    side.keyboard.press("ArrowDown")
    assert side.get_by_label("Sektor").input_value() == "offentlig"
    assert _vist(side) == [2, 1]
    side.keyboard.press("Tab")  # the button that takes the choice away
    side.keyboard.press("Tab")
    assert side.evaluate("document.activeElement.textContent") == "Lærere 1.–7. trinn"


# ---- expiry, to the hour


def test_et_minutt_for_er_den_der_og_ett_minutt_etter_er_den_borte_uten_a_telles(gjest: Page):
    assert _vist(_hos(gjest, FORSTE_UTLOPER - timedelta(minutes=1))) == APNE
    uten = [en for en in APNE if en != 2]
    side = _hos(gjest, FORSTE_UTLOPER)
    assert (_vist(side), _sagt(side)) == (uten, "5 ledige stillinger")
    side.get_by_label("Omfang").select_option("deltid")
    assert (_vist(side), _sagt(side)) == ([3], "1 av 5 ledige stillinger")


def test_den_gar_mens_sida_star_apen_ogsa_med_et_valg(gjest: Page):
    side = _hos(gjest, FORSTE_UTLOPER - timedelta(minutes=5), f"{STI}?kommune=ness")
    assert _sagt(side) == "4 av 6 ledige stillinger"
    side.clock.fast_forward(timedelta(minutes=6).seconds * 1000)
    expect(side.locator("form.filter [role=status]")).to_have_text("3 av 5 ledige stillinger")
    assert _vist(side) == [6, 5, 3]


@pytest.mark.parametrize("forst", ["ledige.js", "filter.js"])
def test_skriptene_kan_komme_i_hvilken_rekkefolge_som_helst(gjest: Page, testnes_ledige: Nettsted, forst: str):
    holdt = []
    (sist,) = {"ledige.js", "filter.js"} - {forst}
    gjest.route(f"{ADRESSE}assets/{sist}", lambda rute: holdt.append(rute))
    gjest.clock.install(time=FORSTE_UTLOPER)
    with gjest.expect_request(f"{ADRESSE}assets/{sist}"):
        gjest.goto(ADRESSE + STI)
    gjest.wait_for_timeout(300)  # the first has had its time
    (rute,) = holdt
    rute.fulfill(path=testnes_ledige.mappe / "assets" / sist)
    expect(gjest.locator("form.filter [role=status]")).to_have_text("5 ledige stillinger")
    assert 2 not in _vist(gjest)


@pytest.mark.parametrize(
    ("sti", "for_", "etter"),
    [
        ("", "Ledige stillinger akkurat nå: 6", "Ledige stillinger akkurat nå: 5"),
        ("for/tilflyttere/", "Ledige stillinger: 6", "Ledige stillinger: 5"),
        ("flytte-hit/ledige-jobber/", "Ness: 4", "Ness: 3"),
        ("kommuner/ness/", "Lærere 1.–7. trinn", None),
    ],
)
def test_andre_sider_teller_og_viser_etter_gjestens_klokke(gjest: Page, sti: str, for_: str, etter: str | None):
    expect(_hos(gjest, FORSTE_UTLOPER - timedelta(minutes=1), sti).get_by_role("main")).to_contain_text(for_)
    hoved = _hos(gjest, FORSTE_UTLOPER, sti).get_by_role("main")
    expect(hoved).not_to_contain_text(for_)
    if etter:
        expect(hoved).to_contain_text(etter)


# ---- when the reading is a day old


def test_et_dogn_etter_lesingen_er_bare_soket_hos_nav_igjen(gjest: Page):
    side = _hos(gjest, ET_DOGN_ETTER - timedelta(minutes=2))
    assert _vist(side)
    expect(side.get_by_role("link", name="Ledige stillinger i hele Testnes")).to_be_hidden()
    side.clock.fast_forward(timedelta(minutes=3).seconds * 1000)
    expect(side.get_by_role("link", name="Ledige stillinger i hele Testnes")).to_be_visible()
    assert _vist(side) == []
    assert side.locator("form.filter").is_hidden()
    assert side.get_by_text("lest 22. november").is_hidden()


@pytest.mark.parametrize(
    ("sti", "lenke"),
    [
        ("", "Ledige stillinger akkurat nå"),
        ("for/tilflyttere/", "Ledige stillinger"),
        ("flytte-hit/ledige-jobber/", "Se de ledige stillingene"),
        ("kommuner/vik/", "Ledige stillinger i Vik"),
    ],
)
def test_da_sier_ingen_side_noe_som_kan_vaere_galt(gjest: Page, sti: str, lenke: str):
    side = _hos(gjest, ET_DOGN_ETTER, sti)
    assert _vist(side) == []
    expect(side.get_by_role("main").get_by_role("link", name=lenke, exact=True)).to_be_visible()
    assert side.locator("[data-apne]:visible").count() == 0


def test_en_klokke_som_gar_for_sent_skjuler_ingenting(gjest: Page):
    assert _vist(_hos(gjest, LEST - timedelta(minutes=20))) == APNE


# ---- without the script, and for everyone


@pytest.mark.parametrize("gjest", [{"java_script_enabled": False}], ids=["uten skript"], indirect=True)
def test_uten_skript_er_lista_hel_med_frister(gjest: Page):
    gjest.goto(ADRESSE + STI)
    kort = gjest.locator(".filter-liste .kort")
    assert kort.count() == len(APNE)
    assert all(en.is_visible() for en in kort.all())
    expect(kort.first).to_contain_text("Søk innen 22. november")
    assert gjest.locator("form.filter").is_hidden()
    assert gjest.get_by_role("link", name="Ledige stillinger i hele Testnes").is_hidden()


@pytest.mark.parametrize("gjest", [{"viewport": VANLIG}, {"viewport": SMAL}], ids=["bred", "smal"], indirect=True)
@pytest.mark.parametrize("na", [NA, ET_DOGN_ETTER], ids=["fersk", "gammel"])
@pytest.mark.parametrize("sti", [STI, "kommuner/vik/", "flytte-hit/ledige-jobber/"])
def test_axe_finner_ingenting(gjest: Page, na: datetime, sti: str):
    side = _hos(gjest, na, sti)
    assert axe(side) == []
    assert axe_i_morket(side) == []


@pytest.mark.parametrize("gjest", [{"viewport": {"width": 320, "height": 640}}], ids=["320"], indirect=True)
@pytest.mark.parametrize("na", [NA, ET_DOGN_ETTER], ids=["fersk", "gammel"])
def test_sida_ma_ikke_rulles_sidelengs(gjest: Page, na: datetime):
    assert _hos(gjest, na).evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("sti", [STI, "kommuner/ness/"])
def test_en_fiendtlig_tittel_gjor_ingenting(gjest: Page, sti: str):
    side = _hos(gjest, sti=sti)
    assert side.title() != "tatt"
    expect(
        side.get_by_role("link", name='Kokk <b>& bakstehjelp</b><script>document.title = "tatt"</script>')
    ).to_be_visible()
    bedt_om = side.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    assert [en for en in bedt_om if not en.startswith(ADRESSE)] == []
