"""The real data, today: no fault in it or in the pages of docs/, and our own tools can write each file again."""

from datetime import date
from pathlib import Path

import pytest
from ekte import DATA
from steder import ROT

from regionportal.feil import som_tekst
from regionportal.model.region import Region
from regionportal.model.slag import finn
from regionportal.reading import handskrevet
from regionportal.reading.husstil import som_yaml
from regionportal.reading.yaml12 import les

pytestmark = pytest.mark.innhold


def test_dataene_og_de_handskrevne_sidene_har_ingen_feil(ekte: Region, ekte_dag: date):
    """What is not in order is told of by ``ekte``, each fault with its file and line."""
    funn = handskrevet.sjekk(ROT / "docs", ekte, ekte_dag)
    assert som_tekst([en for en in funn if en.stopper]) == ""


def test_hver_fil_er_den_samme_etter_at_den_er_skrevet():
    filer = list(DATA.glob("*/**/*.yml"))  # each with one record
    assert filer
    assert [sti.name for sti in filer if not _lik(sti)] == []


def _lik(sti: Path) -> bool:
    slag, _ = finn(sti.relative_to(ROT).as_posix())
    post = les(sti.read_bytes(), "")[0].verdi
    return repr(les(som_yaml(post, slag.modell).encode(), "")[0].verdi) == repr(post)
