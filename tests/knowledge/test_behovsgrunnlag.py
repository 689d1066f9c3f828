"""How sure a need is: the rule, by tables."""

import pytest
from kopi import JOBBEHOV, Kopi, med

from regionportal.knowledge.behovsgrunnlag import grunnlag, kunnskapsar, utsikter

NESS = "omrade: {navn: Ness, niva: kommune, kommuner: [ness]}"
VIK = "omrade: {navn: Vik, niva: kommune, kommuner: [vik]}"
REGION = "omrade: {navn: Testnes, niva: region, kommuner: [ness, vik]}"
FYLKE = "omrade: {navn: Testfylke, niva: fylke, kommuner: [ness, vik]}"
LANDSDEL = "omrade: {navn: Nord-Norge, niva: landsdel, kommuner: [ness, vik]}"
SYK = "yrker: [sykepleier]"
FRAM = ("grunnlag: framskriving", "ar: {fra: 2020, til: 2050}")


def rad(kommune="ness", ar=2029, **mer):
    felt = {"yrke": "sykepleier", "kommune": kommune, "ar": ar} | mer
    return "rader: [{" + ", ".join(f"{navn}: {verdi}" for navn, verdi in felt.items()) + "}]"


@pytest.fixture
def region_med(testdata, tmp_path, dag):
    """The test region with these findings only."""

    def lag(**funn):
        kopi = Kopi.ramme(testdata, tmp_path, dag)
        for navn, felt in funn.items():
            kopi.skriv(f"jobbehov/{navn}.yml", med(med(JOBBEHOV, "ar: {fra: 2026}"), *felt))
        region, feil = kopi.last()
        assert region, feil
        return region

    return lag


def svar(region, ar=2029, kommune="ness", niva="bachelor"):
    return grunnlag(region.yrke["sykepleier"], niva, kommune, ar, region.jobbehov)


@pytest.mark.parametrize(
    ("funn", "visshet", "bygger_pa", "imot"),
    [
        ({}, "ukjent", [], []),
        ({"andre": (NESS, "yrker: [tømrer]")}, "ukjent", [], []),
        ({"nabo": (VIK, SYK)}, "ukjent", [], []),
        ({"skole": (NESS, SYK, "om_yrkene: utdannes")}, "ukjent", [], []),
        # how wide a finding speaks
        ({"a": (NESS, rad())}, "kommunens_tall", ["a"], []),
        ({"a": (NESS, rad(ar=2028))}, "kommunens_funn", ["a"], []),
        ({"a": (NESS, SYK)}, "kommunens_funn", ["a"], []),
        ({"a": (REGION, SYK)}, "regionens", ["a"], []),
        ({"a": (FYLKE, SYK)}, "fylkets", ["a"], []),
        ({"a": (LANDSDEL, SYK)}, "landsdelens", ["a"], []),
        # a row is its municipality's own in a common survey too, and tells nothing of the others
        ({"a": (REGION, rad())}, "kommunens_tall", ["a"], []),
        ({"a": (REGION, rad("vik"))}, "ukjent", [], []),
        ({"a": (REGION, rad("vik"), SYK)}, "regionens", ["a"], []),
        # the tightest decides, however new a wider one is
        (
            {"a": (LANDSDEL, SYK), "b": (FYLKE, SYK), "c": (REGION, SYK), "d": (NESS, SYK, "ar: {fra: 2024}")},
            "kommunens_funn",
            ["d", "c", "b", "a"],
            [],
        ),
        # five years are not too old, six are, and then a newer one of a wider area decides
        ({"a": (NESS, SYK, "ar: {fra: 2024}")}, "kommunens_funn", ["a"], []),
        ({"a": (NESS, SYK, "ar: {fra: 2023}")}, "gammelt", ["a"], []),
        ({"a": (NESS, SYK, "ar: {fra: 2014, til: 2024}")}, "kommunens_funn", ["a"], []),
        ({"a": (NESS, SYK, "ar: {fra: 2023}"), "b": (REGION, SYK)}, "regionens", ["b", "a"], []),
        ({"a": (NESS, rad(), "ar: {fra: 2020}")}, "gammelt", ["a"], []),
        # a projection is as old as when it began, and a survey of years to come as when it was written
        ({"a": (LANDSDEL, SYK, *FRAM)}, "gammelt", ["a"], []),
        ({"a": (NESS, SYK, "ar: {fra: 2023, til: 2029}", "oppdatert: 2023-05-01")}, "gammelt", ["a"], []),
        # enough speaks against
        ({"a": (NESS, SYK, "om_yrkene: dekket")}, "dekket", [], ["a"]),
        ({"a": (NESS, SYK, "om_yrkene: dekket"), "b": (REGION, SYK)}, "dekket", ["b"], ["a"]),
        ({"a": (REGION, SYK, "om_yrkene: dekket"), "b": (NESS, SYK)}, "kommunens_funn", ["b"], ["a"]),
        ({"a": (NESS, SYK, "om_yrkene: dekket", "ar: {fra: 2024}"), "b": (NESS, SYK)}, "kommunens_funn", ["b"], ["a"]),
        ({"a": (NESS, SYK, "om_yrkene: dekket"), "b": (NESS, SYK)}, "dekket", ["b"], ["a"]),
        ({"a": (NESS, SYK, "om_yrkene: dekket", "ar: {fra: 2020}"), "b": (LANDSDEL, SYK)}, "landsdelens", ["b"], ["a"]),
        ({"a": (NESS, rad(), "om_yrkene: dekket")}, "ukjent", [], []),
    ],
)
def test_hvor_sikkert_og_hva_det_bygger_pa(region_med, funn, visshet, bygger_pa, imot):
    en = svar(region_med(**funn))
    assert (en.visshet, [behov.id for behov in en.funn], [behov.id for behov in en.imot]) == (visshet, bygger_pa, imot)


