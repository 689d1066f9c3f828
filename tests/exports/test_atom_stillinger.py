"""The feeds of vacancies, as a feed reader sees them."""

from datetime import timedelta

import pytest
from atomleser import les
from stillingsdata import APNE, LEST, med_stillinger

from regionportal.exports.atom_stillinger import feed
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.stilling import Stillinger


@pytest.fixture(scope="module")
def tekst(kunnskap) -> str:
    return feed(kunnskap)


def annonser(tekst: str) -> set[int]:
    return {int(post.link[-2:]) for post in les(tekst).entries}


def test_hele_feeden_er_som_gullfila(kunnskap, testregion, tekst, lik_gullfila):
    assert lik_gullfila("stillinger.xml", tekst)
    assert lik_gullfila("stillinger-vik.xml", feed(kunnskap, testregion.kommune["vik"]))


def test_alt_som_er_ledig_er_med_det_sist_endrede_forst(tekst):
    lest = les(tekst)
    assert (lest.bozo, lest.version, annonser(tekst)) == (False, "atom10", set(APNE))
    tider = [post.updated for post in lest.entries]
    assert tider == sorted(tider, reverse=True)
    assert lest.feed.updated == tider[0] == "2026-11-06T08:00:00+00:00"


def test_et_innslag_leder_til_annonsen_og_sier_hvem_hvor_og_nar(tekst):
    poster = {int(post.link[-2:]): post for post in les(tekst).entries}
    assert poster[1].link == "https://arbeidsplassen.nav.no/stillinger/stilling/00000000-0000-0000-0000-000000000001"
    assert [poster[nummer].summary for nummer in (1, 2, 4, 6)] == [
        "Vik kommune · Vik · Søk innen 3. desember 2026",
        "Oppvekst i Testnes IKS · Ness, Vik · Søk innen 22. november 2026",
        "Vik · Fortløpende",
        "Næringshagen · Ness, Vik",
    ]


def test_fristen_er_dagen_i_regionen(tekst):
    [post] = [post for post in les(tekst).entries if post.link.endswith("05")]
    assert post.summary.endswith("Søk innen 11. januar 2027")  # 23:00 UTC on the tenth


def test_en_kommune_har_sine_med_de_samme_idene(kunnskap, testregion, tekst):
    alle = {post.link: post.id for post in les(tekst).entries}
    for kommune, sine in (("ness", {2, 3, 5, 6}), ("vik", {1, 2, 4, 6})):
        egen = feed(kunnskap, testregion.kommune[kommune])
        assert annonser(egen) == sine
        assert [alle[post.link] for post in les(egen).entries] == [post.id for post in les(egen).entries]
        assert les(egen).feed.id != les(tekst).feed.id


def test_en_fiendtlig_tittel_er_bare_tekst(tekst):
    assert "<script" not in tekst
    [post] = [post for post in les(tekst).entries if post.link.endswith("03")]
    assert post.title_detail.type == "text/plain"
    assert post.title.startswith("Kokk <b>& bakstehjelp</b><script>")


@pytest.mark.parametrize("stillinger", [Stillinger(), None], ids=["aldri lest", "lest for et døgn siden"])
def test_uten_en_fersk_lesing_er_feeden_tom_og_gyldig(testregion, dag, stillinger):
    region = med_stillinger(testregion, stillinger) if stillinger else testregion
    lest = les(feed(Kunnskap(region, Kontekst(dag, "https://portal.example/", klokka=LEST + timedelta(hours=24)))))
    assert (lest.bozo, lest.entries, lest.feed.title) == (False, [], "Ledige stillinger i Testnes")
