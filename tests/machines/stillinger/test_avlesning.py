"""A run from end to end: what is kept, what goes, what is asked for, and what is never lost."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from gull import lik_gull
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from navtjener import NA, SONE, TOKEN, Nav, NavsKode, NavsKodeMedEtag, annonse, oppforing, svar
from tjener import Svar

from regionportal.machines.stillinger import feed, fil, kjoring
from regionportal.machines.stillinger.feed import Feedfeil
from regionportal.machines.stillinger.kjoring import kjor
from regionportal.machines.stillinger.sammendrag import som_tekst
from regionportal.model.stilling import Stillinger
from regionportal.reading.load import last

pytestmark = pytest.mark.treg

GULL = Path(__file__).parent / "golden" / "stillinger.json"
UNDERVEIS = ".stillinger.underveis.json"
MIN = timedelta(minutes=1)


def pa_fil(status: Path) -> Stillinger:
    return fil.les(status / "stillinger.json")


def ider(resultat) -> list[str]:
    return [en.id for en in resultat.stillinger.stillinger]


def spurt(tjener, hva: str) -> list[str]:
    """The ids that were asked for: pages (feed) or advertisements (feedentry), in turn."""
    return [en.sti.rpartition("/")[2] for en in tjener.bedt if en.sti.startswith(f"/api/v1/{hva}/")]


def test_alt_som_kan_komme(nav, les, status):
    nav.kom("a-vanlig", "NESS")
    nav.kom("b-flere-steder", "OSLO", "VIK", "NESS", liste={"hos": "Ness kommune"}, title="Renholder", extent="Deltid")
    nav.kom("c-tre-sprak", "NJÁRGA - NESS - NIEMI", applicationDue="Snarest", sector="Ikke oppgitt")
    nav.kom(
        "d-html", "VIK", title="<b>Kokk</b><script>alert('d')</script>\u202e på <i>Vik</i>", link="https://ond.example/"
    )
    nav.kom(
        "e-uten-sted",
        liste={"tittel": "Vekter i Nessby"},
        workLocations=[{"postalCode": "9990"}],
        title="Vekter i Nessby",
    )
    nav.kom("f-uten-sted-eller-navn")
    nav.kom("g-annet-sted", "OSLO", liste={"hos": "Oslo kommune"})
    nav.kom("h-stoppet", "NESS")
    nav.stoppet("h-stoppet")
    nav.kom("i-utlopt", "NESS", expires="2026-11-22T11:59:59+01:00")
    nav.kom("j-endret", "NESS", title="Før", endret=NA - MIN)
    nav.kom("j-endret", "NESS", title="Etter", extent="Deltid")
    nav.kom("k-borte", "NESS")
    del nav.annonser["k-borte"]
    nav.kom("l-maskert-nettopp", "NESS")
    nav.annonser["l-maskert-nettopp"] = svar("l-maskert-nettopp", None, "INACTIVE")
    nav.kom("m-dokumentasjonens-form", "NESS", title="Som i dokumentasjonen")
    nav.annonser["m-dokumentasjonens-form"] = svar("m", annonse("NESS", nytt_felt=[1]), nokkel="json") | {"nytt": 1}
    nav.kom("n-lite", "NESS")
    nav.annonser["n-lite"] = svar(
        "n-lite", {"title": "Det minste som kan vises", "workLocations": [{"municipal": "Vik kommune"}]}
    )
    nav.kom("o-stoppet-og-startet", "NESS")
    nav.stoppet("o-stoppet-og-startet")
    nav.kom("o-stoppet-og-startet", "NESS", title="Igjen")
    resultat = les()
    skrevet = (status / "stillinger.json").read_text("utf-8")
    assert lik_gull(GULL, skrevet)
    assert [en.name for en in sorted(status.iterdir())] == [".stillinger.json.las", "stillinger.json"]
    assert (resultat.nye, resultat.borte, resultat.sider, resultat.publiser) == (9, 0, 7, True)


def test_bare_det_som_kan_vaere_vart_blir_slatt_opp_og_bare_en_gang(nav, les, tjener):
    for nummer in range(7):
        nav.kom("mye-endret", "NESS", endret=NA + nummer * MIN)
        nav.kom(f"oslo-{nummer}", "OSLO", liste={"hos": "Oslo kommune"})
        nav.kom(f"intet-{nummer}")
    nav.oppforinger[-1]["_feed_entry"]["municipal"] = None
    for en in nav.oppforinger:
        en["_feed_entry"]["businessName"] = "X" if "intet" in en["id"] else en["_feed_entry"]["businessName"]
    assert ider(les()) == ["mye-endret"]
    assert spurt(tjener, "feedentry") == ["mye-endret"]
    assert tjener.bedt[0].sti == "/api/v1/feed"
    assert spurt(tjener, "feed") == [f"side-{nummer}" for nummer in range(1, 7)]


def test_uten_noe_nytt_er_det_en_foresporsel_og_bare_tida_endrer_seg(nav, les, tjener, status):
    for nummer in range(10):
        nav.kom(f"a{nummer}", "NESS")
    les()
    for_ = (status / "stillinger.json").read_text()
    tjener.bedt.clear()
    resultat = les(na=NA + 30 * MIN)
    assert (resultat.foresporsler, resultat.sider, resultat.nye, resultat.borte) == (1, 1, 0, 0)
    assert [en.sti for en in tjener.bedt] == ["/api/v1/feed/side-3"]
    assert (status / "stillinger.json").read_text() == for_.replace("12:00:00+01:00", "12:30:00+01:00", 1) != for_


def test_neste_kjoring_leser_bare_det_nye(nav, les, tjener):
    for nummer in range(4):
        nav.kom(f"a{nummer}", "NESS")
    les()
    nav.kom("a1", "NESS", title="Ny tittel", endret=NA + MIN)
    nav.kom("b", "VIK")
    nav.stoppet("a2")
    tjener.bedt.clear()
    resultat = les(na=NA + 5 * MIN)
    assert ider(resultat) == ["a0", "a1", "a3", "b"]
    assert resultat.stillinger.stillinger[1].tittel == "Ny tittel"
    assert (resultat.nye, resultat.borte) == (1, 1)
    assert spurt(tjener, "feed") == ["side-1", "side-2"]
    assert spurt(tjener, "feedentry") == ["a1", "b"]  # a3 stands on the page too, but is as it was


def test_stoppet_gar_uansett_hva_lista_sier_om_stedet(nav, les):
    for id_, kommune in (("a", "?"), ("b", "OSLO"), ("c", "NESS"), ("d", None)):
        nav.kom(id_, "NESS")
        nav.oppforinger.append(oppforing(id_, kommune, status="INACTIVE"))
    assert ider(les()) == []


@pytest.mark.parametrize("kommune", ["OSLO", "?", None])
def test_en_kjent_annonse_blir_slatt_opp_igjen_ogsa_nar_den_har_flyttet(nav, les, kommune):
    nav.kom("a", "NESS")
    nav.kom("b", "NESS")
    les()
    for id_, steder in (("a", ("OSLO", "VIK")), ("b", ("OSLO",))):
        nav.kom(id_, *steder, endret=NA + MIN, liste={"hos": "X"})
        nav.oppforinger[-1]["_feed_entry"]["municipal"] = kommune
    resultat = les(na=NA + 5 * MIN)
    assert [(en.id, en.kommuner) for en in resultat.stillinger.stillinger] == [("a", ("vik",))]


def test_det_som_loper_ut_gar_uten_at_nav_sier_noe(nav, les):
    nav.kom("a", "NESS", expires="2026-11-22T13:00:00")
    nav.kom("b", "NESS", expires="2026-11-22T14:00:00")
    assert ider(les()) == ["a", "b"]
    assert ider(les(na=NA + 60 * MIN - timedelta(seconds=1))) == ["a", "b"]
    resultat = les(na=NA + 60 * MIN)
    assert (ider(resultat), resultat.borte) == (["b"], 1)


def test_en_kommune_som_gar_ut_av_regionen(nav, les, region, tmp_path, oppsett):
    nav.kom("a", "NESS")
    nav.kom("b", "NESS", "VIK")
    les()
    bare_vik = replace(region, om=region.om.model_copy(update={"kommuner": ("vik",)}), kommuner=region.kommuner[:1])
    resultat = kjor(bare_vik, tmp_path, feed.token(TOKEN), oppsett)
    assert [(en.id, en.kommuner) for en in resultat.stillinger.stillinger] == [("b", ("vik",))]


# ---- what is not lost


@pytest.mark.parametrize("feil", [Svar(500, b""), Svar(401, b""), Svar(200, b"{")])
@pytest.mark.parametrize("sti", ["/api/v1/feed/side-2", "/api/v1/feedentry/a7"])
def test_en_stoppet_lesing_gar_videre_der_den_var(nav, les, tjener, status, sti, feil):
    nav.kom("gammel", "NESS")
    les()
    for_ = (status / "stillinger.json").read_bytes()
    nav.stoppet("gammel")
    for nummer in range(12):
        nav.kom(f"a{nummer}", "NESS")
    nav.feil[sti] = [feil] * feed.FORSOK
    with pytest.raises(Feedfeil):
        les(na=NA + MIN)
    assert (status / "stillinger.json").read_bytes() == for_
    assert (status / UNDERVEIS).exists()
    assert "Lærer" not in (status / UNDERVEIS).read_text() or "feedentry" in sti
    nav.feil.clear()
    lest_for = set(spurt(tjener, "feed"))
    tjener.bedt.clear()
    resultat = les(na=NA + 30 * MIN)
    assert ider(resultat) == sorted(f"a{nummer}" for nummer in range(12))
    assert (resultat.nye, resultat.borte) == (12, 1)
    assert spurt(tjener, "feed")[0] == ("side-2" if "side" in sti else "side-4")
    assert len(lest_for & set(spurt(tjener, "feed"))) == 1  # the one that it stopped at
    assert not (status / UNDERVEIS).exists()


def test_oppslag_fra_en_stoppet_lesing_blir_brukt_men_ikke_det_som_er_endret_siden(
    nav, les, tjener, status, monkeypatch
):
    monkeypatch.setattr("regionportal.machines.stillinger.kjoring.LAGRES_HVER", 1)
    for nummer in range(4):
        nav.kom(f"a{nummer}", "NESS", title="Før")
    nav.feil["/api/v1/feedentry/a2"] = [Svar(500, b"")] * feed.FORSOK
    with pytest.raises(Feedfeil):
        les()
    nav.kom("a0", "NESS", title="Etter", endret=NA + MIN)
    tjener.bedt.clear()
    resultat = les(na=NA + 5 * MIN)
    assert spurt(tjener, "feedentry") == ["a0", "a2", "a3"]
    assert [en.tittel for en in resultat.stillinger.stillinger] == ["Etter", "Før", "Før", "Før"]


@pytest.mark.parametrize(
    "innhold",
    [
        b"",
        b"{",
        b"[]",
        b'{"fra": 7}',
        b'{"plass": {"id": "side-0"}, "ny": 1}',
        b'{"fra": "side-annen", "plass": {"id": "side-0"}}',
    ],
)
def test_en_fremdrift_som_ikke_kan_brukes(nav, les, status, innhold):
    nav.kom("a", "NESS")
    les()
    nav.kom("b", "NESS")
    (status / UNDERVEIS).write_bytes(innhold)
    assert ider(les()) == ["a", "b"]
    assert not (status / UNDERVEIS).exists()


def test_siden_vi_kom_til_finnes_ikke_lenger(nav, les, tjener, status):
    nav.kom("a", "NESS")
    nav.kom("b", "NESS")
    les()
    nav.oppforinger = nav.oppforinger[1:]  # as if a was half a year ago
    skrevet = pa_fil(status)
    fil.skriv(
        status / "stillinger.json",
        skrevet.model_copy(update={"plass": skrevet.plass.model_copy(update={"id": "side-77"})}),
    )
    nav.kom("c", "NESS")
    tjener.bedt.clear()
    assert ider(les(na=NA + MIN)) == ["b", "c"]
    assert [en.sti for en in tjener.bedt] == ["/api/v1/feed/side-77", "/api/v1/feed", "/api/v1/feedentry/c"]


def test_en_feed_som_gar_i_ring(nav, les, status):
    for nummer in range(9):
        nav.kom(f"a{nummer}", "NESS")
    ring = json.dumps({"id": "side-2", "next_id": "side-1", "items": []}).encode()
    nav.feil["/api/v1/feed/side-2"] = [Svar(200, ring)]
    with pytest.raises(Feedfeil, match="går i ring"):
        les()
    assert not (status / "stillinger.json").exists()


def test_en_tom_feed_er_ikke_ingen_stillinger(nav, les, status):
    with pytest.raises(Feedfeil, match="ingenting i feeden"):
        les()
    assert not (status / "stillinger.json").exists()


HENDELSE = st.tuples(st.sampled_from("abcde"), st.sampled_from(["NESS", "VIK", "OSLO", None]))  # None: it stopped


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(HENDELSE, max_size=6), min_size=1, max_size=4), st.integers(2, 4))
@pytest.mark.parametrize("slags", [Nav, NavsKode, NavsKodeMedEtag])
def test_ingenting_gar_tapt_fra_kjoring_til_kjoring(region, tmp_path_factory, tid, slags, runder, per_side):
    """However Nav makes pages: whatever came between the runs, the end is what one reading of all would give."""
    nav = slags(per_side)
    nav.kom("forst", "OSLO", liste={"hos": "X"})
    rot = tmp_path_factory.mktemp("runder")
    with nav.apne() as tjener:
        for nummer, runde in enumerate(runder):
            for id_, kommune in runde:
                nav.kom(id_, kommune, endret=NA + len(nav.oppforinger) * MIN) if kommune else nav.stoppet(id_)
            oppsett = feed.Feedoppsett(NA + nummer * MIN, SONE, tjener.rot, pause=0, klokke=lambda: tid.na, sov=tid.sov)
            resultat = kjor(region, rot, feed.token(TOKEN), oppsett)
            tjener.bedt.clear()
        igjen = kjor(region, rot, feed.token(TOKEN), oppsett)
    siste = dict(en for runde in runder for en in runde)
    ventet = {id_: (kommune.lower(),) for id_, kommune in siste.items() if kommune in ("NESS", "VIK")}
    assert {en.id: en.kommuner for en in resultat.stillinger.stillinger} == ventet
    assert igjen.stillinger == resultat.stillinger
    assert igjen.foresporsler == 1


@pytest.mark.parametrize("per_side", [2, 1000])
@pytest.mark.parametrize("slags", [Nav, NavsKode, NavsKodeMedEtag])
def test_en_stoppet_annonse_er_borte_i_neste_kjoring(region, tmp_path, tid, slags, per_side):
    """Nothing else has to come after it: Nav's ETag is the same when one more entry comes, and so is the page."""
    nav = slags(per_side)
    nav.kom("x", "OSLO", liste={"hos": "X"})
    nav.kom("a", "NESS")
    with nav.apne() as tjener:

        def les(minutter: int) -> list[str]:
            nav.na = NA + minutter * MIN
            oppsett = feed.Feedoppsett(nav.na, SONE, tjener.rot, pause=0, klokke=lambda: tid.na, sov=tid.sov)
            return ider(kjor(region, tmp_path, feed.token(TOKEN), oppsett))

        assert les(0) == les(30) == ["a"]
        nav.stoppet("a")
        assert les(60) == []
        nav.kom("b", "VIK")
        assert les(90) == ["b"]
        nav.stoppet("b")
        assert les(120) == []


