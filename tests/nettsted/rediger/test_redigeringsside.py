"""The page of the editor: what it says before the editor is there, or never comes, and what lies on the site."""

import json
import re
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from filtjener import tjen
from playwright.sync_api import Browser, Page, expect
from redaktor import ADRESSE, REPO, Nettsted
from steder import MALER, ROT

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages.rediger import filer, github_repo
from regionportal.pages.tegner import lag_tegner
from regionportal.reading.yaml12 import les

PAKKE = ROT / "node_modules/@sveltia/cms"
NORSK = (ROT / "overrides/rediger/nb.js").read_text("utf-8")
# What only a developer sees, or somebody who uses what we do not: it is said in English.
PA_ENGELSK = (
    "config.",
    "cloud_storage.",
    "open_authoring.",
    "key_value.",
    "file_type_labels.",
    "prefs.i18n.",
    "prefs.media.",
    "prefs.changes.",
    "prefs.advanced.deploy_hook.",
    "sign_in_error.",
    "editor.",
    "edit_path_error.",
    "new_parent_folder",
    "relation_field.",
    "assets_dialog.error.",
    "geolocation_",
    "translat",
    "copy_from",
    "enter_new_name_for_",
    "renaming_folder",
    "deleting_folder",
    "confirm_deleting_folder",
)
ELLERS_PA_ENGELSK = {
    "api_key",
    "backend_unsupported_version",
    "switch_locale",
    "locale_content_disabled_short",
    "locale_content_error_short",
    "enable_x_locale",
    "reenable_x_locale",
    "disable_x_locale",
    "locale_x_has_been_disabled",
    "locale_x_now_disabled",
    "entry_parent_folder",
    "map_lat_lng",
    "opacity",
    "youtube_video_player",
    "find_place",
    "use_your_location",
    "viewing_open_authoring_workflow",
    "domain",
}


def fila(region: Region, dag: date, repo: str, sti: str) -> str | None:
    kunnskap = Kunnskap(region, Kontekst(dag, ADRESSE, repo=repo))
    return next((en.lag() for en in filer(kunnskap, lambda: lag_tegner(MALER, kunnskap)) if en.path == sti), None)


@pytest.mark.parametrize(
    ("adresse", "ventet"),
    [
        ("https://github.com/region/portal", "region/portal"),
        ("https://github.com/region/portal/", "region/portal"),
        ("https://github.com/region/portal.git", "region/portal"),
        ("https://github.example/region/portal", ""),
        ("", ""),
    ],
)
def test_repoet_ma_ligge_pa_github(adresse: str, ventet: str):
    assert github_repo(adresse) == ventet


def test_oppsettet_er_vart(testregion: Region, dag: date):
    dokument, feil = les(fila(testregion, dag, REPO, "rediger/config.yml").encode(), "config.yml")
    assert feil == []
    assert dokument.verdi["backend"]["repo"] == "region/portal"
    assert dokument.verdi["backend"]["auth_methods"] == ["token"]
    assert dokument.verdi["site_url"] == ADRESSE


def test_uten_repo_sier_siden_det_og_henter_ingenting(testregion: Region, dag: date):
    side = fila(testregion, dag, "https://github.example/region/portal", "rediger/index.html")
    assert "vet ikke hvor filene sine ligger" in side
    assert "<script" not in side
    assert fila(testregion, dag, "", "rediger/config.yml") is None


def tom_side(nettleser: Browser, **valg: object) -> Page:
    return nettleser.new_context(**valg).new_page()


def ingen_feil(side: Page) -> None:
    funn = Axe().run(side, options={"resultTypes": ["violations"]}).response["violations"]
    assert [(en["id"], [node["html"][:120] for node in en["nodes"]]) for en in funn] == []


@pytest.mark.parametrize("farger", ["light", "dark"])
def test_siden_for_verktoyet_er_tilgjengelig(nettleser: Browser, testnes: Nettsted, farger: str):
    side = tom_side(nettleser, color_scheme=farger, viewport={"width": 320, "height": 640})
    side.route("**/sveltia/index.js", lambda rute: None)  # it never comes
    side.goto(f"{testnes.adresse}rediger/", wait_until="commit")
    expect(side.locator("#laster")).to_be_visible()
    ingen_feil(side)
    assert side.evaluate("document.documentElement.scrollWidth") <= 320
    side.context.close()


def test_kommer_ikke_verktoyet_sier_siden_det(nettleser: Browser, testnes: Nettsted):
    side = tom_side(nettleser)
    side.route("**/sveltia/index.js", lambda rute: rute.abort())
    side.goto(f"{testnes.adresse}rediger/")
    expect(side.get_by_role("alert")).to_contain_text("Verktøyet lot seg ikke hente")
    expect(side.locator("#laster")).to_be_hidden()
    ingen_feil(side)
    side.get_by_role("link", name="Se de andre måtene å bidra på").click()
    expect(side.get_by_role("heading", name="Bidra")).to_be_visible()
    side.context.close()


