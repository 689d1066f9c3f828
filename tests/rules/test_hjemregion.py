"""The home region of a municipality is another one."""

import pytest
from kopi import med

FIL = "kommuner/vik.yml"


@pytest.mark.parametrize(
    ("id_", "feil"),
    [("indre-fjord", []), ("testnes", ["hjemregion: «testnes» er denne regionen selv. Ta bort linja"])],
)
def test_hjemregionen_er_en_annen(ramme, id_, feil):
    ramme.skriv(FIL, med(ramme.les(FIL), f"hjemregion: {id_}"))
    assert [en.partition(": ")[2] for en in ramme.feil()] == feil
