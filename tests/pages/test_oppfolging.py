"""What the pages say of links, in a region where some are good, some moved and some dead."""

import pytest
from lxml.html import document_fromstring
from tegnede import tegnede

from regionportal.pages import flytte_hit, forste_90_dager, kommuner, oppfolging, redaksjon


@pytest.fixture(scope="module")
def sider(hullregion, kontekst):
    familier = (flytte_hit, kommuner, oppfolging, forste_90_dager, redaksjon)
    return {side.path: document_fromstring(side.content) for side in tegnede(hullregion, kontekst, *familier)}


def _sagt(element) -> str:
    return " ".join(element.text_content().split())


def _lenke(rot, tittel):
    (lenke,) = rot.xpath("//li/a[.=$tittel]", tittel=tittel)
    tilstand = lenke.xpath("./following-sibling::span[contains(@class, 'tilstand')]")
    return lenke.get("href"), [_sagt(en) for en in tilstand]


@pytest.mark.parametrize(
    ("tema", "tittel", "adresse", "ord_"),
    [
        ("barnehage", "Barnehagen", "https://www.ness.example/barnehage", "kontrollert 15. nov."),
        ("barnehage", "Ny barnehage", "https://www.ness.example/nyhet/1", "ikke kontrollert"),
        ("kultur", "Kultur", "https://www.ness.example/kultur", "✕ svarer ikke siden 1. nov."),
        ("kultur", "Kinoen", "https://kino.ness.example/", "→ flyttet"),
    ],
)
def test_hver_lenke_sier_hvordan_det_er_med_den(sider, tema, tittel, adresse, ord_):
    assert _lenke(sider[f"flytte-hit/{tema}.md"], tittel) == (adresse, [ord_])


def test_under_kilder_og_kontakter_sies_bare_det_som_er_galt(sider):
    assert sider["kommuner/ness.md"].xpath("//details[summary='Kilder']//*[contains(@class, 'tilstand')]") == []
    assert sider["flytte-hit/jobb.md"].xpath("//p[@class='spor']//*[contains(@class, 'tilstand')]") == []


def test_at_lenkene_ikke_er_kontrollert_sies_en_gang_og_bare_for_forste_kontroll(sider, testregion, kontekst):
    ness = next(side for side in tegnede(testregion, kontekst, kommuner) if side.path == "kommuner/ness.md")
    forst, ikke_kontrollert = document_fromstring(ness.content), "//*[contains(@class, 'lenkekontroll')]"
    assert len(forst.xpath(ikke_kontrollert)) == 1
    assert forst.xpath("//*[contains(@class, 'tilstand--')]") == []
    assert [sti for sti, rot in sider.items() if rot.xpath(ikke_kontrollert)] == []


def test_redaksjonen_far_vite_hvor_mange_lenker_kontrollen_ikke_kom_til(sider, testregion, kontekst):
    sagt = _sagt(sider["redaksjon/index.md"])
    assert "Lenkene ble sist kontrollert 15. november 2026. 23 av 31 ble ikke kontrollert da, og tas først" in sagt
    (uten,) = (side for side in tegnede(testregion, kontekst, redaksjon) if side.path == "redaksjon/index.md")
    assert "sist kontrollert" not in uten.content


def test_sporsmalet_sier_hva_vi_ikke_vet(sider):
    (hull,) = sider["flytte-hit/jobb.md"].xpath("//section[h2='Det vi ikke vet']")
    assert "Vi har ikke funnet noe å lese om dette fra Vik, Ness. Spør servicetorget." in _sagt(hull)
    skole, lege = (
        _sagt(sider[f"flytte-hit/{tema}.md"].xpath("//details[summary='Kilder']")[-1]) for tema in ("skole", "lege")
    )
    assert "Svaret er mer enn to år gammelt fra Ness." in skole
    assert "Ingen fast side fra Ness." in lege


def test_kommunens_egen_side_sier_hva_den_kan_gjore(sider):
    rader = sider["kommuner/ness/lenker.md"].xpath("//tbody/tr")
    gjor = {
        _sagt(rad.xpath("./th")[0]): (_sagt(rad.xpath("./td[1]")[0]), _sagt(rad.xpath("./td[3]")[0])) for rad in rader
    }
    assert gjor == {
        "Jobb her?": ("○ mangler", "Finnes sida, så gi oss adressa. Ellers: lag en kort side."),
        "Leie her?": ("◇ hos andre", "Lag en kort side hos kommunen som viser videre."),
        "Barnehage her?": ("● egen side", "Ingenting. Slik skal det være."),
        "Skole her?": ("◔ gammelt", "Les gjennom, rett det som trengs, og sett ny dato."),
        "Lege her?": ("◐ bare nyhet", "Lag en fast side. En kort en holder."),
        "Kultur her?": ("● egen side", "Ingenting. Slik skal det være."),
        "Skjema her?": ("✕ virker ikke", "La den gamle adressa føre til den nye, eller gi oss den nye."),
        "Tannlege her?": ("◆ felles svar", "Ingenting. Andre har ansvaret."),
    }


def test_et_steg_uten_side_sier_hvem_en_kan_sporre(sider):
    (jobb,) = sider["kommuner/ness/forste-90-dager.md"].xpath("//li[@id='steg-jobb']")
    assert "Innen dag 7 Se etter jobb" in _sagt(jobb)
    assert "Servicetorget: 77 00 00 00 · post@ness.example" in _sagt(jobb)
