"""No record takes the place of a page, or a calendar, that the portal makes itself."""

import pytest
from kopi import POSTER


@pytest.mark.parametrize("slag", ["skatt", "hendelse", "tiltak"])
def test_en_post_tar_ikke_plassen_til_lista(ramme, slag):
    plass, post = POSTER[slag]
    plass = plass.replace("prove", "index")
    ramme.skriv(plass, post)
    assert ramme.feil() == [f"data/{plass}:1: id: «index» bruker portalen selv. Velg et annet navn"]


def test_en_kommune_tar_ikke_plassen_til_kalenderen_med_alt(ramme):
    ramme.skriv("kommuner/alle.yml", POSTER["kommune"][1])
    assert "data/kommuner/alle.yml:1: id: «alle» bruker portalen selv. Velg et annet navn" in ramme.feil()


@pytest.mark.parametrize("plass", ["skatter/ness/alle.yml", "skatter/ness/indeks.yml", "skatter/ness/fjell-index.yml"])
def test_det_som_ligner_er_ledig(ramme, plass):
    ramme.skriv(plass, POSTER["skatt"][1])
    assert ramme.feil() == []


@pytest.mark.parametrize(("gammelt", "felt"), [("- id: barnehage", "temaer"), ("- id: unge", "malgrupper")])
def test_et_sporsmal_tar_ikke_plassen_til_lista(ramme, gammelt, felt):
    ramme.skriv("region.yml", ramme.les("region.yml").replace(gammelt, "- id: index"))
    assert any(en.endswith(f"{felt}.id: «index» bruker portalen selv. Velg et annet navn") for en in ramme.feil())
