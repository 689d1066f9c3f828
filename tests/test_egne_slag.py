"""A region that has other kinds of treasures, events and findings than the others: all of it follows from the data."""

from dataclasses import replace

import pytest
from kopi import HENDELSE, JOBBEHOV, SKATT, Kopi, linje_med, med
from lxml.html import document_fromstring
from tegnede import tegnede

from regionportal.drawing.motiv.forelegg import forelegg
from regionportal.editors.skjema.issueforms import former
from regionportal.editors.skjema.lister import lister
from regionportal.editors.skjema.rediger import konfigurasjon
from regionportal.exports import jsonld, poster
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.region import Region
from regionportal.pages import hva_skjer, jobb

NYE = {
    "kategorier": (
        "{id: verft, navn: Verft, ingress: Båter., besok: true, schema_org: LandmarksOrHistoricalBuildings}"
    ),
    "hendelsestyper": (
        "{id: dugnad, navn: Dugnad, flertall: Dugnader, schema_org: SocialEvent, motiver: [naust], uten_oppmote: true}"
    ),
    "behovstemaer": "{id: sjo, navn: Havbruk og fiske, arbeid: false, fra_regneark: true}",
}


@pytest.fixture
def kopi(testdata, tmp_path, dag) -> Kopi:
    """The test region with one more kind of each, first in its list, and a record of it."""
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    om = kopi.les("region.yml")
    for liste, innslag in NYE.items():
        om = om.replace(f"\n{liste}:\n", f"\n{liste}:\n  - {innslag}\n")
    kopi.skriv("region.yml", om)
    sted = "sted: {navn: Nessby, lat: 69.301, lon: 20.201, presisjon: punkt}"
    kopi.skriv("skatter/ness/verftet.yml", med(SKATT, "kategori: verft", sted))
    kopi.skriv("hendelser/ryddedagen.yml", med(HENDELSE, "type: dugnad", "datoer: [{fra: 2026-12-05}]"))
    kopi.skriv("jobbehov/funn.yml", med(JOBBEHOV, "tema: sjo"))
    return kopi


@pytest.fixture
def region(kopi: Kopi) -> Region:
    region, feil = kopi.last()
    assert region, feil
    return region


@pytest.fixture
def kunnskap(region: Region, kontekst) -> Kunnskap:
    return Kunnskap(region, kontekst)


@pytest.mark.parametrize(
    ("plass", "post", "felt", "liste"),
    [
        ("skatter/ness/ny.yml", SKATT, "kategori", "kategorier"),
        ("hendelser/ny.yml", HENDELSE, "type", "hendelsestyper"),
        ("jobbehov/ny.yml", JOBBEHOV, "tema", "behovstemaer"),
    ],
)
def test_et_slag_som_ikke_finnes_far_vite_hvilke_som_gjor_det(kopi, region, plass, post, felt, liste):
    rett = next(iter(lister(region)[liste]))
    kopi.skriv(plass, tekst := med(post, f"{felt}: {rett}a # her"))
    gyldige = ", ".join(sorted(lister(region)[liste]))
    assert kopi.feil() == [
        f"data/{plass}:{linje_med(tekst)}: {felt}: «{rett}a» finnes ikke. Mente du «{rett}»? Gyldige: {gyldige}"
    ]


@pytest.mark.parametrize(
    ("felt", "melding"),
    [
        ("schema_org: Fest", "hendelsestyper.schema_org: «Fest» finnes ikke. "),
        ("motiver: [nauts]", "hendelsestyper.motiver: «nauts» finnes ikke. Mente du «naust»? "),
    ],
)
def test_hva_slaget_star_for_ma_finnes(kopi, felt, melding):
    navn = felt.partition(":")[0]
    om = kopi.les("region.yml").replace("{id: dugnad,", f"{{id: dugnad, {felt},")
    kopi.skriv(
        "region.yml", om.replace(", schema_org: SocialEvent" if navn == "schema_org" else ", motiver: [naust]", "")
    )
    [feil] = kopi.feil()
    assert feil.startswith(f"data/region.yml:{linje_med(om, '{id: dugnad')}: {melding}")


def test_det_kan_velges_i_skjemaene(region):
    [sporsmal] = [en for en in former(region)["ny-hendelse"].sporsmal if en.id == "type"]
    assert dict(sporsmal.valg)["Dugnad"] == "dugnad"
    samlinger = {en["name"]: en for en in konfigurasjon(region, "eier/portal")["collections"]}
    valg = {
        (navn, felt["name"]): [en["value"] for en in felt["options"]]
        for navn, samling in samlinger.items()
        for felt in samling.get("fields", ())
        if "options" in felt
    }
    assert "dugnad" in valg["hendelser", "type"] and "sjo" in valg["jobbehov", "tema"]


def test_lista_over_hendelser_filtreres_etter_det_og_nevner_det(region, kontekst):
    lista = next(tegnede(region, kontekst, hva_skjer))
    valg = document_fromstring(lista.content).xpath("//select[@name='type']/option[@value='dugnad']/text()")
    assert [en.strip() for en in valg] == ["Dugnad"]
    assert next(hva_skjer.pages(Kunnskap(region, kontekst))).beskrivelse.startswith("Dugnader i Testnes, ")


def test_uten_hendelser_nevnes_ingen_slag(region, kontekst):
    tom = Kunnskap(replace(region, hendelser=()), kontekst)
    assert next(hva_skjer.pages(tom)).beskrivelse.startswith("Det som skjer i Testnes, ")


def test_funnene_star_under_det_og_bare_det_som_er_om_arbeid_er_behov(region, kontekst):
    side = document_fromstring(next(tegnede(region, kontekst, jobb)).content)
    assert side.xpath("//h2[@id='tema-sjo']/text()") == ["Havbruk og fiske"]
    assert [en.id for en in region.jobbehov] == ["funn"] and region.om_arbeid == ()


def test_apne_data_og_sokemotorer_far_vite_hva_det_er(kunnskap):
    [hendelse], [funn] = poster.hendelser(kunnskap), poster.jobbehov(kunnskap)
    assert (hendelse.type, hendelse.type_navn) == ("dugnad", "Dugnad")
    assert (funn.tema, funn.tema_navn) == ("sjo", "Havbruk og fiske")
    assert jsonld.hendelse(kunnskap, kunnskap.kommende[0])["@type"] == "SocialEvent"
    [skatt] = kunnskap.region.skatter
    assert jsonld.skatt(kunnskap, skatt)["@type"] == ["LandmarksOrHistoricalBuildings", "TouristAttraction"]
    assert jsonld.skatt(kunnskap, skatt.model_copy(update={"sted": None}))["@type"] == "Place"


def test_det_tegnes_som_slaget_sier(region):
    [hendelse] = region.hendelser
    assert forelegg(hendelse, region).motiver == ("naust",)
