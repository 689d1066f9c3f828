"""Which Sámi and Kven names each municipality has."""

from kopi import SKATT, Kopi, med

from regionportal.knowledge.egennavn import egne_navn, navn_i_kommunene, navnets_sprak


def test_navnene_i_hver_kommune(testregion):
    navn = navn_i_kommunene(testregion)
    assert set(navn) == {"ness", "vik"}
    assert {("Njárga", "samisk"), ("Niemi", "kvensk"), ("Njárgga čuovga", "samisk"), ("Niemen fyyri", "kvensk")} <= {
        *navn["ness"]
    }
    assert ("Tšäätööž", "kvensk") in navn["vik"]
    assert ("Njárga", "samisk") not in navn["vik"]


def test_et_navn_som_hele_posten_heter(testdata, tmp_path, dag):
    ramme = Kopi.ramme(testdata, tmp_path, dag)
    for id_, navn in {"a": "Čáhput", "b": "Čáhput ved sjøen"}.items():
        ramme.skriv(
            f"skatter/ness/{id_}.yml", med(SKATT, f"navn: {navn}", "navn_samisk: Čáhput", "navn_kvensk: Suahput")
        )
    region, _ = ramme.last()
    a, b = region.skatter
    assert [navnets_sprak(en) for en in (a, b)] == ["samisk", None]
    assert list(egne_navn(b)) == [("Čáhput", "samisk"), ("Suahput", "kvensk")]
    assert navnets_sprak(region.kommune["ness"]) is None


def test_en_kommune_kan_ha_navn_pa_alle_sprakene(testdata, tmp_path, dag):
    ramme = Kopi.ramme(testdata, tmp_path, dag)
    navn = ("navn_samisk: Njárga", "navn_lulesamisk: Njárgga", "navn_sorsamisk: Njaarke", "navn_kvensk: Niemi")
    rekkefolge = "navnerekkefolge: [lulesamisk, norsk, sorsamisk]"
    ramme.skriv("kommuner/ness.yml", med(ramme.les("kommuner/ness.yml"), *navn, rekkefolge, "navn_siden: 2024-02-16"))
    region, funn = ramme.last()
    assert region, funn
    ness = region.kommune["ness"]
    assert [en.sprak for en in egne_navn(ness)] == ["samisk", "lulesamisk", "sorsamisk", "kvensk"]
    assert ness.fullt_navn == "Njárgga – Ness – Njaarke" and str(ness.navn_siden) == "2024-02-16"
