"""Each municipality has a border on the map, and each border a municipality."""

import json

import pytest
from kopi import KOMMUNE, linje_med, med

FIL = "kart/kommuner.geojson"
RAD = f"«portal kart data/{FIL}» lager fila rett"


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
    assert ramme.feil() == [f"data/{FIL}:1: «ness» har mer enn én grense. Samle dem i én (MultiPolygon). {RAD}"]


@pytest.mark.parametrize("innhold", ["{", '{"type": "FeatureCollection"}'])
def test_et_uleselig_kart_er_en_feil_og_ikke_en_for_hver_kommune(ramme, innhold):
    ramme.skriv(FIL, innhold)
    assert len(ramme.feil()) == 1


@pytest.mark.parametrize("id_", ["9902", 9902])
def test_et_nummer_er_ingen_id(ramme, id_):
    endre(ramme, lambda trekk: trekk[1].update(id=id_))
    assert ramme.feil() == [f"data/{FIL}:1: id-en «9902» er kommunenummeret til vik. Skriv «vik». {RAD}"]


def test_et_tall_som_id_har_mistet_nullen(ramme):
    endre(ramme, lambda trekk: trekk[0].update(id=150))
    assert ramme.feil() == [f"data/{FIL}:1: id-en «150» er kommunenummeret til ness. Skriv «ness». {RAD}"]


@pytest.mark.parametrize(
    ("egenskaper", "melding"),
    [
        ({"kommunenummer": "9902"}, "9902, som er Vik"),
        ({"KOMMUNENR": 9903}, "9903"),
        ({"id": "1234"}, "1234"),
    ],
)
def test_kartet_har_et_annet_nummer(ramme, egenskaper, melding):
    endre(ramme, lambda trekk: trekk[0].update(properties=egenskaper))
    assert ramme.feil() == [
        f"data/{FIL}:1: «ness» har kommunenummer {melding}. I data/kommuner/ness.yml står 0150. Rett det som er galt"
    ]


@pytest.mark.parametrize(
    "egenskaper", [None, {}, {"navn": "Ness"}, {"kommunenummer": None}, {"objid": 9, "Kommunenr": 150}]
)
def test_kartet_har_samme_nummer_eller_ingen(ramme, egenskaper):
    endre(ramme, lambda trekk: trekk[0].update(properties=egenskaper))
    assert ramme.feil() == []


def test_to_kommuner_med_samme_nummer(ramme):
    tekst = med(ramme.les("kommuner/vik.yml"), 'nummer: "0150" # her')
    ramme.skriv("kommuner/vik.yml", tekst)
    endre(ramme, lambda trekk: trekk[1].update(properties={}))
    assert ramme.feil() == [
        f"data/kommuner/vik.yml:{linje_med(tekst)}: nummer: 0150 er alt nummeret til Ness (data/kommuner/ness.yml)"
    ]


def snu(trekk: list[dict]) -> None:
    for en in trekk:
        en["geometry"]["coordinates"] = [[[y, x] for x, y in ring] for ring in en["geometry"]["coordinates"]]


def test_lengde_og_bredde_er_byttet_om_i_kartet_og_punktene_far_ikke_skylda(ramme):
    endre(ramme, snu)
    assert [linje for linje in ramme.feil() if "geojson" not in linje] == []
    hva = "lengde og bredde er byttet om. I GeoJSON står lengden (øst) først, så bredden (nord)"
    assert ramme.feil() == [f"data/{FIL}:1: «{id_}»: {hva}. {RAD}" for id_ in ("ness", "vik")]


def test_kartet_er_av_et_annet_sted(ramme):
    def flytt(trekk: list[dict]) -> None:
        for en in trekk:
            en["geometry"]["coordinates"] = [[[x + 10, y] for x, y in ring] for ring in en["geometry"]["coordinates"]]

    endre(ramme, flytt)
    hva = "Koordinatene er kanskje i et annet system enn WGS 84"
    assert ramme.feil() == [
        f"data/{FIL}:1: «ness»: grensa ligger langt fra Nessby (69.3, 20.2). {hva}. {RAD}",
        f"data/{FIL}:1: «vik»: grensa ligger langt fra Vikbotn (69.2, 20.7). {hva}. {RAD}",
    ]


def test_ett_senter_langt_unna_er_en_feil_i_punktet(ramme):
    ramme.skriv("kommuner/ness.yml", med(KOMMUNE, "senter: {navn: X, lat: 63.2, lon: 20.2, kilde: Y}"))
    (feil,) = ramme.feil()
    assert feil.startswith("data/kommuner/ness.yml:")
