"""CODEOWNERS names the municipalities of the region, and no other."""

import pytest

from regionportal.rules.eierskap import funn

SINE = """*  @region/portal
/data/  @region/redaksjon
/data/kommuner/ness.yml  @region/ness
/data/skatter/ness/      @region/ness
"""
VIK = "/data/kommuner/vik.yml @region/vik\n/data/skatter/vik/ @region/vik\n"


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        (SINE + VIK, []),
        ("*  @region/portal\n/data/  @region/redaksjon\n", []),
        (
            SINE,
            [
                (
                    4,
                    "ingen er satt opp for vik. Legg til «/data/kommuner/vik.yml @region/vik» og "
                    "«/data/skatter/vik/ @region/vik»",
                )
            ],
        ),
        (
            SINE + VIK.splitlines()[0],
            [(5, "ingen er satt opp for vik. Legg til «/data/skatter/vik/ @region/vik»")],
        ),
        (
            f"{SINE}{VIK}# /data/skatter/sund/\n/data/skatter/sund/ @region/sund\n/data/kommuner/sund.yml @a/sund",
            [(linje, "«sund» er ikke en kommune i regionen. Ta bort linja") for linje in (8, 9)],
        ),
        (f"{SINE}{VIK}/regioner/annen/data/skatter/sund/ @region/sund\n", []),
    ],
    ids=["alle", "ingen nevnt", "én mangler", "halvparten mangler", "en annens", "en annen region"],
)
def test_linjene_er_om_regionens_egne(tekst, melding):
    assert list(funn(tekst, "", ("ness", "vik"))) == melding


def test_en_region_i_sin_egen_mappe_har_linjer_der():
    linjer = (SINE + VIK).replace("/data/", "/regioner/fjord/data/")
    assert list(funn(linjer, "regioner/fjord/", ("ness", "vik"))) == []
    assert list(funn(linjer, "", ("ness", "vik"))) == []
    assert [melding for _, melding in funn(linjer, "regioner/fjord/", ("vik",))] == [
        "«ness» er ikke en kommune i regionen. Ta bort linja"
    ] * 2
