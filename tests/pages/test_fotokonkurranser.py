"""The page of the photo contest stands between the contests too."""

from dataclasses import replace
from datetime import date

import pytest
from lxml.html import document_fromstring
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import fotokonkurranser

INGEN = "Akkurat nå er det ingen konkurranse å være med på"


@pytest.mark.parametrize(
    ("den", "venter"),
    [(date(2026, 9, 30), False), (date(2026, 11, 15), False), (date(2026, 11, 16), True), (date(2027, 1, 1), True)],
)
def test_sida_sier_om_det_er_noe_a_vaere_med_pa(testregion: Region, kontekst: Kontekst, den: date, venter: bool):
    side = next(tegnede(testregion, replace(kontekst, dag=den), fotokonkurranser)).content
    assert (INGEN in side) == venter
    assert "Lys i vinduene" in side


def test_uten_en_eneste_konkurranse_star_reglene_og_veien_for_en_klasse(testregion: Region, kontekst: Kontekst):
    (side,) = tegnede(replace(testregion, fotokonkurranser=()), kontekst, fotokonkurranser)
    rot = document_fromstring(side.content)
    assert [en.text for en in rot.xpath("//h2")] == [
        "Det som gjelder hver gang",
        "Slik er en klasse med",
        "Vil dere lage en konkurranse?",
    ]
    assert "CC BY 4.0, CC BY-SA 4.0, CC0 1.0" in side.content
    assert INGEN in side.content
