"""The code that a page has on paper leads to the page."""

import re

import numpy as np
import pytest
import zxingcpp

from regionportal.drawing.qr import qr


def _les(svg: str) -> list[str]:
    """What a phone would read: the drawing as pixels, eight a unit."""
    side = int(re.search(r'viewBox="0 0 (\d+) \1"', svg)[1])
    bilde = np.full((side, side), 255, dtype=np.uint8)
    for x, y, bredde in (map(int, en) for en in re.findall(r"M(\d+) (\d+)\.5h(\d+)", svg)):
        bilde[y, x : x + bredde] = 0
    return [kode.text for kode in zxingcpp.read_barcodes(bilde.repeat(8, 0).repeat(8, 1))]


@pytest.mark.parametrize(
    "adresse",
    [
        "https://portal.example/",
        "https://eier.github.io/portal/skatter/storfossen/",
        "https://portal.example/" + "lang-" * 40 + "/",
    ],
)
def test_koden_leder_til_adressen(adresse):
    assert _les(qr(adresse)) == [adresse]


def test_koden_er_pynt_for_skjermlesere():
    assert 'aria-hidden="true"' in qr("https://portal.example/")
