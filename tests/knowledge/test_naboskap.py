"""Which treasures are shown as neighbours: always the nearest, however they lie."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regionportal.ground.geo import avstand_km
from regionportal.knowledge.naboskap import naermeste

PUNKT = st.tuples(
    st.floats(19.5, 22.5).map(lambda lon: round(lon, 5)), st.floats(68.9, 70.3).map(lambda lat: round(lat, 5))
)


def fasit(skatter, antall):
    """Everyone measured against everyone."""
    med_punkt = [skatt for skatt in skatter if skatt.sted]
    return {
        en.id: sorted(
            (avstand_km(en.sted.punkt, annen.sted.punkt), annen.id) for annen in med_punkt if annen is not en
        )[:antall]
        for en in med_punkt
    }


def som_ider(naboer):
    return {id_: [(km, skatt.id) for km, skatt in liste] for id_, liste in naboer.items()}


@given(punkter=st.lists(PUNKT | st.none(), min_size=2, max_size=25), antall=st.integers(1, 5))
@example(punkter=[(20.2, 69.3)] * 4, antall=2)  # all in the same place
@example(punkter=[(20.2, 69.3), (20.2, 69.3), (24.9, 70.9)], antall=4)  # fewer than asked for, one far away
@example(punkter=[(20.0, 70.3), (20.416, 70.3), (20.0, 70.1563), (20.0, 68.9), (20.1, 68.9)], antall=1)  # wide region
def test_naboene_er_de_samme_som_nar_alle_males_mot_alle(lag_skatt, punkter, antall):
    skatter = tuple(lag_skatt(f"s{nummer}", punkt) for nummer, punkt in enumerate(punkter))
    if sum(punkt is not None for punkt in punkter) > 1:
        assert som_ider(naermeste(skatter, antall)) == fasit(skatter, antall)
    else:
        assert not any(naermeste(skatter, antall).values())


def test_naboene_i_testregionen_star_med_den_naermeste_forst(testregion):
    naboer = som_ider(naermeste(testregion.skatter, 2))
    assert [id_ for _, id_ in naboer["fyret"]] == ["moloen", "fjordkafeen"]
    assert [id_ for _, id_ in naboer["fjordkafeen"]] == ["moloen", "fyret"]
    assert naboer["fyret"][0][0] == pytest.approx(0.193, abs=0.001)


def test_skatter_uten_punkt_har_ingen_naboer_og_er_ingens_nabo(testregion):
    naboer = som_ider(naermeste(testregion.skatter, 10))
    uten_punkt = {"fortellersken", "lysloypa"}
    assert uten_punkt.isdisjoint(naboer)
    assert all(uten_punkt.isdisjoint(id_ for _, id_ in liste) for liste in naboer.values())


def test_ingen_er_sin_egen_nabo(testregion):
    assert [
        id_ for id_, liste in som_ider(naermeste(testregion.skatter, 10)).items() if id_ in dict(map(reversed, liste))
    ] == []


def test_like_langt_unna_star_etter_id_uansett_rekkefolge(lag_skatt):
    midt, a, b = lag_skatt("midt", (20.2, 69.3)), lag_skatt("a", (20.3, 69.3)), lag_skatt("b", (20.1, 69.3))
    for skatter in ((midt, a, b), (b, midt, a)):
        assert [round(km, 9) for km, _ in naermeste(skatter, 2)["midt"]] == [
            round(avstand_km((20.2, 69.3), (20.3, 69.3)), 9)
        ] * 2
    likt = (lag_skatt("midt", (20.2, 69.3)), lag_skatt("b", (20.2, 69.4)), lag_skatt("a", (20.2, 69.4)))
    assert [skatt.id for _, skatt in naermeste(likt, 2)["midt"]] == ["a", "b"]


@pytest.mark.parametrize("punkter", [[], [None], [(20.2, 69.3)], [(20.2, 69.3), None]])
def test_den_som_er_alene_har_ingen_naboer(lag_skatt, punkter):
    skatter = tuple(lag_skatt(f"s{nummer}", punkt) for nummer, punkt in enumerate(punkter))
    assert not any(naermeste(skatter, 4).values())
