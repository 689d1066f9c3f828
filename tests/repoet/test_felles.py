"""What all regions share is whole without any of them, and says nothing that is true of one alone."""

import re
from pathlib import Path

import pytest
import yaml
from kopi import Kopi, med, uten
from steder import ROT

from regionportal.model.slag import DELTE

FELLES = ROT / "felles"
SONER = sorted(sti.name for sti in (FELLES / "soner").iterdir())


@pytest.fixture
def fersk(testdata: Path, tmp_path: Path, dag) -> Kopi:
    """A region that says nothing of the lists itself."""
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    (tmp_path / "felles").symlink_to(FELLES)
    for liste, slag in DELTE.items():
        plass = slag.modell.plass.fil.removeprefix("data/")
        kopi.skriv(plass, uten(kopi.les(plass), liste))
    for plass, nummer in (("kommuner/ness.yml", "0150"), ("kommuner/vik.yml", "9902")):
        i_alle_sonene = nummer.replace("0150", "5601").replace("9902", "5603")
        kopi.skriv(plass, uten(kopi.les(plass), "lenker").replace(nummer, i_alle_sonene))
        kopi.skriv("kart/kommuner.geojson", kopi.les("kart/kommuner.geojson").replace(nummer, i_alle_sonene))
    kopi.skriv("region.yml", uten(kopi.les("region.yml"), "loftes_fram"))
    kopi.skriv("region.yml", med(kopi.les("region.yml"), "bor_vite: []"))
    return kopi


@pytest.mark.innhold
@pytest.mark.parametrize("soner", [[], *([sone] for sone in SONER), SONER], ids=", ".join)
def test_en_region_trenger_ingen_liste_selv(fersk, soner):
    fersk.skriv("region.yml", med(fersk.les("region.yml"), f"soner: [{', '.join(soner)}]"))
    region, funn = fersk.last()
    assert region is not None, funn
    assert region.om.temaer and region.om.malgrupper and region.om.kategorier and region.yrker


@pytest.mark.innhold
def test_det_som_gjelder_i_en_sone_gjelder_ikke_ellers(fersk):
    region, funn = fersk.last()
    assert region is not None, funn
    i_soner = {
        en["id"]
        for fil in FELLES.glob("soner/*/satser.yml")
        for en in yaml.load(fil.read_text("utf-8"), yaml.BaseLoader)["satser"]
    }
    assert i_soner and not i_soner & {en.id for en in region.satser}


@pytest.mark.innhold
def test_ingen_kommune_er_nevnt_i_det_som_er_felles():
    """Of the regions that are here. A zone may be called after one."""
    mapper = [ROT / "data", *(ROT / "regioner").glob("*/data")]
    navn = {
        yaml.load(sti.read_text("utf-8"), yaml.BaseLoader)["navn"]
        for mappe in mapper
        for sti in mappe.glob("kommuner/*.yml")
    }
    assert navn
    ord_ = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(navn)))})(?!\w)")
    assert {fil.name: treff[0] for fil in FELLES.rglob("*.yml") if (treff := ord_.search(fil.read_text("utf-8")))} == {}
