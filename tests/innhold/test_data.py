"""The real data, today: no fault in it or in the pages of docs/, and our own tools can write each file again."""

from datetime import date

import pytest
from ekte import DATA, feil_etter_skriving
from steder import ROT

from regionportal.feil import som_tekst
from regionportal.model.region import Region
from regionportal.reading import handskrevet

pytestmark = pytest.mark.innhold


def test_dataene_og_de_handskrevne_sidene_har_ingen_feil(ekte: Region, ekte_dag: date):
    """What is not in order is told of by ``ekte``, each fault with its file and line."""
    funn = handskrevet.sjekk(ROT / "docs", ekte, ekte_dag)
    assert som_tekst([en for en in funn if en.stopper]) == ""


def test_hver_fil_er_den_samme_etter_at_den_er_skrevet():
    filer = list(DATA.glob("*/**/*.yml"))  # each with one record
    assert filer
    assert feil_etter_skriving(filer, ROT) == []
