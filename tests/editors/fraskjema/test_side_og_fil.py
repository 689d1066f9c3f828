"""A change says which page it is about, and which file. A stranger may write anything in both."""

import pytest
from skjematekst import ADRESSE, ENDRING


def test_ei_side_hos_noen_andre(fyll_ut):
    resultat = fyll_ut("endre", side="https://annet.example/skatter/fyret/")
    assert resultat.tilstand == "mangler"
    assert "er ikke en side hos oss" in resultat.kommentar
    assert not resultat.fil


@pytest.mark.parametrize("side", [f"{ADRESSE}skatter/fyret", "/skatter/fyret/", "skatter/fyret/", ADRESSE.upper(), ""])
def test_ei_side_her(fyll_ut, side):
    assert "er ikke en side hos oss" not in fyll_ut("endre", side=side).kommentar


@pytest.mark.parametrize(("side", "fortalt"), [("skatter/fjaera/", 1), (ENDRING["side"].removeprefix(ADRESSE), 0)])
def test_ei_fil_som_ikke_er_sidas(fyll_ut, side, fortalt):
    resultat = fyll_ut("endre", side=f"{ADRESSE}{side}", fil="data/skatter/ness/fyret.yml")
    assert resultat.forslag.count("Spør hvilken av dem det gjelder") == fortalt
