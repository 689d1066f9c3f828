"""Which occupations the region needs."""

from kopi import JOBBEHOV, Kopi, med

from regionportal.knowledge.etterspurt import etterspurte, funn_om


def navn(region):
    return [yrke.navn for yrke in etterspurte(region)]


def test_det_som_er_talt_kommer_forst_og_sa_det_flest_nevner(testregion):
    assert navn(testregion) == ["sykepleier", "lærer", "tømrer", "helsefagarbeider"]


def test_nok_folk_og_utdanning_er_ikke_et_behov(testdata, tmp_path, dag):
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    kopi.skriv("jobbehov/nok.yml", med(JOBBEHOV, "yrker: [lærer]", "om_yrkene: dekket"))
    kopi.skriv("jobbehov/skole.yml", med(JOBBEHOV, "yrker: [sykepleier]", "om_yrkene: utdannes"))
    kopi.skriv("jobbehov/mangler.yml", med(JOBBEHOV, "yrker: [tømrer, fagarbeider]"))
    region, _ = kopi.last()
    assert navn(region) == ["tømrer"]  # and a word for many occupations is none
    assert [behov.id for behov in funn_om(region.yrke["tømrer"], region.jobbehov)] == ["mangler"]
    assert funn_om(region.yrke["lærer"], region.jobbehov) == []
