"""``portal stage``: the time that the files are made for."""

import json
from datetime import date, datetime, timedelta

import pytest
from kopi import Kopi
from steder import ROT
from stillingsdata import APNE, LEST, NA, STILLINGER

from regionportal import __main__ as portal

pytestmark = pytest.mark.treg


class Klokke(datetime):
    """A clock that has stopped."""

    viser = NA

    @classmethod
    def now(cls, tz=None):
        return cls.viser.astimezone(tz)


class Kalender(date):
    @classmethod
    def today(cls):
        return Klokke.viser.date()


@pytest.fixture
def stillinger(testdata, tmp_path, dag, monkeypatch):
    """The numbers of the vacancies that are in the open data, made at a time with these arguments."""
    kopi = Kopi(testdata, tmp_path / "portal", dag)
    kopi.skriv("status/stillinger.json", STILLINGER.model_dump_json())
    (kopi.rot / "docs").mkdir()
    maler = ROT / "overrides"
    (kopi.rot / "overrides").symlink_to(maler)
    monkeypatch.setattr("regionportal.portal.datetime", Klokke)
    monkeypatch.setattr("regionportal.portal.date", Kalender)

    def lag(na, *valg):
        monkeypatch.setattr(Klokke, "viser", na)
        assert portal.main(["stage", str(tmp_path / "ut"), "--rot", str(kopi.rot), *valg]) == 0
        poster = json.loads((tmp_path / "ut/api/v1/stillinger.json").read_text("utf-8"))["poster"]
        return [int(en["id"][-2:]) for en in poster]

    return lag


def test_uten_en_dag_er_det_klokka_na_som_gjelder(stillinger):
    assert stillinger(NA) == APNE
    assert stillinger(NA + timedelta(hours=7)) == [en for en in APNE if en != 2]
    assert stillinger(LEST + timedelta(hours=24)) == []


def test_med_en_dag_er_det_klokka_tolv_den_dagen(stillinger):
    assert stillinger(NA + timedelta(days=3), "--dag", "2026-11-22") == APNE
