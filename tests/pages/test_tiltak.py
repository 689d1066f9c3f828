"""A measure whose state no source tells, and whose owner is no more."""

import re
from dataclasses import replace

from tegnede import tegnede

from regionportal.model.tiltak import Tiltak
from regionportal.pages import tiltak as familie


def _tegnet(testregion, kontekst, **felt: object) -> str:
    tiltak = Tiltak.model_validate(
        {
            "id": "prove",
            "navn": "Prøvetiltaket",
            "type": "tiltak",
            "status": "ukjent",
            "eier": "Gamle Vik kommune",
            "omrade": "Vik",
            "kommuner": ["vik"],
            "ingress": "Et forsøk.",
            "kilder": [{"url": "https://kilde.example/", "lest": "2026-11"}],
            "oppdatert": "2026-11-20",
            **felt,
        }
    )
    sider = tegnede(replace(testregion, tiltak=(tiltak,)), kontekst, familie)
    return " ".join(re.sub("<[^>]+>", " ", f"{next(sider).content} {next(sider).content}").split())


def test_uten_historikk_sier_sidene_at_ingen_vet(testregion, kontekst):
    tekst = _tegnet(testregion, kontekst)
    assert tekst.count("Ikke kjent") == 3  # the list's heading, its card, and the page
    assert "Vi har ikke funnet hva som er gjort." in tekst
    assert "sist nytt" not in tekst


def test_med_historikk_sier_de_hva_som_er_det_siste(testregion, kontekst):
    kilder = [{"url": "https://kilde.example/", "lest": "2026-11"}]
    poster = [{"dato": "2018", "status": "startet", "tekst": "Det begynte.", "kilder": kilder}]
    tekst = _tegnet(testregion, kontekst, historikk=[*poster, {"dato": "2020", "tekst": "Et møte.", "kilder": kilder}])
    assert tekst.count("sist nytt: 2020") == 2


def test_eieren_i_dag_star_etter_den_som_ikke_finnes(testregion, kontekst):
    tekst = _tegnet(testregion, kontekst, eier_i_dag="Vik kommune")
    assert tekst.count("Gamle Vik kommune (i dag Vik kommune)") == 2


def test_nar_eieren_ble_borte_og_at_ingen_tok_over(testregion, kontekst):
    tekst = _tegnet(testregion, kontekst, eier_til=2019, eier_i_dag="Vik kommune")
    assert tekst.count("Gamle Vik kommune (til 2019, i dag Vik kommune)") == 2
    assert _tegnet(testregion, kontekst, eier_til="2021-12").count("(til desember 2021, finnes ikke lenger)") == 2
