"""Each kind of page of each region in regioner/, in windows from a small phone to a wide screen."""

from collections.abc import Callable

import pytest
from filtjener import tjen
from nettstedet import SIDESLAG, Nettsted, forste_side
from playwright.sync_api import Browser
from steder import REGIONER

VIDDER = (320, 390, 768, 1100, 1440)


@pytest.mark.parametrize("region", REGIONER)
def test_ingen_side_ma_rulles_sidelengs(nettleser: Browser, i_regioner: Callable[[str], Nettsted], region: str):
    nettsted = i_regioner(region)
    stier = [sti for slag in SIDESLAG if (sti := forste_side(nettsted, slag)) is not None]
    assert len(stier) > len(SIDESLAG) // 2
    stier += sorted(nettsted.handskrevne - set(stier))
    for_brede = []
    with tjen(nettsted.mappe) as vert:
        side = nettleser.new_page(reduced_motion="reduce")
        for sti in stier:
            side.goto(vert + sti)
            for vidde in VIDDER:
                side.set_viewport_size({"width": vidde, "height": 900})
                if (bredde := side.evaluate("document.documentElement.scrollWidth")) > vidde:
                    for_brede.append(f"{sti}: {bredde} i {vidde}")
        side.close()
    assert for_brede == []
