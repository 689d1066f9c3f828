"""What a command keeps is written whole or not at all, and by one at a time."""

import os

import pytest

from regionportal.machines import statusfil


@pytest.mark.parametrize("navn", ["lenker.json", ".underveis.json"])
def test_en_skriving_som_stopper_halvveis_lar_fila_sta(tmp_path, monkeypatch, navn):
    sti = tmp_path / navn
    statusfil.skriv(sti, "før\n")

    def full_disk(_):
        raise OSError("disken er full")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="full"):
        statusfil.skriv(sti, "etter\n")
    assert sti.read_text() == "før\n"
    monkeypatch.undo()
    statusfil.skriv(sti, "etter\n")
    assert sti.read_text() == "etter\n"
    assert [en.name for en in tmp_path.iterdir()] == [navn]


def test_en_om_gangen(tmp_path):
    sti = tmp_path / "status" / "lenker.json"
    opptatt = pytest.raises(statusfil.Opptatt, match="en annen kjøring av «portal x» holder på")
    with statusfil.alene(sti, "portal x"), opptatt, statusfil.alene(sti, "portal x"):
        pass
    with statusfil.alene(sti, "portal x"):
        pass