def test_det_som_ble_lest_for_siste_dag_var_hel_far_den_ogsa(nav, les, status):
    """An advertisement that is not changed at Nav is not read again."""
    nav.kom("a", "NESS", applicationDue="2026-11-23T00:00:00", expires="2026-11-23T00:00:00")
    nav.kom("b", "NESS", applicationDue="Snarest", expires="2026-11-25T00:00:00")
    ny = les().stillinger
    gammel = ny.model_copy(
        update={"stillinger": (ny.stillinger[0].model_copy(update={"utloper": NA.replace(hour=23)}), ny.stillinger[1])}
    )
    fil.skriv(status / "stillinger.json", gammel)
    resultat = les(na=NA + 5 * MIN)
    assert resultat.stillinger.stillinger == ny.stillinger
    assert [str(en.utloper) for en in ny.stillinger] == ["2026-11-24 00:00:00+01:00", "2026-11-26 00:00:00+01:00"]


# ---- clocks


@pytest.mark.parametrize(
    ("fram", "skjev", "lest"),
    [(0, False, 0), (4, False, 0), (-4, False, 0), (45, True, 0), (-45, True, -45)],
    ids=["like", "litt foran", "litt etter", "Nav langt foran", "Nav langt etter"],
)
def test_to_klokker(nav, les, fram, skjev, lest):
    """A reading is never said to be from later than it may be; and nothing is thrown away because one clock says so."""
    nav.fram = fram * MIN
    nav.kom("a", "NESS", expires=(NA - 20 * MIN).isoformat())
    resultat = les()
    assert resultat.skjev == skjev
    assert resultat.stillinger.lest == NA + lest * MIN
    assert ider(resultat) == (["a"] if lest < 0 else [])


