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
        "Har dere noe å vise fram nå?",
        "Vil dere lage en konkurranse?",
    ]
    assert "CC BY 4.0, CC BY-SA 4.0, CC0 1.0" in side.content
    assert INGEN in side.content


REPO = "https://github.example/eier/repo/"
SKJEMA = f"{REPO}issues/new?template=fotobidrag.yml"


@pytest.mark.parametrize(
    ("den", "tas_imot"), [(date(2026, 9, 30), False), (date(2026, 11, 15), True), (date(2026, 11, 16), False)]
)
def test_skjemaet_star_der_mens_konkurransen_er_i_gang(
    testregion: Region, kontekst: Kontekst, den: date, tas_imot: bool
):
    _, side = tegnede(testregion, replace(kontekst, dag=den, repo=REPO), fotokonkurranser)
    lenker = document_fromstring(side.content).xpath("//main//a/@href | //a[@class='knapp']/@href")
    utfylt = f"{SKJEMA}&side=https%3A%2F%2Fportal.example%2Ffotokonkurranse%2Flys-i-vinduene%2F"
    assert (utfylt in lenker) == tas_imot


@pytest.mark.parametrize("repo", [REPO, ""])
def test_en_klasse_far_vite_om_skjemaet_der_det_er_et(testregion: Region, kontekst: Kontekst, repo: str):
    oversikt, side = tegnede(testregion, replace(kontekst, dag=date(2026, 11, 1), repo=repo), fotokonkurranser)
    assert ("Der er det også et skjema når konkurransen er i gang" in oversikt.content) == bool(repo)
    assert ("Send inn et bilde" in side.content) == bool(repo)
