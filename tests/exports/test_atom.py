"""Feeds: the whole file, and as a feed reader sees it."""

from dataclasses import replace
from datetime import date

import pytest
from atomleser import les

from regionportal.exports.atom import ANTALL, Feed, Innslag, feed
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst

SKATTER = Feed(navn="skatter", tittel="Skatter i Testnes", mappe="skatter", slag="skatter")


@pytest.fixture(scope="module")
def skatter(testregion) -> list[Innslag]:
    return [Innslag(en.id, en.navn, f"skatter/{en.id}/", en.oppdatert, en.ingress) for en in testregion.skatter]


@pytest.fixture(scope="module")
def tekst(kunnskap, skatter) -> str:
    return feed(kunnskap, SKATTER, skatter)


def test_hele_feeden_er_som_gullfila(tekst, lik_gullfila):
    assert lik_gullfila("skatter.xml", tekst)


def test_en_leser_finner_ingen_feil(tekst):
    lest = les(tekst)
    assert (lest.bozo, lest.version, lest.encoding) == (False, "atom10", "utf-8")


def test_feeden_sier_hvem_den_er_fra_og_hvor_den_og_sida_er(tekst):
    hode = les(tekst).feed
    assert (hode.title, hode.author, hode.subtitle) == ("Skatter i Testnes", "Testnes", "To bygder, én fjord")
    assert {lenke.rel: lenke.href for lenke in hode.links} == {
        "self": "https://portal.example/feed/skatter.xml",
        "alternate": "https://portal.example/skatter/",
    }


def test_nyeste_star_forst_og_feeden_er_like_ny(tekst):
    lest = les(tekst)
    dager = [post.updated for post in lest.entries]
    assert dager == sorted(dager, reverse=True)
    assert len(dager) == 9
    assert lest.feed.updated == dager[0] == "2026-11-20T00:00:00+00:00"


def test_hvert_innslag_har_tittel_sammendrag_og_lenke(tekst, testregion):
    poster = {post.link: post for post in les(tekst).entries}
    hus = poster["https://portal.example/skatter/bokstavene/"]
    assert hus.title == "Språkhuset i Vik"
    assert hus.summary == "Her hører du đ, ŋ, š, ŧ, ž og č, og æ, ø og å."
    assert set(poster) == {f"https://portal.example/skatter/{skatt.id}/" for skatt in testregion.skatter}


def test_fiendtlig_tekst_er_bare_tekst(tekst):
    assert "<script" not in tekst
    assert "<b " not in tekst
    [skummel] = [post for post in les(tekst).entries if post.link.endswith("/skummel-tekst/")]
    assert skummel.title_detail.type == "text/plain"
    assert skummel.title == "<script>alert(\"navn\")</script> & 'venner' ]]> {{ 7*7 }} {% raw %}"


def test_id_er_den_samme_nar_adressen_tittelen_og_dagen_endres(testregion, dag, skatter, tekst):
    endret = [Innslag(en.id, f"Ny {en.tittel}", f"ny/{en.id}/", date(2026, 11, 21), en.sammendrag) for en in skatter]
    nytt_sted = Kunnskap(testregion, Kontekst(dag, "https://ny.example/"))
    flyttet = les(feed(nytt_sted, replace(SKATTER, tittel="Nye skatter", mappe="ny"), endret))
    lest = les(tekst)
    assert {post.id for post in flyttet.entries} == {post.id for post in lest.entries}
    assert flyttet.feed.id == lest.feed.id


def test_ingen_id_er_lik_en_annen_heller_ikke_i_en_annen_feed(kunnskap, skatter, tekst):
    lest = les(tekst)
    annen = les(feed(kunnskap, Feed(navn="tiltak", tittel="Tiltak", mappe="tiltak", slag="tiltak"), skatter))
    ider = [lest.feed.id, annen.feed.id, *(post.id for post in (*lest.entries, *annen.entries))]
    assert len(set(ider)) == len(ider) == 20
    assert all(id_.startswith("urn:uuid:") for id_ in ider)


def test_bare_de_nyeste_er_med(kunnskap):
    mange = [
        Innslag(f"s{n}", f"Skatt {n}", f"s{n}/", date.fromordinal(739_000 + n), "God.") for n in range(ANTALL + 20)
    ]
    titler = [post.title for post in les(feed(kunnskap, SKATTER, mange)).entries]
    assert titler == [f"Skatt {n}" for n in reversed(range(20, ANTALL + 20))]


def test_en_tom_feed_er_ogsa_gyldig(kunnskap):
    lest = les(feed(kunnskap, SKATTER, []))
    assert (lest.bozo, lest.entries, lest.feed.updated) == (False, [], "2026-11-20T00:00:00+00:00")


def test_samme_innslag_gir_samme_byte(kunnskap, skatter, tekst):
    assert feed(kunnskap, SKATTER, reversed(skatter)) == tekst