def test_portalen_kan_lese_det_som_er_skrevet(nav, les, testdata, tmp_path, dag, oppsett):
    from kopi import Kopi

    nav.kom("a", "NESS")
    kopi = Kopi.ramme(testdata, tmp_path / "kopi", dag)
    region, _ = last(kopi.data, dag)
    resultat = kjor(region, kopi.rot, feed.token(TOKEN), oppsett)
    (kopi.data / "status" / UNDERVEIS).write_text("ikke JSON")
    region, feil = last(kopi.data, dag)
    assert not feil
    assert region.stillinger == resultat.stillinger
    assert [en.id for en in region.stillinger.apne(NA)] == ["a"]


def test_en_annonse_som_ingen_kan_lese_stopper_en_lesing_og_ikke_to(nav, les):
    nav.kom("a", "NESS")
    nav.kom("b", "NESS")
    nav.feil["/api/v1/feedentry/a"] = [Svar(200, b"{")] * 2 * feed.FORSOK
    with pytest.raises(Feedfeil, match="brutt av eller ødelagt"):
        les()
    resultat = les()
    assert resultat.uleselige == ("a",)
    assert [en.id for en in resultat.stillinger.stillinger] == ["b"]
    assert "1 annonse kunne ikke leses, og er ikke med som nye: a." in som_tekst(resultat)


def test_en_feed_uten_slutt(nav, les, monkeypatch):
    monkeypatch.setattr(kjoring, "FLEST_SIDER", 1)
    for nummer in range(9):
        nav.kom(f"a{nummer}", "NESS")
    with pytest.raises(Feedfeil, match="mer enn 1 sider"):
        les()
