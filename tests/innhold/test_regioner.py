"""The regions in regioner/, today: no fault in any, and our own tools can write each file again."""

import pytest
import yaml
from ekte import dagen, feil_etter_skriving
from steder import REGIONER, ROT

from regionportal.feil import som_tekst
from regionportal.portal import Prosjekt, les

pytestmark = pytest.mark.innhold


@pytest.fixture(params=REGIONER)
def prosjekt(request: pytest.FixtureRequest) -> Prosjekt:
    hjem = ROT / "regioner" / request.param
    return les(ROT, dagen(hjem / "data"), hjem=hjem)


def test_ingen_feil_i_dataene_eller_sidene(prosjekt: Prosjekt):
    assert som_tekst(prosjekt.feil) == ""


def test_mappa_heter_det_regionen_er(prosjekt: Prosjekt):
    assert prosjekt.hel.om.id == prosjekt.hjem.name


def test_den_har_sin_egen_side_om_portalen(prosjekt: Prosjekt):
    """Or the one of another region would be shown."""
    assert (prosjekt.hjem / "docs" / "om.md").is_file()


def test_hver_fil_er_den_samme_etter_at_den_er_skrevet(prosjekt: Prosjekt):
    filer = list((prosjekt.hjem / "data").glob("*/**/*.yml"))
    assert filer
    assert feil_etter_skriving(filer, prosjekt.hjem) == []


def test_satsene_i_en_annen_sone_gjelder_ikke_her(prosjekt: Prosjekt):
    region = prosjekt.hel
    andre = [sti for sti in ROT.glob("felles/soner/*/satser.yml") if sti.parent.name not in region.om.soner]
    assert andre
    der = {sats["id"] for sti in andre for sats in yaml.safe_load(sti.read_text("utf-8"))["satser"]}
    assert der & region.sats.keys() == set()
