"""Each municipality has a border on the map, and each border a municipality."""

import json

import pytest

FIL = "kart/kommuner.geojson"


def endre(ramme, endring) -> None:
    kart = json.loads(ramme.les(FIL))
    endring(kart["features"])
    ramme.skriv(FIL, json.dumps(kart))


def test_hver_kommune_har_sin_grense(ramme):
    assert ramme.feil() == []


def test_grensa_til_en_kommune_mangler(ramme):
    endre(ramme, lambda trekk: trekk.pop())
    assert ramme.feil() == [f"data/{FIL}:1: grensa til «vik» mangler"]


def test_alle_grensene_mangler(ramme):
    endre(ramme, lambda trekk: trekk.clear())
    assert ramme.feil() == [f"data/{FIL}:1: grensa til «ness» mangler", f"data/{FIL}:1: grensa til «vik» mangler"]


def test_ei_grense_uten_kommune(ramme):
    endre(ramme, lambda trekk: trekk.append({**trekk[0], "id": "nord"}))
    assert ramme.feil() == [f"data/{FIL}:1: «nord» finnes ikke. Gyldige: ness, vik"]


def test_ei_grense_med_skrivefeil(ramme):
    endre(ramme, lambda trekk: trekk[0].update(id="nes"))
    assert ramme.feil() == [
        f"data/{FIL}:1: grensa til «ness» mangler",
        f"data/{FIL}:1: «nes» finnes ikke. Mente du «ness»? Gyldige: ness, vik",
    ]


def test_to_grenser_for_samme_kommune(ramme):
    endre(ramme, lambda trekk: trekk.append(trekk[0]))
    assert ramme.feil() == [f"data/{FIL}:1: «ness» har mer enn én grense. Samle dem i én (MultiPolygon)"]


@pytest.mark.parametrize("innhold", ["{", '{"type": "FeatureCollection"}'])
def test_et_uleselig_kart_er_en_feil_og_ikke_en_for_hver_kommune(ramme, innhold):
    ramme.skriv(FIL, innhold)
    assert len(ramme.feil()) == 1
