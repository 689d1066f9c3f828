"""Each choice has a word, and each word stands once."""

from typing import get_args

import pytest

from regionportal.editors.skjema.json_schema import skjema
from regionportal.knowledge import ord as kunnskapens
from regionportal.model import ord as modellens
from regionportal.model.fotokonkurranse import ApenLisens
from regionportal.model.inndeling import Arrangementstype, Stedstype
from regionportal.model.om import Nettsprak
from regionportal.model.ord import valgene
from regionportal.model.slag import SLAG

TABELLER = {**modellens.TABELLER, **kunnskapens.TABELLER}
# names that everyone writes alike
SOM_DE_ER = {get_args(en) for en in (ApenLisens, Nettsprak, Stedstype, Arrangementstype)}


@pytest.mark.parametrize(("valg", "ord_"), TABELLER.values(), ids=TABELLER)
def test_hver_verdi_har_et_ord(valg, ord_):
    assert set(ord_) == set(get_args(valg)) and all(ord_.values())


def test_ingen_to_lister_med_valg_er_like():
    alle = [frozenset(get_args(valg)) for valg, _ in modellens.TABELLER.values()]
    assert len(set(alle)) == len(alle)


def _valg_i(node: object) -> set[tuple[str, ...]]:
    if isinstance(node, dict):
        egne = {tuple(node["enum"])} if "enum" in node else set()
        return egne.union(*map(_valg_i, node.values()))
    return set().union(*map(_valg_i, node)) if isinstance(node, list) else set()


@pytest.mark.parametrize("slag", SLAG.values(), ids=SLAG)
def test_hvert_valg_i_skjemaene_har_ord(slag):
    kjente = {frozenset(get_args(valg)) for valg, _ in modellens.TABELLER.values()}
    ukjente = [valg for valg in _valg_i(skjema(slag, {})) - SOM_DE_ER if frozenset(valg) not in kjente]
    assert ukjente == [], "gi dem ord i model/ord.py"


@pytest.mark.parametrize(
    ("valg", "ord_"),
    [
        (["var", "sommer", "host", "vinter"], ["Vår", "Sommer", "Høst", "Vinter"]),
        (
            ["nyhet", "side", "rot", "ekstern"],
            ["Nyhet hos kommunen", "Kommunens egen side", "Forside", "Side hos andre"],
        ),
        (["ness", "vik"], ["Ness", "Vik"]),
    ],
)
def test_valgene_i_et_skjema(valg, ord_):
    assert valgene(valg) == ord_
