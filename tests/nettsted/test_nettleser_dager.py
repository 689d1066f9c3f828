"""A page that no build has renewed for weeks shows what is next, and nothing that is over."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from nettstedet import ADRESSE, Nettsted, fil
from playwright.sync_api import Browser, Locator, Page, expect

# Every Thursday from 5 November to 28 January, but for Christmas Eve and New Year's Eve.
STEDER = ("", "kommuner/vik/", "for/tilflyttere/", "skatter/fjaera/", "hva-skjer/")
TRE = re.compile("^(Sangkveld|Hyttetur|Konsert; nord)")
SKJULT_MEN_VIST = """[...document.querySelectorAll('main [hidden]:has(> time)')]
    .filter((element) => getComputedStyle(element).display !== 'none').map((element) => element.outerHTML)"""
HYTTETUR = {
    "navn": "Hyttetur",
    "kommune": "vik",
    "type": "idrett",
    "ingress": "To turer, til hver sin tid.",
    "sted": {"navn": "Vikmarka"},
    "datoer": [
        {"fra": "2026-11-28", "kl": "10:00", "slutt": "15:00"},
        {"fra": "2026-12-13", "kl": "12:00", "slutt": "14:00", "avlyst": True},
    ],
    "passer_for": ["tilflyttere"],
    "kilder": [{"url": "https://tur.example/", "lest": "2026-11"}],
    "oppdatert": "2026-11-20",
}


@pytest.fixture(scope="module")
def nettsted_med_tur(bygg_en_gang, prosjekt_med, dag) -> Nettsted:
    """The test region on 22 November, with an event of two dates that are not alike."""

    def endre(data: Path) -> None:
        (data / "hendelser" / "hyttetur.yml").write_text(yaml.safe_dump(HYTTETUR, allow_unicode=True), "utf-8")

    return bygg_en_gang("dager", prosjekt_med("dager", endre), dag)


@pytest.fixture(scope="module", params=[True, False], ids=["med-skript", "uten-skript"])
def gjest(request: pytest.FixtureRequest, nettleser: Browser, nettsted_med_tur: Nettsted) -> Iterator[Page]:
    kontekst = nettleser.new_context(java_script_enabled=request.param)
    kontekst.route(
        f"{ADRESSE}**", lambda rute, bedt: rute.fulfill(path=nettsted_med_tur.mappe / fil(urlsplit(bedt.url).path[1:]))
    )
    yield kontekst.new_page()
    kontekst.close()


med_skript = pytest.mark.parametrize("gjest", [True], indirect=True)
uten_skript = pytest.mark.parametrize("gjest", [False], indirect=True)


def _hos(gjest: Page, na: str, sti: str) -> Page:
    """The page at noon of the day, or at a moment."""
    gjest.clock.set_fixed_time(datetime.fromisoformat(na if "T" in na else f"{na}T12:00+01:00"))
    gjest.goto(ADRESSE + sti)
    return gjest


def _hendelsen(side: Page, navn: str) -> Locator:
    """The card or the line about it."""
    return side.locator("main li", has=side.get_by_role("link", name=navn, exact=True))


def _ganger(sted: Locator) -> Locator:
    """When it is, as it stands there."""
    return sted.locator(":not([hidden]):has(> time)")


@med_skript
@pytest.mark.parametrize("sti", STEDER)
def test_det_som_gjentas_viser_neste_gang(gjest: Page, sti: str):
    for na, vist in (
        ("2026-11-22", "26. november 2026, kl. 19:00–20:30"),
        ("2026-11-26T23:30+01:00", "26. november 2026, kl. 19:00–20:30"),
        ("2026-11-27T00:30+01:00", "3. desember 2026, kl. 19:00–20:30"),
        ("2026-12-18", "7. januar 2027, kl. 19:00–20:30"),  # there is none at Christmas
        ("2027-01-28", "28. januar 2027, kl. 19:00–20:30"),  # nine weeks later
    ):
        expect(_ganger(_hendelsen(_hos(gjest, na, sti), "Sangkveld"))).to_have_text([vist])
        assert gjest.evaluate(SKJULT_MEN_VIST) == []


@med_skript
def test_hver_dato_har_sin_egen_tid_og_tilstand(gjest: Page):
    tur = _hendelsen(_hos(gjest, "2026-11-29", ""), "Hyttetur")
    expect(_ganger(tur)).to_have_text(["13. desember 2026, kl. 12:00–14:00 Avlyst"])


@med_skript
@pytest.mark.parametrize(
    ("sti", "na", "ventet"),
    [
        ("kommuner/vik/", "2026-11-22", ["26. november", "28. november", "12. desember"]),
        ("kommuner/vik/", "2026-11-29", ["3. desember", "12. desember", "13. desember"]),
        ("kommuner/vik/", "2026-12-11", ["12. desember", "13. desember", "17. desember"]),
        ("", "2026-11-22", ["26. november", "28. november"]),  # the start page has the two next
        ("", "2026-11-29", ["3. desember", "13. desember"]),
        ("", "2026-12-11", ["13. desember", "17. desember"]),
    ],
)
def test_det_som_er_nest_star_forst(gjest: Page, sti: str, na: str, ventet: list[str]):
    poster = _hos(gjest, na, sti).locator("main li:not([hidden])", has=gjest.get_by_role("link", name=TRE))
    expect(_ganger(poster)).to_have_text([re.compile(f"^{dag} 2026") for dag in ventet])


@med_skript
@pytest.mark.parametrize("sti", ["", "kommuner/vik/", "for/tilflyttere/"])
def test_kortet_gar_nar_den_siste_gangen_er_over(gjest: Page, sti: str):
    expect(_hendelsen(_hos(gjest, "2027-01-29", sti), "Sangkveld")).to_be_hidden()


@med_skript
def test_sida_om_hendelsen_viser_de_neste_gangene(gjest: Page):
    side = _hos(gjest, "2026-12-11", "hva-skjer/sangkveld/")
    ventet = ("17. desember 2026", "7. januar 2027", "14. januar 2027")
    expect(_ganger(side.locator("main"))).to_have_text([f"{dag}, kl. 19:00–20:30" for dag in ventet])


@med_skript
def test_sida_om_en_hendelse_som_er_over_sier_det_om_de_gangene_den_viste(gjest: Page):
    side = _hos(gjest, "2027-03-01", "hva-skjer/hyttetur/")
    expect(_ganger(side.locator("main"))).to_have_text(
        ["Har vært: 28. november 2026, kl. 10:00–15:00", "Har vært: 13. desember 2026, kl. 12:00–14:00 Avlyst"]
    )


@uten_skript
@pytest.mark.parametrize("sti", STEDER)
def test_uten_skript_star_den_gangen_som_var_nest_da_sida_ble_laget(gjest: Page, sti: str):
    gjest.goto(ADRESSE + sti)
    expect(_ganger(_hendelsen(gjest, "Sangkveld"))).to_have_text(["26. november 2026, kl. 19:00–20:30"])
    assert gjest.evaluate(SKJULT_MEN_VIST) == []


@med_skript
def test_det_som_er_over_star_sist_blant_det_neste(gjest: Page):
    naerliv = _hos(gjest, "2026-12-18", "skatter/fjaera/").locator("li:has(> .merke > time)")
    expect(_ganger(naerliv)).to_have_text(
        [re.compile("^7. januar 2027"), re.compile("^Har vært: "), re.compile("^Har vært: ")]
    )