def test_inni_en_annen_side_starter_det_ikke(nettleser: Browser, testnes: Nettsted, tmp_path: Path):
    ramme = (
        f'<!doctype html><title>Ond</title><iframe src="{testnes.adresse}rediger/" width="600" height="600"></iframe>'
    )
    (tmp_path / "index.html").write_text(ramme, "utf-8")
    side = tom_side(nettleser)
    hentet: list[str] = []
    side.on("request", lambda en: hentet.append(urlsplit(en.url).path))
    with tjen(tmp_path) as andres:
        side.goto(andres)
        inni = side.frame_locator("iframe")
        expect(inni.get_by_text("Verktøyet starter ikke inni ei annen side")).to_be_visible()
        expect(inni.locator("#laster")).to_be_hidden()
        assert "/rediger/start.js" in hentet
        assert [en for en in hentet if "sveltia" in en] == []
        with side.context.expect_page() as ny:
            inni.get_by_role("link", name="Åpne det for seg selv").click()
        expect(ny.value.get_by_role("button", name="Logg inn med nøkkel")).to_be_visible()
    side.context.close()


def test_deles_adressen_med_andre_nettsteder_sier_siden_det_for_det_starter(
    nettleser: Browser, testnes: Nettsted, tmp_path: Path
):
    (tmp_path / "portal").symlink_to(testnes.mappe)
    side = tom_side(nettleser, viewport={"width": 320, "height": 640})
    with tjen(tmp_path) as adresse:
        side.goto(f"{adresse}portal/rediger/")
        expect(side.get_by_text(f"Portalen deler adressen {urlsplit(adresse).netloc} med alt annet")).to_be_visible()
        ingen_feil(side)
        assert side.evaluate("[localStorage.length, document.documentElement.scrollWidth <= 320]") == [0, True]
        side.get_by_role("button", name="Fortsett").click()
        expect(side.get_by_role("button", name="Logg inn med nøkkel")).to_be_visible()
    side.context.close()


def test_uten_javascript_er_det_en_vei_videre(nettleser: Browser, testnes: Nettsted):
    side = tom_side(nettleser, java_script_enabled=False)
    side.goto(f"{testnes.adresse}rediger/")
    expect(side.get_by_text("Det trenger JavaScript.")).to_be_visible()
    expect(side.get_by_role("link", name="Se de andre måtene å bidra på")).to_be_visible()
    side.context.close()


def test_verktoyet_er_pa_norsk_ogsa_i_en_engelsk_nettleser(nettleser: Browser, testnes: Nettsted):
    side = tom_side(nettleser, locale="en-GB")
    side.goto(f"{testnes.adresse}rediger/")
    expect(side.get_by_role("button", name="Logg inn med nøkkel")).to_be_visible()
    expect(side).to_have_title("Testnes")
    assert side.locator("#venter").count() == 0
    assert {
        urlsplit(en).hostname for en in side.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    } <= {
        "127.0.0.1",
        "cdn.jsdelivr.net",
        "www.githubstatus.com",
    }
    side.context.close()


# ---- what it says


def flat(tre: dict, foran: str = "") -> dict[str, str]:
    ut = {}
    for navn, verdi in tre.items():
        ut |= flat(verdi, f"{foran}{navn}.") if isinstance(verdi, dict) else {f"{foran}{navn}": verdi}
    return ut


@pytest.fixture(scope="module")
def norsk() -> dict[str, str]:
    return flat(json.loads(NORSK.partition("export default ")[2].strip().removesuffix(";")))


@pytest.fixture(scope="module")
def engelsk() -> dict[str, str]:
    return flat(json.loads((PAKKE / "locales/en-US.json").read_text("utf-8")))


def test_alt_en_redaktor_ser_er_oversatt(norsk: dict[str, str], engelsk: dict[str, str]):
    ikke = engelsk.keys() - norsk.keys()
    assert {en for en in ikke if not en.startswith(PA_ENGELSK)} == ELLERS_PA_ENGELSK


def test_ingen_oversettelse_er_av_noe_som_er_borte(norsk: dict[str, str], engelsk: dict[str, str]):
    assert norsk.keys() - engelsk.keys() == set()


def test_oversettelsene_henter_det_samme_inn(norsk: dict[str, str], engelsk: dict[str, str]):
    """Only what is there to fetch, and the choices by number are all there."""
    hentet = {
        navn: set(re.findall(r"\{\$(\w+)", norsk[navn])) - set(re.findall(r"[{ ]\$(\w+)", engelsk[navn]))
        for navn in norsk
    }
    assert {navn: en for navn, en in hentet.items() if en} == {}
    assert [navn for navn in norsk if norsk[navn].startswith(".input") and "* {{" not in norsk[navn]] == []


# ---- what lies on the site


def test_alt_verktoyet_kan_be_om_er_med_eller_unodvendig():
    """A new version of the package may have new parts. Those not on the site are for what we do not use."""
    skript = (PAKKE / "npm/index.js").read_text("utf-8")
    nevnt = {f"@sveltia/cms/npm/{en}" for en in re.findall(r"[`\"/]((?:chunks|assets)/[\w.-]+-[\w-]{8}\.\w+)", skript)}
    med = {
        kilde
        for kilder in json.loads((ROT / "package.json").read_text("utf-8"))["nettsted"].values()
        for kilde in kilder
    }
    uten = {en.rpartition("/")[2].rpartition("-")[0] for en in nevnt - med}
    assert uten == {"marker-icon-2x", "react-dom", "shiki-engine"}  # maps, widgets of one's own, and code in colours
    assert {en for en in med if en.startswith("@sveltia/cms/npm/chunks")} <= nevnt


def test_ingen_annen_side_har_med_verktoyet_a_gjore():
    maler = [sti for sti in Path(ROT / "overrides").rglob("*.html") if sti.name != "rediger.html"]
    assert [sti.name for sti in maler if "sveltia" in sti.read_text("utf-8")] == []
