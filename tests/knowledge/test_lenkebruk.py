"""Where an address is used: wherever the link check finds it, and said of the page that shows it."""

import pytest
from kopi import SKATT, Kopi, med

from regionportal.knowledge.lenkebruk import i_bruk
from regionportal.machines.lenkesjekk.adresser import finn_alle

ADRESSE = "https://dod.example/b_(c)"


@pytest.mark.parametrize(
    "tekst",
    [f"Se [mer]({ADRESSE}).", f"Se <{ADRESSE}>.", f"Se [mer][1].\n\n  [1]: {ADRESSE}"],
    ids=["parentes", "hake", "merke"],
)
def test_en_dod_lenke_i_teksten_blir_funnet_der_den_star(testdata, tmp_path, dag, tekst):
    kopi = Kopi(testdata, tmp_path, dag)
    kopi.skriv("skatter/ness/prove.yml", med(SKATT, f"tekst: |\n  {tekst}"))
    region, feil = kopi.last()
    assert feil == []
    assert ADRESSE in finn_alle(region, tmp_path / "docs")
    [bruk] = i_bruk(region, frozenset([ADRESSE]))
    assert (bruk.fil, bruk.side, bruk.kommune) == ("data/skatter/ness/prove.yml", "skatter/prove/", "ness")


def test_alt_lenkesjekken_finner_i_dataene_er_i_bruk_et_sted(testregion, tmp_path):
    funnet = frozenset(finn_alle(testregion, tmp_path / "docs"))
    assert {bruk.url for bruk in i_bruk(testregion, funnet)} == funnet
