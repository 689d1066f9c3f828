"""The list of events: which of an event's days it has, so that it can be narrowed by day and month."""

from dataclasses import replace

import pytest
from lxml.html import document_fromstring
from tegnede import tegnede

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import hva_skjer, kommuner

MANEDER = 13  # from November to November


@pytest.mark.parametrize(
    ("dato", "antall", "maneder"),
    [
        ({"fra": "2026-12-05"}, 1, 1),
        ({"fra": "2026-11-05", "gjentas": {"hver": "uke"}}, 52, MANEDER),  # Thursdays from the 26th on
        ({"fra": "2026-11-05", "gjentas": {"hver": "uke", "ukedager": ["torsdag", "lordag"]}}, 67, MANEDER),
        ({"fra": "2020-01-01", "gjentas": {"hver": "dag"}}, 72, MANEDER),
        ({"fra": "2024-06-01", "gjentas": {"hver": "dag", "til": "2026-12-24"}}, 33, 2),
        ({"fra": "2020-01-01", "gjentas": {"hver": "dag", "avlyste": ["2027-02-01"]}}, 73, MANEDER),
    ],
)
def test_det_som_er_ofte_har_dagene_som_kommer_og_siden_en_i_maneden(
    testregion, kontekst, lag_hendelse, dato, antall, maneder
):
    kunnskap = Kunnskap(replace(testregion, hendelser=(lag_hendelse(dato),)), kontekst)
    tider = next(hva_skjer.pages(kunnskap)).data["tider"]["fest"]
    alle = [en for en in kunnskap.forekomster["fest"] if en.fra <= kontekst.dag + hva_skjer.FRAMOVER]
    assert tider[: hva_skjer.DAG_FOR_DAG] == alle[: hva_skjer.DAG_FOR_DAG]
    assert (len(tider), len({(en.fra.year, en.fra.month) for en in tider})) == (antall, maneder)
    assert {(en.fra.year, en.fra.month) for en in alle} == {(en.fra.year, en.fra.month) for en in tider}


def test_a_melde_inn_er_det_forste_og_til_slutt_star_det_hvor_folk_ellers_ser(testregion: Region, kontekst: Kontekst):
    side = document_fromstring(
        next(tegnede(testregion, replace(kontekst, repo="https://github.example/r/p"), hva_skjer)).content
    )
    (knapp,) = side.xpath("//form/preceding::a[@class='knapp']")
    assert knapp.get("href").startswith("https://github.example/r/p/issues/new?template=ny-hendelse.yml")
    (ellers,) = side.xpath("//section[h2='Her ser folk ellers']")
    assert [lenke.get("href") for lenke in ellers.xpath(".//a")] == ["https://kino.example/program"]


def test_det_som_er_i_hele_regionen_sier_det(testregion: Region, kontekst: Kontekst, lag_hendelse):
    felles = lag_hendelse({"fra": "2026-12-05"}, ogsa_kommuner=["vik"])
    (lista, _) = tegnede(replace(testregion, hendelser=(felles,)), kontekst, hva_skjer)
    assert "Hele Testnes" in document_fromstring(lista.content).xpath("string(//p[@class='merke'])")


def test_det_som_er_i_hele_regionen_sier_det_hos_hver_kommune(testregion: Region, kontekst: Kontekst, lag_hendelse):
    hendelser = (
        lag_hendelse({"fra": "2026-12-05"}, id="dag", ogsa_kommuner=["vik"]),
        lag_hendelse(id="uten", ogsa_kommuner=["vik"], maned=8),
        lag_hendelse({"fra": "2026-12-06"}, id="bare-her"),
    )
    sider = {en.path: en.content for en in tegnede(replace(testregion, hendelser=hendelser), kontekst, kommuner)}
    for id_, felles in (("ness", [True, False, True]), ("vik", [True, True])):
        punkter = document_fromstring(sider[f"kommuner/{id_}.md"]).xpath("//ul[@class='hendelsesliste']/li")
        assert ["Hele Testnes" in en.text_content() for en in punkter] == felles
