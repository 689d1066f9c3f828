"""The lists narrowed by their form: what is shown and said, the address, and the visitor's own day."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from urllib.parse import urlsplit

import pytest
from mange import lister, med_mange
from nettstedet import ADRESSE, VANLIG, Nettsted, fil
from playwright.sync_api import Browser, Locator, Page, expect
from tilgjengelig import axe

from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.pages import skatter

SMAL = {"width": 390, "height": 844}


def _passer(skatt: Skatt, kommune: str = "", kategori: str = "", sesong: str = "", malgruppe: str = "") -> bool:
    return (
        (not kommune or kommune in skatt.kommuner)
        and (not kategori or kategori == skatt.kategori)
        and (not sesong or sesong in skatt.sesong)
        and (not malgruppe or malgruppe in skatt.passer_for)
    )


def _treff(region: Region, **valg: str) -> set[str]:
    return {skatt.id for skatt in region.skatter if _passer(skatt, **valg)}


def _vist(side: Page) -> list[str]:
    """The ids of the records in the list, in order, as far as they are shown."""
    return side.evaluate("""[...document.querySelectorAll('.filter-liste .kort')].filter(e => e.checkVisibility())
        .map(e => e.querySelector('a').pathname.split('/').at(-2))""")


def _skjema(side: Page) -> Locator:
    return side.locator("form.filter")


def _sagt(side: Page) -> str:
    """What the page says of the result, with plain spaces."""
    return " ".join(_skjema(side).get_by_role("status").inner_text().split())


# ---- treasures


def test_filtrene_velger_teller_og_skjuler_tomme_grupper(side: Page, vert: str, bygdaregion: Region):
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    assert _sagt(side) == f"{len(bygdaregion.skatter)} skatter"
    _skjema(side).get_by_label("Kommune", exact=True).select_option("vik")
    _skjema(side).get_by_label("Årstid").select_option("vinter")
    ventet = _treff(bygdaregion, kommune="vik", sesong="vinter")
    assert set(_vist(side)) == ventet
    assert _sagt(side) == f"{len(ventet)} av {len(bygdaregion.skatter)} skatter"
    grupper = {skatt.kommune for skatt in bygdaregion.skatter if skatt.id in ventet}
    assert 0 < len(grupper) < len(bygdaregion.kommuner)
    overskrifter = [
        en
        for en in side.get_by_role("heading", level=2).all_inner_texts()
        if en in {k.navn for k in bygdaregion.kommuner}
    ]
    assert overskrifter[0] == "Vik"
    assert set(overskrifter) == {bygdaregion.kommune[id_].navn for id_ in grupper}
    hopp = side.get_by_role("navigation", name="Velg kommune").get_by_role("link")
    assert len(hopp.all()) == len(grupper)
    assert sum(int(en.rpartition("(")[2].rstrip(")")) for en in hopp.all_inner_texts()) == len(ventet)


def test_valgene_star_i_adressen_og_tilbakeknappen_virker(side: Page, vert: str, bygdaregion: Region):
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    _skjema(side).get_by_label("Kommune", exact=True).select_option("ness")
    _skjema(side).get_by_label("Kategori").select_option("mat")
    assert urlsplit(side.url).query == "kommune=ness&kategori=mat"
    side.go_back()
    assert urlsplit(side.url).query == "kommune=ness"
    expect(_skjema(side).get_by_label("Kategori")).to_have_value("")
    assert set(_vist(side)) == _treff(bygdaregion, kommune="ness")
    side.go_back()
    assert urlsplit(side.url).query == ""
    assert len(_vist(side)) == len(bygdaregion.skatter)
    side.go_forward()
    side.go_forward()
    expect(_skjema(side).get_by_label("Kategori")).to_have_value("mat")
    assert set(_vist(side)) == _treff(bygdaregion, kommune="ness", kategori="mat")


def test_en_delt_adresse_viser_det_samme(side: Page, vert: str, bygdaregion: Region):
    side.goto(f"{vert}skatter/?malgruppe=unge&kommune=vik", wait_until="networkidle")
    expect(_skjema(side).get_by_label("Passer for")).to_have_value("unge")
    assert set(_vist(side)) == _treff(bygdaregion, malgruppe="unge", kommune="vik")


def test_et_valg_som_ikke_finnes_er_som_ingen(side: Page, vert: str, bygdaregion: Region):
    side.goto(f"{vert}skatter/?kommune=annet&kategori=mat", wait_until="networkidle")
    expect(_skjema(side).get_by_label("Kommune", exact=True)).to_have_value("")
    assert set(_vist(side)) == _treff(bygdaregion, kategori="mat")


def test_uten_treff_star_det_hva_som_kan_tas_bort(side: Page, vert: str, bygdaregion: Region):
    umulig = next(
        valg
        for gruppe in bygdaregion.malgruppe
        for kommune in bygdaregion.kommune
        for kategori in bygdaregion.kategori
        if not _treff(bygdaregion, **(valg := {"kommune": kommune, "kategori": kategori, "malgruppe": gruppe}))
    )
    side.goto(
        f"{vert}skatter/?{'&'.join(f'{felt}={verdi}' for felt, verdi in umulig.items())}", wait_until="networkidle"
    )
    assert _vist(side) == []
    assert _sagt(side) == "Ingen skatter passer med alle valgene"
    navn = {
        "kommune": bygdaregion.kommune[umulig["kommune"]].navn,
        "kategori": bygdaregion.kategori[umulig["kategori"]].navn,
        "malgruppe": bygdaregion.malgruppe[umulig["malgruppe"]].navn,
    }
    uten = {felt: len(_treff(bygdaregion, **{**umulig, felt: ""})) for felt in umulig}
    ventet = [
        f"Ta bort «{navn[felt]}» ({uten[felt]} treff)"
        for felt in sorted(uten, key=uten.get, reverse=True)
        if uten[felt]
    ]
    forslag = side.get_by_role("list", name="Dette gir treff").get_by_role("button")
    assert sorted(forslag.all_inner_texts()) == sorted(ventet)
    forslag.first.click()
    assert len(_vist(side)) == max(uten.values())
    assert side.evaluate("document.activeElement.value") == ""  # on the field whose choice was given up


def test_alle_valg_kan_tas_bort_pa_en_gang(side: Page, vert: str, bygdaregion: Region):
    side.goto(f"{vert}skatter/?kommune=vik&sesong=vinter", wait_until="networkidle")
    side.get_by_role("button", name="Ta bort alle valg", exact=True).click()
    assert len(_vist(side)) == len(bygdaregion.skatter)
    assert urlsplit(side.url).query == ""
    expect(_skjema(side).get_by_label("Kommune", exact=True)).to_be_focused()


def test_tastaturet_er_nok(side: Page, vert: str, bygdaregion: Region):
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    for _ in range(30):
        side.keyboard.press("Tab")
        if side.evaluate("document.activeElement.name") == "kategori":
            break
    side.keyboard.press("ArrowDown")
    forste = _skjema(side).get_by_label("Kategori").input_value()
    assert set(_vist(side)) == _treff(bygdaregion, kategori=forste)


def test_uten_skript_er_lista_hel_og_skjemaet_borte(nettleser: Browser, vert: str, bygdaregion: Region):
    kontekst = nettleser.new_context(java_script_enabled=False)
    side = kontekst.new_page()
    side.goto(f"{vert}skatter/", wait_until="networkidle")
    assert side.locator("form.filter").is_hidden()
    assert side.locator(".filter-liste .kort").count() == len(bygdaregion.skatter)
    assert all(en.is_visible() for en in side.locator(".filter-gruppe h2").all())
    kontekst.close()


@pytest.mark.parametrize("sti", ["skatter/", "hva-skjer/"])
@pytest.mark.parametrize("side", [(SMAL, "light"), (VANLIG, "light")], ids=["smal", "bred"], indirect=True)
def test_ingenting_flytter_seg_nar_skjemaet_kommer(side: Page, vert: str, sti: str):
    side.goto(vert + sti, wait_until="networkidle")
    flytt = """() => new Promise(klart => { let sum = 0;
        new PerformanceObserver(l => { for (const e of l.getEntries()) sum += e.value; })
            .observe({type: 'layout-shift', buffered: true});
        setTimeout(() => klart(sum), 100); })"""
    assert side.evaluate(flytt) == 0


@pytest.mark.parametrize(
    ("side", "sti"),
    [
        ((SMAL, "light"), "skatter/?kommune=vik&sesong=vinter"),
        ((SMAL, "dark"), "hva-skjer/?nar=idag&kommune=vik"),
    ],
    ids=["treff-lys", "tomt-mork"],
    indirect=["side"],
)
def test_axe_finner_ingenting_nar_det_er_filtrert(side: Page, vert: str, sti: str):
    side.goto(vert + sti, wait_until="networkidle")
    assert axe(side) == []


# ---- events, on the visitor's own day


@pytest.fixture(scope="module")
def gjest(nettleser: Browser, testnes: Nettsted) -> Iterator[Page]:
    """A page in the test region as it was built on 22 November, for a visitor on the west coast of America."""
    kontekst = nettleser.new_context(timezone_id="America/Los_Angeles")
    kontekst.route(
        f"{ADRESSE}**", lambda rute, bedt: rute.fulfill(path=testnes.mappe / fil(urlsplit(bedt.url).path[1:]))
    )
    yield kontekst.new_page()
    kontekst.close()


def _hos(gjest: Page, na: str, sti: str = "hva-skjer/") -> Page:
    """The page as it is at a moment (with its offset from UTC)."""
    gjest.clock.set_fixed_time(datetime.fromisoformat(na))
    gjest.goto(ADRESSE + sti, wait_until="networkidle")
    return gjest


def test_det_som_har_vart_er_borte_og_det_som_gjentas_har_neste_dag(gjest: Page):
    side = _hos(gjest, "2026-12-06T12:00+01:00")
    vist = _vist(side)
    assert "fyrdagen" not in vist  # on the fifth
    sangkveld = side.locator(".kort", has=side.get_by_role("link", name="Sangkveld"))
    assert "10. desember 2026" in sangkveld.inner_text()
    assert "26. november" not in sangkveld.inner_text()
    assert vist.index("sangkveld") < vist.index("nordlyskonserten") < vist.index("teaterhelga")
    assert _sagt(side) == f"{len(vist)} hendelser"


@pytest.mark.parametrize(
    ("na", "nar", "ventet"),
    [
        ("2026-12-05T12:00+01:00", "I dag", ["fyrdagen"]),
        ("2026-12-06T12:00+01:00", "I dag", ["sangkveld"]),  # the next, as nothing is on
        ("2026-12-06T00:30+01:00", "I dag", ["sangkveld"]),  # the fifth where the visitor is
        ("2026-12-05T00:30+01:00", "I dag", ["fyrdagen"]),
        ("2026-12-02T12:00+01:00", "I helga", ["fyrdagen"]),
        ("2026-12-06T12:00+01:00", "I helga", ["sangkveld"]),  # it was the day before
        ("2027-08-01T12:00+02:00", "I dag", ["vikfestivalen"]),  # it usually is in August
        ("2027-01-31T12:00+01:00", "I helga", ["vintermarked"]),  # the third of its five days
        ("2027-02-01T12:00+01:00", "I dag", ["vintermarked"]),
        ("2026-12-10T12:00+01:00", "I dag", ["sangkveld"]),
        ("2026-12-08T12:00+01:00", "Denne måneden", ["sangkveld", "nordlyskonserten"]),
        ("2027-08-01T12:00+02:00", "Denne måneden", ["vikfestivalen"]),  # usually in August
    ],
)
def test_i_dag_i_helga_og_denne_maneden_er_gjestens_dager(gjest: Page, na: str, nar: str, ventet: list[str]):
    side = _hos(gjest, na)
    _skjema(side).get_by_label(nar).check()
    assert _vist(side) == ventet


def test_dagene_det_gjelder_blir_sagt(gjest: Page):
    side = _hos(gjest, "2026-12-02T12:00+01:00")
    _skjema(side).get_by_label("I helga").check()
    assert _sagt(side).endswith("hendelser (4.–6. desember)")


def test_uten_noe_i_helga_star_det_neste_og_det_blir_sagt(gjest: Page):
    side = _hos(gjest, "2026-12-06T12:00+01:00")
    _skjema(side).get_by_label("I helga").check()
    assert _sagt(side) == (
        "Vi vet ikke om noe (4.–6. desember). Her er det neste som skjer, og det som pleier å være denne måneden"
    )
    _skjema(side).get_by_label("Hva slags").select_option("idrett")
    assert _vist(side) == []  # all that is known is cancelled


def test_ei_maned_er_i_stedet_for_en_dag(gjest: Page):
    side = _hos(gjest, "2026-12-02T12:00+01:00")
    _skjema(side).get_by_label("I helga").check()
    _skjema(side).get_by_label("Måned", exact=True).select_option(label="Januar")
    expect(_skjema(side).get_by_label("Når som helst")).to_be_checked()
    assert _vist(side) == ["sangkveld", "vintermarked"]
    assert "7. januar 2027" in side.locator(".kort", has=side.get_by_role("link", name="Sangkveld")).inner_text()
    _skjema(side).get_by_label("Måned", exact=True).select_option(label="Februar")
    assert _vist(side) == ["vintermarked", "folkets-dag", "teaterhelga"]  # the first begins in January


def test_uten_noe_i_dag_kan_dagen_tas_bort(gjest: Page):
    side = _hos(gjest, "2026-12-02T12:00+01:00")
    alle = len(_vist(side))
    _skjema(side).get_by_label("I dag").check()
    side.get_by_role("button", name=f"Ta bort «I dag» ({alle} treff)").click()
    assert len(_vist(side)) == alle
    expect(_skjema(side).get_by_label("Når som helst")).to_be_focused()


def test_kalenderen_folger_kommunen(gjest: Page):
    side = _hos(gjest, "2026-12-02T12:00+01:00")
    kalender = side.locator(".filter-kalender")
    assert "https://portal.example/kalender/alle.ics" in kalender.inner_text()
    _skjema(side).get_by_label("Kommune", exact=True).select_option("vik")
    expect(kalender.get_by_role("link", name="Kalender for Vik")).to_have_attribute(
        "href", f"{ADRESSE}kalender/vik.ics"
    )
    assert f"{ADRESSE}kalender/vik.ics" in kalender.inner_text()
    assert "ikke bare det du har valgt" not in kalender.inner_text()
    _skjema(side).get_by_label("Hva slags").select_option("musikk")
    assert "ikke bare det du har valgt" in kalender.inner_text()


@pytest.mark.parametrize("sti", ["", "for/tilflyttere/", "kommuner/ness/"])
def test_et_kort_pa_andre_sider_gar_nar_dagen_er_over(gjest: Page, sti: str):
    fyrdagen = gjest.get_by_role("main").get_by_role("link", name="Fyrdagen")
    _hos(gjest, "2026-12-05T12:00+01:00", sti)
    expect(fyrdagen).to_be_visible()
    _hos(gjest, "2026-12-06T12:00+01:00", sti)
    expect(fyrdagen).to_be_hidden()


@pytest.mark.parametrize("sti", ["hva-skjer/fyrdagen/", "skatter/fyret/"])
def test_ei_linje_sier_at_dagen_har_vart(gjest: Page, sti: str):
    side = _hos(gjest, "2026-12-06T12:00+01:00", sti)
    expect(side.get_by_role("main")).to_contain_text("Har vært: 5. desember 2026")


# ---- a list too long for its page


@pytest.fixture
def lang(side: Page, vert: str, bygda: Nettsted, bygdaregion: Region, dag: date) -> Page:
    """The list as it would be with two thousand treasures."""
    na, da = lister(bygdaregion, bygda.adresse, dag), lister(med_mange(bygdaregion), bygda.adresse, dag)
    ramme = bygda.filer["skatter/index.html"].decode()
    for sti, path in (("skatter/", skatter.INDEKS), ("skatter/hele_lista/", skatter.HELE_LISTA)):
        html = ramme.replace(na[skatter.INDEKS], da[path])
        side.route(
            re.compile(re.escape(vert + sti) + r"(\?.*)?$"),
            lambda rute, _, html=html: rute.fulfill(body=html, content_type="text/html"),
        )
    return side


def test_filteret_henter_hele_lista_nar_noen_bruker_det(lang: Page, vert: str, bygdaregion: Region):
    mange = med_mange(bygdaregion)
    lang.goto(f"{vert}skatter/", wait_until="networkidle")
    assert len(_vist(lang)) == skatter.NOEN * len(bygdaregion.kommuner)
    _skjema(lang).get_by_label("Kommune").select_option("vik")
    ventet = _treff(mange, kommune="vik")
    expect(lang.locator(".filter [role=status]")).to_contain_text(f"{len(ventet):,} av 2".replace(",", " "))
    assert set(_vist(lang)) == ventet
    adresse = lang.locator(".filter-liste .kort a:visible").first.evaluate("lenke => lenke.href")
    assert adresse.startswith(f"{vert}skatter/") and adresse.count("/") == f"{vert}skatter/x/".count("/")


def test_en_lenke_til_et_utvalg_av_den_lange_lista(lang: Page, vert: str, bygdaregion: Region):
    lang.goto(f"{vert}skatter/?kommune=vik&sesong=vinter", wait_until="networkidle")
    assert set(_vist(lang)) == _treff(med_mange(bygdaregion), kommune="vik", sesong="vinter")


def test_uten_nett_star_det_at_lista_ikke_kom(lang: Page, vert: str):
    lang.route(f"{vert}skatter/hele_lista/", lambda rute: rute.abort())
    lang.goto(f"{vert}skatter/", wait_until="networkidle")
    for_ = _vist(lang)
    _skjema(lang).get_by_label("Kommune").select_option("vik")
    expect(lang.locator(".filter [role=status]")).to_contain_text("Lista lot seg ikke hente")
    assert _vist(lang) == for_


def test_uten_skript_leder_hver_kommune_til_hele_lista(bygdaregion: Region, bygda: Nettsted, dag: date):
    html = lister(med_mange(bygdaregion), bygda.adresse, dag)[skatter.INDEKS]
    assert [f'href="hele_lista/#kommune-{kommune.id}"' in html for kommune in bygdaregion.kommuner] == [True] * len(
        bygdaregion.kommuner
    )
