"""The day of a page: that of the newest record on it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from stillingsdata import STILLINGER

from regionportal.pages.side import Del, Side
from regionportal.pages.sist_endret import SistEndret


@dataclass(frozen=True, slots=True)
class Ramme:
    innhold: object


def _dagen(**data: object) -> date | None:
    return SistEndret().side(Side(path="a/index.md", mal="a", tittel="A", beskrivelse="A.", data=data))


@pytest.fixture
def gammel(lag_skatt):
    return lag_skatt("gammel", oppdatert="2024-05-06")


@pytest.fixture
def ny(lag_hendelse):
    return lag_hendelse({"fra": "2027-06-05"}, oppdatert="2026-11-20")


def test_den_nyeste_posten_bestemmer_hvor_den_enn_ligger(gammel, ny):
    assert _dagen(skatt=gammel) == date(2024, 5, 6)
    assert _dagen(skatt=gammel, neste=[ny]) == date(2026, 11, 20)
    assert _dagen(grupper=[("a", (gammel, ny), 2)]) == date(2026, 11, 20)
    assert _dagen(a={"b": Ramme(Ramme([ny])), "c": Del("_c", {"d": gammel})}) == date(2026, 11, 20)


def test_en_annonse_er_fra_da_den_ble_endret():
    [stilling, *_] = STILLINGER.stillinger
    ny = stilling.model_copy(update={"endret": datetime(2026, 11, 21, 8, tzinfo=UTC)})
    assert _dagen(ledige=[ny]) == date(2026, 11, 21)


def test_det_som_ikke_er_fra_noen_post_har_ingen_dag(dag):
    assert _dagen(dag=dag, navn="Testnes", antall=3, tom=[], ukjent=None, slag={"a", "b"}, lag=len) is None
