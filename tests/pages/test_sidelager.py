"""The pages that are kept: whatever is edited, a build with them gives the same bytes as one without."""

import os
import re
import shutil
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from kopi import Kopi
from skallet import nettsted
from steder import ROT
from tilfeldige_endringer import Endrer

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.nettsted import begynn
from regionportal.pages.sidelager import GAMMEL_S, LAGER

pytestmark = pytest.mark.treg

FRO, RUNDER = (11, 12, 13, 14), 50  # 200 edits, which workers can share
OFTE = 10  # of so many edits, one is also compared by the files that are no pages, which take longer
ADRESSE = "https://portal.example/"


def _filer(
    region: Region, rot: Path, dag: date, med_lager: bool, *, lever: bool = False, andre: bool = True
) -> dict[str, bytes]:
    """Every file of the site but those of docs/ and the index: what is in it."""
    kunnskap = Kunnskap(
        region, Kontekst(dag, ADRESSE, endring="https://github.example/edit/", repo="https://github.example")
    )
    bygning = begynn(kunnskap, rot, nettsted(region, lever=lever), hjem=rot, med_lager=med_lager)
    sider = {side.fil: bygning.side(side.fil).encode() for side in bygning.planer}
    sok = {f"sok:{fil}": del_ for fil, del_ in bygning.sokedeler}
    return sider | sok | ({en.path: en.serialize() for en in bygning.andre()} if andre else {})


@pytest.fixture
def prosjekt(testdata: Path, tmp_path: Path, dag: date) -> Kopi:
    kopi = Kopi(testdata, tmp_path, dag)
    (tmp_path / "overrides").symlink_to(ROT / "overrides")
    return kopi


@pytest.mark.parametrize("fro", FRO)
def test_tilfeldige_endringer_gir_de_samme_bytene_som_et_bygg_uten_lager(prosjekt: Kopi, dag: date, fro: int):
    terning = Random(fro)
    endrer = Endrer(prosjekt.data, terning)
    gyldige, i_dag = 0, dag
    while gyldige < RUNDER:
        angre = endrer.rediger()
        region, _ = prosjekt.last()
        if region is None:
            angre()
            continue
        gyldige += 1
        if gyldige % 20 == 0:
            i_dag += timedelta(days=1)
        andre = gyldige % OFTE == 0
        med, uten = (_filer(region, prosjekt.rot, i_dag, med_lager, andre=andre) for med_lager in (True, False))
        assert [sti for sti in med.keys() | uten.keys() if med.get(sti) != uten.get(sti)] == [], endrer.gjort


def _tegnet(prosjekt: Kopi, dag: date, **valg: bool) -> set[str]:
    """The pages that a build with the folder draws anew."""
    lager = prosjekt.rot / LAGER
    for_ = set(os.listdir(lager)) if lager.is_dir() else set()
    region, _ = prosjekt.last()
    _filer(region, prosjekt.rot, dag, med_lager=True, **valg)
    nye = [lager / navn for navn in set(os.listdir(lager)) - for_ if navn.endswith(".html")]
    return {re.search(r"<title>(.*?)( – Testnes)?</title>", sti.read_text("utf-8"))[1] for sti in nye}


def test_bare_sidene_som_sier_noe_om_posten_tegnes_pa_nytt(prosjekt: Kopi, dag: date):
    assert len(_tegnet(prosjekt, dag)) > 20
    assert _tegnet(prosjekt, dag) == set()
    fil = "skatter/vik/fjaera.yml"
    prosjekt.skriv(fil, prosjekt.les(fil).replace("\noppdatert:", "\ntilgjengelighet: Gå ned til sjøen.\noppdatert:"))
    assert _tegnet(prosjekt, dag) == {"Vikfjæra", "Vik", "Skatter"}


def test_en_ny_dag_en_annen_mal_og_en_annen_tjener_tegner_alt(prosjekt: Kopi, dag: date):
    alle = _tegnet(prosjekt, dag)
    assert _tegnet(prosjekt, dag + timedelta(days=1)) >= alle - {"Redaksjonen"}
    assert _tegnet(prosjekt, dag, lever=True) == alle
    (prosjekt.rot / "overrides").unlink()
    shutil.copytree(ROT / "overrides", prosjekt.rot / "overrides")
    mal = prosjekt.rot / "overrides" / "partials" / "bunn.html"
    mal.write_text(mal.read_text("utf-8").replace("Om portalen", "Om oss"), "utf-8")
    assert _tegnet(prosjekt, dag) == alle


def test_ei_halv_fil_regnes_ikke(prosjekt: Kopi, dag: date):
    region, _ = prosjekt.last()
    hele = _filer(region, prosjekt.rot, dag, med_lager=True)
    for sti in (prosjekt.rot / LAGER).iterdir():
        sti.write_bytes(sti.read_bytes()[:-9])
    assert _filer(region, prosjekt.rot, dag, med_lager=True) == hele


def test_det_som_ikke_er_brukt_pa_en_dag_ryddes(prosjekt: Kopi, dag: date):
    region, _ = prosjekt.last()
    _filer(region, prosjekt.rot, dag, med_lager=True)
    brukte = set(os.listdir(prosjekt.rot / LAGER))
    for navn in ("ubrukt.html", "ny.html"):
        (prosjekt.rot / LAGER / navn).write_bytes(b"")
    for navn in {*brukte, "ubrukt.html"}:
        os.utime(prosjekt.rot / LAGER / navn, (time.time() - 2 * GAMMEL_S,) * 2)
    _filer(region, prosjekt.rot, dag, med_lager=True)
    assert set(os.listdir(prosjekt.rot / LAGER)) == brukte | {"ny.html"}