def test_radene_er_de_nyeste_for_aret_og_nivaet(region_med):
    region = region_med(
        a=(NESS, rad(antall=9), "ar: {fra: 2025}"),
        b=(
            NESS,
            "rader:\n"
            "  - {yrke: sykepleier, kommune: ness, ar: 2029, antall: 3}\n"
            "  - {yrke: sykepleier, kommune: ness, ar: 2029, antall: 1, niva: videreutdanning}",
        ),
        c=(NESS, SYK),
    )
    assert [en.antall for en in svar(region).rader] == [3]
    assert [en.antall for en in svar(region, niva="videreutdanning").rader] == [1]
    assert svar(region, niva="videreutdanning", ar=2028).visshet == "kommunens_funn"
    assert svar(region, niva="master").visshet == "ukjent"
    assert svar(region, ar=2028).rader == ()
    assert [en.niva for en in utsikter(region.yrke["sykepleier"], region, 2026)] == ["bachelor", "videreutdanning"]


def test_arene_og_kommunene_med_samme_svar_star_sammen(region_med):
    region = region_med(a=(NESS, rad(ar=2028, antall=2)), b=(FYLKE, SYK, "ar: {fra: 2022}"))
    (en,) = utsikter(region.yrke["sykepleier"], region, 2026)
    assert [(p.fra, p.til, p.kommuner, p.grunnlag.visshet) for p in en.perioder] == [
        (2028, 2028, ("ness",), "kommunens_tall"),
        (2026, 2027, ("ness",), "kommunens_funn"),
        (2029, 2031, ("ness",), "kommunens_funn"),
        (2026, 2027, ("vik",), "fylkets"),
        (2032, 2032, ("ness",), "gammelt"),
        (2028, 2032, ("vik",), "gammelt"),
    ]


def test_testregionens_egne_rader(testregion):
    (en,) = utsikter(testregion.yrke["tømrer"], testregion, 2026)
    assert [(p.fra, p.til, p.kommuner, p.grunnlag.visshet) for p in en.perioder][:2] == [
        (2028, 2028, ("vik",), "kommunens_tall"),
        (2026, 2027, ("vik",), "kommunens_funn"),
    ]
    assert [behov.id for behov in en.perioder[0].grunnlag.funn] == ["kartlegging-vik", "bransjer-testnes"]


def test_kunnskapen_er_aldri_nyere_enn_nedskrivingen(testregion):
    ar = {behov.id: kunnskapsar(behov) for behov in testregion.jobbehov}
    assert ar == {"bransjer-testnes": 2023, "framskriving-nord": 2025, "helse-ness": 2025, "kartlegging-vik": 2026}


def test_det_som_avgjor_star_forst_og_blir_ikke_en_ny_periode_nar_noe_annet_blir_gammelt(region_med):
    region = region_med(
        a=(REGION, SYK, "ar: {fra: 2014}"), b=(FYLKE, SYK, "ar: {fra: 2023}"), c=(LANDSDEL, SYK, "ar: {fra: 2021}")
    )
    (en,) = utsikter(region.yrke["sykepleier"], region, 2026)
    assert [(p.fra, p.til, p.grunnlag.visshet, [behov.id for behov in p.grunnlag.funn]) for p in en.perioder] == [
        (2026, 2028, "fylkets", ["b", "a", "c"]),
        (2029, 2032, "gammelt", ["a", "b", "c"]),
    ]
