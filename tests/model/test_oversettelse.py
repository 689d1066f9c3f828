"""A translation says which words it is of, field by field."""

import pickle

import pytest

from regionportal.model.felt import Merke, merkede
from regionportal.model.kommune import Kommune
from regionportal.model.om import Forbehold, Malgruppe
from regionportal.model.oversettelse import Oversettelse, oversettelser
from regionportal.model.sats import Sats
from regionportal.model.skatt import Skatt
from regionportal.model.steg import Steg

STEG = {"id": "meld", "dag": 8, "tittel": "Meld flytting", "tekst": "Du har åtte dager.", "tema": "skatt"}
PA_ENGELSK = {"tittel": "Report your move", "tekst": "You have eight days."}


def _oversatt(av: str | None = None, norsk: dict[str, str] | None = None, **engelsk: str) -> Oversettelse:
    return Steg.model_validate({**STEG, **(norsk or {}), "en": {"av": av, **(engelsk or PA_ENGELSK)}}).en


RETT = _oversatt().rett_av(PA_ENGELSK)


@pytest.mark.parametrize("modell", [Skatt, Kommune, Steg, Malgruppe, Forbehold, Sats])
def test_blokken_har_feltene_som_er_merket_og_ingen_andre(modell):
    en = {navn for navn in type(modell.model_construct(en=None)).model_fields["en"].annotation.__args__[0].model_fields}
    assert en - {"av", "url"} == set(merkede(modell, Merke.OVERSETTES))


@pytest.mark.parametrize(
    ("av", "norsk", "gamle", "umerket"),
    [
        (RETT, {}, set(), False),
        (RETT, {"tekst": "Du har\n  åtte dager."}, set(), False),
        (RETT, {"dag": 9}, set(), False),
        (RETT, {"tekst": "Du har ni dager."}, {"tekst"}, False),
        (RETT, {"tekst": "Du har ni dager.", "tittel": "Si fra"}, {"tekst", "tittel"}, False),
        (None, {}, set(), True),
        (RETT.split()[0], {}, set(), True),
    ],
)
def test_bare_den_som_er_av_andre_ord_er_gammel(av, norsk, gamle, umerket):
    blokk = _oversatt(av, norsk)
    assert (set(blokk.gamle), blokk.umerket) == (gamle, umerket)


def test_et_felt_til_pa_engelsk_gjor_ikke_de_andre_gamle():
    ett = _oversatt(tittel="Report your move").rett_av(PA_ENGELSK)
    assert not _oversatt(ett).gamle


def test_en_prosess_kan_fa_den_av_en_annen():
    steg = Steg.model_validate({**STEG, "en": {"av": RETT, **PA_ENGELSK}})
    assert pickle.loads(pickle.dumps(steg)) == steg
    assert pickle.loads(pickle.dumps(steg)).en.gamle == steg.en.gamle


def test_hver_oversettelse_finnes_med_stien_den_har(testregion):
    steder = {en.sti for en in oversettelser(testregion.skatt["fyret"])}
    assert steder == {()}
