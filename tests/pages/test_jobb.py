"""The pages of what the region needs: by occupation and municipality, for whoever is done studying, is one of two, or
has the occupation."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from kopi import JOBBEHOV, Kopi, med
from lxml.html import HtmlElement, document_fromstring
from stillingsdata import NA, med_stillinger
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import jobb, jobbfinnere, yrker

FERDIG, TO = "jobb/ferdig-utdannet.md", "jobb/vi-er-to.md"


def _sider(region: Region) -> dict[str, HtmlElement]:
    kontekst = Kontekst(NA.date(), "https://portal.example/", klokka=NA)
    return {
        side.path: document_fromstring(side.content) for side in tegnede(region, kontekst, jobb, jobbfinnere, yrker)
    }


@pytest.fixture(scope="module")
def sider(testregion: Region) -> dict[str, HtmlElement]:
    return _sider(testregion)


@pytest.fixture
def sider_med(testdata: Path, tmp_path: Path, dag) -> Callable[..., dict[str, HtmlElement]]:
    """The pages of the test region with these findings only."""

    def lag(*funn: tuple[str, ...], **filer: str) -> dict[str, HtmlElement]:
        kopi = Kopi.ramme(testdata, tmp_path, dag)
        for nummer, felt in enumerate(funn):
            kopi.skriv(f"jobbehov/funn-{nummer}.yml", med(JOBBEHOV, *felt))
        for navn, innhold in filer.items():
            kopi.skriv(f"{navn}.yml", innhold)
        region, feil = kopi.last()
        assert region, feil
        return _sider(region)

    return lag


def _tekst(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _rader(side: HtmlElement, xpath: str) -> list[list[str]]:
    return [[_tekst(celle) for celle in rad] for rad in side.xpath(f"{xpath}//tbody/tr")]


# ---- by occupation and municipality


def test_yrkene_star_med_niva_de_mest_etterspurte_forst(sider):
    rader = _rader(sider["jobb/index.md"], "//div[@aria-labelledby='yrker']")
    assert [rad[0] for rad in rader] == ["Sykepleier", "Lærer", "Tømrer", "Helsefagarbeider"]
    assert [rad[1] for rad in rader][:2] == ["bachelorgrad", "mastergrad"]
    assert "Ness trenger helsefolk Ness, 2024–2025" in rader[0][2]


def test_kommunens_egne_tall_star_ar_for_ar_med_kilde_og_uten_gjetning(sider):
    rader = _rader(sider["jobb/index.md"], "//div[@aria-label='Det Vik har talt']")
    assert [rad[:4] for rad in rader] == [
        ["2027", "Sykepleier", "bachelorgrad", "2"],
        ["2028", "Tømrer", "fagbrev", "ja, antall er ikke oppgitt"],
        ["2029", "Sykepleier", "bachelorgrad", "3"],
        ["2029", "Lærer Mellomtrinnet", "mastergrad", "1"],
    ]
    assert all("Vik kommune har telt Vik, 2026" in rad[4] for rad in rader)


def test_den_som_ikke_har_talt_er_et_hull_med_veien_ut(sider, sider_med):
    (hull,) = sider["jobb/index.md"].xpath("//div[@class='hull']")
    assert "Disse har ikke talt hvem de trenger, yrke for yrke og år for år: Ness." in _tekst(hull)
    assert hull.xpath(".//a/@href") == ["../jobb/behov.xlsx", "../bidra/#regneark"]
    (hull,) = sider_med()["jobb/index.md"].xpath("//div[@class='hull']")
    assert "Ingen av kommunene har talt hvem de trenger" in _tekst(hull)


def test_hvert_funn_har_fortsatt_sitt_merke(sider, testregion):
    assert [
        sider["jobb/index.md"].xpath("count(//h3[@id=$id])", id=f"funn-{behov.id}") for behov in testregion.jobbehov
    ] == [1.0] * len(testregion.jobbehov)


def test_nok_og_utdannes_sier_det(sider_med):
    side = sider_med(
        ("yrker: [lærer]", "om_yrkene: dekket", "tittel: Nok lærere"),
        ("yrker: [lærer]", "om_yrkene: utdannes", "tittel: Skolen"),
        ("yrker: [lærer]",),
    )["jobb/index.md"]
    (rad,) = _rader(side, "//div[@aria-labelledby='yrker']")
    assert re.findall(r"(Taler imot:|Utdannes her:|) ?(Prøvebehov|Nok lærere|Skolen)", rad[2]) == [
        ("Taler imot:", "Nok lærere"),
        ("Utdannes her:", "Skolen"),
        ("", "Prøvebehov"),
    ]


def test_uten_et_eneste_yrke_som_trengs_er_det_ingen_finnere_og_ingen_lenker_til_dem(sider_med):
    sider = sider_med()
    assert {sti for sti in sider if not sti.startswith("jobb/yrker/")} == {"jobb/index.md"}
    assert [lenke for lenke in sider["jobb/index.md"].xpath("//a/@href") if "ferdig" in lenke or "to/" in lenke] == []


# ---- done studying


def test_tabellene_er_svaret_uten_skript(sider):
    (sykepleier,) = sider[FERDIG].xpath("//section[@data-yrke='sykepleier']")
    assert (sykepleier.get("data-felt"), sykepleier.get("data-niva")) == ("helse", "bachelor")
    assert [rad[:3] for rad in _rader(sykepleier, ".")] == [
        ["Vik", "2027", "● kommunens egne tall"],
        ["Vik", "2029", "● kommunens egne tall"],
        ["Vik", "2026", "◐ funn om kommunen"],
        ["Vik", "2028", "◐ funn om kommunen"],
        ["Vik", "2030–2031", "◐ funn om kommunen"],
        ["Ness", "2026–2030", "◐ funn om kommunen"],
        ["Vik", "2032", "◔ eldre kilde"],
        ["Ness", "2031–2032", "◔ eldre kilde"],
    ]
    assert "I 2029: 3" in _rader(sykepleier, ".")[1][3]


def test_et_hull_er_ikke_et_nei(sider_med):
    side = sider_med(("yrker: [sykepleier]", "ar: {fra: 2026}"))[FERDIG]
    assert _rader(side, "//section[@data-yrke='sykepleier']")[-1] == [
        "Vik",
        "2026–2032",
        "○ ikke kartlagt",
        "Ingen kilde ennå",
    ]
    assert "Det betyr ikke at det ikke trengs folk." in _tekst(side)


def test_skjemaet_har_alle_felt_og_nivaer_ogsa_dem_ingen_har_kartlagt(sider):
    valg = {
        navn: len(sider[FERDIG].xpath("//select[@name=$n]/option[@value!='']", n=navn))
        for navn in ("felt", "niva", "ar")
    }
    assert valg == {"felt": 9, "niva": 5, "ar": 7}
    assert sider[FERDIG].xpath("//select[@name='ar']/option[@selected]/@value") == ["2029"]
    assert sider[FERDIG].xpath("//form/@hidden") == [""]


def test_et_annet_niva_er_et_eget_svar(sider_med):
    rad = "rader: [{yrke: sykepleier, kommune: ness, ar: 2028, antall: 1, niva: videreutdanning}]"
    side = sider_med(("yrker: [sykepleier]", rad))[FERDIG]
    assert side.xpath("//section[@data-yrke='sykepleier']/@data-niva") == ["bachelor", "videreutdanning"]
    assert side.xpath("//section[@data-yrke='sykepleier']/h4/@id") == [
        "yrke_sykepleier",
        "yrke_sykepleier_videreutdanning",
    ]


def test_hver_kommune_sier_hva_det_vil_si_a_bo_der_og_hva_som_er_ledig(testregion):
    side = _sider(med_stillinger(testregion))[FERDIG]
    (vik,) = side.xpath("//article[@data-kommune='vik']")
    assert [_tekst(en) for en in vik.xpath(".//h4")] == [
        "Ledig nå",
        "Det neste som skjer",
        "Det mange spør om",
        "Skatter i nærheten",
        "Hvem kan du spørre?",
    ]
    assert vik.xpath(".//div[@class='ledige-her']/div/@data-yrke") == ["sykepleier", "larer", "tomrer"]
    assert all("Kilde: NAV / arbeidsplassen.no" in _tekst(en) for en in vik.xpath(".//div[@class='ledige-her']/div"))


# ---- two


def test_matrisen_og_reisetidene_er_svaret_uten_skript(sider):
    hodet, *_ = [[_tekst(en) for en in rad] for rad in sider[TO].xpath("//table[contains(@class, 'matrise')]/thead/tr")]
    assert hodet == ["Yrke", "Vik", "Ness"]
    assert _rader(sider[TO], "//div[@aria-labelledby='hvem-trengs-hvor']")[:3] == [
        ["Sykepleier", "◐ funn om kommunen", "◐ funn om kommunen"],
        ["Lærer", "◐ funn om kommunen", "○ ikke kartlagt"],
        ["Tømrer", "◐ funn om kommunen", "◆ gjelder hele regionen"],
    ]
    assert _rader(sider[TO], "//div[@aria-labelledby='reisetider']") == [
        ["Ness – Vik", "Nessby–Vikbotn", "40 minutter", "bil og ferje", "Veien til Ness"]
    ]
    assert "reisetida for 1 av 1 par" in _tekst(sider[TO])


def test_reisetida_vi_ikke_kjenner_er_et_hull(sider_med):
    side = sider_med(("yrker: [sykepleier]",), reisetider="reisetider: []\noppdatert: 2026-11-19\n")[TO]
    assert "Vi har funnet en kilde til reisetida for 0 av 1 par" in _tekst(side)
    assert [_tekst(en) for en in side.xpath("//ul[@class='ukjente']/li")] == ["Vik – Ness"]


# ---- one page for each


def test_en_side_for_hvert_yrke_og_de_som_trengs_forst(sider):
    assert [sti for sti in sider if "yrker/" in sti] == [
        f"jobb/yrker/{id_}.md" for id_ in ("sykepleier", "larer", "tomrer", "helsefagarbeider", "spesialsykepleier")
    ]


def test_et_yrke_uten_kilde_har_sok_og_noen_a_sporre_men_ingen_tall(sider):
    side = sider["jobb/yrker/spesialsykepleier.md"]
    assert "Vi har ingen kilde som sier hvor det trengs spesialsykepleiere." in _tekst(side)
    assert side.xpath("//a[contains(@href, 'stillinger?q=spesialsykepleier%20Ness')]")
    assert side.xpath("//table[@class='utsikt']") == []


def test_alle_yrkene_star_forst_pa_jobbsida_og_den_som_mangler_sitt_kommer_videre(sider):
    side = sider["jobb/index.md"]
    brikker = [lenke.text for lenke in side.xpath("//ul[@class='brikker']//a")]
    assert brikker == ["Sykepleier", "Lærer", "Tømrer", "Helsefagarbeider", "Spesialsykepleier"]
    (mangler,) = side.xpath("//details[@id='yrket-mangler']")
    assert mangler.xpath(".//a[contains(@href, 'stillinger?q=Ness')]")
    assert mangler.xpath(".//a[contains(@href, 'bidra/')]")


def test_siden_til_en_sykepleier(sider, testregion):
    side = sider["jobb/yrker/sykepleier.md"]
    assert _tekst(side.xpath("//h1")[0]) == "Er du sykepleier?"
    assert side.xpath("//p/strong[.='hjemmetjenesten']")
    assert "Kilder fra de siste fem årene sier at det trengs sykepleiere i Vik, Ness." in _tekst(side)
    assert [rad[:4] for rad in _rader(side, "//div[@aria-label='Så mange har kommunene talt']")] == [
        ["2027", "Vik", "bachelorgrad", "2"],
        ["2029", "Vik", "bachelorgrad", "3"],
    ]
    assert "Ness trenger helsefolk: Tallet er brutto." in _tekst(side)
    assert "../../../jobb/ferdig-utdannet/?felt=helse&niva=bachelor&ar=2029" in side.xpath("//a/@href")
    med_ledige = _sider(med_stillinger(testregion))["jobb/yrker/sykepleier.md"]
    assert [_tekst(en) for en in med_ledige.xpath("//a[contains(@href, '/stilling/')]")] == [
        "Sykepleier/vernepleier, hjemmetjenesten"
    ]


def test_uten_tekst_og_tall_er_siden_likevel_til_hjelp(sider_med):
    side = sider_med(
        ("yrker: [lærer]", "om_yrkene: dekket", "omrade: {navn: Vik, niva: kommune, kommuner: [vik]}"),
        ("yrker: [lærer]", "omrade: {navn: Nord-Norge, niva: landsdel, kommuner: [ness, vik]}"),
    )["jobb/yrker/larer.md"]
    sagt = _tekst(side)
    assert "Ingen kilde fra de siste fem årene sier hvilken kommune som trenger lærere." in sagt
    assert "Vik hadde nok lærere i 2024." in sagt
    assert "Ingen av kommunene har talt hvor mange lærere de trenger." in sagt
    assert "Vi fant ingen" not in sagt  # Nav is not read
    assert [(lenke.text, lenke.get("href")) for lenke in side.xpath("//a[contains(@href, 'stillinger?q=')]")] == [
        ("lærer i Vik", "https://arbeidsplassen.nav.no/stillinger?q=l%C3%A6rer%20Vik"),
        ("lærer i Ness", "https://arbeidsplassen.nav.no/stillinger?q=l%C3%A6rer%20Ness"),
        ("lærer i hele Testfylke", "https://arbeidsplassen.nav.no/stillinger?q=l%C3%A6rer%20Testfylke"),
    ]
    assert (
        len(
            side.xpath(
                "//tr[th/a[contains(@href, 'kommuner/')]][td[contains(., 'ervicetorg') or contains(., 'postmottak')]]"
            )
        )
        == 2
    )
