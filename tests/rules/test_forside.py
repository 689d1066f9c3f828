"""A link to a front page that is called something more is a warning."""

import pytest
from kopi import Kopi, linje_med

LENKE = "    lenker:\n      - {{url: {adresse}, tittel: {tittel}, type: ekstern, utgiver: Nav}} # her\n"


@pytest.mark.parametrize("adresse", ["https://www.jobb.example/", "https://www.jobb.example", "http://jobb.example/"])
def test_en_lenke_til_ei_forside_lover_ikke_mer(ramme: Kopi, adresse: str):
    linje = _med(ramme, adresse, "Ledige stillinger")
    assert ramme.varsler() == [
        f"data/region.yml:{linje}: varsel: temaer.lenker.tittel: lenka går bare til forsida på jobb.example. "
        "Skriv adressen til sida du mener, eller kall lenka det den er: «Nav»"
    ]


@pytest.mark.parametrize(
    ("adresse", "tittel"),
    [
        ("https://www.jobb.example/", "Nav"),
        ("https://www.jobb.example/", "Jobb.example"),
        ("https://www.jobb.example/ledig", "Ledige stillinger"),
        ("https://www.jobb.example/?s=vik", "Ledige stillinger"),
    ],
)
def test_det_som_heter_det_det_er_og_det_som_gar_lenger_er_i_orden(ramme: Kopi, adresse: str, tittel: str):
    _med(ramme, adresse, tittel)
    assert ramme.varsler() == []


def _med(ramme: Kopi, adresse: str, tittel: str) -> int:
    """The line of a link in a question that had none."""
    for_ = "    sok:\n"
    tekst = ramme.les("region.yml").replace(for_, LENKE.format(adresse=adresse, tittel=tittel) + for_, 1)
    ramme.skriv("region.yml", tekst)
    return linje_med(tekst)
