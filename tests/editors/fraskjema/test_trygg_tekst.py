"""A stranger's words say nothing to GitHub, where they stand as they are: in a title, which may become a commit
message."""

import pytest

from regionportal.editors.fraskjema.trygg_tekst import PARTES, blokk, i_linja, tittel

TIL_GITHUB = [
    "[skip ci]",
    "[ci skip]",
    "[no ci]",
    "[skip actions]",
    "[actions skip]",
    "[Skip CI]",
    "skip-checks: true",
    "skip-checks:true",
    "@region/redaksjon",
    "fixes #5",
    "GH-5",
    "https://sted.example",
    "www.sted.example",
]


@pytest.mark.parametrize("gjor", [i_linja, blokk, tittel])
@pytest.mark.parametrize("ord_", TIL_GITHUB)
def test_ordene_er_delt_sa_github_ikke_horer_dem(gjor, ord_):
    skrevet = gjor(f"Fyret {ord_} ved sjøen")
    assert ord_ not in skrevet.replace("\\", "")
    assert ord_ in skrevet.replace("\\", "").replace(PARTES, "")


@pytest.mark.parametrize("vanlig", ["[skipshavn]", "Skip i havn", "CI-skilt", "[notat]"])
def test_vanlige_ord_star_som_de_er(vanlig):
    assert tittel(vanlig) == vanlig
