"""What is kept of the files that were sound: whatever is edited, reading with it says the same as reading without."""

import json
import re
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from kopi import Kopi
from tilfeldige_endringer import Endrer

from regionportal.feil import Feil
from regionportal.model.region import Region
from regionportal.reading import handskrevet
from regionportal.reading.leselager import LAGER, Leselager, les_lager
from regionportal.reading.load import last, les_innhold

ENDRINGER = 200


@pytest.fixture
def prosjekt(testdata: Path, tmp_path: Path, dag: date) -> Kopi:
    return Kopi(testdata, tmp_path, dag)


def _les(prosjekt: Kopi, lager: Leselager) -> tuple[Region | None, list[Feil]]:
    innhold = les_innhold(prosjekt.data, lager.dag, leselager=lager)
    return innhold.region, innhold.funn


def _les_og_husk(prosjekt: Kopi, dag: date) -> tuple[Region | None, list[Feil]]:
    lager = les_lager(prosjekt.rot, dag)
    lest = _les(prosjekt, lager)
    lager.lagre(prosjekt.rot)
    return lest


def _husket(prosjekt: Kopi) -> dict[str, list]:
    return json.loads((prosjekt.rot / LAGER).read_bytes())["filer"]


def test_tilfeldige_endringer_leses_som_uten_lager(prosjekt: Kopi, dag: date):
    endrer = Endrer(prosjekt.data, Random(21))
    for nummer in range(ENDRINGER):
        angre = endrer.rediger()
        i_dag = dag + timedelta(days=nummer // 50)
        assert _les_og_husk(prosjekt, i_dag) == last(prosjekt.data, i_dag), endrer.gjort
        if nummer % 3:  # some stay
            angre()


def test_det_samme_leses_ikke_igjen(prosjekt: Kopi, dag: date, monkeypatch: pytest.MonkeyPatch):
    forst = _les_og_husk(prosjekt, dag)
    monkeypatch.setattr("regionportal.reading.leselager.les_fil", lambda fil, _: pytest.fail(fil.navn))
    assert _les(prosjekt, les_lager(prosjekt.rot, dag)) == forst


def test_linjene_er_som_i_fila_ogsa_nar_den_er_husket(prosjekt: Kopi, dag: date):
    _les_og_husk(prosjekt, dag)
    kommune = next(prosjekt.data.glob("kommuner/*.yml"))
    kommune.unlink()  # others refer to it
    med, uten = _les(prosjekt, les_lager(prosjekt.rot, dag)), last(prosjekt.data, dag)
    assert med == uten
    assert {en.linje for en in med[1]} > {1}


def test_et_tall_vet_hvordan_det_var_skrevet_ogsa_nar_det_er_husket(prosjekt: Kopi, dag: date):
    """What asks whether 69.750 is thousands or decimals asks the next time too."""
    fil = "skatter/vik/fjaera.yml"
    prosjekt.skriv(fil, re.sub(r"lat: [\d.]+", "lat: 69.750", prosjekt.les(fil)))
    _les_og_husk(prosjekt, dag)
    husket = les_lager(prosjekt.rot, dag)._kjente[f"data/{fil}"].verdi
    assert husket["sted"]["lat"].skrevet == "69.750"
    assert _les(prosjekt, les_lager(prosjekt.rot, dag)) == last(prosjekt.data, dag)


def test_en_fil_med_varsel_sier_det_hver_gang(prosjekt: Kopi, dag: date):
    fil = "skatter/vik/fjaera.yml"
    prosjekt.skriv(fil, prosjekt.les(fil).replace("\noppdatert:", "\ntilgjengelighet: Koster 200 kroner.\noppdatert:"))
    _, forst = _les_og_husk(prosjekt, dag)
    _, igjen = _les_og_husk(prosjekt, dag)
    assert [en for en in forst if "200 kroner" in en.melding]
    assert igjen == forst


@pytest.mark.parametrize(
    "innhold",
    ["", "{", "[]", '{"kode": 1}', '{"kode": null, "dag": "2026-11-22", "filer": {}}'],
)
def test_ei_odelagt_fil_er_som_ingen(prosjekt: Kopi, dag: date, innhold: str):
    _les_og_husk(prosjekt, dag)
    (prosjekt.rot / LAGER).write_text(innhold, "utf-8")
    assert _les_og_husk(prosjekt, dag) == last(prosjekt.data, dag)
    assert _husket(prosjekt)


def test_ei_verdi_som_ikke_er_en_post_leses_igjen(prosjekt: Kopi, dag: date):
    _les_og_husk(prosjekt, dag)
    hele = json.loads((prosjekt.rot / LAGER).read_bytes())
    for en in hele["filer"].values():
        en[1] = {"navn": 7}
    (prosjekt.rot / LAGER).write_text(json.dumps(hele), "utf-8")
    assert _les(prosjekt, les_lager(prosjekt.rot, dag)) == last(prosjekt.data, dag)


def test_en_annen_dag_leses_alt_igjen(prosjekt: Kopi, dag: date):
    _les_og_husk(prosjekt, dag)
    assert les_lager(prosjekt.rot, dag + timedelta(days=1)) == Leselager(dag + timedelta(days=1))


def test_ei_side_i_docs_som_er_endret_sjekkes_igjen(prosjekt: Kopi, dag: date):
    docs = prosjekt.rot / "docs"
    docs.mkdir()
    side = docs / "om.md"
    region, _ = last(prosjekt.data, dag)

    def sjekk() -> list[str]:
        lager = les_lager(prosjekt.rot, dag)
        funn = handskrevet.sjekk(docs, region, dag, lager)
        lager.lagre(prosjekt.rot)
        return [en.melding for en in funn]

    side.write_text("# Om\n\nHei.\n", "utf-8")
    assert [sjekk(), sjekk()] == [[], []]
    side.write_text("# Om\n\n<b>Hei.</b>\n", "utf-8")
    assert sjekk() == sjekk() != []
