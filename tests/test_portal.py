"""The front door: a region is handed over whole, or not at all."""

import pytest
from kopi import Kopi

from regionportal.portal import les


@pytest.fixture
def kopi(testdata, tmp_path, dag) -> Kopi:
    return Kopi(testdata, tmp_path, dag)


def test_et_prosjekt_uten_feil_har_hele_regionen(kopi):
    prosjekt = les(kopi.rot, kopi.dag)
    assert prosjekt.feil == []
    assert prosjekt.hel is prosjekt.region


@pytest.mark.parametrize("fil", ["data/skatter/ness/fyret.yml", "docs/om.md"])
def test_et_prosjekt_med_feil_gir_den_ikke_fra_seg(kopi, fil):
    """Wherever the fault is: a fault in a hand-written page leaves the records sound."""
    kopi.rot.joinpath(fil).parent.mkdir(parents=True, exist_ok=True)
    kopi.rot.joinpath(fil).write_text("Satsen er {sats:finnes-ikke}.\n", "utf-8")
    prosjekt = les(kopi.rot, kopi.dag)
    assert prosjekt.feil
    with pytest.raises(ValueError, match="1 feil"):
        _ = prosjekt.hel
