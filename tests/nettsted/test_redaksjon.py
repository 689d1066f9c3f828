"""The editors' page: it is found from «Bidra» and by no search, and each row leads to the file that is to be mended."""

import json
import re

import pytest
from nettstedet import IKKE_FUNNET, Nettsted, tekst

from regionportal.model.region import Region

SIDE = "redaksjon/"


# What only those who write turn to: visitors' own search leaves it out, and others' do not.
FOR_BIDRAGSYTERE = re.compile(r"(apne-data|bidra)/|kommuner/[^/]+/(brev|lenker)/")


def test_bare_redaksjonssida_er_gjemt_for_sok(ethvert: Nettsted):
    noindex = [
        side
        for side, rot in ethvert.sider.items()
        if "noindex" in "".join(rot.xpath("//meta[@name='robots']/@content"))
    ]
    uten_sok = [side for side, rot in ethvert.sider.items() if not rot.xpath("//*[@data-pagefind-body]")]
    assert sorted(noindex) == sorted([SIDE, *(f"{sprak}/{SIDE}" for sprak in ethvert.andre_sprak)])
    assert {*noindex, IKKE_FUNNET} <= set(uten_sok)
    resten = {*uten_sok} - {*noindex, IKKE_FUNNET}
    assert [side for side in resten if not FOR_BIDRAGSYTERE.match(ethvert.plass(side))] == []


def test_sida_star_ikke_i_nettstedskartet_eller_menyen_men_i_bidra(ethvert: Nettsted):
    assert SIDE.encode() not in ethvert.filer["sitemap.xml"]
    assert SIDE not in ethvert.lenker("", ethvert.sider[""].xpath("//nav"))
    assert SIDE in ethvert.lenker("bidra/")


def test_hver_rad_i_dataene_star_pa_sida_og_leder_til_ei_fil_som_finnes(bygda: Nettsted):
    oppgaver = json.loads(bygda.filer["api/v1/redaksjon.json"])["poster"]
    rader = bygda.sider[SIDE].xpath("//ul[@class='oppgaver']/li")
    assert len(rader) == len(oppgaver)
    for rad, oppgave in zip(rader, oppgaver, strict=True):
        assert oppgave["gjelder"] in tekst(rad)
        assert " ".join(oppgave["gjor"].split()) in tekst(rad)
        assert oppgave["endring"] in rad.xpath("a/@href")
        assert (bygda.prosjekt / oppgave["fil"]).is_file()


def test_hver_kommune_har_sin_del_og_sitt_antall(bygda: Nettsted, bygdaregion: Region):
    oppgaver = json.loads(bygda.filer["api/v1/redaksjon.json"])["poster"]
    valg = [tekst(en) for en in bygda.sider[SIDE].xpath("//nav[@aria-label='Velg kommune']//li")]
    antall = {
        en.navn: sum(oppgave.get("kommune_navn") == en.navn for oppgave in oppgaver) for en in bygdaregion.kommuner
    }
    assert [navn for navn, tall in antall.items() if f"{navn} ({tall})" not in valg] == []


@pytest.mark.parametrize(("hva", "rad"), [("skatter", "Skatter"), ("hendelser", "Hendelser"), ("lenker", "Lenker")])
def test_balansen_er_den_samme_som_i_dataene(bygda: Nettsted, hva: str, rad: str):
    data = json.loads(bygda.filer["api/v1/redaksjon.json"])["balanse"]
    (tabell,) = bygda.sider[SIDE].xpath("//div[@aria-labelledby='balanse-alt-alle']//table")
    (celler,) = [
        en.xpath("td") for en in tabell.xpath(".//tr") if en.xpath("th[@scope='row']") and tekst(en.find("th")) == rad
    ]
    assert [int(tekst(en)) for en in celler] == [
        en["antall"] for en in data if (en["hva"], en["etter"]) == (hva, "alle")
    ]


@pytest.mark.parametrize(
    ("side", "xpath"),
    [
        ("kommuner/ness/", "//dt[.='Areal']/following-sibling::dd[1]"),
        ("flytte-hit/", "//tr[@id='sats-bostotte']"),
        ("flytte-hit/leie-bolig/", "//tr[@id='sats-bostotte']"),
    ],
)
def test_det_som_er_for_gammelt_sier_det(testnes: Nettsted, side: str, xpath: str):
    (sagt,) = testnes.sider[side].xpath(xpath)
    assert "kontrolleres på nytt" in tekst(sagt).lower()
