"""What is known is worked out once, and is what its own module says."""

from dataclasses import replace

import pytest

from regionportal.knowledge import kunnskap as modul
from regionportal.knowledge.kunnskap import Kunnskap

SVAR = [navn for navn, verdi in vars(Kunnskap).items() if hasattr(verdi, "func")]


@pytest.mark.parametrize("navn", SVAR)
def test_hvert_svar_er_det_samme_hver_gang(testregion, kontekst, navn):
    kunnskap = Kunnskap(testregion, kontekst)
    assert getattr(kunnskap, navn) is getattr(kunnskap, navn)


def test_dekningen_regnes_ut_en_gang_for_alle_som_spor(testregion, kontekst, monkeypatch):
    regnet = []
    ekte = modul.dekning
    monkeypatch.setattr(modul, "dekning", lambda *argumenter: regnet.append(1) or ekte(*argumenter))
    kunnskap = Kunnskap(testregion, kontekst)
    for kommune in testregion.kommuner:
        assert len(list(kunnskap.dekning.for_kommune(kommune.id))) == len(testregion.om.temaer)
    assert regnet == [1]


def test_stillingene_er_de_samme_samlet_per_kommune_og_per_yrke(testregion, kontekst):
    kunnskap = Kunnskap(testregion, kontekst)
    apne = set(kunnskap.apne_stillinger)
    assert [en.stilling for en in kunnskap.ledige] == list(kunnskap.apne_stillinger)
    assert {en for egne in kunnskap.ledige_i.values() for en in egne} == apne
    assert {en for egne in kunnskap.ledige_som.values() for en in egne} <= apne


def test_fylkene_er_regionens_og_de_kommunene_sier(testregion):
    ness, vik = testregion.kommuner
    over_grensa = replace(testregion, kommuner=(ness, vik.model_copy(update={"fylke": "Nabofylke"})))
    assert over_grensa.fylker == ("Testfylke", "Nabofylke")
    assert [over_grensa.fylket(en) for en in over_grensa.kommuner] == ["Testfylke", "Nabofylke"]
    assert testregion.fylker == ("Testfylke",)
